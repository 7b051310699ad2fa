import type { Directory } from './context.ts';

/** How many hands a seat may pass through. */
const mostHops = 5;

/**
 * Everybody who stands in for a person at a moment, nearest first: chains are followed, at most five long, and a circle ends them.
 *
 * @param person - who may be absent
 * @param at - the moment, an instant with offset
 * @param directory - the delegations; each holds from its start up to, and without, its end
 * @returns people, without the person
 *
 * @example
 * ```ts
 * import { standInsFor } from 'marops/approval';
 *
 * const leave = { from: 'bob', to: 'eve', start: '2026-08-03T00:00:00Z', end: '2026-08-10T00:00:00Z' };
 * standInsFor('bob', '2026-08-04T10:00:00Z', { delegations: [leave] }) // => ['eve']
 * standInsFor('bob', '2026-08-10T00:00:00Z', { delegations: [leave] }) // => []
 * ```
 */
export function standInsFor(person: string, at: string, { delegations = [] }: Directory): readonly string[] {
  const moment = Date.parse(at);
  const inForce = delegations.filter(({ end, start }) => Date.parse(start) <= moment && moment < Date.parse(end));
  const found: string[] = [];
  let nearest: readonly string[] = [person];
  for (let hop = 0; hop < mostHops && nearest.length > 0; hop += 1) {
    const next = inForce.filter(({ from, to }) => nearest.includes(from) && to !== person && !found.includes(to)).map(({ to }) => to);
    nearest = [...new Set(next)];
    found.push(...nearest);
  }
  return found;
}
