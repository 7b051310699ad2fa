import type { Instance } from './instance.ts';

/**
 * By item, the periods in which it fits by itself, inside its window, and not before what it requires could be done.
 *
 * @internal
 */
export function possiblePeriods({
  order,
  barred,
  requires,
  earliest,
  latest,
  samePeriod,
  costs,
  capacity,
  periods,
}: Instance): readonly (readonly number[])[] {
  const possible: (readonly number[])[] = order.map(() => []);
  for (const item of order) {
    const soonest = Math.max(earliest[item]!, ...requires[item]!.map((needed) => (possible[needed]![0] ?? periods) + (samePeriod ? 0 : 1)));
    const fits = (period: number): boolean =>
      capacity.every((amounts, dimension) => amounts[period] === null || costs[dimension]![item]! <= amounts[period]!);
    possible[item] = barred[item] ? [] : range(soonest, latest[item]! + 1).filter(fits);
  }
  return possible;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
