import { isInputError } from 'marops/kernel';
import {
  assess,
  assessAll,
  bandOf,
  benchmark,
  claimedWithoutEvidence,
  cohenKappa,
  compare,
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
  skillsGap,
  stackHealth,
  staffing,
} from 'marops/maturity';
import { marketingStaffing, operatingStrategies } from 'marops/maturity/models';
import { modelSchema } from 'marops/maturity/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, practice, said, score } from '../maturity/fixtures.ts';
import { numbersIn, seed } from '../maturity/generated.ts';

const model = modelOf(
  'small',
  [0, 1, 2],
  { kind: 'number', min: 0, max: 1, value: [0, 1], achieves: { largely: 0.5, fully: 1 } },
  [node('all', [practice('a', 1, { effort: 2, evidence: 'a link' }), practice('b', 2, { effort: 3, requires: ['a'] })])],
  [
    {
      ...score,
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', above: 1 },
      ],
    },
    { id: 'level', title: 'Level', kind: 'gate', own: 'largely', below: 'fully', rollUp: 'min' },
    { id: 'stage', title: 'Stage', kind: 'staged', of: 'level', start: 1, stages: [{ level: 2, nodes: ['all'], atLeast: 1 }] },
  ],
);
const answers = said({ a: 0.5 }).map((answer) => ({ ...answer, respondent: 'ann', evidence: [{ reference: 'here', validatedBy: 'bo' }] }));
const today = assess(answers, model, { at });
const gap = gaps(today, [{ node: 'all', level: 2, due: '2027-03-31' }]);
const skills = skillsGap([{ id: 'ann', levels: { sql: 1 } }], [{ skill: 'sql', level: 3 }]);
const tool = {
  id: 'map',
  capabilities: ['email'],
  seatsPaid: 9,
  seatsActive: 5,
  annualCost: 900,
  benchmarkCostPerActive: 90,
  contractEnd: '2027-03-31',
};

type Path = readonly (string | number)[];

/** Every place of a JSON value. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Readonly<Record<string | number, unknown>>)[key], [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replaced((value as Readonly<Record<string | number, unknown>>)[key], rest, by);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? inner : each));
  return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, name === key ? inner : (each as unknown)]));
}

/** What a call takes, with something else in one place. */
function damaged(sound: unknown): fc.Arbitrary<unknown> {
  const copy: unknown = JSON.parse(JSON.stringify(sound));
  const other = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(null, undefined, Number.NaN, -Infinity, 1e300, -1, '', '__proto__', [], {}, [null]),
  );
  return fc.tuple(fc.constantFrom(...placesIn(copy)), other).map(([path, by]) => replaced(copy, path, by));
}

const calls: readonly (readonly [string, readonly unknown[], (...args: never[]) => unknown])[] = [
  ['assess', [answers, model, { at, policy: { unanswered: 'zero' } }], assess],
  ['assessAll', [answers, model, { at, policy: { notApplicable: 'zero' } }], assessAll],
  [
    'bandOf',
    [
      1,
      [
        { id: 'low', from: 0 },
        { id: 'high', above: 1 },
      ],
    ],
    bandOf,
  ],
  ['benchmark', [1, [1, 2, 3], { minimum: 2, kind: 'mean' }], benchmark],
  ['claimedWithoutEvidence', [today, 'shown'], claimedWithoutEvidence],
  ['cohenKappa', [[1, 2], [1, 1], 'linear'], cohenKappa],
  ['compare', [today, today], compare],
  ['coverage', [['a'], [{ id: 'ann', covers: ['a'] }]], coverage],
  ['enablementPlan', [skills, [{ id: 'course', skill: 'sql', from: 1, raisesTo: 3, hours: 8 }], { capacity: [9] }], enablementPlan],
  [
    'fleissKappa',
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    fleissKappa,
  ],
  ['gaps', [today, [{ practice: 'a', value: 1, due: '2027-03-31' }], { priority: { id: 'mine', title: 'Mine', formula: 'gap' } }], gaps],
  [
    'krippendorffAlpha',
    [
      [
        [1, 2],
        [2, null],
      ],
      'ratio',
    ],
    krippendorffAlpha,
  ],
  ['lintModel', [model], lintModel],
  ['meanInterval', [[1, 2], { confidence: 0.9 }], meanInterval],
  [
    'reassessment',
    [[today], { on: at, everyMonths: 6, triggers: [{ event: 'growth', above: 1 }], events: [{ event: 'growth', on: at, size: 2 }] }],
    reassessment,
  ],
  ['respondents', [answers, model, { at, confidence: 0.9, metric: 'interval', weights: 'linear' }], respondents],
  [
    'roadmap',
    [gap, { capacity: [2, 3], earliest: { a: 1 }, latest: { b: 2 }, mandatory: ['a'], weights: [2, 1], samePeriod: true, limit: 1 }],
    roadmap,
  ],
  ['stackHealth', [[tool], { today: at, alternatives: [{ id: 'crm', capabilities: ['email'], health: 50 }] }], stackHealth],
  [
    'staffing',
    [[{ id: 'ann', roles: [{ role: 'data-steward', share: 0.5 }] }], marketingStaffing, { department: { people: 9, share: 0.1, dedicatedFrom: 2 } }],
    staffing,
  ],
];

describe('a call with something else in one place', () => {
  // Models come from `defineModel`: those that it refuses are never assessed.
  const isDefined = (place: unknown): boolean => place === model || place === marketingStaffing;

  it.each(calls)('is refused with an InputError or answered with finite numbers: %s', (name, args, call) => {
    const one = fc
      .nat({ max: args.length - 1 })
      .chain((place) =>
        fc.tuple(...args.map((arg, index) => (index === place && (name === 'lintModel' || !isDefined(arg)) ? damaged(arg) : fc.constant(arg)))),
      );
    fc.assert(
      fc.property(one, (given) => {
        try {
          expect(numbersIn(call(...(given as never[]))).every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!isInputError(error)) throw error;
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('a model with something else in one place', () => {
  it.each([model, operatingStrategies])('is refused by `defineModel`, or read by the schema and assessed: $id', (sound) => {
    fc.assert(
      fc.property(damaged(sound), (given) => {
        const stored = JSON.parse(given === undefined ? 'null' : JSON.stringify(given)) as typeof sound;
        try {
          expect(numbersIn(assess(answers, defineModel(stored), { at })).every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!isInputError(error)) throw error;
          return;
        }
        expect(modelSchema.safeParse(stored).error?.issues ?? []).toEqual([]);
      }),
      { seed, numRuns: 1500 },
    );
  });
});
