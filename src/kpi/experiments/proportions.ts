import { chiSquareUpper, normalCdf, problem, refuseWhenBroken, type DefinitionReference } from '../../kernel/index.ts';
import { listProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { experimentMessages } from './messages.ts';
import { rateProblems, type Rate } from './rate.ts';

/** What a chi-square test of rates says. */
export interface ProportionsTest {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Pearson's statistic. */
  readonly statistic: number;
  /** Degrees of freedom: groups less one. */
  readonly degrees: number;
  /** How often chance alone gives rates this far apart. */
  readonly p: number;
}

/** What the z test of two rates says. */
export interface TwoProportionTest {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Standard errors between the two rates, above 0 when the first is higher. */
  readonly z: number;
  /** How often chance alone gives rates this far apart, in either direction. */
  readonly p: number;
}

/** Two groups of several, compared. */
export interface PairTest {
  /** Position of the first group. */
  readonly first: number;
  /** Position of the second group. */
  readonly second: number;
  /** What the test of the two says. */
  readonly test: TwoProportionTest | Insufficient;
}

/**
 * Whether several rates can be one and the same: Pearson's chi-square without continuity correction.
 *
 * @param groups - two or more rates
 * @returns statistic and p; `insufficient` when a group has no trial, or when nobody or everybody succeeded
 * @throws InputError `invalid-input` for fewer than two groups, negative counts, or more successes than trials
 *
 * @example
 * ```ts
 * import { testProportions } from 'marops/kpi';
 *
 * const result = testProportions([{ successes: 15, trials: 20 }, { successes: 10, trials: 20 }]);
 * result.status === 'ok' && [result.statistic.toFixed(4), result.p.toFixed(4)] // => ['2.6667', '0.1025']
 * ```
 */
export function testProportions(groups: readonly Rate[]): ProportionsTest | Insufficient {
  refuseBrokenGroups(groups);
  const definition = { id: 'chi-square-proportions', version: '1.0.0' };
  const empty = groups.findIndex((group) => group.trials === 0);
  if (empty >= 0) return insufficient(definition, problem(experimentMessages, 'no-trials', `groups[${String(empty)}].trials`, { value: 0 }));

  const pooled = pooledRate(groups);
  if (pooled === 0 || pooled === 1) return insufficient(definition, problem(experimentMessages, 'no-variation', 'groups', { value: pooled }));
  const statistic = groups.reduce((sum, { successes, trials }) => sum + (successes - trials * pooled) ** 2 / (trials * pooled * (1 - pooled)), 0);
  const degrees = groups.length - 1;
  return { status: 'ok', definition, statistic, degrees, p: chiSquareUpper(statistic, degrees) };
}

function refuseBrokenGroups(groups: readonly Rate[]): void {
  refuseWhenBroken(listProblems(groups, 'groups', rateProblems));
  if (groups.length < 2) refuseWhenBroken([problem(experimentMessages, 'too-few-groups', 'groups', { min: 2, value: groups.length })]);
}

function pooledRate(groups: readonly Rate[]): number {
  const total = (pick: (rate: Rate) => number): number => groups.reduce((sum, group) => sum + pick(group), 0);
  return total((rate) => rate.successes) / total((rate) => rate.trials);
}

/**
 * Whether two rates can be one and the same: the z test with pooled variance. Its p is that of the chi-square test.
 *
 * @param first - successes and trials
 * @param second - successes and trials
 * @returns z and the two-sided p; `insufficient` when a group has no trial, or when nobody or everybody succeeded
 * @throws InputError `invalid-input` for negative counts or more successes than trials
 *
 * @example
 * ```ts
 * import { testTwoProportions } from 'marops/kpi';
 *
 * const result = testTwoProportions({ successes: 15, trials: 20 }, { successes: 10, trials: 20 });
 * result.status === 'ok' && result.z.toFixed(4) // => '1.6330'
 * ```
 */
export function testTwoProportions(first: Rate, second: Rate): TwoProportionTest | Insufficient {
  refuseWhenBroken([...rateProblems(first, 'first'), ...rateProblems(second, 'second')]);
  const definition = { id: 'two-proportion-z', version: '1.0.0' };
  const empty = [first, second].findIndex((rate) => rate.trials === 0);
  if (empty >= 0) {
    return insufficient(definition, problem(experimentMessages, 'no-trials', `${empty === 0 ? 'first' : 'second'}.trials`, { value: 0 }));
  }
  const pooled = pooledRate([first, second]);
  if (pooled === 0 || pooled === 1) return insufficient(definition, problem(experimentMessages, 'no-variation', 'value', { value: pooled }));
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials));
  const z = (first.successes / first.trials - second.successes / second.trials) / standardError;
  return { status: 'ok', definition, z, p: 2 * normalCdf(-Math.abs(z)) };
}

/**
 * Every two of several rates, compared. Adjust the p-values with `adjustP` before reading them.
 *
 * @param groups - two or more rates
 * @returns a test for each pair, in the order 0-1, 0-2, …, 1-2, …
 * @throws InputError `invalid-input` for fewer than two groups, negative counts, or more successes than trials
 *
 * @example
 * ```ts
 * import { testPairs } from 'marops/kpi';
 *
 * const groups = [{ successes: 73, trials: 86 }, { successes: 90, trials: 93 }, { successes: 114, trials: 136 }];
 * testPairs(groups).map(({ test }) => test.status === 'ok' && test.p.toFixed(3)) // => ['0.005', '0.833', '0.002']
 * ```
 */
export function testPairs(groups: readonly Rate[]): readonly PairTest[] {
  refuseBrokenGroups(groups);
  return groups.flatMap((one, first) =>
    groups.slice(first + 1).map((two, offset) => ({ first, second: first + 1 + offset, test: testTwoProportions(one, two) })),
  );
}
