import fc from 'fast-check';
import { expect } from 'vitest';
import {
  accumulate,
  compileSql,
  defineKpi,
  finish,
  measure,
  merge,
  type Grouping,
  type Kpi,
  type KpiResult,
  type Row,
  type SqlDialect,
  type SqlStatement,
} from 'marops/kpi';
import { doubled, kpi, rows } from './generated.ts';

/** Fills the table `rows` and runs a statement over it. */
export type Engine = (rows: readonly Row[], statement: SqlStatement) => Promise<readonly Record<string, unknown>[]>;

const periods = [
  { id: '2026-M02', firstDate: '2026-02-01', lastDate: '2026-02-28' },
  { id: '2026-M03', firstDate: '2026-03-01', lastDate: '2026-03-31' },
];
const groupings: readonly Grouping[] = [{}, { by: ['ch"an`nel'] }, { periods }, { by: ['ch"an`nel', 'flag'], periods }];

interface Answer {
  readonly status: unknown;
  readonly value: number | null;
}

/** Rows, shards in any order, and the engine give one answer for generated KPIs and rows. */
export async function agreeEverywhere(dialect: SqlDialect, engine: Engine, numRuns: number, seed = 20261124): Promise<void> {
  const scenario = fc.tuple(rows, kpi, fc.constantFrom(...groupings), fc.nat({ max: 40 }));
  await fc.assert(
    fc.asyncProperty(scenario, async ([given, definition, grouping, cut]) => {
      const kpis = [defineKpi(definition), defineKpi(doubled(definition))];
      const whole = measure(given, kpis, grouping);
      const shards = [given.slice(cut), given.slice(0, cut)].map((shard) => accumulate(shard, kpis, grouping));
      const fromShards = finish(merge(shards[0]!, shards[1]!), kpis);
      expectAlike(answersOf(fromShards, grouping), answersOf(whole, grouping));

      const statement = compileSql(kpis, {
        dialect,
        from: ['rows'],
        ...(grouping.by === undefined ? {} : { groupBy: grouping.by }),
        ...(grouping.periods === undefined ? {} : { periods: grouping.periods }),
      });
      expectAlike(answersOfEngine(await engine(given, statement), kpis, grouping), answersOf(whole, grouping));
    }),
    { seed, numRuns, endOnFailure: true },
  );
}

function nameOf(values: Readonly<Record<string, unknown>>, { by = [], periods: inPeriods }: Grouping, id: string): string {
  return JSON.stringify([...by, ...(inPeriods === undefined ? [] : ['period'])].map((name) => values[name] ?? null).concat(id));
}

function answersOf(results: readonly KpiResult[], grouping: Grouping): Map<string, Answer> {
  return new Map(results.map(({ key, definition, status, value }) => [nameOf(key, grouping, definition.id), { status, value }]));
}

function answersOfEngine(found: readonly Record<string, unknown>[], kpis: readonly Kpi[], grouping: Grouping): Map<string, Answer> {
  return new Map(
    found.flatMap((row) =>
      kpis.map(({ id }) => {
        const value = row[id] ?? null;
        return [nameOf(row, grouping, id), { status: row[`${id} status`], value: value === null ? null : Number(value) }] as const;
      }),
    ),
  );
}

function expectAlike(found: Map<string, Answer>, wanted: Map<string, Answer>): void {
  expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [name, { status, value }] of wanted) {
    const other = found.get(name)!;
    expect([name, other.status]).toEqual([name, status]);
    if (value === null || other.value === null) expect([name, other.value]).toEqual([name, value]);
    else expect(Math.abs(other.value - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  }
}
