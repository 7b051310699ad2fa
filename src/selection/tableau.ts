import { addRow, empty, emptyDictionary, high, move, type Dictionary } from './dictionary.ts';
import { pivotUntilSettled, type Pivoted } from './dual-simplex.ts';
import type { Row } from './solver.ts';

/**
 * The best fractional point of a program whose columns lie between bounds, kept ready while bounds and rows come and go.
 *
 * @internal
 */
export interface Tableau {
  /** Steps of elementary work so far. */
  readonly work: () => number;
  /** Sets the bounds of a column, 0 or 1 each. */
  readonly bind: (column: number, lower: number, upper: number) => void;
  /** Lets a row of the program in. */
  readonly admit: (row: number) => void;
  /** Which rows were let in. */
  readonly admitted: () => readonly number[];
  /** Pivots until every row that was let in is kept, no point can, or the iterations run out. */
  readonly settle: () => 'settled' | 'impossible' | 'tired';
  /** The value of a column. */
  readonly at: (column: number) => number;
  /** One price a program row: of the objective, or of the row that cannot be kept. */
  readonly prices: () => Float64Array;
  /** Forgets every pivot and every row. */
  readonly reset: () => void;
}

/**
 * A dual simplex over a dense dictionary. Columns that have two bounds make the empty basis dual feasible at once, so there is no first phase, and every
 * price along the way gives a bound; rows are let in when a point breaks them.
 *
 * @internal
 */
export function tableauOf(objective: Float64Array, rows: readonly Row[]): Tableau {
  const scales = rows.map(({ coefficients }) => 1 / coefficients.reduce((most, each) => Math.max(most, Math.abs(each)), 1));
  const dictionary = emptyDictionary(objective, rows.length);
  const { width, whereIs, standing } = dictionary;
  let pivoted: Pivoted = { outcome: 'settled' };
  return {
    work: () => dictionary.work,
    bind: (column, from, to) => bind(dictionary, column, from, to),
    admit: (index) => {
      const { columns, coefficients, atMost } = rows[index]!;
      const scale = scales[index]!;
      addRow(
        dictionary,
        index,
        columns,
        coefficients.map((each) => each * scale),
        atMost * scale,
      );
    },
    admitted: () => [...rows.keys()].filter((row) => whereIs[width + row]! >= 0),
    settle: () => {
      pivoted = pivotUntilSettled(dictionary);
      return pivoted.outcome;
    },
    at: (column) => {
      const where = whereIs[column]!;
      return where < width ? standing[where]! : dictionary.amount[where - width]!;
    },
    prices: () => pricesOf(dictionary, scales, pivoted),
    reset: () => empty(dictionary, objective),
  };
}

/** Sets the bounds of a column; one that stands at a bound stays at one, where it is worth more. */
function bind(dictionary: Dictionary, column: number, from: number, to: number): void {
  const { width, lower, upper, gain, whereIs } = dictionary;
  lower[column] = from;
  upper[column] = to;
  const place = whereIs[column]!;
  if (place >= width) return;
  if (from === to || gain[place]! < 0) move(dictionary, place, from);
  else if (gain[place]! > 0) move(dictionary, place, to);
}

/** Prices of the objective, or of the line that cannot be kept. */
function pricesOf(dictionary: Dictionary, scales: readonly number[], pivoted: Pivoted): Float64Array {
  const { width, variableAt, gain, body, basic, amount } = dictionary;
  const list = new Float64Array(scales.length);
  const stuck = pivoted.outcome === 'impossible' ? pivoted.line : -1;
  const line = stuck < 0 ? gain : body[stuck]!;
  const sign = stuck < 0 || amount[stuck]! > high(dictionary, basic[stuck]!) ? -1 : 1;
  for (let c = 0; c < width; c += 1) {
    const variable = variableAt[c]!;
    if (variable >= width) list[variable - width] = Math.max(0, sign * line[c]!) * scales[variable - width]!;
  }
  if (stuck >= 0 && basic[stuck]! >= width) list[basic[stuck]! - width] = scales[basic[stuck]! - width]!;
  return list;
}
