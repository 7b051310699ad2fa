import { problem, refuseWhenBroken, shown, type DefinitionReference } from '../kernel/index.ts';
import { blockOf } from './block.ts';
import { dateReader, type Undated } from './date-reader.ts';
import { blockSize, columnSource, rowSource, type ColumnSource, type Row } from './columns.ts';
import { groupsOf, type ReportingPeriod } from './grouping.ts';
import type { Kpi } from './kpi.ts';
import { kpiMessages } from './messages.ts';
import { nearestName } from './nearest.ts';
import { passOf } from './pass.ts';
import { remembered } from './remembered.ts';
import { repeatedProblems } from './repeated.ts';
import type { GroupKey } from './result.ts';
import { rowCounter, type RowCounter } from './row-counter.ts';
import type { SlotState } from './slot-state.ts';
import { planOf, type Slot } from './slots.ts';

/** How rows are divided into groups. */
export interface Grouping {
  /** Columns whose values divide the rows; none without it. */
  readonly by?: readonly string[];
  /** Periods that divide the rows by date: `periodsBetween` of the calendar. No division by time without it. */
  readonly periods?: readonly ReportingPeriod[];
  /** The date column for inputs that name none; that of the KPI's grain without it. */
  readonly on?: string;
}

/** What one group has added up. */
export interface PartialGroup {
  /** Which group. */
  readonly key: GroupKey;
  /** What each slot came to. */
  readonly slots: readonly SlotState[];
}

/** Sums of some of the rows: plain JSON without formulas, safe to ship, merged by `merge`, turned into values by `finish`. */
export interface KpiPartial {
  /** For which KPIs. */
  readonly kpis: readonly DefinitionReference[];
  /** What each slot adds up. */
  readonly kinds: readonly string[];
  /** How many rows went in. */
  readonly rows: number;
  /** Columns that no row had, with the nearest name among those it had. */
  readonly absent: Readonly<Record<string, string>>;
  /** What stood in date columns and is no date; such rows have no date. Only where there is any. */
  readonly undated?: Readonly<Record<string, Undated>>;
  /** The groups. */
  readonly groups: readonly PartialGroup[];
}

/**
 * Sums of a shard of rows, for all KPIs in one pass.
 *
 * @param rows - plain objects; null and absent both mean not known
 * @param kpis - checked definitions, each id once
 * @param grouping - how the rows are divided; one group without it
 * @returns partial sums, plain JSON
 * @throws InputError `not-unique` for an id that stands twice, `too-many-groups` beyond 100,000
 *
 * @example
 * ```ts
 * import { accumulate, finish, merge } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * const monday = accumulate([{ clicks: 5, impressions: 100 }], [clickThroughRate]);
 * const tuesday = accumulate([{ clicks: 1, impressions: 20 }], [clickThroughRate]);
 * finish(merge(monday, tuesday), [clickThroughRate])[0]?.value // => 0.05
 * ```
 */
export function accumulate(rows: readonly Row[], kpis: readonly Kpi[], grouping: Grouping = {}): KpiPartial {
  refuseWhenBroken(Array.isArray(rows) ? [] : [problem(kpiMessages, 'not-a-list', 'rows', { value: shown(rows) })]);
  return accumulated(rowSource(rows), kpis, grouping);
}

/**
 * Sums of columns instead of row objects: `Float64Array` columns are read without a copy, NaN in them means not known.
 *
 * @param columns - values by column, all of one length
 * @param kpis - checked definitions, each id once
 * @param grouping - how the rows are divided; one group without it
 * @returns partial sums, plain JSON
 * @throws InputError `not-unique` for an id that stands twice, `too-many-groups` beyond 100,000, `other-length` for columns of unequal length
 *
 * @example
 * ```ts
 * import { accumulateColumns, finish } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * const columns = { clicks: Float64Array.of(5, 1), impressions: Float64Array.of(100, 20) };
 * finish(accumulateColumns(columns, [clickThroughRate]), [clickThroughRate])[0]?.value // => 0.05
 * ```
 */
export function accumulateColumns(columns: Readonly<Record<string, ArrayLike<unknown>>>, kpis: readonly Kpi[], grouping: Grouping = {}): KpiPartial {
  return accumulated(columnSource(columns), kpis, grouping);
}

function accumulated(source: ColumnSource, kpis: readonly Kpi[], { by = [], periods, on }: Grouping): KpiPartial {
  const keys = periods === undefined ? by : [...by, 'period'];
  const ids = kpis.map(({ id }) => id);
  refuseWhenBroken([...repeatedProblems(ids, (place) => `kpis[${String(place)}].id`), ...repeatedProblems(keys, (place) => `by[${String(place)}]`)]);
  const { slots, columns: known } = planOf(kpis);
  const defaultDate = on ?? kpis.find(({ grain }) => grain.date !== undefined)?.grain.date;
  const isDate = (column: string): boolean => known[column]?.type === 'date';
  const reader = dateReader();
  const groups = groupsOf(keys, periods);
  const rowsBy = remembered<string | undefined, RowCounter>(rowCounter);
  const passes = slots.map((slot) => {
    const dates = periods === undefined ? undefined : (slot.date ?? defaultDate);
    return { dates, ...passOf(slot, rowsBy(dates)) };
  });

  for (let from = 0; from < source.length; from += blockSize) {
    const block = blockOf(source, from, Math.min(blockSize, source.length - from), isDate, reader);
    const columns = by.map(block.raw);
    const targetsBy = remembered((dates: string | undefined) => {
      const targets = groups.number(columns, dates === undefined ? undefined : block.dates(dates), block.length);
      rowsBy(dates).add(targets, groups.keys.length);
      return targets;
    });
    for (const { add, dates } of passes) {
      const targets = targetsBy(dates);
      add(block, targets, groups.keys.length);
    }
  }

  return {
    kpis: kpis.map(({ id, version }) => ({ id, version })),
    kinds: slots.map(({ kind }) => kind),
    rows: source.length,
    absent: absentColumns(source, slots),
    ...(Object.keys(reader.undated).length === 0 ? {} : { undated: reader.undated }),
    groups: groups.keys.map((key, group) => ({ key, slots: passes.map(({ stateOf }) => stateOf(group)) })),
  };
}

function absentColumns(source: ColumnSource, slots: readonly Slot[]): Readonly<Record<string, string>> {
  if (source.length === 0) return {};
  const wanted = slots.flatMap((slot) => [slot.date ?? [], slot.kind === 'gaps' || slot.kind === 'currency' ? [] : (slot.column ?? [])].flat());
  const absent = [...new Set(wanted)].filter((column) => !source.has(column));
  return Object.fromEntries(absent.map((column) => [column, nearestName(column, source.names()) ?? '']));
}
