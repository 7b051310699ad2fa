import * as z from 'zod';
import { conditionProblems, expressionProblems, type Condition, type Expression } from '../kernel/index.ts';
import type { Kpi } from './kpi.ts';

export {
  decayingCohortSchema,
  netPromoterAnswersSchema,
  statedRateSchema,
  stepPassesSchema,
  twoOfLittleSchema,
  volumePlanSchema,
} from './arithmetic/schemas.ts';
export { coalitionSchema, journeySchema } from './attribution/schemas.ts';
export { exchangeRateSchema } from './currency/schemas.ts';
export { pairedSampleSchema, rateSchema, sampleSchema, sumsSchema } from './experiments/schemas.ts';
export { segmentTotalsSchema } from './explain/schemas.ts';
export { funnelCountSchema, funnelStageSchema } from './funnel/schemas.ts';
export { customerSummarySchema, transactionSchema } from './lifetime-value/schemas.ts';
export { trajectoryInputSchema } from './signal/schemas.ts';

const text = z.string().min(1);
const condition = z.custom<Condition>((value) => conditionProblems(value, '').length === 0, { error: 'must be a condition' });
const expression = z.custom<Expression>((value) => expressionProblems(value, '').length === 0, { error: 'must be a formula' });
const inputRows = { label: z.exactOptional(z.string()), where: z.exactOptional(condition), date: z.exactOptional(text) };

/** One column of the rows that a KPI reads. */
export const kpiColumnSchema = z
  .object({
    label: z.string(),
    type: z.enum(['number', 'share', 'money', 'text', 'boolean', 'date']),
    measures: z.exactOptional(z.literal('stock')),
  })
  .readonly();

/** What one row is, and which columns it has. */
export const kpiGrainSchema = z
  .object({
    row: z.string(),
    columns: z.record(z.string(), kpiColumnSchema).readonly(),
    date: z.exactOptional(text),
    currency: z.exactOptional(text),
  })
  .readonly();

const countInput = z.object({ ...inputRows, aggregate: z.literal('count'), column: z.exactOptional(text) }).readonly();
const columnInput = z.object({ ...inputRows, aggregate: z.enum(['sum', 'min', 'max', 'mean', 'countDistinct']), column: text }).readonly();
const datedInput = z.object({ ...inputRows, aggregate: z.enum(['first', 'latest', 'timeMean']), column: text }).readonly();
const quantileInput = z.object({ ...inputRows, aggregate: z.literal('quantile'), column: text, share: z.number().min(0).max(1) }).readonly();

/** An input that becomes a number by an aggregate over rows. */
export const aggregateInputSchema = z.union([countInput, columnInput, datedInput, quantileInput]);

/** The value of another KPI over the same rows. */
export const kpiReferenceSchema = z.object({ label: z.exactOptional(z.string()), kpi: z.lazy((): z.ZodType<Kpi> => kpiSchema) }).readonly();

/** Values that cannot be. */
export const kpiGuardSchema = z.object({ id: text, impossible: condition, says: z.string() }).readonly();

/** The interval of a rate. */
export const kpiIntervalSchema = z
  .object({ method: z.literal('wilson'), successes: text, trials: text, confidence: z.number().gt(0).lt(1) })
  .readonly();

/** A target range, both ends in it. */
export const targetRangeSchema = z
  .object({ min: z.number(), max: z.number() })
  .readonly()
  .refine(({ min, max }) => min < max, { path: ['max'], error: 'must lie above the lower end' });

const namedReason = z.object({ reason: text }).readonly();
const source = z
  .object({
    author: z.exactOptional(z.string()),
    year: z.exactOptional(z.number()),
    title: z.string(),
    locator: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
  })
  .readonly();

/** A KPI as JSON. Whether its names, columns and policies fit one another is checked by `defineKpi`. */
export const kpiSchema = z
  .object({
    id: text,
    version: z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/),
    title: text,
    unit: z.enum(['ratio', 'currency', 'count', 'duration', 'score']),
    unitLabel: z.exactOptional(z.string()),
    direction: z.union([z.enum(['higher', 'lower', 'none']), targetRangeSchema]),
    class: z.enum(['input', 'activity', 'output', 'outcome']),
    vanity: z.exactOptional(z.literal(true)),
    timing: z.enum(['leading', 'lagging']),
    stage: z.enum(['awareness', 'interest', 'consideration', 'purchase', 'retention', 'operations']),
    grain: kpiGrainSchema,
    inputs: z.record(z.string(), z.union([kpiReferenceSchema, aggregateInputSchema])).readonly(),
    formula: expression,
    onZeroDenominator: z.exactOptional(z.union([z.null(), z.literal('zero'), namedReason])),
    onNegativeDenominator: z.exactOptional(z.union([z.enum(['allow', 'refuse']), namedReason])),
    nulls: z.exactOptional(z.enum(['incomplete', 'pairwise'])),
    interval: z.exactOptional(kpiIntervalSchema),
    additive: z.enum(['sum', 'none', 'latest']),
    guards: z.exactOptional(z.array(kpiGuardSchema).readonly()),
    pitfalls: z.array(z.string()).readonly(),
    source: z.exactOptional(source),
  })
  .readonly();
