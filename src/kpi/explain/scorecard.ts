import { dayOf, kernelMessages, notANumber, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';
import type { Kpi, KpiDirection, TargetRange } from '../kpi.ts';
import { overTimeMessages } from '../messages.ts';
import type { GroupKey, KpiResult } from '../result.ts';

/** What was agreed for one KPI. */
export interface KpiTarget {
  /** Id of the KPI. */
  readonly kpi: string;
  /** What is to be reached; a KPI with a target range needs none. */
  readonly target?: number;
  /** From where it is amber instead of red. */
  readonly amberFrom?: number;
  /** The day on which it was agreed, `YYYY-MM-DD`. */
  readonly agreedOn?: string;
}

/** One line of a scorecard. */
export interface ScorecardLine {
  /** Which KPI. */
  readonly definition: DefinitionReference;
  /** Which group. */
  readonly key: GroupKey;
  /** Green: reached. Amber: near. Red: missed. Unknown: no value. None: no target, or a figure of context. */
  readonly light: 'green' | 'amber' | 'red' | 'unknown' | 'none';
  /** The value. */
  readonly value: number | null;
  /** The distance to the target in the good direction: below 0 when it is missed; null where there is none. */
  readonly distance: number | null;
  /** Whether it was agreed before the period, late, or added later. */
  readonly agreement: 'agreed' | 'agreed-late' | 'added-later';
}

/** Results against targets. */
export interface Scorecard {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** First date of the period, by which targets had to be agreed. */
  readonly periodStart: string;
  /** The lines, in the order of the results. */
  readonly lines: readonly ScorecardLine[];
  /** Share of KPIs that flatter: 0 to 1; null without KPIs. */
  readonly vanityShare: number | null;
  /** Share of KPIs that measure outcomes: 0 to 1; null without KPIs. */
  readonly outcomeShare: number | null;
}

/**
 * Results against what was agreed: red, amber or green by direction, distance to target, KPIs agreed late or added later, share of vanity.
 *
 * @param results - from `measure`
 * @param kpis - their definitions
 * @param options - targets, and the first date of the period by which they had to be agreed
 * @returns the scorecard
 * @throws InputError `unknown-name` for a result or a target without a definition, `not-unique` for two targets of one KPI, `not-a-number`,
 *   `not-a-date`
 *
 * @example
 * ```ts
 * import { measure, scorecard } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * const results = measure([{ clicks: 5, impressions: 100 }], [clickThroughRate]);
 * const targets = [{ kpi: 'click-through-rate', target: 0.06, amberFrom: 0.04, agreedOn: '2026-06-20' }];
 * scorecard(results, [clickThroughRate], { targets, periodStart: '2026-07-01' }).lines[0]?.light // => 'amber'
 * ```
 */
export function scorecard(
  results: readonly KpiResult[],
  kpis: readonly Kpi[],
  { targets, periodStart }: { readonly targets: readonly KpiTarget[]; readonly periodStart: string },
): Scorecard {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const known = [...byId.keys()];
  refuseWhenBroken(
    [...results.map(({ definition }) => definition.id), ...targets.map(({ kpi }) => kpi)]
      .filter((id) => !byId.has(id))
      .map((id) => problem(kernelMessages, 'unknown-name', 'kpi', { known, value: shown(id) })),
  );
  refuseWhenBroken([...targetProblems(targets), ...dateProblems(periodStart, 'periodStart')]);
  const lines = results.map((result) =>
    lineOf(
      result,
      byId.get(result.definition.id)!,
      targets.find(({ kpi }) => kpi === result.definition.id),
      periodStart,
    ),
  );
  const share = (test: (kpi: Kpi) => boolean): number | null => (kpis.length === 0 ? null : kpis.filter(test).length / kpis.length);
  return finiteResult({
    definition: { id: 'scorecard', version: '1.0.0' },
    periodStart,
    lines,
    vanityShare: share(({ vanity }) => vanity === true),
    outcomeShare: share((kpi) => kpi.class === 'outcome'),
  });
}

/** One target a KPI, in numbers, agreed on a day that exists. */
function targetProblems(targets: readonly KpiTarget[]): readonly Problem[] {
  const ids = targets.map(({ kpi }) => kpi);
  return targets.flatMap(({ kpi, target, amberFrom, agreedOn }, index) => {
    const at = `targets[${String(index)}]`;
    return [
      ...(ids.indexOf(kpi) === index ? [] : [problem(kernelMessages, 'not-unique', `${at}.kpi`, { value: shown(kpi) })]),
      ...(target === undefined ? [] : [notANumber(target, `${at}.target`) ?? []].flat()),
      ...(amberFrom === undefined ? [] : [notANumber(amberFrom, `${at}.amberFrom`) ?? []].flat()),
      ...(agreedOn === undefined ? [] : dateProblems(agreedOn, `${at}.agreedOn`)),
    ];
  });
}

function dateProblems(date: string, path: string): readonly Problem[] {
  return dayOf(date) === undefined ? [problem(overTimeMessages, 'not-a-date', path, { value: shown(date) })] : [];
}

function lineOf(result: KpiResult, kpi: Kpi, target: KpiTarget | undefined, periodStart: string): ScorecardLine {
  const distance = result.value === null ? null : distanceTo(result.value, kpi.direction, target?.target);
  const near = result.value === null || target?.amberFrom === undefined ? null : distanceTo(result.value, kpi.direction, target.amberFrom);
  return {
    definition: result.definition,
    key: result.key,
    light: lightOf(result.value, distance, near),
    value: result.value,
    distance,
    agreement: target === undefined ? 'added-later' : target.agreedOn !== undefined && target.agreedOn < periodStart ? 'agreed' : 'agreed-late',
  };
}

function lightOf(value: number | null, distance: number | null, near: number | null): ScorecardLine['light'] {
  if (value === null) return 'unknown';
  if (distance === null) return 'none';
  if (distance >= 0) return 'green';
  return near !== null && near >= 0 ? 'amber' : 'red';
}

/** Above 0 on the good side of the target, below 0 on the bad side. */
function distanceTo(value: number, direction: KpiDirection, target: number | undefined): number | null {
  if (typeof direction === 'object') return insideOf(value, direction);
  if (target === undefined || direction === 'none') return null;
  return direction === 'higher' ? value - target : target - value;
}

function insideOf(value: number, { min, max }: TargetRange): number {
  return Math.min(value - min, max - value);
}
