import type { Block } from '../block.ts';
import type { SlotState } from '../slot-state.ts';

/** What an adder knows of a group: all but how many values there were, which is the rows less those without a value. */
export type Added = Omit<SlotState, 'n'>;

/** Adds blocks of rows to the groups of one slot. */
export interface Adder {
  /** Adds the rows of a block; `targets[row]` is the group of the row, −1 for none, always below `groups`. */
  readonly add: (block: Block, targets: Int32Array, groups: number) => void;
  /** What a group has come to. */
  readonly of: (group: number) => Added;
}
