import { sameOrSubdivision, type AreaTest } from './areas.ts';
import { otherFactOf, valueIn, type Comparison, type Condition, type Facts, type Truth } from './condition.ts';
import { readerOf } from './facts.ts';
import { operatorTests } from './operators.ts';

/** A condition made ready to run over many sets of facts. */
export type Predicate = (facts: Facts, areas?: AreaTest) => Truth;

/**
 * A condition as a function over facts. No text is evaluated; it runs under a strict content policy.
 *
 * @param condition - a checked condition
 * @returns a pure function: true, false, or unknown where an absent fact or one of the wrong type decides
 *
 * @example
 * ```ts
 * import { compileCondition } from 'marops/kernel';
 *
 * const isLate = compileCondition({ fact: 'ageInDays', op: 'gt', value: 30 });
 * isLate({ ageInDays: 31 }) // => true
 * isLate({}) // => 'unknown'
 * ```
 */
export function compileCondition(condition: Condition): Predicate {
  if ('all' in condition) return conjunction(condition.all.map(compileCondition), false);
  if ('any' in condition) return conjunction(condition.any.map(compileCondition), true);
  if ('not' in condition) {
    const inner = compileCondition(condition.not);
    return (facts, areas) => {
      const truth = inner(facts, areas);
      return truth === 'unknown' ? truth : !truth;
    };
  }
  return comparison(condition);
}

/** `all` ends at the first false, `any` at the first true; either is unknown when nothing ends it and something is unknown. */
function conjunction(parts: readonly Predicate[], ending: boolean): Predicate {
  return (facts, areas) => {
    let truth: Truth = !ending;
    for (const part of parts) {
      const each = part(facts, areas);
      if (each === ending) return ending;
      if (each === 'unknown') truth = each;
    }
    return truth;
  };
}

function comparison(condition: Comparison): Predicate {
  const read = readerOf(condition.fact);
  const test = operatorTests[condition.op];
  const other = otherFactOf(condition);
  if (other === undefined) {
    const value = valueIn(condition);
    return (facts, areas = sameOrSubdivision) => {
      const actual = read(facts);
      return actual === undefined ? 'unknown' : (test(actual, value, areas) ?? 'unknown');
    };
  }
  const readWanted = readerOf(other);
  return (facts, areas = sameOrSubdivision) => {
    const actual = read(facts);
    const wanted = readWanted(facts);
    return actual === undefined || wanted === undefined ? 'unknown' : (test(actual, wanted, areas) ?? 'unknown');
  };
}
