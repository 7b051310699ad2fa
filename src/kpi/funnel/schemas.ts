import * as z from 'zod';

/** How many reached one stage. */
export const funnelCountSchema = z.object({ stage: z.string(), count: z.int().min(0) }).readonly();

/** One stage of a funnel of rows. */
export const funnelStageSchema = z.object({ stage: z.string(), date: z.string() }).readonly();
