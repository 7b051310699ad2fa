import { conditionProblems, frozenCopy, headerProblems, isRecord, kernelMessages, problem, refuseWhenBroken, shown } from '../../kernel/index.ts';
import type { Condition, Problem, Source } from '../../kernel/index.ts';
import { exportMessages } from './messages.ts';

/** Where a column comes from. */
export interface FromHeader {
  /** Headers that it may have, the first that is there counts; upper and lower case are the same. */
  readonly from: readonly string[];
  /** True where an export may lack it; the column is not known then. */
  readonly optional?: true;
}

/** Text, trimmed; codes become what the map says, any other code is not known. */
export interface TextColumn extends FromHeader {
  /** How it is read. */
  readonly reads: 'text';
  /** What each code means. */
  readonly codes?: Readonly<Record<string, string>>;
}

/**
 * A number; a percentage, whose sign must stand there and which becomes a share; an amount of money, or millionths of it, which become minor
 * units.
 */
export interface NumberColumn extends FromHeader {
  /** How it is read. */
  readonly reads: 'number' | 'percent' | 'money' | 'micros';
}

/** A date, with or without a local time behind it, which becomes `YYYY-MM-DD`. A moment with an offset has no date of its own. */
export interface DateColumn extends FromHeader {
  /** How it is read. */
  readonly reads: 'date';
  /** Which part comes first; `03/04/2026` is never guessed. */
  readonly order: 'year-first' | 'day-first' | 'month-first';
}

/** The same text in every row: what a file of deliveries does not say of each of them. */
export interface FixedColumn {
  /** The text. */
  readonly always: string;
}

/** How a column of the rows comes out of an export. */
export type ExportColumn = TextColumn | NumberColumn | DateColumn | FixedColumn;

/** How the rows of an export become rows that KPIs read. Plain JSON. */
export interface ExportMap<Column extends string = string> {
  /** Unique among maps, kebab case: `google-ads-campaign-days`. */
  readonly id: string;
  /** Semver of the map; what was read names it. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** What a row of the export is. */
  readonly row: string;
  /** Columns by name. A column `currency` decides how many minor units the money has. */
  readonly columns: Readonly<Record<Column, ExportColumn>>;
  /** Rows for which this is true are no data: mails that were skipped, opens by machines. A condition over the columns. */
  readonly leaveOut?: Condition;
  /** Where the headers and codes are described. */
  readonly source?: Source;
}

const readings = ['text', 'number', 'percent', 'money', 'micros', 'date'];
const orders = ['year-first', 'day-first', 'month-first'];

/**
 * A map of your own, checked completely and frozen.
 *
 * @param map - which header becomes which column, and how it is read; also out of a database
 * @returns the deeply read-only copy
 * @throws InputError `invalid-input` with everything that is wrong with it
 *
 * @example
 * ```ts
 * import { defineExportMap } from 'marops/kpi';
 *
 * const webinars = defineExportMap({
 *   id: 'webinar-registrations',
 *   version: '1.0.0',
 *   title: 'Webinar registrations',
 *   row: 'one registration',
 *   columns: { day: { from: ['Registered at'], reads: 'date', order: 'day-first' }, attended: { from: ['Attended'], reads: 'text' } },
 * });
 * webinars.columns.day // => { from: ['Registered at'], reads: 'date', order: 'day-first' }
 * defineExportMap({ ...webinars, columns: { day: { from: [], reads: 'number' } } }) // throws columns.day.from must name at least one header
 * ```
 */
export function defineExportMap<Column extends string>(map: ExportMap<Column>): ExportMap<Column> {
  const copy = frozenCopy(map, '');
  refuseWhenBroken(exportMapProblems(copy));
  return copy;
}

function exportMapProblems(map: unknown): readonly Problem[] {
  if (!isRecord(map)) return [problem(kernelMessages, 'not-an-object', '', { value: shown(map) })];
  const { columns, leaveOut, row } = map;
  const head = [
    ...headerProblems(map),
    ...(typeof row === 'string' && row !== '' ? [] : [problem(kernelMessages, 'not-text', 'row', { value: shown(row) })]),
  ];
  if (!isRecord(columns)) return [...head, problem(kernelMessages, 'not-an-object', 'columns', { value: shown(columns) })];
  return [
    ...head,
    ...Object.entries(columns).flatMap(([name, column]) => columnProblems(column, `columns.${name}`)),
    ...(leaveOut === undefined ? [] : conditionProblems(leaveOut, 'leaveOut', Object.keys(columns))),
  ];
}

function columnProblems(column: unknown, path: string): readonly Problem[] {
  if (!isRecord(column)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(column) })];
  const { always, codes, from, optional, order, reads } = column;
  if (always !== undefined)
    return typeof always === 'string' ? [] : [problem(kernelMessages, 'not-text', `${path}.always`, { value: shown(always) })];
  const isNamed = Array.isArray(from) && from.length > 0 && from.every((header) => typeof header === 'string');
  const hasCodes = codes === undefined || (isRecord(codes) && Object.values(codes).every((text) => typeof text === 'string'));
  return [
    ...(isNamed ? [] : [problem(exportMessages, 'no-headers', `${path}.from`, { value: shown(from) })]),
    ...(hasCodes ? [] : [problem(exportMessages, 'no-codes', `${path}.codes`, { value: shown(codes) })]),
    ...oneOf(reads, readings, `${path}.reads`),
    ...(reads === 'date' ? oneOf(order, orders, `${path}.order`) : []),
    ...(optional === undefined || optional === true ? [] : oneOf(optional, ['true'], `${path}.optional`)),
  ];
}

function oneOf(value: unknown, allowed: readonly string[], path: string): readonly Problem[] {
  return allowed.some((each) => each === value) ? [] : [problem(exportMessages, 'not-one-of', path, { allowed, value: shown(value) })];
}
