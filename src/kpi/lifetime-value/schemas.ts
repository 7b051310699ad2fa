import * as z from 'zod';

/** One purchase. */
export const transactionSchema = z.object({ customer: z.string().min(1), date: z.iso.date(), amount: z.exactOptional(z.number().min(0)) }).readonly();

/** What the models of lifetime value know of a customer. */
export const customerSummarySchema = z
  .object({
    customer: z.string(),
    frequency: z.int().min(0),
    recency: z.number().min(0),
    age: z.number().min(0),
    monetary: z.number().min(0).nullable(),
  })
  .readonly()
  .refine(({ recency, age }) => recency <= age, { path: ['recency'], error: 'must be at most the age' });
