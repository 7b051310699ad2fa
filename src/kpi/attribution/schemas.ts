import * as z from 'zod';

const money = z.object({ amount: z.int().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }).readonly();

/** The way of one person, or of many who went the same way. */
export const journeySchema = z
  .object({
    path: z.array(z.string().min(1)).min(1).readonly(),
    conversions: z.number().min(0),
    nulls: z.exactOptional(z.number().min(0)),
    value: z.exactOptional(money),
    hoursBefore: z.exactOptional(z.array(z.number().min(0)).readonly()),
  })
  .readonly();

/** What a set of channels achieves together. */
export const coalitionSchema = z.object({ channels: z.array(z.string()).readonly(), value: z.number() }).readonly();
