import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** Which column of a file holds which field. */
export type ColumnMap = Readonly<Record<string, string>>;

/** The rows of a CSV file by the names of the map; what is no number stays text, what is empty is not known. */
export function readRows(path: string | URL, columns: ColumnMap): readonly Readonly<Record<string, string | number | null>>[] {
  const rows = parse(readFileSync(path), { columns: true, skip_empty_lines: true, trim: true, bom: true }) as readonly Record<string, string>[];
  const present = Object.keys(rows[0] ?? {});
  const absent = Object.values(columns).filter((column) => !present.includes(column));
  if (rows.length > 0 && absent.length > 0) throw new Error(`the file has no column ${absent.join(', ')}; it has ${present.join(', ')}`);
  return rows.map((row) => Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, cell(row[column] ?? '')])));
}

/** A column map as the command line gives it: `id=Project,reach=People per quarter`. */
export function parseColumnMap(text: string): ColumnMap {
  return Object.fromEntries(text.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]));
}

function cell(text: string): string | number | null {
  if (text === '') return null;
  return Number.isNaN(Number(text)) ? text : Number(text);
}
