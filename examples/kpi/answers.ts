import { ok, strictEqual } from 'node:assert/strict';
import type { KpiResult } from 'marops/kpi';
import type { AdDay } from './advertising.ts';

/** A row as an engine gives it: the group, and for each KPI a column with its id and one with its id and ` status`. */
export type Answer = Readonly<Record<string, unknown>>;

/** Rows as the text of a CSV file. */
export function csvOf(rows: readonly AdDay[]): string {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row): readonly unknown[] => Object.values(row))].map((cells) => cells.join(',')).join('\n');
}

/** Fails unless an engine gave the statuses of our results and, up to the last digits, their values. */
export function assertSame(answers: readonly Answer[], wanted: readonly KpiResult[]): void {
  for (const { key, definition, status, value } of wanted) {
    const answer: Answer = answers.find((each) => each['channel'] === key['channel'] && each['period'] === key['period']) ?? {};
    strictEqual(answer[`${definition.id} status`], status);
    const given = answer[definition.id] ?? null;
    if (value === null) strictEqual(given, null);
    else ok(Math.abs(Number(given) - value) <= 1e-12 * Math.abs(value), `${definition.id}: ${Number(given)} is not ${value}`);
  }
}

/** Answers as lines, in the order of channel and period. */
export function shown(answers: readonly Answer[]): string {
  return answers
    .map((answer) =>
      Object.values(answer)
        .map((cell) => (typeof cell === 'number' ? cell.toPrecision(6) : String(cell)))
        .join(' | '),
    )
    .sort()
    .join('\n');
}
