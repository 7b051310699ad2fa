import { sameOrSubdivision, type AreaTest } from './areas.ts';
import { otherFactOf, valueIn, type Comparison, type Condition, type Facts, type FactValue, type Truth } from './condition.ts';
import { readerOf } from './facts.ts';
import { operatorTests } from './operators.ts';

/** A condition made ready to run over many sets of facts, or over whatever else its reader reads. */
export type Predicate<Subject = Facts> = (subject: Subject, areas?: AreaTest) => Truth;

/** How a fact is found in a subject, worked out once for a name; undefined where it is absent. */
export type FactReader<Subject> = (name: string) => (subject: Subject) => FactValue | undefined;

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
  return compileConditionOver(condition, readerOf);
}

/**
 * A condition as a function over subjects that keep their facts in a way of their own.
 *
 * @internal
 */
export function compileConditionOver<Subject>(condition: Condition, reader: FactReader<Subject>): Predicate<Subject> {
  const compiled = (part: Condition): Predicate<Subject> => compileConditionOver(part, reader);
  if ('all' in condition) return conjunction(condition.all.map(compiled), false);
  if ('any' in condition) return conjunction(condition.any.map(compiled), true);
  if ('not' in condition) {
    const inner = compiled(condition.not);
    return (subject, areas) => {
      const truth = inner(subject, areas);
      return truth === 'unknown' ? truth : !truth;
    };
  }
  return comparison(condition, reader);
}

/** `all` ends at the first false, `any` at the first true; either is unknown when nothing ends it and something is unknown. */
function conjunction<Subject>(parts: readonly Predicate<Subject>[], ending: boolean): Predicate<Subject> {
  return (subject, areas) => {
    let truth: Truth = !ending;
    for (const part of parts) {
      const each = part(subject, areas);
      if (each === ending) return ending;
      if (each === 'unknown') truth = each;
    }
    return truth;
  };
}

function comparison<Subject>(condition: Comparison, reader: FactReader<Subject>): Predicate<Subject> {
  const read = reader(condition.fact);
  const test = operatorTests[condition.op];
  const other = otherFactOf(condition);
  if (other === undefined) {
    const value = valueIn(condition);
    return (subject, areas = sameOrSubdivision) => {
      const actual = read(subject);
      return actual === undefined ? 'unknown' : (test(actual, value, areas) ?? 'unknown');
    };
  }
  const readWanted = reader(other);
  return (subject, areas = sameOrSubdivision) => {
    const actual = read(subject);
    const wanted = readWanted(subject);
    return actual === undefined || wanted === undefined ? 'unknown' : (test(actual, wanted, areas) ?? 'unknown');
  };
}
