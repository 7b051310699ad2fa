/** ζ(k) − 1 for k = 2, 3, …: the series of ln Γ around 2 converges like (z/2)^k with them. */
const zetaLessOne: readonly number[] = [
  0.644934066848226436, 0.202056903159594285, 0.0823232337111381915, 0.0369277551433699263, 0.0173430619844491397, 0.00834927738192282684,
  0.00407735619794433938, 0.00200839282608221442, 0.000994575127818085337, 0.000494188604119464559, 0.000246086553308048299, 0.000122713347578489147,
  0.0000612481350587048293, 0.0000305882363070204936, 0.0000152822594086518717, 7.63719763789976227e-6, 3.81729326499983986e-6,
  1.90821271655393893e-6, 9.53962033872796113e-7, 4.76932986787806463e-7, 2.3845050272773299e-7, 1.19219925965311073e-7, 5.96081890512594796e-8,
  2.98035035146522802e-8, 1.49015548283650412e-8, 7.45071178983542949e-9, 3.72533402478845705e-9, 1.86265972351304901e-9, 9.31327432419668183e-10,
  4.65662906503378407e-10,
];

const eulersConstant = 0.57721566490153286061;
const halfLogTwoPi = 0.91893853320467274178;

/** Coefficients of the error of Stirling's formula, in odd powers of 1 / x. */
const stirling: readonly number[] = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * The natural logarithm of the gamma function, to the last digits also beside its zeros at 1 and 2.
 *
 * @param x - above 0
 * @returns ln Γ(x)
 *
 * @example
 * ```ts
 * import { logGamma } from 'marops/kernel';
 *
 * logGamma(1) // => 0
 * Math.round(Math.exp(logGamma(5))) // => 24
 * ```
 */
export function logGamma(x: number): number {
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingSeries(x);
  if (x < 0.5) return aroundTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return aroundTwo(x - 1) - Math.log1p(x - 1);
  let [rest, product] = [x, 1];
  while (rest >= 2.5) {
    rest -= 1;
    product *= rest;
  }
  return aroundTwo(rest - 2) + Math.log(product);
}

/** ln Γ(2 + z) for z from −0.5 to 0.5. */
function aroundTwo(z: number): number {
  let sum = 0;
  for (let k = zetaLessOne.length + 1; k >= 2; k -= 1) sum = -z * sum + zetaLessOne[k - 2]! / k;
  return z * (1 - eulersConstant) + z * z * sum;
}

function stirlingSeries(x: number): number {
  let sum = 0;
  for (let k = stirling.length - 1; k >= 0; k -= 1) sum = sum / (x * x) + stirling[k]!;
  return sum / x;
}

/**
 * What Stirling's formula for ln Γ(n + 1) leaves out: ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π.
 *
 * @internal
 */
export function stirlingError(n: number): number {
  return n >= 16 ? stirlingSeries(n) : logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi;
}

/**
 * x ln(x / mean) + mean − x without the loss of digits where x is near the mean (Loader 2000).
 *
 * @internal
 */
export function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let term = 2 * x * ratio;
  let sum = (x - mean) * ratio;
  for (let k = 3; k < 1000; k += 2) {
    term *= ratio * ratio;
    const next = sum + term / k;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
