import * as z from 'zod';
import { sourceSchema } from '../kernel/schemas.ts';
import { largestFigure } from './largest-figure.ts';
import type { Answer, Band, Level, Measure, Model, ModelNode, Policy, Practice, Scale, Target } from './index.ts';

export { courseSchema, positionSchema, skilledPersonSchema, skillRequirementSchema } from './skills/schemas.ts';
export { alternativeToolSchema, integrationSchema, stackPolicySchema, toolSchema } from './stack/schemas.ts';
export { departmentSchema, postShareSchema, staffingModelSchema, staffMemberSchema } from './staffing/schemas.ts';

const idSchema = z.string().min(1);
const textSchema = z.string().min(1);
const figure = z.number().min(-largestFigure).max(largestFigure);
const dateSchema = z.iso.date();
const degreeSchema = z.enum(['largely', 'fully']);
const rollUpSchema = z.enum(['weightedMean', 'min', 'pool']);
const notApplicableSchema = z.enum(['reject', 'zero', 'exclude', 'full']);

/** What somebody said about one practice: a date or an instant with offset says when. */
export const answerSchema = z
  .object({
    practice: idSchema,
    subject: z.exactOptional(z.string()),
    respondent: z.exactOptional(z.string()),
    option: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
    notApplicable: z.exactOptional(z.boolean()),
    at: z.union([dateSchema, z.iso.datetime({ offset: true })]),
    evidence: z.exactOptional(z.array(z.object({ reference: textSchema, validatedBy: z.exactOptional(textSchema) }).readonly()).readonly()),
  })
  .readonly() satisfies z.ZodType<Answer>;

/** What is aimed at: a value of one practice, or a level of one node. */
export const targetSchema = z.union([
  z.strictObject({ practice: idSchema, value: z.number(), due: z.exactOptional(dateSchema) }).readonly(),
  z.strictObject({ node: idSchema, level: z.number(), due: z.exactOptional(dateSchema) }).readonly(),
]) satisfies z.ZodType<Target>;

/** A name for a range of values. */
export const bandSchema = z.union([
  z.strictObject({ id: textSchema, from: figure }).readonly(),
  z.strictObject({ id: textSchema, above: figure }).readonly(),
]) satisfies z.ZodType<Band>;

const levelNumberSchema = z.int().min(-largestFigure).max(largestFigure);

/** A level of maturity. */
export const levelSchema = z.object({ level: levelNumberSchema, title: textSchema }).readonly() satisfies z.ZodType<Level>;

/** How gaps in the answers are treated. */
export const policySchema = z
  .object({ unanswered: z.enum(['zero', 'block', 'exclude', 'incompleteIsZero']), notApplicable: notApplicableSchema })
  .readonly() satisfies z.ZodType<Policy>;

const choiceScaleSchema = z
  .object({
    kind: z.literal('choice'),
    options: z
      .array(z.object({ id: textSchema, title: textSchema, value: figure, achieves: z.exactOptional(degreeSchema) }).readonly())
      .min(2)
      .readonly(),
  })
  .readonly();

const numberScaleSchema = z
  .object({
    kind: z.literal('number'),
    min: z.number(),
    max: z.number(),
    value: z.tuple([figure, figure]).readonly(),
    achieves: z.exactOptional(z.object({ largely: figure, fully: figure }).readonly()),
  })
  .readonly();

/** What an answer may be. That the bounds of numbers are in order is checked by `defineModel`. */
export const scaleSchema = z.union([choiceScaleSchema, numberScaleSchema]) satisfies z.ZodType<Scale>;

/** One observable practice. */
export const practiceSchema = z
  .object({
    id: idSchema,
    statement: textSchema,
    level: levelNumberSchema,
    scale: z.string(),
    weight: z.exactOptional(z.number().min(0).max(largestFigure)),
    track: z.exactOptional(textSchema),
    requires: z.exactOptional(z.array(z.string()).readonly()),
    effort: z.exactOptional(z.number().gt(0).max(largestFigure)),
    role: z.exactOptional(textSchema),
    evidence: z.exactOptional(textSchema),
    notApplicable: z.exactOptional(notApplicableSchema),
  })
  .readonly() satisfies z.ZodType<Practice>;

/** A part of a model, with its parts. That it holds either nodes or practices is checked by `defineModel`. */
export const modelNodeSchema: z.ZodType<ModelNode> = z
  .object({
    id: idSchema,
    title: textSchema,
    question: z.exactOptional(textSchema),
    weight: z.exactOptional(z.number().min(0).max(largestFigure)),
    nodes: z.exactOptional(
      z
        .array(z.lazy(() => modelNodeSchema))
        .min(1)
        .readonly(),
    ),
    practices: z.exactOptional(z.array(practiceSchema).min(1).readonly()),
  })
  .readonly();

const measureHead = { id: idSchema, title: textSchema, bands: z.exactOptional(z.array(bandSchema).readonly()) };

/** What a model computes. That names of nodes and gates exist is checked by `defineModel`. */
export const measureSchema = z.union([
  z.object({ ...measureHead, kind: z.literal('levelSum'), rollUp: rollUpSchema }).readonly(),
  z.object({ ...measureHead, kind: z.literal('gate'), own: degreeSchema, below: degreeSchema, rollUp: rollUpSchema }).readonly(),
  z
    .object({
      ...measureHead,
      kind: z.literal('staged'),
      of: z.string(),
      start: figure,
      stages: z.array(z.object({ level: figure, nodes: z.array(z.string()).readonly(), atLeast: figure }).readonly()).readonly(),
    })
    .readonly(),
]) satisfies z.ZodType<Measure>;

/** A model as JSON. What hangs together inside it (ids, prerequisites, circles) is checked by `defineModel`. */
export const modelSchema = z
  .object({
    id: idSchema,
    version: z.string(),
    title: z.string().min(1),
    source: z.exactOptional(sourceSchema),
    levels: z.array(levelSchema).min(2).readonly(),
    scales: z.record(z.string(), scaleSchema).readonly(),
    nodes: z.array(modelNodeSchema).min(1).readonly(),
    measures: z.array(measureSchema).min(1).readonly(),
    policy: policySchema,
  })
  .readonly() satisfies z.ZodType<Model>;
