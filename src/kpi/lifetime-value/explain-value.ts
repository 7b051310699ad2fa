import type { Explanation } from '../../kernel/index.ts';
import type { CustomerValue, LifetimeValueOptions } from './lifetime-value.ts';

/**
 * How the value of a customer came about, as data that recomputes to the same number.
 *
 * @param customer - one of the customers of `lifetimeValue`
 * @param options - the options of that call, which stand in its result
 * @returns discounted purchases × spend at each × margin
 *
 * @example
 * ```ts
 * import { explanationLines } from 'marops/kernel';
 * import { explainCustomerValue, lifetimeValue } from 'marops/kpi';
 *
 * const model = { purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, spend: { p: 6.25, q: 3.74, v: 15.44 } };
 * const customer = { customer: 'c1', frequency: 2, recency: 30, age: 39, monetary: 22 };
 * const { customers, options } = lifetimeValue([customer], model, { periods: 12, periodLength: 4.345, margin: 0.4, discountRate: 0.01 });
 * explanationLines(explainCustomerValue(customers[0]!, options)) // => ['discountedPurchases 1.45327 × expectedSpend 24.3766 × margin 0.4 = 14.1703']
 * ```
 */
export function explainCustomerValue({ discountedPurchases, expectedSpend, value }: CustomerValue, { margin }: LifetimeValueOptions): Explanation {
  return {
    value,
    formula: { multiply: ['discountedPurchases', 'expectedSpend', 'margin'] },
    inputs: { discountedPurchases, expectedSpend, margin },
  };
}
