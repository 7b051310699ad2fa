/**
 * Gauss's hypergeometric function 2F1(a, b; c; z), for z below 1.
 *
 * @param a - first upper parameter
 * @param b - second upper parameter
 * @param c - lower parameter, above 0
 * @param z - below 1; close to 1 the series is long and is given up after ten million terms
 * @returns the value; null when the series did not settle
 *
 * @example
 * ```ts
 * import { hypergeometric2F1 } from 'marops/kernel';
 *
 * hypergeometric2F1(1, 1, 2, 0.5)?.toFixed(10) // => (2 * Math.LN2).toFixed(10)
 * ```
 */
export function hypergeometric2F1(a: number, b: number, c: number, z: number): number | null {
  if (z < 0) return scaled((1 - z) ** -a, powerSeries(a, c - b, c, z / (z - 1)));
  const euler = Math.abs(c - a) + Math.abs(c - b) < Math.abs(a) + Math.abs(b);
  return euler ? scaled((1 - z) ** (c - a - b), powerSeries(c - a, c - b, c, z)) : powerSeries(a, b, c, z);
}

function scaled(factor: number, value: number | null): number | null {
  const product = value === null ? Number.NaN : factor * value;
  return Number.isFinite(product) ? product : null;
}

function powerSeries(a: number, b: number, c: number, z: number): number | null {
  let [term, sum] = [1, 1];
  for (let k = 0; k < 1e7; k += 1) {
    const ratio = (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    term *= ratio;
    sum += term;
    // Once the terms fall, the rest is at most a geometric series.
    if (Math.abs(ratio) < 1 && Math.abs(term) <= 1e-17 * Math.abs(sum) * (1 - Math.abs(ratio))) return Number.isFinite(sum) ? sum : null;
  }
  return null;
}
