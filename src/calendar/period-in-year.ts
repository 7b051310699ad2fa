import { InputError, kernelMessages, problem, refuseWhenBroken, shown } from '../kernel/index.ts';
import { dateWithinRange } from './date.ts';
import { requireObject } from './given-object.ts';
import { divisionOf, grainProblems, type Grain, type YearDivision, type YearScheme } from './year-division.ts';

/** Into which periods time is divided. */
export interface PeriodScheme {
  /** The year that the periods are parts of. */
  readonly year: YearScheme;
  /** How long they are. */
  readonly grain: Grain;
}

/** One period: whole dates, the first and the last included. */
export interface Period {
  /** Its name: `2026`, `2026-Q3`, `2026-M07`, `2026-W28`; sorted by time among periods of one scheme. */
  readonly id: string;
  /** How long it is. */
  readonly grain: Grain;
  /** Number of the year that it is part of, by the rule of the scheme. */
  readonly year: number;
  /** Its place in that year, from 1. */
  readonly number: number;
  /** First date. */
  readonly firstDate: string;
  /** Last date. */
  readonly lastDate: string;
  /** How many days it has. */
  readonly days: number;
}

const letters: Readonly<Record<Exclude<Grain, 'year'>, string>> = { quarter: 'Q', month: 'M', week: 'W' };

/**
 * The years of a scheme, once it has been checked.
 *
 * @throws InputError when it is broken
 * @internal
 */
export function divisionFor(scheme: PeriodScheme): YearDivision {
  requireObject(scheme, 'scheme');
  refuseWhenBroken(grainProblems(scheme.grain, 'scheme.grain'));
  return divisionOf(scheme.year);
}

/**
 * The same for a period that is said to come from the scheme.
 *
 * @throws InputError when the scheme is broken or the period is of another grain
 * @internal
 */
export function divisionOfPeriod(period: Period, scheme: PeriodScheme): YearDivision {
  const division = divisionFor(scheme);
  requireObject(period, 'period');
  if (period.grain === scheme.grain) return division;
  throw new InputError([problem(kernelMessages, 'not-one-of', 'period.grain', { allowed: [scheme.grain], value: shown(period.grain) })]);
}

/**
 * The period that a day lies in.
 * @internal
 */
export function periodAround(division: YearDivision, day: number, grain: Grain): Period {
  const year = division.yearOf(day);
  const after = division.bounds(year, grain).findIndex((bound) => bound > day);
  return numbered(division, year, after, grain);
}

/**
 * The period with a number in a year.
 *
 * @throws InputError `out-of-range` outside the years 0001 to 9999
 * @internal
 */
export function numbered(division: YearDivision, year: number, number: number, grain: Grain): Period {
  const bounds = division.bounds(year, grain);
  const [first, next] = [bounds[number - 1]!, bounds[number]!];
  return {
    id: idOf(year, number, grain),
    grain,
    year,
    number,
    firstDate: dateWithinRange(first, 'period', `year ${String(year)}`),
    lastDate: dateWithinRange(next - 1, 'period', `year ${String(year)}`),
    days: next - first,
  };
}

function idOf(year: number, number: number, grain: Grain): string {
  const name = String(year).padStart(4, '0');
  if (grain === 'year') return name;
  return `${name}-${letters[grain]}${grain === 'quarter' ? String(number) : String(number).padStart(2, '0')}`;
}
