import { problem, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { standardErrorsAt } from './curvature.ts';
import { lifetimeMessages } from './messages.ts';
import { maxEvaluations, minimise } from './minimise.ts';

/** A model fitted to data. */
export interface Fit<Name extends string> {
  /** Tells it from what did not come out. */
  readonly status: 'ok';
  /** Which model. */
  readonly definition: DefinitionReference;
  /** The parameters at the optimum. */
  readonly parameters: Readonly<Record<Name, number>>;
  /** How uncertain each parameter is: its standard error, from the curvature of the likelihood. */
  readonly standardErrors: Readonly<Record<Name, number>>;
  /** The logarithm of the likelihood there. */
  readonly logLikelihood: number;
  /** How many customers the fit rests on. */
  readonly customers: number;
  /** How often the likelihood was computed. */
  readonly evaluations: number;
}

/** A fit that found no optimum: the data do not determine the model, and no parameter may be used. */
export interface NotConverged {
  /** Tells it from a fit. */
  readonly status: 'not-converged';
  /** Which model. */
  readonly definition: DefinitionReference;
  /** Why. */
  readonly reason: Problem;
  /** How often the likelihood was computed. */
  readonly evaluations: number;
}

/** A parameter known only to a factor of e^3 either way is not known. */
const vague = 3;

/**
 * The parameters of greatest likelihood, searched by their logarithms from a start that is of the right size.
 *
 * @internal
 */
export function fitted<Name extends string>(
  definition: DefinitionReference,
  start: Readonly<Record<Name, number>>,
  customers: number,
  logLikelihood: (parameters: Readonly<Record<Name, number>>) => number,
): Fit<Name> | NotConverged {
  const names = Object.keys(start) as Name[];
  const parametersAt = (at: readonly number[]): Readonly<Record<Name, number>> =>
    Object.fromEntries(names.map((name, index) => [name, start[name] * Math.exp(at[index]!)])) as Record<Name, number>;
  const cost = (at: readonly number[]): number => -logLikelihood(parametersAt(at));
  const found = minimise(
    cost,
    names.map(() => 0),
  );
  const { at, evaluations } = found;
  const notConverged = (reason: Problem): NotConverged => ({ status: 'not-converged', definition, reason, evaluations });
  if (found.end === 'gave-up') return notConverged(problem(lifetimeMessages, 'too-many-steps', 'fit', { max: maxEvaluations }));

  const errors = found.end === 'settled' ? standardErrorsAt(cost, at) : null;
  if (errors === null || errors.some((error) => error > vague)) return notConverged(problem(lifetimeMessages, 'undetermined', 'fit'));
  const parameters = parametersAt(at);
  const standardErrors = Object.fromEntries(names.map((name, index) => [name, parameters[name] * errors[index]!])) as Record<Name, number>;
  return { status: 'ok', definition, parameters, standardErrors, logLikelihood: -found.value, customers, evaluations };
}
