import { compileCondition, kernelMessages, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import type { Row } from '../columns.ts';
import { nearestName } from '../nearest.ts';
import type { ExportColumn, ExportMap } from './export-map.ts';
import { exportMessages } from './messages.ts';
import { readCell } from './read-cell.ts';

/** What an export does not say itself. */
export interface ExportOptions {
  /** ISO 4217 code of its money, where it has no column of its own for it. */
  readonly currency?: string;
  /** What stands between the whole part and the fraction of a number: a point without it. The other one divides thousands. */
  readonly decimalMark?: '.' | ',';
}

/** What came out of an export. Plain JSON. */
export interface ExportRows {
  /** Which map read it. */
  readonly definition: DefinitionReference;
  /** The options that it was read with. */
  readonly options: ExportOptions;
  /** The rows, in their order; what could not be read is null. */
  readonly rows: readonly Row[];
  /** How many rows were left out, as the map says. */
  readonly leftOut: number;
  /** Columns of the export that the map does not read. */
  readonly unread: readonly string[];
  /** What could not be read: each kind once a column, with the number of rows and the first of them. */
  readonly problems: readonly Problem[];
}

/**
 * An export of a platform as rows that KPIs read. The file itself is read by any CSV reader that gives one object by header a row.
 *
 * @param records - one object a row, by header; texts, or values of JSON
 * @param map - how headers become columns
 * @param options - the currency and the decimal mark, where the export does not say them
 * @returns rows, and what could not be read
 * @throws InputError `no-header` for each column that the export lacks, with the nearest name, `not-one-of` for an unknown currency
 *
 * @example
 * ```ts
 * import { googleAdsCampaignDays, measure, rowsFromExport } from 'marops/kpi';
 * import { costPerClick } from 'marops/kpi/catalogue';
 *
 * const records = [{ date: '2026-03-02', id: '7', impressions: '1,200', clicks: '60', cost_micros: '45000000' }];
 * const { rows } = rowsFromExport(records, googleAdsCampaignDays, { currency: 'EUR' });
 * [rows[0].spend, measure(rows, [costPerClick])[0]?.value] // => [4500, 75]
 * rowsFromExport([{ ...records[0], clicks: 'many' }], googleAdsCampaignDays, { currency: 'EUR' }).problems[0]?.message
 * // => 'clicks must be a number, got "many" in 1 rows, the first of them row 0'
 * ```
 */
export function rowsFromExport(records: readonly Row[], map: ExportMap, options: ExportOptions = {}): ExportRows {
  refuseWhenBroken([
    ...(Array.isArray(records) ? [] : [problem(kernelMessages, 'not-a-list', 'records', { value: shown(records) })]),
    ...optionProblems(options),
  ]);
  const headers = Object.keys(records[0] ?? {});
  const headerOf = new Map(Object.entries(map.columns).map(([name, column]) => [name, headerIn(headers, column)]));
  const unread = headers.filter((header) => ![...headerOf.values()].includes(header));
  if (records.length > 0) refuseWhenBroken(absentProblems(map, headerOf, unread));

  const faults = new Map<string, Problem>();
  const rowOf = (record: Row, index: number): Row => {
    const cellOf = (name: string): unknown => {
      const header = headerOf.get(name);
      return header === undefined || !Object.hasOwn(record, header) ? undefined : record[header];
    };
    const context = { decimalMark: options.decimalMark ?? '.', currency: currencyOf(cellOf('currency'), options) };
    const entries = Object.entries(map.columns).map(([name, column]) => {
      if ('always' in column) return [name, column.always] as const;
      const reading = readCell(cellOf(name), column, context);
      if ('value' in reading) return [name, reading.value] as const;
      const value = reading.fault === 'no-currency' ? context.currency : cellOf(name);
      countFault(faults, reading.fault, name, value, index);
      return [name, null] as const;
    });
    return { ...Object.fromEntries(entries), ...(context.currency === undefined ? {} : { currency: context.currency }) };
  };
  const read = records.map(rowOf);
  const isLeftOut = map.leaveOut === undefined ? undefined : compileCondition(map.leaveOut);
  const rows = isLeftOut === undefined ? read : read.filter((row) => isLeftOut(row) !== true);
  return {
    definition: { id: map.id, version: map.version },
    options: { ...options },
    rows,
    leftOut: read.length - rows.length,
    unread,
    problems: [...faults.values()],
  };
}

function optionProblems({ currency, decimalMark }: ExportOptions): readonly Problem[] {
  const allowed = ['.', ','];
  return [
    ...(currency === undefined || isCurrencyCode(currency)
      ? []
      : [problem(exportMessages, 'not-one-of', 'options.currency', { allowed: ['ISO 4217 codes'], value: shown(currency) })]),
    ...(decimalMark === undefined || allowed.includes(decimalMark)
      ? []
      : [problem(exportMessages, 'not-one-of', 'options.decimalMark', { allowed, value: shown(decimalMark) })]),
  ];
}

function isCurrencyCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}

function currencyOf(cell: unknown, { currency }: ExportOptions): string | undefined {
  return isCurrencyCode(cell) ? cell : currency;
}

function headerIn(headers: readonly string[], column: ExportColumn): string | undefined {
  if ('always' in column) return undefined;
  const same =
    (wanted: string) =>
    (header: string): boolean =>
      header.trim().toLowerCase() === wanted.toLowerCase();
  return column.from.map((wanted) => headers.find(same(wanted))).find((header) => header !== undefined);
}

function absentProblems(map: ExportMap, headerOf: ReadonlyMap<string, string | undefined>, unread: readonly string[]): readonly Problem[] {
  return Object.entries(map.columns).flatMap(([name, column]) => {
    if ('always' in column || column.optional === true || headerOf.get(name) !== undefined) return [];
    const nearest = nearestName(column.from[0] ?? name, unread) ?? 'none';
    return [problem(exportMessages, 'no-header', name, { wanted: column.from, nearest })];
  });
}

function countFault(faults: Map<string, Problem>, code: keyof typeof exportMessages, column: string, value: unknown, row: number): void {
  const name = `${code} ${column}`;
  const before = faults.get(name)?.params;
  const params = before === undefined ? { value: shown(value), count: 1, row } : { ...before, count: Number(before['count']) + 1 };
  faults.set(name, problem(exportMessages, code, column, params));
}
