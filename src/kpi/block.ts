import { remembered } from './remembered.ts';
import type { ColumnNumbers, ColumnSource } from './columns.ts';

/** Some rows, of which each column is read once, however many slots want it. */
export interface Block {
  /** The number of its first row among all rows. */
  readonly firstRow: number;
  /** How many rows. */
  readonly length: number;
  /** The values of a column as they came. */
  readonly raw: (column: string) => ArrayLike<unknown>;
  /** The values of a column as numbers. */
  readonly numbers: (column: string) => ColumnNumbers;
}

/**
 * A block of rows.
 *
 * @param source - where the values come from
 * @param firstRow - where it begins
 * @param length - how many rows
 * @returns the block
 * @internal
 */
export function blockOf(source: ColumnSource, firstRow: number, length: number): Block {
  return {
    firstRow,
    length,
    raw: remembered((column) => source.raw(column, firstRow, length)),
    numbers: remembered((column) => source.numbers(column, firstRow, length)),
  };
}
