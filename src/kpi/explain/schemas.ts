import * as z from 'zod';

/** What one segment adds to a ratio; nothing out of nothing. */
export const segmentTotalsSchema = z
  .object({ segment: z.string(), numerator: z.number(), denominator: z.number().min(0) })
  .readonly()
  .refine(({ numerator, denominator }) => denominator > 0 || numerator === 0, { path: ['numerator'], error: 'must be 0 out of nothing' });
