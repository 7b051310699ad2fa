import type { Explanation, Expression } from '../../kernel/index.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { setMethodOf, type SetMethodOptions, type Weighed } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria } from './criteria.ts';

/**
 * COPRAS: benefits as they are, costs in inverse proportion, as a share of the best alternative. 1 is the best score.
 *
 * @param criteria - fields, weights (0 or more) and directions; values must be 0 or more, costs above 0
 * @param options - policy for missing values, and whether weights are shared out to 1
 * @returns the method for `rank`; a higher score is better, from 0 to 1
 * @throws InputError `invalid-input` with every problem of the criteria
 *
 * @example
 * ```ts
 * import { copras, rank } from 'marops/prioritisation';
 *
 * const tools = [{ id: 'a', fit: 10, price: 10 }, { id: 'b', fit: 10, price: 1 }];
 * const method = copras([{ id: 'fit', weight: 1, direction: 'higher' }, { id: 'price', weight: 1, direction: 'lower' }]);
 * rank(tools, method).ranked.map(({ item }) => item.id) // => ['b', 'a']
 * ```
 */
export function copras<Name extends string>(criteria: readonly Criterion<Name>[], options: SetMethodOptions = {}): SetMethod<Name> {
  return setMethodOf(checkedCriteria(criteria), options, {
    id: 'copras',
    version: '1.0.0',
    title: 'COPRAS',
    source: {
      author: 'Edmundas Zavadskas, Arturas Kaklauskas and Vaidotas Sarka',
      year: 1994,
      title: 'The new method of multicriteria complex proportional assessment of projects',
    },
    direction: 'higher',
    additive: false,
    options: {},
    needs: ({ direction }) => (direction === 'lower' ? { above: 0 } : { min: 0 }),
    prepare: (columns, rows) => {
      const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
      return (weights) => utilities(columns, sums, rows, weights);
    },
  });
}

function utilities(columns: readonly Column[], sums: readonly number[], rows: number, weights: ArrayLike<number>): Weighed {
  const sideOf = (side: Column['direction']): readonly Expression[] =>
    columns.flatMap(({ id, direction }, index) => (direction === side ? [share(id, weights[index]!, sums[index]!)] : []));
  const benefits = sharesAdded(columns, sums, rows, weights, 'higher');
  const costs = sharesAdded(columns, sums, rows, weights, 'lower');
  const hasCosts = rows > 0 && costs.every((cost) => cost > 0);
  const totalCost = costs.reduce((sum, cost) => sum + cost, 0);
  const reciprocals = hasCosts ? costs.reduce((sum, cost) => sum + 1 / cost, 0) : 0;
  const significance = benefits.map((benefit, row) => (hasCosts ? benefit + totalCost / (costs[row]! * reciprocals) : benefit));
  const most = significance.reduce((largest, value) => Math.max(largest, value), 0);
  const scores = significance.map((value) => (most === 0 ? 1 : value / most));

  const explain = (row: number): Explanation => {
    const inputs = Object.fromEntries(columns.map(({ id, values }) => [id, values[row]!]));
    const benefit: Explanation = { value: benefits[row]!, formula: { add: [0, ...sideOf('higher')] }, inputs };
    const cost: Explanation = { value: costs[row]!, formula: { add: [0, ...sideOf('lower')] }, inputs };
    const formula: Expression = hasCosts ? { add: ['benefits', { divide: [totalCost, { multiply: ['costs', reciprocals] }] }] } : 'benefits';
    const whole: Explanation = {
      value: significance[row]!,
      formula,
      inputs: { benefits: benefits[row]!, ...(hasCosts && { costs: costs[row]! }) },
      parts: { benefits: benefit, ...(hasCosts && { costs: cost }) },
    };
    if (most === 0) return { value: 1, formula: 1, inputs: {} };
    return {
      value: scores[row]!,
      formula: { divide: ['significance', most] },
      inputs: { significance: significance[row]! },
      parts: { significance: whole },
    };
  };
  return { scores, explain, details: { significance } };
}

function share(id: string, weight: number, sum: number): Expression {
  return sum === 0 ? 0 : { divide: [{ multiply: [weight, id] }, sum] };
}

function sharesAdded(
  columns: readonly Column[],
  sums: readonly number[],
  rows: number,
  weights: ArrayLike<number>,
  side: Column['direction'],
): Float64Array {
  const added = new Float64Array(rows);
  columns.forEach(({ values, direction }, index) => {
    if (direction !== side || sums[index] === 0) return;
    for (let row = 0; row < rows; row += 1) added[row]! += (weights[index]! * values[row]!) / sums[index]!;
  });
  return added;
}
