import { problem, refuseWhenBroken } from '../kernel/index.ts';
import { remembered } from './remembered.ts';
import { kpiMessages } from './messages.ts';

/** A row as it comes: a plain object by column. Null and absent both mean not known. */
export type Row = Readonly<Record<string, unknown>>;

/** The values of a column in a block of rows, as numbers. */
export interface ColumnNumbers {
  /** One for each row; not finite where there is none. */
  readonly values: Float64Array;
  /** How many of them are no finite numbers, the unknown included. */
  readonly unusable: number;
}

/** Where the values come from: row objects or columns. What it gives stays as it is until the next block is read. */
export interface ColumnSource {
  /** How many rows. */
  readonly length: number;
  /** Whether any row has the column. */
  readonly has: (column: string) => boolean;
  /** The names of the columns, for the nearest name. */
  readonly names: () => readonly string[];
  /** The values of a column from a row on, as they came. */
  readonly raw: (column: string, from: number, length: number) => ArrayLike<unknown>;
  /** The values of a column from a row on, as numbers. */
  readonly numbers: (column: string, from: number, length: number) => ColumnNumbers;
}

/** How many rows are read at a time: few enough that they are still at hand when the next column is read. */
export const blockSize = 2048;

/**
 * Rows as a source of columns: one loop a column. Values go into buffers that the next block uses again.
 *
 * @param rows - plain objects
 * @returns the source
 * @internal
 */
export function rowSource(rows: readonly Row[]): ColumnSource {
  const rawBuffer = remembered(() => new Array<unknown>(blockSize));
  const numberBuffer = remembered(() => new Float64Array(blockSize));
  return {
    length: rows.length,
    has: (column) => rows.some((row) => Object.hasOwn(row, column)),
    names: () => Object.keys(rows[0] ?? {}),
    raw: (column, from, length) => {
      const values = rawBuffer(column);
      for (let index = 0; index < length; index += 1) values[index] = rows[from + index]![column];
      return values;
    },
    numbers: (column, from, length) => {
      const values = numberBuffer(column);
      let unusable = 0;
      for (let index = 0; index < length; index += 1) {
        const value = numberOf(rows[from + index]![column]);
        values[index] = value;
        if (!isFiniteNumber(value)) unusable += 1;
      }
      return { values, unusable };
    },
  };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

/**
 * Columns as a source of columns; a `Float64Array` is read where it stands.
 *
 * @param columns - values by column
 * @returns the source
 * @throws InputError `other-length` when the columns are not all of one length
 * @internal
 */
export function columnSource(columns: Readonly<Record<string, ArrayLike<unknown>>>): ColumnSource {
  const names = Object.keys(columns);
  const length = columns[names[0] ?? '']?.length ?? 0;
  refuseWhenBroken(
    names
      .filter((name) => columns[name]!.length !== length)
      .map((name) => problem(kpiMessages, 'other-length', `columns.${name}`, { wanted: length, value: columns[name]!.length })),
  );
  const numberBuffer = remembered(() => new Float64Array(blockSize));
  const has = (column: string): boolean => Object.hasOwn(columns, column);
  return {
    length,
    has,
    names: () => names,
    raw: (column, from, size) => (has(column) ? part(columns[column]!, from, from + size) : new Array<unknown>(size)),
    numbers: (column, from, size) => {
      const given = has(column) ? columns[column]! : [];
      if (given instanceof Float64Array) return withUnusable(given.subarray(from, from + size), size);
      const values = numberBuffer(column);
      for (let index = 0; index < size; index += 1) values[index] = numberOf(given[from + index]);
      return withUnusable(values, size);
    },
  };
}

function part(values: ArrayLike<unknown>, from: number, to: number): ArrayLike<unknown> {
  if (values instanceof Float64Array) return values.subarray(from, to);
  return Array.prototype.slice.call(values, from, to) as unknown[];
}

function withUnusable(values: Float64Array, length: number): ColumnNumbers {
  let unusable = 0;
  for (let index = 0; index < length; index += 1) if (!isFiniteNumber(values[index]!)) unusable += 1;
  return { values, unusable };
}

/**
 * Whether a number is finite: nothing else less itself is 0.
 * @internal
 */
export function isFiniteNumber(value: number): boolean {
  return value - value === 0;
}
