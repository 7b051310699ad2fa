import * as z from 'zod';
import { sourceSchema } from '../../kernel/schemas.ts';
import type { PostShare, StaffingModel } from '../staffing-model.ts';
import type { Department } from './department.ts';
import type { StaffMember } from './staff.ts';

const text = z.string().min(1);
const stageSchema = z.enum(['none', 'early', 'growing', 'mature']);

/** One part of a post that several roles share. */
export const postShareSchema = z.object({ role: text, share: z.number().gt(0).max(1) }).readonly() satisfies z.ZodType<PostShare>;

/** Somebody who works in operations. */
export const staffMemberSchema = z.object({ id: z.string(), roles: z.array(postShareSchema).readonly() }).readonly() satisfies z.ZodType<StaffMember>;

/** The department that operations serve. */
export const departmentSchema = z
  .object({ people: z.int().min(1), share: z.number().gt(0).max(1), dedicatedFrom: z.int().min(1) })
  .readonly() satisfies z.ZodType<Department>;

/** Stages and ladders as JSON. That stages and roles exist and rungs are in order is checked by `defineStaffingModel`. */
export const staffingModelSchema = z
  .object({
    id: text,
    version: z.string(),
    title: text,
    source: z.exactOptional(sourceSchema),
    stages: z
      .array(
        z
          .object({ stage: stageSchema, title: z.string(), levels: z.array(z.number()).readonly(), people: z.int().min(0), grown: z.int().min(0) })
          .readonly(),
      )
      .min(1)
      .readonly(),
    ladders: z
      .array(
        z
          .object({
            capability: z.string(),
            rungs: z
              .array(z.object({ role: text, title: z.string(), stage: stageSchema }).readonly())
              .min(1)
              .readonly(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    firstHire: z.array(postShareSchema).min(1).readonly(),
  })
  .readonly() satisfies z.ZodType<StaffingModel>;
