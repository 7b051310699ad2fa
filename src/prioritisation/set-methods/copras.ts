import { kernelMessages, problem, type Explanation, type Expression, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { setMethodOf, type SetMethodOptions, type Weighed } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria } from './criteria.ts';

/**
 * COPRAS: benefits as they are, costs in inverse proportion, as a share of the best alternative. 1 is the best score.
 *
 * @param criteria - fields, weights (0 or more) and directions; values must be 0 or more, and an alternative must cost something
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
  const checked = checkedCriteria(criteria);
  return setMethodOf(checked, options, {
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
    needs: () => ({ min: 0 }),
    refusal: refusalOf(checked),
    prepare: (columns, rows) => {
      const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
      return (weights) => utilities(columns, sums, rows, weights);
    },
  });
}

/** An alternative that costs nothing at all cannot be compared by its costs. */
function refusalOf(criteria: readonly Criterion[]): (values: readonly number[]) => Problem | undefined {
  const costs = [...criteria.keys()].filter((index) => criteria[index]!.direction === 'lower' && criteria[index]!.weight > 0);
  const path = costs.map((index) => criteria[index]!.id).join(', ');
  return (values) => {
    if (costs.length === 0 || costs.some((index) => values[index] !== 0)) return undefined;
    if (costs.length === 1) return problem(kernelMessages, 'not-positive', path, { above: 0, value: 0 });
    return problem(prioritisationMessages, 'no-cost', path);
  };
}

function utilities(columns: readonly Column[], sums: readonly number[], rows: number, weights: ArrayLike<number>): Weighed {
  const benefits = sharesAdded(columns, sums, rows, weights, 'higher');
  const costs = sharesAdded(columns, sums, rows, weights, 'lower');
  const least = costs.reduce((smallest, cost) => Math.min(smallest, cost), Number.POSITIVE_INFINITY);
  const totalCost = costs.reduce((sum, cost) => sum + cost, 0);
  // How cheap each is beside the cheapest, which also holds where weights make one cost nothing.
  const cheapness = costs.map((cost) => (cost === least ? 1 : least / cost));
  const totalCheapness = cheapness.reduce((sum, each) => sum + each, 0);
  const significance = benefits.map((benefit, row) => benefit + (totalCost === 0 ? 0 : (totalCost * cheapness[row]!) / totalCheapness));
  const most = significance.reduce((largest, value) => Math.max(largest, value), 0);
  const scores = significance.map((value) => (most === 0 ? 1 : value / most));

  const sideOf = (side: Column['direction'], value: number, row: number): Explanation => ({
    value,
    formula: {
      add: [0, ...columns.flatMap(({ id, direction }, index) => (direction === side ? [share(id, weights[index]!, sums[index]!)] : []))],
    },
    inputs: Object.fromEntries(columns.map(({ id, values }) => [id, values[row]!])),
  });
  const significanceAt = (row: number): Explanation => {
    const [benefit, cost, value] = [benefits[row]!, costs[row]!, significance[row]!];
    const parts = { benefits: sideOf('higher', benefit, row) };
    if (totalCost === 0) return { value, formula: 'benefits', inputs: { benefits: benefit }, parts };
    const cheap: Expression = cost === least ? 1 : { divide: [least, 'costs'] };
    return {
      value,
      formula: { add: ['benefits', { divide: [{ multiply: [totalCost, cheap] }, totalCheapness] }] },
      inputs: { benefits: benefit, costs: cost },
      parts: { ...parts, costs: sideOf('lower', cost, row) },
    };
  };
  const explain = (row: number): Explanation => {
    if (most === 0) return { value: 1, formula: 1, inputs: {} };
    const inputs = { significance: significance[row]! };
    return { value: scores[row]!, formula: { divide: ['significance', most] }, inputs, parts: { significance: significanceAt(row) } };
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
