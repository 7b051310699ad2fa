/** Something that raises a skill: a course, a coaching, a certificate. */
export interface Course {
  /** Unique among the courses. */
  readonly id: string;
  /** The skill that it raises. */
  readonly skill: string;
  /** The level that it takes to follow it, 0 or more; one below what it leads to when left out. */
  readonly from?: number;
  /** The level that it leads to. */
  readonly raisesTo: number;
  /** How long it takes one person, above 0, at most six decimal places. */
  readonly hours: number;
}

/** Courses that one person takes one after the other. @internal */
export interface CourseChain {
  /** The courses, the first one first. */
  readonly courses: readonly Course[];
  /** The level that they lead to. */
  readonly level: number;
  /** How long they take together. */
  readonly hours: number;
}

/**
 * The shortest way from a level to another; as far as courses lead when they do not lead all the way.
 *
 * @param courses - those that raise the skill
 * @internal
 */
export function chainBetween(level: number, wanted: number, courses: readonly Course[]): CourseChain {
  const start: CourseChain = { courses: [], level, hours: 0 };
  const ways: CourseChain[] = [start];
  for (const course of [...courses].sort((left, right) => left.raisesTo - right.raisesTo)) {
    const { raisesTo, hours, from = raisesTo - 1 } = course;
    const open = ways.filter((way) => way.level >= from && way.level < raisesTo && way.level < wanted);
    const shortest = shorter(open);
    if (shortest !== undefined) ways.push({ courses: [...shortest.courses, course], level: raisesTo, hours: shortest.hours + hours });
  }
  const farthest = Math.max(...ways.map((way) => Math.min(way.level, wanted)));
  return shorter(ways.filter((way) => way.level >= farthest)) ?? start;
}

function shorter(ways: readonly CourseChain[]): CourseChain | undefined {
  return ways.reduce<CourseChain | undefined>((best, way) => (best === undefined || way.hours < best.hours ? way : best), undefined);
}
