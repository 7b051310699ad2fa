import { kernelMessages, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { numberProblems, objectProblems } from '../argument-check.ts';
import { bgNbdConditionalExpected, bgNbdProblems, type BgNbdParameters } from './bg-nbd.ts';
import { historyProblems, spendProblems } from './customer-problems.ts';
import { gammaGammaExpected, gammaGammaProblems, type GammaGammaParameters } from './gamma-gamma.ts';
import { lifetimeMessages } from './messages.ts';
import type { CustomerSummary } from './rfm.ts';

/** How far ahead, at what margin and at what rate of interest. */
export interface LifetimeValueOptions {
  /** Periods ahead, a whole number of 1 or more: 12 months. */
  readonly periods: number;
  /** Length of a period in the unit of time of the fit, above 0: 30.4375 where the fit counts days and periods are months. */
  readonly periodLength: number;
  /** What of the spend is kept, above 0 and at most 1. */
  readonly margin: number;
  /** Interest per period, 0 or more: 0.01 is one per cent. */
  readonly discountRate: number;
}

/** Both fits that a value rests on. */
export interface LifetimeValueModel {
  /** How customers return. */
  readonly purchases: BgNbdParameters;
  /** What they spend. */
  readonly spend: GammaGammaParameters;
}

/** What a customer is still worth. */
export interface CustomerValue {
  /** Who. */
  readonly customer: string;
  /** Purchases expected within all periods. */
  readonly expectedPurchases: number;
  /** The same, each worth less the later it comes. */
  readonly discountedPurchases: number;
  /** Spend expected at each. */
  readonly expectedSpend: number;
  /** Margin of all expected purchases, discounted to now, in the unit of the spend. */
  readonly value: number;
}

/** What all customers are still worth. */
export interface LifetimeValueResult {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** How. */
  readonly options: LifetimeValueOptions;
  /** The customers that can be valued, in the order given. */
  readonly customers: readonly CustomerValue[];
  /** Sum of their values. */
  readonly total: number;
  /** Customers that cannot be valued, and why. */
  readonly problems: readonly Problem[];
}

/**
 * What customers will still bring, from their past: expected purchases (BG/NBD) times expected spend (gamma-gamma), each period
 * discounted to now. Both models must be fitted in the same units, and spend must not depend on how often a customer buys.
 *
 * @param customers - summaries, from `rfm`
 * @param model - parameters of both fits
 * @param options - periods, their length, margin and interest
 * @returns a value for each customer, and the total; a customer that cannot be valued is named
 * @throws InputError `invalid-input` for parameters or options out of range
 *
 * @example
 * ```ts
 * import { lifetimeValue } from 'marops/kpi';
 *
 * const customers = [{ customer: 'c1', frequency: 2, recency: 30.43, age: 38.86, monetary: 22.35 }];
 * const model = { purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, spend: { p: 6.25, q: 3.74, v: 15.44 } };
 * const result = lifetimeValue(customers, model, { periods: 9, periodLength: 4.345, margin: 1, discountRate: 0 });
 * [result.customers[0]?.expectedPurchases.toFixed(2), result.total.toFixed(1)] // => ['1.23', '30.3']
 * ```
 */
export function lifetimeValue(customers: readonly CustomerSummary[], model: LifetimeValueModel, options: LifetimeValueOptions): LifetimeValueResult {
  refuseWhenBroken([
    ...objectProblems(model, 'model', ({ purchases, spend }) => [
      ...bgNbdProblems(purchases, 'model.purchases'),
      ...gammaGammaProblems(spend, 'model.spend'),
    ]),
    ...optionProblems(options),
    ...(Array.isArray(customers) ? [] : [problem(kernelMessages, 'not-a-list', 'customers', { value: shown(customers) })]),
  ]);
  const outcomes = customers.map((each, index) => valueOf(each, `customers[${String(index)}]`, model, options));
  const valued = outcomes.flatMap((each) => ('customer' in each ? [each] : []));
  return {
    definition: { id: 'lifetime-value', version: '1.0.0' },
    options,
    customers: valued,
    total: valued.reduce((sum, { value }) => sum + value, 0),
    problems: outcomes.flatMap((each) => ('customer' in each ? [] : each.problems)),
  };
}

function valueOf(
  customer: CustomerSummary,
  path: string,
  { purchases, spend }: LifetimeValueModel,
  { periods, periodLength, margin, discountRate }: LifetimeValueOptions,
): CustomerValue | { readonly problems: readonly Problem[] } {
  const problems = objectProblems(customer, path, () => [
    ...(typeof customer.customer === 'string'
      ? []
      : [problem(lifetimeMessages, 'not-a-customer', `${path}.customer`, { value: shown(customer.customer) })]),
    ...historyProblems(customer, path),
    ...spendProblems(customer, path),
  ]);
  if (problems.length > 0) return { problems };
  const expectedSpend = gammaGammaExpected(customer, spend);
  if (expectedSpend === null) return { problems: [problem(lifetimeMessages, 'no-mean', `${path}.monetary`, { value: spend.q })] };

  let [discounted, before] = [0, 0];
  for (let period = 1; period <= periods; period += 1) {
    const until = bgNbdConditionalExpected(customer, period * periodLength, purchases);
    if (until === null) return { problems: [problem(lifetimeMessages, 'not-settled', path)] };
    discounted += (until - before) / (1 + discountRate) ** period;
    before = until;
  }
  const value = discounted * expectedSpend * margin;
  return { customer: customer.customer, expectedPurchases: before, discountedPurchases: discounted, expectedSpend, value };
}

function optionProblems(options: LifetimeValueOptions): readonly Problem[] {
  return objectProblems(options, 'options', ({ periods, periodLength, margin, discountRate }) => [
    ...numberProblems(periods, 'options.periods', { above: 0, max: 1200, whole: true }),
    ...numberProblems(periodLength, 'options.periodLength', { above: 0, max: 1e90 }),
    ...numberProblems(margin, 'options.margin', { above: 0, max: 1 }),
    ...numberProblems(discountRate, 'options.discountRate', { min: 0 }),
  ]);
}
