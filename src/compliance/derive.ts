import { compileCondition, factOf, factsOf, once, type AreaTest, type Facts, type FactValue, type Predicate } from '../kernel/index.ts';
import type { DerivedFact, Pack } from './pack.ts';

/** A derived fact made ready: its cases as functions, in the order in which one may read another. */
interface Derivation {
  readonly name: string;
  readonly cases: readonly { readonly holds: Predicate; readonly value: FactValue }[];
  readonly otherwise: FactValue;
}

/**
 * The facts with those that a pack derives from them. A derivation that is undecided leaves the fact as it was given, or absent.
 *
 * @param facts - the facts of one asset or element
 * @param pack - whose derivations count
 * @param areas - the test behind `within`
 * @returns the facts themselves when the pack derives none, else a copy with the derived ones under their flat names
 * @internal
 */
export function withDerived(facts: Facts, pack: Pack, areas: AreaTest): Facts {
  const derivations = once(pack, derivationsOf);
  if (derivations.length === 0) return facts;
  const known: Record<string, unknown> = { ...facts };
  for (const derivation of derivations) {
    const value = valueOf(derivation, known, areas);
    if (value !== undefined) known[derivation.name] = value;
  }
  return known;
}

/**
 * The facts that keep a derived fact unknown: what its cases read, up to the first that is undecided, and is not there.
 *
 * @param name - the derived fact
 * @param pack - whose it is
 * @param facts - facts with those that could be derived
 * @param areas - the test behind `within`
 * @returns names of given facts that are missing; the name itself when the pack does not derive it
 * @internal
 */
export function missingBehind(name: string, pack: Pack, facts: Facts, areas: AreaTest): readonly string[] {
  const derived = (pack.derived ?? []).find((each) => each.name === name);
  if (derived === undefined) return [name];
  const missing = new Set<string>();
  for (const { when } of derived.cases) {
    for (const fact of factsOf(when)) {
      if (factOf(facts, fact) === undefined) missingBehind(fact, pack, facts, areas).forEach((each) => missing.add(each));
    }
    if (compileCondition(when)(facts, areas) === 'unknown') break;
  }
  return [...missing];
}

function valueOf({ cases, otherwise }: Derivation, facts: Facts, areas: AreaTest): FactValue | undefined {
  for (const { holds, value } of cases) {
    const truth = holds(facts, areas);
    if (truth === true) return value;
    if (truth === 'unknown') return undefined;
  }
  return otherwise;
}

function derivationsOf(pack: Pack): readonly Derivation[] {
  return inOrder(pack.derived ?? []).map(({ name, cases, otherwise }) => ({
    name,
    cases: cases.map(({ when, value }) => ({ holds: compileCondition(when), value })),
    otherwise,
  }));
}

/** Each derived fact behind those it reads. */
function inOrder(derived: readonly DerivedFact[]): readonly DerivedFact[] {
  const ordered = new Set<DerivedFact>();
  const place = (each: DerivedFact): void => {
    if (ordered.has(each)) return;
    const read = namesReadBy(each);
    derived.filter((other) => other !== each && read.includes(other.name)).forEach(place);
    ordered.add(each);
  };
  if (circularDerivations(derived).length === 0) derived.forEach(place);
  return [...ordered];
}

/**
 * The derived facts that depend on themselves, directly or through others.
 *
 * @param derived - with sound conditions
 * @returns their names
 * @internal
 */
export function circularDerivations(derived: readonly DerivedFact[]): readonly string[] {
  const reads = new Map(derived.map((each) => [each.name, namesReadBy(each)]));
  const leadsTo = (from: string, to: string, seen: Set<string>): boolean =>
    (reads.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      return leadsTo(next, to, seen.add(next));
    });
  return derived.map((each) => each.name).filter((name) => leadsTo(name, name, new Set()));
}

function namesReadBy(derived: DerivedFact): readonly string[] {
  return derived.cases.flatMap(({ when }) => factsOf(when));
}
