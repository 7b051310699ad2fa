import { InputError, kernelMessages, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { wilson } from '../experiments/index.ts';

/** How many reached one stage. */
export interface FunnelCount {
  /** What the stage is called. */
  readonly stage: string;
  /** How many reached it. */
  readonly count: number;
}

/** One step from a stage to the next. */
export interface FunnelStep {
  /** The stage before. */
  readonly from: string;
  /** The stage after. */
  readonly to: string;
  /** Share that went on; null when nobody was there. */
  readonly conversion: number | null;
  /** Lower end of the 95 % interval; in a cohort only. */
  readonly lower?: number;
  /** Upper end of the 95 % interval; in a cohort only. */
  readonly upper?: number;
  /** How many were lost; below 0 where a period brought in more than it had. */
  readonly lost: number;
}

/** A funnel with its rates. */
export interface FunnelResult {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** `cohort`: the same people at every stage. `period`: whoever reached a stage in the period. */
  readonly mode: 'cohort' | 'period';
  /** The steps in order. */
  readonly steps: readonly FunnelStep[];
  /** Share of the first stage that reached the last; null when nobody was there. */
  readonly overall: number | null;
  /** The step that loses most results: those that a step would bring if it converted fully; null without a loss. */
  readonly costliestLeak: string | null;
}

/**
 * A funnel from counts: conversion from stage to stage, overall, and the leak that costs most.
 *
 * @param stages - stages in order, at least two, with how many reached each
 * @param options - `cohort` when the same people are followed, `period` when each stage counts whoever reached it in the period
 * @returns the steps
 * @throws InputError `too-small` for fewer than two stages or a negative count, `too-large` where a cohort grows from one stage to the next
 *
 * @example
 * ```ts
 * import { funnel } from 'marops/kpi';
 *
 * const leads = [{ stage: 'clicks', count: 10_000 }, { stage: 'leads', count: 800 }, { stage: 'MQL', count: 240 }, { stage: 'opportunities', count: 60 }];
 * const { steps, overall } = funnel(leads, { mode: 'cohort' });
 * [...steps.map((step) => step.conversion), overall] // => [0.08, 0.3, 0.25, 0.006]
 * ```
 */
export function funnel(stages: readonly FunnelCount[], { mode }: { readonly mode: 'cohort' | 'period' }): FunnelResult {
  refuseWhenBroken(stageProblems(stages, mode));
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === undefined || last === undefined) throw new InputError([]);
  const steps = stages.slice(1).map((stage, index) => stepBetween(stages[index]!, stage, mode));
  return {
    definition: { id: 'funnel', version: '1.0.0' },
    mode,
    steps,
    overall: first.count === 0 ? null : last.count / first.count,
    costliestLeak: costliest(steps, last.count),
  };
}

function stepBetween(before: FunnelCount, after: FunnelCount, mode: 'cohort' | 'period'): FunnelStep {
  const range = mode === 'cohort' ? wilson({ successes: after.count, trials: before.count }, 0.95) : undefined;
  return {
    from: before.stage,
    to: after.stage,
    conversion: before.count === 0 ? null : after.count / before.count,
    ...(range?.status === 'ok' ? { lower: range.lower, upper: range.upper } : {}),
    lost: before.count - after.count,
  };
}

/** What the end of the funnel would gain if one step lost nobody: its result divided by the conversion of that step. */
function costliest(steps: readonly FunnelStep[], result: number): string | null {
  let worst: string | null = null;
  let most = 0;
  for (const { from, to, conversion } of steps) {
    if (conversion === null || conversion >= 1) continue;
    const gain = conversion === 0 ? Number.POSITIVE_INFINITY : result / conversion - result;
    if (gain > most) [worst, most] = [`${from} > ${to}`, gain];
  }
  return worst;
}

function stageProblems(stages: readonly FunnelCount[], mode: string): readonly Problem[] {
  const problems = stages.flatMap(({ count }, index) =>
    Number.isSafeInteger(count) && count >= 0
      ? []
      : [problem(kernelMessages, 'too-small', `stages[${String(index)}].count`, { min: 0, value: shown(count) })],
  );
  if (mode !== 'cohort' && mode !== 'period')
    problems.push(problem(kernelMessages, 'not-one-of', 'mode', { allowed: ['cohort', 'period'], value: shown(mode) }));
  if (stages.length < 2) problems.push(problem(kernelMessages, 'too-small', 'stages', { min: 2, value: stages.length }));
  if (mode === 'cohort')
    stages.slice(1).forEach(({ count }, index) => {
      const before = stages[index]!.count;
      if (count > before)
        problems.push(problem(kernelMessages, 'too-large', `stages[${String(index + 1)}].count`, { max: shown(before), value: shown(count) }));
    });
  return problems;
}
