import * as z from 'zod';
import { conditionSchema, expressionSchema, sourceSchema } from '../kernel/schemas.ts';
import {
  costOfDelay,
  ice,
  opportunity,
  pie,
  pxl,
  rice,
  wsjf,
  type Activity,
  type Classifier,
  type Criterion,
  type Factor,
  type Lead,
  type LeadModel,
  type Method,
} from './index.ts';

/**
 * The schema of what a method asks about one item, made from its factors: the bounds are those of the definition.
 *
 * @param method - an item method, built in or a team's own
 * @returns a schema of an object with a number for each factor
 *
 * @example
 * ```ts
 * import { rice } from 'marops/prioritisation';
 * import { answersSchema } from 'marops/prioritisation/schemas';
 *
 * answersSchema(rice).safeParse({ reach: 10, impact: 1, confidence: 80, effort: 1 }).success // => false
 * ```
 */
export function answersSchema<Name extends string>(method: Method<Name>): z.ZodObject<Readonly<Record<Name, z.ZodNumber>>> {
  const shape = Object.entries<Factor>(method.factors).map(([name, factor]) => [name, factorValueSchema(factor)] as const);
  return z.object(Object.fromEntries(shape) as Record<Name, z.ZodNumber>);
}

function factorValueSchema({ min, max, above, scale, label, unit }: Factor): z.ZodNumber {
  let schema = z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  if (above !== undefined) schema = schema.gt(above);
  if (scale !== undefined) schema = schema.refine((value) => scale.includes(value), { message: `must be one of ${scale.join(', ')}` });
  return schema.describe(unit === undefined ? label : `${label}, ${unit}`);
}

/** What RICE asks. */
export const riceInputSchema = answersSchema(rice);
/** What ICE asks. */
export const iceInputSchema = answersSchema(ice);
/** What PIE asks. */
export const pieInputSchema = answersSchema(pie);
/** What PXL asks. */
export const pxlInputSchema = answersSchema(pxl);
/** What WSJF asks. */
export const wsjfInputSchema = answersSchema(wsjf);
/** What cost of delay divided by duration asks. */
export const costOfDelayInputSchema = answersSchema(costOfDelay);
/** What the opportunity score asks. */
export const opportunityInputSchema = answersSchema(opportunity);

const directionSchema = z.enum(['higher', 'lower']);

/** A factor of a method. */
export const factorSchema = z
  .object({
    label: z.string().min(1),
    unit: z.exactOptional(z.string()),
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
    above: z.exactOptional(z.number()),
    scale: z.exactOptional(z.array(z.number()).min(1).readonly()),
  })
  .readonly() satisfies z.ZodType<Factor>;

/** A method as JSON. Its formula is checked by `defineMethod`, which knows its factors. */
export const methodSchema = z
  .object({
    id: z.string().min(1),
    version: z.string(),
    title: z.string().min(1),
    source: z.exactOptional(sourceSchema),
    direction: directionSchema,
    factors: z.record(z.string(), factorSchema).readonly(),
    formula: expressionSchema,
  })
  .readonly() satisfies z.ZodType<Method>;

/** A criterion of a set method. */
export const criterionSchema = z
  .object({
    id: z.string().min(1),
    weight: z.number().min(0),
    direction: directionSchema,
    label: z.exactOptional(z.string()),
    bounds: z.exactOptional(z.object({ min: z.number(), max: z.number() }).readonly()),
  })
  .readonly() satisfies z.ZodType<Criterion>;

/** A classifier as JSON. */
export const classifierSchema = z
  .object({
    id: z.string().min(1),
    version: z.string(),
    title: z.string().min(1),
    source: z.exactOptional(sourceSchema),
    effort: z.exactOptional(z.string()),
    classes: z.array(z.object({ id: z.string().min(1), label: z.string().min(1), when: conditionSchema }).readonly()).readonly(),
  })
  .readonly() satisfies z.ZodType<Classifier>;

const leadAxisSchema = z
  .object({
    rules: z
      .array(
        z
          .object({
            id: z.string().min(1),
            when: conditionSchema,
            points: z.number(),
            cap: z.exactOptional(z.number()),
            halfLifeInDays: z.exactOptional(z.number().gt(0)),
          })
          .readonly(),
      )
      .readonly(),
    cap: z.exactOptional(z.number()),
    grades: z.array(z.object({ grade: z.string().min(1), from: z.number() }).readonly()).readonly(),
  })
  .readonly();

/** A lead scoring model as JSON. */
export const leadModelSchema = z
  .object({
    id: z.string().min(1),
    version: z.string(),
    title: z.string().min(1),
    source: z.exactOptional(sourceSchema),
    fit: leadAxisSchema,
    engagement: leadAxisSchema,
  })
  .readonly() satisfies z.ZodType<LeadModel>;

/** Something that a lead did. */
export const activitySchema = z.looseObject({ at: z.iso.datetime({ offset: true }) }).readonly() satisfies z.ZodType<Activity>;

/** A lead. */
export const leadSchema = z
  .object({ id: z.string().min(1), facts: z.record(z.string(), z.unknown()).readonly(), activities: z.array(activitySchema).readonly() })
  .readonly() satisfies z.ZodType<Lead>;
