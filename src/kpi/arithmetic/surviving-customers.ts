import { kernelMessages, notANumber, problem, refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';

/** A cohort of customers and how many of them leave in a period. */
export interface DecayingCohort {
  /** Customers at the start, 0 or more. */
  readonly customers: number;
  /** Share of those still there who leave in each period, 0 to 1. */
  readonly churnShare: number;
  /** How many periods later, 0 or more. */
  readonly periods: number;
}

/** What is left of a cohort. */
export interface SurvivingCustomers {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Customers expected to be there still. */
  readonly surviving: number;
  /** Customers expected to have left. */
  readonly lost: number;
}

/**
 * What is left of a cohort when the same share leaves in each period: the churn of a month compounds, it does not add up. Real cohorts
 * leave ever more slowly; `fitShiftedBetaGeometric` follows them.
 *
 * @param cohort - customers, share that leaves in a period, number of periods
 * @returns who is expected to be there still
 * @throws InputError `not-a-number`, `too-small`, or `too-large` for a share above 1
 *
 * @example
 * ```ts
 * import { survivingCustomers } from 'marops/kpi';
 *
 * survivingCustomers({ customers: 100, churnShare: 0.03, periods: 12 }).surviving.toFixed(1) // => '69.4'
 * ```
 */
export function survivingCustomers(cohort: DecayingCohort): SurvivingCustomers {
  refuseWhenBroken(cohortProblems(cohort));
  const { customers, churnShare, periods } = cohort;
  const surviving = customers * (1 - churnShare) ** periods;
  return { definition: { id: 'surviving-customers', version: '1.0.0' }, surviving, lost: customers - surviving };
}

function cohortProblems({ customers, churnShare, periods }: DecayingCohort): readonly Problem[] {
  const given = Object.entries({ customers, churnShare, periods });
  const wrong = given.flatMap(([name, value]) => notANumber(value, name) ?? []);
  if (wrong.length > 0) return wrong;
  const small = given.flatMap(([name, value]) => (value < 0 ? [problem(kernelMessages, 'too-small', name, { min: 0, value })] : []));
  return churnShare > 1 ? [...small, problem(kernelMessages, 'too-large', 'churnShare', { max: 1, value: churnShare })] : small;
}
