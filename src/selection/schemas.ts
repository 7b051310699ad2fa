import * as z from 'zod';
import { decimalPlaces } from './decimals.ts';
import { limits } from './limits.ts';

const id = z.string().min(1);
const period = z.int().min(1).max(limits.periods);
const amount = z
  .number()
  .min(0)
  .refine((value) => decimalPlaces(value) <= limits.places, { message: `must have at most ${String(limits.places)} decimal places` });
const share = z
  .number()
  .min(0)
  .max(1)
  .refine((value) => decimalPlaces(value) <= limits.sharePlaces, { message: `must have at most ${String(limits.sharePlaces)} decimal places` });

/** Something that may be chosen. */
export const selectionItemSchema = z
  .object({
    id,
    value: z.number().min(0).max(limits.value),
    cost: z.record(z.string(), amount).readonly(),
    tags: z.exactOptional(z.array(id).readonly()),
    requires: z.exactOptional(z.array(id).readonly()),
    earliest: z.exactOptional(period),
    latest: z.exactOptional(period),
    mandatory: z.exactOptional(z.boolean()),
  })
  .readonly();

/** How much of what is spent goes to a tag: at least one side, `min` not above `max`. */
export const shareLimitSchema = z
  .object({ tag: id, of: z.string(), min: z.exactOptional(share), max: z.exactOptional(share) })
  .readonly()
  .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'must have a min or a max' })
  .refine(({ min = 0, max = 1 }) => min <= max, { message: 'must have a min that is at most its max' });

/** What can be chosen, and what limits the choice. What one part says about another (ids, dimensions, periods) is for `select` to check. */
export const selectionRequestSchema = z
  .object({
    items: z.array(selectionItemSchema).readonly(),
    capacity: z.record(z.string(), z.union([amount, z.array(amount).min(1).readonly()])).readonly(),
    periods: z.exactOptional(period),
    weights: z.exactOptional(z.array(z.int().min(1).max(limits.weight)).readonly()),
    samePeriod: z.exactOptional(z.boolean()),
    exclusive: z.exactOptional(z.array(z.array(id).readonly()).readonly()),
    shares: z.exactOptional(z.array(shareLimitSchema).readonly()),
    maxItems: z.exactOptional(z.int().min(0)),
  })
  .readonly();

/** One limit of a request, for `priceOf`. */
export const constraintSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('capacity'), dimension: z.string(), period: z.exactOptional(period) }).readonly(),
  z.object({ kind: z.literal('share'), tag: id, of: z.string(), side: z.enum(['min', 'max']) }).readonly(),
  z.object({ kind: z.literal('exclusive'), items: z.array(id).readonly() }).readonly(),
  z.object({ kind: z.literal('requires'), item: id, prerequisite: id }).readonly(),
  z.object({ kind: z.enum(['mandatory', 'window']), item: id }).readonly(),
  z.object({ kind: z.literal('maxItems') }).readonly(),
]);

const params = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()])).readonly()]))
  .readonly();
const figure = z.number().min(0);
const reason = z.object({ code: id, message: z.string(), params }).readonly();
const problem = z.object({ code: id, path: z.string(), message: z.string(), params }).readonly();
const setting = z
  .object({ periods: period, weights: z.array(z.int().min(1)).readonly(), samePeriod: z.boolean(), limit: z.number(), solver: z.string() })
  .readonly();
const proof = z
  .object({
    method: z.string(),
    nodes: z.int().min(0),
    tieBreak: z.enum(['proven', 'open']),
    precision: z.number().positive(),
    conflict: z.exactOptional(z.enum(['smallest', 'irreducible', 'open'])),
  })
  .readonly();
const capacityUse = z.object({ dimension: z.string(), period, capacity: figure, used: figure, slack: figure }).readonly();
const shareUse = z
  .object({
    tag: id,
    of: z.string(),
    min: share.nullable(),
    max: share.nullable(),
    spent: figure,
    tagged: figure,
    share: z.number().min(0).max(1).nullable(),
  })
  .readonly();

/** What `select` gives, as it lies in a database. */
export const selectionResultSchema = z
  .object({
    definition: z.object({ id: z.string(), version: z.string() }).readonly(),
    setting,
    status: z.enum(['optimal', 'feasible', 'infeasible', 'unknown']),
    value: figure.nullable(),
    bound: figure.nullable(),
    gap: z.number().min(0).max(1).nullable(),
    chosen: z.array(z.object({ id, period, value: figure, notEarlier: reason.nullable() }).readonly()).readonly(),
    left: z.array(z.object({ id, reason }).readonly()).readonly(),
    unusable: z.array(z.object({ id, problems: z.array(problem).readonly() }).readonly()).readonly(),
    use: z.array(capacityUse).readonly(),
    shares: z.array(shareUse).readonly(),
    cumulativeValue: z.array(figure).readonly(),
    conflict: z.array(constraintSchema).readonly(),
    proof,
  })
  .readonly();
