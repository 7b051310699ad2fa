import { isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { asRecord, eachRecord, figure, figures, text, type Part } from './check-parts.ts';
import { maturityMessages } from './messages.ts';
import { oneOf } from './one-of.ts';

/**
 * What is wrong with a scale.
 * @internal
 */
export function scaleProblems(scale: unknown, path: string): readonly Problem[] {
  return asRecord(scale, path, (given) => {
    if (given['kind'] === 'choice') return optionProblems(given['options'], `${path}.options`);
    return given['kind'] === 'number' ? rangeProblems(given, path) : oneOf(given['kind'], ['choice', 'number'], `${path}.kind`);
  });
}

function rangeProblems({ min, max, value, achieves }: Part, path: string): readonly Problem[] {
  return [
    ...(inOrder(min, max) ? [] : [problem(maturityMessages, 'scale-reversed', path, { min: shown(min), max: shown(max) })]),
    ...(Array.isArray(value) && value.length === 2
      ? figures(value, `${path}.value`)
      : [problem(kernelMessages, 'not-a-list', `${path}.value`, { value: shown(value) })]),
    ...(achieves === undefined ? [] : asRecord(achieves, `${path}.achieves`, thresholdProblems)),
  ];
}

function inOrder(min: unknown, max: unknown): boolean {
  return typeof min === 'number' && typeof max === 'number' && min < max && Number.isFinite(max - min);
}

/** What goes fully goes largely too. */
function thresholdProblems({ largely, fully }: Part, path: string): readonly Problem[] {
  const problems = [...figure(largely, `${path}.largely`), ...figure(fully, `${path}.fully`)];
  if (problems.length > 0 || Number(largely) <= Number(fully)) return problems;
  return [problem(kernelMessages, 'too-small', `${path}.fully`, { min: shown(largely), value: shown(fully) })];
}

function optionProblems(options: unknown, path: string): readonly Problem[] {
  if (!Array.isArray(options) || options.length < 2) return [problem(kernelMessages, 'not-a-list', path, { value: shown(options) })];
  const ids = options.map((option: unknown) => (isRecord(option) ? option['id'] : undefined));
  return eachRecord(options, path, ({ id, title, value, achieves }, at) => [
    ...text(id, `${at}.id`),
    ...(ids.filter((each) => each === id).length > 1 ? [problem(kernelMessages, 'not-unique', `${at}.id`, { value: shown(id) })] : []),
    ...text(title, `${at}.title`),
    ...figure(value, `${at}.value`),
    ...(achieves === undefined ? [] : oneOf(achieves, ['largely', 'fully'], `${at}.achieves`)),
  ]);
}
