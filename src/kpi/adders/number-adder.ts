import { isFiniteNumber } from '../columns.ts';
import type { Adder } from './adder.ts';
import { missingValues } from './missing-values.ts';
import { withRoom } from './room.ts';

/** One number of each kind for each group. */
export interface Tally {
  /** How many values. */
  readonly n: Float64Array<ArrayBuffer>;
  /** The sum, or the smallest or largest value. */
  readonly values: Float64Array<ArrayBuffer>;
  /** What rounding took from the sum. */
  readonly lost: Float64Array<ArrayBuffer>;
}

/** Adds the finite numbers of a block to the groups of its rows. */
export type NumberLoop = (numbers: Float64Array, targets: Int32Array, tally: Tally) => void;

/**
 * Adds up the numbers of a column.
 *
 * @param column - the column
 * @param loop - what is done with a number
 * @returns the adder
 * @internal
 */
export function numberAdder(column: string, loop: NumberLoop): Adder {
  const missing = missingValues();
  let tally: Tally = { n: new Float64Array(), values: new Float64Array(), lost: new Float64Array() };
  return {
    add(block, targets, groups) {
      tally = { n: withRoom(tally.n, groups), values: withRoom(tally.values, groups), lost: withRoom(tally.lost, groups) };
      loop(block.numbers(column).values, targets, tally);
      missing.noteAll(block, column, targets);
    },
    stateOf: (group) => ({
      n: tally.n[group] ?? 0,
      ...missing.of(group),
      value: (tally.values[group] ?? 0) + 0,
      compensation: tally.lost[group] ?? 0,
    }),
  };
}

/**
 * Sums that keep what rounding loses (Neumaier 1974).
 * @internal
 */
export const addSums: NumberLoop = (numbers, targets, { n, values, lost }) => {
  for (let row = 0; row < targets.length; row += 1) {
    const group = targets[row]!;
    const value = numbers[row]!;
    if (group < 0 || !isFiniteNumber(value)) continue;
    const before = values[group]!;
    const sum = before + value;
    lost[group]! += lostBy(before, value, sum);
    values[group] = sum;
    n[group]! += 1;
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
export const addSmallest: NumberLoop = (numbers, targets, tally) => {
  addBest(numbers, targets, tally, Math.min);
};

/**
 * The largest value.
 * @internal
 */
export const addLargest: NumberLoop = (numbers, targets, tally) => {
  addBest(numbers, targets, tally, Math.max);
};

function addBest(numbers: Float64Array, targets: Int32Array, { n, values }: Tally, best: (left: number, right: number) => number): void {
  for (let row = 0; row < targets.length; row += 1) {
    const group = targets[row]!;
    const value = numbers[row]!;
    if (group < 0 || !isFiniteNumber(value)) continue;
    values[group] = n[group] === 0 ? value : best(values[group]!, value);
    n[group]! += 1;
  }
}
