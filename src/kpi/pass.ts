import { adderOf, type Adder } from './adders/adder.ts';
import { rowFiltersOf } from './row-filters.ts';
import type { Slot } from './slots.ts';

/**
 * The way of a slot through the blocks: leaves out the rows that do not count, and adds up the rest.
 *
 * @param slot - what to add up, and of which rows
 * @returns an adder of the rows that count
 * @internal
 */
export function passOf(slot: Slot): Adder {
  const { add, stateOf } = adderOf(slot);
  const filters = rowFiltersOf(slot);
  const gapColumns = slot.kind === 'gaps' ? slot.members.flatMap(({ wanted }) => wanted?.column ?? []) : undefined;
  return {
    add(block, targets, groups) {
      if (gapColumns?.every((column) => block.numbers(column).unusable === 0) === true) return;
      const chosen = filters.length === 0 ? targets : targets.slice();
      for (const filter of filters) filter(block, chosen);
      add(block, chosen, groups);
    },
    stateOf,
  };
}
