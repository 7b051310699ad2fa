import { once, refuseWhenBroken, type DefinitionReference, type Problem } from '../kernel/index.ts';
import type { Answer, Evidence } from './answer.ts';
import { callProblems, overrideProblems } from './check-call.ts';
import { chosenSnapshot } from './chosen-snapshot.ts';
import type { Model, Policy } from './model.ts';
import { outlineOf } from './outline.ts';
import { ratingsOf, type MeasureResult } from './rating.ts';
import { sharesOf } from './shares.ts';
import { standingsOf, type Said } from './standing.ts';

/** How an assessment is made. */
export interface AssessOptions {
  /** The moment it speaks of: answers up to the end of this date in UTC, or up to this instant, count. */
  readonly at: string;
  /** Whose maturity; needed when the answers are about several. */
  readonly subject?: string;
  /** Overrides the policy of the model, whole or in part. */
  readonly policy?: Partial<Policy>;
}

/** One practice in an assessment. */
export interface AssessedPractice {
  /** Which practice. */
  readonly practice: string;
  /** The node that holds it. */
  readonly node: string;
  /** The nodes above that one, the outermost first; left out where there are none. */
  readonly within?: readonly string[];
  /** The level that it belongs to. */
  readonly level: number;
  /** What was said. */
  readonly said: Said;
  /** What the answers count, the mean of several respondents; null where nothing was said. */
  readonly value: number | null;
  /** The most that it can count under the policy. */
  readonly max: number;
  /** How far the overall score moves when the value moves by 1, 0 to 1: the product of the normalised weights; 0 when it is left out. */
  readonly share: number;
  /** Work to put it in place, in the unit of the model; null when the model does not say. */
  readonly effort: number | null;
  /** What it builds on. */
  readonly requires: readonly string[];
  /** What was shown to prove it. */
  readonly evidence: readonly Evidence[];
}

/** How much was answered. */
export interface AnswerCoverage {
  /** Practices of the model. */
  readonly practices: number;
  /** Practices with an answer. */
  readonly answered: number;
  /** Practices that do not apply. */
  readonly notApplicable: number;
  /** Answered, as a share of those that apply, 0 to 1; null when none applies. */
  readonly share: number | null;
}

/** How mature a subject is at a moment. Plain JSON. */
export interface Assessment {
  /** The model. */
  readonly definition: DefinitionReference;
  /** The moment it speaks of. */
  readonly at: string;
  /** Whose maturity; null when the answers do not say. */
  readonly subject: string | null;
  /** How gaps in the answers were treated. */
  readonly policy: Policy;
  /** How much was answered. */
  readonly coverage: AnswerCoverage;
  /** The measures by id. */
  readonly measures: Readonly<Record<string, MeasureResult>>;
  /** Whether the shares say exactly how the score of the first measure moves; false for a minimum, a gate, and while answers block or are left out. */
  readonly isAdditive: boolean;
  /** Every practice of the model. */
  readonly practices: readonly AssessedPractice[];
  /** Answers that could not be used. */
  readonly problems: readonly Problem[];
}

/**
 * How mature a subject is, from the latest answers up to a moment.
 *
 * @param answers - dated answers in any order; of the same respondent the latest counts
 * @param model - a model, built in or checked by `defineModel`
 * @param options - `at`: a date or an instant; `subject`; `policy`: that of the model when left out
 * @returns scores and levels with explanations, coverage, and the answers that could not be used
 * @throws InputError `invalid-input` when `at` is no moment, a policy is unknown, the answers are no list of objects, or those about several subjects come without
 * a `subject`
 *
 * @example
 * ```ts
 * import { assess } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const answers = [{ practice: 'vision', option: 4, at: '2026-11-02' }, { practice: 'execute', option: 3, at: '2026-11-02' }];
 * const today = assess(answers, operatingStrategies, { at: '2026-11-22' });
 * [today.measures.score.overall.value, today.coverage.share] // => [1.4, 0.4]
 * ```
 */
export function assess(answers: readonly Answer[], model: Model, options: AssessOptions): Assessment {
  refuseWhenBroken(callProblems(answers, options, ({ policy }) => overrideProblems(policy, model)));
  const policy: Policy = { ...model.policy, ...options.policy };
  const outline = once(model, outlineOf);
  const { subject, snapshot } = chosenSnapshot(answers, outline, options);
  const { standings, problems } = standingsOf(snapshot, model, outline, policy);
  const { shares, isAdditive } = sharesOf(model, outline, standings);
  const count = (said: Said): number => standings.filter((each) => each.said === said).length;
  const applicable = standings.length - count('notApplicable');
  return {
    definition: { id: model.id, version: model.version },
    at: options.at,
    subject,
    policy,
    coverage: {
      practices: standings.length,
      answered: count('answered'),
      notApplicable: count('notApplicable'),
      share: applicable === 0 ? null : count('answered') / applicable,
    },
    measures: ratingsOf(model, outline, standings),
    isAdditive,
    practices: outline.practices.map(({ practice, node, within, requires }, place) => {
      const { said, value, best, evidence } = standings[place]!;
      return {
        practice: practice.id,
        node,
        ...(within.length > 0 ? { within } : {}),
        level: practice.level,
        said,
        value: said === 'answered' ? value : null,
        max: best,
        share: shares[place]!,
        effort: practice.effort ?? null,
        requires,
        evidence,
      };
    }),
    problems,
  };
}
