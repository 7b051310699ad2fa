import { problem, quantile, type Problem } from '../kernel/index.ts';
import { keptLimit, type SlotState } from './slot-state.ts';
import type { AggregateInput } from './kpi.ts';
import { kpiMessages } from './messages.ts';

/** What one input came to. */
export interface InputTotal {
  /** Its value; null without one. */
  readonly value: number | null;
  /** How many values were not known. */
  readonly nulls: number;
  /** What was wrong with its column. */
  readonly problems: readonly Problem[];
  /** Why values that were there gave none: too many to keep, or a sum larger than a number can be. */
  readonly fault?: 'too-many-values' | 'not-finite';
}

/**
 * What an input came to, from what its slot added up.
 *
 * @param input - the aggregate
 * @param state - what the slot added up
 * @param absent - columns that no row had, with the nearest name
 * @returns the value and what was wrong
 * @internal
 */
export function inputTotal(input: AggregateInput, state: SlotState, absent: Readonly<Record<string, string>>): InputTotal {
  const { column } = input;
  const problems: Problem[] = [];
  if (column !== undefined && Object.hasOwn(absent, column))
    problems.push(problem(kpiMessages, 'unknown-column', column, { nearest: absent[column]! }));
  if (column !== undefined && state.invalid > 0)
    problems.push(problem(kpiMessages, 'not-a-number', column, { value: 'something else', count: state.invalid, row: state.firstInvalid }));
  const { nulls } = state;
  const value = totalOf(input, state);
  const isFinite = state.value !== null && (value === null || Number.isFinite(value));
  const fault = state.kept === null ? 'too-many-values' : isFinite ? undefined : 'not-finite';
  if (fault === undefined) return { value, nulls, problems };
  return { value: null, nulls, problems: [...problems, problem(kpiMessages, fault, column ?? '', { max: keptLimit, value: 'more' })], fault };
}

function totalOf(input: AggregateInput, state: SlotState): number | null {
  if (input.aggregate === 'count') return state.n;
  if (input.aggregate === 'countDistinct') return state.kept?.length ?? 0;
  if (state.n === 0) return null;
  const sum = (state.value ?? 0) + state.compensation;
  switch (input.aggregate) {
    case 'mean':
      return sum / state.n;
    case 'quantile':
      return quantile((state.kept ?? []) as readonly number[], input.share);
    case 'timeMean':
      return sum / (state.kept?.length ?? 1);
    default:
      return sum;
  }
}
