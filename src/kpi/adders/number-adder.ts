import { isFiniteNumber } from '../columns.ts';
import type { SlotState } from '../slot-state.ts';
import type { Adder } from './adder.ts';
import { missingValues } from './missing-values.ts';
import { withRoom } from './room.ts';

/** Two numbers for each group. */
export interface Tally {
  /** The sum, or the smallest or largest value; NaN without any. */
  readonly values: Float64Array;
  /** What rounding took from the sum. */
  readonly lost: Float64Array;
}

/** Adds the finite numbers of a block to the groups of its rows. */
export type NumberLoop = (numbers: Float64Array, targets: Int32Array, tally: Tally) => void;

/**
 * Adds up the numbers of a column.
 *
 * @param column - the column
 * @param loop - what is done with a number
 * @param nothing - what a group begins with: 0 for a sum, NaN where nothing is smaller or larger
 * @returns the adder
 * @internal
 */
export function numberAdder(column: string, loop: NumberLoop, nothing: number): Adder {
  const missing = missingValues();
  let values = new Float64Array();
  let lost = new Float64Array();
  return {
    add(block, targets, groups) {
      values = withRoom(values, groups, nothing);
      lost = withRoom(lost, groups, 0);
      loop(block.numbers(column).values, targets, { values, lost });
      missing.noteAll(block, column, targets);
    },
    of: (group) => ({ ...missing.of(group), ...sumState((values[group] ?? 0) || 0, lost[group] ?? 0) }),
  };
}

/**
 * A sum as a state that survives JSON.
 * @internal
 */
export function sumState(sum: number, lost: number): Pick<SlotState, 'value' | 'compensation'> {
  return isFiniteNumber(sum) ? { value: sum, compensation: lost } : { value: null, compensation: 0 };
}

/**
 * Sums that keep what rounding loses (Neumaier 1974).
 * @internal
 */
export const addSums: NumberLoop = (numbers, targets, { values, lost }) => {
  for (let row = 0; row < targets.length; row += 1) {
    const group = targets[row]!;
    const value = numbers[row]!;
    if (group < 0 || !isFiniteNumber(value)) continue;
    const before = values[group]!;
    const sum = before + value;
    lost[group]! += lostBy(before, value, sum);
    values[group] = sum;
  }
};

/**
 * What rounding takes from the sum of two numbers.
 * @internal
 */
export function lostBy(before: number, value: number, sum: number): number {
  return Math.abs(before) >= Math.abs(value) ? before - sum + value : value - sum + before;
}

/**
 * The smallest value.
 * @internal
 */
export const addSmallest: NumberLoop = (numbers, targets, { values }) => {
  for (let row = 0; row < targets.length; row += 1) {
    const group = targets[row]!;
    const value = numbers[row]!;
    if (group >= 0 && isFiniteNumber(value) && !(values[group]! <= value)) values[group] = value;
  }
};

/**
 * The largest value.
 * @internal
 */
export const addLargest: NumberLoop = (numbers, targets, { values }) => {
  for (let row = 0; row < targets.length; row += 1) {
    const group = targets[row]!;
    const value = numbers[row]!;
    if (group >= 0 && isFiniteNumber(value) && !(values[group]! >= value)) values[group] = value;
  }
};
