const largestPart = 10_000;
const largestWhole = 1e9;

/**
 * The smallest whole number that makes every value whole when it is multiplied by it: values that are fractions of one another are compared as such, not
 * by the last digit that binary rounding left them.
 *
 * @param values - finite numbers of 0 or more
 * @returns the number, or null when the values are no fractions of one another with denominators of a usual size
 * @internal
 */
export function commonDenominator(values: readonly number[]): number | null {
  let common = 1;
  for (const value of values) {
    const own = denominatorOf(value);
    if (own === null) return null;
    common = (common / greatestCommonDivisor(common, own)) * own;
    if (common > largestWhole) return null;
  }
  return common;
}

/** The denominator of the fraction that a number stands for, by its continued fraction; null when none up to ten thousand is as near as rounding. */
function denominatorOf(value: number): number | null {
  let [before, denominator] = [0, 1];
  let rest = value;
  for (;;) {
    const whole = Math.floor(rest);
    if (Math.abs(Math.round(value * denominator) / denominator - value) <= 1e-13 * value) return denominator;
    rest = 1 / (rest - whole);
    [before, denominator] = [denominator, Math.floor(rest) * denominator + before];
    if (!(denominator <= largestPart)) return null;
  }
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
