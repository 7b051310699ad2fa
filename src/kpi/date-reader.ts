import { dateOfValue } from './row-date.ts';

/** What stood in a date column and is no date. */
export interface Undated {
  /** In how many rows. */
  readonly count: number;
  /** The first of them. */
  readonly row: number;
}

/** Reads date columns. Dates repeat, so each is looked at once, and a limited number is remembered. */
export interface DateReader {
  /** The dates of a column in a block of rows; null where there is none. */
  readonly read: (column: string, values: ArrayLike<unknown>, firstRow: number, length: number) => readonly (string | null)[];
  /** What was no date, by column; not known is no fault. */
  readonly undated: Readonly<Record<string, Undated>>;
}

const rememberedDates = 100_000;

/**
 * A reader that has read nothing yet.
 *
 * @returns the reader
 * @internal
 */
export function dateReader(): DateReader {
  const known = new Map<unknown, string | null>();
  const undated: Record<string, Undated> = {};
  const dateOf = (value: unknown): string | null => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const date = dateOfValue(value) ?? null;
    if (known.size < rememberedDates) known.set(value, date);
    return date;
  };
  return {
    undated,
    read(column, values, firstRow, length) {
      const dates = new Array<string | null>(length);
      for (let row = 0; row < length; row += 1) {
        const value = values[row] ?? null;
        const date = value === null ? null : dateOf(value);
        dates[row] = date;
        if (date === null && value !== null) undated[column] = { row: firstRow + row, ...undated[column], count: (undated[column]?.count ?? 0) + 1 };
      }
      return dates;
    },
  };
}
