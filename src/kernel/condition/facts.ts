import type { FactValue, Facts } from './condition.ts';

/**
 * A fact by its name. Only own properties count, so that no name reaches into the objects of the language.
 *
 * @param facts - flat or nested facts
 * @param name - a key, or a dotted path into nested facts; a flat key wins
 * @returns the value as it stands, or undefined when it is absent
 *
 * @example
 * ```ts
 * import { factOf } from 'marops/kernel';
 *
 * factOf({ sender: { country: 'DE' } }, 'sender.country') // => 'DE'
 * factOf({ 'sender.country': 'DE' }, 'sender.country') // => 'DE'
 * factOf({}, 'constructor') // => undefined
 * ```
 */
export function factOf(facts: Facts, name: string): FactValue | undefined {
  return readerOf(name)(facts);
}

/**
 * How one fact is read, worked out once for a name.
 * @internal
 */
export function readerOf(name: string): (facts: Facts) => FactValue | undefined {
  const steps = name.split('.');
  if (steps.length === 1) return (facts) => (Object.hasOwn(facts, name) ? (facts[name] as FactValue | undefined) : undefined);
  return (facts) => {
    if (Object.hasOwn(facts, name)) return facts[name] as FactValue | undefined;
    let at: unknown = facts;
    for (const step of steps) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
      at = (at as Facts)[step];
    }
    return at as FactValue | undefined;
  };
}
