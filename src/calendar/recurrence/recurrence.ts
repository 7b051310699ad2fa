import type { Weekday } from '../date.ts';

/** How often a rule repeats. */
export type Frequency = 'daily' | 'weekly' | 'monthly' | 'yearly';

/** A day of the week that a rule picks. */
export interface DayRule {
  /** The day. */
  readonly weekday: Weekday;
  /** Which of them in the month or year: 1 is the first, -1 the last; every one when left out. Only in monthly (to 5) and yearly (to 53) rules. */
  readonly ordinal?: number;
}

/**
 * When something happens again and again, on the wall clock of wherever it happens: the RFC 5545 rules of whole days. What is left out
 * follows the RFC: a monthly rule without days falls on the day of the month of its start.
 */
export interface Recurrence {
  /** A date, or a date and time without offset. The anchor of the rule, an occurrence only when it matches. Every occurrence has its form. */
  readonly start: string;
  /** How often. */
  readonly frequency: Frequency;
  /** Every how many days, weeks, months or years, 1 to 1000; 1 when left out. */
  readonly interval?: number;
  /** How many occurrences there are, before exceptions; not together with `until`. */
  readonly count?: number;
  /** The last moment that may be an occurrence, in the form of the start. */
  readonly until?: string;
  /** Months, 1 to 12. */
  readonly byMonth?: readonly number[];
  /** Days of the month, 1 to 31, or from its end, -1 to -31; not in weekly rules. */
  readonly byMonthDay?: readonly number[];
  /** Days of the week. */
  readonly byDay?: readonly DayRule[];
  /** Which of the days of one day, week, month or year remain: 1 is the first, -1 the last. */
  readonly bySetPosition?: readonly number[];
  /** Day on which a week starts, which matters to rules of every second week; `mon` when left out. */
  readonly weekStart?: Weekday;
  /** Occurrences that do not happen, in the form of the start. */
  readonly except?: readonly string[];
  /** Occurrences outside the rule, in the form of the start. */
  readonly also?: readonly string[];
}
