import { assess, gaps, type Assessment, type Model } from 'marops/maturity';
import { at, fourAnswers, largelyGate, modelOf, node, nodeOf, overallOf, practice, said, type Adapter } from '../fixtures.ts';

type Numbers = Readonly<Record<string, number>>;

/** Domains number their practices alike. */
function idIn(domain: string, practice: string): string {
  return `${domain}-${practice}`;
}

function domains(answers: Readonly<Record<string, readonly { id?: string; mil: number; answer: string | null }[]>>): Assessment {
  const named = Object.entries(answers).map(
    ([id, list]) => [id, list.map((each, index) => ({ ...each, id: idIn(id, each.id ?? String(index)) }))] as const,
  );
  const nodes = named.map(([id, list]) =>
    node(
      id,
      list.map((each) => practice(each.id, each.mil)),
    ),
  );
  const model = modelOf('c2m2', [0, 1, 2, 3], fourAnswers, nodes, largelyGate, { unanswered: 'block' });
  return assess(said(Object.fromEntries(named.flatMap(([, list]) => list.map(({ id, answer }) => [id, answer])))), model, { at });
}

const stagesOfCmmi = [
  { level: 2, atLeast: 2, nodes: ['CM', 'MA', 'PMC', 'PP', 'PPQA', 'REQM', 'SAM'] },
  { level: 3, atLeast: 3, nodes: ['DAR', 'IPM', 'OPD', 'OPF', 'OT', 'PI', 'RD', 'RSKM', 'TS', 'VAL', 'VER'] },
  { level: 4, atLeast: 3, nodes: ['OPP', 'QPM'] },
  { level: 5, atLeast: 3, nodes: ['CAR', 'OPM'] },
];

function cmmi(): Model {
  const nodes = stagesOfCmmi
    .flatMap((stage) => stage.nodes)
    .map((id) =>
      node(
        id,
        [1, 2, 3].map((level) => practice(`${id}-${String(level)}`, level)),
      ),
    );
  return modelOf('cmmi', [0, 1, 2, 3], fourAnswers, nodes, [
    { ...largelyGate, id: 'capability' },
    { id: 'maturity', title: 'Maturity level', kind: 'staged', of: 'capability', start: 1, stages: stagesOfCmmi },
  ]);
}

/** Levels that are reached when everything below them is: C2M2, ISO/IEC 33020, CMMI, ranks of checks. */
export const gateAdapters: Readonly<Record<string, Adapter>> = {
  'c2m2-2.1': (answers: Parameters<typeof domains>[0], expected: object) =>
    Object.fromEntries(Object.keys(expected).map((id) => [id, nodeOf(domains(answers), id, 'level')])),
  'capability-level-33020': (answers: readonly Readonly<Record<string, string>>[]) => {
    const attributes = ['1.1', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2', '5.1', '5.2'];
    const scale = {
      kind: 'choice' as const,
      options: fourAnswers.kind === 'choice' ? fourAnswers.options.map((each) => ({ ...each, id: each.id.slice(0, 1) })) : [],
    };
    const nodes = [
      node(
        'process',
        attributes.map((id) => practice(id, Number(id[0]))),
      ),
    ];
    const model = modelOf('33020', [0, 1, 2, 3, 4, 5], scale, nodes, { ...largelyGate, kind: 'gate', own: 'largely', below: 'fully', rollUp: 'min' });
    return answers.map((each) => overallOf(assess(said(each), model, { at }), 'level'));
  },
  'cmmi-dev-1.3-staged': ({ capabilityLevels }: { capabilityLevels: Numbers }) => {
    const goals = Object.entries(capabilityLevels).flatMap(([id, level]) =>
      [1, 2, 3].map((goal) => [`${id}-${String(goal)}`, goal <= level ? 'FI' : 'NI'] as const),
    );
    const { value, next, blocking } = assess(said(Object.fromEntries(goals)), cmmi(), { at }).measures['maturity']!.overall;
    return { maturityLevel: value, nextLevel: next, blocking: [...blocking].sort() };
  },
  'c2m2-2.1-gap': ({ target, practices }: { target: Numbers; practices: Parameters<typeof domains>[0] }) => {
    const today = domains(practices);
    const wanted = Object.entries(target).map(([id, level]) => ({ node: id, level }));
    const open = new Set(gaps(today, wanted).practices.flatMap(({ practice: id, current }) => (current < 2 / 3 ? [id] : [])));
    return Object.fromEntries(
      wanted.map(({ node: id, level }) => [
        id,
        {
          current: nodeOf(today, id, 'level'),
          target: level,
          blocking: (practices[id] ?? []).flatMap((each) => (open.has(idIn(id, each.id ?? '')) ? [each.id] : [])),
        },
      ]),
    );
  },
};
