import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that a seed determines: the same seed gives the same draws on every machine. */
export interface Draws {
  /** The next draw, uniform on [0, 1). */
  readonly uniform: () => number;
  /** The next draw from the exponential distribution with mean 1. */
  readonly exponential: () => number;
  /** The next draw from the standard normal distribution. */
  readonly normal: () => number;
  /** The next whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
}

/**
 * Seeded draws. The seed is an argument, so that a simulation can be repeated and checked.
 *
 * @param seed - a whole number
 * @returns draws that the seed determines
 *
 * @example
 * ```ts
 * import { draws } from 'marops/kernel';
 *
 * const first = draws(42).uniform();
 * draws(42).uniform() === first // => true
 * ```
 */
export function draws(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(generator);
  const exponential = (): number => -Math.log1p(-uniform());
  return {
    uniform,
    exponential,
    normal: () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform()),
    below: (below) => Math.floor(uniform() * below),
  };
}
