import { kernelMessages } from '../messages.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { sameOrSubdivision, type AreaTest } from './areas.ts';
import { otherFactOf, valueIn, type Comparison, type Condition, type FactValue, type Facts, type Truth } from './condition.ts';
import { factOf } from './facts.ts';
import { operandsWanted, operatorTests } from './operators.ts';

/** How one part of a condition came out. */
export interface ConditionTrace {
  /** Which kind of part: a comparison, or how its parts are joined. */
  readonly kind: 'comparison' | 'all' | 'any' | 'not';
  /** How it came out. */
  readonly truth: Truth;
  /** The comparison, where the part is one. */
  readonly comparison?: Comparison;
  /** What the fact was; absent when it was not given. */
  readonly actual?: FactValue;
  /** The parts, all of them, also those that no longer mattered. */
  readonly parts?: readonly ConditionTrace[];
}

/** How a condition came out, and what would settle it. */
export interface ConditionResult {
  /** True, false or unknown. */
  readonly truth: Truth;
  /** The absent facts that keep it unknown, each once; empty when it is decided. */
  readonly missing: readonly string[];
  /** Facts of the wrong type. */
  readonly problems: readonly Problem[];
  /** Every part with its truth. */
  readonly trace: ConditionTrace;
}

/**
 * How a condition comes out, with the reasons: what each part said, which facts are missing, which are of the wrong type.
 *
 * @param condition - a checked condition
 * @param facts - flat or nested; an absent fact is unknown, `null` is known to be none
 * @param areas - the test behind `within`; codes and subdivisions without it
 * @returns truth, missing facts, problems and trace, plain JSON
 *
 * @example
 * ```ts
 * import { evaluateCondition } from 'marops/kernel';
 *
 * const minor = { all: [{ fact: 'channel', op: 'eq', value: 'email' }, { fact: 'ageInYears', op: 'lt', value: 18 }] } as const;
 * evaluateCondition(minor, { channel: 'email' }).missing // => ['ageInYears']
 * evaluateCondition(minor, { channel: 'post' }).truth // => false
 * ```
 */
export function evaluateCondition(condition: Condition, facts: Facts, areas: AreaTest = sameOrSubdivision): ConditionResult {
  const problems = new Map<string, Problem>();
  const trace = traced(condition, facts, areas, problems);
  const missing = new Set<string>();
  collectMissing(trace, facts, missing);
  return { truth: trace.truth, missing: [...missing], problems: [...problems.values()], trace };
}

function traced(condition: Condition, facts: Facts, areas: AreaTest, problems: Map<string, Problem>): ConditionTrace {
  const inner = (each: Condition): ConditionTrace => traced(each, facts, areas, problems);
  if ('all' in condition) return joined('all', condition.all.map(inner), false);
  if ('any' in condition) return joined('any', condition.any.map(inner), true);
  if ('not' in condition) {
    const part = inner(condition.not);
    return { kind: 'not', truth: part.truth === 'unknown' ? 'unknown' : !part.truth, parts: [part] };
  }
  return compared(condition, facts, areas, problems);
}

function joined(kind: 'all' | 'any', parts: readonly ConditionTrace[], ending: boolean): ConditionTrace {
  if (parts.some((part) => part.truth === ending)) return { kind, truth: ending, parts };
  return { kind, truth: parts.some((part) => part.truth === 'unknown') ? 'unknown' : !ending, parts };
}

function compared(comparison: Comparison, facts: Facts, areas: AreaTest, problems: Map<string, Problem>): ConditionTrace {
  const { fact, op } = comparison;
  const other = otherFactOf(comparison);
  const actual = factOf(facts, fact);
  const wanted = other === undefined ? valueIn(comparison) : factOf(facts, other);
  const held = actual === undefined || wanted === undefined ? undefined : operatorTests[op](actual, wanted, areas);
  if (actual !== undefined && wanted !== undefined && held === undefined) {
    problems.set(`${fact} ${op}`, problem(kernelMessages, 'wrong-type', fact, { wanted: operandsWanted[op], op, value: shown(actual) }));
  }
  const known = actual === undefined ? {} : { actual };
  return { kind: 'comparison', truth: held ?? 'unknown', comparison, ...known };
}

function collectMissing(trace: ConditionTrace, facts: Facts, missing: Set<string>): void {
  if (trace.truth !== 'unknown') return;
  for (const part of trace.parts ?? []) collectMissing(part, facts, missing);
  if (trace.comparison === undefined) return;
  for (const name of [trace.comparison.fact, otherFactOf(trace.comparison)]) {
    if (name !== undefined && factOf(facts, name) === undefined) missing.add(name);
  }
}
