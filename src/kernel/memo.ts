const remembered = new WeakMap<object, Map<unknown, unknown>>();

/**
 * What `make` gives for a definition, worked out once for each definition and maker. Results are identical without the memory:
 * definitions are read-only, so change one by making a new one.
 *
 * @param definition - the object that the work is about; the memory goes when it goes
 * @param make - pure; a function declared once, not a new closure at each call
 * @returns the value that `make` gave the first time
 *
 * @example
 * ```ts
 * import { once } from 'marops/kernel';
 *
 * const definition = { factors: ['reach', 'effort'] };
 * const count = (given: typeof definition): number => given.factors.length;
 * once(definition, count) // => 2
 * ```
 */
export function once<Definition extends object, Value>(definition: Definition, make: (definition: Definition) => Value): Value {
  let values = remembered.get(definition);
  if (values === undefined) {
    values = new Map();
    remembered.set(definition, values);
  }
  if (!values.has(make)) values.set(make, make(definition));
  return values.get(make) as Value;
}
