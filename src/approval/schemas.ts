import * as z from 'zod';
import { dayOf, instantOf, isForbiddenName } from '../kernel/index.ts';
import { conditionSchema, factValueSchema, sourceSchema } from '../kernel/schemas.ts';

const nameSchema = z
  .string()
  .min(1)
  .refine((value) => !isForbiddenName(value), { message: 'must not use a reserved name' });
const textSchema = z.string().min(1);
const instantSchema = z.string().refine((value) => instantOf(value) !== undefined, { message: 'must be an instant with an offset' });
const dateSchema = z.string().refine((value) => dayOf(value) !== undefined, { message: 'must be a date that exists' });
const positiveSchema = z.number().gt(0);

const factsSchema = z.record(nameSchema, factValueSchema).readonly();

function setOf<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z
    .array(item)
    .refine((values) => new Set(values).size === values.length, { message: 'must not hold anything twice' })
    .readonly();
}

/** Who is asked. */
export const approversSchema = z.strictObject({ users: z.exactOptional(setOf(nameSchema)), roles: z.exactOptional(setOf(nameSchema)) }).readonly();

/** How many must approve. */
export const quorumSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('any'), overflowRoles: z.exactOptional(setOf(nameSchema)) }).readonly(),
  z.strictObject({ type: z.literal('all') }).readonly(),
  z.strictObject({ type: z.literal('count'), count: z.int().min(1).max(10_000), overflowRoles: z.exactOptional(setOf(nameSchema)) }).readonly(),
  z.strictObject({ type: z.literal('percent'), percent: positiveSchema.max(100) }).readonly(),
  z
    .strictObject({
      type: z.literal('weighted'),
      threshold: positiveSchema.max(1e9),
      weights: z.record(nameSchema, z.number().min(0).max(1e9)).readonly(),
    })
    .readonly(),
  z.strictObject({ type: z.literal('none') }).readonly(),
]);

const staleVotesSchema = z
  .strictObject({
    approvals: z.enum(['keep', 'dismissAll', 'dismissIfChanged', 'dismissIfScopeChanged']),
    rejections: z.exactOptional(z.enum(['keep', 'clear'])),
  })
  .readonly();

const workingAmountSchema = z.strictObject({ amount: positiveSchema.max(1_000_000), unit: z.enum(['minute', 'hour']) }).readonly();

/** One question to one group of people. */
export const stageSchema = z
  .strictObject({
    id: nameSchema,
    title: z.exactOptional(textSchema),
    asks: z.exactOptional(textSchema),
    after: z.exactOptional(setOf(nameSchema)),
    when: z.exactOptional(conditionSchema),
    whenNotMet: z.exactOptional(z.enum(['skip', 'approveItem', 'rejectItem'])),
    whenUnknown: z.exactOptional(z.enum(['ask', 'skip'])),
    approvers: approversSchema,
    quorum: quorumSchema,
    rejectRule: z.exactOptional(z.enum(['fail', 'block', 'wait', 'ignore', 'back'])),
    complete: z.exactOptional(z.enum(['eager', 'allResponded'])),
    optional: z.exactOptional(z.boolean()),
    openAfterMet: z.exactOptional(z.boolean()),
    primaryDecisionMaker: z.exactOptional(nameSchema),
    scope: z.exactOptional(setOf(textSchema)),
    onNoApprovers: z.exactOptional(z.enum(['wait', 'approve'])),
    onNewVersion: z.exactOptional(staleVotesSchema),
    serviceLevel: z.exactOptional(
      z.strictObject({ within: workingAmountSchema, calendar: nameSchema, escalateTo: z.exactOptional(approversSchema) }).readonly(),
    ),
    reminders: z.exactOptional(
      z
        .strictObject({
          first: workingAmountSchema,
          every: z.exactOptional(workingAmountSchema),
          most: z.int().min(1).max(100),
          calendar: nameSchema,
        })
        .readonly(),
    ),
    validForDays: z.exactOptional(z.int().min(1).max(36_600)),
  })
  .readonly();

/** A workflow, as far as a shape can say it; `defineWorkflow` also checks circles, names of stages and seats. */
export const workflowSchema = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z0-9][\w./-]{0,99}$/),
    version: z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/),
    title: textSchema,
    source: z.exactOptional(sourceSchema),
    stages: z.array(stageSchema).min(1).max(200).readonly(),
    combine: z.exactOptional(z.enum(['all', 'any'])),
    selfApproval: z.exactOptional(z.boolean()),
    contributorApproval: z.exactOptional(z.boolean()),
    authorIsContributor: z.exactOptional(z.boolean()),
    onNewVersion: z.exactOptional(staleVotesSchema),
    latestVersionNeedsOtherApprover: z.exactOptional(z.boolean()),
    distinctApprovers: z.exactOptional(z.array(setOf(nameSchema)).readonly()),
    dismissRoles: z.exactOptional(setOf(nameSchema)),
    overrideRoles: z.exactOptional(setOf(nameSchema)),
    factRoles: z.exactOptional(setOf(nameSchema)),
    withdraw: z.exactOptional(z.enum(['author', 'admin'])),
    lockWhenDecided: z.exactOptional(z.boolean()),
    rank: z.exactOptional(z.int().min(0).max(1_000_000)),
  })
  .readonly();

/** Who holds which role, and who stands in for whom. */
export const directorySchema = z
  .strictObject({
    roles: z.exactOptional(z.record(nameSchema, setOf(nameSchema)).readonly()),
    delegations: z.exactOptional(
      z.array(z.strictObject({ from: nameSchema, to: nameSchema, start: instantSchema, end: instantSchema }).readonly()).readonly(),
    ),
  })
  .readonly();

/** What is to be approved. */
export const itemSchema = z
  .strictObject({
    id: nameSchema,
    author: nameSchema,
    contributors: z.exactOptional(setOf(nameSchema)),
    facts: z.exactOptional(factsSchema),
  })
  .readonly();

function command<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z
    .strictObject({
      type: z.literal(type),
      by: nameSchema,
      at: instantSchema,
      id: z.exactOptional(nameSchema),
      expectedVersion: z.exactOptional(z.int().min(0)),
      salt: z.exactOptional(textSchema),
      ...shape,
    })
    .readonly();
}

const reason = z.exactOptional(z.string());
const stage = z.exactOptional(nameSchema);

/** Everything that can be asked of an item in approval. */
export const commandSchema = z.discriminatedUnion('type', [
  command('submit', { item: z.exactOptional(itemSchema) }),
  command('decide', {
    decision: z.enum(['approve', 'approveWithChanges', 'requestChanges', 'reject', 'notRelevant', 'endorse', 'concern']),
    stage,
    onBehalfOf: z.exactOptional(nameSchema),
    assetVersion: z.exactOptional(z.int().min(1)),
    reason,
  }),
  command('revoke', { stage }),
  command('dismiss', { of: nameSchema, reason, stage }),
  command('newVersion', { sameContent: z.exactOptional(z.boolean()), changed: z.exactOptional(setOf(textSchema)) }),
  command('withdraw', { reason }),
  command('cancel', { reason }),
  command('reopen', { reason }),
  command('reassign', { stage: nameSchema, from: nameSchema, to: nameSchema }),
  command('override', { stage: nameSchema, reason }),
  command('setFacts', { facts: factsSchema }),
  command('comment', { text: textSchema, stage }),
  command('expire', {}),
]);

const ruleWithRole = z.object({ type: z.literal('approved'), role: z.exactOptional(nameSchema) }).readonly();
const ruleWithoutRole = z
  .object({
    type: z.enum([
      'noAuthorApproved',
      'somebodyElseApproved',
      'quorum',
      'delegationInForce',
      'delegateIsNoAuthor',
      'decisionRecorded',
      'approvalBoundToVersion',
      'unchangedAfterLock',
      'decidedAfterStart',
    ]),
  })
  .readonly();

/** A rule that an auditor applies. */
export const controlSchema = z
  .strictObject({
    id: nameSchema,
    title: textSchema,
    rule: z.union([ruleWithRole, ruleWithoutRole]),
    from: z.exactOptional(dateSchema),
    until: z.exactOptional(dateSchema),
    when: z.exactOptional(conditionSchema),
    source: z.exactOptional(sourceSchema),
  })
  .readonly();
