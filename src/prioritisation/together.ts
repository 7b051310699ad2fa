import type { Findings, Reader, Scoring } from './scoring.ts';
import type { Scores, SetMethod } from './set-method.ts';
import { demandsOf, tableOf } from './table.ts';

/**
 * Scores alternatives against one another.
 *
 * @param items - the caller's items
 * @param read - how the numbers of an item are read
 * @param method - criteria and the algorithm they carry
 * @returns scores, and the items that have none
 * @internal
 */
export function scoreTogether<Item>(items: readonly Item[], read: Reader<Item>, method: SetMethod): Scoring<Item> {
  const { usable, unscored, matrix } = tableOf(items, read, demandsOf(method));
  const { scores, explain, details, diagnostics } = method.evaluate(matrix);
  return { items: usable, scores, explain: (place) => ({ explanation: explain(place), ...detailsAt(details, place) }), unscored, diagnostics };
}

function detailsAt(details: Scores['details'], place: number): Pick<Findings, 'details'> {
  if (details === undefined) return {};
  return { details: Object.fromEntries(Object.entries(details).map(([name, values]) => [name, values[place]!])) };
}
