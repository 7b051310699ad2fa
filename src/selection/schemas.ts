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
    value: z.number().min(0),
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
