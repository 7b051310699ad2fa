import { refuseWhenBroken, type Problem } from '../../kernel/index.ts';
import { asRecord, eachRecord, text, wholeFromOne } from '../check-parts.ts';
import { above } from './check-skills.ts';

/** A position, how many people hold it, and what it asks of each. */
export interface Position {
  /** What people call it. */
  readonly name: string;
  /** How many people hold it: a whole number of 1 or more. */
  readonly people: number;
  /** The level that it needs by skill, above 0. */
  readonly skills: Readonly<Record<string, number>>;
}

/** How much of a skill is needed over all positions. */
export interface SkillDemand {
  /** Which skill. */
  readonly skill: string;
  /** How many people need it. */
  readonly people: number;
  /** The level that they need on average, each person counting once. */
  readonly averageLevel: number;
  /** The highest level that any of them needs. */
  readonly highestLevel: number;
}

/**
 * How much of each skill an organisation needs, from what its positions ask for.
 *
 * @param positions - with the number of people who hold them and the level of each skill that they need
 * @returns people, average and highest level of each skill, in the order in which the positions name them
 * @throws InputError `invalid-input` for positions without people and levels that are not above 0
 *
 * @example
 * ```ts
 * import { skillDemand } from 'marops/maturity';
 *
 * const positions = [{ name: 'analyst', people: 4, skills: { sql: 2 } }, { name: 'senior analyst', people: 2, skills: { sql: 3.5 } }];
 * skillDemand(positions) // => [{ skill: 'sql', people: 6, averageLevel: 2.5, highestLevel: 3.5 }]
 * ```
 */
export function skillDemand(positions: readonly Position[]): readonly SkillDemand[] {
  refuseWhenBroken(positionProblems(positions));
  const skills = [...new Set(positions.flatMap((position) => Object.keys(position.skills)))];
  return skills.map((skill) => {
    const needed = positions.flatMap(({ people, skills: levels }) => (Object.hasOwn(levels, skill) ? [{ people, level: levels[skill]! }] : []));
    const people = needed.reduce((sum, each) => sum + each.people, 0);
    return {
      skill,
      people,
      averageLevel: needed.reduce((sum, each) => sum + each.people * each.level, 0) / people,
      highestLevel: Math.max(...needed.map(({ level }) => level)),
    };
  });
}

function positionProblems(positions: unknown): readonly Problem[] {
  return eachRecord(positions, 'positions', ({ name, people, skills }, path) => [
    ...text(name, `${path}.name`),
    ...wholeFromOne(people, `${path}.people`),
    ...asRecord(skills, `${path}.skills`, (levels, at) => Object.entries(levels).flatMap(([skill, level]) => above(level, `${at}.${skill}`))),
  ]);
}
