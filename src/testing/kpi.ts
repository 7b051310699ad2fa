import { isInputError } from '../kernel/index.ts';
import { accumulate, defineKpi, finish, measure, merge, type Kpi, type KpiExample, type KpiResult } from '../kpi/index.ts';
import type { Promised } from './promise.ts';

/** What a KPI brings along to be tested. */
export interface KpiParts {
  /** Worked examples: at least one with a value and, where the formula divides, one without. Those of other KPIs are left aside. */
  readonly examples: readonly KpiExample[];
}

/**
 * The contract of a KPI: sound, shown by examples, the same over rows and over shards, and silent where it knows nothing.
 *
 * @param kpi - the KPI
 * @param parts - its worked examples
 * @returns every promise with what breaks it, for any test runner
 *
 * @example
 * ```ts
 * import { testKpi } from 'marops/testing';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * const promises = testKpi(clickThroughRate, {
 *   examples: [
 *     { kpi: clickThroughRate, title: 'one in ten', rows: [{ clicks: 1, impressions: 10 }], value: 0.1 },
 *     { kpi: clickThroughRate, title: 'nothing shown', rows: [{ clicks: 0, impressions: 0 }], value: null, status: 'zero-denominator' },
 *   ],
 * });
 * promises.filter(({ broken }) => broken.length > 0) // => []
 * ```
 */
export function testKpi(kpi: Kpi, { examples }: KpiParts): readonly Promised[] {
  const own = examples.filter((example) => example.kpi.id === kpi.id);
  return [
    { title: 'is a sound definition', broken: definitionFaults(kpi) },
    { title: 'survives a round trip through JSON', broken: same(JSON.parse(JSON.stringify(kpi)), kpi) ? [] : ['it does not come back as it was'] },
    { title: 'is shown by an example with a value', broken: own.some(({ value }) => value !== null) ? [] : ['it has none'] },
    {
      title: 'is shown by an example without a value, where it divides',
      broken: kpi.onZeroDenominator === undefined || own.some(({ value }) => value === null) ? [] : ['it has none'],
    },
    { title: 'gives what its examples say', broken: own.flatMap(exampleFaults) },
    { title: 'gives the same over shards in any order', broken: own.flatMap(shardFaults) },
    { title: 'has no value above 0 without rows', broken: emptyFaults(kpi) },
  ];
}

function definitionFaults(kpi: Kpi): readonly string[] {
  try {
    defineKpi(kpi);
    return [];
  } catch (error) {
    return isInputError(error) ? error.problems.map(({ message }) => message) : [String(error)];
  }
}

function exampleFaults({ kpi, title, rows, value, status = 'ok', reason }: KpiExample): readonly string[] {
  const result = measure(rows, [kpi])[0]!;
  const faults: string[] = [];
  if (!isClose(result.value, value)) faults.push(`${title}: ${String(result.value)} instead of ${String(value)}`);
  if (result.status !== status) faults.push(`${title}: ${result.status} instead of ${status}`);
  if (reason !== undefined && result.reason !== reason) faults.push(`${title}: reason ${String(result.reason)} instead of ${reason}`);
  if (!same(JSON.parse(JSON.stringify(result)), result)) faults.push(`${title}: the result does not survive JSON`);
  return faults;
}

function shardFaults({ kpi, title, rows }: KpiExample): readonly string[] {
  const whole = measure(rows, [kpi])[0]!;
  const shards = rows.map((row) => accumulate([row], [kpi]));
  const none = accumulate([], [kpi]);
  const forwards = finish(shards.reduce(merge, none), [kpi])[0]!;
  const backwards = finish(
    shards.reduceRight((sum, shard) => merge(shard, sum), none),
    [kpi],
  )[0]!;
  return [forwards, backwards].every((each) => isAlike(each, whole))
    ? []
    : [`${title}: shards give ${String(forwards.value)}, rows ${String(whole.value)}`];
}

function emptyFaults(kpi: Kpi): readonly string[] {
  const { value } = measure([], [kpi])[0]!;
  return value === null || value === 0 ? [] : [`it is ${String(value)}`];
}

function isAlike(left: KpiResult, right: KpiResult): boolean {
  return left.status === right.status && isClose(left.value, right.value);
}

function isClose(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left), Math.abs(right));
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
