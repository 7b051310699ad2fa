import { chiSquareUpper, kernelMessages, problem, refuseWhenBroken, type DefinitionReference } from '../../kernel/index.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { experimentMessages } from './messages.ts';
import { countProblems } from './rate.ts';

/** Whether the arms got the share of units that was planned. */
export interface SampleRatioTest {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Pearson's statistic. */
  readonly statistic: number;
  /** How often chance alone splits units this unevenly. Below 0.001 the assignment is broken, and so is every result of the test. */
  readonly p: number;
}

/**
 * Sample-ratio mismatch: whether units reached the arms in the planned proportion. Ask it first; a test that fails here cannot be read.
 *
 * @param observed - units that arrived in each arm
 * @param weights - planned shares, above 0, in any unit: `[0.5, 0.5]` or `[1, 1]`
 * @returns statistic and p; `insufficient` when no unit arrived
 * @throws InputError `invalid-input` for fewer than two arms, lists of different lengths, negative counts, or weights that are not above 0
 *
 * @example
 * ```ts
 * import { testSampleRatio } from 'marops/kpi';
 *
 * const result = testSampleRatio([1000, 1200], [0.5, 0.5]);
 * result.status === 'ok' && result.p < 0.001 // => true
 * ```
 */
export function testSampleRatio(observed: readonly number[], weights: readonly number[]): SampleRatioTest | Insufficient {
  refuseWhenBroken([
    ...observed.flatMap((count, index) => countProblems(count, `observed[${String(index)}]`)),
    ...weights.flatMap((weight, index) => {
      const path = `weights[${String(index)}]`;
      return weight === 0 ? [problem(kernelMessages, 'not-positive', path, { above: 0, value: 0 })] : countProblems(weight, path);
    }),
    ...(observed.length < 2 ? [problem(experimentMessages, 'too-few-groups', 'observed', { min: 2, value: observed.length })] : []),
    ...(observed.length === weights.length
      ? []
      : [problem(experimentMessages, 'lengths-differ', 'weights', { other: 'observed', count: observed.length, value: weights.length })]),
  ]);
  const definition = { id: 'sample-ratio', version: '1.0.0' };
  const total = observed.reduce((sum, count) => sum + count, 0);
  if (total === 0) return insufficient(definition, problem(experimentMessages, 'too-few-units', 'observed', { min: 1, value: 0 }));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const statistic = observed.reduce((sum, count, index) => {
    const expected = (total * weights[index]!) / whole;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return { status: 'ok', definition, statistic, p: chiSquareUpper(statistic, observed.length - 1) };
}
