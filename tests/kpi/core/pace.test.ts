import { describe, expect, it } from 'vitest';
import { activityDiagnosis, pace } from 'marops/kpi';

// A season that weighs 1, 1, 2 and 4: an eighth of the result, an eighth, a quarter, a half.
const season = [1, 1, 2, 4];

describe('pace against a curve', () => {
  it('expects by weight, projects at the rate so far, and says what each unit that is left must bring', () => {
    const found = pace({ target: 800, toDate: 150, weights: season, elapsed: 2 });
    expect(found).toMatchObject({ elapsedShare: 0.25, expected: 200, index: 0.75, rate: 75, projection: 600, shortfall: 200, status: 'behind' });
    expect(found.neededRate).toBeCloseTo(650 / 6, 12);
  });

  it('is on its way from the limit to the curve, and ahead above it', () => {
    const statusAt = (toDate: number, behindBelow?: number): string =>
      pace({ target: 800, toDate, weights: season, elapsed: 2 }, behindBelow === undefined ? {} : { behindBelow }).status;
    expect([statusAt(179), statusAt(180), statusAt(200), statusAt(201)]).toEqual(['behind', 'on-track', 'on-track', 'ahead']);
    expect([statusAt(150, 0.75), statusAt(149, 0.75)]).toEqual(['on-track', 'behind']);
  });

  it('has not started before the first weight, also when holidays have passed', () => {
    const wanted = {
      index: null,
      projection: null,
      shortfall: null,
      rate: null,
      expected: 0,
      elapsedShare: 0,
      neededRate: 100,
      status: 'not-started',
    };
    expect(pace({ target: 800, toDate: 0, weights: season, elapsed: 0 })).toMatchObject(wanted);
    expect(pace({ target: 800, toDate: 0, weights: [0, 0, ...season], elapsed: 2 })).toMatchObject(wanted);
  });

  it('needs nothing more once the target is reached, and has no rate to ask for at the end', () => {
    expect(pace({ target: 800, toDate: 900, weights: season, elapsed: 3 })).toMatchObject({ neededRate: 0, shortfall: 0, status: 'ahead' });
    expect(pace({ target: 800, toDate: 700, weights: season, elapsed: 4 })).toMatchObject({ neededRate: null, shortfall: 100, elapsedShare: 1 });
  });

  it('refuses what it cannot use, all at once', () => {
    expect(() => pace({ target: 0, toDate: Number.NaN, weights: [1, -1], elapsed: 3 })).toThrow(
      'toDate must be a finite number, got NaN; weights[1] must be at least 0, got -1; elapsed must be at most 2, got 3',
    );
    expect(() => pace({ target: 0, toDate: 0, weights: [1], elapsed: 1 })).toThrow('target must be above 0, got 0');
    expect(() => pace({ target: 1, toDate: 0, weights: [0, 0], elapsed: 1 })).toThrow('weights must be above 0, got 0');
    expect(() => pace({ target: 1, toDate: 0, weights: [1, 1], elapsed: 1.5 })).toThrow('elapsed must be a whole number, got 1.5');
    expect(() => pace({ target: 1, toDate: 0, weights: [1, 1], elapsed: -1 })).toThrow('elapsed must be a whole number, got -1');
    expect(() => pace({ target: 1, toDate: 0, weights: [1], elapsed: 1 }, { behindBelow: Number.NaN })).toThrow(
      'behindBelow must be a finite number',
    );
  });
});

describe('activities done or not, result reached or not', () => {
  it('tells a bad plan from one that was not carried out', () => {
    const verdictOf = (done: number, actual: number, doneFrom?: number): string =>
      activityDiagnosis({ planned: 10, done, goal: 60, actual }, doneFrom === undefined ? {} : { doneFrom }).verdict;
    expect([verdictOf(8, 60), verdictOf(7, 60), verdictOf(8, 59), verdictOf(7, 59)]).toEqual([
      'as-planned',
      'over-planned',
      'plan-ineffective',
      'not-executed',
    ]);
    expect([verdictOf(5, 59, 0.5), verdictOf(5, 59)]).toEqual(['plan-ineffective', 'not-executed']);
  });

  it('says how far short, and never below 0', () => {
    expect(activityDiagnosis({ planned: 10, done: 12, goal: 60, actual: 42 })).toMatchObject({
      doneShare: 1.2,
      short: 18,
      shortShare: 0.3,
      doneFrom: 0.8,
    });
    expect(activityDiagnosis({ planned: 10, done: 0, goal: 60, actual: 70 })).toMatchObject({ doneShare: 0, short: 0, shortShare: 0 });
  });

  it('refuses a plan or a goal of nothing, and less than nothing done', () => {
    const reviewed = { planned: 10, done: 5, goal: 60, actual: 42 };
    expect(() => activityDiagnosis({ ...reviewed, planned: 0, goal: -1 })).toThrow('planned must be above 0, got 0; goal must be above 0, got -1');
    expect(() => activityDiagnosis({ ...reviewed, done: -1 })).toThrow('done must be at least 0, got -1');
    expect(() => activityDiagnosis({ ...reviewed, actual: Number.NaN })).toThrow('actual must be a finite number, got NaN');
    expect(() => activityDiagnosis(reviewed, { doneFrom: Number.NaN })).toThrow('doneFrom must be a finite number, got NaN');
  });
});
