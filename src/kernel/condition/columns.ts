import { sameOrSubdivision, type AreaTest } from './areas.ts';
import { otherFactOf, valueIn, type Comparison, type Condition, type FactValue } from './condition.ts';
import { operatorTests } from './operators.ts';

/** The values of one fact for many items; null and undefined both mean that there is none. */
export type ColumnOf = (fact: string) => ArrayLike<unknown>;

/** A condition made ready to run over columns: 1 where it is true, 0 where it is false, 2 where it is unknown. */
export type ColumnCondition = (columnOf: ColumnOf, length: number, areas?: AreaTest) => Uint8Array;

/**
 * A condition as a function over columns: one loop a comparison instead of one call a row. A missing value is `null`, known to be none, as a
 * database has it: `ne` holds for it, an ordering is unknown.
 *
 * @param condition - a checked condition
 * @returns a pure function: one truth a row, 1 for true, 0 for false, 2 for unknown
 *
 * @example
 * ```ts
 * import { compileColumnCondition } from 'marops/kernel';
 *
 * const isLate = compileColumnCondition({ fact: 'ageInDays', op: 'gt', value: 30 });
 * [...isLate(() => [31, 30, null], 3)] // => [1, 0, 2]
 * ```
 */
export function compileColumnCondition(condition: Condition): ColumnCondition {
  if ('all' in condition) return joined(condition.all.map(compileColumnCondition), 0);
  if ('any' in condition) return joined(condition.any.map(compileColumnCondition), 1);
  if ('not' in condition) {
    const inner = compileColumnCondition(condition.not);
    return (columnOf, length, areas) => inner(columnOf, length, areas).map((truth) => (truth === 2 ? 2 : 1 - truth));
  }
  return compared(condition);
}

/** `all` ends at a false (0), `any` at a true (1); unknown where nothing ends it and something is unknown. */
function joined(parts: readonly ColumnCondition[], ending: 0 | 1): ColumnCondition {
  return (columnOf, length, areas) => {
    const result = new Uint8Array(length).fill(1 - ending);
    for (const part of parts) {
      const truths = part(columnOf, length, areas);
      for (let row = 0; row < length; row += 1) {
        if (truths[row] === ending) result[row] = ending;
        else if (truths[row] === 2 && result[row] !== ending) result[row] = 2;
      }
    }
    return result;
  };
}

function compared(comparison: Comparison): ColumnCondition {
  const test = operatorTests[comparison.op];
  const other = otherFactOf(comparison);
  const value = valueIn(comparison);
  return (columnOf, length, areas = sameOrSubdivision) => {
    const actual = columnOf(comparison.fact);
    const wanted = other === undefined ? undefined : columnOf(other);
    const result = new Uint8Array(length);
    for (let row = 0; row < length; row += 1) {
      const against = wanted === undefined ? value : ((wanted[row] ?? null) as FactValue);
      const truth = test((actual[row] ?? null) as FactValue, against, areas);
      result[row] = truth === undefined ? 2 : Number(truth);
    }
    return result;
  };
}
