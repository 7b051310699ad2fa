import * as z from 'zod';
import { conditionProblems, expressionProblems, type Condition, type Expression } from '../../kernel/index.ts';
import { sourceSchema } from '../../kernel/schemas.ts';
import { largestFigure } from '../largest-figure.ts';
import { toolFacts, toolFigures } from './check-stack-policy.ts';
import type { StackPolicy, ToolFacts, ToolFigure } from './stack-policy.ts';
import type { AlternativeTool, Integration, Tool } from './tool.ts';

const text = z.string().min(1);
const amount = z.exactOptional(z.number().min(0).max(largestFigure).nullable());
const grade = z.exactOptional(z.number().min(1).max(5).nullable());
const flag = z.exactOptional(z.boolean().nullable());
const stateSchema = z.enum(['healthy', 'degraded', 'manual', 'broken', 'missing']);
const decisionSchema = z.enum(['invest', 'keep', 'fix', 'retire', 'review']);

/** A connection that a tool needs. */
export const integrationSchema = z
  .object({ to: text, critical: z.exactOptional(z.boolean()), state: stateSchema })
  .readonly() satisfies z.ZodType<Integration>;

/** A tool of the stack. */
export const toolSchema = z
  .object({
    id: text,
    capabilities: z.array(text).readonly(),
    seatsPaid: amount,
    seatsActive: amount,
    featuresPaid: amount,
    featuresUsed: amount,
    annualCost: amount,
    currency: z.exactOptional(z.string()),
    benchmarkCostPerActive: amount,
    integrations: z.exactOptional(z.array(integrationSchema).readonly()),
    satisfaction: grade,
    criticality: grade,
    systemOfRecord: flag,
    openGap: flag,
    contractEnd: z.exactOptional(z.iso.date().nullable()),
    noticeDays: z.exactOptional(z.int().min(0).max(36_500).nullable()),
    autoRenew: flag,
  })
  .readonly() satisfies z.ZodType<Tool>;

/** A tool outside the inventory. */
export const alternativeToolSchema = z
  .object({ id: text, capabilities: z.array(text).readonly(), health: z.number() })
  .readonly() satisfies z.ZodType<AlternativeTool>;

const formulaSchema = z.custom<Expression<ToolFigure>>((value) => expressionProblems(value, '', toolFigures).length === 0, {
  error: 'must be a formula over the figures of a tool',
});
const conditionSchema = z.custom<Condition<ToolFacts>>((value) => conditionProblems(value, '', toolFacts).length === 0, {
  error: 'must be a condition over the facts of a tool',
});
const share = z.number().min(0).max(1);

/** How the health of tools is judged. */
export const stackPolicySchema = z
  .object({
    id: text,
    version: z.string(),
    title: text,
    source: z.exactOptional(sourceSchema),
    parts: z
      .array(
        z
          .object({ id: text, title: z.string(), weight: z.number().gt(0).max(largestFigure), formulas: z.array(formulaSchema).min(1).readonly() })
          .readonly(),
      )
      .min(1)
      .readonly(),
    integrations: z
      .object({
        states: z.object({ healthy: share, degraded: share, manual: share, broken: share, missing: share }).readonly(),
        criticalWeight: z.number().gt(0).max(largestFigure),
        live: z.array(stateSchema).readonly(),
      })
      .readonly(),
    rules: z.array(z.object({ decision: decisionSchema, reason: text, when: conditionSchema }).readonly()).readonly(),
    otherwise: z.object({ decision: decisionSchema, reason: text }).readonly(),
    adequateHealth: z.number().min(0).max(100),
  })
  .readonly() satisfies z.ZodType<StackPolicy>;
