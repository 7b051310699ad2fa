/** A stage that needs a number of people, each of whom serves one stage alone. */
export interface Demand {
  /** The stage. */
  readonly stage: string;
  /** How many people it needs. */
  readonly needed: number;
  /** Who could serve. */
  readonly people: readonly string[];
}

/**
 * Whether every demand can be met when nobody serves twice: a maximum bipartite matching by augmenting paths (Kuhn 1955), exact.
 * @internal
 */
export function canServeAll(demands: readonly Demand[]): boolean {
  const seats = demands.flatMap(({ needed, people }) => Array.from({ length: Math.min(needed, people.length + 1) }, () => people));
  const servedBy = new Map<string, number>();

  const findFor = (seat: number, tried: Set<string>): boolean =>
    seats[seat]!.some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const other = servedBy.get(person);
      if (other !== undefined && !findFor(other, tried)) return false;
      servedBy.set(person, seat);
      return true;
    });

  return seats.every((_, seat) => findFor(seat, new Set()));
}
