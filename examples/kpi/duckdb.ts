// npx tsx examples/kpi/duckdb.ts    the same set of KPIs pushed into DuckDB over a CSV file and a Parquet file; no row comes back
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { compileSql, measure } from 'marops/kpi';
import { assertSame, csvOf, shown } from './answers.ts';
import { grouping, inventedDays, kpis } from './advertising.ts';

const rows = inventedDays(100_000, 2);
const folder = mkdtempSync(join(tmpdir(), 'advertising-'));
const [csv, parquet] = [join(folder, 'ads.csv'), join(folder, 'ads.parquet')];
writeFileSync(csv, csvOf(rows));

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`COPY (SELECT * FROM read_csv('${csv}')) TO '${parquet}' (FORMAT parquet)`);
await connection.run(`CREATE VIEW ads_csv AS SELECT * FROM read_csv('${csv}')`);
await connection.run(`CREATE VIEW ads_parquet AS SELECT * FROM read_parquet('${parquet}')`);

const wanted = measure(rows, kpis, grouping);
for (const table of ['ads_csv', 'ads_parquet']) {
  const { text, parameters } = compileSql(kpis, { dialect: 'duckdb', from: [table], groupBy: grouping.by, periods: grouping.periods });
  const answers = (await connection.runAndReadAll(text, [...parameters])).getRowObjects();
  assertSame(answers, wanted);
  console.log(`${table}: ${answers.length} groups, the same ${wanted.length} values as over ${rows.length} rows.`);
  if (table === 'ads_csv') console.log(shown(answers));
}
connection.closeSync();
rmSync(folder, { recursive: true });
