import { kernelMessages, problem, refuseWhenBroken, shareProblems, type Problem } from '../../kernel/index.ts';
import { experimentMessages } from './messages.ts';
import { sampleProblems } from './sample-check.ts';
import { armOf, type Arm, type Sample } from './sample.ts';

/** How two arms are compared. */
export interface EffectOptions {
  /** `absolute`: treatment − control. `relative`: that, as a share of the control's mean. */
  readonly difference: 'absolute' | 'relative';
  /** `two-sided`: any difference. `greater`, `less`: only that the treatment is higher, or lower. */
  readonly alternative: 'two-sided' | 'greater' | 'less';
  /** How sure the range is, above 0 and below 1: 0.95. */
  readonly confidence: number;
}

/** A difference between two arms with its uncertainty. @internal */
export interface Effect {
  readonly estimate: number;
  readonly variance: number;
  /** Welch and Satterthwaite's degrees of freedom. */
  readonly degrees: number;
  readonly n: number;
}

/**
 * The difference of two arms, or the reason why there is none yet.
 *
 * @internal
 */
export function effectOf(control: Sample, treatment: Sample, difference: EffectOptions['difference']): Effect | { readonly reason: Problem } {
  const arms = [
    ['control', control],
    ['treatment', treatment],
  ] as const;
  for (const [path, sample] of arms) {
    if (sample.n < 2) return { reason: problem(experimentMessages, 'too-few-units', path, { min: 2, value: sample.n }) };
    if (sample.kind === 'ratio' && sample.denominator.sum === 0)
      return { reason: problem(experimentMessages, 'zero-denominator', path, { value: 0 }) };
  }
  const [a, b] = [armOf(control), armOf(treatment)];
  const relative = difference === 'relative';
  if (relative && a.unadjustedMean === 0) return { reason: problem(experimentMessages, 'zero-baseline', 'control', { value: 0 }) };
  if (a.variance === 0 && b.variance === 0) return { reason: problem(experimentMessages, 'zero-variance', 'value') };
  const estimate = relative ? (b.mean - a.mean) / a.unadjustedMean : b.mean - a.mean;
  return { estimate, variance: effectVariance(a, b, difference), degrees: degreesOf(a, b), n: a.n + b.n };
}

/**
 * The variance of the difference of two means; of a relative one by the delta method.
 *
 * @internal
 */
export function effectVariance(control: Arm, treatment: Arm, difference: EffectOptions['difference']): number {
  const [ofControl, ofTreatment] = [control.variance / control.n, treatment.variance / treatment.n];
  if (difference === 'absolute') return ofControl + ofTreatment;
  const base = control.unadjustedMean;
  return ofTreatment / base ** 2 + (ofControl * treatment.unadjustedMean ** 2) / base ** 4;
}

function degreesOf(a: Arm, b: Arm): number {
  const [left, right] = [a.variance / a.n, b.variance / b.n];
  return (left + right) ** 2 / (left ** 2 / (a.n - 1) + right ** 2 / (b.n - 1));
}

/**
 * Throws when arms or options are broken.
 *
 * @internal
 */
export function refuseBrokenExperiment(control: Sample, treatment: Sample, options: EffectOptions, more: readonly Problem[] = []): void {
  const oneOf = (value: string, allowed: readonly string[], path: string): readonly Problem[] =>
    allowed.includes(value) ? [] : [problem(kernelMessages, 'not-one-of', path, { allowed, value })];
  refuseWhenBroken([
    ...sampleProblems(control, 'control'),
    ...sampleProblems(treatment, 'treatment'),
    ...shareProblems(options.confidence, 'options.confidence'),
    ...oneOf(options.difference, ['absolute', 'relative'], 'options.difference'),
    ...oneOf(options.alternative, ['two-sided', 'greater', 'less'], 'options.alternative'),
    ...more,
  ]);
}
