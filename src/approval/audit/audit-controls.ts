import { conditionProblems, dayOf, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { approvalMessages } from '../messages.ts';
import { fields, listOf, name, oneOf, optional, text, anything, type Check } from '../shape.ts';
import { verdictOf, type Control, type ControlVerdict } from './controls.ts';
import type { AuditRecord } from './record.ts';

/** What a control says of all records. */
export interface ControlCount {
  /** The control. */
  readonly control: string;
  /** What it demands. */
  readonly title: string;
  /** How many records it is about, without those it cannot tell. */
  readonly of: number;
  /** How many of them keep it. */
  readonly kept: number;
  /** How many of them break it. */
  readonly broken: number;
  /** Of how many it cannot tell, because something is not known. */
  readonly unknown: number;
}

/** One record that breaks a control, or of which it cannot tell. */
export interface AuditFinding {
  /** The control. */
  readonly control: string;
  /** The record. */
  readonly record: string;
  /** Broken, or not to be told. */
  readonly verdict: Extract<ControlVerdict, 'broken' | 'unknown'>;
}

/** The result of an audit. */
export interface Audit {
  /** How many records were read. */
  readonly records: number;
  /** Every control with its counts, in the order given. */
  readonly controls: readonly ControlCount[];
  /** Every record that a person should look at. */
  readonly findings: readonly AuditFinding[];
}

/**
 * Which records break which controls, each control within the dates in which it was in force. What is not known is counted apart, and never
 * taken for kept or broken.
 *
 * @param records - one for each item, from `auditRecord` or from another system
 * @param controls - the rules, each with the dates in which it was in force
 * @returns counts by control, and the records to look at
 * @throws InputError `invalid-input` with every problem of the controls and every record without an id
 *
 * @example
 * ```ts
 * import { auditControls } from 'marops/approval';
 *
 * const controls = [{ id: 'four-eyes', title: 'No author approves', rule: { type: 'noAuthorApproved' }, from: '2026-01-01' }] as const;
 * const records = [
 *   { id: 'a', authors: ['ann'], approvers: ['ann'], decidedOn: '2026-02-01' },
 *   { id: 'b', authors: ['ann'], approvers: ['ann'], decidedOn: '2025-02-01' },
 *   { id: 'c', authors: ['ann'], approvers: ['bob'], decidedOn: '2026-02-01' },
 * ];
 * auditControls(records, controls).controls // => [{ control: 'four-eyes', title: 'No author approves', of: 2, kept: 1, broken: 1, unknown: 0 }]
 * ```
 */
export function auditControls(records: readonly AuditRecord[], controls: readonly Control[]): Audit {
  refuseWhenBroken([...listOf(recordShape)(records, 'records'), ...listOf(controlShape)(controls, 'controls')]);
  const findings: AuditFinding[] = [];
  const counts = controls.map((control): ControlCount => {
    const verdicts = records.map((record) => ({ record, verdict: verdictOf(control, record) }));
    for (const { record, verdict } of verdicts)
      if (verdict === 'broken' || verdict === 'unknown') findings.push({ control: control.id, record: record.id, verdict });
    const count = (wanted: ControlVerdict): number => verdicts.filter(({ verdict }) => verdict === wanted).length;
    const [kept, broken] = [count('kept'), count('broken')];
    return { control: control.id, title: control.title, of: kept + broken, kept, broken, unknown: count('unknown') };
  });
  return { records: records.length, controls: counts, findings };
}

const ruleTypes: readonly string[] = [
  'approved',
  'noAuthorApproved',
  'somebodyElseApproved',
  'quorum',
  'delegationInForce',
  'delegateIsNoAuthor',
  'decisionRecorded',
  'approvalBoundToVersion',
  'unchangedAfterLock',
  'decidedAfterStart',
];

const controlShape: Check = (control, path) =>
  fields({
    id: name,
    title: text,
    rule: fields({ type: oneOf(...ruleTypes), role: optional(name) }),
    from: optional(date),
    until: optional(date),
    when: optional(conditionProblems),
    source: anything,
  })(control, path);

const people: Check = (value, path) => listOf(name)(value, path);

const recordShape: Check = (record, path) => {
  const given = typeof record === 'object' && record !== null ? (record as Readonly<Record<string, unknown>>) : {};
  const { id, authors, approvers } = given;
  return [...name(id, `${path}.id`), ...optional(people)(authors, `${path}.authors`), ...optional(people)(approvers, `${path}.approvers`)];
};

function date(value: unknown, path: string): readonly Problem[] {
  return dayOf(value) === undefined ? [problem(approvalMessages, 'not-a-date', path, { value: shown(value) })] : [];
}
