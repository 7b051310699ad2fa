import type { Slot } from '../slots.ts';
import type { Adder } from './adder.ts';
import { datedAdder } from './dated-adder.ts';
import { distinctAdder } from './distinct-adder.ts';
import { knownAdder } from './known-adder.ts';
import { addLargest, addSmallest, addSums, numberAdder } from './number-adder.ts';
import { valuesAdder } from './values-adder.ts';

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
