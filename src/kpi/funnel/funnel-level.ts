/**
 * How far somebody got in a funnel: the steps in order that their events contain, other events in between, each step once.
 *
 * @param events - what they did, in the order of time
 * @param steps - the steps in order
 * @returns the number of steps reached, 0 to all; a step without the one before does not count
 *
 * @example
 * ```ts
 * import { funnelLevel } from 'marops/kpi';
 *
 * funnelLevel(['visit', 'blog', 'form', 'blog'], ['visit', 'form', 'call']) // => 2
 * funnelLevel(['call', 'form', 'visit'], ['visit', 'form', 'call']) // => 1
 * ```
 */
export function funnelLevel(events: readonly string[], steps: readonly string[]): number {
  let level = 0;
  for (const event of events) if (event === steps[level]) level += 1;
  return level;
}
