import { kernelMessages } from './messages.ts';
import { isForbiddenName } from './plain.ts';
import { problem, shown, type Problem } from './problem.ts';

/** What every definition carries, whatever its room. */
export interface DefinitionHeader {
  /** Unique in its kind, kebab case. */
  readonly id: string;
  /** Semver of the definition. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
}

/**
 * What is wrong with the head of a definition: its id, version and title.
 *
 * @param definition - anything
 * @param path - what comes before the names in the problems; empty for the definition itself
 * @returns the problems found; an empty list for a sound head
 *
 * @example
 * ```ts
 * import { headerProblems } from 'marops/kernel';
 *
 * headerProblems({ id: 'rice', version: '1.0', title: 'RICE' })[0]?.message // => 'version must be a version such as 1.0.0, got "1.0"'
 * ```
 */
export function headerProblems(definition: object, path = ''): readonly Problem[] {
  const { id, version, title } = definition as Partial<Record<keyof DefinitionHeader, unknown>>;
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const problems: Problem[] = [];
  if (typeof id !== 'string' || !/^[A-Za-z0-9][\w./-]{0,99}$/.test(id))
    problems.push(problem(kernelMessages, 'not-an-id', at('id'), { value: shown(id) }));
  else if (isForbiddenName(id)) problems.push(problem(kernelMessages, 'forbidden-name', at('id'), { value: shown(id) }));
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    problems.push(problem(kernelMessages, 'not-a-version', at('version'), { value: shown(version) }));
  if (typeof title !== 'string' || title.trim() === '') problems.push(problem(kernelMessages, 'not-text', at('title'), { value: shown(title) }));
  return problems;
}
