import { refuseWhenBroken } from '../../kernel/index.ts';
import { choiceProblems, listProblems, numberProblems } from '../argument-check.ts';

/**
 * How p-values of several comparisons are made honest.
 *
 * The chance of any false alarm is bounded by `bonferroni` and, losing less, by `holm`, whatever the comparisons have in common; by `hochberg`
 * and `hommel`, losing less still, when they are independent or rise and fall together. The share of false alarms is bounded by
 * `benjamini-hochberg` under that same condition, and by `benjamini-yekutieli` without it.
 */
export type Adjustment = 'bonferroni' | 'holm' | 'hochberg' | 'hommel' | 'benjamini-hochberg' | 'benjamini-yekutieli';

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
    ...listProblems(values, 'values', (value, path) => numberProblems(value, path, { min: 0, max: 1 })),
    ...choiceProblems(method, 'method', Object.keys(adjustments)),
  ]);
  return adjustments[method](values);
}

const adjustments: Readonly<Record<Adjustment, (values: readonly number[]) => readonly number[]>> = {
  bonferroni: (values) => values.map((value) => Math.min(1, value * values.length)),
  holm: (values) => stepDown(values, (rank) => values.length - rank),
  hochberg: (values) => stepUp(values, (rank) => rank + 1),
  hommel,
  'benjamini-hochberg': (values) => stepUp(values, (rank) => values.length / (values.length - rank)),
  'benjamini-yekutieli': (values) => {
    const harmonic = values.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
    return stepUp(values, (rank) => (values.length * harmonic) / (values.length - rank));
  },
};

/** From the smallest p-value upwards, each times its factor and never below the one before. */
function stepDown(values: readonly number[], factor: (rank: number) => number): readonly number[] {
  let before = 0;
  return inOrderOf(ascending(values), (value, rank) => (before = Math.max(before, Math.min(1, value * factor(rank)))));
}

/** From the largest p-value downwards, each times its factor and never above the one before. */
function stepUp(values: readonly number[], factor: (rank: number) => number): readonly number[] {
  let before = 1;
  return inOrderOf(ascending(values).reverse(), (value, rank) => (before = Math.min(before, value * factor(rank))));
}

/** Hommel (1988): the largest p that Simes' test gives to any set of comparisons that holds this one, without working through all sets. */
function hommel(values: readonly number[]): readonly number[] {
  const sorted = ascending(values);
  const count = sorted.length;
  const simes = (size: number, from: number, first: number): number =>
    sorted.slice(from).reduce((least, { value }, index) => Math.min(least, (size * value) / (first + index)), 1);
  const adjusted = sorted.map(({ value }) => Math.max(value, simes(count, 0, 1)));
  for (let size = count - 1; size >= 2; size -= 1) {
    const limit = simes(size, count - size + 1, 2);
    const small = sorted.slice(0, count - size + 1).map(({ value }) => Math.min(size * value, limit));
    for (let rank = 0; rank < count; rank += 1) adjusted[rank] = Math.max(adjusted[rank]!, small[rank] ?? small.at(-1)!);
  }
  return inOrderOf(sorted, (_, rank) => adjusted[rank]!);
}

interface Ranked {
  readonly value: number;
  readonly index: number;
}

function ascending(values: readonly number[]): Ranked[] {
  return values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
}

/** What a walk over sorted values gives, back in the order in which they were given. */
function inOrderOf(sorted: readonly Ranked[], step: (value: number, rank: number) => number): readonly number[] {
  const adjusted: number[] = [];
  for (const [rank, { value, index }] of sorted.entries()) adjusted[index] = step(value, rank);
  return adjusted;
}
