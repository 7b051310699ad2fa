import { kernelMessages, notANumber, problem, shown, type Problem } from '../../kernel/index.ts';
import { lifetimeMessages } from './messages.ts';
import type { CustomerSummary } from './rfm.ts';

/**
 * What no history of purchases can give: a fraction of a return, a last purchase after the end, a return at age 0.
 *
 * @internal
 */
export function historyProblems({ frequency, recency, age }: Omit<CustomerSummary, 'customer' | 'monetary'>, path: string): readonly Problem[] {
  const wrong = Object.entries({ frequency, recency, age }).flatMap(([name, value]) => {
    const missing = notANumber(value, `${path}.${name}`);
    if (missing !== undefined) return [missing];
    return value < 0 ? [problem(kernelMessages, 'too-small', `${path}.${name}`, { min: 0, value })] : [];
  });
  if (wrong.length > 0) return wrong;
  return [
    ...(Number.isInteger(frequency) ? [] : [problem(kernelMessages, 'not-an-integer', `${path}.frequency`, { value: frequency })]),
    ...(recency <= age ? [] : [problem(lifetimeMessages, 'recency-beyond-age', `${path}.recency`, { age, value: recency })]),
    ...(frequency === 0 && recency > 0 ? [problem(lifetimeMessages, 'recency-without-frequency', `${path}.recency`, { value: recency })] : []),
    ...(frequency > 0 && recency === 0 ? [problem(lifetimeMessages, 'frequency-without-recency', `${path}.recency`, { value: 0 })] : []),
  ];
}

/**
 * What no spend of a returning customer can be.
 *
 * @internal
 */
export function spendProblems({ frequency, monetary }: Pick<CustomerSummary, 'frequency' | 'monetary'>, path: string): readonly Problem[] {
  const wrong = wholeProblems(frequency, `${path}.frequency`);
  if (wrong.length > 0) return wrong;
  const known = typeof monetary === 'number' && Number.isFinite(monetary) && monetary > 0;
  return frequency === 0 || known ? [] : [problem(lifetimeMessages, 'spend-missing', `${path}.monetary`, { value: shown(monetary) })];
}

/**
 * What is wrong with parameters of a model: each must be a finite number above 0.
 *
 * @internal
 */
export function parameterProblems(parameters: Readonly<Record<string, number>>, path: string): readonly Problem[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    const wrong = notANumber(value, `${path}.${name}`);
    if (wrong !== undefined) return [wrong];
    return value > 0 ? [] : [problem(kernelMessages, 'not-positive', `${path}.${name}`, { above: 0, value })];
  });
}

/**
 * What is wrong with a span of time, or another amount that must be finite and 0 or more.
 *
 * @internal
 */
export function spanProblems(value: unknown, path: string): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  return (value as number) >= 0 ? [] : [problem(kernelMessages, 'too-small', path, { min: 0, value: value as number })];
}

/**
 * What is wrong with a count that must be whole and 0 or more.
 *
 * @internal
 */
export function wholeProblems(value: unknown, path: string): readonly Problem[] {
  const wrong = spanProblems(value, path);
  return wrong.length > 0 || Number.isInteger(value) ? wrong : [problem(kernelMessages, 'not-an-integer', path, { value: shown(value) })];
}
