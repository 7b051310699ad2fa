/// <reference types="vite/client" />
// Every worked example of the catalogue gives in two engines what it gives over rows.
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { compileSql, type ColumnType, type Kpi, type KpiExample, type SqlDialect, type SqlStatement } from 'marops/kpi';

const files = import.meta.glob<Record<string, readonly KpiExample[]>>('/src/kpi/catalogue/**/*.examples.ts', { eager: true });
const examples = Object.values(files).flatMap((file) => Object.values(file).flat());

const types: Readonly<Record<ColumnType, string>> = {
  number: 'DOUBLE PRECISION',
  share: 'DOUBLE PRECISION',
  money: 'DOUBLE PRECISION',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
  date: 'TIMESTAMP',
};

/** A table for one example, and the statement over it. */
function tableOf(
  { kpi, rows }: KpiExample,
  dialect: SqlDialect,
): { readonly create: string; readonly insert: string; readonly values: readonly unknown[][]; readonly statement: SqlStatement } {
  const columns = Object.entries(columnsOf(kpi));
  return {
    create: `CREATE TABLE example (${columns.map(([name, type]) => `"${name}" ${types[type]}`).join(', ')})`,
    insert: `INSERT INTO example VALUES (${columns.map(([, type], place) => `CAST($${String(place + 1)} AS ${types[type]})`).join(', ')})`,
    values: rows.map((row) => columns.map(([name]) => row[name] ?? null)),
    statement: compileSql([kpi], { dialect, from: ['example'] }),
  };
}

function columnsOf(kpi: Kpi): Readonly<Record<string, ColumnType>> {
  const parts = Object.values(kpi.inputs).flatMap((input) => ('kpi' in input ? Object.entries(columnsOf(input.kpi)) : []));
  return Object.fromEntries([...parts, ...Object.entries(kpi.grain.columns).map(([name, { type }]) => [name, type] as const)]);
}

function faultOf({ kpi, title, value, status = 'ok' }: KpiExample, row: Readonly<Record<string, unknown>> | undefined): string | null {
  const found = row?.[kpi.id] ?? null;
  const isSame = found === null || value === null ? found === value : Math.abs(Number(found) - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return isSame && row?.[`${kpi.id} status`] === status ? null : `${kpi.id}, ${title}: ${JSON.stringify(row)}`;
}

describe('the examples of the catalogue hold in an engine', () => {
  it('DuckDB', { timeout: 120_000 }, async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const faults: (string | null)[] = [];
    for (const example of examples) {
      const { create, insert, values, statement } = tableOf(example, 'duckdb');
      await connection.run(create);
      for (const row of values) await connection.run(insert, row as DuckDBValue[]);
      const [found] = (await connection.runAndReadAll(statement.text, [...statement.parameters])).getRowObjects();
      faults.push(faultOf(example, found));
      await connection.run('DROP TABLE example');
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
    expect(faults.length).toBeGreaterThan(200);
  });

  it('PostgreSQL', { timeout: 120_000 }, async () => {
    const database = await PGlite.create();
    const faults: (string | null)[] = [];
    for (const example of examples) {
      const { create, insert, values, statement } = tableOf(example, 'postgres');
      await database.exec(create);
      for (const row of values) await database.query(insert, row);
      const { rows } = await database.query<Record<string, unknown>>(statement.text, [...statement.parameters]);
      faults.push(faultOf(example, rows[0]));
      await database.exec('DROP TABLE example');
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});
