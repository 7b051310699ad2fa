import { problem, refuseWhenBroken, type DefinitionReference } from '../../kernel/index.ts';
import { countProblems, listProblems, numberProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { amountProblems } from './amount-problems.ts';
import { lifetimeMessages } from './messages.ts';

/** What a new customer cost. */
export interface AcquisitionCost {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Cost of one customer, in the unit of the spend. */
  readonly cost: number;
}

/** When a customer has paid back what they cost. */
export interface Payback {
  /** Tells it from `not-reached`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Periods until then; a fraction, taking the margin of a period as even. */
  readonly periods: number;
}

/** A customer who does not pay back within the margins given. */
export interface PaybackNotReached {
  /** Tells it from a payback. */
  readonly status: 'not-reached';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** What is still missing after the last period. */
  readonly missing: number;
}

/**
 * What a new customer cost: spend on sales and marketing over the customers it won.
 *
 * @param spend - 0 or more
 * @param newCustomers - customers won with it, 0 or more
 * @returns the cost of one; `insufficient` when nobody was won: then it has no value, not even 0 or infinity
 * @throws InputError `invalid-input` for negative figures
 *
 * @example
 * ```ts
 * import { acquisitionCost } from 'marops/kpi';
 *
 * acquisitionCost(50000, 40) // => { status: 'ok', definition: { id: 'acquisition-cost', version: '1.0.0' }, cost: 1250 }
 * acquisitionCost(50000, 0).status // => 'insufficient'
 * ```
 */
export function acquisitionCost(spend: number, newCustomers: number): AcquisitionCost | Insufficient {
  refuseWhenBroken([...amountProblems(spend, 'spend'), ...countProblems(newCustomers, 'newCustomers')]);
  const definition = { id: 'acquisition-cost', version: '1.0.0' };
  const cost = spend / newCustomers;
  if (Number.isFinite(cost)) return { status: 'ok', definition, cost };
  return insufficient(definition, problem(lifetimeMessages, 'no-customers', 'newCustomers', { min: 1, value: newCustomers }));
}

/**
 * After how many periods the margins of a customer, or of a cohort, have paid back what it cost. Margins that shrink as customers leave
 * give the honest answer; a constant margin gives cost over margin.
 *
 * @param cost - what the customer or the cohort cost, 0 or more
 * @param margins - margin of each period, in order; a loss is negative
 * @returns the periods; `not-reached` with what is still missing
 * @throws InputError `invalid-input` for a negative cost or a margin that is no number
 *
 * @example
 * ```ts
 * import { payback } from 'marops/kpi';
 *
 * payback(750, [200, 200, 200, 200]) // => { status: 'ok', definition: { id: 'payback', version: '1.0.0' }, periods: 3.75 }
 * payback(750, [200, 180, 160]) // => { status: 'not-reached', definition: { id: 'payback', version: '1.0.0' }, missing: 210 }
 * ```
 */
export function payback(cost: number, margins: readonly number[]): Payback | PaybackNotReached {
  refuseWhenBroken([
    ...amountProblems(cost, 'cost'),
    ...listProblems(margins, 'margins', (margin, path) => numberProblems(margin, path, { min: -1e100, max: 1e100 })),
  ]);
  const definition = { id: 'payback', version: '1.0.0' };
  let missing = cost;
  for (const [index, margin] of margins.entries()) {
    if (margin > 0 && margin >= missing) return { status: 'ok', definition, periods: index + missing / margin };
    missing -= margin;
  }
  return missing === 0 ? { status: 'ok', definition, periods: margins.length } : { status: 'not-reached', definition, missing };
}
