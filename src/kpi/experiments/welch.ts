import { studentTCdf, studentTQuantile, type DefinitionReference } from '../../kernel/index.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { alternativeProblems, effectOf, refuseBrokenExperiment, type EffectOptions } from './effect.ts';
import type { Sample } from './sample.ts';

/** What an experiment says about the difference of two arms. */
export interface EffectResult {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** How the arms were compared. */
  readonly options: EffectOptions;
  /** The difference; of a relative one, 0.07 is seven per cent up. */
  readonly estimate: number;
  /** Its standard error. */
  readonly standardError: number;
  /** Lower end of the range; null when the alternative is `less`, which has none. */
  readonly lower: number | null;
  /** Upper end of the range; null when the alternative is `greater`, which has none. */
  readonly upper: number | null;
  /** How often chance alone gives a difference as large as this. */
  readonly p: number;
  /** `higher` or `lower` when the range leaves 0 out, `undecided` when it holds 0. */
  readonly verdict: Verdict;
}

/** What the range of a difference allows to say of the treatment. */
export type Verdict = 'higher' | 'lower' | 'undecided';

/**
 * The difference of two arms by Welch's t test, which lets their spreads differ (Welch 1947). Look once, at the planned end; to look
 * while the test runs use `sequential`.
 *
 * @param control - the arm without the change
 * @param treatment - the arm with it
 * @param options - difference, alternative and confidence
 * @returns estimate, range and p; `insufficient` for fewer than two units, no variation, or a relative difference from 0
 * @throws InputError `invalid-input` for sums that no data can have, or options out of range
 *
 * @example
 * ```ts
 * import { welch } from 'marops/kpi';
 *
 * const control = { kind: 'proportion', n: 28, sum: 14 } as const;
 * const treatment = { kind: 'proportion', n: 30, sum: 16 } as const;
 * const result = welch(control, treatment, { difference: 'relative', alternative: 'two-sided', confidence: 0.95 });
 * result.status === 'ok' && [result.estimate.toFixed(3), result.p.toFixed(3), result.verdict] // => ['0.067', '0.807', 'undecided']
 * ```
 */
export function welch(control: Sample, treatment: Sample, options: EffectOptions): EffectResult | Insufficient {
  refuseBrokenExperiment(control, treatment, options, alternativeProblems);
  const definition = { id: 'welch', version: '1.0.0' };
  const effect = effectOf(control, treatment, options.difference);
  if ('reason' in effect) return insufficient(definition, effect.reason);
  const { estimate, degrees } = effect;
  const standardError = Math.sqrt(effect.variance);
  const t = estimate / standardError;
  const half = studentTQuantile(options.alternative === 'two-sided' ? 0.5 + options.confidence / 2 : options.confidence, degrees) * standardError;
  const p = { 'two-sided': 2 * studentTCdf(-Math.abs(t), degrees), greater: studentTCdf(-t, degrees), less: studentTCdf(t, degrees) };
  return { status: 'ok', definition, options, estimate, standardError, ...rangeOf(estimate, half, options), p: p[options.alternative] };
}

/**
 * The range around an estimate, open on one side for a one-sided question, and what it allows to say.
 *
 * @internal
 */
export function rangeOf(estimate: number, half: number, { alternative }: EffectOptions): Pick<EffectResult, 'lower' | 'upper' | 'verdict'> {
  const lower = alternative === 'less' ? null : estimate - half;
  const upper = alternative === 'greater' ? null : estimate + half;
  const verdict = lower !== null && lower > 0 ? 'higher' : upper !== null && upper < 0 ? 'lower' : 'undecided';
  return { lower, upper, verdict };
}
