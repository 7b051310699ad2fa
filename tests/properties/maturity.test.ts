import { isInputError, recompute, type Explanation } from 'marops/kernel';
import {
  assess,
  assessAll,
  coverage,
  gaps,
  roadmap,
  type Answer,
  type Assessment,
  type Model,
  type Policy,
  type PracticeGap,
  type Rating,
  type RoadmapOptions,
  type Target,
} from 'marops/maturity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, at, models, numbersIn, optionAt, practicesOf, seed } from '../maturity/generated.ts';

const policies: fc.Arbitrary<Policy> = fc.record({
  unanswered: fc.constantFrom('zero', 'block', 'exclude', 'incompleteIsZero'),
  notApplicable: fc.constantFrom('reject', 'zero', 'exclude', 'full'),
});
function holds<Ts>(property: fc.IProperty<Ts>, numRuns = 200): void {
  fc.assert(property, { seed, numRuns });
}
const ratingsIn = ({ measures }: Assessment): readonly Rating[] =>
  Object.values(measures).flatMap(({ overall, nodes }) => [overall, ...Object.values(nodes)]);
const everyTarget = (model: Model, step: number): readonly Target[] => practicesOf(model).map(({ id }) => ({ practice: id, value: step / 2 }));

describe('an assessment', () => {
  it('lies between 0 and the most that can be reached', () => {
    holds(
      fc.property(answered(), policies, ({ model, answers }, policy) => {
        for (const { value, max } of ratingsIn(assess(answers, model, { at, policy }))) {
          expect((value === null) === (max === null)).toBe(true);
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(value ?? 0).toBeLessThanOrEqual((max ?? 0) + 1e-12);
        }
      }),
    );
  });

  it('never falls when one answer rises', () => {
    holds(
      fc.property(answered(), policies, fc.nat(), ({ model, answers }, policy, pick) => {
        const practices = practicesOf(model);
        const practice = practices[pick % practices.length]!;
        const values = [0, 1, 2].map((step) => {
          const later: Answer[] = ['ann', 'bo'].map((respondent) => ({ practice: practice.id, respondent, option: optionAt(practice, step), at }));
          return ratingsIn(assess([...answers, ...later], model, { at, policy })).map(({ value }) => value ?? 0);
        });
        const [low, middle, high] = values as [number[], number[], number[]];
        low.forEach((value, index) => {
          expect(middle[index]).toBeGreaterThanOrEqual(value - 1e-12);
          expect(high[index]).toBeGreaterThanOrEqual(middle[index]! - 1e-12);
        });
      }),
    );
  });

  it('does not depend on the order of the answers, and survives JSON', () => {
    holds(
      fc.property(answered(), fc.integer(), ({ model, answers }, by) => {
        const turned = [...answers].map((answer, index) => ({ answer, key: (index * 7919 + by) % 31 })).sort((left, right) => left.key - right.key);
        const [one, other] = [answers, turned.map(({ answer }) => answer)].map((list) => assess(list, model, { at }));
        const contradicting = one!.problems.some(({ code }) => code === 'contradicting-answers');
        if (!contradicting) expect(ratingsIn(other!).map(({ value }) => value)).toEqual(ratingsIn(one!).map(({ value }) => value));
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        const stored = JSON.parse(JSON.stringify({ model, answers })) as { model: Model; answers: Answer[] };
        expect(assess(stored.answers, stored.model, { at })).toEqual(one);
      }),
    );
  });

  it('recomputes from its explanations bit for bit, also after JSON', () => {
    holds(
      fc.property(answered(), policies, ({ model, answers }, policy) => {
        for (const { value, explanation } of ratingsIn(assess(answers, model, { at, policy })))
          expect(explanation === null ? null : recompute(JSON.parse(JSON.stringify(explanation)) as Explanation)).toBe(value);
      }),
    );
  });

  it('of an earlier day does not change with later answers', () => {
    holds(
      fc.property(answered(), ({ model, answers }) => {
        const until = '2026-11-14';
        const early = answers.filter((answer) => answer.at <= until);
        expect(assess(answers, model, { at: until }).measures).toEqual(assess(early, model, { at: until }).measures);
      }),
    );
  });

  it('of all subjects at once gives what it gives of each', () => {
    const subjects = fc.array(fc.constantFrom('north', 'south', 'east'), { minLength: 30, maxLength: 30 });
    holds(
      fc.property(answered(), policies, subjects, ({ model, answers }, policy, places) => {
        const told = answers.map((answer, index) => ({ ...answer, subject: places[index]! }));
        for (const { subject, coverage: share, measures } of assessAll(told, model, { at, policy }).subjects) {
          const one = assess(told, model, { at, policy, subject: subject! });
          expect(share).toBe(one.coverage.share);
          expect(measures).toEqual(valuesIn(one));
        }
      }),
    );
  });
});

/** The values of an assessment without their explanations. */
function valuesIn({ measures }: Assessment): object {
  return Object.fromEntries(
    Object.entries(measures).map(([id, { overall, nodes }]) => [
      id,
      { overall: overall.value, nodes: Object.fromEntries(Object.entries(nodes).map(([node, { value }]) => [node, value])) },
    ]),
  );
}

describe('a gap', () => {
  const met = (model: Model, answers: readonly Answer[], targets: readonly Target[]): Answer[] =>
    targets.flatMap((target) => {
      const practice = practicesOf(model).find(({ id }) => 'practice' in target && id === target.practice)!;
      const value = 'practice' in target ? target.value : 0;
      const respondents = [...new Set(answers.map(({ respondent = 'ann' }) => respondent)), 'ann'];
      const before = assess(answers, model, { at }).practices.find((each) => each.practice === practice.id)?.value ?? 0;
      return before >= value
        ? []
        : respondents.map((respondent) => ({ practice: practice.id, respondent, option: optionAt(practice, 2 * value), at }));
    });

  it('is exactly the sum of its contributions', () => {
    holds(
      fc.property(answered(), fc.integer({ min: 0, max: 2 }), ({ model, answers }, step) => {
        const { value, explanation, practices } = gaps(assess(answers, model, { at }), everyTarget(model, step));
        expect(practices.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(value);
        expect(recompute(JSON.parse(JSON.stringify(explanation)) as Explanation)).toBe(value);
      }),
    );
  });

  it('is what the score rises by when every target is met, wherever it says that contributions add up', () => {
    let additive = 0;
    holds(
      fc.property(answered(), fc.integer({ min: 1, max: 2 }), ({ model, answers }, step) => {
        const targets = everyTarget(model, step);
        const [before, gap] = [assess(answers, model, { at }), gaps(assess(answers, model, { at }), targets)];
        if (!gap.isAdditive) return;
        additive += 1;
        const after = assess([...answers, ...met(model, answers, targets)], model, { at });
        const rise = (after.measures['score']?.overall.value ?? 0) - (before.measures['score']?.overall.value ?? 0);
        expect(rise).toBeCloseTo(gap.value, 9);
      }),
      400,
    );
    expect(additive).toBeGreaterThan(50);
  });

  it('does not claim to add up under a minimum, nor while unanswered practices block or are left out', () => {
    holds(
      fc.property(answered(['min']), ({ model, answers }) => {
        expect(gaps(assess(answers, model, { at }), everyTarget(model, 2)).isAdditive).toBe(false);
      }),
      50,
    );
    holds(
      fc.property(
        models(['weightedMean', 'pool']),
        fc.constantFrom<Policy['unanswered']>('block', 'exclude', 'incompleteIsZero'),
        (model, unanswered) => {
          expect(assess([], model, { at, policy: { unanswered } }).isAdditive).toBe(false);
          expect(assess([], model, { at }).isAdditive).toBe(true);
        },
      ),
      50,
    );
  });
});

describe('a roadmap', () => {
  const small = models(['weightedMean']).filter((model) => practicesOf(model).length <= 5);
  const limits = fc.record({
    capacity: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 }),
    samePeriod: fc.boolean(),
  });
  const everything = (model: Model) => gaps(assess([], model, { at }), everyTarget(model, 2));

  it('is the one plan that looking at every plan gives, values compared as whole numbers', () => {
    holds(
      fc.property(small, limits, (model, { capacity, samePeriod }) => {
        const gap = everything(model);
        const plan = roadmap(gap, { capacity, samePeriod });
        const period = new Map(plan.steps.map((step) => [step.practice, step.period]));
        expect(plan.selection.status).toBe('optimal');
        expect(gap.practices.map(({ practice }) => period.get(practice) ?? capacity.length + 1)).toEqual(
          byBruteForce(gap.practices, { capacity, samePeriod }),
        );
      }),
      150,
    );
  });

  it('is that plan also within windows, with duties and with weights of its own, and says when there is none', () => {
    const rules = fc.record({
      from: fc.nat(),
      until: fc.nat(),
      duty: fc.nat(),
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
    });
    holds(
      fc.property(small, limits, rules, (model, { capacity, samePeriod }, { from, until, duty, weights }) => {
        const gap = everything(model);
        const at = (place: number): string => gap.practices[place % gap.practices.length]!.practice;
        const first = 1 + (from % capacity.length);
        const options = {
          capacity,
          samePeriod,
          earliest: { [at(from)]: first },
          latest: { [at(until)]: Math.max(first, 1 + (until % capacity.length)) },
          mandatory: [at(duty)],
          weights: [...weights].sort((left, right) => right - left).slice(0, capacity.length),
        };
        const { steps, selection } = roadmap(gap, options);
        const period = new Map(steps.map((step) => [step.practice, step.period]));
        const best = byBruteForce(gap.practices, options);
        expect(selection.status).toBe(best.length === 0 ? 'infeasible' : 'optimal');
        if (best.length > 0) expect(gap.practices.map(({ practice }) => period.get(practice) ?? capacity.length + 1)).toEqual(best);
      }),
      150,
    );
  });

  it('stays as it is when efforts and capacities are counted in another unit', () => {
    holds(
      fc.property(models(['weightedMean', 'pool']), limits, fc.constantFrom(10, 0.5, 0.001), (model, { capacity, samePeriod }, unit) => {
        const gap = everything(model);
        const scaled = { ...gap, practices: gap.practices.map((each) => ({ ...each, effort: rounded((each.effort ?? 0) * unit) })) };
        const places = (given: ReturnType<typeof roadmap>): unknown => given.steps.map(({ practice, period }) => [practice, period]);
        expect(places(roadmap(scaled, { capacity: capacity.map((each) => rounded(each * unit)), samePeriod }))).toEqual(
          places(roadmap(gap, { capacity, samePeriod })),
        );
      }),
      60,
    );
  });

  it('forecasts what it closes, ends at the whole gap when everything fits, and survives JSON', () => {
    holds(
      fc.property(models(['weightedMean', 'pool']), limits, (model, options) => {
        const gap = everything(model);
        const plan = roadmap(gap, options);
        const closed = plan.steps.reduce((sum, { contribution }) => sum + contribution, 0);
        expect(plan.forecast.at(-1)).toBeCloseTo(closed, 9);
        if (plan.backlog.length === 0) expect(plan.forecast.at(-1)).toBeCloseTo(gap.value, 9);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
      60,
    );
  });
});

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

/** The best of all plans by its definition: value, effort, then periods in the order of the list. */
function byBruteForce(practices: readonly PracticeGap[], options: RoadmapOptions): readonly number[] {
  const { capacity, samePeriod, earliest = {}, latest = {}, mandatory = [] } = options;
  const weights = options.weights ?? capacity.map((_, index) => capacity.length - index);
  // Weights up to 3 at three layers and halves of answers: every contribution is a whole number of these parts.
  const parts = 2 * 2520 ** 2;
  const values = practices.map(({ contribution }) => Math.round(contribution * parts));
  const places = new Map(practices.map(({ practice }, index) => [practice, index]));
  const periods = capacity.length;
  let best: readonly number[] = [];
  for (let code = 0; code < (periods + 1) ** practices.length; code += 1) {
    const plan = practices.map((_, index) => 1 + (Math.floor(code / (periods + 1) ** index) % (periods + 1)));
    const fits = capacity.every(
      (most, index) => practices.reduce((sum, { effort }, place) => sum + (plan[place] === index + 1 ? (effort ?? 0) : 0), 0) <= most,
    );
    const isOrdered = practices.every(({ requires }, place) =>
      requires.every((id) => plan[place]! > periods || (samePeriod ? plan[places.get(id)!]! <= plan[place]! : plan[places.get(id)!]! < plan[place]!)),
    );
    const isInTime = practices.every(({ practice }, place) => {
      const isPlanned = plan[place]! <= periods;
      return isPlanned ? plan[place]! >= (earliest[practice] ?? 1) && plan[place]! <= (latest[practice] ?? periods) : !mandatory.includes(practice);
    });
    if (!fits || !isOrdered || !isInTime) continue;
    const value = values.reduce((sum, each, place) => sum + each * (weights[plan[place]! - 1] ?? 0), 0);
    const effort = practices.reduce((sum, each, place) => sum + (plan[place]! <= periods ? (each.effort ?? 0) : 0), 0);
    const rank = [-value, effort, ...plan];
    const first = rank.findIndex((each, index) => each !== best[index]);
    if (best.length === 0 || (first >= 0 && rank[first]! < best[first]!)) best = rank;
  }
  return best.slice(2);
}

describe('coverage', () => {
  const provided = fc.array(fc.record({ id: fc.string(), covers: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')) }), { maxLength: 6 });

  it('finds everything either covered or uncovered, whoever is named first', () => {
    holds(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), provided, (required, providers) => {
        const { covered, uncovered, single, shared, share } = coverage(required, providers);
        expect(new Set([...covered.map(({ id }) => id), ...uncovered])).toEqual(new Set(required));
        expect(single.length + shared.length).toBe(covered.length);
        expect(share).toBe(required.length === 0 ? null : covered.length / new Set(required).size);
        expect(coverage(required, [...providers].reverse()).uncovered).toEqual(uncovered);
      }),
    );
  });
});

describe('hostile input', () => {
  const anyAnswer = fc.record(
    {
      practice: fc.anything(),
      subject: fc.constant('x'),
      respondent: fc.anything(),
      option: fc.anything(),
      notApplicable: fc.anything(),
      at: fc.anything(),
    },
    { requiredKeys: ['subject'] },
  );

  it('is refused with an InputError or answered with finite numbers', () => {
    holds(
      fc.property(models(), fc.array(fc.oneof(anyAnswer, fc.anything()), { maxLength: 6 }), (model, list) => {
        const answers = list as Answer[];
        try {
          const today = assess(answers, model, { at });
          const all = [today, assessAll(answers, model, { at }), gaps(today, everyTarget(model, 2))];
          expect(all.flatMap(numbersIn).every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!isInputError(error)) throw error;
        }
      }),
      400,
    );
  });
});
