import * as z from 'zod';
import { largestFigure } from '../largest-figure.ts';
import type { Course } from './course-chain.ts';
import type { Position } from './skill-demand.ts';
import type { SkilledPerson, SkillRequirement } from './skill-requirement.ts';

const text = z.string().min(1);
const level = z.number().gt(0).max(largestFigure);

/** What a team must be able to do. */
export const skillRequirementSchema = z
  .object({
    skill: text,
    level,
    weight: z.exactOptional(z.number().min(0).max(largestFigure)),
    headcount: z.exactOptional(z.int().min(1)),
    role: z.exactOptional(z.string()),
    neededBy: z.exactOptional(z.iso.date()),
  })
  .readonly() satisfies z.ZodType<SkillRequirement>;

/** Somebody and what they can do. */
export const skilledPersonSchema = z
  .object({ id: text, role: z.exactOptional(z.string()), levels: z.record(z.string(), z.number().min(0).max(largestFigure)).readonly() })
  .readonly() satisfies z.ZodType<SkilledPerson>;

/** A position and what it asks for. */
export const positionSchema = z
  .object({ name: text, people: z.int().min(1), skills: z.record(z.string(), level).readonly() })
  .readonly() satisfies z.ZodType<Position>;

/** Something that raises a skill. */
export const courseSchema = z
  .object({
    id: text,
    skill: text,
    from: z.exactOptional(z.number().min(0).max(largestFigure)),
    raisesTo: level,
    hours: z
      .number()
      .gt(0)
      .max(largestFigure)
      .refine((hours) => Number(hours.toFixed(6)) === hours, { message: 'must have at most 6 decimal places' }),
  })
  .readonly() satisfies z.ZodType<Course>;
