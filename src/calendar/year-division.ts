import { kernelMessages, once, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { dayOf } from './date.ts';
import { fiscalYearProblems, type FiscalYear } from './fiscal-year.ts';
import { periodMessages } from './messages.ts';
import { dayAfterRetailYear, retailYearProblems, type RetailYear } from './retail-year.ts';

/** A kind of year that periods are parts of. */
export type YearScheme = FiscalYear | RetailYear;

/** How long a period is. */
export type Grain = 'year' | 'quarter' | 'month' | 'week';

/** A year scheme compiled: where its years and their parts begin, as day numbers. @internal */
export interface YearDivision {
  /** The number of the year that a day lies in. */
  readonly yearOf: (day: number) => number;
  /** The first days of the parts of a year, and the first day of the next year. */
  readonly bounds: (year: number, grain: Grain) => readonly number[];
}

const yearsRemembered = 1024;

/**
 * The compiled form of a year scheme, made at its first use.
 *
 * @throws InputError when the scheme is broken
 * @internal
 */
export function divisionOf(scheme: YearScheme): YearDivision {
  const problems = typeof scheme === 'object' && (scheme as unknown) !== null ? [] : [notAScheme(scheme)];
  refuseWhenBroken(problems);
  return once(scheme, compile);
}

function compile(scheme: YearScheme): YearDivision {
  refuseWhenBroken(schemeProblems(scheme));
  const remembered = new Map<string, readonly number[]>();

  const yearOf = (day: number): number => {
    let year = new Date(day * 86_400_000).getUTCFullYear() + 1;
    while (firstDayOf(scheme, year) > day) year -= 1;
    return year;
  };

  const bounds = (year: number, grain: Grain): readonly number[] => {
    const key = `${grain}${String(year)}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= yearsRemembered) remembered.clear();
    const made = divided(scheme, year, grain);
    remembered.set(key, made);
    return made;
  };

  return { yearOf, bounds };
}

function schemeProblems(scheme: YearScheme): readonly Problem[] {
  if (scheme.kind === 'fiscal') return fiscalYearProblems(scheme, 'scheme.year.');
  return (scheme.kind as unknown) === 'retail' ? retailYearProblems(scheme, 'scheme.year.') : [notAScheme(scheme)];
}

function notAScheme(scheme: unknown): Problem {
  return problem(periodMessages, 'not-a-year-scheme', 'scheme.year', { value: shown(scheme) });
}

/**
 * What is wrong with a grain.
 * @internal
 */
export function grainProblems(grain: unknown, path: string): readonly Problem[] {
  const allowed = ['year', 'quarter', 'month', 'week'];
  return allowed.some((each) => each === grain) ? [] : [problem(kernelMessages, 'not-one-of', path, { allowed, value: shown(grain) })];
}

function firstDayOf(scheme: YearScheme, year: number): number {
  if (scheme.kind === 'retail') return dayAfterRetailYear(scheme, scheme.namedAfter === 'end' ? year - 1 : year);
  return firstDayOfFiscalMonth(scheme, year, 0);
}

function firstDayOfFiscalMonth({ start, namedAfter }: FiscalYear, year: number, month: number): number {
  const startsInYearBefore = namedAfter === 'end' && start !== '01-01';
  return dayOf(startsInYearBefore ? year - 1 : year, Number(start.slice(0, 2)) + month, Number(start.slice(3)));
}

function divided(scheme: YearScheme, year: number, grain: Grain): readonly number[] {
  const [first, next] = [firstDayOf(scheme, year), firstDayOf(scheme, year + 1)];
  if (grain === 'year') return [first, next];
  if (grain === 'week') return [...Array.from({ length: Math.ceil((next - first) / 7) }, (_, week) => first + 7 * week), next];
  const months = scheme.kind === 'retail' ? retailMonths(scheme, first) : fiscalMonths(scheme, year);
  return [...(grain === 'month' ? months : months.filter((_, month) => month % 3 === 0)), next];
}

function fiscalMonths(scheme: FiscalYear, year: number): readonly number[] {
  return Array.from({ length: 12 }, (_, month) => firstDayOfFiscalMonth(scheme, year, month));
}

function retailMonths({ pattern }: RetailYear, first: number): readonly number[] {
  const weeks = pattern.split('-').map(Number);
  let day = first;
  return Array.from({ length: 12 }, (_, month) => {
    const start = day;
    day += 7 * weeks[month % 3]!;
    return start;
  });
}
