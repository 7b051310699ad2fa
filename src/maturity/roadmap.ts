import { refuseWhenBroken, type DefinitionReference } from '../kernel/index.ts';
import { select, type SelectionReason, type SelectionResult } from '../selection/index.ts';
import { asRecord } from './check-parts.ts';
import { gapProblems } from './check-results.ts';
import { commonDenominator } from './common-unit.ts';
import { longestChain } from './critical-path.ts';
import type { GapAnalysis } from './gaps.ts';
import { inPoints, planProblems, requestOf, type RoadmapOptions } from './roadmap-request.ts';

/** One step of the plan. */
export interface RoadmapStep {
  /** Which practice. */
  readonly practice: string;
  /** The period it is put in place in, from 1. */
  readonly period: number;
  /** Work it takes. */
  readonly effort: number;
  /** What it adds to the overall score. */
  readonly contribution: number;
  /** Why not one period earlier; null when there is none before. */
  readonly notEarlier: SelectionReason | null;
}

/** A practice that the plan leaves open. */
export interface BacklogItem {
  /** Which practice. */
  readonly practice: string;
  /** Why it is not in the plan. */
  readonly reason: SelectionReason;
}

/** In which order the gap is closed, and how sure it is that no order is better. Plain JSON. */
export interface Roadmap {
  /** The model. */
  readonly definition: DefinitionReference;
  /** The moment of the assessment. */
  readonly at: string;
  /** Work that each period has room for. */
  readonly capacity: readonly number[];
  /** The steps, period by period. */
  readonly steps: readonly RoadmapStep[];
  /** What is left open. */
  readonly backlog: readonly BacklogItem[];
  /** Open practices without an effort: they cannot be planned, and neither can what builds on them. */
  readonly withoutEffort: readonly string[];
  /** The closed gap at the end of each period. */
  readonly forecast: readonly number[];
  /** The longest chain of open practices that build on one another; its length is the fewest periods if each needs one of its own. */
  readonly criticalPath: readonly string[];
  /** What was chosen, what was proven about it, and the bound: the answer of the selection. */
  readonly selection: SelectionResult;
}

/**
 * The order that closes most of the gap earliest within the capacity of each period, with its proof.
 *
 * @param gap - from `gaps`
 * @param options - `capacity` by period in the unit of the efforts; windows, duties, and how the search is made
 * @returns steps, backlog with reasons, forecast, critical path and proof; no steps when the duties cannot be kept
 * @throws InputError `invalid-input` for what is no gap analysis, a capacity below 0, efforts finer than six decimal places, unknown ids, windows that contradict themselves, duties
 * without an effort
 *
 * @example
 * ```ts
 * import { assess, defineModel, gaps, roadmap } from 'marops/maturity';
 *
 * const model = defineModel({
 *   id: 'tracking',
 *   version: '1.0.0',
 *   title: 'Tracking',
 *   levels: [{ level: 0, title: 'Not yet' }, { level: 1, title: 'In place' }],
 *   scales: { done: { kind: 'number', min: 0, max: 1, value: [0, 1] } },
 *   nodes: [
 *     {
 *       id: 'links',
 *       title: 'Links',
 *       practices: [
 *         { id: 'rule', statement: 'A naming rule for links is published.', level: 1, scale: 'done', effort: 2 },
 *         { id: 'check', statement: 'Links are checked before launch.', level: 1, scale: 'done', effort: 3, requires: ['rule'] },
 *       ],
 *     },
 *   ],
 *   measures: [{ id: 'score', title: 'Score', kind: 'levelSum', rollUp: 'weightedMean' }],
 *   policy: { unanswered: 'zero', notApplicable: 'reject' },
 * });
 * const gap = gaps(assess([], model, { at: '2026-11-22' }), [{ node: 'links', level: 1 }]);
 * const plan = roadmap(gap, { capacity: [3, 3] });
 * plan.steps.map(({ practice, period }) => [practice, period]) // => [['rule', 1], ['check', 2]]
 * plan.forecast // => [0.5, 1]
 * ```
 */
export function roadmap(gap: GapAnalysis, options: RoadmapOptions): Roadmap {
  refuseWhenBroken(gapProblems(gap, 'gap'));
  const open = gap.practices.filter((each) => each.gap > 0);
  refuseWhenBroken(asRecord(options, 'options', (given) => planProblems(open, given)));
  const { capacity, limit, solver } = options;
  const denominator = commonDenominator(open.map(({ contribution }) => contribution)) ?? 1;
  const search = { ...(limit === undefined ? {} : { limit }), ...(solver === undefined ? {} : { solver }) };
  const selection = inPoints(denominator, select(requestOf(open, denominator, options), search));
  const byId = new Map(open.map((each) => [each.practice, each]));
  return {
    definition: gap.definition,
    at: gap.at,
    capacity,
    steps: selection.chosen
      .map(({ id, period, notEarlier }) => {
        const { effort, contribution } = byId.get(id)!;
        return { practice: id, period, effort: effort ?? 0, contribution, notEarlier };
      })
      .sort((left, right) => left.period - right.period),
    backlog: selection.left.map(({ id, reason }) => ({ practice: id, reason })),
    withoutEffort: open.filter(({ effort }) => effort === null).map(({ practice }) => practice),
    forecast: selection.cumulativeValue,
    criticalPath: longestChain(open),
    selection,
  };
}
