import type { PracticeGap } from './gaps.ts';

/**
 * The longest chain of open practices that build on one another, the first one first.
 * @internal
 */
export function longestChain(practices: readonly PracticeGap[]): readonly string[] {
  const byId = new Map(practices.map((each) => [each.practice, each]));
  const chains = new Map<string, readonly string[]>();
  const chainTo = (id: string): readonly string[] => {
    const known = chains.get(id);
    if (known !== undefined) return known;
    const below = (byId.get(id)?.requires ?? []).filter((each) => byId.has(each)).map(chainTo);
    const chain = [...below.reduce<readonly string[]>((best, each) => (each.length > best.length ? each : best), []), id];
    chains.set(id, chain);
    return chain;
  };
  return practices.map(({ practice }) => chainTo(practice)).reduce<readonly string[]>((best, each) => (each.length > best.length ? each : best), []);
}
