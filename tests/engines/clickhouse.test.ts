import { createRequire } from 'node:module';
import { describe, it } from 'vitest';
import type { Row, SqlStatement } from 'marops/kpi';
import { agreeEverywhere } from '../kpi/engines/agreement.ts';
import { tableColumns } from '../kpi/engines/generated.ts';

/** The part of chdb that we use: ClickHouse in the process, synchronous. */
interface Chdb {
  readonly Session: new () => {
    readonly query: (text: string, format?: string) => string;
    readonly queryBind: (text: string, values: Readonly<Record<string, unknown>>, format: string) => string;
    readonly cleanup: () => void;
  };
}

// Fetched by `npm run test:engines`; it is too large to be a development dependency.
const { Session } = createRequire(new URL('../../node_modules/.cache/engines/', import.meta.url))('chdb') as Chdb;

const create = `CREATE TABLE rows (${tableColumns.map(([name, , type]) => `\`${name.replaceAll('`', '\\`')}\` ${type}`).join(', ')}) ENGINE = Memory`;

describe('rows, shards and engines give one answer', () => {
  it('in ClickHouse', { timeout: 240_000 }, async () => {
    const session = new Session();
    try {
      session.query('CREATE DATABASE marops ENGINE = Atomic');
      session.query('USE marops');
      session.query(create);
      await agreeEverywhere('clickhouse', (rows, statement) => Promise.resolve(answersOf(session, rows, statement)), 150);
    } finally {
      session.cleanup();
    }
  });
});

function answersOf(session: InstanceType<Chdb['Session']>, rows: readonly Row[], { text, parameters }: SqlStatement): Record<string, unknown>[] {
  session.query('TRUNCATE TABLE rows');
  if (rows.length > 0) session.query(`INSERT INTO rows FORMAT JSONEachRow ${rows.map((row) => JSON.stringify(row)).join('\n')}`);
  const values = Object.fromEntries(parameters.map((value, index) => [`p${String(index + 1)}`, value]));
  const answer = session.queryBind(text, values, 'JSONEachRow');
  return answer
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
