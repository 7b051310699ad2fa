import type { Running } from './item.ts';

/** How many stretches a clock remembers one by one. */
const mostStretches = 101;

/**
 * A clock that starts, stops or goes on as it was.
 * @internal
 */
export function clockAfter(clock: readonly Running[], what: 'run' | 'hold' | undefined, at: string): readonly Running[] {
  const last = clock.at(-1);
  const runs = last !== undefined && last.to === undefined;
  if (what === 'run') return runs ? clock : shortened([...clock, { from: at }]);
  if (what === 'hold' && runs) return [...clock.slice(0, -1), { from: last.from, to: at }];
  return clock;
}

/** Two oldest stretches become one: the pause between them then counts, so that a deadline never moves later. */
function shortened(clock: readonly Running[]): readonly Running[] {
  const [first, second, ...rest] = clock;
  if (clock.length <= mostStretches || first === undefined || second === undefined) return clock;
  return [{ ...second, from: first.from }, ...rest];
}
