import { compileColumnCondition } from '../kernel/index.ts';
import type { Block } from './block.ts';
import { isFiniteNumber } from './columns.ts';
import type { GapMember, Slot, WantedColumn } from './slots.ts';

/** Takes the rows of a block that do not count out of their groups: their target becomes −1. */
export type RowFilter = (block: Block, targets: Int32Array) => void;

/**
 * What decides which rows a slot counts: its condition, its date, what pairs need, and, where gaps are counted, that the row has one.
 *
 * @param slot - a slot
 * @returns the filters; none when every row counts
 * @internal
 */
export function rowFiltersOf(slot: Slot): readonly RowFilter[] {
  const { date, required = [], where } = slot;
  const holds = where === undefined ? undefined : compileColumnCondition(where);
  return [
    ...(holds === undefined ? [] : [keeping((block) => truthOf(holds(block.values, block.length)))]),
    ...(date === undefined ? [] : [keeping((block) => isKnownIn(block.dates(date)))]),
    ...required.map((wanted) => keeping((block) => isKnown(block, wanted))),
    ...(slot.kind === 'gaps' ? [gapFilter(slot.members)] : []),
  ];
}

type RowTest = (row: number) => boolean;

function keeping(testOf: (block: Block) => RowTest): RowFilter {
  return (block, targets) => {
    const counts = testOf(block);
    for (let row = 0; row < targets.length; row += 1) if (!counts(row)) targets[row] = -1;
  };
}

function truthOf(truths: Uint8Array): RowTest {
  return (row) => truths[row] === 1;
}

function isKnownIn(values: ArrayLike<unknown>): RowTest {
  return (row) => values[row] !== null && values[row] !== undefined;
}

/** Whether a row knows a column: a finite number where one is wanted, anything but null elsewhere. */
function isKnown(block: Block, { column, isNumber }: WantedColumn): RowTest {
  if (!isNumber) return isKnownIn(block.values(column));
  const { values } = block.numbers(column);
  return (row) => isFiniteNumber(values[row]!);
}

/** Leaves only rows that know one of the inputs they count for and lack another. */
function gapFilter(members: readonly GapMember[]): RowFilter {
  const ready = members.map(({ wanted, where }) => ({ wanted, holds: where === undefined ? undefined : compileColumnCondition(where) }));
  return keeping((block) => {
    const tests = ready.map(({ wanted, holds }) => ({
      counts: holds === undefined ? undefined : truthOf(holds(block.values, block.length)),
      knows: wanted === undefined ? undefined : isKnown(block, wanted),
    }));
    const some = (row: number, known: boolean): boolean =>
      tests.some(({ counts, knows }) => counts?.(row) !== false && (knows?.(row) ?? true) === known);
    return (row) => some(row, true) && some(row, false);
  });
}
