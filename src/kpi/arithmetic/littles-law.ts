import { kernelMessages, notANumber, problem, refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';

/** Two of the three long-run means of a stable system; whatever unit of time one uses, the other uses too. */
export type TwoOfLittle =
  | { readonly inProgress: number; readonly throughput: number }
  | { readonly inProgress: number; readonly cycleTime: number }
  | { readonly throughput: number; readonly cycleTime: number };

/** The three long-run means of a stable system. */
export interface LittlesLaw {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Pieces of work in the system. */
  readonly inProgress: number;
  /** Pieces finished in a unit of time. */
  readonly throughput: number;
  /** Units of time that a piece stays. */
  readonly cycleTime: number;
}

/**
 * The third of three means from the other two: work in progress is throughput times cycle time (Little 1961).
 *
 * @param known - two of `inProgress`, `throughput` and `cycleTime`, none below 0 and a divisor above 0
 * @returns all three
 * @throws InputError `missing`, `not-a-number`, `too-small`, or `not-positive` for a divisor of 0
 *
 * @example
 * ```ts
 * import { littlesLaw } from 'marops/kpi';
 *
 * littlesLaw({ inProgress: 30, throughput: 9 }).cycleTime.toFixed(2) // => '3.33'
 * littlesLaw({ inProgress: 30, throughput: 0 }) // throws throughput must be above 0
 * ```
 */
export function littlesLaw(known: TwoOfLittle): LittlesLaw {
  refuseWhenBroken(littleProblems(known));
  const definition = { id: 'littles-law', version: '1.0.0' };
  if (!('inProgress' in known)) return finiteResult({ definition, inProgress: known.throughput * known.cycleTime, ...known });
  if ('throughput' in known) return finiteResult({ definition, ...known, cycleTime: known.inProgress / known.throughput });
  return finiteResult({ definition, ...known, throughput: known.inProgress / known.cycleTime });
}

function littleProblems(known: TwoOfLittle): readonly Problem[] {
  const given = Object.entries(known) as readonly (readonly [string, number])[];
  const names = ['inProgress', 'throughput', 'cycleTime'];
  const strange = given.filter(([name]) => !names.includes(name));
  if (strange.length > 0 || given.length !== 2)
    return [
      problem(kernelMessages, 'not-one-of', 'known', {
        allowed: ['two of inProgress', 'throughput', 'cycleTime'],
        value: given.map(([name]) => name),
      }),
    ];
  const wrong = given.flatMap(([name, value]) => notANumber(value, name) ?? []);
  if (wrong.length > 0) return wrong;
  return given.flatMap(([name, value]) => {
    if (value < 0) return [problem(kernelMessages, 'too-small', name, { min: 0, value })];
    const divides = 'inProgress' in known && name !== 'inProgress';
    return divides && value === 0 ? [problem(kernelMessages, 'not-positive', name, { above: 0, value })] : [];
  });
}
