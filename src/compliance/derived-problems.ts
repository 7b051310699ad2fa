import { conditionProblems, isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { circularDerivations } from './derive.ts';
import { packMessages } from './messages.ts';
import type { Pack } from './pack.ts';
import { prefixProblems, textProblems, uniqueProblems } from './part-problems.ts';

/**
 * What is wrong with the derived facts of a pack.
 *
 * @internal
 */
export function derivedProblems(derived: unknown, pack: string): readonly Problem[] {
  if (!Array.isArray(derived)) return [problem(kernelMessages, 'not-a-list', 'derived', { value: shown(derived) })];
  const names = new Set<unknown>();
  const problems = derived.flatMap((each: unknown, index): readonly Problem[] => {
    const path = `derived[${index}]`;
    if (!isRecord(each)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(each) })];
    const cases: readonly unknown[] = Array.isArray(each['cases']) ? each['cases'] : [];
    return [
      ...prefixProblems(each['name'], `${path}.name`, `${pack}.`),
      ...uniqueProblems(each['name'], `${path}.name`, names),
      ...textProblems(each, path, ['title', 'citation']),
      ...(cases.length === 0 ? [problem(kernelMessages, 'missing', `${path}.cases`)] : []),
      ...cases.flatMap((one, at) => conditionProblems(isRecord(one) ? one['when'] : one, `${path}.cases[${at}].when`)),
      ...(each['otherwise'] === undefined ? [problem(kernelMessages, 'missing', `${path}.otherwise`)] : []),
    ];
  });
  if (problems.length > 0) return problems;
  return circularDerivations(derived as Pack['derived'] & object).map((name) =>
    problem(packMessages, 'circular-derivation', 'derived', { value: name }),
  );
}
