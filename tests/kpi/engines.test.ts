import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { describe, it } from 'vitest';
import type { Row, SqlStatement } from 'marops/kpi';
import { agreeEverywhere } from './engines/agreement.ts';
import { tableColumns } from './engines/generated.ts';

const names = tableColumns.map(([name]) => name);
const create = `CREATE TABLE rows (${tableColumns.map(([name, type]) => `"${name.replaceAll('"', '""')}" ${type}`).join(', ')})`;

describe('rows, shards and engines give one answer', () => {
  it('in DuckDB', { timeout: 120_000 }, async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(create);
    const insert = `INSERT INTO rows VALUES (${names.map((_, index) => `$${String(index + 1)}`).join(', ')})`;
    await agreeEverywhere(
      'duckdb',
      async (rows: readonly Row[], { text, parameters }: SqlStatement) => {
        await connection.run('DELETE FROM rows');
        for (const row of rows)
          await connection.run(
            insert,
            names.map((name) => row[name] as DuckDBValue),
          );
        const reader = await connection.runAndReadAll(text, [...parameters]);
        return reader.getRowObjects();
      },
      150,
    );
  });

  it('in PostgreSQL', { timeout: 120_000 }, async () => {
    const database = await PGlite.create();
    await database.exec(create);
    const insert = `INSERT INTO rows SELECT * FROM json_populate_recordset(NULL::rows, $1::json)`;
    await agreeEverywhere(
      'postgres',
      async (rows: readonly Row[], { text, parameters }: SqlStatement) => {
        await database.exec('DELETE FROM rows');
        await database.query(insert, [JSON.stringify(rows)]);
        return (await database.query<Record<string, unknown>>(text, [...parameters])).rows;
      },
      150,
    );
  });
});
