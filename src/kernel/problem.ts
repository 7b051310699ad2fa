import { sentence, type Messages, type Params } from './sentence.ts';
import { valueMessages } from './value-messages.ts';

/** Something that cannot be used, said so that a program can act on it and a person can mend it. */
export interface Problem {
  /** Stable and documented; never translated. */
  readonly code: string;
  /** Where it stands: `items[3].effort`; empty when the whole value is meant. */
  readonly path: string;
  /** English: `<path> must be <rule>, got <value>`. */
  readonly message: string;
  /** What the sentence was made of, so that a host can say it in another language. */
  readonly params: Params;
}

/**
 * One problem, with its sentence made from the code and the parameters.
 *
 * @param messages - the sentences of the room, by code
 * @param code - which sentence
 * @param path - where the problem stands; an empty path reads as `value`
 * @param params - what fills the sentence
 * @returns the problem, plain JSON
 *
 * @example
 * ```ts
 * import { problem } from 'marops/kernel';
 *
 * const messages = { 'not-positive': '{path} must be above 0, got {value}' };
 * problem(messages, 'not-positive', 'effort', { value: 0 }).message // => 'effort must be above 0, got 0'
 * ```
 */
export function problem<Code extends string>(messages: Messages<Code>, code: Code, path: string, params: Params = {}): Problem {
  return { code, path, message: sentence(messages[code], { path: path === '' ? 'value' : path, ...params }), params };
}

/**
 * The error that a broken call throws: a malformed definition or argument, with everything that is wrong with it.
 * Two copies of the package (ESM and CJS) may live in one program: recognise it with {@link isInputError}, not `instanceof`.
 */
export class InputError extends Error {
  /** Always `InputError`. */
  override readonly name = 'InputError';
  /** Always `invalid-input`. */
  readonly code = 'invalid-input';
  /** All problems found, not only the first. */
  readonly problems: readonly Problem[];

  /**
   * @param problems - all that is wrong; at least one
   */
  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => each.message).join('; '));
    this.problems = problems;
  }
}

/**
 * Tells whether an error is an {@link InputError}, whichever copy of the package threw it.
 *
 * @param error - what was caught
 * @returns true when it carries `problems`
 *
 * @example
 * ```ts
 * import { InputError, isInputError } from 'marops/kernel';
 *
 * isInputError(new InputError([])) // => true
 * isInputError(new Error('other')) // => false
 * ```
 */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === 'InputError' && 'code' in error && error.code === 'invalid-input';
}

/**
 * Throws when there is anything to complain about.
 *
 * @param problems - what was found
 * @throws InputError `invalid-input` with all of them, when there is at least one
 *
 * @example
 * ```ts
 * import { refuseWhenBroken } from 'marops/kernel';
 *
 * refuseWhenBroken([]) // => undefined
 * ```
 */
export function refuseWhenBroken(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

/**
 * The problem of a finite number that is missing, of another type, NaN or infinite.
 *
 * @param value - what was given
 * @param path - where it stands
 * @returns the problem, or undefined when the value is a finite number
 *
 * @example
 * ```ts
 * import { notANumber } from 'marops/kernel';
 *
 * notANumber('ten', 'effort')?.message // => 'effort must be a finite number, got "ten"'
 * notANumber(10, 'effort') // => undefined
 * ```
 */
export function notANumber(value: unknown, path: string): Problem | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return undefined;
  if (value === undefined || value === null) return problem(valueMessages, 'missing', path);
  return problem(valueMessages, 'not-a-number', path, { value: shown(value) });
}

/**
 * A value as a sentence may quote it: short, on one line, safe for values of any kind.
 *
 * @param value - anything, also cyclic or hostile
 * @returns a finite number, boolean or null as itself; text in quotes, cut at 60 characters; the kind of anything else
 *
 * @example
 * ```ts
 * import { shown } from 'marops/kernel';
 *
 * shown('ten') // => '"ten"'
 * shown([1, 2]) // => 'a list of 2'
 * shown(Number.NaN) // => 'NaN'
 * ```
 */
export function shown(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
