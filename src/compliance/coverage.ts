import type { Coverage, Finding } from './report.ts';

/**
 * How much of a report was decided, apart from how much passed.
 *
 * @param findings - of one or several reports
 * @returns counts and shares
 *
 * @example
 * ```ts
 * import { check, coverageOf } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * coverageOf(check({ channel: 'print' }, [usCanSpam], { on: '2026-11-22' }).findings).decidedShare // => null
 * ```
 */
export function coverageOf(findings: readonly Finding[]): Coverage {
  const count = (test: (finding: Finding) => boolean): number => findings.filter(test).length;
  const relevant = count(({ status }) => status !== 'not-applicable');
  const passed = count(({ status }) => status === 'pass');
  const decided = passed + count(({ status }) => status === 'fail');
  return {
    findings: findings.length,
    relevant,
    decided,
    passed,
    decidedShare: relevant === 0 ? null : decided / relevant,
    passedShare: decided === 0 ? null : passed / decided,
  };
}
