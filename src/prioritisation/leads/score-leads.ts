import {
  evaluateCondition,
  InputError,
  instantOf,
  isRecord,
  kernelMessages,
  once,
  problem,
  refuseWhenBroken,
  shown,
  type DefinitionReference,
  type Facts,
  type Problem,
} from '../../kernel/index.ts';
import { identityProblem } from '../answers.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Unscored } from '../scoring.ts';
import { modelProblems } from './define-lead-model.ts';
import type { Activity, Lead, LeadAxis, LeadModel, PointRule } from './model.ts';

/** What one rule gave one lead: raw points, less decay, less the rule's cap. */
export interface Contribution {
  /** The rule. */
  readonly rule: string;
  /** How often it was met. */
  readonly met: number;
  /** Points before anything was taken off. */
  readonly raw: number;
  /** What fading took off. */
  readonly decay: number;
  /** What the rule's cap took off. */
  readonly capped: number;
  /** What is left: raw + decay + capped. */
  readonly points: number;
}

/** The score of one axis: the contributions, less the cap of the axis. */
export interface AxisScore {
  /** The points: all contributions plus `capped`. */
  readonly score: number;
  /** The grade they reach. */
  readonly grade: string;
  /** What each rule that was met gave. */
  readonly contributions: readonly Contribution[];
  /** What the cap of the axis took off. */
  readonly capped: number;
  /** Facts that some rule needed and that were not known: the score may be too low. */
  readonly missing: readonly string[];
}

/** A lead with its two scores. */
export interface ScoredLead<Item> {
  /** The caller's lead, neither copied nor changed. */
  readonly lead: Item;
  /** Who it is. */
  readonly fit: AxisScore;
  /** What it does. */
  readonly engagement: AxisScore;
  /** The letter and the number together: `A1`. */
  readonly grade: string;
}

/** Leads with their scores, best grade first, and the leads that could not be scored. */
export interface LeadScores<Item> {
  /** Which model made them. */
  readonly definition: DefinitionReference;
  /** The moment they speak of. */
  readonly at: string;
  /** Scored leads by grade, then by points, then in the caller's order. */
  readonly scored: readonly ScoredLead<Item>[];
  /** Leads with an impossible id or activity, with the reasons. */
  readonly unscored: readonly Unscored<Item>[];
}

const dayInMilliseconds = 86_400_000;

/**
 * Scores leads on two axes, who they are and what they do, with every point accounted for.
 *
 * @param leads - leads with facts and activities
 * @param model - point rules, caps, half-lives and grades
 * @param options - `at`: the moment that the scores speak of, ISO 8601 with offset
 * @returns leads with contributions, decay and caps that add up to their scores, and a grade from A1 down
 * @throws InputError `invalid-input` when the model is unsound, `at` is not an instant or `leads` is not a list
 *
 * @example
 * ```ts
 * import { scoreLeads } from 'marops/prioritisation';
 *
 * const model = {
 *   id: 'inbound',
 *   version: '1.0.0',
 *   title: 'Inbound leads',
 *   fit: { rules: [{ id: 'size', when: { fact: 'employees', op: 'gte', value: 200 }, points: 40 }], grades: [{ grade: 'A', from: 40 }, { grade: 'B', from: 0 }] },
 *   engagement: {
 *     rules: [{ id: 'demo', when: { fact: 'type', op: 'eq', value: 'demo' }, points: 25, halfLifeInDays: 14 }],
 *     grades: [{ grade: '1', from: 20 }, { grade: '2', from: 0 }],
 *   },
 * } as const;
 * const leads = [{ id: 'acme', facts: { employees: 500 }, activities: [{ type: 'demo', at: '2026-11-01T09:00:00Z' }] }];
 * const [acme] = scoreLeads(leads, model, { at: '2026-11-15T09:00:00Z' }).scored;
 * acme?.engagement.score // => 12.5
 * acme?.grade // => 'A2'
 * ```
 */
export function scoreLeads<Item extends Lead>(leads: readonly Item[], model: LeadModel, options: { readonly at: string }): LeadScores<Item> {
  refuseBrokenModel(model);
  const now = instantOf(options.at);
  if (now === undefined) throw new InputError([problem(prioritisationMessages, 'not-an-instant', 'at', { value: shown(options.at) })]);
  if (!Array.isArray(leads)) throw new InputError([problem(kernelMessages, 'not-a-list', 'leads', { value: shown(leads) })]);
  const scored: ScoredLead<Item>[] = [];
  const unscored: Unscored<Item>[] = [];
  const seen = new Set<string>();

  for (const lead of leads as readonly Item[]) {
    const problems = leadProblems(lead, seen, now);
    if (problems.length > 0) {
      unscored.push({ item: lead, problems });
      continue;
    }
    const fit = scoreAxis(model.fit, (rule) => fitContribution(rule, lead.facts));
    const engagement = scoreAxis(model.engagement, (rule) => engagementContribution(rule, lead.activities, now));
    scored.push({ lead, fit, engagement, grade: fit.grade + engagement.grade });
  }

  const place = (axis: LeadAxis, grade: string): number => axis.grades.findIndex((step) => step.grade === grade);
  scored.sort(
    (a, b) =>
      place(model.fit, a.fit.grade) - place(model.fit, b.fit.grade) ||
      place(model.engagement, a.engagement.grade) - place(model.engagement, b.engagement.grade) ||
      b.fit.score + b.engagement.score - a.fit.score - a.engagement.score,
  );
  return { definition: { id: model.id, version: model.version }, at: options.at, scored, unscored };
}

/** A model that was defined is sound; a literal is checked when it is used first. */
function refuseBrokenModel(model: unknown): void {
  if (!isRecord(model)) throw new InputError([problem(kernelMessages, 'not-an-object', 'model', { value: shown(model) })]);
  refuseWhenBroken(once(model, modelProblems));
}

function leadProblems(lead: Lead, seen: Set<string>, now: number): readonly Problem[] {
  const identity = identityProblem(lead, seen);
  if (identity !== undefined) return [identity];
  if (!isRecord(lead.facts)) return [problem(kernelMessages, 'not-an-object', 'facts', { value: shown(lead.facts) })];
  if (!Array.isArray(lead.activities)) return [problem(kernelMessages, 'not-a-list', 'activities', { value: shown(lead.activities) })];
  return (lead.activities as readonly unknown[]).flatMap((activity, index) => {
    const path = `activities[${String(index)}].at`;
    if (!isRecord(activity)) return [problem(kernelMessages, 'not-an-object', `activities[${String(index)}]`, { value: shown(activity) })];
    const { at } = activity;
    const instant = instantOf(at);
    if (instant === undefined) return [problem(prioritisationMessages, 'not-an-instant', path, { value: shown(at) })];
    return instant > now ? [problem(prioritisationMessages, 'in-the-future', path, { value: String(at) })] : [];
  });
}

interface RuleOutcome {
  readonly contribution: Contribution;
  readonly missing: readonly string[];
}

function fitContribution(rule: PointRule, facts: Facts): RuleOutcome {
  const { truth, missing } = evaluateCondition(rule.when, facts);
  return { contribution: contributionOf(rule, truth === true ? [rule.points] : []), missing };
}

function engagementContribution(rule: PointRule, activities: readonly Activity[], now: number): RuleOutcome {
  const results = activities.map((activity) => ({ activity, ...evaluateCondition(rule.when, activity) }));
  const faded = results
    .filter(({ truth }) => truth === true)
    .map(({ activity }) => fadedPoints(rule, (now - (instantOf(activity.at) ?? now)) / dayInMilliseconds));
  return { contribution: contributionOf(rule, faded), missing: results.flatMap(({ missing }) => missing) };
}

function fadedPoints({ points, halfLifeInDays }: PointRule, ageInDays: number): number {
  return halfLifeInDays === undefined ? points : points * 0.5 ** (ageInDays / halfLifeInDays);
}

function contributionOf({ id, points, cap }: PointRule, faded: readonly number[]): Contribution {
  const raw = points * faded.length;
  const kept = faded.reduce((sum, each) => sum + each, 0);
  const left = cap === undefined ? kept : points < 0 ? Math.max(kept, cap) : Math.min(kept, cap);
  return { rule: id, met: faded.length, raw, decay: kept - raw, capped: left - kept, points: left };
}

function scoreAxis(axis: LeadAxis, outcomeOf: (rule: PointRule) => RuleOutcome): AxisScore {
  const outcomes = axis.rules.map(outcomeOf);
  const contributions = outcomes.map(({ contribution }) => contribution).filter(({ met }) => met > 0);
  const sum = contributions.reduce((total, { points }) => total + points, 0);
  const score = axis.cap === undefined ? sum : Math.min(sum, axis.cap);
  const { grade } = axis.grades.find(({ from }) => score >= from) ?? axis.grades.at(-1)!;
  return { score, grade, contributions, capped: score - sum, missing: [...new Set(outcomes.flatMap(({ missing }) => missing))] };
}
