import {
  allocate,
  compensatedSum,
  evaluateExpression,
  mergeMoments,
  momentsOf,
  populationVariance,
  quantile,
  roundHalfEven,
  sampleVariance,
  type Moments,
} from 'marops/kernel';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../../house/vectors.ts';

interface NumbersCase {
  readonly id: string;
  readonly function: string;
  readonly input: never;
  readonly expected: unknown;
  readonly tolerance: number;
}

type Pair = readonly [part: number, whole: number];
interface Summary {
  readonly count: number;
  readonly mean: number | null;
  readonly sd: number | null;
}

const ratio = ([part, whole]: Pair): number | null => evaluateExpression({ divide: ['part', 'whole'] }, { part, whole }).value;
const ratioOfSums = (rows: readonly Pair[]): number | null =>
  ratio([compensatedSum(rows.map(([part]) => part)), compensatedSum(rows.map(([, whole]) => whole))]);
const isKnown = (value: number | null): value is number => value !== null;
const none: Moments = { count: 0, mean: 0, squares: 0 };

/** What moments say; what they do not know is null: the mean of nothing, the spread of one. */
function summary(moments: Moments): Summary {
  const variance = sampleVariance(moments);
  return { count: moments.count, mean: moments.count === 0 ? null : moments.mean, sd: variance === null ? null : Math.sqrt(variance) };
}

/** How each function of the file is answered; one entry a function, none a case. */
const answers: Readonly<Record<string, (input: never) => unknown>> = {
  'aggregate.ratioOfSums': ({ rows }: { rows: Pair[] }) => ratioOfSums(rows),
  'aggregate.meanOfRatios': ({ rows }: { rows: Pair[] }) => {
    const ratios = rows.map(ratio);
    return ratios.every(isKnown) ? summary(momentsOf(ratios)).mean : null;
  },
  'aggregate.segmentAndTotal': ({ segments }: { segments: Pair[][] }) => ({
    segments: segments.map((segment) => segment.map(ratio)),
    totals: segments.map(ratioOfSums),
  }),
  'aggregate.momentsGenerated': ({ first, alternating, count }: { first: number; alternating: number[]; count: number }) => {
    const rest = Array.from({ length: count - 1 }, (_, index) => alternating[index % alternating.length] ?? Number.NaN);
    return summary(momentsOf([first, ...rest]));
  },
  'aggregate.combineMeans': ({ mean1, n1, mean2, n2 }: Record<string, number>) =>
    summary(mergeMoments({ count: n1!, mean: mean1!, squares: 0 }, { count: n2!, mean: mean2!, squares: 0 })).mean,
  'aggregate.combineVariances': ({ var1, mean1, n1, var2, mean2, n2 }: Record<string, number>) =>
    populationVariance(mergeMoments({ count: n1!, mean: mean1!, squares: var1! * n1! }, { count: n2!, mean: mean2!, squares: var2! * n2! })),
  'aggregate.mergeMoments': ({ shards }: { shards: { count: number; mean: number; m2: number }[] }) =>
    summary(shards.map(({ count, mean, m2 }) => ({ count, mean, squares: m2 })).reduce(mergeMoments, none)),
  'aggregate.quantile7': ({ values, q }: { values: number[]; q: number[] }) => q.map((share) => quantile(values, share)),
  'money.allocate': ({ amount, ratios }: { amount: number; ratios: number[] }) => allocate(amount, ratios),
  'money.roundHalfEven': ({ amount, fromScale, toScale }: Record<string, number>) => roundHalfEven(amount! / 10 ** (fromScale! - toScale!)),
};

const { cases } = readVectors<{ cases: readonly NumbersCase[] }>('kernel/numbers.vectors.json');

describe('sums, moments, quantiles and money agree with published figures', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const answer = answers[each.function];
    if (answer === undefined) throw new Error(`no answer for ${each.function}`);
    expectClose(answer(each.input), each.expected, each.tolerance);
  });
});

function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected), `${String(actual)} for ${String(expected)}`).toBeLessThanOrEqual(tolerance);
    return;
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(actual).toEqual(expected);
    return;
  }
  expect(Object.keys(actual as object)).toEqual(expect.arrayContaining(Object.keys(expected)));
  for (const [key, value] of Object.entries(expected)) expectClose((actual as Record<string, unknown>)[key], value, tolerance);
}
