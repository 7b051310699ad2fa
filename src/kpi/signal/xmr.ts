import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type DefinitionReference } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';

/** The factors between the mean moving range and the limits of a chart of individual values. */
export interface XmrConstants {
  /** Times the mean moving range, to each side of the mean: 2.66. */
  readonly limits: number;
  /** Times the mean moving range, the limit of the moving range itself: 3.268. */
  readonly range: number;
}

/** The constants of the tables (Wheeler). */
export const tabledXmrConstants: XmrConstants = { limits: 2.66, range: 3.268 };

/** The exact constants: 3 ÷ d2 and 1 + 3·d3 ÷ d2 for two values, with d2 = 2 ÷ √π and d3 = √(2 − 4 ÷ π). */
export const exactXmrConstants: XmrConstants = { limits: 2.658680776358274, range: 3.266531919288601 };

/** Why a value is no noise. */
export type SignalRule = 'beyond-limit' | 'range-beyond-limit' | 'run-on-one-side' | 'near-a-limit';

/** One value that calls for a look. */
export interface Signal {
  /** Its place in the series, from 0. */
  readonly index: number;
  /** Which rule it breaks. */
  readonly rule: SignalRule;
}

/** A chart of individual values and moving ranges. */
export interface XmrResult {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** The constants that were used. */
  readonly constants: XmrConstants;
  /** Mean of the baseline. */
  readonly mean: number;
  /** Mean of the moving ranges of the baseline; its limits follow from it. */
  readonly averageMovingRange: number;
  /** Upper limit of the values. */
  readonly upper: number;
  /** Lower limit of the values. */
  readonly lower: number;
  /** Upper limit of the moving ranges. */
  readonly upperRange: number;
  /** What calls for a look, by place. */
  readonly signals: readonly Signal[];
  /** `signal` when something changed, `noise` when the last value says nothing. */
  readonly verdict: 'signal' | 'noise';
}

/** Options of a chart. */
export interface XmrOptions {
  /** How many first values the limits come from; all without it. */
  readonly baseline?: number;
  /** Factors of the limits; those of the tables without it. */
  readonly constants?: XmrConstants;
}

const definition: DefinitionReference = { id: 'xmr', version: '1.0.0' };

/**
 * Signal or noise: limits that routine variation stays within, and the values that break the rules (Wheeler: beyond a limit, eight in a row
 * on one side of the mean, three of four nearer to a limit than to the mean).
 *
 * @param series - finite numbers in time order, at least two in the baseline; leave a gap out, do not fill it with 0
 * @param options - baseline and constants
 * @returns limits, signals and the verdict on the last value
 * @throws InputError `too-small` for fewer than two values in the baseline, `not-a-number` for a value that is none, `not-positive` for a
 *   constant, `not-finite` for values whose limits no number can hold
 *
 * @example
 * ```ts
 * import { xmr } from 'marops/kpi';
 *
 * const cycleTimes = xmr([5, 6, 5, 7, 6, 14], { baseline: 5 });
 * [cycleTimes.upper.toFixed(3), cycleTimes.verdict] // => ['9.125', 'signal']
 * ```
 */
export function xmr(series: readonly number[], options: XmrOptions = {}): XmrResult {
  const { baseline = series.length, constants = tabledXmrConstants } = options;
  const size = Math.min(baseline, series.length);
  refuseWhenBroken([
    ...series.flatMap((value, index) => notANumber(value, `series[${String(index)}]`) ?? []),
    ...(Number.isInteger(size) ? [] : [problem(kernelMessages, 'not-an-integer', 'baseline', { value: shown(size) })]),
    ...(size >= 2 || !Number.isInteger(size) ? [] : [problem(kernelMessages, 'too-small', 'baseline', { min: 2, value: size })]),
    ...Object.entries({ limits: constants.limits, range: constants.range }).flatMap(([name, factor]) =>
      factor > 0 ? [] : [problem(kernelMessages, 'not-positive', `constants.${name}`, { above: 0, value: shown(factor) })],
    ),
  ]);
  const base = series.slice(0, size);
  const ranges = series.slice(1).map((value, index) => Math.abs(value - series[index]!));
  const mean = base.reduce((sum, value) => sum + value, 0) / size;
  const averageMovingRange = ranges.slice(0, size - 1).reduce((sum, range) => sum + range, 0) / (size - 1);
  const reach = constants.limits * averageMovingRange;
  const upperRange = constants.range * averageMovingRange;
  const chart = { mean, upper: mean + reach, lower: mean - reach, reach };
  const signals = [
    ...series.flatMap((_, index) => rulesOf(series, index, chart).map((rule): Signal => ({ index, rule }))),
    ...ranges.flatMap((range, index): Signal[] => (range > upperRange ? [{ index: index + 1, rule: 'range-beyond-limit' }] : [])),
  ].sort((left, right) => left.index - right.index);
  const isLast = signals.some(({ index }) => index === series.length - 1);
  return finiteResult({
    definition,
    constants,
    mean,
    averageMovingRange,
    upper: chart.upper,
    lower: chart.lower,
    upperRange,
    signals,
    verdict: isLast ? 'signal' : 'noise',
  });
}

interface Chart {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  readonly reach: number;
}

function rulesOf(series: readonly number[], index: number, { mean, upper, lower, reach }: Chart): readonly SignalRule[] {
  const value = series[index]!;
  const lastOf = (length: number): readonly number[] => (index + 1 < length ? [] : series.slice(index + 1 - length, index + 1));
  const rules: SignalRule[] = [];
  if (value > upper || value < lower) rules.push('beyond-limit');
  const eight = lastOf(8);
  if (eight.length > 0 && (eight.every((each) => each > mean) || eight.every((each) => each < mean))) rules.push('run-on-one-side');
  const four = lastOf(4);
  const near = (side: 1 | -1): number => four.filter((each) => side * (each - mean) > reach / 2).length;
  if (Math.max(near(1), near(-1)) >= 3) rules.push('near-a-limit');
  return rules;
}
