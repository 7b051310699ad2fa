import { InputError, kernelMessages, problem, shown } from '../kernel/index.ts';

/**
 * The share that a percentage names: `.033 %` is 0.00033. The sign must stand there, so that a ratio is never read as a percentage.
 *
 * @param text - a number followed by `%`
 * @returns the share: the number divided by 100
 * @throws InputError `not-one-of` when there is no number with a percent sign
 *
 * @example
 * ```ts
 * import { parsePercent } from 'marops/kpi';
 *
 * Math.round(1_000_000 * parsePercent('.033 %')) // => 330
 * parsePercent('0.033') // throws text must be one of a number with %, got "0.033"
 * ```
 */
export function parsePercent(text: string): number {
  const given: unknown = text;
  const found = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*%\s*$/.exec(typeof given === 'string' ? given.slice(0, 60) : '');
  if (found?.[1] === undefined)
    throw new InputError([problem(kernelMessages, 'not-one-of', 'text', { allowed: ['a number with %'], value: shown(text) })]);
  return Number(`${found[1]}e-2`) + 0;
}

/**
 * A share as people read it, with three digits that count: 0.0462 is `4.62 %`.
 *
 * @internal
 */
export function percentText(share: number): string {
  return `${String(Number((share * 100).toPrecision(3)))} %`;
}
