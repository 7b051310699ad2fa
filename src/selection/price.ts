import { plainProblems, problem, refuseWhenBroken, shown } from '../kernel/index.ts';
import { checkRequest } from './check.ts';
import type { Constraint } from './constraint.ts';
import { instanceOf } from './instance.ts';
import { selectionMessages } from './messages.ts';
import { valueOf } from './plan.ts';
import type { SelectionRequest } from './request.ts';
import { solve } from './solve.ts';
import { usualLimit, type SelectOptions } from './solver.ts';
import { valueFromUnits } from './units.ts';
import { without } from './without.ts';

/** What one limit costs. */
export interface ConstraintPrice {
  /** Which limit. */
  readonly constraint: Constraint;
  /** Value of the best plan that keeps it; null when there is none, or none was found. */
  readonly value: number | null;
  /** Value of the best plan that need not keep it; null when there is none, or none was found. */
  readonly valueWithout: number | null;
  /** What keeping it costs; null when one of the values is. */
  readonly price: number | null;
  /** Whether both values are proven best. */
  readonly isProven: boolean;
}

/**
 * What a limit costs: the value without it, less the value with it. The whole selection is solved again, because limits act together.
 *
 * @param request - as for `select`
 * @param constraint - which limit to do without
 * @param options - `limit`: length of each of the two searches, 300 when left out
 * @returns both values and their difference
 * @throws InputError `invalid-input` for a request that `select` refuses, and for a limit that the request does not have
 *
 * @example
 * ```ts
 * import { priceOf } from 'marops/selection';
 *
 * const items = [{ id: 'brand film', value: 9, cost: { weeks: 4 } }, { id: 'landing page', value: 5, cost: { weeks: 2 } }];
 * priceOf({ items, capacity: { weeks: 6 }, maxItems: 1 }, { kind: 'maxItems' }).price // => 5
 * ```
 */
export function priceOf(request: SelectionRequest, constraint: Constraint, options: Pick<SelectOptions, 'limit'> = {}): ConstraintPrice {
  const { limit = usualLimit } = options;
  const { usable } = checkRequest(request, limit);
  refuseWhenBroken(plainProblems(constraint, 'constraint'));
  const instance = instanceOf(request, usable);
  const relaxed = without(instance, constraint);
  if (relaxed === null) {
    refuseWhenBroken([problem(selectionMessages, 'unknown-constraint', 'constraint', { value: shown(JSON.stringify(constraint)) })]);
  }
  const solved = [instance, relaxed ?? instance].map((each) => solve(each, limit));
  const [value, valueWithout] = solved.map(({ plan }) => (plan === null ? null : valueOf(instance, plan)));
  return {
    constraint,
    value: value == null ? null : valueFromUnits(instance, value),
    valueWithout: valueWithout == null ? null : valueFromUnits(instance, valueWithout),
    price: value == null || valueWithout == null ? null : valueFromUnits(instance, valueWithout - value),
    isProven: solved.every(({ isComplete }) => isComplete),
  };
}
