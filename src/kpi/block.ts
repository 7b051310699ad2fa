import type { ColumnNumbers, ColumnSource } from './columns.ts';
import type { DateReader } from './date-reader.ts';
import { remembered } from './remembered.ts';

/** Some rows, of which each column is read once, however many slots want it. */
export interface Block {
  /** The number of its first row among all rows. */
  readonly firstRow: number;
  /** How many rows. */
  readonly length: number;
  /** The values of a column as they came. */
  readonly raw: (column: string) => ArrayLike<unknown>;
  /** The values of a column as its type has them: dates as `YYYY-MM-DD`, null where there is none, all others as they came. */
  readonly values: (column: string) => ArrayLike<unknown>;
  /** The dates of a column. */
  readonly dates: (column: string) => readonly (string | null)[];
  /** The values of a column as numbers. */
  readonly numbers: (column: string) => ColumnNumbers;
}

/**
 * A block of rows.
 *
 * @param source - where the values come from
 * @param firstRow - where it begins
 * @param length - how many rows
 * @param isDate - which columns hold dates
 * @param reader - what reads them
 * @returns the block
 * @internal
 */
export function blockOf(source: ColumnSource, firstRow: number, length: number, isDate: (column: string) => boolean, reader: DateReader): Block {
  const raw = remembered((column: string) => source.raw(column, firstRow, length));
  const dates = remembered((column: string) => reader.read(column, raw(column), firstRow, length));
  return {
    firstRow,
    length,
    raw,
    values: (column) => (isDate(column) ? dates(column) : raw(column)),
    dates,
    numbers: remembered((column) => source.numbers(column, firstRow, length)),
  };
}
