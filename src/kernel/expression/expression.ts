/**
 * A formula as plain JSON: a number, the name of an input, or one operation on further formulas.
 * Operands fold from left to right; `{ subtract: ['a', 'b', 'c'] }` is `(a - b) - c`.
 */
export type Expression<Name extends string = string> =
  | number
  | Name
  | { readonly add: Operands<Name> }
  | { readonly subtract: Operands<Name> }
  | { readonly multiply: Operands<Name> }
  | { readonly divide: Operands<Name> }
  | { readonly power: Operands<Name> }
  | { readonly root: Operands<Name> }
  | { readonly min: Operands<Name> }
  | { readonly max: Operands<Name> };

/** What an operation works on; at least one. `root` and `power` take the base first, then the degree (`root` alone means the square root). */
export type Operands<Name extends string = string> = readonly Expression<Name>[];

/** The closed set of operations. */
export type Operation = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'root' | 'min' | 'max';

/**
 * Takes an operation apart. A root without a degree is the square root.
 *
 * @param expression - one operation
 * @returns its name and its operands
 * @internal
 */
export function operationOf(expression: Exclude<Expression, number | string>): readonly [Operation, Operands] {
  const [operation, operands] = Object.entries(expression)[0] as [Operation, Operands];
  return [operation, operation === 'root' && operands.length === 1 ? [...operands, 2] : operands];
}

/**
 * One step of a fold, the same for every way of evaluating a formula, so that all ways agree bit for bit.
 *
 * @param operation - what to do
 * @param left - the value so far
 * @param right - the next operand
 * @returns the new value, 0 for −0; NaN, which no later step turns back into a number, where there is no finite value
 * @internal
 */
export function applied(operation: Operation, left: number, right: number): number {
  const value = Number.isNaN(left) ? left : combined(operation, left, right);
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

function combined(operation: Operation, left: number, right: number): number {
  switch (operation) {
    case 'add':
      return left + right;
    case 'subtract':
      return left - right;
    case 'multiply':
      return left * right;
    case 'divide':
      return left / right;
    case 'power':
      return right === 2 ? left * left : left ** right;
    case 'root':
      return right === 2 ? Math.sqrt(left) : left ** (1 / right);
    case 'min':
      return Math.min(left, right);
    case 'max':
      return Math.max(left, right);
  }
}

/**
 * The names that a formula reads, each once, in the order of their first use.
 *
 * @param expression - the formula
 * @returns names of inputs
 *
 * @example
 * ```ts
 * import { namesOf } from 'marops/kernel';
 *
 * namesOf({ divide: [{ multiply: ['reach', 'impact'] }, 'effort'] }) // => ['reach', 'impact', 'effort']
 * ```
 */
export function namesOf<Name extends string>(expression: Expression<Name>): readonly Name[] {
  const names = new Set<Name>();
  const visit = (each: Expression<Name>): void => {
    if (typeof each === 'string') names.add(each);
    else if (typeof each === 'object')
      operationOf(each)[1].forEach((operand) => {
        visit(operand as Expression<Name>);
      });
  };
  visit(expression);
  return [...names];
}
