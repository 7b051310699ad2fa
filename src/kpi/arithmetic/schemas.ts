import * as z from 'zod';

const count = z.number().min(0);

/** A rate with its unit beside it. */
export const statedRateSchema = z.union([
  z.strictObject({ percent: z.number().min(0).max(100) }).readonly(),
  z.strictObject({ share: z.number().min(0).max(1) }).readonly(),
]);

/** A plan to reach so many with such a rate. */
export const volumePlanSchema = z.object({ id: z.string(), volume: count, rate: statedRateSchema }).readonly();

/** Two of the three means of Little's law. */
export const twoOfLittleSchema = z.union([
  z.strictObject({ inProgress: count, throughput: z.number().positive() }).readonly(),
  z.strictObject({ inProgress: count, cycleTime: z.number().positive() }).readonly(),
  z.strictObject({ throughput: count, cycleTime: count }).readonly(),
]);

/** A cohort of customers and how many of them leave in a period. */
export const decayingCohortSchema = z.object({ customers: count, churnShare: z.number().min(0).max(1), periods: count }).readonly();

/** Promoters, passives and detractors. */
export const netPromoterAnswersSchema = z.object({ promoters: count, passives: count, detractors: count }).readonly();

/** One step of a process: what came in, and what got through at the first attempt. */
export const stepPassesSchema = z
  .object({ entered: count, passed: count })
  .readonly()
  .refine(({ entered, passed }) => passed <= entered, { path: ['passed'], error: 'must not be above those that entered' });
