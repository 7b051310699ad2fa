import { kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { policyProblems } from './check.ts';
import { asRecord, eachRecord, textIfAny, type Part, type PartCheck } from './check-parts.ts';
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
  // A list may be long and is nearly always sound: what is wrong with an answer is worked out only for one that is not.
  const list: readonly unknown[] = answers;
  for (const answer of list) if (!isSound(answer)) return eachRecord([...list], 'answers', nameProblems);
  return [];
}

function isSound(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  const { subject, respondent } = answer as { readonly subject?: unknown; readonly respondent?: unknown };
  return isName(subject) && isName(respondent);
}

function nameProblems({ subject, respondent }: Part, path: string): readonly Problem[] {
  return Object.entries({ subject, respondent }).flatMap(([name, value]) =>
    isName(value) ? [] : [problem(kernelMessages, 'not-text', `${path}.${name}`, { value: shown(value) })],
  );
}

function isName(value: unknown): boolean {
  return typeof value === 'string' || value === undefined || value === null;
}
