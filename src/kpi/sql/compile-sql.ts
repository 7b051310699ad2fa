import { conditionSql, kernelMessages, problem, refuseWhenBroken, shown, type Condition } from '../../kernel/index.ts';
import type { ReportingPeriod } from '../grouping.ts';
import type { ColumnType, Kpi } from '../kpi.ts';
import { repeatedProblems } from '../repeated.ts';
import { planOf, type KpiSlots, type Slot } from '../slots.ts';
import { dialects, type Dialect, type SqlDialect } from './dialects.ts';
import { kpiSql } from './kpi-sql.ts';
import { slotSql, type SlotWriter } from './slot-sql.ts';

/** Where and how the text will run. */
export interface SqlOptions {
  /** Which engine. */
  readonly dialect: SqlDialect;
  /** The table, or its parts from the outermost: `['marketing', 'ads']`. Quoted as identifiers, never taken as text. */
  readonly from: readonly string[];
  /** Columns whose values divide the rows; none without it. */
  readonly groupBy?: readonly string[];
  /** Periods that divide the rows by date; no division by time without it. */
  readonly periods?: readonly ReportingPeriod[];
  /** The date column for inputs that name none; that of the KPI's grain without it. */
  readonly on?: string;
}

/** A statement and the values for its placeholders, in their order. */
export interface SqlStatement {
  /** The text; for each KPI a column with its id and one with its id and ` status`. */
  readonly text: string;
  /** Values by place; no value ever stands in the text. */
  readonly parameters: readonly (string | number | boolean)[];
}

/**
 * The same KPIs as one SQL statement, so that the engine that holds the data does the work and gives the value that rows would give.
 *
 * @param kpis - checked definitions, each id once
 * @param options - engine, table and grouping
 * @returns text and parameters; identifiers are quoted, values are parameters
 * @throws InputError `not-one-of` for an unknown engine, `missing` for a table without a name
 *
 * @example
 * ```ts
 * import { compileSql } from 'marops/kpi';
 * import { mailsSent } from 'marops/kpi/catalogue';
 *
 * compileSql([mailsSent], { dialect: 'postgres', from: ['mailings'], groupBy: ['segment'] }).text.includes('GROUP BY "segment"') // => true
 * ```
 */
export function compileSql(kpis: readonly Kpi[], options: SqlOptions): SqlStatement {
  const known = Object.keys(dialects);
  refuseWhenBroken([
    ...(known.includes(options.dialect) ? [] : [problem(kernelMessages, 'not-one-of', 'dialect', { allowed: known, value: shown(options.dialect) })]),
    ...(options.from.length > 0 && options.from.every((part) => part !== '') ? [] : [problem(kernelMessages, 'missing', 'from')]),
  ]);
  const keyNames = [...(options.groupBy ?? []), ...(options.periods === undefined ? [] : ['period'])];
  refuseWhenBroken(repeatedProblems([...kpis.flatMap(({ id }) => [id, `${id} status`]), ...keyNames], () => 'the columns of the statement'));
  const dialect = dialects[options.dialect];
  const parameters: (string | number | boolean)[] = [];
  const parameter = (value: string | number | boolean, type: ColumnType): string => {
    parameters.push(value);
    return dialect.parameter(parameters.length, type);
  };
  const plan = planOf(kpis);
  const { columns } = plan;
  const on = options.on ?? kpis.map(({ grain }) => grain.date).find((date) => date !== undefined);
  const branches = options.periods === undefined ? [undefined] : [...new Set(plan.slots.map((slot) => slot.date ?? on))];
  const { text: source, keys } = sourceSql(options, branches, dialect, parameter);

  const writer = (slot: Slot): SlotWriter => ({
    dialect,
    keys,
    branch: branches.length > 1 ? branches.indexOf(slot.date ?? on) : undefined,
    condition: (where: Condition) =>
      conditionSql(where, {
        fact: (fact) => (columns[fact]?.type === 'date' ? dialect.date(dialect.identifier(fact)) : dialect.identifier(fact)),
        value: (value, fact) => parameter(value, columns[fact]?.type ?? 'text'),
        text: dialect.text,
      }),
  });
  const slots = plan.slots.map((slot, place) => slotSql(slot, place, sharesOf(plan.kpis, place), writer(slot)));
  const levels = slots.flatMap(({ level }) => (level === undefined ? [] : [level]));
  const grouped = keys.length === 0 ? '' : `\nGROUP BY ${keys.join(', ')}`;
  const inside = levels.length === 0 ? 'marops_rows' : 'marops_levels';

  const text = [
    `WITH marops_rows AS (\n${source}\n)`,
    ...(levels.length === 0 ? [] : [`, marops_levels AS (\nSELECT *, ${levels.join(', ')} FROM marops_rows\n)`]),
    `, marops_sums AS (\nSELECT ${[...keys, ...slots.flatMap(({ sums }) => sums)].join(',\n  ')}\nFROM ${inside}${grouped}\n)`,
    `SELECT ${[...keys, ...plan.kpis.flatMap((each) => kpiSql(each, dialect))].join(',\n  ')}\nFROM marops_sums`,
  ].join('\n');
  return { text, parameters };
}

function sharesOf(kpis: readonly KpiSlots[], place: number): readonly number[] {
  const shares = kpis.flatMap(({ kpi, inputs, parts }) => [
    ...Object.entries(inputs).flatMap(([name, at]) => {
      const input = kpi.inputs[name]!;
      return at === place && 'share' in input ? [input.share] : [];
    }),
    ...sharesOf(Object.values(parts), place),
  ]);
  return [...new Set(shares)];
}

function sourceSql(
  { from, groupBy = [], periods }: SqlOptions,
  branches: readonly (string | undefined)[],
  dialect: Dialect,
  parameter: (value: string, type: ColumnType) => string,
): { readonly text: string; readonly keys: readonly string[] } {
  const table = from.map(dialect.identifier).join('.');
  const names = groupBy.map(dialect.identifier);
  if (periods === undefined) return { text: `SELECT * FROM ${table}`, keys: names };
  const period = dialect.identifier('period');
  const parts = branches.map((column, branch) => {
    const date = dialect.date(dialect.identifier(column ?? ''));
    const cases = periods.map(
      ({ id, firstDate, lastDate }) =>
        `WHEN ${date} >= ${parameter(firstDate, 'date')} AND ${date} <= ${parameter(lastDate, 'date')} THEN ${parameter(id, 'text')}`,
    );
    const inPeriod = periods.length === 0 ? "CASE WHEN FALSE THEN '' END" : `CASE ${cases.join(' ')} END`;
    return `SELECT * FROM (SELECT *, ${inPeriod} AS ${period}, ${String(branch)} AS marops_branch FROM ${table}) AS marops_part${String(branch)} WHERE ${period} IS NOT NULL`;
  });
  return { text: parts.join('\nUNION ALL\n'), keys: [...names, period] };
}
