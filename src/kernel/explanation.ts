import { describeExpression } from './expression/describe.ts';
import { evaluateExpression } from './expression/evaluate.ts';
import type { Expression } from './expression/expression.ts';
import type { Source } from './source.ts';

/** How a number came about, as data: it reads, it survives JSON, and it recomputes to the number bit for bit. */
export interface Explanation {
  /** The number. */
  readonly value: number;
  /** How it follows from the inputs. */
  readonly formula: Expression;
  /** What the formula read. */
  readonly inputs: Readonly<Record<string, number>>;
  /** Inputs that were computed themselves. */
  readonly parts?: Readonly<Record<string, Explanation>>;
  /** Where the formula was published. */
  readonly source?: Source;
}

/**
 * The number that an explanation leads to, computed again from its inputs by the engine that computed it the first time.
 *
 * @param explanation - also one that came back from JSON
 * @returns the value: equal to `explanation.value` bit for bit, or null when the explanation was tampered with and has no value
 *
 * @example
 * ```ts
 * import { recompute } from 'marops/kernel';
 *
 * recompute({ value: 400, formula: { divide: [{ multiply: ['reach', 'impact'] }, 'effort'] }, inputs: { reach: 500, impact: 1.6, effort: 2 } }) // => 400
 * ```
 */
export function recompute(explanation: Explanation): number | null {
  const parts = Object.entries(explanation.parts ?? {}).map(([name, part]) => [name, recompute(part)] as const);
  return evaluateExpression(explanation.formula, { ...explanation.inputs, ...Object.fromEntries(parts) }).value;
}

/**
 * An explanation as lines that a manager can read: the number first, then each input that was computed itself.
 *
 * @param explanation - how a number came about
 * @param label - how to say the name of an input; as it stands without it
 * @returns one line for the number and one for each part, parts indented by two spaces a level
 *
 * @example
 * ```ts
 * import { explanationLines } from 'marops/kernel';
 *
 * explanationLines({ value: 4, formula: { divide: ['reach', 'effort'] }, inputs: { reach: 8, effort: 2 } }) // => ['reach 8 ÷ effort 2 = 4']
 * ```
 */
export function explanationLines(explanation: Explanation, label: (name: string) => string = (name) => name): readonly string[] {
  const { formula, inputs, parts = {}, value } = explanation;
  const said = (name: string): string => `${label(name)} ${Object.hasOwn(inputs, name) ? readable(inputs[name]!) : '?'}`;
  const own = formula === value ? readable(value) : `${describeExpression(formula, said)} = ${readable(value)}`;
  const inner = Object.entries(parts).flatMap(([name, part]) =>
    explanationLines(part, label).map((line, index) => (index === 0 ? `  ${label(name)}: ${line}` : `  ${line}`)),
  );
  return [own, ...inner];
}

/**
 * A number for people: at most six significant digits after rounding, no exponent for usual sizes, no trailing zeros.
 *
 * @param value - a finite number
 * @returns text
 *
 * @example
 * ```ts
 * import { readable } from 'marops/kernel';
 *
 * readable(2 / 3) // => '0.666667'
 * readable(1234567.8) // => '1234568'
 * ```
 */
export function readable(value: number): string {
  if (Math.abs(value) >= 1e5 && Math.abs(value) < 1e15) return String(Math.round(value));
  return String(Number(value.toPrecision(6)));
}
