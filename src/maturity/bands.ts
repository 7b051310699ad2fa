import { problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { eachRecord, figure, text } from './check-parts.ts';
import { maturityMessages } from './messages.ts';

/** A name for a range of values: it starts at `from`, or just above `above`, and ends where the next one starts. */
export type Band =
  | {
      /** What people call it. */
      readonly id: string;
      /** The first value of the range. */
      readonly from: number;
    }
  | {
      /** What people call it. */
      readonly id: string;
      /** The value that the range lies above. */
      readonly above: number;
    };

/**
 * The band that a value lies in.
 *
 * @param value - a finite number
 * @param bands - the lowest first
 * @returns the id of the last band whose start the value reaches; null below the first
 * @throws InputError `invalid-input` for a value that is not finite, bands that start nowhere or twice, and bands out of order
 *
 * @example
 * ```ts
 * import { bandOf } from 'marops/maturity';
 *
 * const ratings = [{ id: 'N', from: 0 }, { id: 'P', above: 15 }, { id: 'L', above: 50 }, { id: 'F', above: 85 }];
 * bandOf(50, ratings) // => 'P'
 * bandOf(51, ratings) // => 'L'
 * ```
 */
export function bandOf(value: number, bands: readonly Band[]): string | null {
  refuseWhenBroken([...figure(value, 'value'), ...bandProblems(bands, 'bands')]);
  return bandIn(value, bands);
}

/**
 * The band that a value lies in, among bands that were checked.
 * @internal
 */
export function bandIn(value: number, bands: readonly Band[]): string | null {
  return bands.filter((band) => ('from' in band ? value >= band.from : value > band.above)).at(-1)?.id ?? null;
}

/**
 * What is wrong with a list of bands.
 * @internal
 */
export function bandProblems(bands: unknown, path: string): readonly Problem[] {
  let before = { start: -Infinity, isAbove: false };
  return eachRecord(bands, path, ({ id, from, above }, at) => {
    if ((from === undefined) === (above === undefined)) return [problem(maturityMessages, 'not-a-start', at)];
    const [name, start] = from === undefined ? ['above', above] : ['from', from];
    const next = { start: typeof start === 'number' ? start : Number.NaN, isAbove: from === undefined };
    const problems = [...text(id, `${at}.id`), ...figure(start, `${at}.${name}`)];
    const isLater = next.start > before.start || (next.start === before.start && next.isAbove && !before.isAbove);
    if (problems.length === 0 && !isLater) return [problem(maturityMessages, 'bands-out-of-order', `${at}.${name}`, { value: shown(start) })];
    before = next;
    return problems;
  });
}
