import { InputError, kernelMessages, problem, refuseWhenBroken, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';

/** What was measured and weighed in each sample of a simulation made elsewhere. */
export interface AcceptabilitySamples {
  /** `measurements[sample][alternative][criterion]`, partial values of which more is better. */
  readonly measurements: readonly (readonly (readonly number[])[])[];
  /** `weights[sample][criterion]`. */
  readonly weights: readonly (readonly number[])[];
}

/** What samples say of alternatives (SMAA-2, Lahdelma and Salminen 2001). */
export interface SampledAcceptability {
  /** `ranks[sample][alternative]`, 1 for the best; equals share a place. */
  readonly ranks: readonly (readonly number[])[];
  /** `shares[alternative][rank - 1]`. */
  readonly shares: readonly (readonly number[])[];
  /** The mean of the weights that made each alternative the first: whose favourite it is; null for one that never was. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** The share of the measurements by which each is the first when its central weights are taken for certain; null for one that never was. */
  readonly confidence: readonly (number | null)[];
  /** `beats[a][b]`: the share of the samples in which a ranks before b. */
  readonly beats: readonly (readonly number[])[];
}

/**
 * Rank acceptability from samples of measurements and weights that were drawn elsewhere, where values are uncertain too.
 *
 * @param samples - as many sets of weights as of measurements, at least one
 * @returns ranks by sample; shares of places, central weights, confidence and pairwise wins by alternative
 * @throws InputError `invalid-input` without a sample, when weights and measurements do not pair up, or for a sample of another size than the first
 *
 * @example
 * ```ts
 * import { acceptabilityOfSamples } from 'marops/prioritisation';
 *
 * const found = acceptabilityOfSamples({ measurements: [[[1, 0], [0, 1]], [[1, 0], [0, 1]]], weights: [[0.75, 0.25], [0.25, 0.75]] });
 * found.shares // => [[0.5, 0.5], [0.5, 0.5]]
 * found.centralWeights // => [[0.75, 0.25], [0.25, 0.75]]
 * ```
 */
export function acceptabilityOfSamples({ measurements, weights }: AcceptabilitySamples): SampledAcceptability {
  const isPaired = measurements.length > 0 && measurements.length === weights.length;
  if (!isPaired)
    throw new InputError([problem(kernelMessages, 'too-small', 'weights', { min: Math.max(1, measurements.length), value: weights.length })]);
  refuseWhenBroken(sampleProblems({ measurements, weights }));

  const ranks = measurements.map((alternatives, sample) => ranksOf(alternatives, weights[sample]!));
  const shareOf = (holds: (own: readonly number[]) => boolean): number => ranks.filter(holds).length / ranks.length;
  const rows = [...measurements[0]!.keys()];
  const centralWeights = rows.map((row) => meanOf(weights.filter((_, sample) => ranks[sample]![row] === 1)));
  return {
    ranks,
    shares: rows.map((row) => rows.map((place) => shareOf((own) => own[row] === place + 1))),
    centralWeights,
    confidence: centralWeights.map((central, row) => {
      if (central === null) return null;
      return measurements.filter((alternatives) => ranksOf(alternatives, central)[row] === 1).length / measurements.length;
    }),
    beats: rows.map((a) => rows.map((b) => shareOf((own) => own[a]! < own[b]!))),
  };
}

function ranksOf(alternatives: readonly (readonly number[])[], weights: readonly number[]): readonly number[] {
  const scores = alternatives.map((values) => values.reduce((sum, value, index) => sum + value * weights[index]!, 0));
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}

function meanOf(rows: readonly (readonly number[])[]): readonly number[] | null {
  const [first] = rows;
  return first === undefined ? null : first.map((_, index) => rows.reduce((sum, row) => sum + row[index]!, 0) / rows.length);
}

/** Every sample must have a finite number for each alternative and criterion of the first. */
function sampleProblems({ measurements, weights }: AcceptabilitySamples): readonly Problem[] {
  const [rows, width] = [measurements[0]!.length, weights[0]!.length];
  const isRow = (row: readonly number[]): boolean => row.length === width && row.every(Number.isFinite);
  return measurements.flatMap((alternatives, sample) => {
    const isSound = alternatives.length === rows && alternatives.every(isRow) && isRow(weights[sample]!);
    const path = `measurements[${String(sample)}]`;
    return isSound ? [] : [problem(prioritisationMessages, 'uneven-sample', path, { rows, width })];
  });
}
