import { expect, it } from 'vitest';
import {
  addDays,
  businessDaysBetween,
  daysBetween,
  fiscalYear,
  nrfRetailYear,
  periodOf,
  periodsBetween,
  type Grain,
  type Period,
  type WorkingCalendar,
} from 'marops/calendar';
import { readVectors } from '../house/vectors.ts';
import { onEveryHost } from './hosts.ts';

type Case = { readonly id: string } & (
  | { readonly function: 'calendar.retailYear'; readonly input: { readonly year: number }; readonly expected: Readonly<Record<string, unknown>> }
  | {
      readonly function: 'calendar.fiscalPosition';
      readonly input: { readonly start: string; readonly date: string };
      readonly expected: Readonly<Record<string, unknown>>;
    }
  | { readonly function: 'calendar.businessDays'; readonly input: { readonly start: string; readonly end: string }; readonly expected: number }
);

const { cases } = readVectors<{ cases: readonly Case[] }>('calendar/fiscal.vectors.json');

const day = [['09:00', '17:00']] as const;
const mondayToFriday: WorkingCalendar = { timezone: 'Etc/UTC', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } };

function retail(year: number): Readonly<Record<string, unknown>> {
  const parts = (grain: Grain): readonly Period[] =>
    periodsBetween(`${String(year)}-01-01`, `${String(year + 1)}-03-01`, { year: nrfRetailYear, grain }).filter((each) => each.year === year);
  const [whole] = parts('year');
  return {
    start: whole?.firstDate,
    end: whole?.lastDate,
    weeks: parts('week').length,
    periodStarts: parts('month').map((each) => each.firstDate),
    periodWeeks: parts('month').map((each) => each.days / 7),
  };
}

function position(start: string, date: string): Readonly<Record<string, unknown>> {
  const year = fiscalYear({ start: start.slice(5) });
  return {
    day: daysBetween(periodOf(date, { year, grain: 'year' }).firstDate, date) + 1,
    week: periodOf(date, { year, grain: 'week' }).number,
  };
}

function answer(each: Case): unknown {
  switch (each.function) {
    case 'calendar.retailYear':
      return retail(each.input.year);
    case 'calendar.fiscalPosition':
      return position(each.input.start, each.input.date);
    case 'calendar.businessDays':
      // The published counts include the first date and leave out the last.
      return businessDaysBetween(mondayToFriday, addDays(each.input.start, -1), addDays(each.input.end, -1));
  }
}

onEveryHost('fiscal and retail years agree with the published cases', () => {
  for (const each of cases) {
    it(each.id, () => expect({ answer: answer(each) }).toMatchObject({ answer: each.expected }));
  }
});
