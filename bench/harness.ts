/** One comparison: what we do, against what, in one run. */
export interface Comparison {
  /** The work, with its size. */
  readonly what: string;
  /** What it is compared with: a hand-written floor or a peer, with its version. */
  readonly against: string;
  /** Median of our runs, in milliseconds. */
  readonly ours: number;
  /** Median of the other's runs, in milliseconds. */
  readonly theirs: number;
  /** What we promise, in words: `at most 3.5 times the floor`. */
  readonly promise: string;
  /** Whether this run kept the promise. */
  readonly kept: boolean;
  /** What a reader should know: that results agree, who was wrong. */
  readonly note?: string;
}

/** What a bench file exports as default. */
export interface Bench {
  /** The room, or the part of it: `prioritisation`. */
  readonly room: string;
  /** Runs everything and reports. */
  readonly measure: () => Promise<readonly Comparison[]>;
}

/** Work to time; its result is kept alive so that nothing is optimised away. */
export type Work = () => unknown;

let kept: unknown;

/** The median of a few values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Runs two pieces of work in turn, after one warm-up each, and gives the median time of each in milliseconds. */
export async function timeInTurn(ours: Work, theirs: Work, runs = 7): Promise<{ ours: number; theirs: number }> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let run = -1; run < runs; run += 1) {
    for (const [name, work] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const start = performance.now();
      kept = await work();
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

/** Compares with a floor: ours may take at most `limit` times as long. */
export async function atMost(limit: number, what: string, against: string, ours: Work, theirs: Work, runs?: number): Promise<Comparison> {
  const times = await timeInTurn(ours, theirs, runs);
  return { what, against, ...times, promise: `at most ${String(limit)} × its time`, kept: times.ours <= limit * times.theirs };
}

/** Compares with a peer: ours must be at least `factor` times as fast. */
export async function timesFaster(factor: number, what: string, against: string, ours: Work, theirs: Work, runs?: number): Promise<Comparison> {
  const times = await timeInTurn(ours, theirs, runs);
  return { what, against, ...times, promise: `at least ${String(factor)} × as fast`, kept: times.theirs >= factor * times.ours };
}

/** What the last piece of work gave; reading it keeps the work from being optimised away. */
export function lastResult(): unknown {
  return kept;
}
