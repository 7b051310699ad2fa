import {
  decide,
  defineWorkflow,
  start,
  type Approvers,
  type Command,
  type Control,
  type Directory,
  type Item,
  type Quorum,
  type Stage,
  type Workflow,
} from 'marops/approval';
import {
  approversSchema,
  commandSchema,
  controlSchema,
  directorySchema,
  itemSchema,
  quorumSchema,
  stageSchema,
  workflowSchema,
} from 'marops/approval/schemas';
import * as templates from 'marops/approval/templates';
import { isInputError } from 'marops/kernel';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

describe('the schemas of this room', () => {
  it('say the same as its types', () => {
    expectTypeOf<z.infer<typeof approversSchema>>().toEqualTypeOf<Approvers>();
    expectTypeOf<z.infer<typeof quorumSchema>>().toEqualTypeOf<Quorum>();
    expectTypeOf<z.infer<typeof stageSchema>>().toEqualTypeOf<Stage>();
    expectTypeOf<z.infer<typeof workflowSchema>>().toEqualTypeOf<Workflow>();
    expectTypeOf<z.infer<typeof directorySchema>>().toEqualTypeOf<Directory>();
    expectTypeOf<z.infer<typeof itemSchema>>().toEqualTypeOf<Item>();
    expectTypeOf<z.infer<typeof commandSchema>>().toEqualTypeOf<Command>();
    expectTypeOf<z.infer<typeof controlSchema>>().toEqualTypeOf<Control>();
  });

  it.each(Object.values(templates).map((template) => [template.id, template] as const))('take the template %s', (_id, template) => {
    expect(workflowSchema.parse(template)).toEqual(template);
  });
});

const stage = { id: 'a', approvers: { users: ['bob', 'cyd'] }, quorum: { type: 'any' } };
const base = { id: 'w', version: '1.0.0', title: 'W', stages: [stage] };
const withStage = (part: object): object => ({ ...base, stages: [{ ...stage, ...part }] });

/** Whether `defineWorkflow` takes it. */
function isDefined(value: object): boolean {
  try {
    defineWorkflow(JSON.parse(JSON.stringify(value)) as Workflow);
    return true;
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}

describe('bounds', () => {
  it.each([
    ['no version of three numbers', { ...base, version: '1.0' }, false],
    ['no title', { ...base, title: '' }, false],
    ['a rank of 0', { ...base, rank: 0 }, true],
    ['a rank below 0', { ...base, rank: -1 }, false],
    ['a count of 2', withStage({ quorum: { type: 'count', count: 2 } }), true],
    ['a count of 0', withStage({ quorum: { type: 'count', count: 0 } }), false],
    ['100 percent', withStage({ quorum: { type: 'percent', percent: 100 } }), true],
    ['0 percent', withStage({ quorum: { type: 'percent', percent: 0 } }), false],
    ['101 percent', withStage({ quorum: { type: 'percent', percent: 101 } }), false],
    ['a weight of 0', withStage({ quorum: { type: 'weighted', threshold: 1, weights: { bob: 1, cyd: 0 } } }), true],
    ['a weight below 0', withStage({ quorum: { type: 'weighted', threshold: 1, weights: { bob: 2, cyd: -1 } } }), false],
    ['a threshold of 0', withStage({ quorum: { type: 'weighted', threshold: 0, weights: { bob: 1 } } }), false],
    ['1 day of validity', withStage({ validForDays: 1 }), true],
    ['0 days of validity', withStage({ validForDays: 0 }), false],
    ['100 reminders', withStage({ reminders: { first: { amount: 0.5, unit: 'hour' }, most: 100, calendar: 'office' } }), true],
    ['101 reminders', withStage({ reminders: { first: { amount: 0.5, unit: 'hour' }, most: 101, calendar: 'office' } }), false],
    ['a reminder at once', withStage({ reminders: { first: { amount: 0, unit: 'hour' }, most: 1, calendar: 'office' } }), false],
    ['a condition that is none', withStage({ when: { fact: 'a' } }), false],
    ['a person asked twice', withStage({ approvers: { users: ['bob', 'bob'] } }), false],
    ['a key that does not exist', withStage({ colour: 'red' }), false],
    ['a reserved name', withStage({ approvers: { users: ['constructor'] } }), false],
  ])('the schema and the definition agree on %s', (_title, value, isSound) => {
    expect([workflowSchema.safeParse(value).success, isDefined(value)]).toEqual([isSound, isSound]);
  });

  it.each([
    ['a submission', { type: 'submit', item: { id: 'i', author: 'ann', facts: { spend: 1, tags: ['a'] } } }, true],
    ['an item without author', { type: 'submit', item: { id: 'i' } }, false],
    ['a moment without offset', { type: 'revoke', at: '2026-06-01T09:00:00' }, false],
    ['a decision that does not exist', { type: 'decide', decision: 'maybe' }, false],
    ['version 0', { type: 'decide', decision: 'approve', assetVersion: 0 }, false],
    ['an empty comment', { type: 'comment', text: '' }, false],
    ['a fact that is an object', { type: 'setFacts', facts: { a: {} } }, false],
    ['a command that does not exist', { type: 'approve' }, false],
  ])('the schema and the decider agree on %s', (_title, part, isSound) => {
    const command = { by: 'ann', at: '2026-06-01T09:00:00Z', ...part };
    const outcome = decide(start(templates.singleApprover), JSON.parse(JSON.stringify(command)) as Command, { workflow: templates.singleApprover });
    const isRead = outcome.ok || outcome.refusal.code !== 'malformed';
    expect([commandSchema.safeParse(command).success, isRead]).toEqual([isSound, isSound]);
  });
});
