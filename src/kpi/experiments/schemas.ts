import * as z from 'zod';

const count = z.number().min(0);

/** A rate: successes of trials. */
export const rateSchema = z
  .object({ successes: count, trials: count })
  .readonly()
  .refine(({ successes, trials }) => successes <= trials, { path: ['successes'], error: 'must be at most the trials' });

/** Sum and sum of squares of one measure. */
export const sumsSchema = z.object({ sum: z.number(), sumSquares: count }).readonly();

/** An arm of an experiment, as sums. Whether the sums can come from data is checked by the test that reads them. */
export const sampleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mean'), n: count, sum: z.number(), sumSquares: count }).readonly(),
  z.object({ kind: z.literal('proportion'), n: count, sum: count }).readonly(),
  z.object({ kind: z.literal('ratio'), n: count, numerator: sumsSchema, denominator: sumsSchema, crossProducts: z.number() }).readonly(),
  z.object({ kind: z.literal('adjusted'), n: count, mean: z.number(), variance: count, unadjustedMean: z.number() }).readonly(),
]);

/** An arm with a measure of the same units before the test. */
export const pairedSampleSchema = z.object({ n: count, post: sumsSchema, pre: sumsSchema, crossProducts: z.number() }).readonly();
