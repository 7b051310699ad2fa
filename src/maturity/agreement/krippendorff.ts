import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { eachOf, figure } from '../check-parts.ts';
import { oneOf } from '../one-of.ts';

/** How far apart two ratings are: different or not, in ranks, in steps, or in proportion. */
export type RatingMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The metrics. @internal */
export const ratingMetrics: readonly RatingMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** One row for each rater, one column for each unit; null where a rater said nothing. */
export type Ratings = readonly (readonly (number | null)[])[];

type Distance = (left: number, right: number) => number;

/**
 * Krippendorff's alpha: agreement of any number of raters beyond chance, gaps in their ratings allowed.
 *
 * @param ratings - a row for each rater, a column for each unit; null where nothing was said
 * @param metric - how far apart two ratings are; `ratio` wants ratings of 0 or more
 * @returns 1 for full agreement, 0 for chance, below 0 for worse; null when no unit has two ratings or all ratings are equal
 * @throws InputError `invalid-input` for ratings that are not finite or beyond a million millions, and an unknown metric
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from 'marops/maturity';
 *
 * krippendorffAlpha([[1, 2, 3], [1, 2, 3]], 'ordinal') // => 1
 * krippendorffAlpha([[1, 2], [2, 1]], 'nominal') // => -0.5
 * krippendorffAlpha([[1, null], [null, 2]], 'nominal') // => null
 * ```
 */
export function krippendorffAlpha(ratings: Ratings, metric: RatingMetric): number | null {
  refuseWhenBroken([
    ...oneOf(metric, ratingMetrics, 'metric'),
    ...eachOf(ratings, 'ratings', (row, path) => eachOf(row, path, (value, at) => ratingProblems(value, at, metric))),
  ]);
  const units = paired(ratings);
  const frequencies = frequenciesOf(units.flat());
  const distance = distanceIn(metric, frequencies);
  const observed = units.reduce((sum, unit) => sum + apart(frequenciesOf(unit), distance) / (unit.length - 1), 0);
  const expected = apart(frequencies, distance) / (units.flat().length - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

/** The ratings of each unit that has at least two. */
function paired(ratings: Ratings): readonly (readonly number[])[] {
  const units = Math.max(0, ...ratings.map((row) => row.length));
  const columns = Array.from({ length: units }, (_, unit) => ratings.flatMap((row) => row[unit] ?? []));
  return columns.filter((column) => column.length > 1);
}

function frequenciesOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([left], [right]) => left - right));
}

/** The distances of all ordered pairs, added up. */
function apart(frequencies: ReadonlyMap<number, number>, distance: Distance): number {
  let sum = 0;
  for (const [left, before] of frequencies)
    for (const [right, after] of frequencies) if (left < right) sum += 2 * before * after * distance(left, right);
  return sum;
}

function distanceIn(metric: RatingMetric, frequencies: ReadonlyMap<number, number>): Distance {
  const inRanks: Distance = (left, right) => {
    let ranks = 0;
    for (const [value, count] of frequencies) if (value >= left && value <= right) ranks += value === left || value === right ? count / 2 : count;
    return ranks ** 2;
  };
  const distances: Readonly<Record<RatingMetric, Distance>> = {
    nominal: () => 1,
    ordinal: inRanks,
    interval: (left, right) => (right - left) ** 2,
    ratio: (left, right) => ((right - left) / (right + left)) ** 2,
  };
  return distances[metric];
}

function ratingProblems(value: unknown, path: string, metric: RatingMetric): readonly Problem[] {
  if (value === null) return [];
  const wrong = figure(value, path);
  return wrong.length === 0 && metric === 'ratio' && Number(value) < 0
    ? [problem(kernelMessages, 'too-small', path, { min: 0, value: shown(value) })]
    : wrong;
}
