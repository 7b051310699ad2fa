import type { Problem } from '../kernel/index.ts';
import type { Answer, Evidence } from './answer.ts';
import { eachRecord, text, textIfAny } from './check-parts.ts';

/**
 * What was shown to prove a practice: the evidence of each answer that can be used, and what is wrong with that of the others.
 *
 * @param path - the practice
 * @internal
 */
export function evidenceOf(
  answers: readonly Answer[],
  path: string,
): { readonly evidence: readonly Evidence[]; readonly problems: readonly Problem[] } {
  const checked = answers.map((answer) => {
    const evidence = answer.evidence ?? [];
    return { evidence, problems: evidenceProblems(evidence, `${path}.evidence`) };
  });
  return {
    evidence: checked.flatMap(({ evidence, problems }) => (problems.length === 0 ? evidence : [])),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function evidenceProblems(evidence: unknown, path: string): readonly Problem[] {
  return eachRecord(evidence, path, ({ reference, validatedBy }, at) => [
    ...text(reference, `${at}.reference`),
    ...textIfAny(validatedBy, `${at}.validatedBy`),
  ]);
}
