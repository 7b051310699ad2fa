import {
  conditionProblems,
  factsOf,
  isRecord,
  kernelMessages,
  problem,
  shown,
  type Comparison,
  type Condition,
  type Problem,
} from '../kernel/index.ts';
import type { ColumnType, KpiGrain } from './kpi.ts';
import { kpiDefinitionMessages as messages } from './messages.ts';

const aggregates = ['count', 'sum', 'min', 'max', 'mean', 'countDistinct', 'first', 'latest', 'timeMean', 'quantile'];
const dated = ['first', 'latest', 'timeMean'];
const numeric: readonly ColumnType[] = ['number', 'share', 'money'];
const operatorsBySql: Readonly<Record<string, readonly ColumnType[]>> = {
  eq: ['number', 'share', 'money', 'text', 'boolean', 'date'],
  ne: ['number', 'share', 'money', 'text', 'boolean', 'date'],
  in: ['number', 'share', 'money', 'text'],
  notIn: ['number', 'share', 'money', 'text'],
  lt: ['number', 'share', 'money', 'date'],
  lte: ['number', 'share', 'money', 'date'],
  gt: ['number', 'share', 'money', 'date'],
  gte: ['number', 'share', 'money', 'date'],
  contains: ['text'],
  startsWith: ['text'],
  endsWith: ['text'],
};

/**
 * What is wrong with one input of a KPI.
 *
 * @param input - anything
 * @param path - where it stands
 * @param grain - the columns it may read
 * @param checkKpi - what checks a KPI that it refers to
 * @returns the problems found
 * @internal
 */
export function inputProblems(
  input: unknown,
  path: string,
  grain: KpiGrain,
  checkKpi: (kpi: unknown, path: string) => readonly Problem[],
): readonly Problem[] {
  if (!isRecord(input)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(input) })];
  if (Object.hasOwn(input, 'kpi')) return checkKpi(input['kpi'], `${path}.kpi`);
  const { aggregate, column, share, where, date } = input;
  if (!aggregates.includes(String(aggregate)))
    return [problem(messages, 'not-one-of', `${path}.aggregate`, { allowed: aggregates, value: shown(aggregate) })];

  const anyType = aggregate === 'count' || aggregate === 'countDistinct';
  const problems: Problem[] = [];
  if (column !== undefined || aggregate !== 'count') problems.push(...columnProblems(column, `${path}.column`, grain, anyType ? undefined : numeric));
  if (date !== undefined) problems.push(...columnProblems(date, `${path}.date`, grain, ['date']));
  else if (dated.includes(String(aggregate)) && grain.date === undefined) problems.push(problem(messages, 'no-date-column', `${path}.date`));
  if (aggregate === 'quantile' && !(typeof share === 'number' && share >= 0 && share <= 1))
    problems.push(problem(messages, 'not-a-share', `${path}.share`, { value: shown(share) }));
  if (where !== undefined) problems.push(...filterProblems(where, `${path}.where`, grain));
  return problems;
}

function columnProblems(column: unknown, path: string, grain: KpiGrain, types: readonly ColumnType[] | undefined): readonly Problem[] {
  if (typeof column !== 'string' || !Object.hasOwn(grain.columns, column))
    return [problem(messages, 'unknown-column', path, { known: Object.keys(grain.columns), value: shown(column) })];
  if (types === undefined || types.includes(grain.columns[column]!.type)) return [];
  return [problem(messages, 'wrong-column-type', path, { allowed: types, value: shown(column) })];
}

/**
 * What is wrong with a condition over columns, or over anything else that has a type and that every engine must compare alike.
 *
 * @param where - anything
 * @param path - where it stands
 * @param grain - the columns that it may name
 * @returns the problems found
 * @internal
 */
export function filterProblems(where: unknown, path: string, grain: KpiGrain): readonly Problem[] {
  const problems = conditionProblems(where, path, Object.keys(grain.columns));
  return problems.length > 0 ? problems : comparisonsIn(where as Condition).flatMap((comparison) => comparisonProblems(comparison, path, grain));
}

/** Only what every engine says alike: closed operators on columns of a type, compared with values of that type. */
function comparisonProblems(comparison: Comparison, path: string, grain: KpiGrain): readonly Problem[] {
  const { fact, op } = comparison;
  const { type } = grain.columns[fact]!;
  if (operatorsBySql[op]?.includes(type) !== true) return [problem(messages, 'not-in-sql', path, { value: `${op} on ${type}` })];
  const others = factsOf(comparison)
    .slice(1)
    .map((name) => grain.columns[name]!.type);
  if (others.length > 0)
    return others.every((other) => isLike(other, type))
      ? []
      : [problem(messages, 'wrong-column-type', path, { allowed: [type], value: shown(others[0]) })];
  const value: unknown = 'value' in comparison ? comparison.value : null;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isFit = values.every((each) => (each === null ? op === 'eq' || op === 'ne' : isOfType(each, type)));
  return isFit && Array.isArray(value) === (op === 'in' || op === 'notIn')
    ? []
    : [problem(messages, 'wrong-column-type', path, { allowed: [type], value: shown(value) })];
}

function isLike(other: ColumnType, type: ColumnType): boolean {
  return other === type || (numeric.includes(other) && numeric.includes(type));
}

function isOfType(value: unknown, type: ColumnType): boolean {
  if (numeric.includes(type)) return typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  return typeof value === 'string' && (type === 'text' || /^\d{4}-\d{2}-\d{2}$/.test(value));
}

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  if ('not' in condition) return comparisonsIn(condition.not);
  return [condition];
}
