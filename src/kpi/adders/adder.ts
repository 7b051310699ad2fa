import type { Block } from '../block.ts';
import type { Slot } from '../slots.ts';
import type { SlotState } from '../slot-state.ts';
import { datedAdder } from './dated-adder.ts';
import { distinctAdder } from './distinct-adder.ts';
import { knownAdder } from './known-adder.ts';
import { addLargest, addSmallest, addSums, numberAdder } from './number-adder.ts';
import { valuesAdder } from './values-adder.ts';

/** What an adder knows of a group: all but how many values there were, which is the rows less those without a value. */
export type Added = Omit<SlotState, 'n'>;

/** Adds blocks of rows to the groups of one slot. */
export interface Adder {
  /** Adds the rows of a block; `targets[row]` is the group of the row, −1 for none, always below `groups`. */
  readonly add: (block: Block, targets: Int32Array, groups: number) => void;
  /** What a group has come to. */
  readonly of: (group: number) => Added;
}

/**
 * The adder of a slot.
 *
 * @param slot - what to add up
 * @returns an adder without groups; they come with the first rows
 * @internal
 */
export function adderOf(slot: Slot): Adder {
  switch (slot.kind) {
    case 'sum':
      return numberAdder(slot.column, addSums, 0);
    case 'min':
      return numberAdder(slot.column, addSmallest, Number.NaN);
    case 'max':
      return numberAdder(slot.column, addLargest, Number.NaN);
    case 'values':
      return valuesAdder(slot.column);
    case 'countDistinct':
    case 'currency':
      return distinctAdder(slot.column);
    case 'first':
    case 'latest':
    case 'timeMean':
      return datedAdder(slot);
    case 'count':
      return knownAdder(slot.column);
    case 'gaps':
      return knownAdder(undefined);
  }
}
