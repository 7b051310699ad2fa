import { decimalPlaces, greatestCommonDivisor, inUnits } from './decimals.ts';
import type { SelectionItem, ShareLimit } from './request.ts';

/**
 * A limit over all periods: the sum of `coefficients[item]` over the chosen items is at most `atMost`.
 *
 * @internal
 */
export interface OverallLimit {
  readonly coefficients: readonly number[];
  readonly atMost: number;
}

/**
 * One side of a share limit.
 *
 * @internal
 */
export interface ShareSide extends OverallLimit {
  readonly limit: ShareLimit;
  readonly side: 'min' | 'max';
}

/**
 * The limits over all periods.
 *
 * @internal
 */
export function overallLimits({
  shares,
  ceiling,
}: {
  readonly shares: readonly ShareSide[];
  readonly ceiling: OverallLimit | null;
}): readonly OverallLimit[] {
  return ceiling === null ? shares : [...shares, ceiling];
}

/**
 * The sides of a share limit, in whole numbers.
 *
 * @internal
 */
export function sidesOf(limit: ShareLimit, items: readonly SelectionItem[], costs: readonly number[]): readonly ShareSide[] {
  const has = items.map(({ tags = [] }) => (tags.includes(limit.tag) ? 1 : 0));
  const side = (name: 'min' | 'max', share: number, sign: number): ShareSide => {
    const [part, whole] = fraction(share);
    return { limit, side: name, atMost: 0, coefficients: costs.map((cost, item) => sign * cost * (part - whole * has[item]!) + 0) };
  };
  return [...(limit.min === undefined ? [] : [side('min', limit.min, 1)]), ...(limit.max === undefined ? [] : [side('max', limit.max, -1)])];
}

/** A share in lowest terms: 0.6 is 3 of 5. */
function fraction(share: number): readonly [number, number] {
  const whole = 10 ** decimalPlaces(share);
  const part = inUnits(share, decimalPlaces(share));
  const common = greatestCommonDivisor(part, whole);
  return [part / common, whole / common];
}
