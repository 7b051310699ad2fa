import { skillDemand, skillsGap, type Position, type SkillRequirement } from 'marops/maturity';
import type { Adapter } from '../fixtures.ts';

interface Team {
  readonly requirements: readonly SkillRequirement[];
  readonly people: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What positions ask for, and what a team can do. */
export const skillAdapters: Readonly<Record<string, Adapter>> = {
  'skills-required-mean': ({ positions }: { positions: readonly Position[] }) => {
    const demand = skillDemand(positions);
    return {
      userCount: Object.fromEntries(demand.map(({ skill, people }) => [skill, people])),
      averageRequired: Object.fromEntries(demand.map(({ skill, averageLevel }) => [skill, averageLevel])),
    };
  },
  'skills-gap': ({ requirements, people }: Team) => {
    const gap = skillsGap(
      Object.entries(people).map(([id, levels]) => ({ id, levels })),
      requirements,
    );
    return {
      fit: Object.fromEntries(gap.people.map(({ person, fit }) => [person, fit])),
      coverage: Object.fromEntries(
        gap.skills.map(({ skill, qualified, shortfall, isSinglePoint, bestLevel, gap: levels, priority, unrated }) => [
          skill,
          { qualified: qualified.length, shortfall, singlePoint: isSinglePoint, bestLevel: bestLevel ?? 0, gap: levels, priority, unrated },
        ]),
      ),
    };
  },
};
