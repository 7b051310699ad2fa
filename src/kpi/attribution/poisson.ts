import { logGamma, type Draws } from '../../kernel/index.ts';

/**
 * A draw from the Poisson distribution: by multiplying uniforms for small means, by transformed rejection for large ones (Hörmann 1993,
 * PTRS).
 *
 * @internal
 */
export function poisson(mean: number, { uniform }: Draws): number {
  if (mean <= 0) return 0;
  return mean < 10 ? byProduct(mean, uniform) : byRejection(mean, uniform);
}

function byProduct(mean: number, uniform: () => number): number {
  const limit = Math.exp(-mean);
  let [count, product] = [0, uniform()];
  while (product > limit) {
    count += 1;
    product *= uniform();
  }
  return count;
}

function byRejection(mean: number, uniform: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const quick = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= quick) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= count * Math.log(mean) - mean - logGamma(count + 1)) return count;
  }
}
