import { describeExpression, explanationLines, problem, readable, type Explanation, type Problem } from '../../kernel/index.ts';
import { isReference, type AggregateInput, type Kpi, type KpiInput } from '../kpi.ts';
import type { KpiResult } from '../result.ts';

/** How a result came about, and what it must not be taken for. */
export interface KpiExplanation {
  /** The number as data, which recomputes to itself; null where there is no value. */
  readonly explanation: Explanation | null;
  /** Lines for people. */
  readonly lines: readonly string[];
  /**
   * What it must not be taken for: a flattering class, an averaged ratio, a percentage read as a share, a summed stock, distinct counts that do
   * not add up, unknown values.
   */
  readonly warnings: readonly Problem[];
}

/** The sentences of warnings. */
export const kpiWarnings = {
  vanity: '{path} must not be taken for effect: it grows with exposure or effort',
  'averaged-ratio': '{path} must be a ratio of sums, not a mean of ratios: {value} is a share',
  'summed-stock': '{path} must not be summed over dates: {value} is a level at a moment',
  'merged-distinct': '{path} must not be added up over groups: {value} may stand in several',
  'percent-as-share': '{path} must read shares from 0 to 1, got {value}: a percentage read as a share',
  'unknown-values': '{path} leaves out values that are not known, {value} of them',
};

/**
 * How a result came about: the formula with its numbers, the policy that applied, and warnings.
 *
 * @param result - from `measure` or `finish`, also one that came back from JSON
 * @param kpi - its definition
 * @returns the explanation as data, as lines, and the warnings
 *
 * @example
 * ```ts
 * import { explain, measure } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * const [result] = measure([{ clicks: 5, impressions: 100 }], [clickThroughRate]);
 * explain(result, clickThroughRate).lines[0] // => 'Click-through rate: clicks 5 ÷ impressions 100 = 0.05'
 * ```
 */
export function explain(result: KpiResult, kpi: Kpi): KpiExplanation {
  const explanation = explanationOf(result, kpi);
  const label = (name: string): string => kpi.inputs[name]?.label ?? name;
  const [first = '', ...inner] = explanation === null ? [withoutValue(result, kpi)] : explanationLines(explanation, label);
  const range =
    result.lower === undefined
      ? []
      : [`between ${readable(result.lower)} and ${readable(result.upper!)} with a confidence of ${readable(result.confidence!)}`];
  return {
    explanation,
    lines: [`${kpi.title}: ${first}`, ...inner, ...range, ...result.problems.map(({ message }) => message)],
    warnings: warningsOf(result, kpi),
  };
}

function withoutValue(result: KpiResult, kpi: Kpi): string {
  return `${describeExpression(kpi.formula, (name) => kpi.inputs[name]?.label ?? name)} has no value: ${result.reason ?? result.status}`;
}

function explanationOf(result: KpiResult, kpi: Kpi): Explanation | null {
  const inputs = Object.entries(result.inputs).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  if (result.value === null) return null;
  // A divisor of 0 that the policy turns into 0 does not follow from the formula.
  const formula = result.status === 'ok' ? kpi.formula : result.value;
  const parts = Object.entries(result.parts ?? {}).flatMap(([name, part]) => {
    const input: KpiInput | undefined = kpi.inputs[name];
    const inner = input !== undefined && isReference(input) ? explanationOf(part, input.kpi) : null;
    return inner === null ? [] : [[name, inner] as const];
  });
  return {
    value: result.value,
    formula,
    inputs: Object.fromEntries(inputs),
    ...(parts.length === 0 ? {} : { parts: Object.fromEntries(parts) }),
    ...(kpi.source === undefined ? {} : { source: kpi.source }),
  };
}

function warningsOf(result: KpiResult, kpi: Kpi): readonly Problem[] {
  const warnings: Problem[] = kpi.vanity === true ? [problem(kpiWarnings, 'vanity', kpi.id)] : [];
  for (const [name, input] of Object.entries<KpiInput>(kpi.inputs)) {
    if (isReference(input) || input.column === undefined) continue;
    const column = kpi.grain.columns[input.column];
    const value = { value: column?.label ?? input.column };
    if (input.aggregate === 'mean' && column?.type === 'share') warnings.push(problem(kpiWarnings, 'averaged-ratio', kpi.id, value));
    if (column?.type === 'share' && staysShare(input) && isOutside(result.inputs[name]))
      warnings.push(problem(kpiWarnings, 'percent-as-share', kpi.id, { value: result.inputs[name] ?? null }));
    if (input.aggregate === 'sum' && column?.measures === 'stock') warnings.push(problem(kpiWarnings, 'summed-stock', kpi.id, value));
    if (input.aggregate === 'countDistinct') warnings.push(problem(kpiWarnings, 'merged-distinct', kpi.id, value));
  }
  const unknown = Object.values(result.nulls).reduce((sum, count) => sum + count, 0);
  if (unknown > 0) warnings.push(problem(kpiWarnings, 'unknown-values', kpi.id, { value: unknown }));
  return warnings;
}

/** Whether the total of shares is a share itself: their sum need not be. */
function staysShare({ aggregate }: AggregateInput): boolean {
  return aggregate === 'mean' || aggregate === 'min' || aggregate === 'max' || aggregate === 'quantile';
}

function isOutside(share: number | null | undefined): boolean {
  return typeof share === 'number' && (share < 0 || share > 1);
}
