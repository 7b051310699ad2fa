import { refuseWhenBroken } from '../../kernel/index.ts';
import { recurrenceProblems } from './recurrence-problems.ts';
import type { Recurrence } from './recurrence.ts';
import { lineNames, ruleParts, writeDayRule, writeMoment, writeWeekday } from './text-form.ts';

/**
 * A recurrence as the lines of RFC 5545, for an ICS file or a database.
 *
 * @param rule - what repeats
 * @returns `DTSTART`, `RRULE`, and `EXDATE` or `RDATE` when there are any, separated by line feeds; `parseRecurrence` reads them back
 * @throws InputError what is wrong with the rule, all at once
 *
 * @example
 * ```ts
 * import { formatRecurrence } from 'marops/calendar';
 *
 * formatRecurrence({ start: '2024-01-31', frequency: 'monthly', byMonthDay: [-1] })
 * // => 'DTSTART;VALUE=DATE:20240131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1'
 * ```
 */
export function formatRecurrence(rule: Recurrence): string {
  refuseWhenBroken(recurrenceProblems(rule));
  const values: Readonly<Record<(typeof lineNames)[number], string | undefined>> = {
    DTSTART: writeMoment(rule.start),
    RRULE: ruleText(rule),
    EXDATE: rule.except?.map(writeMoment).join(','),
    RDATE: rule.also?.map(writeMoment).join(','),
  };
  const lines = lineNames.flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    return name !== 'RRULE' && rule.start.length === 10 ? `${name};VALUE=DATE:${value}` : `${name}:${value}`;
  });
  return lines.join('\n');
}

function ruleText(rule: Recurrence): string {
  const values: Readonly<Record<(typeof ruleParts)[number], string | number | undefined>> = {
    FREQ: rule.frequency.toUpperCase(),
    UNTIL: rule.until === undefined ? undefined : writeMoment(rule.until),
    COUNT: rule.count,
    INTERVAL: rule.interval,
    BYMONTH: rule.byMonth?.join(','),
    BYMONTHDAY: rule.byMonthDay?.join(','),
    BYDAY: rule.byDay?.map(writeDayRule).join(','),
    BYSETPOS: rule.bySetPosition?.join(','),
    WKST: rule.weekStart === undefined ? undefined : writeWeekday(rule.weekStart),
  };
  return ruleParts.flatMap((part) => (values[part] === undefined ? [] : `${part}=${String(values[part])}`)).join(';');
}
