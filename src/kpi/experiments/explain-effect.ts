import { readable, sentence } from '../../kernel/index.ts';
import type { Insufficient } from '../insufficient.ts';
import { percentText } from '../percent.ts';
import type { BayesResult } from './bayes.ts';
import type { EffectOptions } from './effect.ts';
import { effectSentences } from './messages.ts';
import type { EffectResult } from './welch.ts';

/**
 * What the comparison of two arms says, in lines that a manager can read: the difference, its range, how often chance alone does as
 * well or what each choice risks, and what may be concluded.
 *
 * @param result - of `welch`, `sequential` or `bayes`
 * @returns one line for each thought
 *
 * @example
 * ```ts
 * import { explainEffect, welch } from 'marops/kpi';
 *
 * const [control, treatment] = [{ kind: 'proportion', n: 4000, sum: 340 }, { kind: 'proportion', n: 3960, sum: 408 }] as const;
 * const result = welch(control, treatment, { difference: 'relative', alternative: 'two-sided', confidence: 0.95 });
 * explainEffect(result)
 * // => [
 * //   'the treatment is above the control by 21.2 %',
 * //   'between 4.6 % and 37.8 % with a confidence of 95 %',
 * //   'chance alone gives a difference this large in 1.23 % of such tests',
 * //   'the range leaves 0 out: the treatment is higher',
 * // ]
 * ```
 */
export function explainEffect(result: EffectResult | BayesResult | Insufficient): readonly string[] {
  if (result.status === 'insufficient') return [sentence(effectSentences.insufficient, { reason: result.reason.message })];
  const size = sizeText(result.options.difference);
  const side = result.estimate === 0 ? 'equal' : result.estimate > 0 ? 'above' : 'below';
  return [
    sentence(effectSentences[side], { estimate: size(Math.abs(result.estimate)) }),
    rangeLine(result, size),
    ...('p' in result ? testLines(result) : beliefLines(result, size)),
  ];
}

function sizeText(difference: EffectOptions['difference']): (value: number) => string {
  return difference === 'relative' ? percentText : readable;
}

function rangeLine({ lower, upper, options }: EffectResult | BayesResult, size: (value: number) => string): string {
  const confidence = percentText(options.confidence);
  if (lower === null) return sentence(effectSentences['at-most'], { upper: size(upper!), confidence });
  if (upper === null) return sentence(effectSentences['at-least'], { lower: size(lower), confidence });
  return sentence(effectSentences.between, { lower: size(lower), upper: size(upper), confidence });
}

function testLines({ p, verdict, definition }: EffectResult): readonly string[] {
  const chance = definition.id === 'sequential' ? 'chance-at-any-look' : 'chance';
  return [sentence(effectSentences[chance], { p: percentText(p) }), effectSentences[verdict]];
}

function beliefLines({ chanceToBeat, riskControl, riskTreatment }: BayesResult, size: (value: number) => string): readonly string[] {
  return [
    sentence(effectSentences['chance-to-beat'], { chance: percentText(chanceToBeat) }),
    sentence(effectSentences.risk, { riskTreatment: size(riskTreatment), riskControl: size(riskControl) }),
  ];
}
