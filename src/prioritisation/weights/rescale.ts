import { notANumber, refuseWhenBroken } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';

/**
 * How values are brought to one scale. `zeroFloor100`: 0 to 100, where 0 stays 0 unless there are negative values (as Jira Product Discovery does).
 * `minmax`: 0 for the smallest to 1 for the largest.
 */
export type Rescaling = 'zeroFloor100' | 'minmax';

/**
 * Values on one scale. The outcome depends on the values at hand: one more value can change all.
 *
 * @param values - finite numbers
 * @param kind - which scale
 * @returns rescaled values, 0 for all when they are all at the floor
 * @throws InputError `invalid-input` for an unknown scale, or a value that is no finite number
 *
 * @example
 * ```ts
 * import { rescale } from 'marops/prioritisation';
 *
 * rescale([5, 1, -5], 'zeroFloor100') // => [100, 60, 0]
 * rescale([6, 3, 2], 'minmax') // => [1, 0.25, 0]
 * ```
 */
export function rescale(values: readonly number[], kind: Rescaling): readonly number[] {
  refuseUnknown({ kind: [kind, ['zeroFloor100', 'minmax']] });
  refuseWhenBroken(values.map((value, index) => notANumber(value, `values[${String(index)}]`)).filter((each) => each !== undefined));
  const least = values.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
  const floor = kind === 'minmax' ? least : Math.min(0, least);
  const top = kind === 'minmax' ? 1 : 100;
  return values.map((value) => (most === floor ? 0 : (top * (value - floor)) / (most - floor)));
}
