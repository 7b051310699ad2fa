import { refuseWhenBroken } from '../kernel/index.ts';
import type { AssessedPractice, Assessment } from './assess.ts';
import { assessmentProblems } from './check-results.ts';
import { oneOf } from './one-of.ts';

/** How much proof is asked for: something shown, or something shown that a second person validated. */
export type ProofLevel = 'shown' | 'validated';

/**
 * Practices that are claimed with an answer above nothing and lack their proof.
 *
 * @param assessment - from `assess`, also one that came back from JSON
 * @param proof - `shown`: any evidence will do; `validated`: a second person must have looked at it
 * @returns the ids, the largest share of the overall score first
 * @throws InputError `invalid-input` for what is no assessment, and an unknown level of proof
 *
 * @example
 * ```ts
 * import { assess, claimedWithoutEvidence } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const evidence = [{ reference: 'https://example.com/vision' }];
 * const answers = [
 *   { practice: 'vision', option: 4, at: '2026-11-02', evidence },
 *   { practice: 'execute', option: 3, at: '2026-11-02' },
 * ];
 * const today = assess(answers, operatingStrategies, { at: '2026-11-22' });
 * claimedWithoutEvidence(today, 'shown') // => ['execute']
 * claimedWithoutEvidence(today, 'validated') // => ['vision', 'execute']
 * ```
 */
export function claimedWithoutEvidence(assessment: Assessment, proof: ProofLevel): readonly string[] {
  refuseWhenBroken([...assessmentProblems(assessment, 'assessment'), ...oneOf(proof, ['shown', 'validated'], 'proof')]);
  return assessment.practices
    .filter((each) => (each.value ?? 0) > 0 && !isProven(each, proof))
    .sort((left, right) => right.share - left.share)
    .map(({ practice }) => practice);
}

function isProven({ evidence }: AssessedPractice, proof: ProofLevel): boolean {
  return evidence.some(({ validatedBy }) => proof === 'shown' || validatedBy !== undefined);
}
