import { frozenCopy, refuseWhenBroken, type Facts } from '../kernel/index.ts';
import { packProblems } from './pack-problems.ts';
import type { Pack } from './pack.ts';

/**
 * A company's or contributor's own pack, checked completely: from code, or from JSON that lives in a database.
 *
 * @param pack - reach, derived facts and rules, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: a rule without citation, an id twice or outside the pack, a condition that is no condition,
 *   a fact outside the scope of its rule, dates the wrong way round, derived facts that depend on themselves
 *
 * @example
 * ```ts
 * import { check, definePack } from 'marops/compliance';
 *
 * const houseStyle = definePack({
 *   id: 'house-style',
 *   version: '1.0.0',
 *   title: 'House style',
 *   source: { title: 'Style guide of the house, 2026' },
 *   authorities: [],
 *   status: 'internal-policy',
 *   asOf: '2026-11-22',
 *   confidence: 'high',
 *   reach: { jurisdictions: ['*'], by: 'recipients' },
 *   rules: [
 *     {
 *       id: 'house-style/reading-grade',
 *       scope: 'asset',
 *       requirement: 'A pupil of 14 can read it.',
 *       citation: 'Style guide, page 3',
 *       passWhen: { fact: 'content.readingGrade', op: 'lte', value: 9 },
 *       check: 'hybrid',
 *       evidence: 'The grade that the editor shows.',
 *       howToCheck: 'Run the editor on the final text.',
 *       severity: 'minor',
 *     },
 *   ],
 * });
 * check({ content: { readingGrade: 12 } }, [houseStyle], { on: '2026-11-22' }).findings[0]?.status // => 'fail'
 * ```
 */
export function definePack<F = Facts>(pack: Pack<F>): Pack<F> {
  const copy = frozenCopy(pack, '');
  refuseWhenBroken(packProblems(copy));
  return copy;
}
