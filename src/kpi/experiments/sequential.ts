import { kernelMessages, problem, type Problem } from '../../kernel/index.ts';
import { largestCount, numberProblems } from '../argument-check.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { alternativeProblems, effectOf, refuseBrokenExperiment, type Effect, type EffectOptions } from './effect.ts';
import type { Sample } from './sample.ts';
import { rangeOf, type EffectResult } from './welch.ts';

/** How two arms are compared while the test still runs. */
export interface SequentialOptions extends EffectOptions {
  /** How sure the range is, above 0.5 and below 1: 0.95. */
  readonly confidence: number;
  /** At how many units, both arms together, the range shall be narrowest, 1 or more: 5000. */
  readonly tuning: number;
}

/** What a running experiment says about the difference of two arms. */
export interface SequentialResult extends EffectResult {
  /** How the arms were compared. */
  readonly options: SequentialOptions;
}

/**
 * The difference of two arms by an asymptotic confidence sequence: right however often you look, so that a test may stop when it is
 * decided. The price is a wider range than Welch's (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2021, equations 134 and 155).
 *
 * @param control - the arm without the change
 * @param treatment - the arm with it
 * @param options - difference, alternative, confidence and tuning
 * @returns estimate, range and an always-valid p; `insufficient` for fewer than two units, no variation, or a relative difference from 0
 * @throws InputError `invalid-input` for sums that no data can have, or options out of range
 *
 * @example
 * ```ts
 * import { sequential } from 'marops/kpi';
 *
 * const control = { kind: 'proportion', n: 3000, sum: 1396 } as const;
 * const treatment = { kind: 'proportion', n: 3461, sum: 2422 } as const;
 * sequential(control, treatment, { difference: 'relative', alternative: 'two-sided', confidence: 0.95, tuning: 5000 })
 * // => expect.objectContaining({ status: 'ok', verdict: 'higher' })
 * ```
 */
export function sequential(control: Sample, treatment: Sample, options: SequentialOptions): SequentialResult | Insufficient {
  refuseBrokenExperiment(control, treatment, options, sequentialProblems);
  const definition = { id: 'sequential', version: '1.0.0' };
  const effect = effectOf(control, treatment, options.difference);
  if ('reason' in effect) return insufficient(definition, effect.reason);
  const { estimate } = effect;
  const sides = options.alternative === 'two-sided' ? 1 : 2;
  const mixing = mixingOf(sides * (1 - options.confidence), options.tuning) * effect.n;
  const bound = boundary(1 - options.confidence, mixing, sides);
  const half = Math.sqrt((effect.variance * 2 * (mixing + 1) * bound) / mixing);
  const p = alwaysValidP(effect, mixing, options.alternative);
  return { status: 'ok', definition, options, estimate, standardError: Math.sqrt(effect.variance), ...rangeOf(estimate, half, options), p };
}

/** The formulas hold for ranges that miss less often than not: a one-sided one at a confidence of 0.5 has no width that could be tuned. */
function sequentialProblems(options: SequentialOptions): readonly Problem[] {
  const { confidence, tuning } = options;
  const tooLow = confidence > 0 && confidence <= 0.5;
  return [
    ...(tooLow ? [problem(kernelMessages, 'not-between', 'options.confidence', { above: 0.5, below: 1, value: confidence })] : []),
    ...alternativeProblems(options),
    ...numberProblems(tuning, 'options.tuning', { above: 0, min: 1, max: largestCount }),
  ];
}

/** ρ², which makes the sequence narrowest at the tuning size (Waudby-Smith and others, section B.2). */
function mixingOf(alpha: number, tuning: number): number {
  const depth = -2 * Math.log(alpha);
  return (depth + Math.log(depth + 1)) / tuning;
}

function boundary(alpha: number, mixing: number, sides: 1 | 2): number {
  const root = Math.sqrt(mixing + 1);
  return sides === 1 ? Math.log(root / alpha) : Math.log1p(root / (2 * alpha));
}

/** The level at which the sequence, with its mixing kept, just touches 0. */
function alwaysValidP({ estimate, variance }: Effect, mixing: number, alternative: EffectOptions['alternative']): number {
  const root = Math.sqrt(mixing + 1);
  const exponent = (estimate * estimate * mixing) / (2 * variance * (mixing + 1));
  if (alternative === 'two-sided') return Math.min(1, root * Math.exp(-exponent));
  const pointsThatWay = alternative === 'greater' ? estimate > 0 : estimate < 0;
  return pointsThatWay ? Math.min(1, root / (2 * Math.expm1(exponent))) : 1;
}
