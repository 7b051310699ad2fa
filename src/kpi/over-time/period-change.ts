import { addDays, businessDaysBetween, daysBetween, type WorkingCalendar } from '../../calendar/index.ts';
import { kernelMessages, problem, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { overTimeMessages } from '../messages.ts';
import type { GroupKey } from '../result.ts';
import type { KpiSeries, SeriesPoint } from './series.ts';

/** How periods of different length are made alike: by all days, or by the days on which a calendar works. */
export type LengthAdjustment = { readonly by: 'days' } | { readonly by: 'working-days'; readonly calendar: WorkingCalendar };

/** The change as it would be, had the period before been as long. */
export interface AdjustedChange {
  /** Days of the period, all or those that count. */
  readonly days: number;
  /** Days of the period before. */
  readonly daysBefore: number;
  /** The value before, had it had as many days; null where it had none. */
  readonly valueBefore: number | null;
  /** Difference to it. */
  readonly change: number | null;
  /** The difference as a share of it. */
  readonly changeShare: number | null;
}

/** One period beside an earlier one. */
export interface PeriodChange {
  /** Name of the period. */
  readonly period: string;
  /** Name of the earlier one; null where there is none. */
  readonly before: string | null;
  /** Whether they can be compared: `no-counterpart` for a 53rd week and for a period before the series, `no-value` where either has none. */
  readonly status: 'ok' | 'no-counterpart' | 'no-value';
  /** The value. */
  readonly value: number | null;
  /** The earlier value. */
  readonly valueBefore: number | null;
  /** Value less earlier value. */
  readonly change: number | null;
  /** The difference as a share of the earlier value; null where that is 0 or below, of which a share says nothing. */
  readonly changeShare: number | null;
  /** The same, had both been as long; where it was asked for. */
  readonly adjusted?: AdjustedChange;
}

/** A series against earlier periods. */
export interface PeriodComparison {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Which KPI. */
  readonly kpi: DefinitionReference;
  /** Which group. */
  readonly key: GroupKey;
  /** How lengths were made alike. */
  readonly adjustedBy: 'nothing' | LengthAdjustment['by'];
  /** The periods in order. */
  readonly changes: readonly PeriodChange[];
}

/**
 * A period beside an earlier one.
 *
 * @param now - the period
 * @param before - the earlier one; undefined where there is none
 * @param adjust - how lengths are made alike; not at all without it
 * @returns the change
 * @internal
 */
export function changeSince(now: SeriesPoint, before: SeriesPoint | undefined, adjust: LengthAdjustment | undefined): PeriodChange {
  const base = { period: now.period, before: before?.period ?? null, value: now.value, valueBefore: before?.value ?? null };
  if (before === undefined) return { ...base, status: 'no-counterpart', change: null, changeShare: null };
  if (now.value === null || before.value === null) return { ...base, status: 'no-value', change: null, changeShare: null };
  const adjusted = adjust === undefined ? {} : { adjusted: adjustedChange(now, now.value, before, before.value, adjust) };
  return { ...base, status: 'ok', ...differenceOf(now.value, before.value), ...adjusted };
}

function adjustedChange(now: SeriesPoint, value: number, before: SeriesPoint, valueBefore: number, adjust: LengthAdjustment): AdjustedChange {
  const [days, daysBefore] = [lengthOf(now, adjust), lengthOf(before, adjust)];
  if (daysBefore === 0) return { days, daysBefore, valueBefore: null, change: null, changeShare: null };
  const alike = (valueBefore * days) / daysBefore;
  return { days, daysBefore, valueBefore: alike, ...differenceOf(value, alike) };
}

function differenceOf(value: number, before: number): { readonly change: number; readonly changeShare: number | null } {
  const change = value - before;
  const share = change / before;
  return { change, changeShare: before > 0 && Number.isFinite(share) ? share : null };
}

function lengthOf({ firstDate, lastDate }: SeriesPoint, adjust: LengthAdjustment): number {
  const eve = addDays(firstDate, -1);
  return adjust.by === 'days' ? daysBetween(eve, lastDate) : businessDaysBetween(adjust.calendar, eve, lastDate);
}

/**
 * What is wrong with an adjustment: another one than there are, or one for a KPI whose value does not grow with its days.
 *
 * @param series - the series
 * @param adjust - how lengths are made alike
 * @returns the problems found
 * @internal
 */
export function adjustmentProblems({ additive, definition }: KpiSeries, adjust: LengthAdjustment | undefined): readonly Problem[] {
  if (adjust === undefined) return [];
  const by: unknown = adjust.by;
  if (by !== 'days' && by !== 'working-days')
    return [problem(kernelMessages, 'not-one-of', 'adjust.by', { allowed: ['days', 'working-days'], value: shown(by) })];
  return additive === 'sum' ? [] : [problem(overTimeMessages, 'not-additive', 'series', { value: definition.id })];
}
