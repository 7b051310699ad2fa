import { currencyExponent, dayOf } from '../../kernel/index.ts';
import { dateOfValue } from '../row-date.ts';
import type { DateColumn, ExportColumn } from './export-map.ts';
import type { exportMessages } from './messages.ts';

/** How a cell is to be understood, beside what the map says of its column. */
export interface CellContext {
  /** What stands between the whole part and the fraction of a number; the other one divides thousands. */
  readonly decimalMark: '.' | ',';
  /** The currency of the row's money; undefined when it is not known. */
  readonly currency: string | undefined;
}

/** What a cell holds; null for nothing, a code of a problem for something that cannot be used. */
export type CellReading = { readonly value: string | number | null } | { readonly fault: keyof typeof exportMessages };

/** What exports write where there is no value. */
const blanks = ['', '--'];

/**
 * A cell of an export as a value.
 *
 * @param cell - as it came: text, or a value of JSON
 * @param column - what the map says of its column
 * @param context - how numbers are written, and in which currency
 * @returns the value, or what is wrong
 * @internal
 */
export function readCell(cell: unknown, column: Exclude<ExportColumn, { readonly always: string }>, context: CellContext): CellReading {
  const text = textOf(cell);
  if (text === undefined) return { fault: 'not-a-cell' };
  if (blanks.includes(text)) return { value: null };
  switch (column.reads) {
    case 'text':
      if (column.codes === undefined) return { value: text };
      return Object.hasOwn(column.codes, text) ? { value: column.codes[text]! } : { fault: 'not-a-code' };
    case 'date':
      return orFault(dateIn(text, column.order), 'not-a-date');
    case 'number':
      return orFault(shifted(text, 0, context), 'not-a-number');
    case 'percent':
      return orFault(text.endsWith('%') ? shifted(text.slice(0, -1).trim(), -2, context) : undefined, 'not-a-percentage');
    case 'money':
    case 'micros': {
      if (context.currency === undefined) return { fault: 'no-currency' };
      const places = currencyExponent(context.currency) - (column.reads === 'micros' ? 6 : 0);
      return orFault(shifted(text, places, context), 'not-a-number');
    }
  }
}

function textOf(cell: unknown): string | undefined {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : undefined;
}

function orFault(value: string | number | undefined, fault: keyof typeof exportMessages): CellReading {
  return value === undefined ? { fault } : { value };
}

/** A number with its decimal mark moved, exactly: in text, not by a multiplication. */
function shifted(text: string, places: number, { decimalMark }: CellContext): number | undefined {
  const plain = text.replaceAll(/[\u00a0\u202f ]/g, '');
  const pattern = decimalMark === '.' ? /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/ : /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$/;
  if (plain.length > 40 || !/\d/.test(plain) || !pattern.test(plain)) return undefined;
  const digits = decimalMark === '.' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.');
  return Number(`${digits}e${String(places)}`) + 0;
}

function dateIn(text: string, order: DateColumn['order']): string | undefined {
  const iso = order === 'year-first' ? text : yearFirst(text, order);
  const date = dateOfValue(iso);
  return dayOf(date) === undefined ? undefined : date;
}

function yearFirst(text: string, order: 'day-first' | 'month-first'): string | undefined {
  const [, one, two, year, time = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})([T ].*)?$/.exec(text.slice(0, 60)) ?? [];
  if (one === undefined || two === undefined || year === undefined) return undefined;
  const [day, month] = order === 'day-first' ? [one, two] : [two, one];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
}
