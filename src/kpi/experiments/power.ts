import { normalCdf, normalQuantile, shareProblems, type Problem } from '../../kernel/index.ts';
import { choiceProblems, numberProblems, objectProblems } from '../argument-check.ts';

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
 * What is wrong with the options and the wanted power, which must be a share above the level.
 *
 * @internal
 */
export function powerProblems(power: number, options: PowerOptions): readonly Problem[] {
  const wrong = [...optionProblems(options), ...shareProblems(power, 'power')];
  return wrong.length > 0 ? wrong : numberProblems(power, 'power', { above: options.level });
}

/**
 * What is wrong with the options of a planned test.
 *
 * @internal
 */
export function optionProblems(options: PowerOptions): readonly Problem[] {
  return objectProblems(options, 'options', ({ level, alternative }) => [
    ...shareProblems(level, 'options.level'),
    ...choiceProblems(alternative, 'options.alternative', ['two-sided', 'one-sided']),
  ]);
}

/**
 * What is wrong with the planned size of an arm.
 *
 * @internal
 */
export function sizeProblems(n: unknown, path: string): readonly Problem[] {
  return numberProblems(n, path, { above: 0, min: 1, max: 1e100 });
}
