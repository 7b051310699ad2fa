import { daysBetween, isDate } from '../../calendar/index.ts';
import { kernelMessages, problem, quantile, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import type { Row } from '../columns.ts';
import type { ReportingPeriod } from '../grouping.ts';
import { overTimeMessages } from '../messages.ts';
import { dateOfValue } from '../row-date.ts';
import { funnel, type FunnelResult, type FunnelStep } from './funnel.ts';
import { reachedByCohort, reachedInPeriod } from './reached-stages.ts';

/** One stage of a funnel: the column with the date on which somebody reached it. */
export interface FunnelStage {
  /** What the stage is called. */
  readonly stage: string;
  /** The column with its date; no date, not reached. */
  readonly date: string;
}

/** Whom a funnel counts. */
export interface RowFunnelOptions {
  /** `cohort`: those who entered in the period, wherever they got to since. `period`: whoever reached a stage in the period. */
  readonly mode: 'cohort' | 'period';
  /** The period. */
  readonly period: ReportingPeriod;
  /** In a cohort: only what they did within so many days of entering counts, and who has not had so many days by `asOf` is left out. */
  readonly window?: { readonly days: number; readonly asOf: string };
}

/** One step of a funnel of rows, with its velocity. */
export interface TimedFunnelStep extends FunnelStep {
  /** Median days from the stage before; null where nobody went on. */
  readonly medianDays: number | null;
  /** How many the median speaks of. */
  readonly timed: number;
}

/** A funnel of rows. */
export interface RowFunnel extends Omit<FunnelResult, 'steps'> {
  /** Name of the period. */
  readonly period: string;
  /** Whom it counted how. */
  readonly window?: { readonly days: number; readonly asOf: string };
  /** How many reached each stage. */
  readonly counts: readonly { readonly stage: string; readonly count: number }[];
  /** The steps in order. */
  readonly steps: readonly TimedFunnelStep[];
  /** Median days from the first stage to the last; null where nobody got there. */
  readonly medianDays: number | null;
  /** In a cohort: how many have a later stage without an earlier one, or before it; they count up to the last stage in order. */
  readonly outOfOrder: number;
  /** In a cohort with a window: how many entered too late to have had it. */
  readonly tooYoung: number;
  /** Columns whose dates are none, with the number of rows and the first of them. */
  readonly problems: readonly Problem[];
}

/**
 * A funnel over rows, one row a person: conversion with intervals, where most is lost, and how many days each step takes.
 *
 * @param rows - plain objects with a date for each stage; a date that is none counts as not reached and is reported
 * @param stages - at least two, in order
 * @param options - whom it counts
 * @returns counts, steps and velocity
 * @throws InputError `too-small` for fewer than two stages, `not-unique` for two of one name, `not-one-of` for another mode, `not-a-date` for a period without dates, `window-without-cohort`
 *
 * @example
 * ```ts
 * import { funnelOfRows } from 'marops/kpi';
 *
 * const leads = [
 *   { created: '2026-01-05', qualified: '2026-01-09', won: '2026-03-02' },
 *   { created: '2026-01-07', qualified: '2026-01-13' },
 *   { created: '2026-01-20' },
 * ];
 * const stages = ['created', 'qualified', 'won'].map((name) => ({ stage: name, date: name }));
 * const period = { id: '2026-M01', firstDate: '2026-01-01', lastDate: '2026-01-31' };
 * const { counts, steps } = funnelOfRows(leads, stages, { mode: 'cohort', period });
 * counts.map(({ count }) => count) // => [3, 2, 1]
 * steps.map(({ medianDays }) => medianDays) // => [5, 52]
 * ```
 */
export function funnelOfRows(rows: readonly Row[], stages: readonly FunnelStage[], options: RowFunnelOptions): RowFunnel {
  refuseWhenBroken([...stageProblems(stages), ...optionProblems(options)]);
  const { mode, period, window } = options;
  const journeys = rows.map((row) => stages.map(({ date }) => stageDate(row[date])));
  const { reached, outOfOrder, tooYoung } = mode === 'cohort' ? reachedByCohort(journeys, period, window) : reachedInPeriod(journeys, period);
  const counts = stages.map(({ stage }, index) => ({ stage, count: reached.filter((isReached) => isReached[index] === true).length }));
  const { definition, steps, overall, costliestLeak } = funnel(counts, { mode });
  const daysTo = (from: number, to: number): readonly number[] =>
    journeys.flatMap((dates, row) => (reached[row]![to] === true ? daysFrom(dates[from], dates[to]) : []));
  return {
    definition: { ...definition, id: 'funnel-of-rows' },
    mode,
    period: period.id,
    ...(window === undefined ? {} : { window }),
    counts,
    steps: steps.map((step, index) => {
      const days = daysTo(index, index + 1);
      return { ...step, medianDays: quantile(days, 0.5), timed: days.length };
    }),
    overall,
    medianDays: quantile(daysTo(0, stages.length - 1), 0.5),
    costliestLeak,
    outOfOrder,
    tooYoung,
    problems: stages.flatMap(({ date }) => dateProblems(rows, date)),
  };
}

function stageDate(value: unknown): string | undefined {
  const date = dateOfValue(value);
  return isDate(date) ? date : undefined;
}

/** Days between two stages; none where the earlier has no date or comes after the later. */
function daysFrom(before: string | undefined, after: string | undefined): readonly number[] {
  if (before === undefined || after === undefined || after < before) return [];
  return [daysBetween(before, after)];
}

function dateProblems(rows: readonly Row[], column: string): readonly Problem[] {
  const broken = rows.flatMap((row, index) => (isKnown(row[column]) && stageDate(row[column]) === undefined ? [index] : []));
  const [row] = broken;
  if (row === undefined) return [];
  return [problem(overTimeMessages, 'not-a-funnel-date', column, { value: shown(rows[row]![column]), count: broken.length, row })];
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function stageProblems(stages: readonly FunnelStage[]): readonly Problem[] {
  const names = stages.map(({ stage }) => stage);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [problem(kernelMessages, 'not-unique', `stages[${String(index)}].stage`, { value: shown(name) })],
  );
  return names.length < 2 ? [...twice, problem(kernelMessages, 'too-small', 'stages', { min: 2, value: names.length })] : twice;
}

function optionProblems({ mode, period, window }: RowFunnelOptions): readonly Problem[] {
  const dates = {
    'period.firstDate': period.firstDate,
    'period.lastDate': period.lastDate,
    ...(window === undefined ? {} : { 'window.asOf': window.asOf }),
  };
  const given: string = mode;
  return [
    ...(given === 'cohort' || given === 'period'
      ? []
      : [problem(kernelMessages, 'not-one-of', 'mode', { allowed: ['cohort', 'period'], value: shown(given) })]),
    ...Object.entries(dates).flatMap(([path, date]) => (isDate(date) ? [] : [problem(overTimeMessages, 'not-a-date', path, { value: shown(date) })])),
    ...(window === undefined || (Number.isSafeInteger(window.days) && window.days >= 0)
      ? []
      : [problem(kernelMessages, 'not-an-integer', 'window.days', { value: shown(window.days) })]),
    ...(window !== undefined && given === 'period' ? [problem(overTimeMessages, 'window-without-cohort', 'window')] : []),
  ];
}
