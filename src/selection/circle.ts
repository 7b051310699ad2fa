import type { SelectionItem } from './request.ts';

/**
 * The members of one circle of prerequisites, in the order in which they require one another; empty when there is none.
 *
 * @internal
 */
export function circleIn(items: readonly SelectionItem[]): readonly string[] {
  const requires = new Map(items.map((item) => [item.id, new Set(item.requires ?? [])]));
  const dependants = new Map<string, string[]>();
  for (const [id, needed] of requires) for (const each of needed) dependants.set(each, [...(dependants.get(each) ?? []), id]);
  const ready = items.filter((item) => requires.get(item.id)!.size === 0).map(({ id }) => id);
  for (const id of ready) {
    for (const dependant of dependants.get(id) ?? []) {
      requires.get(dependant)!.delete(id);
      if (requires.get(dependant)!.size === 0) ready.push(dependant);
    }
  }
  const done = new Set(ready);
  const path: string[] = [];
  let next = items.find(({ id }) => !done.has(id))?.id;
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    next = [...requires.get(next)!].find((each) => !done.has(each));
  }
  return next === undefined ? [] : path.slice(path.indexOf(next));
}
