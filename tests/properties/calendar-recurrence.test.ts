// The oracle is rrule.js 2.8.1 on floating times: dates are read and written as UTC, where it is right.
import fc from 'fast-check';
import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import { formatRecurrence, occurrences, parseRecurrence, type DayRule, type Frequency, type Recurrence, type Weekday } from 'marops/calendar';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekday = fc.constantFrom(...weekdays);
const start = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => `${new Date(Date.UTC(2016, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)}T09:30:00`);
const place = (farthest: number): fc.Arbitrary<number> => fc.integer({ min: -farthest, max: farthest }).filter((each) => each !== 0);
const some = <Value>(each: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> =>
  fc.uniqueArray(each, { minLength: 1, maxLength: 4, comparator: 'SameValue' });

/** Days with ordinals or without, not both: rrule.js takes a mixture as "and", the RFC as "or". */
function days(frequency: Frequency): fc.Arbitrary<readonly DayRule[]> {
  const plain = fc.uniqueArray(weekday, { minLength: 1, maxLength: 5 }).map((names) => names.map((name): DayRule => ({ weekday: name })));
  if (frequency === 'daily' || frequency === 'weekly') return plain;
  return fc.oneof(plain, some(fc.record({ weekday, ordinal: place(5) })));
}

const maybe = <Value>(each: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(each, { nil: undefined, freq: 2 });

const rule: fc.Arbitrary<Recurrence> = fc.constantFrom<Frequency>('daily', 'weekly', 'monthly', 'yearly').chain((frequency) =>
  fc
    .record({
      start,
      interval: maybe(fc.integer({ min: 1, max: 5 })),
      count: maybe(fc.integer({ min: 1, max: 60 })),
      until: maybe(start),
      byMonth: maybe(some(fc.integer({ min: 1, max: 12 }))),
      byMonthDay: frequency === 'weekly' ? fc.constant(undefined) : maybe(some(place(31))),
      byDay: maybe(days(frequency)),
      // Where rrule.js cannot be asked: it never returns from the second place of a day, counts the first week from the start of the rule,
      // repeats a day that two places name, and takes the first day for a place further from the end than there are days.
      bySetPosition: maybe(fc.tuple(fc.constantFrom(1, 2, 3, 4, 5, -1))),
      weekStart: maybe(weekday),
    })
    .map((parts): Recurrence => {
      const bound = parts.count === undefined ? parts.until : undefined;
      const hasDays = parts.byDay !== undefined || parts.byMonthDay !== undefined || parts.byMonth !== undefined;
      const all = {
        ...parts,
        frequency,
        until: bound,
        bySetPosition: hasDays && (frequency === 'monthly' || frequency === 'yearly') ? parts.bySetPosition : undefined,
      };
      return JSON.parse(JSON.stringify(all)) as Recurrence;
    }),
);

/** Bounded by the window and counted here, because rrule.js looks for days that never come until the year 9999. */
function byPeer({ count, ...given }: Recurrence, from: string, to: string): readonly string[] {
  const end = `${to}T23:59:59`;
  const until = given.until === undefined || given.until > end ? end : given.until;
  const all = rrule.rrulestr(formatRecurrence({ ...given, until })).all();
  const counted = all.map((each) => each.toISOString().slice(0, 19)).slice(0, count);
  return counted.filter((each) => each.slice(0, 10) >= from);
}

describe('a recurrence', () => {
  it('falls due when rrule.js says so', () => {
    fc.assert(
      fc.property(rule, start, fc.integer({ min: 0, max: 3 }), (given, somewhere, years) => {
        const from = somewhere.slice(0, 10);
        const to = `${String(Number(from.slice(0, 4)) + years)}-12-31`;
        expect(occurrences(given, { from, to })).toEqual(byPeer(given, from, to));
      }),
      { seed: 4201, numRuns: 300 },
    );
  });

  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(rule, fc.option(some(start), { nil: undefined }), fc.option(some(start), { nil: undefined }), (given, except, also) => {
        const whole = JSON.parse(JSON.stringify({ ...given, except, also })) as Recurrence;
        expect(parseRecurrence(formatRecurrence(whole))).toEqual(whole);
      }),
      { seed: 4202, numRuns: 500 },
    );
  });

  it('gives the same occurrences in one window as in two that share it', () => {
    fc.assert(
      fc.property(rule, (given) => {
        const whole = occurrences(given, { from: '2018-01-01', to: '2024-12-31' });
        const parts = [occurrences(given, { from: '2018-01-01', to: '2021-05-17' }), occurrences(given, { from: '2021-05-18', to: '2024-12-31' })];
        expect(parts.flat()).toEqual(whole);
      }),
      { seed: 4203, numRuns: 300 },
    );
  });
});
