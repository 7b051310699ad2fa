import {
  normalQuantile,
  problem,
  refuseWhenBroken,
  shareProblems,
  notANumber,
  kernelMessages,
  type DefinitionReference,
} from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { arithmeticMessages } from '../messages.ts';

/** Answers to "how likely are you to recommend us", 0 to 10. Survey weights may make them fractions. */
export interface NetPromoterAnswers {
  /** Answers of 9 and 10. */
  readonly promoters: number;
  /** Answers of 7 and 8. */
  readonly passives: number;
  /** Answers of 0 to 6. */
  readonly detractors: number;
}

/** A net promoter score and how sure it is. All in points, −100 to 100. */
export interface NetPromoterInterval {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** How many answered. */
  readonly answers: number;
  /** Percentage of promoters less that of detractors. */
  readonly score: number;
  /** Standard error of the score as it was observed: 0 when all answer alike, which is no certainty; use the interval. */
  readonly standardError: number;
  /** How sure the interval is. */
  readonly confidence: number;
  /** Lower end. */
  readonly lower: number;
  /** Upper end. */
  readonly upper: number;
}

/**
 * How sure a net promoter score is: its standard error, and the adjusted Wald interval (three answers more, ¾ of one a promoter, ¾ a
 * detractor), the best of six in Rocks, Interval Estimation for the Net Promoter Score, The American Statistician (2016).
 *
 * @param answers - promoters, passives and detractors, none below 0
 * @param confidence - above 0 and below 1: 0.95
 * @returns score and interval in points; `insufficient` without an answer
 * @throws InputError `not-a-number`, `too-small` for a negative count, `not-between` for a confidence that is no share
 *
 * @example
 * ```ts
 * import { netPromoterInterval } from 'marops/kpi';
 *
 * const nps = netPromoterInterval({ promoters: 40, passives: 0, detractors: 0 }, 0.95);
 * nps.status === 'ok' && [nps.score, nps.standardError, nps.lower.toFixed(1), nps.upper] // => [100, 0, '83.6', 100]
 * ```
 */
export function netPromoterInterval(answers: NetPromoterAnswers, confidence: number): NetPromoterInterval | Insufficient {
  const definition = { id: 'net-promoter-interval', version: '1.0.0' };
  const { promoters, passives, detractors } = answers;
  refuseWhenBroken([
    ...Object.entries({ promoters, passives, detractors }).flatMap(([name, value]) => {
      const wrong = notANumber(value, name);
      if (wrong !== undefined) return [wrong];
      return value < 0 ? [problem(kernelMessages, 'too-small', name, { min: 0, value })] : [];
    }),
    ...shareProblems(confidence, 'confidence'),
  ]);
  const n = promoters + passives + detractors;
  if (n === 0) return insufficient(definition, problem(arithmeticMessages, 'no-answers', 'answers'));
  const observed = netOf(promoters, detractors, n);
  const adjusted = netOf(promoters + 0.75, detractors + 0.75, n + 3);
  const half = normalQuantile(0.5 + confidence / 2) * adjusted.error;
  return finiteResult({
    status: 'ok',
    definition,
    answers: n,
    score: 100 * observed.net,
    standardError: 100 * observed.error,
    confidence,
    lower: 100 * Math.max(-1, adjusted.net - half),
    upper: 100 * Math.min(1, adjusted.net + half),
  });
}

/** The difference of two shares of one sample, and its standard error. */
function netOf(promoters: number, detractors: number, n: number): { readonly net: number; readonly error: number } {
  const net = (promoters - detractors) / n;
  return { net, error: Math.sqrt(Math.max(0, (promoters + detractors) / n - net ** 2) / n) };
}
