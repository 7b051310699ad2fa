import {
  compileCondition,
  evaluateCondition,
  factsOf,
  once,
  type AreaTest,
  type Facts,
  type FactValue,
  type Predicate,
  type Problem,
} from '../kernel/index.ts';
import type { DerivedFact, Pack } from './pack.ts';

/** A derived fact made ready: its cases as functions, in the order in which one may read another. */
interface Derivation {
  readonly name: string;
  readonly cases: readonly { readonly holds: Predicate; readonly value: FactValue }[];
  readonly otherwise: FactValue;
}

/**
 * The facts with the options of a pack and those that it derives from them. A derivation that is undecided leaves the fact as it was given, or absent.
 *
 * @param facts - the facts of one asset or element
 * @param pack - whose derivations count
 * @param areas - the test behind `within`
 * @returns the facts themselves when the pack derives none, else a copy with the derived ones under their flat names
 * @internal
 */
export function withDerived(facts: Facts, pack: Pack, areas: AreaTest): Facts {
  const derivations = once(pack, derivationsOf);
  const options = Object.entries(pack.options ?? {});
  if (derivations.length === 0 && options.length === 0) return facts;
  const known: Record<string, unknown> = { ...facts };
  for (const [name, value] of options) known[`option.${name}`] = value;
  for (const derivation of derivations) {
    const value = valueOf(derivation, known, areas);
    if (value !== undefined) known[derivation.name] = value;
  }
  return known;
}

/** What would settle something unknown. */
export interface Gap {
  /** Facts to supply. */
  readonly missing: readonly string[];
  /** Facts of the wrong type. */
  readonly problems: readonly Problem[];
}

/**
 * What keeps a fact unknown: the fact itself, or, when the pack derives it, what its cases read up to the first that is undecided.
 *
 * @param name - the fact
 * @param pack - whose derivations count
 * @param facts - facts with those that could be derived
 * @param areas - the test behind `within`
 * @returns given facts that are missing or of the wrong type
 * @internal
 */
export function gapBehind(name: string, pack: Pack, facts: Facts, areas: AreaTest): Gap {
  const derived = once(pack, derivedInOrder).find((each) => each.name === name);
  if (derived === undefined) return { missing: [name], problems: [] };
  const results = derived.cases.map(({ when }) => evaluateCondition(when, facts, areas));
  const blocking = results.find(({ truth }) => truth === 'unknown');
  if (blocking === undefined) return { missing: [], problems: [] };
  return joinedGaps([{ missing: [], problems: blocking.problems }, ...blocking.missing.map((fact) => gapBehind(fact, pack, facts, areas))]);
}

/**
 * Several gaps as one, each missing fact once.
 * @internal
 */
export function joinedGaps(gaps: readonly Gap[]): Gap {
  return { missing: [...new Set(gaps.flatMap(({ missing }) => missing))], problems: gaps.flatMap(({ problems }) => problems) };
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
  return once(pack, derivedInOrder).map(({ name, cases, otherwise }) => ({
    name,
    cases: cases.map(({ when, value }) => ({ holds: compileCondition(when), value })),
    otherwise,
  }));
}

/**
 * The derived facts of a pack, each behind those it reads; none when they run in a circle. Call it through `once`.
 * @internal
 */
export function derivedInOrder({ derived = [] }: Pack): readonly DerivedFact[] {
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
