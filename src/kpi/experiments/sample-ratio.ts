import { chiSquareUpper, problem, refuseWhenBroken, type DefinitionReference } from '../../kernel/index.ts';
import { countProblems, listProblems, numberProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { experimentMessages } from './messages.ts';

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
    ...listProblems(observed, 'observed', countProblems),
    ...listProblems(weights, 'weights', (weight, path) => numberProblems(weight, path, { above: 0, min: 1e-100, max: 1e100 })),
  ]);
  refuseWhenBroken([
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
