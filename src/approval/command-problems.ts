import { instantOf, kernelMessages, plainProblems, problem, shown, type Problem } from '../kernel/index.ts';
import type { Command } from './command.ts';
import { approvalMessages } from './messages.ts';
import { anything, fields, isRecord, name, oneOf, optional, recordOf, setOf, text, truthValue, whole, type Check } from './shape.ts';

const commandLimits = { depth: 8, size: 5_000 };

const instant: Check = (value, path) =>
  instantOf(value) !== undefined ? [] : [problem(approvalMessages, 'not-an-instant', path, { value: shown(value) })];

const factValue: Check = (value, path) =>
  value === undefined || isRecord(value) ? [problem(kernelMessages, 'not-plain-data', path, { value: shown(value) })] : [];

const item: Check = (value, path) =>
  fields({ id: name, author: name, contributors: optional(setOf(name)), facts: optional(recordOf(factValue)) })(value, path);

/** What each command carries besides who, when and its ids. */
const bodies: Readonly<Record<Command['type'], () => Readonly<Record<string, Check>>>> = {
  submit: () => ({ item: optional(item) }),
  decide: () => ({
    decision: oneOf('approve', 'approveWithChanges', 'requestChanges', 'reject', 'notRelevant', 'endorse', 'concern'),
    stage: optional(name),
    onBehalfOf: optional(name),
    assetVersion: optional(whole(1, Number.MAX_SAFE_INTEGER)),
    reason: optional(anyText),
  }),
  revoke: () => ({ stage: optional(name) }),
  dismiss: () => ({ of: name, reason: optional(anyText), stage: optional(name) }),
  newVersion: () => ({ sameContent: optional(truthValue), changed: optional(setOf(text)) }),
  withdraw: () => ({ reason: optional(anyText) }),
  cancel: () => ({ reason: optional(anyText) }),
  reopen: () => ({ reason: optional(anyText) }),
  reassign: () => ({ stage: name, from: name, to: name }),
  override: () => ({ stage: name, reason: optional(anyText) }),
  setFacts: () => ({ facts: recordOf(factValue) }),
  comment: () => ({ text, stage: optional(name) }),
  expire: () => ({}),
};

function anyText(value: unknown, path: string): readonly Problem[] {
  return value === '' ? [] : text(value, path);
}

/**
 * What is wrong with a command: unknown kind, missing parts, an instant without offset, more than a command can need.
 * @internal
 */
export function commandProblems(command: unknown): readonly Problem[] {
  if (!isRecord(command)) return [problem(kernelMessages, 'not-an-object', 'command', { value: shown(command) })];
  const plain = plainProblems(command, '', commandLimits);
  if (plain.length > 0) return plain;
  const { type } = command;
  const kinds = oneOf(...Object.keys(bodies))(type, 'type');
  if (kinds.length > 0) return kinds;
  return fields({
    type: anything,
    by: name,
    at: instant,
    id: optional(name),
    expectedVersion: optional(whole(0, Number.MAX_SAFE_INTEGER)),
    salt: optional(text),
    ...bodies[type as Command['type']](),
  })(command, '');
}
