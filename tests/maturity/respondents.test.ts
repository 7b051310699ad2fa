import { cohenKappa, fleissKappa, krippendorffAlpha, meanInterval, respondents, type Answer, type KappaWeights } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, said, score } from './fixtures.ts';

const model = modelOf('team', [0, 1], numbers(0, 4), [node('all', [practice('a'), practice('b'), practice('c')])], score);
const by = (respondent: string, values: Readonly<Record<string, string | number>>): Answer[] =>
  said(values).map((answer) => ({ ...answer, respondent }));

describe('several respondents', () => {
  const told = respondents([...by('ann', { a: 4, b: 2, c: 1 }), ...by('bo', { a: 0, b: 3, c: 1 })], model, { at });

  it('are most in dispute where their answers lie farthest apart on the scale', () => {
    expect(told.disputed).toEqual(['a', 'b']);
    expect(told.practices.map(({ spread }) => spread)).toEqual([1, 0.25, 0]);
  });

  it('have the mean that an assessment counts', () => {
    expect(told.practices.map(({ mean }) => mean)).toEqual([2, 2.5, 1]);
  });

  it('come back from JSON as they were', () => {
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('who agree completely have an alpha of 1', () => {
    expect(respondents([...by('ann', { a: 4, b: 2 }), ...by('bo', { a: 4, b: 2 })], model, { at }).alpha).toBe(1);
  });

  it('who are two have a kappa over what both answered, weighted as asked', () => {
    const four = modelOf(
      'four',
      [0, 1],
      numbers(0, 2),
      [
        node(
          'all',
          ['a', 'b', 'c', 'd', 'e'].map((id) => practice(id)),
        ),
      ],
      score,
    );
    const both = [...by('ann', { a: 0, b: 1, c: 2, d: 2, e: 0 }), ...by('bo', { a: 0, b: 1, c: 2, d: 1 })];
    const kappaWith = (weights?: KappaWeights): number => respondents(both, four, { at, ...(weights === undefined ? {} : { weights }) }).kappa!;
    expect(kappaWith()).toBeCloseTo(1 - 1 / 5, 12);
    expect(kappaWith('linear')).toBeCloseTo(1 - 2 / 7, 12);
    expect(kappaWith('none')).toBeCloseTo(1 - 4 / 11, 12);
    expect(respondents([...both, ...by('cy', { a: 1 })], four, { at }).kappa).toBeNull();
    expect(() => respondents(both, four, { at, weights: 'cubic' as 'none' })).toThrow('weights must be one of');
  });

  it('cannot agree when there is only one', () => {
    const alone = respondents(by('ann', { a: 4, b: 2 }), model, { at });
    expect([alone.alpha, alone.kappa, alone.disputed, alone.practices[0]?.low, alone.practices[0]?.mean]).toEqual([null, null, [], null, 4]);
  });

  it('count nothing where an answer is off the scale or does not apply', () => {
    const odd = respondents(by('ann', { a: 'often', b: 'NA' }), model, { at });
    expect(odd.practices.map(({ count, mean, spread }) => [count, mean, spread])).toEqual([
      [0, null, null],
      [0, null, null],
      [0, null, null],
    ]);
  });
});

describe('agreement', () => {
  it('is unknown when all ratings are equal, for chance alone would agree', () => {
    expect([krippendorffAlpha([[1], [1]], 'interval'), cohenKappa([1], [1], 'linear'), fleissKappa([[2, 0]])]).toEqual([null, null, null]);
  });

  it('is unknown without ratings', () => {
    expect([krippendorffAlpha([], 'nominal'), cohenKappa([], [], 'none'), fleissKappa([]), fleissKappa([[1, 0]])]).toEqual([null, null, null, null]);
  });

  it.each([
    ['a rating that is no number', () => krippendorffAlpha([[1, Number.NaN]], 'nominal'), 'ratings[0][1] must be a finite number'],
    ['a proportion of ratings below 0', () => krippendorffAlpha([[-1], [1]], 'ratio'), 'ratings[0][0] must be at least 0'],
    ['raters of different lengths', () => cohenKappa([1], [], 'none'), 'right must be as long as'],
    ['half a rater', () => fleissKappa([[0.5, 1.5]]), 'counts[0][0] must be a whole number'],
    ['a missing category', () => fleissKappa([[1, 1], [2]]), 'counts[1] must be as long as'],
    ['a confidence of 1', () => meanInterval([1, 2], { confidence: 1 }), 'confidence must be above 0 and below 1'],
  ])('refuses %s', (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
