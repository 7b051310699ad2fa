import { assess, gaps, roadmap, type GapAnalysis } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, score } from './fixtures.ts';

const model = modelOf('one', [0, 1], numbers(0, 1), [node('all', [practice('a', 1, { effort: 1 })])], score);
const gap = gaps(assess([], model, { at }), [{ practice: 'a', value: 1 }]);

/** A gap with practices of its own: what each adds, and what each builds on. */
function gapOf(
  practices: Readonly<Record<string, { readonly adds?: number; readonly effort?: number | null; readonly needs?: readonly string[] }>>,
): GapAnalysis {
  return {
    ...gap,
    practices: Object.entries(practices).map(([id, { adds = 1, effort = 1, needs = [] }]) => ({
      ...gap.practices[0]!,
      practice: id,
      contribution: adds,
      effort,
      requires: needs,
    })),
  };
}

describe('the critical path', () => {
  const chainIn = (practices: Parameters<typeof gapOf>[0]): readonly string[] => roadmap(gapOf(practices), { capacity: [1] }).criticalPath;

  it('is the longest chain, the first one first', () => {
    expect(chainIn({ top: { needs: ['short', 'long'] }, short: {}, long: { needs: ['base'] }, base: {} })).toEqual(['base', 'long', 'top']);
  });

  it('goes by what is named first where chains are equally long', () => {
    expect(chainIn({ top: { needs: ['left', 'right'] }, left: {}, right: {}, other: { needs: ['right'] } })).toEqual(['left', 'top']);
    expect(chainIn({ one: {}, other: {} })).toEqual(['one']);
  });

  it('meets again where two ways lead to one practice', () => {
    expect(chainIn({ base: {}, left: { needs: ['base'] }, right: { needs: ['base', 'base', 'left'] }, top: { needs: ['left', 'right'] } })).toEqual([
      'base',
      'left',
      'right',
      'top',
    ]);
  });

  it('leaves out what is not open, and is empty without a gap', () => {
    expect(chainIn({ top: { needs: ['done', 'base'] }, base: { needs: ['done'] } })).toEqual(['base', 'top']);
    expect(chainIn({})).toEqual([]);
  });

  it('is found by the thousand, and a stored gap that goes in a circle is refused', () => {
    const place = (count: number, needs: (index: number) => readonly string[]): Parameters<typeof gapOf>[0] =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${String(index)}`, { effort: null, needs: needs(index) }]));
    const long = chainIn(place(4000, (index) => (index === 3999 ? [] : [`p${String(index + 1)}`])));
    expect([long.length, long[0], long.at(-1)]).toEqual([4000, 'p3999', 'p0']);
    expect(() => chainIn(place(2, (index) => [`p${String(1 - index)}`]))).toThrow('must not require one another in a circle');
  });
});

describe('values that are fractions of one another', () => {
  const precisionOf = (...adds: readonly number[]): number =>
    roadmap(gapOf(Object.fromEntries(adds.map((each, index) => [`p${String(index)}`, { adds: each }]))), { capacity: [2] }).selection.proof.precision;

  it.each<[string, readonly number[], number]>([
    ['whole numbers', [3, 4], 1],
    ['a third and a quarter', [1 / 3, 1 / 4], 1 / 12],
    ['two sixths and a ninth', [2 / 6, 1 / 9], 1 / 9],
    ['more than a whole', [7 / 3, 5 / 2], 1 / 6],
    ['thirtieths that were added up', [0.1 + 0.2, 1 / 30], 1 / 30],
    ['one ten-thousandth', [1 / 10_000, 1], 1 / 10_000],
    ['parts that are near one another', [355 / 113, 1 / 113], 1 / 113],
  ])('are compared in the largest unit that makes them whole: %s', (_, adds, unit) => {
    expect(precisionOf(...adds)).toBe(unit);
  });

  it.each<[string, readonly number[]]>([
    ['a fraction of more than ten thousand', [1 / 10_007, 1]],
    ['no fraction at all', [Math.SQRT1_2, 1]],
    ['fractions whose unit would be smaller than a thousand-millionth', [1 / 9973, 1 / 9967, 1 / 9949]],
  ])('are compared as they are when one is %s', (_, adds) => {
    const plan = roadmap(gapOf(Object.fromEntries(adds.map((each, index) => [`p${String(index)}`, { adds: each }]))), { capacity: [adds.length] });
    const whole = adds.reduce((sum, each) => sum + each, 0);
    expect(Math.abs(plan.selection.value! - whole)).toBeLessThan(1e-11);
    expect(plan.selection.proof.precision).toBeLessThan(1e-10);
  });

  it('are told in points of the score, period by period', () => {
    const { selection, forecast, steps } = roadmap(gapOf({ a: { adds: 1 / 3 }, b: { adds: 1 / 4 } }), { capacity: [1, 1] });
    expect([selection.value, selection.bound, forecast]).toEqual([11 / 12, 11 / 12, [1 / 3, 7 / 12]]);
    // What is closed in the first of two periods counts twice.
    expect(selection.chosen.map(({ value }) => value)).toEqual([2 / 3, 1 / 4]);
    expect(steps.map(({ contribution }) => contribution)).toEqual([1 / 3, 1 / 4]);
  });
});
