import type { Block } from '../block.ts';
import { isFiniteNumber } from '../columns.ts';
import type { SlotState } from '../slot-state.ts';

/** How many values were missing in a group. */
export type MissingCounts = Pick<SlotState, 'nulls' | 'invalid' | 'firstInvalid'>;

/** Counts the missing values of each group; a group without any costs nothing. */
export interface MissingValues {
  /** Counts one value: not known, or, where there is something, nothing that can be used. */
  readonly note: (group: number, value: unknown, row: number) => void;
  /** Counts every row of a block whose value in a column is no finite number. */
  readonly noteAll: (block: Block, column: string, targets: Int32Array) => void;
  /** What a group has come to. */
  readonly of: (group: number) => MissingCounts;
}

const none: MissingCounts = { nulls: 0, invalid: 0, firstInvalid: -1 };

/**
 * A counter of missing values.
 *
 * @returns the counter, without any
 * @internal
 */
export function missingValues(): MissingValues {
  const byGroup = new Map<number, MissingCounts>();
  const of = (group: number): MissingCounts => byGroup.get(group) ?? none;
  const note: MissingValues['note'] = (group, value, row) => {
    const { nulls, invalid, firstInvalid } = of(group);
    const isNull = value === null || value === undefined;
    byGroup.set(group, {
      nulls: nulls + 1,
      invalid: invalid + Number(!isNull),
      firstInvalid: isNull || firstInvalid >= 0 ? firstInvalid : row,
    });
  };
  const noteAll: MissingValues['noteAll'] = (block, column, targets) => {
    const { values, unusable } = block.numbers(column);
    if (unusable === 0) return;
    const raw = block.raw(column);
    for (let row = 0; row < targets.length; row += 1) {
      const group = targets[row]!;
      if (group >= 0 && !isFiniteNumber(values[row]!)) note(group, knownAs(raw, row), block.firstRow + row);
    }
  };
  return { note, noteAll, of };
}

/**
 * A value as it came; NaN among numbers alone means not known.
 * @internal
 */
export function knownAs(raw: ArrayLike<unknown>, row: number): unknown {
  return raw instanceof Float64Array && Number.isNaN(raw[row]) ? null : raw[row];
}
