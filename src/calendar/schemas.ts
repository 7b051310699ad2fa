import * as z from 'zod';
import { isDate } from './date.ts';
import { isInstant } from './instant.ts';
import { readInterval, readTime } from './interval.ts';
import { readWallClock } from './wall-clock.ts';
import { isTimezone } from './zone.ts';

const dateSchema = z.string().refine(isDate, 'must be a date that exists, as YYYY-MM-DD');
const instantSchema = z.string().refine(isInstant, 'must be an instant with its offset');
const momentSchema = z
  .string()
  .refine((text) => isDate(text) || !Number.isNaN(readWallClock(text)), 'must be a date, or a date and time without offset');
const timeSchema = z.string().refine((text) => !Number.isNaN(readTime(text)), 'must be a time from 00:00 to 24:00');
const quietMinutesSchema = z.exactOptional(z.int().min(0).max(525_600));
const reasonSchema = z.string().min(1);
const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const namedAfterSchema = z.enum(['start', 'end']);
const grainSchema = z.enum(['year', 'quarter', 'month', 'week']);
const wholePlace = (farthest: number): z.ZodNumber =>
  z
    .int()
    .min(-farthest)
    .max(farthest)
    .refine((place) => place !== 0, 'must not be 0');

/** Start and end of open time, `HH:MM`. */
export const intervalSchema = z
  .tuple([timeSchema, timeSchema])
  .readonly()
  .refine((interval) => readInterval(interval) !== undefined, 'must start before 24:00');

/** A meeting with its quiet time. */
export const busyTimeSchema = z
  .strictObject({
    reason: reasonSchema,
    start: instantSchema,
    end: instantSchema,
    quietMinutesBefore: quietMinutesSchema,
    quietMinutesAfter: quietMinutesSchema,
  })
  .readonly();

/** Whole busy dates. */
export const busyDaysSchema = z.strictObject({ reason: reasonSchema, firstDate: dateSchema, lastDate: dateSchema }).readonly();

/** What keeps somebody busy. */
export const busyEventSchema = z.union([busyTimeSchema, busyDaysSchema]);

const intervalsSchema = z.array(intervalSchema).readonly();

/** A working calendar by its form; `defineWorkingCalendar` also refuses hours that overlap or never open. */
export const workingCalendarSchema = z
  .strictObject({
    timezone: z.string().refine(isTimezone, 'must be an IANA time zone'),
    hours: z
      .strictObject({
        mon: z.exactOptional(intervalsSchema),
        tue: z.exactOptional(intervalsSchema),
        wed: z.exactOptional(intervalsSchema),
        thu: z.exactOptional(intervalsSchema),
        fri: z.exactOptional(intervalsSchema),
        sat: z.exactOptional(intervalsSchema),
        sun: z.exactOptional(intervalsSchema),
      })
      .readonly(),
    holidays: z.exactOptional(z.array(dateSchema).readonly()),
    shifts: z.exactOptional(z.record(dateSchema, intervalsSchema).readonly()),
    breaks: z.exactOptional(z.record(dateSchema, intervalsSchema).readonly()),
    busy: z.exactOptional(z.array(busyEventSchema).readonly()),
  })
  .readonly();

/** A stretch of open time. */
export const openPeriodSchema = z.strictObject({ start: instantSchema, end: instantSchema }).readonly();

/** A fiscal year of calendar months. */
export const fiscalYearSchema = z
  .strictObject({
    kind: z.literal('fiscal'),
    start: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/),
    namedAfter: namedAfterSchema,
  })
  .readonly();

/** A year of 52 or 53 whole weeks. */
export const retailYearSchema = z
  .strictObject({
    kind: z.literal('retail'),
    pattern: z.enum(['4-4-5', '4-5-4', '5-4-4']),
    anchor: z.strictObject({ endsOn: weekdaySchema, rule: z.enum(['nearestMonthEnd', 'lastInMonth']), month: z.int().min(1).max(12) }).readonly(),
    namedAfter: namedAfterSchema,
  })
  .readonly();

/** Into which periods time is divided. */
export const periodSchemeSchema = z.strictObject({ year: z.union([fiscalYearSchema, retailYearSchema]), grain: grainSchema }).readonly();

/** One period. */
export const periodSchema = z
  .strictObject({
    id: z.string().regex(/^\d{4}(?:-Q[1-4]|-[MW]\d\d)?$/),
    grain: grainSchema,
    year: z.int(),
    number: z.int().min(1).max(53),
    firstDate: dateSchema,
    lastDate: dateSchema,
    days: z.int().min(1).max(371),
  })
  .readonly();

/** A recurrence by its form; what may not stand together is refused at its use. */
export const recurrenceSchema = z
  .strictObject({
    start: momentSchema,
    frequency: z.enum(['daily', 'weekly', 'monthly', 'yearly']),
    interval: z.exactOptional(z.int().min(1).max(1000)),
    count: z.exactOptional(z.int().min(1)),
    until: z.exactOptional(momentSchema),
    byMonth: z.exactOptional(z.array(z.int().min(1).max(12)).min(1).max(1000).readonly()),
    byMonthDay: z.exactOptional(z.array(wholePlace(31)).min(1).max(1000).readonly()),
    byDay: z.exactOptional(
      z
        .array(z.strictObject({ weekday: weekdaySchema, ordinal: z.exactOptional(wholePlace(53)) }).readonly())
        .min(1)
        .max(1000)
        .readonly(),
    ),
    bySetPosition: z.exactOptional(z.array(wholePlace(366)).min(1).max(1000).readonly()),
    weekStart: z.exactOptional(weekdaySchema),
    except: z.exactOptional(z.array(momentSchema).min(1).max(1000).readonly()),
    also: z.exactOptional(z.array(momentSchema).min(1).max(1000).readonly()),
  })
  .readonly();
