/** A row as it comes: a plain object by column. Null and absent both mean not known. */
export type Row = Readonly<Record<string, unknown>>;

/** The values of one column in a block of rows. */
export interface ColumnBlock {
  /** As they came. */
  readonly raw: ArrayLike<unknown>;
  /** As numbers; NaN where there is none. */
  readonly numbers: Float64Array;
  /** How many of them are no finite numbers, the unknown included. */
  readonly unusable: number;
}

/** Where the values come from: row objects or columns. */
export interface ColumnSource {
  /** How many rows. */
  readonly length: number;
  /** Whether any row has the column. */
  readonly has: (column: string) => boolean;
  /** The names of the columns, for the nearest name. */
  readonly names: () => readonly string[];
  /** The values of a column from a row on. */
  readonly read: (column: string, from: number, length: number) => ArrayLike<unknown>;
}

/**
 * Rows as a source of columns: one loop a column.
 *
 * @param rows - plain objects
 * @returns the source
 * @internal
 */
export function rowSource(rows: readonly Row[]): ColumnSource {
  return {
    length: rows.length,
    has: (column) => rows.some((row) => Object.hasOwn(row, column)),
    names: () => Object.keys(rows[0] ?? {}),
    read: (column, from, length) => {
      const values = new Array<unknown>(length);
      for (let index = 0; index < length; index += 1) values[index] = rows[from + index]![column];
      return values;
    },
  };
}

/**
 * Columns as a source of columns.
 *
 * @param columns - values by column, all of one length
 * @returns the source
 * @internal
 */
export function columnSource(columns: Readonly<Record<string, ArrayLike<unknown>>>): ColumnSource {
  const names = Object.keys(columns);
  return {
    length: names.reduce((most, name) => Math.max(most, columns[name]!.length), 0),
    has: (column) => Object.hasOwn(columns, column),
    names: () => names,
    read: (column, from, length) => {
      const values = Object.hasOwn(columns, column) ? columns[column]! : [];
      if (values instanceof Float64Array) return values.subarray(from, from + length);
      return Array.from({ length }, (_, index) => values[from + index]);
    },
  };
}

/**
 * The values of a block as numbers.
 *
 * @param raw - as they came
 * @param length - how many
 * @returns the block
 * @internal
 */
export function numbersOf(raw: ArrayLike<unknown>, length: number): ColumnBlock {
  const numbers = raw instanceof Float64Array ? raw : new Float64Array(length);
  let unusable = 0;
  for (let index = 0; index < length; index += 1) {
    const value = raw[index];
    const isUsable = typeof value === 'number' && value - value === 0;
    if (!isUsable) unusable += 1;
    if (numbers !== raw) numbers[index] = isUsable ? value : Number.NaN;
  }
  return { raw, numbers, unusable };
}
