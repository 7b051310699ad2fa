import { isDate } from '../../calendar/index.ts';
import { kernelMessages, notANumber, problem, shown, type Problem } from '../../kernel/index.ts';
import { asRecord, eachRecord, text, textIfAny, wholeFromOne } from '../check-parts.ts';
import { largestFigure } from '../largest-figure.ts';
import { maturityMessages } from '../messages.ts';

/**
 * What is wrong with a list of people, apart from their ratings.
 * @internal
 */
export function peopleProblems(people: unknown): readonly Problem[] {
  const seen = new Set<unknown>();
  return eachRecord(people, 'people', ({ id, role, levels }, path) => {
    const repeated = seen.has(id);
    seen.add(id);
    return [
      ...text(id, `${path}.id`),
      ...(repeated ? [problem(kernelMessages, 'not-unique', `${path}.id`, { value: shown(id) })] : []),
      ...textIfAny(role, `${path}.role`),
      ...asRecord(levels, `${path}.levels`, () => []),
    ];
  });
}

/**
 * What is wrong with a list of requirements.
 * @internal
 */
export function requirementProblems(requirements: unknown): readonly Problem[] {
  return eachRecord(requirements, 'requirements', ({ skill, level, weight = 1, headcount = 1, role, neededBy }, path) => [
    ...text(skill, `${path}.skill`),
    ...above(level, `${path}.level`),
    ...amountProblems(weight, `${path}.weight`),
    ...wholeFromOne(headcount, `${path}.headcount`),
    ...textIfAny(role, `${path}.role`),
    ...(neededBy === undefined || isDate(neededBy)
      ? []
      : [problem(maturityMessages, 'not-a-moment', `${path}.neededBy`, { value: shown(neededBy) })]),
  ]);
}

/**
 * What keeps a value from being a number above 0, up to the largest figure.
 * @internal
 */
export function above(value: unknown, path: string): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  if (!(Number(value) > 0)) return [problem(kernelMessages, 'not-positive', path, { above: 0, value: shown(value) })];
  return Number(value) > largestFigure ? [problem(kernelMessages, 'too-large', path, { max: largestFigure, value: shown(value) })] : [];
}

/**
 * What keeps a value from being a number from 0 to the largest figure.
 * @internal
 */
export function amountProblems(value: unknown, path: string): readonly Problem[] {
  return isAmount(value) ? [] : [problem(maturityMessages, 'not-an-amount', path, { max: largestFigure, value: shown(value) })];
}

/**
 * Whether a value is a number from 0 to the largest figure.
 * @internal
 */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= largestFigure;
}

/**
 * What keeps a value from being the gap of skills that a plan closes.
 * @internal
 */
export function skillsGapProblems(gap: unknown): readonly Problem[] {
  return asRecord(gap, 'gap', ({ skills }) =>
    eachRecord(skills, 'gap.skills', ({ skill, level, weight, shortfall, individual }, path) => [
      ...text(skill, `${path}.skill`),
      ...above(level, `${path}.level`),
      ...amountProblems(weight, `${path}.weight`),
      ...amountProblems(shortfall, `${path}.shortfall`),
      ...eachRecord(individual, `${path}.individual`, ({ person, level: own, gap: missing }, at) => [
        ...text(person, `${at}.person`),
        ...(own === null ? [] : amountProblems(own, `${at}.level`)),
        ...amountProblems(missing, `${at}.gap`),
      ]),
    ]),
  );
}
