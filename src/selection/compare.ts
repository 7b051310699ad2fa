import type { SelectionResult } from './result.ts';

/** What changed between two selections. */
export interface SelectionChange {
  /** Value after less value before; null when one has no plan. */
  readonly value: number | null;
  /** Ids chosen now and not before. */
  readonly entered: readonly string[];
  /** Ids chosen before and not now. */
  readonly left: readonly string[];
  /** Ids chosen both times, in another period. */
  readonly moved: readonly {
    /** Which item. */
    readonly id: string;
    /** Its period before. */
    readonly from: number;
    /** Its period now. */
    readonly to: number;
  }[];
  /** Whether both values are proven best, so that the difference is a fact about the requests and not about the search. */
  readonly isProven: boolean;
}

/**
 * What a change of the request does to the plan: the what-if of selections.
 *
 * @param before - a result of `select`, also one that came back from JSON
 * @param after - another one, of the changed request
 * @returns the difference in value, and which items came, went and moved
 *
 * @example
 * ```ts
 * import { compare, select } from 'marops/selection';
 *
 * const items = [{ id: 'A', value: 8, cost: { hours: 60 } }, { id: 'B', value: 7, cost: { hours: 50 } }];
 * const change = compare(select({ items, capacity: { hours: 100 } }), select({ items, capacity: { hours: 110 } }));
 * [change.value, change.entered] // => [7, ['B']]
 * ```
 */
export function compare(before: SelectionResult, after: SelectionResult): SelectionChange {
  const was = new Map(before.chosen.map(({ id, period }) => [id, period]));
  const is = new Map(after.chosen.map(({ id, period }) => [id, period]));
  return {
    value: before.value === null || after.value === null ? null : Number((after.value - before.value).toPrecision(12)),
    entered: [...is.keys()].filter((id) => !was.has(id)),
    left: [...was.keys()].filter((id) => !is.has(id)),
    moved: [...is].flatMap(([id, to]) => {
      const from = was.get(id);
      return from === undefined || from === to ? [] : [{ id, from, to }];
    }),
    isProven: before.status === 'optimal' && after.status === 'optimal',
  };
}
