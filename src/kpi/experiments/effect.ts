import { kernelMessages, problem, refuseWhenBroken, shareProblems, shown, type Problem } from '../../kernel/index.ts';
import { choiceProblems, objectProblems } from '../argument-check.ts';
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
  const [variance, degrees] = [effectVariance(a, b, difference), degreesOf(a, b)];
  // Sums of absurd size, or a mean next to nothing, leave the range of numbers.
  if (!(Number.isFinite(estimate) && Number.isFinite(variance) && variance > 0))
    return { reason: problem(kernelMessages, 'not-finite', 'difference', { value: shown(estimate) }) };
  return { estimate, variance, degrees, n: a.n + b.n };
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
  return (ofTreatment + ofControl * (treatment.unadjustedMean / base) ** 2) / base ** 2;
}

function degreesOf(a: Arm, b: Arm): number {
  const [left, right] = [a.variance / a.n, b.variance / b.n];
  const share = left / (left + right);
  return 1 / (share ** 2 / (a.n - 1) + (1 - share) ** 2 / (b.n - 1));
}

/**
 * Throws when arms or options are broken.
 *
 * @internal
 */
export function refuseBrokenExperiment<Options extends Pick<EffectOptions, 'confidence' | 'difference'>>(
  control: Sample,
  treatment: Sample,
  options: Options,
  more: (options: Options) => readonly Problem[],
): void {
  refuseWhenBroken([
    ...sampleProblems(control, 'control'),
    ...sampleProblems(treatment, 'treatment'),
    ...objectProblems(options, 'options', () => [
      ...shareProblems(options.confidence, 'options.confidence'),
      ...choiceProblems(options.difference, 'options.difference', ['absolute', 'relative']),
      ...more(options),
    ]),
  ]);
}

/**
 * What is wrong with the question that a test of two arms is asked.
 *
 * @internal
 */
export function alternativeProblems({ alternative }: EffectOptions): readonly Problem[] {
  return choiceProblems(alternative, 'options.alternative', ['two-sided', 'greater', 'less']);
}
