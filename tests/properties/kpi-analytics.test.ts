import fc from 'fast-check';
import {
  accumulateCredit,
  adjustP,
  attribute,
  bgNbdProbability,
  cuped,
  encodeJourneys,
  finishCredit,
  firstTouch,
  lastTouch,
  linear,
  markov,
  meanSample,
  mergeCredit,
  mergeSamples,
  positionBased,
  sequential,
  shapleyValues,
  simplifiedShapley,
  survivalShare,
  timeDecay,
  welch,
  wilson,
  clopperPearson,
  type HeuristicModel,
  type Journey,
} from 'marops/kpi';
import { describe, expect, it } from 'vitest';

const seed = 20261124;
const channel = fc.constantFrom('search', 'mail', 'social', 'display', 'direct');
const journey: fc.Arbitrary<Journey> = fc
  .record({
    path: fc.array(channel, { minLength: 1, maxLength: 8 }),
    conversions: fc.integer({ min: 0, max: 50 }),
    nulls: fc.integer({ min: 0, max: 50 }),
    amount: fc.integer({ min: 0, max: 1_000_000 }),
    hours: fc.integer({ min: 0, max: 2000 }),
  })
  .map(({ path, conversions, nulls, amount, hours }) => ({
    path,
    conversions,
    nulls,
    ...(conversions > 0 ? { value: { amount, currency: 'EUR' } } : {}),
    hoursBefore: path.map((_, index) => hours * (path.length - index)),
  }));
const journeys = fc.array(journey, { minLength: 1, maxLength: 30 });
const models = [
  firstTouch,
  lastTouch,
  linear,
  simplifiedShapley,
  positionBased({ first: 0.4, last: 0.4 }),
  timeDecay({ halfLifeInHours: 168 }),
  markov,
];

const count = fc.integer({ min: 0, max: 100_000 });
const rate = fc.tuple(count, count).map(([one, two]) => ({ successes: Math.min(one, two), trials: Math.max(one, two) }));
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
const options = { difference: 'absolute', alternative: 'two-sided', confidence: 0.95 } as const;

describe('attribution', () => {
  it.each(models.map((model) => [model.id, model as HeuristicModel] as const))('%s shares all conversions and all money, to the cent', (_, model) => {
    fc.assert(
      fc.property(journeys, (all) => {
        const result = attribute(all, model);
        if (result.status !== 'ok') return all.every(({ conversions }) => conversions === 0);
        const { credits, totals } = result;
        expect(credits.reduce((sum, { conversions }) => sum + conversions, 0)).toBeCloseTo(totals.conversions, 6);
        expect(credits.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(credits.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0)).toBe(totals.value);
        return credits.every(({ share, value }) => share >= 0 && (value === null || (Number.isInteger(value.amount) && value.amount >= 0)));
      }),
      { seed, numRuns: 100 },
    );
  });

  it.each(models.map((model) => [model.id, model as HeuristicModel] as const))('%s gives the same from shards, in any order', (_, model) => {
    fc.assert(
      fc.property(journeys, journeys, (left, right) => {
        const [one, two] = [left, right].map((part) => accumulateCredit(encodeJourneys(part, model.needs), model));
        const whole = attribute([...left, ...right], model);
        for (const merged of [mergeCredit(one!, two!, model), mergeCredit(two!, one!, model)]) {
          const result = finishCredit(merged, model);
          if (result.status !== 'ok' || whole.status !== 'ok') return result.status === whole.status;
          for (const { channel: name, conversions } of whole.credits) {
            expect(result.credits.find((each) => each.channel === name)?.conversions).toBeCloseTo(conversions, 8);
          }
        }
        return true;
      }),
      { seed, numRuns: 50 },
    );
  });

  it('by Markov does not care for repeats of a channel', () => {
    fc.assert(
      fc.property(journeys, (all) => {
        const doubled = all.map((each) => ({ ...each, path: each.path.flatMap((name) => [name, name]) }));
        expect(shares(attribute(doubled, markov))).toEqual(shares(attribute(all, markov)));
      }),
      { seed, numRuns: 50 },
    );
  });

  it('by simplified Shapley is the Shapley value of what each set of channels achieves', () => {
    fc.assert(
      fc.property(journeys, (all) => {
        const sets = all.map(({ path, conversions }) => ({ set: new Set(path), conversions }));
        const names = [...new Set(all.flatMap(({ path }) => path))];
        const coalitions = Array.from({ length: 2 ** names.length - 1 }, (_, index) => names.filter((__, bit) => ((index + 1) >> bit) % 2 === 1));
        const table = coalitions.map((members) => ({
          channels: members,
          value: sets.reduce((sum, { set, conversions }) => sum + ([...set].every((name) => members.includes(name)) ? conversions : 0), 0),
        }));
        const result = attribute(all, simplifiedShapley);
        if (result.status !== 'ok') return;
        const exact = new Map(shapleyValues(table).map((each) => [each.channel, each.value]));
        for (const { channel: name, conversions } of result.credits) expect(exact.get(name)).toBeCloseTo(conversions, 8);
      }),
      { seed, numRuns: 50 },
    );
  });
});

function shares(result: ReturnType<typeof attribute>): unknown {
  return result.status === 'ok' ? Object.fromEntries(result.credits.map(({ channel: name, share }) => [name, share.toFixed(9)])) : result.status;
}

describe('experiments', () => {
  it('hold the rate in its interval, inside 0 to 1, and Wilson inside Clopper and Pearson or beside', () => {
    fc.assert(
      fc.property(rate, (each) => {
        for (const range of [wilson(each, 0.95), clopperPearson(each, 0.95)]) {
          if (range.status !== 'ok') return each.trials === 0;
          expect(range.lower).toBeLessThanOrEqual(range.estimate);
          expect(range.upper).toBeGreaterThanOrEqual(range.estimate);
          expect(range.lower).toBeGreaterThanOrEqual(0);
          expect(range.upper).toBeLessThanOrEqual(1);
        }
        return true;
      }),
      { seed, numRuns: 200 },
    );
  });

  it('give the same from merged sums as from all units, whatever the scale', () => {
    fc.assert(
      fc.property(values, values, values, fc.integer({ min: 1, max: 50 }), (one, two, other, scale) => {
        const whole = welch(meanSample([...one, ...two]), meanSample(other), options);
        const merged = welch(mergeSamples(meanSample(one), meanSample(two)), meanSample(other), options);
        const scaled = welch(meanSample([...one, ...two].map((each) => each * scale)), meanSample(other.map((each) => each * scale)), options);
        if (whole.status !== 'ok' || merged.status !== 'ok' || scaled.status !== 'ok') return merged.status === whole.status;
        expect(merged.p).toBeCloseTo(whole.p, 10);
        expect(scaled.p).toBeCloseTo(whole.p, 8);
        expect(scaled.estimate).toBeCloseTo(whole.estimate * scale, 6);
        return true;
      }),
      { seed, numRuns: 100 },
    );
  });

  it('never give a number that is none', () => {
    fc.assert(
      fc.property(values, values, (one, two) => {
        const [control, treatment] = [meanSample(one), meanSample(two)];
        const results = [welch(control, treatment, options), sequential(control, treatment, { ...options, tuning: 5000 })];
        const paired = (now: readonly number[]): Parameters<typeof cuped>[0] => ({
          n: now.length,
          post: meanSample(now),
          pre: meanSample(now),
          crossProducts: meanSample(now).sumSquares,
        });
        expect(JSON.stringify([...results, cuped(paired(one), paired(two))])).not.toContain('null');
      }),
      { seed, numRuns: 100 },
    );
  });

  it('adjust p-values without changing their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (list) => {
        for (const method of ['bonferroni', 'holm', 'hochberg', 'hommel', 'benjamini-hochberg', 'benjamini-yekutieli'] as const) {
          const adjusted = adjustP(list, method);
          for (const [index, p] of list.entries()) {
            expect(adjusted[index]).toBeGreaterThanOrEqual(p);
            expect(adjusted[index]).toBeLessThanOrEqual(1);
            for (const [other, q] of list.entries()) if (p < q) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[other]!);
          }
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  it('lose less by Hommel than by Hochberg, by Hochberg than by Holm, by Holm than by Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (list) => {
        const [hommel, hochberg, holm, bonferroni] = (['hommel', 'hochberg', 'holm', 'bonferroni'] as const).map((method) => adjustP(list, method));
        for (const index of list.keys()) {
          expect(hommel![index]).toBeLessThanOrEqual(hochberg![index]! + 1e-12);
          expect(hochberg![index]).toBeLessThanOrEqual(holm![index]! + 1e-12);
          expect(holm![index]).toBeLessThanOrEqual(bonferroni![index]! + 1e-12);
        }
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe('lifetime value', () => {
  const shape = fc.double({ min: 0.1, max: 10, noNaN: true });

  it('gives chances from 0 to 1', () => {
    fc.assert(
      fc.property(
        shape,
        shape,
        shape,
        shape,
        fc.integer({ min: 0, max: 50 }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (r, alpha, a, b, returns, span) => {
          const chance = bgNbdProbability(returns, span, { r, alpha, a, b });
          return chance >= 0 && chance <= 1 + 1e-12;
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it('lets survival only fall', () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 0, max: 100 }), (alpha, beta, period) => {
        return survivalShare(period + 1, { alpha, beta }) <= survivalShare(period, { alpha, beta });
      }),
      { seed, numRuns: 200 },
    );
  });
});
