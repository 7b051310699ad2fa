import {
  compileColumnCondition,
  type ColumnCondition,
  kernelMessages,
  problem,
  refuseWhenBroken,
  shown,
  type DefinitionReference,
  type Problem,
} from '../kernel/index.ts';
import { adderOf, dateOfValue, type Adder, type SlotState } from './adder.ts';
import { columnSource, numbersOf, rowSource, type ColumnBlock, type ColumnSource, type Row } from './columns.ts';
import { groupsOf, type ReportingPeriod } from './grouping.ts';
import type { Kpi } from './kpi.ts';
import { nearestName } from './nearest.ts';
import { planOf, type GapMember, type Slot, type WantedColumn } from './slots.ts';
import type { GroupKey } from './result.ts';

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
  /** The groups. */
  readonly groups: readonly PartialGroup[];
}

const blockSize = 4096;

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
  refuseWhenBroken(Array.isArray(rows) ? [] : [problem(kernelMessages, 'not-a-list', 'rows', { value: shown(rows) })]);
  return accumulated(rowSource(rows), kpis, grouping);
}

/**
 * Sums of columns instead of row objects: `Float64Array` columns are read without a copy, NaN in them means not known.
 *
 * @param columns - values by column, all of one length
 * @param kpis - checked definitions, each id once
 * @param grouping - how the rows are divided; one group without it
 * @returns partial sums, plain JSON
 * @throws InputError `not-unique` for an id that stands twice, `too-many-groups` beyond 100,000
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

function accumulated(source: ColumnSource, kpis: readonly Kpi[], grouping: Grouping): KpiPartial {
  refuseWhenBroken(duplicateProblems(kpis));
  const { slots } = planOf(kpis);
  const grains = kpis.map(({ grain }) => grain.date);
  const by = grouping.by ?? [];
  const groups = groupsOf(by, grouping.periods);
  const on = grouping.on ?? grains.find((date) => date !== undefined);
  const passes = slots.map((slot) => passOf(slot, grouping.periods === undefined ? undefined : (slot.date ?? on)));

  for (let from = 0; from < source.length; from += blockSize) {
    const block = blockOf(source, from, Math.min(blockSize, source.length - from));
    const targets = targetsIn(block, by, groups.number);
    for (const pass of passes) pass.run(block, targets);
  }

  return {
    kpis: kpis.map(({ id, version }) => ({ id, version })),
    kinds: slots.map(({ kind }) => kind),
    rows: source.length,
    absent: absentColumns(source, slots),
    groups: groups.keys.map((key, group) => ({ key, slots: passes.map(({ adder }) => adder.stateOf(group)) })),
  };
}

function duplicateProblems(kpis: readonly Kpi[]): readonly Problem[] {
  const ids = kpis.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [problem(kernelMessages, 'not-unique', `kpis[${String(index)}].id`, { value: shown(id) })],
  );
}

interface Block {
  readonly from: number;
  readonly length: number;
  readonly raw: (column: string) => ArrayLike<unknown>;
  readonly numbers: (column: string) => ColumnBlock;
}

/** A block reads each column once, however many slots want it. */
function blockOf(source: ColumnSource, from: number, length: number): Block {
  const raws = new Map<string, ArrayLike<unknown>>();
  const blocks = new Map<string, ColumnBlock>();
  const raw = (column: string): ArrayLike<unknown> => {
    let values = raws.get(column);
    if (values === undefined) raws.set(column, (values = source.read(column, from, length)));
    return values;
  };
  const numbers = (column: string): ColumnBlock => {
    let values = blocks.get(column);
    if (values === undefined) blocks.set(column, (values = numbersOf(raw(column), length)));
    return values;
  };
  return { from, length, raw, numbers };
}

type Targets = (periodColumn: string | undefined) => Int32Array;

function targetsIn(block: Block, by: readonly string[], number: ReturnType<typeof groupsOf>['number']): Targets {
  const columns = by.map((name) => block.raw(name));
  const known = new Map<string | undefined, Int32Array>();
  return (periodColumn) => {
    let targets = known.get(periodColumn);
    if (targets === undefined)
      known.set(periodColumn, (targets = number(columns, periodColumn === undefined ? undefined : block.raw(periodColumn), block.length)));
    return targets;
  };
}

interface Pass {
  readonly adder: Adder;
  readonly run: (block: Block, targets: Targets) => void;
}

function passOf(slot: Slot, periodColumn: string | undefined): Pass {
  const adder = adderOf(slot);
  const where = slot.where === undefined ? undefined : compileColumnCondition(slot.where);
  const members =
    slot.kind === 'gaps' ? slot.members.map((member) => ({ ...member, holds: member.where && compileColumnCondition(member.where) })) : [];

  const run: Pass['run'] = (block, targets) => {
    const { length } = block;
    if (slot.kind === 'gaps' && members.every(({ wanted }) => wanted === undefined || isComplete(block, wanted.column))) return;
    const all = targets(periodColumn);
    const isWhole = where === undefined && slot.date === undefined && slot.required === undefined && slot.kind !== 'gaps';
    const rows = isWhole ? all : all.slice();
    if (where !== undefined) exclude(rows, where(block.raw, length), 1);
    if (slot.date !== undefined) excludeUndated(rows, block.raw(slot.date));
    for (const wanted of slot.required ?? []) excludeUnknown(rows, knownIn(block, wanted));
    if (slot.kind === 'gaps') excludeWithoutGap(rows, block, members);
    const column = 'column' in slot ? block.numbers(slot.column) : undefined;
    adder.add(column, 'on' in slot ? block.raw(slot.on) : undefined, rows, length, block.from);
  };
  return { adder, run };
}

function isComplete(block: Block, column: string): boolean {
  return block.numbers(column).unusable === 0;
}

function exclude(rows: Int32Array, truths: Uint8Array, wanted: number): void {
  for (let row = 0; row < rows.length; row += 1) if (truths[row] !== wanted) rows[row] = -1;
}

function excludeUndated(rows: Int32Array, dates: ArrayLike<unknown>): void {
  for (let row = 0; row < rows.length; row += 1) if (dateOfValue(dates[row]) === undefined) rows[row] = -1;
}

function excludeUnknown(rows: Int32Array, isKnown: (row: number) => boolean): void {
  for (let row = 0; row < rows.length; row += 1) if (!isKnown(row)) rows[row] = -1;
}

/** Whether a row knows a column: a finite number where one is wanted, anything but null elsewhere. */
function knownIn(block: Block, { column, isNumber }: WantedColumn): (row: number) => boolean {
  const { numbers, raw } = block.numbers(column);
  if (isNumber) return (row) => Number.isFinite(numbers[row]);
  return (row) => raw[row] !== null && raw[row] !== undefined;
}

function excludeWithoutGap(rows: Int32Array, block: Block, members: readonly (GapMember & { readonly holds: ColumnCondition | undefined })[]): void {
  const seen = new Uint8Array(rows.length);
  for (const { wanted, holds } of members) {
    const truths = holds?.(block.raw, block.length);
    const isKnown = wanted === undefined ? undefined : knownIn(block, wanted);
    for (let row = 0; row < rows.length; row += 1) {
      if (truths !== undefined && truths[row] !== 1) continue;
      seen[row] = seen[row]! | (isKnown === undefined || isKnown(row) ? 1 : 2);
    }
  }
  for (let row = 0; row < rows.length; row += 1) if (seen[row] !== 3) rows[row] = -1;
}

function absentColumns(source: ColumnSource, slots: readonly Slot[]): Readonly<Record<string, string>> {
  if (source.length === 0) return {};
  const wanted = slots.flatMap((slot) => ('column' in slot && slot.kind !== 'currency' ? [slot.column] : []));
  const absent = [...new Set(wanted)].filter((column) => !source.has(column));
  return Object.fromEntries(absent.map((column) => [column, nearestName(column, source.names()) ?? '']));
}
