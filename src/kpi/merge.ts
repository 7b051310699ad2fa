import { canonicalJson, InputError, mergeSums, problem } from '../kernel/index.ts';
import { sumState } from './adders/number-adder.ts';
import { byText, keptLimit, type SlotState } from './slot-state.ts';
import type { KpiPartial, PartialGroup } from './accumulate.ts';
import { kpiMessages } from './messages.ts';

/**
 * Sums of two shards as those of one. The order does not matter, and a shard without rows changes nothing.
 *
 * @param left - from `accumulate` or `merge`
 * @param right - another, for the same KPIs and the same grouping
 * @returns the sums of all rows of both
 * @throws InputError `other-kpis` when they were made for different KPIs
 *
 * @example
 * ```ts
 * import { accumulate, merge } from 'marops/kpi';
 * import { mailsSent } from 'marops/kpi/catalogue';
 *
 * merge(accumulate([{ sent: 10 }], [mailsSent]), accumulate([{ sent: 5 }], [mailsSent])).rows // => 2
 * ```
 */
export function merge(left: KpiPartial, right: KpiPartial): KpiPartial {
  const [known, given] = [namesOf(left), namesOf(right)];
  if (known.join() !== given.join()) throw new InputError([problem(kpiMessages, 'other-kpis', 'right.kpis', { known, value: given })]);
  const groups = new Map<string, PartialGroup>();
  for (const group of [...left.groups, ...right.groups]) {
    const name = canonicalJson(group.key);
    const before = groups.get(name);
    groups.set(
      name,
      before === undefined
        ? group
        : { key: group.key, slots: before.slots.map((slot, index) => mergedSlot(left.kinds[index], slot, group.slots[index]!)) },
    );
  }
  return {
    kpis: left.kpis,
    kinds: left.kinds,
    rows: left.rows + right.rows,
    absent: mergedAbsent(left, right),
    ...mergedUndated(left, right),
    groups: [...groups.values()],
  };
}

function namesOf({ kpis }: KpiPartial): readonly string[] {
  return kpis.map(({ id, version }) => `${id} ${version}`);
}

/** A column is absent when no shard with rows has it. */
function mergedAbsent(left: KpiPartial, right: KpiPartial): Readonly<Record<string, string>> {
  if (left.rows === 0) return right.absent;
  if (right.rows === 0) return left.absent;
  return Object.fromEntries(Object.entries(left.absent).filter(([column]) => Object.hasOwn(right.absent, column)));
}

function mergedUndated({ undated: left }: KpiPartial, { undated: right }: KpiPartial): Pick<KpiPartial, 'undated'> {
  if (left === undefined || right === undefined) return left === undefined && right === undefined ? {} : { undated: { ...left, ...right } };
  const both = Object.entries(right).map(([column, { count, row }]) => {
    const other = Object.hasOwn(left, column) ? left[column]! : { count: 0, row };
    return [column, { count: other.count + count, row: Math.min(other.row, row) }] as const;
  });
  return { undated: { ...left, ...Object.fromEntries(both) } };
}

function mergedSlot(kind: string | undefined, left: SlotState, right: SlotState): SlotState {
  if (right.n === 0 || left.n === 0) return withCounts(left.n === 0 ? right : left, left, right);
  switch (kind) {
    case 'min':
      return withCounts({ ...left, value: Math.min(left.value ?? 0, right.value ?? 0) }, left, right);
    case 'max':
      return withCounts({ ...left, value: Math.max(left.value ?? 0, right.value ?? 0) }, left, right);
    case 'first':
    case 'latest': {
      if (left.date === right.date) return withCounts({ ...left, ...summed(left, right) }, left, right);
      const [earlier, later] = (left.date ?? '') < (right.date ?? '') ? [left, right] : [right, left];
      return withCounts(kind === 'first' ? earlier : later, left, right);
    }
    case 'values':
      return withCounts({ ...left, kept: together(left, right, (values) => values.sort((a, b) => Number(a) - Number(b))) }, left, right);
    default:
      return withCounts({ ...left, ...summed(left, right), ...keptOnce(left, right) }, left, right);
  }
}

function summed(left: SlotState, right: SlotState): Pick<SlotState, 'value' | 'compensation'> {
  const unknown = Number.POSITIVE_INFINITY;
  const { sum, compensation } = mergeSums(
    { sum: left.value ?? unknown, compensation: left.compensation },
    { sum: right.value ?? unknown, compensation: right.compensation },
  );
  return sumState(sum, compensation);
}

type Kept = NonNullable<SlotState['kept']>[number];

function keptOnce(left: SlotState, right: SlotState): Pick<SlotState, 'kept'> {
  return left.kept === undefined ? {} : { kept: together(left, right, (values) => [...new Set(values)].sort(byText)) };
}

function together(left: SlotState, right: SlotState, sorted: (values: Kept[]) => Kept[]): readonly Kept[] | null {
  if (left.kept === null || right.kept === null) return null;
  const kept = sorted([...(left.kept ?? []), ...(right.kept ?? [])]);
  return kept.length > keptLimit ? null : kept;
}

function withCounts(state: SlotState, left: SlotState, right: SlotState): SlotState {
  const firsts = [left.firstInvalid, right.firstInvalid].filter((row) => row >= 0);
  return {
    ...state,
    n: left.n + right.n,
    nulls: left.nulls + right.nulls,
    invalid: left.invalid + right.invalid,
    firstInvalid: firsts.length === 0 ? -1 : Math.min(...firsts),
  };
}
