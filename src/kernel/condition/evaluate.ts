import { kernelMessages } from '../messages.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { sameOrSubdivision, type AreaTest } from './areas.ts';
import { otherFactOf, type Comparison, type Condition, type FactValue, type Facts, type Truth } from './condition.ts';
import { factOf, readerOf } from './facts.ts';
import { operandsWanted } from './operators.ts';
import { compileTraceOver, type ConditionTrace } from './trace.ts';

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
  return resultOf(compileTraceOver(condition, readerOf)(facts, areas), (name) => factOf(facts, name) !== undefined);
}

/**
 * What a trace says in all.
 *
 * @param trace - how the parts came out
 * @param isKnown - whether a fact is given
 * @returns truth, missing facts and problems, with the trace
 * @internal
 */
export function resultOf(trace: ConditionTrace, isKnown: (name: string) => boolean): ConditionResult {
  const missing = new Set<string>();
  const problems = new Map<string, Problem>();
  const visit = (part: ConditionTrace, isOpen: boolean): void => {
    if (part.comparison === undefined)
      part.parts?.forEach((each) => {
        visit(each, isOpen && each.truth === 'unknown');
      });
    else if (part.truth === 'unknown') {
      const absent = namesIn(part.comparison).filter((name) => !isKnown(name));
      if (absent.length === 0) problems.set(`${part.comparison.fact} ${part.comparison.op}`, wrongType(part.comparison, part.actual));
      else if (isOpen) absent.forEach((name) => missing.add(name));
    }
  };
  visit(trace, trace.truth === 'unknown');
  return { truth: trace.truth, missing: [...missing], problems: [...problems.values()], trace };
}

/** Both facts are there and still nothing can be said: one of them is of the wrong type. */
function wrongType({ fact, op }: Comparison, actual: FactValue | undefined): Problem {
  return problem(kernelMessages, 'wrong-type', fact, { wanted: operandsWanted[op], op, value: shown(actual) });
}

function namesIn(comparison: Comparison): readonly string[] {
  const other = otherFactOf(comparison);
  return other === undefined ? [comparison.fact] : [comparison.fact, other];
}
