import type { Factor } from '../method.ts';
import type { Criterion } from '../set-method.ts';
import type { Column } from './columns.ts';
import type { Term } from './terms.ts';

/**
 * How values of different units are made comparable.
 * `none`: as they are. `vector`: divided by the root of the sum of squares. `sum`: divided by the sum, where less is better the reciprocals.
 * `max`: divided by the largest; where less is better the smallest divided by the value. `minmax`: 0 for the worst to 1 for the best, and 0 when all are equal.
 */
export type Normalisation = 'none' | 'vector' | 'sum' | 'max' | 'minmax';

/**
 * Every normalisation by its name.
 * @internal
 */
export const normalisations: readonly Normalisation[] = ['none', 'vector', 'sum', 'max', 'minmax'];

/**
 * Whether less is still better after the normalisation.
 *
 * @param kind - the normalisation
 * @returns true for `none` and `vector`; the others turn it round, so that more is always better
 * @internal
 */
export function keepsDirection(kind: Normalisation): boolean {
  return kind === 'none' || kind === 'vector';
}

/**
 * What a normalisation asks of the values.
 *
 * @param kind - the normalisation
 * @param criterion - which end is better
 * @returns above 0 where it divides by the value, 0 or more where a sign would turn the order round
 * @internal
 */
export function normalisationNeeds(kind: Normalisation, { direction }: Pick<Criterion, 'direction'>): Pick<Factor, 'min' | 'above'> {
  if (kind !== 'sum' && kind !== 'max') return {};
  return direction === 'lower' ? { above: 0 } : { min: 0 };
}

/**
 * A column made comparable with others, with the formula that did it. A column that cannot be divided (all zeros) becomes 0.
 *
 * @param column - the values of one criterion
 * @param kind - the normalisation
 * @returns one number an alternative, never NaN or infinite
 * @internal
 */
export function normalised(column: Column, kind: Normalisation): Term {
  switch (kind) {
    case 'none':
      return { values: column.values };
    case 'vector':
      return dividedBy(column, Math.sqrt(sumOfSquares(column.values)));
    case 'sum':
      return column.direction === 'higher' ? dividedBy(column, sumOf(column.values)) : reciprocals(column);
    case 'max':
      return column.direction === 'higher' ? dividedBy(column, column.max) : smallestDividedBy(column);
    case 'minmax':
      return between(column);
  }
}

/**
 * A column as {@link normalised} makes it, with the division left to the reader where there is nothing else to do: no copy of a long column.
 *
 * @param column - the values of one criterion
 * @param kind - the normalisation
 * @returns the same numbers bit for bit, once each is divided by the divisor
 * @internal
 */
export function normalisedOnReading(column: Column, kind: Normalisation): Term {
  const divisor = kind === 'vector' ? Math.sqrt(sumOfSquares(column.values)) : 0;
  return divisor === 0 ? normalised(column, kind) : { values: column.values, divisor, formula: { divide: [column.id, divisor] } };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function dividedBy({ id, values }: Column, divisor: number): Term {
  if (divisor === 0) return { values: new Float64Array(values.length), formula: 0 };
  const scaled = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) scaled[row] = values[row]! / divisor;
  return { values: scaled, formula: { divide: [id, divisor] } };
}

function smallestDividedBy({ id, values, min }: Column): Term {
  return { values: values.map((value) => min / value), formula: { divide: [min, id] } };
}

/** Reciprocals as shares of their sum, each taken times the smallest value so that none is out of range. */
function reciprocals({ id, values, min }: Column): Term {
  const shares = values.map((value) => min / value);
  const total = sumOf(shares);
  return { values: shares.map((share) => share / total), formula: { divide: [min, id, total] } };
}

function between({ id, values, min, max, direction }: Column): Term {
  const range = max - min;
  if (range === 0) return { values: new Float64Array(values.length), formula: 0 };
  if (direction === 'higher') return { values: values.map((value) => (value - min) / range), formula: { divide: [{ subtract: [id, min] }, range] } };
  return { values: values.map((value) => (max - value) / range), formula: { divide: [{ subtract: [max, id] }, range] } };
}
