import type { ColumnType } from '../kpi.ts';

/**
 * Engines that the KPIs can be said to. Generated KPIs and rows give the same answers in the first three as in rows: DuckDB and PostgreSQL run with
 * the tests, ClickHouse with `npm run test:engines`. The text for BigQuery and Snowflake is a reviewed snapshot: it has not been executed.
 */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse' | 'bigquery' | 'snowflake';

/** What an engine says in its own way. */
export interface Dialect {
  /** Quotes an identifier. */
  readonly identifier: (name: string) => string;
  /** The placeholder of parameter `place`, counted from 1, as a value of a type. */
  readonly parameter: (place: number, type: ColumnType) => string;
  /** A column as a floating-point number. */
  readonly double: (sql: string) => string;
  /** A column as a date. */
  readonly date: (sql: string) => string;
  /** The sum of a column, NULL where there is none, compensated where the engine can. */
  readonly sum: (sql: string) => string;
  /** The smallest or largest value, NULL where there is none. */
  readonly extreme: (kind: 'min' | 'max', sql: string) => string;
  /** A quantile by linear interpolation. */
  readonly quantile: (share: number, sql: string) => string;
  /** Whether a text starts with, ends with or contains another. */
  readonly text: Readonly<Record<'startsWith' | 'endsWith' | 'contains', (text: string, part: string) => string>>;
}

const types: Readonly<Record<ColumnType, string>> = {
  number: 'DOUBLE PRECISION',
  share: 'DOUBLE PRECISION',
  money: 'DOUBLE PRECISION',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
  date: 'DATE',
};
const clickHouseTypes: Readonly<Record<ColumnType, string>> = {
  number: 'Float64',
  share: 'Float64',
  money: 'Float64',
  text: 'String',
  boolean: 'Bool',
  date: 'Date32',
};

// Literals alone, without calls or spreads: a bundler drops them only then where no statement is compiled.
const doubleQuoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const backticked = (name: string): string => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
const numbered = (place: number, type: ColumnType): string => `CAST($${String(place)} AS ${types[type]})`;
const asDate = (sql: string): string => `CAST(${sql} AS DATE)`;
const plainSum = (sql: string): string => `SUM(${sql})`;
const plainExtreme = (kind: 'min' | 'max', sql: string): string => `${kind.toUpperCase()}(${sql})`;
const withinGroup = (share: number, sql: string): string => `PERCENTILE_CONT(${String(share)}) WITHIN GROUP (ORDER BY ${sql})`;
const startsWith = (text: string, part: string): string => `STARTS_WITH(${text}, ${part})`;
const endsWith = (text: string, part: string): string => `ENDS_WITH(${text}, ${part})`;
const hasPosition = (text: string, part: string): string => `STRPOS(${text}, ${part}) > 0`;

const duckdb: Dialect = {
  identifier: doubleQuoted,
  parameter: numbered,
  double: (sql) => `CAST(${sql} AS DOUBLE)`,
  date: asDate,
  sum: (sql) => `FSUM(${sql})`,
  extreme: plainExtreme,
  quantile: (share, sql) => `QUANTILE_CONT(${sql}, ${String(share)})`,
  text: { startsWith, endsWith, contains: (text, part) => `CONTAINS(${text}, ${part})` },
};

const postgres: Dialect = {
  identifier: doubleQuoted,
  parameter: numbered,
  double: (sql) => `CAST(${sql} AS DOUBLE PRECISION)`,
  date: asDate,
  sum: plainSum,
  extreme: plainExtreme,
  quantile: withinGroup,
  text: {
    startsWith,
    endsWith: (text, part) => `RIGHT(${text}, NULLIF(LENGTH(${part}), 0)) = ${part} OR (${part} = '' AND ${text} IS NOT NULL)`,
    contains: hasPosition,
  },
};

const clickhouse: Dialect = {
  identifier: backticked,
  parameter: (place, type) => `{p${String(place)}:${clickHouseTypes[type]}}`,
  double: (sql) => `CAST(${sql} AS Nullable(Float64))`,
  date: (sql) => `CAST(${sql} AS Nullable(Date32))`,
  sum: (sql) => `sumKahanOrNull(${sql})`,
  extreme: (kind, sql) => `${kind}OrNull(${sql})`,
  quantile: (share, sql) => `quantileExactInclusiveOrNull(${String(share)})(${sql})`,
  text: {
    startsWith: (text, part) => `startsWith(${text}, ${part})`,
    endsWith: (text, part) => `endsWith(${text}, ${part})`,
    contains: (text, part) => `position(${text}, ${part}) > 0`,
  },
};

/** BigQuery has quantiles as window functions only, and no aggregate within UNNEST: so it interpolates between two places of an ordered list. */
function interpolated(share: number, sql: string): string {
  const place = `((COUNT(${sql}) - 1) * ${String(share)})`;
  const at = (rounded: string): string => `ARRAY_AGG(${sql} IGNORE NULLS ORDER BY ${sql})[SAFE_OFFSET(CAST(${rounded}(${place}) AS INT64))]`;
  return `(${at('FLOOR')} + (${place} - FLOOR(${place})) * (${at('CEIL')} - ${at('FLOOR')}))`;
}

const bigquery: Dialect = {
  identifier: backticked,
  parameter: (place, type) =>
    `CAST(@p${String(place)} AS ${type === 'text' ? 'STRING' : type === 'boolean' ? 'BOOL' : type === 'date' ? 'DATE' : 'FLOAT64'})`,
  double: (sql) => `CAST(${sql} AS FLOAT64)`,
  date: asDate,
  sum: plainSum,
  extreme: plainExtreme,
  quantile: interpolated,
  text: { startsWith, endsWith, contains: hasPosition },
};

const snowflake: Dialect = {
  identifier: doubleQuoted,
  parameter: (place, type) => `CAST(:${String(place)} AS ${types[type]})`,
  double: (sql) => `CAST(${sql} AS DOUBLE)`,
  date: asDate,
  sum: plainSum,
  extreme: plainExtreme,
  quantile: withinGroup,
  text: {
    startsWith: (text, part) => `STARTSWITH(${text}, ${part})`,
    endsWith: (text, part) => `ENDSWITH(${text}, ${part})`,
    contains: (text, part) => `CONTAINS(${text}, ${part})`,
  },
};

/**
 * Every engine with what it says in its own way.
 * @internal
 */
export const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres, clickhouse, bigquery, snowflake };
