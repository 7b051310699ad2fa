import { isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { isText, oneOf } from './part-problems.ts';

/**
 * What is wrong with whom a pack reaches.
 *
 * @internal
 */
export function reachProblems(reach: unknown, path: string): readonly Problem[] {
  if (!isRecord(reach)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(reach) })];
  const lists = ['channels', 'senders', 'exceptSenders', 'sectors', 'audiences'].filter((name) => reach[name] !== undefined);
  return [
    ...oneOf(reach, path, ['by']),
    ...['jurisdictions', ...lists]
      .filter((name) => !isListOfTexts(reach[name]))
      .map((name) => problem(kernelMessages, 'not-a-list', `${path}.${name}`, { value: shown(reach[name]) })),
  ];
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}
