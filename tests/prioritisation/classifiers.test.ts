import {
  classify,
  eisenhower,
  kano,
  kanoSummary,
  medianLines,
  moscow,
  moscowBalance,
  valueEffort,
  type Classification,
  type KanoCounts,
} from 'marops/prioritisation';
import { describe, expect, it } from 'vitest';

const ids = (classification: Classification<{ readonly id: string }>): Record<string, readonly string[]> =>
  Object.fromEntries(classification.classes.filter(({ count }) => count > 0).map(({ id, items }) => [id, items.map((item) => item.id)]));

describe('value against effort', () => {
  const matrix = valueEffort({ value: 'impact', effort: 'weeks', minValue: 3, maxEffort: 2 });

  it('draws its lines on the good side: a value on the line is high, an effort on the line is low', () => {
    const items = [
      { id: 'on both lines', impact: 3, weeks: 2 },
      { id: 'just below', impact: 2.99, weeks: 2 },
      { id: 'just above', impact: 3, weeks: 2.01 },
      { id: 'neither', impact: 2, weeks: 3 },
    ];
    expect(ids(classify(items, matrix))).toEqual({
      'quick-win': ['on both lines'],
      'big-bet': ['just above'],
      'fill-in': ['just below'],
      avoid: ['neither'],
    });
  });

  it('gives counts and shares of effort for every class', () => {
    const { classes } = classify(
      [
        { id: 'a', impact: 4, weeks: 1 },
        { id: 'b', impact: 4, weeks: 3 },
        { id: 'c', impact: 5, weeks: 2 },
      ],
      matrix,
    );
    expect(classes.map(({ id, count, countShare, effort, effortShare }) => [id, count, countShare, effort, effortShare])).toEqual([
      ['quick-win', 2, 2 / 3, 3, 0.5],
      ['big-bet', 1, 1 / 3, 3, 0.5],
      ['fill-in', 0, 0, 0, 0],
      ['avoid', 0, 0, 0, 0],
    ]);
  });

  it('has no shares where there is nothing to share', () => {
    expect(classify([], matrix).classes[0]).toMatchObject({ count: 0, countShare: null, effort: 0, effortShare: null });
    expect(classify([], eisenhower).classes[0]).toMatchObject({ effort: null, effortShare: null });
  });

  it('never guesses an item into a class', () => {
    const items = [
      { id: 'no value', weeks: 1 },
      { id: 'no effort', impact: 1 },
      { id: 'negative', impact: 1, weeks: -1 },
      { id: 'text', impact: 'high', weeks: 1 },
      { id: 'NaN', impact: 1, weeks: Number.NaN },
      { id: 'good', impact: 1, weeks: 1 },
      { id: 'good', impact: 1, weeks: 1 },
    ];
    const { unclassified, classes } = classify(items, matrix);
    expect(unclassified.map(({ problems }) => problems[0]?.message)).toEqual([
      'impact must be given, got nothing',
      'weeks must be given, got nothing',
      'weeks must be at least 0, got -1',
      'impact must be two numbers, two dates or two instants for "gte", got "high"',
      'weeks must be a finite number, got NaN',
      'id must be unique among the items, got good again',
    ]);
    expect(classes.map(({ count }) => count)).toEqual([0, 0, 1, 0]);
  });

  it('takes the medians for lines when a team has none, passing over what is no number', () => {
    const items = [
      { v: 1, e: 10 },
      { v: 2, e: 20 },
      { v: 9, e: 60 },
      { v: 'x', e: Number.NaN },
    ];
    expect(medianLines(items, { value: 'v', effort: 'e' })).toEqual({ value: 'v', effort: 'e', minValue: 2, maxEffort: 20 });
    expect(() => medianLines([], { value: 'v', effort: 'e' })).toThrow('v must be given, got nothing; e must be given, got nothing');
    expect(() => medianLines([{ v: 1 }], { value: 'v', effort: 'e' })).toThrow('e must be given, got nothing');
  });

  it('names itself, its version and its classes', () => {
    const made = valueEffort({ value: 'impact', effort: 'weeks', minValue: 3, maxEffort: 2 });
    expect(made).toMatchObject({ id: 'value-effort', version: '1.0.0', title: 'Value against effort', effort: 'weeks' });
    const { definition, classes } = classify([{ id: 'low', impact: 1, weeks: 9 }, { id: 'small', impact: 1, weeks: 0 }], made); // prettier-ignore
    expect(definition).toEqual({ id: 'value-effort', version: '1.0.0' });
    expect(classes.map(({ label, items, effortShare }) => [label, items.map(({ id }) => id), effortShare])).toEqual([
      ['Quick win', [], 0],
      ['Big bet', [], 0],
      ['Fill-in', ['small'], 0],
      ['Avoid', ['low'], 1],
    ]);
  });

  it('has no share of effort where it knows none', () => {
    const { classes } = classify([{ id: 'now', urgent: true, important: true }], eisenhower);
    expect(classes[0]).toMatchObject({ count: 1, effort: null, effortShare: null });
    const { unclassified } = classify([{ id: 'a', impact: 1, weeks: null }, { id: 'b', impact: 1, weeks: '2' }], matrix); // prettier-ignore
    expect(unclassified.map(({ problems }) => problems[0]?.message)).toEqual([
      'weeks must be given, got nothing',
      'weeks must be a finite number, got "2"',
    ]);
  });

  it('refuses lines that are no numbers', () => {
    expect(() => valueEffort(null as never)).toThrow('policy must be an object, got null');
    expect(() => valueEffort({ value: 'v', effort: 'e', minValue: Number.NaN, maxEffort: 1 })).toThrow('policy.minValue must be plain JSON, got NaN');
    expect(() => valueEffort({ value: 'v', effort: 'e', minValue: 1, maxEffort: '2' as unknown as number })).toThrow(
      'policy.maxEffort must be a finite number',
    );
  });

  it('is a broken call without a list', () => {
    expect(() => classify('x' as never, matrix)).toThrow('items must be a list, got "x"');
  });
});

describe('the Eisenhower matrix', () => {
  it('has a class for each of the four answers', () => {
    const items = [
      { id: 'uu', urgent: true, important: true },
      { id: 'ui', urgent: false, important: true },
      { id: 'un', urgent: true, important: false },
      { id: 'nn', urgent: false, important: false },
    ];
    expect(ids(classify(items, eisenhower))).toEqual({ do: ['uu'], schedule: ['ui'], delegate: ['un'], drop: ['nn'] });
  });
});

describe('MoSCoW', () => {
  const plan = (must: number, should: number, could: number, wont = 0): Classification<{ id: string }> =>
    classify(
      Object.entries({ must, should, could, wont }).map(([priority, effort]) => ({ id: priority, priority, effort })),
      moscow,
    );
  const limits = { mustMax: 0.6, couldMin: 0.2 };

  it('allows exactly 60 % in Must and leaves Won’t out of the total', () => {
    expect(moscowBalance(plan(60, 20, 20, 500), limits)).toEqual({ limits, shares: { must: 0.6, should: 0.2, could: 0.2 }, violations: [] });
    expect(moscowBalance(plan(0.6, 0.2, 0.2), limits).violations).toEqual([]);
    expect(moscowBalance(plan(61, 19, 20), limits).violations).toEqual(['must']);
    expect(moscowBalance(plan(60, 21, 19), limits).violations).toEqual(['could']);
    expect(moscowBalance(plan(70, 20, 10), limits).violations).toEqual(['must', 'could']);
  });

  it('has no shares of no effort', () => {
    expect(moscowBalance(plan(0, 0, 0, 5), limits)).toEqual({ limits, shares: { must: null, should: null, could: null }, violations: [] });
    expect(moscowBalance({ definition: { id: 'x', version: '1.0.0' }, classes: [], unclassified: [] }, limits).shares.must).toBeNull();
  });

  it('has no class for a word of its own', () => {
    const { unclassified } = classify([{ id: 'a', priority: 'maybe', effort: 1 }], moscow);
    expect(unclassified[0]?.problems[0]?.message).toBe('value must fit one of the classes must, should, could, wont, got an item that fits none');
  });
});

describe('Kano', () => {
  it('leaves a misspelt answer unclassified', () => {
    expect(classify([{ id: 'a', functional: 'lik', dysfunctional: 'like' }], kano).unclassified[0]?.problems).toMatchObject([{ code: 'no-class' }]);
  });

  const none: KanoCounts = { attractive: 0, oneDimensional: 0, mustBe: 0, indifferent: 0, reverse: 0, questionable: 0 };

  it('takes must-be before one-dimensional before attractive before indifferent where counts are equal', () => {
    expect(kanoSummary({ attractive: 2, oneDimensional: 2, mustBe: 2, indifferent: 2, reverse: 2, questionable: 2 }).category).toBe('mustBe');
    expect(kanoSummary({ ...none, attractive: 2, oneDimensional: 2, indifferent: 2 }).category).toBe('oneDimensional');
    expect(kanoSummary({ ...none, attractive: 2, indifferent: 2 }).category).toBe('attractive');
    expect(kanoSummary({ ...none, indifferent: 2, reverse: 2, questionable: 2 }).category).toBe('indifferent');
    expect(kanoSummary({ ...none, reverse: 1, questionable: 1 })).toEqual({ category: 'reverse', better: null, worse: null, questionableShare: 0.5 });
  });

  it('has no category, better or worse without answers', () => {
    expect(kanoSummary(none)).toEqual({ category: null, better: null, worse: null, questionableShare: null });
    expect(Object.is(kanoSummary({ ...none, attractive: 1 }).worse, 0)).toBe(true);
  });
});
