import { chainBetween, type Course, type CourseChain } from './course-chain.ts';
import type { SkillStanding } from './skill-standing.ts';
import type { SkillsGap } from './skills-gap.ts';

/** Somebody who is to learn a skill, and the way there. @internal */
export interface Trainee {
  /** Who. */
  readonly person: string;
  /** Which skill. */
  readonly skill: string;
  /** Their level; 0 when nobody rated it. */
  readonly level: number;
  /** The level that is needed. */
  readonly needed: number;
  /** How much it matters. */
  readonly weight: number;
  /** The courses. */
  readonly chain: CourseChain;
}

/**
 * Who is to learn what: for each skill as many as are missing, those first whom the fewest hours bring to the level. Nobody learns a skill twice: of two
 * requirements the one for the higher level counts. The more urgent skill comes first, then the larger gap.
 * @internal
 */
export function traineesOf({ skills }: SkillsGap, courses: readonly Course[]): readonly Trainee[] {
  const found = new Map<string, Trainee>();
  for (const trainee of skills.flatMap((standing) => traineesIn(standing, courses))) {
    const key = JSON.stringify([trainee.person, trainee.skill]);
    const present = found.get(key);
    if (present === undefined || present.needed < trainee.needed) found.set(key, trainee);
  }
  return [...found.values()];
}

function traineesIn({ skill, level: needed, weight, shortfall, individual }: SkillStanding, courses: readonly Course[]): readonly Trainee[] {
  const teaching = courses.filter((course) => course.skill === skill);
  const candidates = individual
    .filter(({ gap }) => gap > 0)
    .map(({ person, level }): Trainee => {
      const from = level ?? 0;
      return { person, skill, level: from, needed, weight, chain: chainBetween(from, needed, teaching) };
    });
  return candidates
    .sort((left, right) => missingIn(left) - missingIn(right) || left.chain.hours - right.chain.hours)
    .slice(0, shortfall)
    .sort((left, right) => right.needed - right.level - (left.needed - left.level));
}

/** Levels that courses do not reach. */
function missingIn({ needed, chain }: Trainee): number {
  return Math.max(0, needed - chain.level);
}
