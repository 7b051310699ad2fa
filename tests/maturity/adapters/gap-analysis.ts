import { assess, bandOf, gaps, squaredGap } from 'marops/maturity';
import { at, modelOf, node, numbers, practice, said, score, upTo, type Adapter } from '../fixtures.ts';

type Numbers = Readonly<Record<string, number>>;

function flat(current: Numbers, target: Numbers): ReturnType<typeof gaps> {
  const model = modelOf(
    'flat',
    [0, 1],
    upTo([...Object.values(current), ...Object.values(target)]),
    [
      node(
        'all',
        Object.keys(target).map((id) => practice(id)),
      ),
    ],
    score,
  );
  return gaps(
    assess(said(current), model, { at }),
    Object.entries(target).map(([id, value]) => ({ practice: id, value })),
  );
}

/** Gaps over flat lists: percent to target, and priorities. */
export const gapAdapters: Readonly<Record<string, Adapter>> = {
  'percent-to-target': ({ current, target }: Record<'current' | 'target', Numbers>) => {
    const { total, met, practices } = flat(current, target);
    return { absoluteGap: total, absoluteTarget: practices.reduce((sum, each) => sum + each.target, 0), percentToTarget: met };
  },
  'gap-priority-square': (answers: readonly { current: number; target: number; max: number }[]) =>
    answers.map(({ current, target, max }) => {
      const model = modelOf('stream', [0, 1], numbers(0, max), [node('stream', [practice('p')])], score);
      const { practices } = gaps(assess(said({ p: current }), model, { at }), [{ practice: 'p', value: target }], { priority: squaredGap });
      const share = practices[0]?.priority ?? Number.NaN;
      const maxWeight = (1 + max) ** 2 - 1;
      const bands = [
        { id: 'None', from: 0 },
        { id: 'Low', above: 0 },
        { id: 'Medium', from: 0.25 },
        { id: 'High', from: 0.5 },
      ];
      return { weight: share * maxWeight, maxWeight, scaled: Math.round(100 * share), priority: bandOf(share, bands) };
    }),
};
