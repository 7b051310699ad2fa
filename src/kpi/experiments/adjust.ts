import { kernelMessages, notANumber, problem, refuseWhenBroken } from '../../kernel/index.ts';

/** How p-values of several comparisons are made honest. `bonferroni` and `holm` bound the chance of any false alarm, `benjamini-hochberg` their share. */
export type Adjustment = 'bonferroni' | 'holm' | 'benjamini-hochberg';

/**
 * P-values of several comparisons, adjusted so that each can be held against the level meant for one.
 *
 * @param values - p-values, each from 0 to 1
 * @param method - which adjustment
 * @returns adjusted p-values in the order given
 * @throws InputError `invalid-input` for a value outside 0 to 1 or an unknown method
 *
 * @example
 * ```ts
 * import { adjustP } from 'marops/kpi';
 *
 * adjustP([0.01, 0.04], 'holm') // => [0.02, 0.04]
 * ```
 */
export function adjustP(values: readonly number[], method: Adjustment): readonly number[] {
  refuseWhenBroken([
    ...values.flatMap((value, index) => {
      const path = `values[${String(index)}]`;
      const wrong = notANumber(value, path);
      if (wrong !== undefined) return [wrong];
      return value < 0
        ? [problem(kernelMessages, 'too-small', path, { min: 0, value })]
        : value > 1
          ? [problem(kernelMessages, 'too-large', path, { max: 1, value })]
          : [];
    }),
    ...(Object.hasOwn(adjustments, method)
      ? []
      : [problem(kernelMessages, 'not-one-of', 'method', { allowed: Object.keys(adjustments), value: method })]),
  ]);
  return adjustments[method](values);
}

const adjustments: Readonly<Record<Adjustment, (values: readonly number[]) => readonly number[]>> = {
  bonferroni: (values) => values.map((value) => Math.min(1, value * values.length)),
  // Step down: from the smallest, never below the one before.
  holm: (values) =>
    inOrder(
      values,
      (a, b) => a - b,
      (value, rank, before) => Math.max(before, Math.min(1, value * (values.length - rank))),
      0,
    ),
  // Step up: from the largest, never above the one before.
  'benjamini-hochberg': (values) =>
    inOrder(
      values,
      (a, b) => b - a,
      (value, rank, before) => Math.min(before, value * (values.length / (values.length - rank))),
      1,
    ),
};

function inOrder(
  values: readonly number[],
  order: (a: number, b: number) => number,
  step: (value: number, rank: number, before: number) => number,
  start: number,
): readonly number[] {
  const adjusted: number[] = [];
  let before = start;
  const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => order(a.value, b.value));
  for (const [rank, { value, index }] of sorted.entries()) {
    before = step(value, rank, before);
    adjusted[index] = before;
  }
  return adjusted;
}
