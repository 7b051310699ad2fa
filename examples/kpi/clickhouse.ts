// npx tsx examples/kpi/clickhouse.ts    the same set of KPIs in ClickHouse, the engine that grows to a cluster; here within the process, by chdb,
// which `npm run test:engines` fetches (546 MB). Where it is not there, the text is shown and not run.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSql, measure } from 'marops/kpi';
import { assertSame, csvOf, shown, type Answer } from './answers.ts';
import { grouping, inventedDays, kpis } from './advertising.ts';

/** The part of chdb that is used here. */
interface Chdb {
  readonly Session: new () => {
    readonly query: (text: string, format?: string) => string;
    readonly queryBind: (text: string, values: Readonly<Record<string, unknown>>, format: string) => string;
    readonly cleanup: () => void;
  };
}

const statement = compileSql(kpis, { dialect: 'clickhouse', from: ['ads'], groupBy: grouping.by, periods: grouping.periods });
const engines = new URL('../../node_modules/.cache/engines/', import.meta.url);

if (!existsSync(new URL('node_modules/chdb/', engines))) {
  console.log(`${statement.text}\n\nchdb is not installed (npm run test:engines fetches it): the statement was not run.`);
} else {
  const rows = inventedDays(100_000, 2);
  const folder = mkdtempSync(join(tmpdir(), 'advertising-'));
  const csv = join(folder, 'ads.csv');
  writeFileSync(csv, csvOf(rows));
  const { Session } = createRequire(engines)('chdb') as Chdb;
  const session = new Session();
  session.query('CREATE DATABASE advertising ENGINE = Atomic');
  session.query('USE advertising');
  session.query(`CREATE VIEW ads AS SELECT * FROM file('${csv}', 'CSVWithNames')`);
  const values = Object.fromEntries(statement.parameters.map((value, index) => [`p${String(index + 1)}`, value]));
  const answers = session
    .queryBind(statement.text, values, 'JSONEachRow')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
  const wanted = measure(rows, kpis, grouping);
  assertSame(answers, wanted);
  console.log(shown(answers));
  console.log(`ads: ${answers.length} groups, the same ${wanted.length} values as over ${rows.length} rows.`);
  session.cleanup();
  rmSync(folder, { recursive: true });
}
