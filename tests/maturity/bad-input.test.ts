import { isInputError } from 'marops/kernel';
import {
  assess,
  assessAll,
  bandOf,
  benchmark,
  cohenKappa,
  coverage,
  defineModel,
  enablementPlan,
  fleissKappa,
  gaps,
  krippendorffAlpha,
  lintModel,
  meanInterval,
  reassessment,
  respondents,
  roadmap,
  skillDemand,
  skillsGap,
  stackHealth,
  staffing,
  type Answer,
  type Model,
} from 'marops/maturity';
import { marketingStaffing } from 'marops/maturity/models';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, said, score } from './fixtures.ts';

const model = modelOf('two', [0, 1], numbers(0, 1), [node('all', [practice('a', 1, { effort: 2 }), practice('b', 1, { effort: 3 })])], score);
const codes = (answers: readonly Answer[]): readonly string[] => assess(answers, model, { at }).problems.map(({ code }) => code);
const withPractices = (practices: Model['nodes'][number]['practices']): Model => ({
  ...model,
  nodes: [{ id: 'all', title: 'All', practices: practices ?? [] }],
});

/** A call with an argument whose type promises something else. */
const untyped = <Given>(value: unknown): Given => value as Given;

describe('answers that cannot be used', () => {
  it('are named when the practice is unknown, and the others count', () => {
    const result = assess(said({ a: 1, z: 1 }), model, { at });
    expect(result.problems.map(({ code }) => code)).toEqual(['unknown-practice']);
    expect(result.measures['score']?.overall.value).toBe(0.5);
  });

  it('are named when the option is off the scale', () => {
    expect(codes(said({ a: 'often' }))).toEqual(['off-the-scale']);
  });

  it('contradict one another at one instant, and then nothing was said', () => {
    const result = assess([...said({ a: 1 }), ...said({ a: 0 })], model, { at });
    expect(result.problems.map(({ code }) => code)).toEqual(['contradicting-answers']);
    expect(result.practices[0]?.said).toBe('unanswered');
  });

  it('are not contradictions when they say the same twice', () => {
    expect(codes([...said({ a: 1 }), ...said({ a: 1 })])).toEqual([]);
  });

  it('keep what they claim when their evidence cannot be used, which is named and left out', () => {
    const shown = (evidence: unknown): Answer[] => [{ ...said({ a: 1 })[0]!, evidence: untyped(evidence) }];
    const [without, wrong, right] = [null, [{ reference: 7 }], [{ reference: 'here' }]].map((evidence) => assess(shown(evidence), model, { at }));
    expect([without!, wrong!, right!].map(({ practices }) => [practices[0]?.value, practices[0]?.evidence])).toEqual([
      [1, []],
      [1, []],
      [1, [{ reference: 'here' }]],
    ]);
    expect([without!, wrong!].map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      [],
      ['a.evidence[0].reference must be text that is not empty, got 7'],
    ]);
  });

  it('of the future do not count yet', () => {
    expect(assess(said({ a: 1 }, '2026-11-23'), model, { at }).coverage.answered).toBe(0);
  });

  it('that do not apply are refused where the model asks for an answer', () => {
    expect(codes([{ practice: 'a', notApplicable: true, at }])).toEqual(['not-applicable-rejected']);
  });

  it('leave no score when none applies', () => {
    const none = [
      { practice: 'a', notApplicable: true, at },
      { practice: 'b', notApplicable: true, at },
    ];
    const result = assess(none, model, { at, policy: { notApplicable: 'exclude' } });
    expect([result.measures['score']?.overall.value, result.coverage.share]).toEqual([null, null]);
  });

  it('about several subjects need to be told apart', () => {
    const mixed = said({ a: 1 }).flatMap((answer) => [
      { ...answer, subject: 'north' },
      { ...answer, subject: 'south' },
    ]);
    expect(() => assess(mixed, model, { at })).toThrow('subject must name one of the subjects (north, south), got none');
    expect(assess(mixed, model, { at, subject: 'north' }).coverage.answered).toBe(1);
  });
});

describe('models that cannot be used', () => {
  it.each([
    ['require one another in a circle', withPractices([practice('a', 1, { requires: ['b'] }), practice('b', 1, { requires: ['a'] })]), 'circle a, b'],
    ['have only weights of 0', withPractices([practice('a', 1, { weight: 0 })]), 'only zeros'],
    ['require what they do not hold', withPractices([practice('a', 1, { requires: ['z'] })]), 'must be a practice of the model'],
    ['stand at no level', withPractices([practice('a', 7)]), 'level must be one of 1'],
    ['hold no practice', withPractices([]), 'must be a list'],
  ])('are refused when practices %s', (_, broken, message) => {
    expect(() => defineModel(broken)).toThrow(message);
  });
});

describe('plans at the edge', () => {
  const gap = gaps(assess(said({ a: 1 }), model, { at }), [
    { practice: 'a', value: 0.5 },
    { practice: 'b', value: 1 },
  ]);

  it('give nothing back for a target that is surpassed', () => {
    expect([gap.value, gap.practices.map((each) => [each.practice, each.gap])]).toEqual([
      0.5,
      [
        ['b', 1],
        ['a', 0],
      ],
    ]);
  });

  it('leave everything in the backlog without capacity', () => {
    expect(roadmap(gap, { capacity: [0] }).backlog.map((each) => each.practice)).toEqual(['b']);
  });

  it('are infeasible when what must be done does not fit', () => {
    expect(roadmap(gap, { capacity: [2], mandatory: ['b'] }).selection.status).toBe('infeasible');
  });

  it('have no percentile without peers, nor beside too few', () => {
    expect(benchmark(1, [], { minimum: 1 })).toEqual({ status: 'suppressed', peers: 0, minimum: 1, kind: 'rank', percentile: null, median: null });
  });

  it.each([
    ['rank', 2, 50],
    ['mean', 2, 37.5],
    ['weak', 2, 50],
    ['strict', 2, 25],
    ['rank', 2.5, 50],
    ['mean', 2.5, 50],
  ] as const)('have a percentile by %s among four peers at %d', (kind, own, percentile) => {
    expect(benchmark(own, [1, 2, 3, 4], { minimum: 4, kind })).toEqual({ status: 'shown', peers: 4, minimum: 4, kind, percentile, median: 2.5 });
  });
});

describe('many subjects at once', () => {
  it('name the answers that cannot be used, and score the others', () => {
    const { subjects, problems } = assessAll([...said({ a: 1, z: 1 }), { practice: 'b', option: 1, at: 'today' }], model, { at });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-practice', 'answers[1].practice'],
      ['not-a-moment', 'answers[2].at'],
    ]);
    expect(subjects[0]).toMatchObject({ subject: null, coverage: 0.5, measures: { score: { overall: 0.5 } } });
  });

  it('are refused without a moment, with a policy that nobody knows, and when they are no list of answers', () => {
    expect(() => assessAll([], model, { at: 'today' })).toThrow('at must be a date or an instant');
    expect(() => assessAll([], model, { at, policy: { unanswered: 'guess' as 'zero' } })).toThrow('policy.unanswered must be one of');
    expect(() => assessAll(JSON.parse('"none"') as Answer[], model, { at })).toThrow('answers must be a list');
    expect(() => assessAll(JSON.parse('[7]') as Answer[], model, { at })).toThrow('answers[0] must be an object');
    expect(assessAll([], model, { at }).subjects).toEqual([]);
  });
});

describe('figures beyond all measure', () => {
  const one = practice('a', 1, { effort: 1 });
  it.each([
    ['a weight', withPractices([{ ...one, weight: 1e13 }]), 'weight must be at most'],
    ['an effort', withPractices([{ ...one, effort: 1e13 }]), 'effort must be at most'],
    [
      'the value of a number',
      { ...model, scales: { scale: { kind: 'number', min: 0, max: 1, value: [0, 1e13] } } } as const,
      'value[1] must be at most',
    ],
    [
      'the value of an option',
      {
        ...model,
        scales: {
          scale: {
            kind: 'choice',
            options: [
              { id: 'a', title: 'A', value: -1e13 },
              { id: 'b', title: 'B', value: 1 },
            ],
          },
        },
      } as const,
      'value must be at least -1000000000000',
    ],
    ['a measure with a reserved name', { ...model, measures: [{ ...score, id: '__proto__' }] }, 'must not use a reserved name'],
  ])('are refused: %s', (_, broken, message) => {
    expect(() => defineModel(broken)).toThrow(message);
  });
});

describe('one respondent, one level', () => {
  it('leave nothing to agree on', () => {
    const { alpha, disputed, practices } = respondents([{ practice: 'a', respondent: 'ann', option: 1, at }], model, { at });
    expect([alpha, disputed, practices[0]?.low]).toEqual([null, [], null]);
  });

  it('are named by the lint where a level is empty in a node', () => {
    const two = modelOf('two', [0, 1, 2], numbers(0, 1), [node('full', [practice('a'), practice('b', 2)]), node('gap', [practice('c', 2)])], score);
    expect(lintModel(two).map(({ code, path }) => [code, path])).toEqual([['empty-level', 'gap']]);
  });
});

describe('plans over practices whose effort cannot be used', () => {
  const chain = modelOf(
    'chain',
    [0, 1],
    numbers(0, 1),
    [node('all', [practice('first'), practice('second', 1, { effort: 1, requires: ['first'] }), practice('third', 1, { effort: 1 })])],
    score,
  );
  const open = gaps(assess([], chain, { at }), [{ node: 'all', level: 1 }]);

  it('leave out what has no effort, and what builds on it', () => {
    const plan = roadmap(open, { capacity: [5] });
    expect(plan.withoutEffort).toEqual(['first']);
    expect([plan.steps.map((step) => step.practice), plan.backlog.map((item) => item.practice)]).toEqual([['third'], ['second']]);
    expect(plan.criticalPath).toEqual(['first', 'second']);
  });

  it('are refused when such a practice must be in them, or an effort is finer than six places', () => {
    expect(() => roadmap(open, { capacity: [5], mandatory: ['first'] })).toThrow('must be given');
    const fine = { ...open, practices: open.practices.map((each) => ({ ...each, effort: 1 / 3 })) };
    expect(() => roadmap(fine, { capacity: [5] })).toThrow('must have at most 6 decimal places');
    expect(() => roadmap(open, { capacity: [5], latest: { nowhere: 1 } })).toThrow('latest.nowhere must be a practice of the model');
  });

  it('weigh thirds and sixths as what they are: two sixths are worth no less than a third', () => {
    const weights = { third: 2, sixth: 1, other: 1, rest: 2 };
    const thirds = modelOf(
      'thirds',
      [0, 1],
      numbers(0, 1),
      [
        node(
          'all',
          Object.entries(weights).map(([id, weight]) => practice(id, 1, { weight, effort: id === 'third' ? 3 : 1 })),
        ),
      ],
      score,
    );
    const gap = gaps(
      assess([], thirds, { at }),
      ['third', 'sixth', 'other'].map((id) => ({ practice: id, value: 1 })),
    );
    const { steps, selection } = roadmap(gap, { capacity: [3] });
    expect(steps.map((step) => step.practice)).toEqual(['sixth', 'other']);
    expect([selection.value, selection.proof.precision]).toEqual([1 / 3, 1 / 6]);
  });
});

describe('calls that cannot be answered', () => {
  const today = assess([], model, { at });
  const gap = gaps(today, [{ practice: 'a', value: 1 }]);

  it.each<[string, () => unknown, string]>([
    ['without options', () => assess([], model, untyped(undefined)), 'options must be an object, got nothing'],
    ['with a subject that is no text', () => assess([], model, { at, subject: untyped(7) }), 'subject must be text that is not empty, got 7'],
    ['with a policy that is a word', () => assess([], model, { at, policy: untyped('zero') }), 'policy must be an object, got "zero"'],
    [
      'with a policy that is taken away',
      () => assess([], model, { at, policy: untyped({ unanswered: undefined }) }),
      'policy.unanswered must be one of',
    ],
    ['with a hole among the answers', () => assess(new Array<Answer>(1), model, { at }), 'answers[0] must be an object, got nothing'],
    [
      'about a subject that is a number',
      () => assess(untyped([{ practice: 'a', subject: 7, at }]), model, { at }),
      'answers[0].subject must be text',
    ],
    [
      'by a respondent that is a number',
      () => assessAll(untyped([{ practice: 'a', respondent: 7, at }]), model, { at }),
      'answers[0].respondent must be text',
    ],
    ['of respondents without options', () => respondents([], model, untyped(null)), 'options must be an object, got null'],
    ['of respondents by an unknown metric', () => respondents([], model, { at, metric: untyped('far') }), 'metric must be one of'],
    ['for targets that are no list', () => gaps(today, untyped({})), 'targets must be a list, got an object'],
    ['for a target of an object', () => gaps(today, untyped([{ practice: {}, value: 1 }])), 'targets[0].practice must be a practice of the model'],
    ['for a target on no day', () => gaps(today, [{ practice: 'a', value: 1, due: '2026-02-30' }]), 'targets[0].due must be a date'],
    ['for a target beyond all measure', () => gaps(today, [{ practice: 'a', value: 1e13 }]), 'targets[0].value must be at most'],
    [
      'by a priority that cannot be read',
      () => gaps(today, [], { priority: { id: 'mine', title: 'Mine', formula: untyped({ divide: ['gap', 'luck'] }) } }),
      'priority.formula',
    ],
    ['for a plan without options', () => roadmap(gap, untyped(undefined)), 'options must be an object, got nothing'],
    ['for a plan with duties that are no list', () => roadmap(gap, { capacity: [1], mandatory: untyped('a') }), 'mandatory must be a list, got "a"'],
    [
      'for a plan with windows that are no object',
      () => roadmap(gap, { capacity: [1], earliest: untyped(null) }),
      'earliest must be an object, got null',
    ],
    ['of peers that are no list', () => benchmark(1, untyped(null), { minimum: 1 }), 'peers must be a list, got null'],
    ['of a score that is none among peers', () => benchmark(untyped('1'), [1], { minimum: 1 }), 'score must be a finite number, got "1"'],
    ['of peers without options', () => benchmark(1, [1], untyped(undefined)), 'options must be an object, got nothing'],
    ['of peers who may be nobody', () => benchmark(1, [1], { minimum: 0 }), 'minimum must be at least 1, got 0'],
    ['of peers by an unknown kind', () => benchmark(1, [1], { minimum: 1, kind: untyped('best') }), 'kind must be one of'],
    ['of peers beyond all measure', () => benchmark(1, [-1e13], { minimum: 1 }), 'peers[0] must be at least -1000000000000, got -10000000000000'],
    ['of values that are no list', () => meanInterval(untyped('12'), { confidence: 0.9 }), 'values must be a list, got "12"'],
    ['of a mean without options', () => meanInterval([1, 2], untyped(undefined)), 'options must be an object, got nothing'],
    ['of raters that are no list', () => krippendorffAlpha(untyped([1]), 'nominal'), 'ratings[0] must be a list, got 1'],
    [
      'of ratings whose squares are not finite',
      () =>
        krippendorffAlpha(
          [
            [1e189, 1],
            [1, 1],
          ],
          'interval',
        ),
      'ratings[0][0] must be at most',
    ],
    ['of two raters of whom one is none', () => cohenKappa([1], untyped(undefined), 'none'), 'right must be a list, got nothing'],
    ['of counts that are no list', () => fleissKappa(untyped([[1, 2], 3])), 'counts[1] must be a list, got 3'],
    ['of bands without a start', () => bandOf(1, untyped([{ id: 'low' }])), 'bands[0] must start either from a value or above one'],
    ['of bands with two starts', () => bandOf(1, untyped([{ id: 'low', from: 0, above: 1 }])), 'bands[0] must start either'],
    [
      'of bands out of order',
      () =>
        bandOf(1, [
          { id: 'high', from: 2 },
          { id: 'low', from: 1 },
        ]),
      'bands[1].from must be above the start of the band before it, got 1',
    ],
    [
      'of two bands with one start',
      () =>
        bandOf(1, [
          { id: 'one', above: 1 },
          { id: 'other', from: 1 },
        ]),
      'bands[1].from must be above the start',
    ],
    ['of the band of nothing', () => bandOf(Number.NaN, []), 'value must be a finite number, got NaN'],
    ['of a history that is no list', () => reassessment(untyped(null), { on: at, everyMonths: 6 }), 'history must be a list, got null'],
    [
      'of a history that holds no moment',
      () => reassessment([untyped({})], { on: at, everyMonths: 6 }),
      'history[0].at must be a date or an instant',
    ],
    ['whether to assess again without options', () => reassessment([], untyped(undefined)), 'options must be an object, got nothing'],
    ['whether to assess again after ages', () => reassessment([], { on: at, everyMonths: 1201 }), 'everyMonths must be at most 1200, got 1201'],
    [
      'whether an event without a name calls for it',
      () => reassessment([], { on: at, everyMonths: 6, events: [untyped({ on: at })] }),
      'events[0].event must be text',
    ],
    [
      'whether growth above no number calls for it',
      () => reassessment([], { on: at, everyMonths: 6, triggers: [{ event: 'growth', above: Number.NaN }] }),
      'triggers[0].above must be a finite number, got NaN',
    ],
    ['of a stack without options', () => stackHealth([], untyped(undefined)), 'options must be an object, got nothing'],
    [
      'of a stack beside a tool without a name',
      () => stackHealth([], { today: at, alternatives: [untyped({ capabilities: [], health: 50 })] }),
      'alternatives[0].id must be text',
    ],
    ['of staff without options', () => staffing([], marketingStaffing, untyped(null)), 'options must be an object, got null'],
    [
      'of staff in a department that is a number',
      () => staffing([], marketingStaffing, { department: untyped(7) }),
      'department must be an object, got 7',
    ],
    ['of courses without options', () => enablementPlan(skillsGap([], []), [], untyped(undefined)), 'options must be an object, got nothing'],
    [
      'of skills that a number of roles needs',
      () => skillsGap([], [{ skill: 'sql', level: 1, role: untyped(7) }]),
      'requirements[0].role must be text',
    ],
    [
      'of positions that more people hold than can be counted',
      () => skillDemand([{ name: 'analyst', people: 1e300, skills: { sql: 1 } }]),
      'positions[0].people must be at most',
    ],
    ['about what is required and no list', () => coverage(untyped('ab'), []), 'required must be a list, got "ab"'],
    ['about providers of nothing known', () => coverage([], untyped([{ id: 'ann' }])), 'provided[0].covers must be a list, got nothing'],
  ])('are refused: %s', (_, call, message) => {
    expect(call).toThrow(message);
    expect(isInputError(thrownBy(call))).toBe(true);
  });

  it('may leave subject and respondent null, as a database gives them', () => {
    const stored = untyped<Answer[]>([{ practice: 'a', subject: null, respondent: null, option: 1, at }]);
    expect(assess([...stored, { practice: 'b', option: 1, at }], model, { at })).toMatchObject({ subject: null, coverage: { answered: 2 } });
  });

  it('take a band that starts above the value from which the one before it starts', () => {
    const bands = [
      { id: 'none', from: 0 },
      { id: 'some', above: 0 },
    ];
    expect([-0.1, 0, 0.1].map((value) => bandOf(value, bands))).toEqual([null, 'none', 'some']);
  });
});

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('models that are not complete', () => {
  const { nodes, measures, levels, scales } = model;
  const gate = { id: 'level', title: 'Level', kind: 'gate', own: 'largely', below: 'largely', rollUp: 'min' } as const;
  const staged = (stages: unknown): Model =>
    untyped({ ...model, measures: [...measures, gate, { id: 'stage', title: 'Stage', kind: 'staged', of: 'level', start: 1, stages }] });

  it.each<[string, Model, string]>([
    ['a level without a title', { ...model, levels: [levels[0]!, untyped({ level: 1 })] }, 'levels[1].title must be text'],
    ['a node without a title', { ...model, nodes: [untyped({ ...nodes[0], title: undefined })] }, 'nodes[0].title must be text'],
    ['a question that is no text', { ...model, nodes: [untyped({ ...nodes[0], question: 7 })] }, 'nodes[0].question must be text'],
    ['a practice without a statement', withPractices([untyped({ ...practice('a'), statement: '' })]), 'nodes[0].practices[0].statement must be text'],
    ['evidence that is no text', withPractices([untyped({ ...practice('a'), evidence: [] })]), 'nodes[0].practices[0].evidence must be text'],
    ['a measure without a title', { ...model, measures: [untyped({ ...score, title: undefined })] }, 'measures[0].title must be text'],
    ['bands that are no list', { ...model, measures: [untyped({ ...score, bands: 'low' })] }, 'measures[0].bands must be a list'],
    ['a source that is a word', { ...model, source: untyped('here') }, 'source must be an object'],
    [
      'an option without a title',
      {
        ...model,
        scales: {
          scale: untyped({
            kind: 'choice',
            options: [
              { id: 'a', value: 0 },
              { id: 'b', title: 'B', value: 1 },
            ],
          }),
        },
      },
      'scales.scale.options[0].title must be text',
    ],
    [
      'a scale on which little goes fully and much largely',
      { ...model, scales: { scale: { kind: 'number', min: 0, max: 1, value: [0, 1], achieves: { largely: 0.9, fully: 0.5 } } } },
      'scales.scale.achieves.fully must be at least 0.9, got 0.5',
    ],
    [
      'a scale with bounds that are not finite',
      untyped({ ...model, scales: { ...scales, scale: { kind: 'number', min: -1.7e308, max: 1.7e308, value: [0, 1] } } }),
      'scales.scale must have its lower bound below its upper bound',
    ],
    ['a stage without a level', staged([{ nodes: ['all'], atLeast: 1 }]), 'measures[2].stages[0].level must be given'],
    ['a stage that asks for nothing', staged([{ level: 2, nodes: ['all'] }]), 'measures[2].stages[0].atLeast must be given'],
    ['a stage at the start', staged([{ level: 1, nodes: ['all'], atLeast: 1 }]), 'measures[2].stages[0].level must be above the level before it'],
    [
      'stages out of order',
      staged([
        { level: 3, nodes: ['all'], atLeast: 1 },
        { level: 2, nodes: ['all'], atLeast: 1 },
      ]),
      'measures[2].stages[1].level must be above the level before it, got 2',
    ],
  ])('are refused: %s', (_, broken, message) => {
    expect(() => defineModel(broken)).toThrow(message);
    expect(
      lintModel(broken)
        .map((each) => each.message)
        .join('; '),
    ).toContain(message);
  });
});
