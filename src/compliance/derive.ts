import {
  compileTraceOver,
  factOf,
  factsOf,
  once,
  readerOf,
  resultOf,
  type AreaTest,
  type ConditionTrace,
  type Facts,
  type FactValue,
  type Problem,
  type Tracer,
} from '../kernel/index.ts';
import type { DerivedFact, Pack } from './pack.ts';

/** A derived fact made ready: its cases as functions. */
interface Derivation {
  readonly name: string;
  readonly cases: readonly { readonly trace: Tracer; readonly value: FactValue }[];
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

/** What keeps a fact unknown: the fact itself, or, when the pack derives it, what its cases read up to the first that is undecided. */
function gapBehind(name: string, pack: Pack, facts: Facts, areas: AreaTest): Gap {
  const derived = once(pack, derivationsOf).find((each) => each.name === name);
  if (derived === undefined) return { missing: [name], problems: [] };
  const blocking = derived.cases.map(({ trace }) => trace(facts, areas)).find(({ truth }) => truth === 'unknown');
  return blocking === undefined ? { missing: [], problems: [] } : gapIn(blocking, pack, facts, areas);
}

/**
 * What keeps a condition unknown: given facts, each once; behind a derived one, what it is derived from.
 *
 * @param trace - of a condition that came out unknown
 * @param pack - whose derivations count
 * @param facts - facts with those that could be derived
 * @param areas - the test behind `within`
 * @returns given facts that are missing or of the wrong type
 * @internal
 */
export function gapIn(trace: ConditionTrace, pack: Pack, facts: Facts, areas: AreaTest): Gap {
  const { missing, problems } = resultOf(trace, (name) => factOf(facts, name) !== undefined);
  const behind = missing.map((fact) => gapBehind(fact, pack, facts, areas));
  return {
    missing: [...new Set(behind.flatMap((gap) => gap.missing))],
    problems: [...problems, ...behind.flatMap((gap) => gap.problems)],
  };
}

function valueOf({ cases, otherwise }: Derivation, facts: Facts, areas: AreaTest): FactValue | undefined {
  for (const { trace, value } of cases) {
    const { truth } = trace(facts, areas);
    if (truth === true) return value;
    if (truth === 'unknown') return undefined;
  }
  return otherwise;
}

function derivationsOf(pack: Pack): readonly Derivation[] {
  return once(pack, derivedInOrder).map(({ name, cases, otherwise }) => ({
    name,
    cases: cases.map(({ when, value }) => ({ trace: compileTraceOver(when, readerOf), value })),
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
