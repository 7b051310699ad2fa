import { evaluateExpression, type Explanation, type Expression } from '../../kernel/index.ts';
import { trustedDigits } from '../trusted-digits.ts';
import { isAmount } from './check-skills.ts';
import type { SkilledPerson, SkillRequirement } from './skill-requirement.ts';

/** What one person lacks in one skill. */
export interface IndividualGap {
  /** Who. */
  readonly person: string;
  /** Their level; null when nobody rated it. */
  readonly level: number | null;
  /** Levels that are missing; all of them when nobody rated it. */
  readonly gap: number;
}

/** How a team stands in one skill. */
export interface SkillStanding {
  /** Which skill. */
  readonly skill: string;
  /** The role that is asked; null when everybody is. */
  readonly role: string | null;
  /** The level that is needed. */
  readonly level: number;
  /** How much it matters. */
  readonly weight: number;
  /** By when; null without a date. */
  readonly neededBy: string | null;
  /** How many people must have it. */
  readonly headcount: number;
  /** Those who are asked, in the order of the list, with what each lacks. */
  readonly individual: readonly IndividualGap[];
  /** Those who have the level. */
  readonly qualified: readonly string[];
  /** Those with the level, as a share of those who are asked, 0 to 1; null when nobody is. */
  readonly share: number | null;
  /** How many people with the level are missing. */
  readonly shortfall: number;
  /** Whether the skill hangs on one person. */
  readonly isSinglePoint: boolean;
  /** The best level of anybody; null when nobody was rated. */
  readonly bestLevel: number | null;
  /** Levels between the best and the one that is needed. */
  readonly gap: number;
  /** Levels that are missing over all who are asked. */
  readonly missing: number;
  /** Those whom nobody rated. */
  readonly unrated: readonly string[];
  /** Weight times the levels and people that are missing: larger is more urgent. */
  readonly priority: number;
  /** How the priority came about. */
  readonly explanation: Explanation;
}

const urgency: Expression = { multiply: ['weight', { add: ['gap', 'shortfall'] }] };

/**
 * How those who are asked stand in one skill.
 * @internal
 */
export function standingOf(requirement: SkillRequirement, asked: readonly SkilledPerson[]): SkillStanding {
  const { skill, level: needed, weight = 1, headcount = asked.length, role = null, neededBy = null } = requirement;
  const individual = asked.map((person): IndividualGap => {
    const level = levelOf(person, skill);
    return { person: person.id, level, gap: Math.max(0, needed - (level ?? 0)) };
  });
  const levels = individual.flatMap(({ level }) => level ?? []);
  const qualified = individual.filter(({ level }) => level !== null && level >= needed).map(({ person }) => person);
  const bestLevel = levels.length === 0 ? null : Math.max(...levels);
  const gap = Math.max(0, needed - (bestLevel ?? 0));
  const shortfall = Math.max(0, headcount - qualified.length);
  const inputs = { weight, gap, shortfall };
  const explanation: Explanation = { value: evaluateExpression(urgency, inputs).value ?? 0, formula: urgency, inputs };
  return {
    skill,
    role,
    level: needed,
    weight,
    neededBy,
    headcount,
    individual,
    qualified,
    share: asked.length === 0 ? null : qualified.length / asked.length,
    shortfall,
    isSinglePoint: qualified.length === 1,
    bestLevel,
    gap,
    missing: individual.reduce((sum, each) => sum + each.gap, 0),
    unrated: individual.filter(({ level }) => level === null).map(({ person }) => person),
    priority: explanation.value,
    explanation,
  };
}

/**
 * The more urgent first, of equals the one that is needed earlier.
 * @internal
 */
export function byUrgency(left: SkillStanding, right: SkillStanding): number {
  const [before, after] = [left.neededBy ?? '9999-12-31', right.neededBy ?? '9999-12-31'];
  return trustedDigits(right.priority) - trustedDigits(left.priority) || (before < after ? -1 : Number(before > after));
}

/**
 * The level of a person in a skill; null when nobody rated it, or the rating is none.
 * @internal
 */
export function levelOf({ levels }: SkilledPerson, skill: string): number | null {
  const level = Object.hasOwn(levels, skill) ? levels[skill] : undefined;
  return isAmount(level) ? level : null;
}
