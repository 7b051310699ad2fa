// The oracle is temporal-polyfill: wall-clock times are resolved with its disambiguation "compatible".
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantOf, wallClockAt } from 'marops/calendar';

const zones = [
  'Etc/UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

const zone = fc.constantFrom(...zones);
const second = fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 });

/** Instants within a day and a half of the next change of the clocks, where there is one. */
const nearChange = fc.record({ zone, second, away: fc.integer({ min: -130_000, max: 130_000 }) }).map(({ zone: timezone, second: from, away }) => {
  const somewhere = Temporal.Instant.fromEpochMilliseconds(from * 1000).toZonedDateTimeISO(timezone);
  const change = somewhere.getTimeZoneTransition('next') ?? somewhere;
  return { timezone, instant: change.toInstant().add({ seconds: away }) };
});

describe('clocks', () => {
  it('show at every instant what Temporal says they show', () => {
    fc.assert(
      fc.property(nearChange, ({ timezone, instant }) => {
        const expected = instant.toZonedDateTimeISO(timezone).toPlainDateTime().toString({ smallestUnit: 'second' });
        expect(wallClockAt(instant.toString(), timezone)).toBe(expected);
      }),
      { seed: 4001, numRuns: 1500 },
    );
  });

  it('are read as Temporal reads them, also where they skip or repeat a time', () => {
    fc.assert(
      fc.property(nearChange, ({ timezone, instant }) => {
        // Read as UTC, the instant near a change is a wall-clock time near it in most zones; shifted by the offset it is one in all.
        const local = instant.toZonedDateTimeISO(timezone).toPlainDateTime();
        for (const wallClock of [local, local.add({ minutes: 30 }), local.add({ hours: 1 }), local.subtract({ hours: 1 })]) {
          const expected = wallClock.toZonedDateTime(timezone, { disambiguation: 'compatible' }).toInstant().toString();
          expect(instantOf(wallClock.toString({ smallestUnit: 'second' }), timezone)).toBe(expected);
        }
      }),
      { seed: 4002, numRuns: 2500 },
    );
  });
});
