import * as z from 'zod';

/** A target with a deadline, and what each unit of time brought so far. */
export const trajectoryInputSchema = z
  .object({
    target: z.number().positive(),
    actuals: z.array(z.union([z.number(), z.null()])).readonly(),
    weights: z.array(z.number().min(0)).readonly(),
  })
  .readonly()
  .refine(({ actuals, weights }) => actuals.length <= weights.length, { path: ['actuals'], error: 'must not be longer than the weights' })
  .refine(({ weights }) => weights.some((weight) => weight > 0), { path: ['weights'], error: 'must not all be 0' });
