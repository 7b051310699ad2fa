import { pricedBound, type PricedBound } from './bound.ts';
import type { Columns } from './columns.ts';
import { relax } from './relax.ts';
import type { Settled } from './settled.ts';
import type { Tableau } from './tableau.ts';

/**
 * What the relaxation proves about everything that can follow from what is settled; null when nothing can. That nothing can is believed only when the prices
 * prove it; otherwise the tableau starts afresh, and the bound is what the objective alone says.
 *
 * @internal
 */
export function priceOfNode(
  columns: Columns,
  objective: Float64Array,
  tableau: Tableau,
  settled: Settled,
  mayGoOn: () => boolean,
): PricedBound | null {
  const { rows } = columns;
  const { lower, upper } = settled;
  const outcome = relax(tableau, columns, mayGoOn);
  const prices = tableau.prices();
  if (outcome !== 'impossible') return pricedBound(objective, rows, prices, lower, upper);
  if (pricedBound(new Float64Array(objective.length), rows, prices, lower, upper).bound < 0) return null;
  tableau.reset();
  settled.bindAll();
  return pricedBound(objective, rows, new Float64Array(rows.length), lower, upper);
}

/**
 * Settles the columns whose other value would cost more than may be lost; false when that contradicts what is settled.
 *
 * @internal
 */
export function tighten({ lower, upper, settle }: Settled, { bound, left }: PricedBound, isHopeless: (bound: number) => boolean): boolean {
  for (let column = 0; column < left.length; column += 1) {
    if (lower[column] === upper[column] || !isHopeless(bound - Math.abs(left[column]!))) continue;
    if (!settle(column, left[column]! > 0 ? 1 : 0)) return false;
  }
  return true;
}
