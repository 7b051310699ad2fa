import { refuseWhenBroken, type Explanation, type Problem } from '../../kernel/index.ts';
import { weightedMean } from '../weighted-mean.ts';
import { amountProblems, peopleProblems, requirementProblems } from './check-skills.ts';
import type { SkilledPerson, SkillRequirement } from './skill-requirement.ts';
import { byUrgency, levelOf, standingOf, type SkillStanding } from './skill-standing.ts';

/** How far one person meets what is asked of them. */
export interface PersonFit {
  /** Who. */
  readonly person: string;
  /** The weighted share of the required levels that is met, 0 to 1, a surplus in one skill paying for no other; null when nothing is asked. */
  readonly fit: number | null;
  /** How it came about; null when nothing is asked. */
  readonly explanation: Explanation | null;
  /** Skills that are asked of them and that nobody rated: they count 0. */
  readonly unrated: readonly string[];
}

/** What a team can do, against what it must be able to do. Plain JSON. */
export interface SkillsGap {
  /** Every person. */
  readonly people: readonly PersonFit[];
  /** Every requirement, the most urgent first; equal priorities by the earlier date, then as they were given. */
  readonly skills: readonly SkillStanding[];
  /** The levels that are missing, over all people and skills. */
  readonly total: number;
  /** How many people may leave before a skill is lost: the fewest who have one; null when nothing is required. */
  readonly busFactor: number | null;
  /** Ratings that are no level: they count as none. */
  readonly problems: readonly Problem[];
}

/**
 * Who can do what is needed, what is missing, and which skills hang on one person.
 *
 * @param people - with their levels by skill, 0 or more; what nobody rated is left out
 * @param requirements - skills with the level that is needed, for how many people, and how much each matters
 * @returns fit of each person, standing of each skill with its priority, and ratings that could not be used
 * @throws InputError `invalid-input` for people of one id, levels that are not above 0, a headcount below 1
 *
 * @example
 * ```ts
 * import { skillsGap } from 'marops/maturity';
 *
 * const people = [{ id: 'ann', levels: { sql: 1 } }, { id: 'bo', levels: { sql: 2 } }, { id: 'cy', levels: { sql: 4 } }];
 * const { total, skills } = skillsGap(people, [{ skill: 'sql', level: 3 }]);
 * [total, skills[0].qualified, skills[0].shortfall] // => [3, ['cy'], 2]
 * ```
 */
export function skillsGap(people: readonly SkilledPerson[], requirements: readonly SkillRequirement[]): SkillsGap {
  refuseWhenBroken([...peopleProblems(people), ...requirementProblems(requirements)]);
  const standings = requirements.map((requirement) =>
    standingOf(
      requirement,
      people.filter((person) => isAsked(person, requirement)),
    ),
  );
  return {
    people: people.map((person) => fitOf(person, requirements)),
    skills: [...standings].sort(byUrgency),
    total: standings.reduce((sum, { missing }) => sum + missing, 0),
    busFactor: standings.length === 0 ? null : Math.min(...standings.map(({ qualified }) => qualified.length)),
    problems: people.flatMap(({ id, levels }) => Object.entries(levels).flatMap(([skill, level]) => amountProblems(level, `${id}.${skill}`))),
  };
}

function isAsked(person: SkilledPerson, { role }: SkillRequirement): boolean {
  return role === undefined || person.role === role;
}

function fitOf(person: SkilledPerson, requirements: readonly SkillRequirement[]): PersonFit {
  const asked = requirements.filter((requirement) => isAsked(person, requirement));
  const explanation = weightedMean(
    asked.map(({ skill, level, weight = 1 }, index) => [nameIn(asked, index), weight * level, Math.min(levelOf(person, skill) ?? 0, level) / level]),
  );
  const unrated = asked.filter(({ skill }) => levelOf(person, skill) === null).map(({ skill }) => skill);
  return { person: person.id, fit: explanation?.value ?? null, explanation, unrated: [...new Set(unrated)] };
}

/** A skill that is asked for twice is told apart by its place. */
function nameIn(asked: readonly SkillRequirement[], index: number): string {
  const { skill } = asked[index]!;
  return asked.some((each, place) => each.skill === skill && place !== index) ? `${skill} (${String(index + 1)})` : skill;
}
