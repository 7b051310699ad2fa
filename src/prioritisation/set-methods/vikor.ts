import { kernelMessages, problem, refuseWhenBroken, type Explanation, type Expression, type Problem } from '../../kernel/index.ts';
import type { Ranked, Ranking } from '../rank.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { setMethodOf, type SetMethodOptions, type Weighed } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria, numberProblem } from './criteria.ts';
import { termsAt, type Term } from './terms.ts';

/** What VIKOR lets its user choose. */
export interface VikorOptions extends SetMethodOptions {
  /** How much the majority of criteria counts against the worst single regret, 0 to 1. Default 0.5. */
  readonly majority?: number;
}

/**
 * VIKOR: a compromise between the regret over all criteria (S) and the worst single regret (R); 0 is the best score.
 *
 * @param criteria - fields, weights (0 or more) and directions
 * @param options - weight of the majority (default 0.5), policy for missing values, and whether weights are shared out to 1
 * @returns the method for `rank`; a lower score is better; `details` hold S and R
 * @throws InputError `invalid-input` for a weight of the majority outside 0 to 1, an unknown option, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { compromiseSet, rank, vikor } from 'marops/prioritisation';
 *
 * const agencies = [
 *   { id: 'north', craft: 9, price: 80 },
 *   { id: 'south', craft: 8, price: 60 },
 *   { id: 'west', craft: 4, price: 55 },
 * ];
 * const ranking = rank(agencies, vikor([{ id: 'craft', weight: 1, direction: 'higher' }, { id: 'price', weight: 1, direction: 'lower' }]));
 * ranking.ranked[0]?.item.id // => 'south'
 * compromiseSet(ranking).items.map(({ id }) => id) // => ['south']
 * ```
 */
export function vikor<Name extends string>(criteria: readonly Criterion<Name>[], options: VikorOptions = {}): SetMethod<Name> {
  const { majority = 0.5 } = options;
  refuseWhenBroken(majorityProblems(majority));
  return setMethodOf(checkedCriteria(criteria), options, {
    id: 'vikor',
    version: '1.0.0',
    title: 'VIKOR',
    source: { author: 'Serafim Opricovic and Gwo-Hshiung Tzeng', year: 2004, title: 'European Journal of Operational Research 156(2)' },
    direction: 'lower',
    additive: false,
    options: { majority },
    prepare: (columns, rows) => {
      const terms = columns.map(regretOf);
      return (weights) => compromise(columns, terms, rows, weights, majority);
    },
  });
}

function majorityProblems(majority: unknown): readonly Problem[] {
  const notNumber = numberProblem(majority, 'majority', 0);
  if (notNumber !== undefined) return [notNumber];
  return (majority as number) <= 1 ? [] : [problem(kernelMessages, 'too-large', 'majority', { max: 1, value: majority as number })];
}

/** How far each alternative is from the best of one criterion, 0 to 1; 0 for all when the criterion is constant. */
function regretOf({ id, direction, values, min, max }: Column): Term {
  const range = max - min;
  if (range === 0) return { values: new Float64Array(values.length), formula: 0 };
  if (direction === 'higher') return { values: values.map((value) => (max - value) / range), formula: { divide: [{ subtract: [max, id] }, range] } };
  return { values: values.map((value) => (value - min) / range), formula: { divide: [{ subtract: [id, min] }, range] } };
}

function compromise(columns: readonly Column[], terms: readonly Term[], rows: number, weights: ArrayLike<number>, majority: number): Weighed {
  const s = new Float64Array(rows);
  const r = new Float64Array(rows);
  terms.forEach(({ values }, index) => {
    for (let row = 0; row < rows; row += 1) {
      const regret = weights[index]! * values[row]!;
      s[row]! += regret;
      r[row] = Math.max(r[row]!, regret);
    }
  });
  const [sScale, rScale] = [scaleOf(s), scaleOf(r)];
  const scores = s.map((value, row) => majority * sScale.place(value) + (1 - majority) * rScale.place(r[row]!));
  const weighted = columns.map(({ id }, index): Expression => ({ multiply: [weights[index]!, id] }));

  const explain = (row: number): Explanation => {
    const inner = termsAt(columns, terms, row);
    return {
      value: scores[row]!,
      formula: { add: [{ multiply: [majority, sScale.formula('S')] }, { multiply: [1 - majority, rScale.formula('R')] }] },
      inputs: { S: s[row]!, R: r[row]! },
      parts: { S: { value: s[row]!, formula: { add: weighted }, ...inner }, R: { value: r[row]!, formula: { max: [0, ...weighted] }, ...inner } },
    };
  };
  return { scores, explain, details: { S: s, R: r } };
}

interface Scale {
  readonly place: (value: number) => number;
  readonly formula: (name: string) => Expression;
}

/** Where a value lies between the smallest and the largest, 0 to 1; 0 when they are equal. */
function scaleOf(values: Float64Array): Scale {
  const min = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const range = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) - min;
  if (!(range > 0)) return { place: () => 0, formula: () => 0 };
  return { place: (value) => (value - min) / range, formula: (name) => ({ divide: [{ subtract: [name, min] }, range] }) };
}

/** What VIKOR proposes instead of a single winner. */
export interface CompromiseSet<Item> {
  /** By how much the first must lead to win alone: 1 / (alternatives − 1). */
  readonly threshold: number;
  /** Whether the first leads by that much. */
  readonly acceptableAdvantage: boolean;
  /** Whether the first is also the best by S or by R. */
  readonly acceptableStability: boolean;
  /** The proposed solutions, best first. */
  readonly items: readonly Item[];
}

/**
 * The compromise solutions of a ranking by {@link vikor}: the first alone when its advantage and its stability are acceptable, otherwise those
 * that come close enough to it.
 *
 * @param ranking - made by `vikor`, with explanations
 * @returns the two tests and the proposed items; no items for an empty ranking
 *
 * @example
 * ```ts
 * import { compromiseSet, rank, vikor } from 'marops/prioritisation';
 *
 * compromiseSet(rank([{ id: 'only', craft: 1 }], vikor([{ id: 'craft', weight: 1, direction: 'higher' }]))).items.length // => 1
 * ```
 */
export function compromiseSet<Item>({ ranked }: Ranking<Item>): CompromiseSet<Item> {
  const [first, second] = ranked;
  const threshold = ranked.length > 1 ? 1 / (ranked.length - 1) : 0;
  if (first === undefined) return { threshold, acceptableAdvantage: false, acceptableStability: false, items: [] };
  const isFar = ({ score }: Ranked<Item>): boolean => score - first.score >= threshold - 1e-12;
  const isLeast = (name: 'S' | 'R'): boolean => ranked.every(({ details }) => (details?.[name] ?? 0) >= (first.details?.[name] ?? 0) - 1e-12);
  const acceptableAdvantage = second === undefined || isFar(second);
  const acceptableStability = isLeast('S') || isLeast('R');
  const close = acceptableAdvantage ? ranked.slice(0, acceptableStability ? 1 : 2) : ranked.filter((each) => !isFar(each));
  return { threshold, acceptableAdvantage, acceptableStability, items: close.map(({ item }) => item) };
}
