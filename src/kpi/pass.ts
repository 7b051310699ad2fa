import { adderOf } from './adders/adder-of.ts';
import type { Adder } from './adders/adder.ts';
import { rowCounter, type RowCounter } from './row-counter.ts';
import { rowFiltersOf } from './row-filters.ts';
import type { SlotState } from './slot-state.ts';
import type { Slot } from './slots.ts';

/** The way of one slot through the blocks. */
export interface Pass {
  /** Adds the rows of a block; `targets[row]` is the group of the row, −1 for none, always below `groups`. */
  readonly add: Adder['add'];
  /** What a group has come to. */
  readonly stateOf: (group: number) => SlotState;
}

/**
 * The way of a slot through the blocks: leaves out the rows that do not count, and adds up the rest.
 *
 * @param slot - what to add up, and of which rows
 * @param allRows - counts the rows for slots that leave none out
 * @returns the pass
 * @internal
 */
export function passOf(slot: Slot, allRows: RowCounter): Pass {
  const adder = adderOf(slot);
  const filters = rowFiltersOf(slot);
  const rows = filters.length === 0 ? allRows : rowCounter();
  const gapColumns = slot.kind === 'gaps' ? slot.members.flatMap(({ wanted }) => wanted?.column ?? []) : undefined;
  return {
    add(block, targets, groups) {
      if (filters.length === 0) {
        adder.add(block, targets, groups);
        return;
      }
      if (gapColumns?.every((column) => block.numbers(column).unusable === 0) === true) return;
      const chosen = targets.slice();
      for (const filter of filters) filter(block, chosen);
      rows.add(chosen, groups);
      adder.add(block, chosen, groups);
    },
    stateOf(group) {
      const added = adder.of(group);
      return { n: rows.of(group) - added.nulls, ...added };
    },
  };
}
