import { problem, shown, type Problem } from '../../kernel/index.ts';
import { numberProblems, objectProblems } from '../argument-check.ts';
import { amountProblems, largestAmount } from './amount-problems.ts';
import { lifetimeMessages } from './messages.ts';
import type { CustomerSummary } from './rfm.ts';

/** Beyond a million the gamma function of a shape loses the digits that tell customers apart. */
const largestShape = 1e6;

/** Returns of one customer that a history can hold. */
const largestFrequency = 1e9;

/**
 * What no history of purchases can give: a fraction of a return, a last purchase after the end, a return at age 0.
 *
 * @internal
 */
export function historyProblems(history: Pick<CustomerSummary, 'frequency' | 'recency' | 'age'>, path: string): readonly Problem[] {
  return objectProblems(history, path, ({ frequency, recency, age }) => {
    const wrong = [
      ...frequencyProblems(frequency, `${path}.frequency`),
      ...amountProblems(recency, `${path}.recency`),
      ...amountProblems(age, `${path}.age`),
    ];
    if (wrong.length > 0) return wrong;
    return [
      ...(recency <= age ? [] : [problem(lifetimeMessages, 'recency-beyond-age', `${path}.recency`, { age, value: recency })]),
      ...(frequency === 0 && recency > 0 ? [problem(lifetimeMessages, 'recency-without-frequency', `${path}.recency`, { value: recency })] : []),
      ...(frequency > 0 && recency === 0 ? [problem(lifetimeMessages, 'frequency-without-recency', `${path}.recency`, { value: 0 })] : []),
    ];
  });
}

/**
 * What no spend of a returning customer can be.
 *
 * @internal
 */
export function spendProblems(spend: Pick<CustomerSummary, 'frequency' | 'monetary'>, path: string): readonly Problem[] {
  return objectProblems(spend, path, ({ frequency, monetary }) => {
    const wrong = frequencyProblems(frequency, `${path}.frequency`);
    if (wrong.length > 0 || frequency === 0) return wrong;
    const known = typeof monetary === 'number' && monetary > 0 && monetary <= largestAmount;
    return known ? [] : [problem(lifetimeMessages, 'spend-missing', `${path}.monetary`, { value: shown(monetary) })];
  });
}

function frequencyProblems(frequency: unknown, path: string): readonly Problem[] {
  return numberProblems(frequency, path, { min: 0, max: largestFrequency, whole: true });
}

/**
 * What is wrong with parameters of a model: shapes, which are pure numbers, and scales, which are in the unit of the data.
 *
 * @internal
 */
export function parameterProblems<Parameters extends object>(
  parameters: Parameters,
  names: { readonly shapes: readonly (keyof Parameters & string)[]; readonly scales: readonly (keyof Parameters & string)[] },
  path = 'parameters',
): readonly Problem[] {
  return objectProblems(parameters, path, (given) => [
    ...names.shapes.flatMap((name) => numberProblems(given[name], `${path}.${name}`, { above: 0, max: largestShape })),
    ...names.scales.flatMap((name) => numberProblems(given[name], `${path}.${name}`, { above: 0, min: 1 / largestAmount, max: largestAmount })),
  ]);
}
