import { kernelMessages, notANumber, problem, type Problem } from '../../kernel/index.ts';
import { experimentMessages } from './messages.ts';
import { countProblems, rateProblems } from './rate.ts';
import type { Sample, Sums } from './sample.ts';

/**
 * What is wrong with an arm, also sums that no data can have.
 *
 * @internal
 */
export function sampleProblems(sample: Sample, path: string): readonly Problem[] {
  const problems = countProblems(sample.n, `${path}.n`);
  switch (sample.kind) {
    case 'mean':
      return [...problems, ...sumsProblems(sample, sample.n, path)];
    case 'proportion':
      return rateProblems({ successes: sample.sum, trials: sample.n }, path);
    case 'ratio':
      return [
        ...problems,
        ...sumsProblems(sample.numerator, sample.n, `${path}.numerator`),
        ...sumsProblems(sample.denominator, sample.n, `${path}.denominator`),
        ...productProblems(sample.crossProducts, sample.numerator, sample.denominator, path),
      ];
    case 'adjusted':
      return [...problems, ...finite(sample, ['mean', 'unadjustedMean'], path), ...countProblems(sample.variance, `${path}.variance`)];
    default:
      return [
        problem(kernelMessages, 'not-one-of', `${path}.kind`, {
          allowed: ['mean', 'proportion', 'ratio', 'adjusted'],
          value: String((sample as { readonly kind: unknown }).kind),
        }),
      ];
  }
}

/**
 * What is wrong with a sum and its sum of squares: by Cauchy and Schwarz the latter is at least sum² / n.
 *
 * @internal
 */
export function sumsProblems(sums: Sums, n: number, path: string): readonly Problem[] {
  const problems = finite(sums, ['sum', 'sumSquares'], path);
  if (problems.length > 0 || !(n >= 0)) return problems;
  const min = n === 0 ? 0 : (sums.sum * sums.sum) / n;
  const possible = sums.sumSquares >= min * (1 - 1e-9) && (n > 0 || (sums.sum === 0 && sums.sumSquares === 0));
  return possible ? [] : [problem(experimentMessages, 'impossible-sums', `${path}.sumSquares`, { min, value: sums.sumSquares })];
}

/**
 * What is wrong with a sum of products: by Cauchy and Schwarz its square is at most the product of the sums of squares.
 *
 * @internal
 */
export function productProblems(products: unknown, left: Sums, right: Sums, path: string): readonly Problem[] {
  const wrong = notANumber(products, `${path}.crossProducts`);
  if (wrong !== undefined) return [wrong];
  const max = Math.sqrt(left.sumSquares) * Math.sqrt(right.sumSquares);
  if (!(Math.abs(products as number) > max * (1 + 1e-9))) return [];
  return [problem(experimentMessages, 'impossible-products', `${path}.crossProducts`, { max, value: products as number })];
}

function finite<Key extends string>(values: Readonly<Record<Key, unknown>>, keys: readonly Key[], path: string): readonly Problem[] {
  return keys.flatMap((key) => notANumber(values[key], `${path}.${key}`) ?? []);
}
