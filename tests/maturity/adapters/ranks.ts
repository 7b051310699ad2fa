import { assess, type AssessedPractice, type Assessment, type Rating } from 'marops/maturity';
import { at, fourAnswers, largelyGate, modelOf, node, practice, said, type Adapter } from '../fixtures.ts';

interface Ranked {
  readonly ranks: Readonly<Record<string, string>>;
  readonly checks: readonly { readonly id: string; readonly area: string; readonly rank: number; readonly pass: boolean }[];
}

/** All checks of an area, and of the whole, as one node: a failing check of one area holds no other back. */
function assessed({ ranks, checks }: Ranked): Assessment {
  const areas = [...new Set(checks.map(({ area }) => area))];
  const nodes = areas.map((area) => {
    const here = checks.filter((check) => check.area === area);
    return node(
      area,
      here.map(({ id, rank }) => practice(id, rank)),
    );
  });
  const model = modelOf('ranks', Object.keys(ranks).map(Number), fourAnswers, nodes, {
    ...largelyGate,
    kind: 'gate',
    own: 'largely',
    below: 'largely',
    rollUp: 'pool',
  });
  return assess(said(Object.fromEntries(checks.map(({ id, pass }) => [id, pass ? 'FI' : 'NI']))), model, { at });
}

function counted(practices: readonly AssessedPractice[]): object {
  const passed = practices.filter(({ value }) => value === 1).length;
  return { passed, total: practices.length, percent: Math.round((100 * passed) / Math.max(1, practices.length)) };
}

/** What a tool shows of one rating and the checks behind it. */
function reported({ value, max, next }: Rating, practices: readonly AssessedPractice[]): object {
  return {
    rank: value,
    maxRank: max,
    isMaxRank: next === null,
    ...counted(practices),
    nextRank: counted(practices.filter(({ level }) => level === next)),
  };
}

/** Ranks of checks as Backstage counts them: a hundred points for each rank of each check that passes. */
export const rankAdapters: Readonly<Record<string, Adapter>> = {
  'rank-gate': (answers: Ranked) => {
    const { measures, practices } = assessed(answers);
    const { overall, nodes } = measures['level']!;
    return {
      ...reported(overall, practices),
      points: practices.reduce((sum, { level, value }) => sum + 100 * level * (value ?? 0), 0),
      areas: Object.fromEntries(
        Object.entries(nodes).map(([area, rating]) => [
          area,
          reported(
            rating,
            practices.filter((each) => each.node === area),
          ),
        ]),
      ),
    };
  },
};
