import { dayOf, instantOf } from '../instant.ts';
import { sameOrSubdivision, type AreaTest } from './areas.ts';
import type { FactValue, Operator } from './condition.ts';

/** Whether a comparison holds; undefined when an operand is of the wrong type. */
export type OperatorTest = (actual: FactValue, wanted: FactValue, areas: AreaTest) => boolean | undefined;

type Ordering = (left: number, right: number) => boolean;

/**
 * The meaning of every operator, in one table.
 * @internal
 */
export const operatorTests: Readonly<Record<Operator, OperatorTest>> = {
  eq: equal,
  ne: (actual, wanted) => negated(equal(actual, wanted)),
  in: among,
  notIn: (actual, wanted) => negated(among(actual, wanted)),
  lt: (actual, wanted) => ordered(actual, wanted, (left, right) => left < right),
  lte: (actual, wanted) => ordered(actual, wanted, (left, right) => left <= right),
  gt: (actual, wanted) => ordered(actual, wanted, (left, right) => left > right),
  gte: (actual, wanted) => ordered(actual, wanted, (left, right) => left >= right),
  contains: holdsOne,
  containsAny: (actual, wanted) => holdsSeveral(actual, wanted, (list, test) => list.some(test)),
  containsAll: (actual, wanted) => holdsSeveral(actual, wanted, (list, test) => list.every(test)),
  startsWith: (actual, wanted) => (areTexts(actual, wanted) ? (actual as string).startsWith(wanted as string) : undefined),
  endsWith: (actual, wanted) => (areTexts(actual, wanted) ? (actual as string).endsWith(wanted as string) : undefined),
  glob: (actual, wanted) => (areTexts(actual, wanted) ? matchesGlob(actual as string, wanted as string) : undefined),
  within,
};

/**
 * What an operator wants, for the sentence of a problem.
 * @internal
 */
export const operandsWanted: Readonly<Record<Operator, string>> = {
  eq: 'two values of one type, or null',
  ne: 'two values of one type, or null',
  in: 'a single value and a list',
  notIn: 'a single value and a list',
  lt: 'two numbers, two dates or two instants',
  lte: 'two numbers, two dates or two instants',
  gt: 'two numbers, two dates or two instants',
  gte: 'two numbers, two dates or two instants',
  contains: 'a list and a value, or two texts',
  containsAny: 'a list and a list, or a text and a list of texts',
  containsAll: 'a list and a list, or a text and a list of texts',
  startsWith: 'two texts',
  endsWith: 'two texts',
  glob: 'two texts',
  within: 'codes and areas, each a text or a list of texts',
};

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function equal(actual: FactValue, wanted: FactValue): boolean | undefined {
  if (actual === null || wanted === null) return actual === wanted;
  return typeof actual === typeof wanted && typeof actual !== 'object' ? actual === wanted : undefined;
}

function among(actual: FactValue, wanted: FactValue): boolean | undefined {
  if (!Array.isArray(wanted) || Array.isArray(actual)) return undefined;
  return wanted.includes(actual);
}

function ordered(actual: FactValue, wanted: FactValue, compare: Ordering): boolean | undefined {
  if (typeof actual === 'number' && typeof wanted === 'number') {
    return Number.isFinite(actual) && Number.isFinite(wanted) ? compare(actual, wanted) : undefined;
  }
  if (!areTexts(actual, wanted)) return undefined;
  const [from, to] = [dayOf(actual) ?? instantOf(actual), dayOf(wanted) ?? instantOf(wanted)];
  const sameKind = ((actual as string).length === 10) === ((wanted as string).length === 10);
  return from === undefined || to === undefined || !sameKind ? undefined : compare(from, to);
}

function holdsOne(actual: FactValue, wanted: FactValue): boolean | undefined {
  if (wanted === null || Array.isArray(wanted)) return undefined;
  if (Array.isArray(actual)) return actual.includes(wanted);
  return areTexts(actual, wanted) ? (actual as string).includes(wanted as string) : undefined;
}

type Quantifier = (wanted: readonly unknown[], test: (each: unknown) => boolean) => boolean;

function holdsSeveral(actual: FactValue, wanted: FactValue, quantified: Quantifier): boolean | undefined {
  if (!Array.isArray(wanted)) return undefined;
  if (Array.isArray(actual)) return quantified(wanted, (each) => actual.includes(each));
  if (typeof actual !== 'string' || !areAllTexts(wanted)) return undefined;
  return quantified(wanted, (each) => actual.includes(each as string));
}

function within(actual: FactValue, wanted: FactValue, areas: AreaTest = sameOrSubdivision): boolean | undefined {
  const codes = typeof actual === 'string' ? [actual] : actual;
  const wantedAreas = typeof wanted === 'string' ? [wanted] : wanted;
  if (!Array.isArray(codes) || !Array.isArray(wantedAreas) || !areAllTexts(codes) || !areAllTexts(wantedAreas)) return undefined;
  return codes.some((code) => wantedAreas.some((area) => areas(code as string, area as string)));
}

function areTexts(left: FactValue, right: FactValue): boolean {
  return typeof left === 'string' && typeof right === 'string';
}

function areAllTexts(values: readonly unknown[]): boolean {
  return values.every((each) => typeof each === 'string');
}

/** `*` stands for any text, `?` for one character. Linear memory, no backtracking beyond the last star. */
function matchesGlob(text: string, pattern: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    if (inPattern < pattern.length && pattern[inPattern] === '*') {
      star = inPattern;
      retry = at;
      inPattern += 1;
    } else if (inPattern < pattern.length && (pattern[inPattern] === '?' || pattern[inPattern] === text[at])) {
      at += 1;
      inPattern += 1;
    } else if (star >= 0) {
      inPattern = star + 1;
      retry += 1;
      at = retry;
    } else return false;
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}
