import { problem, type Problem } from '../../kernel/index.ts';
import { choiceProblems, countProblems, largestSum, numberProblems, objectProblems, type Bounds } from '../argument-check.ts';
import { experimentMessages } from './messages.ts';
import type { ProportionSample, Sample, Sums } from './sample.ts';

/**
 * What is wrong with an arm, also sums that no data can have.
 *
 * @internal
 */
export function sampleProblems(sample: Sample, path: string): readonly Problem[] {
  return objectProblems(sample, path, () => problemsByKind(sample, path));
}

function problemsByKind(sample: Sample, path: string): readonly Problem[] {
  const problems = countProblems(sample.n, `${path}.n`);
  switch (sample.kind) {
    case 'mean':
      return [...problems, ...sumsProblems(sample, sample.n, path)];
    case 'proportion':
      return [...problems, ...successProblems(sample, path)];
    case 'ratio':
      return [...problems, ...jointProblems(sample.n, { numerator: sample.numerator, denominator: sample.denominator }, sample.crossProducts, path)];
    case 'adjusted':
      return [
        ...problems,
        ...numberProblems(sample.mean, `${path}.mean`, sumBounds),
        ...numberProblems(sample.unadjustedMean, `${path}.unadjustedMean`, sumBounds),
        ...numberProblems(sample.variance, `${path}.variance`, { min: 0, max: squareBounds.max }),
      ];
    default:
      return choiceProblems((sample as { readonly kind: unknown }).kind, `${path}.kind`, ['mean', 'proportion', 'ratio', 'adjusted']);
  }
}

function successProblems({ n, sum }: ProportionSample, path: string): readonly Problem[] {
  const wrong = countProblems(sum, `${path}.sum`);
  return wrong.length > 0 || !(sum > n)
    ? wrong
    : [problem(experimentMessages, 'more-successes-than-trials', `${path}.sum`, { trials: n, value: sum })];
}

const sumBounds = { min: -largestSum, max: largestSum } satisfies Bounds;
const squareBounds = { min: -(largestSum ** 2), max: largestSum ** 2 } satisfies Bounds;

/**
 * What is wrong with a sum and its sum of squares: by Cauchy and Schwarz the latter is at least sum² / n.
 *
 * @internal
 */
export function sumsProblems(sums: Sums, n: number, path: string): readonly Problem[] {
  return objectProblems(sums, path, ({ sum, sumSquares }) => {
    const problems = [...numberProblems(sum, `${path}.sum`, sumBounds), ...numberProblems(sumSquares, `${path}.sumSquares`, squareBounds)];
    if (problems.length > 0 || !(n >= 0)) return problems;
    const min = n === 0 ? 0 : (sum * sum) / n;
    const possible = sumSquares >= min * (1 - 1e-9) && (n > 0 || (sum === 0 && sumSquares === 0));
    return possible ? [] : [problem(experimentMessages, 'impossible-sums', `${path}.sumSquares`, { min, value: sumSquares })];
  });
}

/**
 * What is wrong with the sums of two measures of the same units and the sum of their products: by Cauchy and Schwarz their covariance is
 * at most the product of their standard deviations.
 *
 * @internal
 */
export function jointProblems(n: number, measures: Readonly<Record<string, Sums>>, products: number, path: string): readonly Problem[] {
  const wrong = [
    ...Object.entries(measures).flatMap(([name, sums]) => sumsProblems(sums, n, `${path}.${name}`)),
    ...numberProblems(products, `${path}.crossProducts`),
  ];
  if (wrong.length > 0 || !(n > 0)) return wrong;
  const all = Object.values(measures);
  const independent = all.reduce((product, { sum }) => product * (sum / Math.sqrt(n)), 1);
  const spread = all.reduce((product, { sum, sumSquares }) => product * Math.sqrt(Math.max(0, sumSquares - (sum * sum) / n)), 1);
  // What rounding can do to the sums, which are larger than what is left of them.
  const slack = 1e-9 * all.reduce((product, { sumSquares }) => product * Math.sqrt(sumSquares), 1);
  if (Math.abs(products - independent) <= spread + slack) return [];
  const [min, max] = [independent - spread, independent + spread];
  return [problem(experimentMessages, 'impossible-products', `${path}.crossProducts`, { min, max, value: products })];
}
