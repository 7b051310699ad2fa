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
  return bands.filter((band) => ('from' in band ? value >= band.from : value > band.above)).at(-1)?.id ?? null;
}
