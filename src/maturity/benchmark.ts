import { quantile, refuseWhenBroken, type Problem } from '../kernel/index.ts';
import { asRecord, figure, figures, wholeFromOne, type Part } from './check-parts.ts';
import { oneOf } from './one-of.ts';

/** How a score is placed among equal ones: `rank` in the middle of their ranks, `mean` halfway, `weak` above them, `strict` below. */
export type PercentileKind = 'rank' | 'mean' | 'weak' | 'strict';

/** How a score is compared with peers. */
export interface BenchmarkOptions {
  /** Fewest peers that may be shown, so that none can be recognised: a whole number of 1 or more. */
  readonly minimum: number;
  /** How ties count; `rank` when left out. */
  readonly kind?: PercentileKind;
}

/** Where a score stands among peers. Plain JSON. */
export interface Benchmark {
  /** Whether there were enough peers. */
  readonly status: 'shown' | 'suppressed';
  /** How many peers. */
  readonly peers: number;
  /** Fewest that may be shown. */
  readonly minimum: number;
  /** How ties counted. */
  readonly kind: PercentileKind;
  /** Percent of the peers, 0 to 100, that the score is level with or above; null when suppressed. */
  readonly percentile: number | null;
  /** The middle of the peers; null when suppressed. */
  readonly median: number | null;
}

/**
 * Where a score stands among peers, kept back while they are too few.
 *
 * @param score - a finite number
 * @param peers - their scores, in any order
 * @param options - `minimum`: fewest peers to show; `kind`: how ties count, `rank` when left out
 * @returns percentile and median, both null under the minimum
 * @throws InputError `invalid-input` for figures that are not finite or beyond a million millions, a minimum below 1, an unknown kind
 *
 * @example
 * ```ts
 * import { benchmark } from 'marops/maturity';
 *
 * benchmark(3, [1, 2, 3, 4], { minimum: 4 }).percentile // => 75
 * benchmark(3, [1, 2, 3], { minimum: 4 }).status // => 'suppressed'
 * ```
 */
export function benchmark(score: number, peers: readonly number[], options: BenchmarkOptions): Benchmark {
  refuseWhenBroken([...figure(score, 'score'), ...figures(peers, 'peers'), ...asRecord(options, 'options', optionProblems)]);
  const { minimum, kind = 'rank' } = options;
  const isShown = peers.length >= minimum;
  const below = peers.filter((peer) => peer < score).length;
  const upTo = peers.filter((peer) => peer <= score).length;
  const places: Readonly<Record<PercentileKind, number>> = {
    rank: (below + upTo + Number(upTo > below)) / 2,
    mean: (below + upTo) / 2,
    weak: upTo,
    strict: below,
  };
  return {
    status: isShown ? 'shown' : 'suppressed',
    peers: peers.length,
    minimum,
    kind,
    percentile: isShown ? (100 * places[kind]) / peers.length : null,
    median: isShown ? quantile(peers, 0.5) : null,
  };
}

function optionProblems({ minimum, kind = 'rank' }: Part): readonly Problem[] {
  return [...wholeFromOne(minimum, 'minimum'), ...oneOf(kind, ['rank', 'mean', 'weak', 'strict'], 'kind')];
}
