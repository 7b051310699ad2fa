import { benchmark } from 'marops/maturity';
import type { Adapter } from '../fixtures.ts';

/** Where a score stands among peers. */
export const peerAdapters: Readonly<Record<string, Adapter>> = {
  'percentile-rank': (answers: readonly { peers: readonly number[]; score: number; kind: 'rank' | 'mean' }[]) =>
    answers.map(({ peers, score: own, kind }) => benchmark(own, peers, { minimum: 1, kind }).percentile),
  'k-anonymity': (answers: readonly { n: number; min: number }[]) =>
    answers.map(({ n, min }) => (benchmark(1, new Array<number>(n).fill(1), { minimum: min }).status === 'shown' ? 'show' : 'suppress')),
};
