import {
  evaluateExpression,
  expressionProblems,
  refuseWhenBroken,
  type Problem,
  type DefinitionReference,
  type Explanation,
  type Expression,
  type Source,
} from '../kernel/index.ts';
import type { Assessment, AssessedPractice } from './assess.ts';
import { asRecord, text, type Part } from './check-parts.ts';
import { assessmentProblems } from './check-results.ts';
import { aimsOf, type Aim, type Target } from './targets.ts';
import { trustedDigits } from './trusted-digits.ts';

/** What a formula for priority may read: the gap, the current and target value, the most possible, the share of the score, the effort. */
export type PriorityName = 'gap' | 'current' | 'target' | 'max' | 'share' | 'effort';

/** How gaps are put in order: a formula, larger first. */
export interface Priority {
  /** Unique name. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** The formula. */
  readonly formula: Expression<PriorityName>;
  /** Where it was published. */
  readonly source?: Source;
}

/** The gap that one unit of work closes. */
export const gapPerEffort: Priority = {
  id: 'gap-per-effort',
  title: 'Gap closed for a unit of work',
  formula: { divide: [{ multiply: ['gap', 'share'] }, 'effort'] },
};

/** Large gaps count more than in proportion, as a share of the largest possible: 0.5 and above is high, 0.25 medium. */
export const squaredGap: Priority = {
  id: 'squared-gap',
  title: 'Squared gap',
  formula: {
    divide: [{ subtract: [{ power: [{ add: [1, 'gap'] }, 2] }, 1] }, { subtract: [{ power: [{ add: [1, 'max'] }, 2] }, 1] }],
  },
  source: { author: 'OWASP', title: 'Open SAMMY', locator: 'src/Service/ScoreService.php' },
};

/** How gaps are worked out. */
export interface GapOptions {
  /** How they are put in order; `gapPerEffort` when left out. */
  readonly priority?: Priority;
}

/** The gap of one practice. */
export interface PracticeGap {
  /** Which practice. */
  readonly practice: string;
  /** The node that holds it. */
  readonly node: string;
  /** What its answers count now; 0 where nothing was said. */
  readonly current: number;
  /** What they should count. */
  readonly target: number;
  /** Target less current, never below 0: what is surpassed pays for nothing else. */
  readonly gap: number;
  /** What closing it adds to the overall score: share times gap. */
  readonly contribution: number;
  /** Its place in the order, larger first; null when its formula lacks an input, such as the effort. */
  readonly priority: number | null;
  /** Work to close it; null when the model does not say. */
  readonly effort: number | null;
  /** What it builds on that is itself still open. */
  readonly requires: readonly string[];
  /** By when; null without a date. */
  readonly due: string | null;
  /** How the contribution came about. */
  readonly explanation: Explanation;
}

/** The gap between the machine you have and the machine you need. Plain JSON. */
export interface GapAnalysis {
  /** The model. */
  readonly definition: DefinitionReference;
  /** The moment of the assessment. */
  readonly at: string;
  /** The formula for priority. */
  readonly priority: string;
  /** The gap in the overall score: exactly the sum of the contributions. */
  readonly value: number;
  /** Whether the score of the first measure rises by this value when every target is met; otherwise it is what a weighted mean would make of it. */
  readonly isAdditive: boolean;
  /** How it came about. */
  readonly explanation: Explanation;
  /** The sum of the gaps in the values of answers, unweighted. */
  readonly total: number;
  /** The share of the targets that is met already, 0 to 1; null when nothing is aimed at. */
  readonly met: number | null;
  /** Every practice with a target, the most urgent first; equal priorities by the larger gap, then in the order of the model. */
  readonly practices: readonly PracticeGap[];
}

/**
 * What lies between an assessment and its targets, by practice.
 *
 * @param assessment - from `assess`, also one that came back from JSON
 * @param targets - values of practices, or levels of nodes; what has no target has no gap
 * @param options - `priority`: `gapPerEffort` when left out
 * @returns the gap, its contributions, and the order to look at them in
 * @throws InputError `invalid-input` for what is no assessment, targets that name nothing in the model, and a priority whose formula cannot be read
 *
 * @example
 * ```ts
 * import { assess, gaps } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const today = assess([{ practice: 'vision', option: 3, at: '2026-11-02' }], operatingStrategies, { at: '2026-11-22' });
 * const { total, practices } = gaps(today, [{ practice: 'vision', value: 4 }, { practice: 'execute', value: 2 }]);
 * [total, practices.map(({ gap }) => gap)] // => [3, [2, 1]]
 * ```
 */
export function gaps(assessment: Assessment, targets: readonly Target[], options: GapOptions = {}): GapAnalysis {
  refuseWhenBroken([
    ...assessmentProblems(assessment, 'assessment'),
    ...asRecord(options, 'options', ({ priority }) => (priority === undefined ? [] : asRecord(priority, 'priority', priorityProblems))),
  ]);
  const { priority = gapPerEffort } = options;
  const aims = aimsOf(targets, assessment.practices);
  const aimed = assessment.practices.flatMap((practice) => {
    const aim = aims.get(practice.practice);
    return aim === undefined ? [] : [gapOf(practice, aim, priority)];
  });
  const open = new Set(aimed.filter(({ gap }) => gap > 0).map(({ practice }) => practice));
  const practices = aimed
    .map((each) => ({ ...each, requires: each.requires.filter((id) => open.has(id)) }))
    .sort((left, right) => urgencyOf(right) - urgencyOf(left) || right.gap - left.gap || 0);
  const wanted = aimed.reduce((sum, { target }) => sum + target, 0);
  const total = aimed.reduce((sum, { gap }) => sum + gap, 0);
  const explanation = sumOfContributions(practices);
  return {
    definition: assessment.definition,
    at: assessment.at,
    priority: priority.id,
    value: explanation.value,
    isAdditive: assessment.isAdditive && assessment.practices.every(({ said, practice }) => said !== 'notApplicable' || !open.has(practice)),
    explanation,
    total,
    met: wanted === 0 ? null : 1 - total / wanted,
    practices,
  };
}

/** What the order goes by; what the formula lacks an input for comes last. */
function urgencyOf({ priority }: PracticeGap): number {
  return priority === null ? -Number.MAX_VALUE : trustedDigits(priority);
}

function gapOf(
  { practice, node, value, max, share, effort, requires }: AssessedPractice,
  { value: target, due }: Aim,
  priority: Priority,
): PracticeGap {
  const current = value ?? 0;
  const gap = Math.max(0, target - current);
  const known = { gap, current, target, max, share, effort };
  const explanation: Explanation = { value: share * gap, formula: { multiply: ['share', 'gap'] }, inputs: { share, gap } };
  return {
    practice,
    node,
    current,
    target,
    gap,
    contribution: explanation.value,
    priority: evaluateExpression(priority.formula, known).value,
    effort,
    requires,
    due,
    explanation,
  };
}

function sumOfContributions(practices: readonly PracticeGap[]): Explanation {
  if (practices.length === 0) return { value: 0, formula: 0, inputs: {} };
  const inputs = Object.fromEntries(practices.map(({ practice, contribution }) => [practice, contribution]));
  const parts = Object.fromEntries(practices.map(({ practice, explanation }) => [practice, explanation]));
  return { value: practices.reduce((sum, { contribution }) => sum + contribution, 0), formula: { add: Object.keys(inputs) }, inputs, parts };
}

const priorityNames: readonly PriorityName[] = ['gap', 'current', 'target', 'max', 'share', 'effort'];

function priorityProblems({ id, formula }: Part, path: string): readonly Problem[] {
  return [...text(id, `${path}.id`), ...expressionProblems(formula, `${path}.formula`, priorityNames)];
}
