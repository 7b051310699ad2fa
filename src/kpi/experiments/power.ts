import { kernelMessages, normalCdf, normalQuantile, notANumber, problem, shareProblems, type Problem } from '../../kernel/index.ts';

/** How sure a planned test shall be. */
export interface PowerOptions {
  /** The chance of a false alarm that is accepted: 0.05. */
  readonly level: number;
  /** Whether a difference in either direction counts, or only in one. */
  readonly alternative: 'two-sided' | 'one-sided';
}

/**
 * The chance to end beyond the critical value when the expected z is `shift`.
 *
 * @internal
 */
export function chanceBeyond(shift: number, limit: number, { alternative }: PowerOptions): number {
  const near = normalCdf(shift - limit);
  return alternative === 'two-sided' ? near + normalCdf(-shift - limit) : near;
}

/**
 * The value of z beyond which a test rejects.
 *
 * @internal
 */
export function critical({ level, alternative }: PowerOptions): number {
  return -normalQuantile(alternative === 'two-sided' ? level / 2 : level);
}

/**
 * Where a rising function crosses 0, by doubling and halving.
 *
 * @internal
 */
export function risingRoot(f: (x: number) => number, lowest: number, step: number): number {
  let [low, high] = [lowest, lowest + step];
  while (f(high) < 0) [low, high] = [high, high * 2];
  for (let round = 0; round < 100; round += 1) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * What is wrong with a wanted power: it must be a share above the level.
 *
 * @internal
 */
export function powerProblems(power: number, { level }: PowerOptions): readonly Problem[] {
  const wrong = shareProblems(power, 'power');
  return wrong.length > 0 || power > level ? wrong : [problem(kernelMessages, 'not-positive', 'power', { above: level, value: power })];
}

/**
 * What is wrong with the options of a planned test.
 *
 * @internal
 */
export function optionProblems({ level, alternative }: PowerOptions): readonly Problem[] {
  const allowed: readonly string[] = ['two-sided', 'one-sided'];
  const known = allowed.includes(alternative);
  return [
    ...shareProblems(level, 'options.level'),
    ...(known ? [] : [problem(kernelMessages, 'not-one-of', 'options.alternative', { allowed, value: alternative })]),
  ];
}

/**
 * What is wrong with a number that must be above 0.
 *
 * @internal
 */
export function aboveZero(value: unknown, path: string): readonly Problem[] {
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  return (value as number) > 0 ? [] : [problem(kernelMessages, 'not-positive', path, { above: 0, value: value as number })];
}
