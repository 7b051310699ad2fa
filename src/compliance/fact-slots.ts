import { readerOf, type Facts, type FactReader, type FactValue } from '../kernel/index.ts';

/** The facts that a pack reads, each in its place; undefined where it is absent. */
export type FactValues = readonly (FactValue | undefined)[];

/** Places for the facts that conditions name: each fact of an asset is looked up once, however many rules read it. */
export interface FactSlots {
  /** Gives a fact its place. */
  readonly reader: FactReader<FactValues>;
  /** Looks up all facts that have a place. */
  readonly valuesOf: (facts: Facts) => FactValues;
}

/**
 * Places for facts, none given yet.
 *
 * @internal
 */
export function factSlots(): FactSlots {
  const places = new Map<string, number>();
  const readers: ((facts: Facts) => FactValue | undefined)[] = [];
  return {
    reader: (name) => {
      const place = places.get(name) ?? readers.push(readerOf(name)) - 1;
      places.set(name, place);
      return (values) => values[place];
    },
    valuesOf: (facts) => readers.map((read) => read(facts)),
  };
}
