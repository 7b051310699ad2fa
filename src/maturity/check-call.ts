import { isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { policyProblems } from './check.ts';
import { asRecord, textIfAny, type PartCheck } from './check-parts.ts';
import { maturityMessages } from './messages.ts';
import type { Model } from './model.ts';
import { cutOff } from './snapshot.ts';

/**
 * What is wrong with a call that asks what answers come to at a moment.
 *
 * @param others - what else is asked of the options
 * @internal
 */
export function callProblems(answers: unknown, options: unknown, others: PartCheck): readonly Problem[] {
  return [
    ...asRecord(options, 'options', (given, path) => [
      ...(cutOff(given['at']) === undefined ? [problem(maturityMessages, 'not-a-moment', 'at', { value: shown(given['at']) })] : []),
      ...(given['subject'] === '' ? [] : textIfAny(given['subject'], 'subject')),
      ...others(given, path),
    ]),
    ...answerProblems(answers),
  ];
}

/**
 * What is wrong with the policy that a call puts in place of that of the model, whole or in part.
 * @internal
 */
export function overrideProblems(policy: unknown, model: Model): readonly Problem[] {
  if (policy === undefined) return [];
  return asRecord(policy, 'policy', (given) => policyProblems({ ...model.policy, ...given }, 'policy'));
}

/** What keeps a value from being a list of answers; that an answer cannot be used is a matter of that answer. */
function answerProblems(answers: unknown): readonly Problem[] {
  if (!Array.isArray(answers)) return [problem(kernelMessages, 'not-a-list', 'answers', { value: shown(answers) })];
  const problems: Problem[] = [];
  const complain = (code: 'not-an-object' | 'not-text', path: string, value: unknown): void => {
    problems.push(problem(kernelMessages, code, path, { value: shown(value) }));
  };
  for (let index = 0; index < answers.length; index += 1) {
    const answer: unknown = answers[index];
    if (!isRecord(answer)) complain('not-an-object', `answers[${String(index)}]`, answer);
    else if (!isName(answer['subject'])) complain('not-text', `answers[${String(index)}].subject`, answer['subject']);
    else if (!isName(answer['respondent'])) complain('not-text', `answers[${String(index)}].respondent`, answer['respondent']);
  }
  return problems;
}

function isName(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}
