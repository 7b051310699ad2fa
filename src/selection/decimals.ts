/**
 * How many decimal places a number is written with.
 *
 * @internal
 */
export function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * A decimal as a whole number of units of 10^-places, on its digits and not on their binary neighbours.
 *
 * @internal
 */
export function inUnits(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.round(Number(`${digits}e${String(Number(exponent) + places)}`));
}

/**
 * A whole number of units of 10^-places as the decimal people wrote.
 *
 * @internal
 */
export function fromUnits(units: number, places: number): number {
  return Number(`${String(units)}e${String(-places)}`);
}

/**
 * The largest whole number that divides both; that of 0 and a number is the number.
 *
 * @internal
 */
export function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
