import { assess, gaps } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, nodeOf, numbers, overallOf, practice, said } from './fixtures.ts';

/** Scores and goals, 1 to 5, of the report at pathway.theodi.org/assessments/296; it prints 13/20, 2/10, 10/20, 8/15, 8/10 and 41/75. */
const report = {
  'data-management': { printed: 13, scores: [3, 3, 3, 4] },
  'knowledge-and-skills': { printed: 2, scores: [1, 1] },
  'customer-support': { printed: 10, scores: [2, 4, 2, 2] },
  'investment-and-performance': { printed: 8, scores: [3, 2, 3] },
  'strategic-oversight': { printed: 8, scores: [4, 4] },
};

describe('the published assessment 296 of the Open Data Pathway', () => {
  const activities = Object.entries(report).flatMap(([theme, { scores }]) =>
    scores.map((score, index) => ({ theme, id: `${theme}-${String(index)}`, score })),
  );
  const nodes = Object.keys(report).map((theme) =>
    node(
      theme,
      activities.filter((each) => each.theme === theme).map(({ id }) => practice(id)),
    ),
  );
  const model = modelOf('open-data', [0, 1], numbers(1, 5), nodes, { id: 'score', title: 'Score', kind: 'levelSum', rollUp: 'pool' });
  const today = assess(said(Object.fromEntries(activities.map(({ id, score }) => [id, score]))), model, { at });

  it.each(Object.entries(report))('has the printed total of %s', (theme, { printed, scores }) => {
    expect(nodeOf(today, theme)! * scores.length).toBeCloseTo(printed, 12);
  });

  it('has 41 of 75 points, and lacks one level everywhere to reach the 56 of its goals', () => {
    expect(overallOf(today) * activities.length).toBeCloseTo(41, 12);
    const gap = gaps(
      today,
      activities.map(({ id, score }) => ({ practice: id, value: score + 1 })),
    );
    expect([gap.total, gap.practices.reduce((sum, { target }) => sum + target, 0)]).toEqual([15, 56]);
    expect([gap.isAdditive, new Set(gap.practices.map((each) => each.gap)).size]).toEqual([true, 1]);
    expect(gap.value).toBeCloseTo(1, 12);
  });
});
