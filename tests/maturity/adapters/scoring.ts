import { assess, bandOf, compare, gaps, type Assessment, type Band, type ModelNode, type Practice, type Scale } from 'marops/maturity';
import { at, modelOf, node, nodeOf, numbers, overallOf, practice, said, score, upTo, type Adapter } from '../fixtures.ts';

interface Named {
  readonly name: string;
  readonly min: number;
}
interface Response {
  readonly dimension: string;
  readonly choiceScore?: number | null;
  readonly numeric?: number;
  readonly min?: number;
  readonly max?: number;
  readonly selected?: number;
  readonly options?: number;
  readonly score?: number;
}
interface Branch {
  readonly id: string;
  readonly weight?: number;
  readonly current?: number;
  readonly target?: number;
  readonly children?: readonly Branch[];
}

/** What one response may be, and what was answered, on the common range; null for an answer that the question does not offer. */
function onRange({ choiceScore, numeric, min = 0, max = 1, selected, options = 1, score: points }: Response, range: readonly [number, number]) {
  if (choiceScore !== undefined) return { scale: { ...numbers(...range) }, answer: choiceScore };
  if (numeric !== undefined) return { scale: { kind: 'number' as const, min, max, value: range }, answer: numeric };
  if (selected !== undefined) return { scale: { kind: 'number' as const, min: 0, max: Math.max(1, options), value: range }, answer: selected };
  return { scale: { kind: 'number' as const, min: 0, max, value: range }, answer: points ?? null };
}

function banded(
  { bands, responses }: { readonly bands: readonly Named[]; readonly responses: readonly Response[] },
  range: readonly [number, number],
  weightOf: (response: Response) => number,
): object {
  const asked = responses.length > 0 ? responses : [{ dimension: 'nothing was asked' }];
  const placed = asked.map((response, index) => ({ ...onRange(response, range), id: `r${String(index)}`, response }));
  const dimensions = [...new Set(asked.map(({ dimension }) => dimension))];
  const nodes = dimensions.map((dimension) => {
    const here = placed.filter(({ response }) => response.dimension === dimension);
    const practices = here.map(({ id, response }): Practice => practice(id, 1, { scale: id, weight: weightOf(response) }));
    return node(dimension, practices);
  });
  const scales = Object.fromEntries(placed.map(({ id, scale }): [string, Scale] => [id, scale]));
  const named: readonly Band[] = bands.map(({ name, min }) => ({ id: name, from: min }));
  const answers = said(Object.fromEntries(placed.map(({ id, answer }) => [id, answer])));
  const model = modelOf('banded', [0, 1], scales, nodes, { ...score, kind: 'levelSum', rollUp: 'pool' }, { unanswered: 'exclude' });
  const today = assess(answers, model, { at });
  // The published tool shows whole points, names the band of those, and the first band while there are none.
  const overall = wholePoints(today.measures['score']?.overall.value ?? 0);
  const known = dimensions.flatMap((id) => {
    const value = nodeOf(today, id);
    return value === null ? [] : [[id, wholePoints(value)] as const];
  });
  return { overall, dimensions: Object.fromEntries(known), label: bandOf(overall, named) ?? bands[0]?.name };
}

/** As the published tool rounds, undisturbed by the last binary digit. */
function wholePoints(value: number): number {
  return Math.round(Number(value.toPrecision(12)));
}

/** Every leaf a node with one practice, so that weights of leaves and branches mix. */
function branch({ id, weight = 1, children }: Branch): ModelNode {
  if (children === undefined) return node(`of ${id}`, [practice(id)], weight);
  return { id, title: id, weight, nodes: children.map(branch) };
}

function leaves(tree: Branch): readonly Branch[] {
  return tree.children === undefined ? [tree] : tree.children.flatMap(leaves);
}

function streamsOf(streams: Readonly<Record<string, readonly number[] | null>>): Assessment {
  const questions = Object.entries(streams).map(
    ([id, list]) =>
      [id, (list === null || list.length === 0 ? [null] : list).map((value, index) => [`${id}-${String(index)}`, value] as const)] as const,
  );
  const nodes = questions.map(([id, list]) =>
    node(
      id,
      list.map(([question]) => practice(question)),
    ),
  );
  const answers = said(Object.fromEntries(questions.flatMap(([, list]) => list)));
  return assess(answers, modelOf('questions', [0, 1], numbers(0, 1), nodes, score), { at });
}

/** The published scoring rules that are level sums, bands and gaps over small models. */
export const scoringAdapters: Readonly<Record<string, Adapter>> = {
  'banded-mean-500': (answers: Parameters<typeof banded>[0]) => banded(answers, [100, 500], () => 1),
  'percent-of-max-100': (answers: Parameters<typeof banded>[0]) => banded(answers, [0, 100], ({ max = 1 }) => max),
  'numeric-to-scale': (answers: readonly { value: number; min: number; max: number; scale: [number, number] }[]) =>
    answers.map(({ value, min, max, scale }) => {
      const model = modelOf('numeric', [0, 1], { kind: 'number', min, max, value: scale }, [node('all', [practice('p')])], score);
      return wholePoints(overallOf(assess(said({ p: value }), model, { at })));
    }),
  'mean-of-functions': ({ functions }: { functions: Readonly<Record<string, number>> }) => {
    const nodes = Object.keys(functions).map((id) => node(`of ${id}`, [practice(id)]));
    const composite = overallOf(assess(said(functions), modelOf('functions', [0, 1], numbers(0, 3), nodes, score), { at }));
    return { composite, publishedComposite: composite };
  },
  'mean-of-questions': ({ streams, projected }: Record<'streams' | 'projected', Readonly<Record<string, readonly number[] | null>>>) => {
    const [now, then] = [streamsOf(streams), streamsOf({ ...streams, ...projected })];
    return {
      ...Object.fromEntries(Object.keys(streams).flatMap((id) => [[id, nodeOf(now, id)] as const, [`projected${id}`, nodeOf(then, id)] as const])),
      function: overallOf(now),
      projectedFunction: overallOf(then),
    };
  },
  'mean-activities-teams': ({
    states,
    teams,
    activities,
  }: {
    states: Readonly<Record<string, number>>;
    teams: readonly string[];
    activities: Readonly<Record<string, Readonly<Record<string, string>>>>;
  }) => {
    const scale: Scale = { kind: 'choice', options: Object.entries(states).map(([id, value]) => ({ id, title: id, value })) };
    const model = modelOf(
      'teams',
      [0, 1],
      scale,
      [
        node(
          'all',
          Object.keys(activities).map((id) => practice(id)),
        ),
      ],
      score,
    );
    const [nothingYet] = Object.keys(states).sort((left, right) => states[left]! - states[right]!);
    const answers = Object.entries(activities).flatMap(([id, byTeam]) =>
      teams.map((respondent) => ({ practice: id, respondent, option: byTeam[respondent] ?? nothingYet ?? null, at })),
    );
    return { progress: overallOf(assess(answers, model, { at })) };
  },
  'nplf-33020-refined': (percents: readonly number[]) =>
    percents.map((percent) =>
      bandOf(percent, [
        { id: 'N', from: 0 },
        { id: 'P-', above: 15 },
        { id: 'P+', above: 32.5 },
        { id: 'L-', above: 50 },
        { id: 'L+', above: 67.5 },
        { id: 'F', above: 85 },
      ]),
    ),
  'gap-contribution-tree': ({ tree }: { tree: Branch }) => {
    const ends = leaves(tree);
    const today = assess(
      said(Object.fromEntries(ends.map(({ id, current = 0 }) => [id, current]))),
      modelOf('tree', [0, 1], upTo(ends.flatMap(({ current = 0, target = 0 }) => [current, target])), [branch(tree)], score),
      { at },
    );
    const { value, practices } = gaps(
      today,
      ends.map(({ id, target = 0 }) => ({ practice: id, value: target })),
    );
    return { overallGap: value, contributions: Object.fromEntries(practices.map(({ practice: id, contribution }) => [id, contribution])) };
  },
  'progress-to-date': ({ baseline, current, target }: Readonly<Record<'baseline' | 'current' | 'target', number>>) => {
    const model = modelOf('one', [0, 1], upTo([baseline, current, target]), [node('all', [practice('p')])], score);
    const from = assess(said({ p: baseline }), model, { at });
    const moved = (to: number): number => compare(from, assess(said({ p: to }), model, { at })).measures['score']?.overall.change ?? Number.NaN;
    return { progress: moved(current) / moved(target) };
  },
  'weighted-mean': ({ practices }: { practices: readonly { id: string; weight: number; score: number }[] }) => {
    const model = modelOf(
      'mean',
      [0, 1],
      upTo(practices.map((each) => each.score)),
      [
        node(
          'all',
          practices.map(({ id, weight }) => practice(id, 1, { weight })),
        ),
      ],
      score,
    );
    return { score: overallOf(assess(said(Object.fromEntries(practices.map((each) => [each.id, each.score]))), model, { at })) };
  },
  'nplf-33020': (percents: readonly number[]) =>
    percents.map((percent) =>
      bandOf(percent, [
        { id: 'N', from: 0 },
        { id: 'P', above: 15 },
        { id: 'L', above: 50 },
        { id: 'F', above: 85 },
      ]),
    ),
};
