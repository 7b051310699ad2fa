import { isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { isText } from './part-problems.ts';
import { severities } from './severity.ts';

/**
 * What is wrong with what a company changed in a pack.
 *
 * @internal
 */
export function changeProblems(changes: unknown, at: string): readonly Problem[] {
  if (!Array.isArray(changes)) return [problem(kernelMessages, 'not-a-list', at, { value: shown(changes) })];
  return changes.flatMap((change: unknown, index): readonly Problem[] => {
    const path = `${at}[${index}]`;
    if (!isRecord(change)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(change) })];
    const { rule, before, after, reason } = change;
    const isSeverity = (value: unknown): boolean => severities.some((severity) => severity === value);
    return [
      ...Object.entries({ rule, ...(reason === undefined ? {} : { reason }) })
        .filter(([, text]) => !isText(text))
        .map(([name, text]) => problem(kernelMessages, 'not-text', `${path}.${name}`, { value: shown(text) })),
      ...Object.entries({ before, ...(after === null ? {} : { after }) })
        .filter(([, severity]) => !isSeverity(severity))
        .map(([name, severity]) => problem(kernelMessages, 'not-one-of', `${path}.${name}`, { allowed: severities, value: shown(severity) })),
    ];
  });
}
