import { problem, type DefinitionReference, type Problem } from '../../kernel/index.ts';
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
  const found = minimise(
    (at) => -logLikelihood(parametersAt(at)),
    names.map(() => 0),
  );
  const { evaluations } = found;
  if (found.end === 'settled') {
    return { status: 'ok', definition, parameters: parametersAt(found.at), logLikelihood: -found.value, customers, evaluations };
  }
  const farthest = names.reduce((far, name, index) => (Math.abs(found.at[index]!) > Math.abs(found.at[names.indexOf(far)]!) ? name : far));
  const reason =
    found.end === 'ran-away'
      ? problem(lifetimeMessages, 'runs-away', 'fit', { value: `${farthest} without end` })
      : problem(lifetimeMessages, 'too-many-steps', 'fit', { max: maxEvaluations });
  return { status: 'not-converged', definition, reason, evaluations };
}
