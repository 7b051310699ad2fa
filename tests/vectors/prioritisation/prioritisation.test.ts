import {
  acceptability,
  acceptabilityOfSamples,
  ahpHierarchy,
  ahpWeights,
  borda,
  classify,
  compromiseSet,
  costOfDelay,
  criticalWeightChange,
  criticWeights,
  entropyWeights,
  iceVariant,
  kano,
  kanoSummary,
  merecWeights,
  moscow,
  moscowBalance,
  opportunity,
  pie,
  placesOf,
  queueOutcome,
  rank,
  rankOrderCentroid,
  rescale,
  reversedPairs,
  rice,
  standardDeviationWeights,
  weightedSum,
  weightStability,
  wsjf,
  type AhpOptions,
  type Comparisons,
  type CostOfDelayInput,
  type Criterion,
  type KanoCounts,
  type Method,
  type Places,
  type QueueOutcome,
  type Ranking,
  type Rescaling,
  type SetMethod,
  type Weights,
} from 'marops/prioritisation';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../../house/vectors.ts';
import { alternativesOf, criteriaOf, setMethods, type Alternative, type MatrixProblem } from './set-problem.ts';

interface VectorCase {
  readonly id: string;
  readonly method: string;
  readonly input: never;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

type Answer = Readonly<Record<string, unknown>>;

const byId = (
  ranking: Ranking<{ readonly id: string }>,
  ids: readonly string[],
  read: (each: Ranking<{ readonly id: string }>['ranked'][number]) => number | undefined,
): readonly (number | null)[] =>
  ids.map((id) => {
    const found = ranking.ranked.find(({ item }) => item.id === id);
    return found === undefined ? null : (read(found) ?? null);
  });

const ranked = (ranking: Ranking<{ readonly id: string }>, ids: readonly string[]): Answer => ({
  scores: byId(ranking, ids, ({ score }) => score),
  ranks: byId(ranking, ids, ({ rank: place }) => place),
});

type Items = readonly Readonly<Record<string, number>>[];
const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
/** The place in the list is all that a case knows an item by. */
const numbered = <Item extends object>(items: readonly Item[]): readonly (Omit<Item, 'id'> & { readonly id: string })[] =>
  items.map((item, index) => ({ ...item, id: String(index) }));

function scored(items: Items, method: Method): Answer {
  const own = numbered(items);
  return ranked(rank(own, method), idsOf(own));
}
const byItems =
  (method: Method): ((input: { items: Items }) => Answer) =>
  ({ items }) =>
    scored(items, method);

function ice({ items, options }: { items: Items; options?: { mode?: string; divisor?: number } }): Answer {
  const confidences = items.map((item) => item['confidence']).filter((given) => typeof given === 'number');
  const confidence = confidences.every((given) => given <= 1) ? 'share' : 'score';
  const form = options?.mode === undefined || options.mode === 'product' ? 'product' : 'mean';
  return scored(items, iceVariant({ form, confidence, divisor: options?.divisor ?? 1 }));
}

type Sequences = readonly (readonly number[])[];
interface QueueInput {
  readonly items: readonly CostOfDelayInput[];
  readonly baseRate?: number;
  readonly horizon?: number;
}

function cd3({ items, baseRate = 0, horizon = 0, ...lists }: QueueInput & Readonly<Record<string, unknown>>): Answer {
  const outcomesOf = (sequences: Sequences): readonly QueueOutcome[] =>
    sequences.map((sequence) =>
      queueOutcome(
        sequence.map((index) => items[index]!),
        { baseRate, horizon },
      ),
    );
  // Sequences for outputs are called so; any other list of sequences asks for the cost of delay.
  const isForOutput = (name: string): boolean => /output/i.test(name);
  const named = Object.entries(lists).filter((entry): entry is [string, Sequences] => Array.isArray(entry[1]) && entry[1].every(Array.isArray));
  const [[, any] = ['', []]] = named;
  const forOutput = named.find(([name]) => isForOutput(name))?.[1] ?? any;
  const forDelay = named.find(([name]) => !isForOutput(name))?.[1] ?? any;
  return {
    ...scored(items as unknown as Items, costOfDelay),
    outputs: outcomesOf(forOutput).map(({ output }) => output),
    delayCosts: outcomesOf(forDelay).map(({ delayCost }) => delayCost),
  };
}

const kanoLetters: Readonly<Record<string, keyof KanoCounts>> = {
  A: 'attractive',
  O: 'oneDimensional',
  M: 'mustBe',
  I: 'indifferent',
  R: 'reverse',
  Q: 'questionable',
};
const kanoClasses: Readonly<Record<string, string>> = {
  attractive: 'A',
  'one-dimensional': 'O',
  'must-be': 'M',
  indifferent: 'I',
  reverse: 'R',
  questionable: 'Q',
};

function kanoAnswer({ responses, counts }: { responses?: readonly object[]; counts?: Readonly<Record<string, number>> }): Answer {
  const classes = classify(
    (responses ?? []).map((response, index) => ({ ...response, id: String(index) })),
    kano,
  ).classes;
  const categories = (responses ?? []).map(
    (_, index) => kanoClasses[classes.find(({ items }) => items.some(({ id }) => id === String(index)))?.id ?? ''] ?? null,
  );
  const counted = counts ?? Object.fromEntries(classes.map(({ id, count }) => [kanoClasses[id]!, count]));
  const named = Object.fromEntries(Object.entries(kanoLetters).map(([letter, name]) => [name, counted[letter] ?? 0])) as unknown as KanoCounts;
  const summary = kanoSummary(named);
  const letter = Object.entries(kanoLetters).find(([, name]) => name === summary.category)?.[0] ?? null;
  return {
    categories,
    counts: counted,
    category: letter,
    better: summary.better,
    worse: summary.worse,
    questionableShare: summary.questionableShare,
  };
}

function moscowAnswer({ items, options }: { items: Items; options?: { mustMax?: number; couldMin?: number } }): Answer {
  const { shares, violations } = moscowBalance(classify(numbered(items), moscow), {
    mustMax: options?.mustMax ?? 0.6,
    couldMin: options?.couldMin ?? 0.2,
  });
  return { shares, violations };
}

function matrixAnswer(name: string): (problem: MatrixProblem) => Answer {
  return (problem) => {
    const items = alternativesOf(problem);
    const ranking = rank(items, setMethods[name]!(problem));
    const ids = idsOf(items);
    const detail = (key: string): readonly (number | null)[] => byId(ranking, ids, ({ details }) => details?.[key]);
    const answer = ranked(ranking, ids);
    // The logarithmic form of the weighted product prints the logarithm of the score.
    const scores = problem.options?.form === 'log10' ? (answer['scores'] as number[]).map((score) => Math.log10(score)) : answer['scores'];
    const compromise = compromiseSet(ranking);
    return {
      ...answer,
      scores,
      q: scores,
      s: detail('S'),
      r: detail('R'),
      phiPlus: detail('phiPlus'),
      phiMinus: detail('phiMinus'),
      acceptableAdvantage: compromise.acceptableAdvantage,
      acceptableStability: compromise.acceptableStability,
      compromiseSet: compromise.items.map(({ id }) => Number(id)).sort((a, b) => a - b),
    };
  };
}

type Cell = number | string | null;
const fraction = (cell: Cell): number | null => {
  if (typeof cell !== 'string') return cell;
  const [above = '', below = '1'] = cell.split('/');
  return Number(above) / Number(below);
};
const comparisonsOf = (matrix: readonly (readonly Cell[])[]): Comparisons => ({
  ids: matrix.map((_, index) => `c${String(index)}`),
  matrix: matrix.map((row) => row.map(fraction)),
});
const listed = (weights: Weights): readonly number[] =>
  Object.keys(weights)
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((id) => weights[id]!);

function ahp({ comparisons, options }: { comparisons: readonly (readonly Cell[])[]; options?: AhpOptions }): Answer {
  const { weights, consistencyRatio, eigenvalue, filled } = ahpWeights(comparisonsOf(comparisons), options ?? {});
  return { weights: listed(weights), cr: consistencyRatio, lambdaMax: eigenvalue, filled: filled.map(({ value }) => value) };
}

type Ranks = readonly (number | null)[];

interface HierarchyInput {
  readonly criteria?: readonly (readonly Cell[])[];
  readonly criteriaWeights?: readonly number[];
  readonly alternatives: readonly (readonly (readonly Cell[])[])[];
  readonly options?: AhpOptions;
}

function hierarchy({ criteria, criteriaWeights, alternatives, options = {} }: HierarchyInput): {
  scores: readonly number[];
  ranks: readonly number[];
} {
  const weights = criteriaWeights ?? listed(ahpWeights(comparisonsOf(criteria ?? []), options).weights);
  const levels = alternatives.map((matrix, index) => ({ weight: weights[index]!, weights: ahpWeights(comparisonsOf(matrix), options).weights }));
  const scores = listed(ahpHierarchy(levels));
  return { scores, ranks: scores.map((score) => 1 + scores.filter((other) => other > score + 1e-9).length) };
}

interface Reversal {
  readonly method: string;
  readonly before: MatrixProblem | HierarchyInput;
  readonly after: MatrixProblem | HierarchyInput;
  readonly common: readonly (readonly [number, number])[];
}

function reversal({ method, before, after, common }: Reversal): Answer {
  const ranksOf = (problem: MatrixProblem | HierarchyInput): Ranks =>
    'alternatives' in problem ? hierarchy(problem).ranks : (matrixAnswer(method)(problem)['ranks'] as Ranks);
  const [ranksBefore, ranksAfter] = [ranksOf(before), ranksOf(after)];
  const places = (ranks: Ranks, side: 0 | 1): Places =>
    common.flatMap((pair, index) => {
      const place = ranks[pair[side]];
      return typeof place === 'number' ? [{ id: String(index), rank: place }] : [];
    });
  return { ranksBefore, ranksAfter, reversed: reversedPairs(places(ranksBefore, 0), places(ranksAfter, 1)).length > 0 };
}

function stability(problem: MatrixProblem): Answer {
  const scope = problem.options?.['scope'] === 'fullRanking' ? 'fullRanking' : 'best';
  const { intervals } = weightStability(alternativesOf(problem), setMethods['wsm']!(problem), { scope });
  return { ...matrixAnswer('wsm')(problem), intervals: intervals.map(({ low, high }) => [low, high]) };
}

/** Where the robustness of a weighted sum is asked for, values are comparable as they stand unless the case says otherwise. */
const sumOf = (problem: MatrixProblem, weights: 'shared' | 'as-given'): SetMethod<`c${number}`> =>
  weightedSum(criteriaOf(problem), { normalisation: problem.options?.normalization ?? 'none', weights });

function criticalChange(problem: MatrixProblem): Answer {
  const method = sumOf(problem, 'as-given');
  const items = alternativesOf(problem);
  const changes = criticalWeightChange(items, method);
  const shown = (change: (typeof changes)[number] | undefined): unknown =>
    change && { pair: [Number(change.ahead), Number(change.behind)], criterion: Number(change.criterion.slice(1)), percent: change.percent };
  return {
    ...ranked(rank(items, method), idsOf(items)),
    percentAny: shown(changes[0]),
    percentTop: shown(changes.find(({ touchesFirst }) => touchesFirst)),
  };
}

type Weigh = (items: readonly Alternative[], criteria: readonly Criterion[], problem: MatrixProblem) => { readonly weights: Weights };
const objective =
  (weigh: Weigh): ((problem: MatrixProblem) => Answer) =>
  (problem) => ({ weights: listed(weigh(alternativesOf(problem), criteriaOf(problem), problem).weights) });

const critic: Weigh = (items, criteria, { options = {} }) => {
  const correlation = options['correlation'] === 'spearman' ? 'spearman' : 'pearson';
  return criticWeights(items, criteria, { correlation, normalisation: options['scale'] === false ? 'none' : (options.normalization ?? 'minmax') });
};

/** How each method of the file is answered; one entry a method, none a case. */
const answers: Readonly<Record<string, (input: never) => Answer>> = {
  rice: byItems(rice),
  ice,
  pie: byItems(pie),
  wsjf: byItems(wsjf),
  cd3,
  opportunity: byItems(opportunity),
  kano: kanoAnswer,
  moscow: moscowAnswer,
  ...Object.fromEntries(Object.keys(setMethods).map((name) => [name, matrixAnswer(name)])),
  ahp,
  'ahp.incomplete': ahp,
  'ahp.hierarchy': (input: HierarchyInput) => ({ ...hierarchy(input) }),
  'weights.roc': ({ n }: { n: number }) => ({ weights: listed(rankOrderCentroid(Array.from({ length: n }, (_, index) => [`c${String(index)}`]))) }),
  'weights.entropy': objective((items, criteria) => entropyWeights(items, criteria)),
  'weights.critic': objective(critic),
  'weights.stdev': objective((items, criteria, { options }) =>
    standardDeviationWeights(items, criteria, { normalisation: options?.normalization ?? 'none' }),
  ),
  'weights.merec': objective((items, criteria) => merecWeights(items, criteria)),
  rescale: ({ values, options }: { values: readonly number[]; options: { kind: Rescaling } }) => ({ values: rescale(values, options.kind) }),
  'consensus.borda': ({ rankings }: { rankings: readonly (readonly number[])[] }) => {
    const places = borda(rankings.map((ranks) => ranks.map((rankGiven, index) => ({ id: `c${String(index)}`, rank: rankGiven }))));
    const inOrder = [...places].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    return { totals: inOrder.map(({ total }) => total), ranks: inOrder.map((place) => place.rank) };
  },
  'robustness.weightStability': stability,
  'robustness.criticalWeightChange': criticalChange,
  'robustness.smaaExact': (problem: MatrixProblem) => {
    const { items: found } = acceptability(alternativesOf(problem), sumOf(problem, 'shared'), { draws: 1, seed: 1 });
    return {
      rankAcceptability: found.map(({ shares }) => shares),
      centralWeights: found.map(({ centralWeights }) => centralWeights && listed(centralWeights)),
    };
  },
  'robustness.smaaSamples': ({ measurements, weightSamples }: { measurements: number[][][]; weightSamples: number[][] }) => {
    const { shares, ...found } = acceptabilityOfSamples({ measurements, weights: weightSamples });
    return { ...found, rankAcceptability: shares };
  },
  'robustness.rankReversal': reversal,
};

const { cases } = readVectors<{ cases: readonly VectorCase[] }>('prioritisation/prioritisation.vectors.json');
// What fits under capacity is the business of selection.
const ours = cases.filter(({ method }) => method !== 'portfolio');

describe('scores, ranks and weights agree with published figures', () => {
  it.each(ours.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const answer = answers[each.method];
    if (answer === undefined) throw new Error(`no answer for ${each.method}`);
    expectClose(answer(each.input), each.expected, each.tolerance, '');
  });
});

function expectClose(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    expect(typeof actual, path).toBe('number');
    expect(Math.abs((actual as number) - expected), `${path}: ${String(actual)} for ${String(expected)}`).toBeLessThanOrEqual(tolerance);
  } else if (typeof expected === 'object' && expected !== null) {
    if (Array.isArray(expected)) expect(actual, path).toHaveLength(expected.length);
    for (const [key, value] of Object.entries(expected)) expectClose((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
  } else expect(actual, path).toEqual(expected);
}

describe('places', () => {
  it('come from a ranking as one judge’s opinion', () => {
    expect(placesOf(rank([{ id: 'a', potential: 9, importance: 9, ease: 3 }], pie))).toEqual([{ id: 'a', rank: 1 }]);
  });
});
