import { checkRequest } from './check.ts';
import { instanceOf } from './instance.ts';
import type { SelectionRequest } from './request.ts';
import type { SelectionResult } from './result.ts';
import { resultOf } from './result-of.ts';
import { solve } from './solve.ts';
import { usualLimit, type SelectOptions } from './solver.ts';
import { solveWith } from './solve-with.ts';

/**
 * The plan that is worth most under capacity, prerequisites, windows, groups and shares, over one or more periods, with what is proven about it.
 * Best is: largest value (an item counts its value once for each period from when it is done to the last), then least effort, then earliest items
 * earliest.
 *
 * @param request - items with value and cost, and what limits them; figures in any units, 0 or more
 * @param options - `limit`: length of the search, 300 when left out; `solver`: another solver, such as `highsSolver`
 * @returns the plan, or why there is none; items whose figures cannot be used stand in `unusable`
 * @throws InputError `invalid-input` for unknown or repeated ids, prerequisites in a circle, limits that are malformed or contradict themselves
 *
 * @example
 * ```ts
 * import { select } from 'marops/selection';
 *
 * const items = [
 *   { id: 'A', value: 8, cost: { hours: 60 } },
 *   { id: 'B', value: 7, cost: { hours: 50 } },
 *   { id: 'C', value: 6, cost: { hours: 40 } },
 * ];
 * const { status, value, chosen } = select({ items, capacity: { hours: 100 } });
 * [status, value, chosen.map(({ id }) => id)] // => ['optimal', 14, ['A', 'C']]
 * ```
 */
export function select(request: SelectionRequest, options: SelectOptions = {}): SelectionResult {
  const { limit = usualLimit, solver } = options;
  const checked = checkRequest(request, limit);
  const instance = instanceOf(checked.request, checked.usable);
  const solution = solver === undefined ? solve(instance, limit) : solveWith(instance, solver, limit);
  return resultOf(checked, instance, solution, limit, solver?.id ?? 'built-in');
}
