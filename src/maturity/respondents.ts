import { once, refuseWhenBroken, shareProblems, type DefinitionReference } from '../kernel/index.ts';
import { cohenKappa, kappaWeights, type KappaWeights } from './agreement/kappa.ts';
import { krippendorffAlpha, ratingMetrics, type RatingMetric } from './agreement/krippendorff.ts';
import { meanInterval, type MeanInterval } from './agreement/mean-interval.ts';
import type { Answer } from './answer.ts';
import { callProblems } from './check-call.ts';
import { chosenSnapshot } from './chosen-snapshot.ts';
import type { Model } from './model.ts';
import { oneOf } from './one-of.ts';
import { outlineOf, type PlacedPractice } from './outline.ts';
import { pointsOf, spanOf } from './scale.ts';

/** Whose answers are compared, and how. */
export interface RespondentOptions {
  /** The moment: answers up to the end of this date in UTC, or up to this instant, count. */
  readonly at: string;
  /** Whose maturity; needed when the answers are about several. */
  readonly subject?: string;
  /** Share of the intervals that hold the true mean, above 0 and below 1; 0.95 when left out. */
  readonly confidence?: number;
  /** How far apart two answers are; `interval` when left out. */
  readonly metric?: RatingMetric;
  /** How much a disagreement of two counts in kappa; `quadratic` when left out. */
  readonly weights?: KappaWeights;
}

/** What several people said about one practice. */
export interface PracticeOpinion extends MeanInterval {
  /** Which practice. */
  readonly practice: string;
  /** The highest less the lowest answer, as a share of what its scale spans, 0 to 1; null when nobody answered. */
  readonly spread: number | null;
}

/** How far several people agree. Plain JSON. */
export interface Respondents {
  /** The model. */
  readonly definition: DefinitionReference;
  /** The moment it speaks of. */
  readonly at: string;
  /** Whose maturity; null when the answers do not say. */
  readonly subject: string | null;
  /** Who answered. */
  readonly respondents: readonly string[];
  /** The confidence of the intervals. */
  readonly confidence: number;
  /** How far apart two answers counted. */
  readonly metric: RatingMetric;
  /** Krippendorff's alpha over all practices, each answer as a share of its scale; null when nothing can be compared. */
  readonly alpha: number | null;
  /** How much a disagreement counted in kappa. */
  readonly weights: KappaWeights;
  /** Cohen's kappa over the practices that both answered, each answer as a share of its scale; null unless there are two respondents, and where chance alone would agree. */
  readonly kappa: number | null;
  /** Every practice in the order of the model. */
  readonly practices: readonly PracticeOpinion[];
  /** Practices on which they differ, the widest spread first. */
  readonly disputed: readonly string[];
}

/**
 * How far several people agree on the practices of a model, and on which they do not.
 *
 * @param answers - dated answers with a `respondent`; of the same respondent the latest counts
 * @param model - a model, built in or checked by `defineModel`
 * @param options - `at`: a date or an instant; `subject`; `confidence`: 0.95; `metric`: `interval`; `weights`: `quadratic`
 * @returns mean, interval and spread by practice, alpha over all, kappa of two, and the practices most in dispute; answers off the scale are left aside, `assess` names them
 * @throws InputError `invalid-input` when `at` is no moment, the confidence is outside its range, the metric or the weights are unknown, the answers are no list of objects, or those about several subjects come without a `subject`
 *
 * @example
 * ```ts
 * import { respondents } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const said = (respondent: string, vision: number, execute: number) => [
 *   { practice: 'vision', respondent, option: vision, at: '2026-11-02' },
 *   { practice: 'execute', respondent, option: execute, at: '2026-11-02' },
 * ];
 * const opinions = respondents([...said('ann', 4, 3), ...said('bo', 1, 3)], operatingStrategies, { at: '2026-11-22' });
 * opinions.disputed // => ['vision']
 * opinions.practices[0].spread // => 0.75
 * ```
 */
export function respondents(answers: readonly Answer[], model: Model, options: RespondentOptions): Respondents {
  refuseWhenBroken(
    callProblems(answers, options, ({ confidence = 0.95, metric = 'interval', weights = 'quadratic' }) => [
      ...shareProblems(confidence, 'confidence'),
      ...oneOf(metric, ratingMetrics, 'metric'),
      ...oneOf(weights, kappaWeights, 'weights'),
    ]),
  );
  const { at, confidence = 0.95, metric = 'interval', weights = 'quadratic' } = options;
  const outline = once(model, outlineOf);
  const { subject, snapshot } = chosenSnapshot(answers, outline, options);
  const rows = [...(snapshot?.latest ?? [])];
  const values = rows.map(([, { answers: said }]) => outline.practices.map((placed, place) => valueOf(said[place], placed, model)));
  const practices = outline.practices.map(({ practice }, place): PracticeOpinion => {
    const here = values.flatMap((row) => row[place] ?? []);
    return {
      practice: practice.id,
      spread: here.length === 0 ? null : shareOf(Math.max(...here), practice.scale, model) - shareOf(Math.min(...here), practice.scale, model),
      ...meanInterval(here, { confidence }),
    };
  });
  const shares = values.map((row) =>
    row.map((value, place) => (value === null ? null : shareOf(value, outline.practices[place]!.practice.scale, model))),
  );
  return {
    definition: { id: model.id, version: model.version },
    at,
    subject,
    respondents: rows.map(([who]) => who),
    confidence,
    metric,
    alpha: krippendorffAlpha(shares, metric),
    weights,
    kappa: shares.length === 2 ? kappaOf(shares[0]!, shares[1]!, weights) : null,
    practices,
    disputed: practices
      .filter(({ spread }) => (spread ?? 0) > 0)
      .sort((left, right) => (right.spread ?? 0) - (left.spread ?? 0))
      .map(({ practice }) => practice),
  };
}

/** Agreement of two over what both answered. */
function kappaOf(left: readonly (number | null)[], right: readonly (number | null)[], weights: KappaWeights): number | null {
  const both = left.flatMap((one, place) => {
    const other = right[place] ?? null;
    return one === null || other === null ? [] : [[one, other] as const];
  });
  return cohenKappa(
    both.map(([one]) => one),
    both.map(([, other]) => other),
    weights,
  );
}

function valueOf(answer: Answer | undefined, { practice }: PlacedPractice, model: Model): number | null {
  const option = answer?.option ?? null;
  if (answer?.notApplicable === true || option === null) return null;
  return pointsOf(option, model.scales[practice.scale]!)?.value ?? null;
}

/** Where a value lies between the lowest and the highest that its scale offers, 0 to 1. */
function shareOf(value: number, scale: string, model: Model): number {
  const [low, high] = spanOf(model.scales[scale]!);
  return high === low ? 0 : (value - low) / (high - low);
}
