import {
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  meanInterval,
  respondents,
  type Answer,
  type KappaWeights,
  type Respondents,
} from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, said, score } from './fixtures.ts';

const model = modelOf('team', [0, 1], numbers(0, 4), [node('all', [practice('a'), practice('b'), practice('c')])], score);
const by = (respondent: string, values: Readonly<Record<string, string | number>>): Answer[] =>
  said(values).map((answer) => ({ ...answer, respondent }));

describe('several respondents', () => {
  const told = (): Respondents => respondents([...by('ann', { a: 4, b: 2, c: 1 }), ...by('bo', { a: 0, b: 3, c: 1 })], model, { at });

  it('are named, with the model and the way they were compared', () => {
    expect(told()).toMatchObject({
      definition: { id: 'team', version: '1.0.0' },
      at,
      subject: null,
      respondents: ['ann', 'bo'],
      confidence: 0.95,
      metric: 'interval',
      weights: 'quadratic',
    });
    expect(respondents([], model, { at })).toMatchObject({ respondents: [], alpha: null, kappa: null, disputed: [] });
  });

  it('are compared by where their answers lie on the scale, not by what the scale counts', () => {
    const scale = { kind: 'number' as const, min: 1, max: 5, value: [1, 5] as const };
    const offset = modelOf('offset', [0, 1], scale, [node('all', [practice('a'), practice('b')])], score);
    const { practices, alpha } = respondents([...by('ann', { a: 1, b: 5 }), ...by('bo', { a: 3, b: 5 })], offset, { at, metric: 'ratio' });
    expect(practices.map(({ spread, mean }) => [spread, mean])).toEqual([
      [0.5, 2],
      [0, 5],
    ]);
    // Shares 0, 1/2, 1, 1: observed 2 of 4, expected (2 + 4 + 4/9) of 12.
    expect(alpha).toBeCloseTo(2 / 29, 12);
  });

  it('cannot differ on a scale whose answers count alike', () => {
    const options = ['yes', 'no'].map((id) => ({ id, title: id, value: 1 }));
    const same = modelOf('same', [0, 1], { kind: 'choice', options }, [node('all', [practice('a')])], score);
    const alike = respondents([...by('ann', { a: 'yes' }), ...by('bo', { a: 'no' })], same, { at });
    expect([alike.practices[0]?.spread, alike.alpha, alike.disputed]).toEqual([0, null, []]);
  });

  it('leave aside an answer that is said not to apply, or was taken back', () => {
    const odd = by('ann', { a: 4, b: 2 }).map((answer) => ({ ...answer, ...(answer.practice === 'a' ? { notApplicable: true } : { option: null }) }));
    expect(respondents([...odd, ...by('bo', { a: 1, c: 3 })], model, { at }).practices.map(({ count, mean }) => [count, mean])).toEqual([
      [1, 1],
      [0, null],
      [1, 3],
    ]);
  });

  it('are refused a confidence that is no share', () => {
    expect(() => respondents([], model, { at, confidence: 95 })).toThrow('confidence must be above 0 and below 1, got 95');
  });

  it('are most in dispute where their answers lie farthest apart on the scale', () => {
    expect(told().disputed).toEqual(['a', 'b']);
    expect(told().practices.map(({ spread }) => spread)).toEqual([1, 0.25, 0]);
  });

  it('have the mean that an assessment counts', () => {
    expect(told().practices.map(({ mean }) => mean)).toEqual([2, 2.5, 1]);
  });

  it('come back from JSON as they were', () => {
    expect(JSON.parse(JSON.stringify(told()))).toEqual(told());
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
