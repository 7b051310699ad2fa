import { readable, sentence, type Messages } from '../kernel/index.ts';
import type { Constraint } from './constraint.ts';
import type { SelectionReason, SelectionResult } from './result.ts';

/** How an explanation speaks. */
export interface ExplainOptions {
  /** Texts by the code of a reason, for another language; a code that is not among them keeps its English. */
  readonly messages?: Messages;
}

/**
 * A selection as lines that a manager can read: how good it is, what is done when, and why the rest is not.
 *
 * @param result - a result of `select`, also one that came back from JSON
 * @param options - `messages`: reasons in other words
 * @returns one line for the plan, one for each item
 *
 * @example
 * ```ts
 * import { explain, select } from 'marops/selection';
 *
 * const items = [{ id: 'A', value: 8, cost: { hours: 60 } }, { id: 'B', value: 7, cost: { hours: 50 } }];
 * explain(select({ items, capacity: { hours: 100 } }))
 * // => [
 * //   'worth 8, proven best',
 * //   'A: period 1, adds 8',
 * //   'B: left out, is worth 7; to make room, A would have to go, worth 8',
 * // ]
 * ```
 */
export function explain(result: SelectionResult, options: ExplainOptions = {}): readonly string[] {
  const said = (reason: SelectionReason): string => {
    const { messages = {} } = options;
    const own = Object.hasOwn(messages, reason.code) ? messages[reason.code] : undefined;
    return own === undefined ? reason.message : sentence(own, reason.params);
  };
  return [
    headline(result),
    ...result.chosen.map(
      ({ id, period, value, notEarlier }) =>
        `${id}: period ${String(period)}, adds ${readable(value)}${notEarlier === null ? '' : `; not earlier: ${said(notEarlier)}`}`,
    ),
    ...result.left.map(({ id, reason }) => `${id}: left out, ${said(reason)}`),
    ...result.unusable.map(({ id, problems }) => `${id}: not considered, ${problems.map(({ message }) => message).join('; ')}`),
    ...result.conflict.map((constraint) => `cannot be kept together: ${constraintName(constraint)}`),
  ];
}

function headline({ status, value, bound, gap }: SelectionResult): string {
  if (status === 'infeasible') return 'no plan keeps every limit';
  if (value === null || bound === null || gap === null) return 'no plan was found, and none is ruled out';
  if (status === 'optimal') return `worth ${readable(value)}, proven best`;
  return `worth ${readable(value)}; no plan is worth more than ${readable(bound)}, so at most ${readable(gap * 100)} % is missed`;
}

function constraintName(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'capacity':
      return `capacity of ${constraint.dimension}${constraint.period === undefined ? '' : ` in period ${String(constraint.period)}`}`;
    case 'share':
      return `${constraint.side} share of ${constraint.tag} in ${constraint.of}`;
    case 'exclusive':
      return `at most one of ${constraint.items.join(', ')}`;
    case 'requires':
      return `${constraint.item} needs ${constraint.prerequisite}`;
    case 'mandatory':
      return `${constraint.item} is mandatory`;
    case 'window':
      return `first and last period of ${constraint.item}`;
    case 'maxItems':
      return 'the largest number of items';
  }
}
