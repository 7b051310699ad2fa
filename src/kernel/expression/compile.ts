import { applied, operationOf, type Expression, type Operation } from './expression.ts';

/** A formula made ready to run over many items: `values[k]` is the input that `names[k]` names. */
export type Formula = (values: ArrayLike<number>) => number;

/**
 * A formula as a function over values in the order of `names`. No text is evaluated; it runs under a strict content policy.
 *
 * @param expression - a checked formula: every name in it is among `names`
 * @param names - the order in which values will come
 * @returns a pure function; NaN or infinite where a divisor is 0 or the formula has no value, for the caller to refuse
 *
 * @example
 * ```ts
 * import { compileExpression } from 'marops/kernel';
 *
 * compileExpression({ divide: ['clicks', 'sends'] }, ['clicks', 'sends'])([5, 10]) // => 0.5
 * ```
 */
export function compileExpression(expression: Expression, names: readonly string[]): Formula {
  if (typeof expression === 'number') return () => expression + 0;
  if (typeof expression === 'string') {
    const index = names.indexOf(expression);
    return (values) => (values[index] ?? Number.NaN) + 0;
  }
  const [operation, operands] = operationOf(expression);
  const [first, ...rest] = operands.map((operand) => compileExpression(operand, names));
  if (first === undefined) return () => Number.NaN;
  return (values) => {
    let value = first(values);
    for (const next of rest) value = applied(operation, value, next(values));
    return value;
  };
}

/** Columns of values, one a name, all of the same length. */
export type Columns = readonly Float64Array[];

/** A formula made ready to run over columns: it fills a column with one value a row. */
export type ColumnFormula = (columns: Columns, length: number) => Float64Array;

/**
 * A formula as a function over columns: one tight loop an operation instead of one call a row, with the same values bit for bit.
 *
 * @param expression - a checked formula: every name in it is among `names`
 * @param names - the order of the columns
 * @returns a pure function that gives a new column; its first `length` values are set, NaN or infinite where there is no value
 *
 * @example
 * ```ts
 * import { compileColumns } from 'marops/kernel';
 *
 * const rate = compileColumns({ divide: ['clicks', 'sends'] }, ['clicks', 'sends']);
 * [...rate([Float64Array.of(5, 1), Float64Array.of(10, 4)], 2)] // => [0.5, 0.25]
 * ```
 */
export function compileColumns(expression: Expression, names: readonly string[]): ColumnFormula {
  if (typeof expression === 'number') return (_, length) => new Float64Array(length).fill(expression + 0);
  if (typeof expression === 'string') {
    const index = names.indexOf(expression);
    return (columns, length) => folded('add', [columns[index]], length);
  }
  const [operation, operands] = operationOf(expression);
  const parts = operands.map((operand) => (typeof operand === 'string' ? names.indexOf(operand) : compileColumns(operand, names)));
  return (columns, length) => {
    const values = parts.map((part) => (typeof part === 'number' ? columns[part] : part(columns, length)));
    return folded(operation, values, length);
  };
}

function folded(operation: Operation, [first, ...rest]: readonly (Float64Array | undefined)[], length: number): Float64Array {
  const result = new Float64Array(length);
  for (let row = 0; row < length; row += 1) result[row] = (first?.[row] ?? Number.NaN) + 0;
  for (const next of rest) {
    for (let row = 0; row < length; row += 1) result[row] = applied(operation, result[row]!, next?.[row] ?? Number.NaN);
  }
  return result;
}
