import * as z from 'zod';
import { conditionProblems, expressionProblems, type Condition, type Expression, type FactValue, type Source } from './index.ts';

/** Where a formula, a rule or a figure was published. */
export const sourceSchema = z
  .object({
    author: z.exactOptional(z.string()),
    year: z.exactOptional(z.number()),
    title: z.string(),
    locator: z.exactOptional(z.string()),
    url: z.exactOptional(z.string()),
  })
  .readonly() satisfies z.ZodType<Source>;

const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);

/** The value of a fact. */
export const factValueSchema: z.ZodType<FactValue> = z.union([scalarSchema, z.null(), z.array(scalarSchema).readonly()]);

/** A condition over facts. */
export const conditionSchema = z.custom<Condition>((value) => conditionProblems(value, '').length === 0, { error: 'must be a condition' });

/** A formula. */
export const expressionSchema = z.custom<Expression>((value) => expressionProblems(value, '').length === 0, { error: 'must be a formula' });
