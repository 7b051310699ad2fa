import type { Row } from './solver.ts';

/**
 * What prices of the rows prove, whoever found them.
 *
 * @internal
 */
export interface PricedBound {
  /** No point between the bounds that keeps the rows has a larger objective. Rounding is on the safe side. */
  readonly bound: number;
  /** By column: how much of the objective is left when its share of the rows is paid. */
  readonly left: Float64Array;
}

/**
 * A bound that holds whatever the prices are (weak duality), so that a proof never rests on a solver's rounding.
 *
 * @internal
 */
export function pricedBound(objective: Float64Array, rows: readonly Row[], prices: Float64Array, lower: Uint8Array, upper: Uint8Array): PricedBound {
  const left = Float64Array.from(objective);
  let bound = 0;
  let magnitude = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const price = prices[index]!;
    if (price === 0) continue;
    const { columns, coefficients, atMost } = rows[index]!;
    bound += price * atMost;
    magnitude += price * Math.abs(atMost);
    for (let k = 0; k < columns.length; k += 1) {
      const paid = price * coefficients[k]!;
      left[columns[k]!]! -= paid;
      magnitude += Math.abs(paid);
    }
  }
  for (let column = 0; column < left.length; column += 1) {
    const each = left[column]!;
    bound += each > 0 ? each * upper[column]! : each * lower[column]!;
    magnitude += Math.abs(objective[column]!);
  }
  return { bound: bound + magnitude * (rows.length + left.length + 8) * Number.EPSILON, left };
}
