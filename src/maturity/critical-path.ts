import type { PracticeGap } from './gaps.ts';

/** How long the chain up to a practice is, and which one comes before it. */
interface Link {
  readonly length: number;
  readonly before: string | null;
}

/**
 * The longest chain of open practices that build on one another, the first one first; of equally long ones that whose last practice comes first.
 * @internal
 */
export function longestChain(practices: readonly PracticeGap[]): readonly string[] {
  const ids = new Set(practices.map(({ practice }) => practice));
  const requires = new Map(practices.map((each) => [each.practice, each.requires.filter((id) => ids.has(id))]));
  const links = linksOf(requires);
  const lengthOf = (id: string | null): number => (id === null ? 0 : (links.get(id)?.length ?? 0));
  const last = practices.reduce<string | null>((best, { practice }) => (lengthOf(practice) > lengthOf(best) ? practice : best), null);
  const chain: string[] = [];
  for (let id = last; id !== null; id = links.get(id)?.before ?? null) chain.push(id);
  return chain.reverse();
}

/** The links, each once those before it are known. */
function linksOf(requires: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const dependants = new Map<string, string[]>();
  const waitsFor = new Map([...requires].map(([id, needed]) => [id, new Set(needed).size]));
  for (const [id, needed] of requires) for (const each of new Set(needed)) dependants.set(each, [...(dependants.get(each) ?? []), id]);
  const ready = [...requires.keys()].filter((id) => waitsFor.get(id) === 0);
  for (const id of ready) {
    links.set(id, longestOf(requires.get(id) ?? [], links));
    for (const dependant of dependants.get(id) ?? []) {
      const left = (waitsFor.get(dependant) ?? 0) - 1;
      waitsFor.set(dependant, left);
      if (left === 0) ready.push(dependant);
    }
  }
  return links;
}

function longestOf(needed: readonly string[], links: ReadonlyMap<string, Link>): Link {
  let longest: Link = { length: 1, before: null };
  for (const id of needed) {
    const length = (links.get(id)?.length ?? 0) + 1;
    if (length > longest.length) longest = { length, before: id };
  }
  return longest;
}
