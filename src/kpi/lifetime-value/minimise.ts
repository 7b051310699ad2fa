/** Where a search ended. @internal */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
  /** `settled`: an optimum. `ran-away`: a coordinate left the bounds. `gave-up`: too many evaluations. */
  readonly end: 'settled' | 'ran-away' | 'gave-up';
}

/** Coordinates are logarithms of scaled parameters: beyond e^±15 no data determine them. */
const bound = 15;

/** Evaluations that suffice many times over for two to four parameters. @internal */
export const maxEvaluations = 20_000;

/**
 * The minimum of a smooth function of a few logarithms of parameters (Nelder and Mead 1965), begun anew at its end until that gains
 * nothing more.
 *
 * @internal
 */
export function minimise(f: (at: readonly number[]) => number, start: readonly number[]): Minimum {
  let evaluations = 0;
  const counted = (at: readonly number[]): number => {
    evaluations += 1;
    const value = f(at);
    return Number.isFinite(value) ? value : Number.MAX_VALUE;
  };
  let best: Vertex = { at: start, value: counted(start) };
  for (let size = 0.5; ; size = 0.05) {
    const found = descend(counted, best, size, () => evaluations >= maxEvaluations);
    const gained = best.value - found.value;
    best = found;
    const ended = (end: Minimum['end']): Minimum => ({ ...best, evaluations, end });
    if (best.at.some((coordinate) => Math.abs(coordinate) > bound)) return ended('ran-away');
    if (evaluations >= maxEvaluations) return ended('gave-up');
    if (size === 0.05 && gained <= 1e-10 * Math.abs(best.value)) return ended('settled');
  }
}

interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

function descend(f: (at: readonly number[]) => number, start: Vertex, size: number, exhausted: () => boolean): Vertex {
  const vertex = (at: readonly number[]): Vertex => ({ at, value: f(at) });
  let simplex = [start, ...start.at.map((_, axis) => vertex(start.at.map((x, index) => (index === axis ? x + size : x))))];
  for (;;) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst, second] = [simplex[0]!, simplex.at(-1)!, simplex.at(-2)!];
    const small = simplex.every(({ at }) => at.every((x, index) => Math.abs(x - best.at[index]!) < 1e-7));
    if (small || exhausted() || best.at.some((x) => Math.abs(x) > bound)) return best;

    const others = simplex.slice(0, -1);
    const centre = start.at.map((_, index) => others.reduce((sum, { at }) => sum + at[index]!, 0) / others.length);
    const along = (factor: number): Vertex => vertex(centre.map((x, index) => x + factor * (worst.at[index]! - x)));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      simplex = [...others, expanded.value < reflected.value ? expanded : reflected];
    } else if (reflected.value < second.value) {
      simplex = [...others, reflected];
    } else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) simplex = [...others, contracted];
      else simplex = [best, ...simplex.slice(1).map(({ at }) => vertex(at.map((x, index) => (x + best.at[index]!) / 2)))];
    }
  }
}
