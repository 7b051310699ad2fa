/**
 * Rounds to the nearest, a tie to the even neighbour, so that many roundings do not drift upwards.
 *
 * @param value - a finite number
 * @returns a whole number
 *
 * @example
 * ```ts
 * import { roundHalfEven } from 'marops/kernel';
 *
 * roundHalfEven(1.5) // => 2
 * roundHalfEven(2.5) // => 2
 * ```
 */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value) + 0;
  return (floor % 2 === 0 ? floor : floor + 1) + 0;
}

/**
 * Rounds to a number of decimal places, a tie away from zero as people round, on the decimal digits and not on their binary neighbours.
 *
 * @param value - a finite number
 * @param places - decimal places, a whole number from 0 to 15
 * @returns the rounded number
 *
 * @example
 * ```ts
 * import { roundTo } from 'marops/kernel';
 *
 * roundTo(1.005, 2) // => 1.01
 * ```
 */
export function roundTo(value: number, places: number): number {
  const rounded = shifted(Math.round(shifted(Math.abs(value), places)), -places);
  return (value < 0 ? -rounded : rounded) + 0;
}

/** Moves the decimal point in the digits, where binary multiplication would round. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits!}e${String(Number(exponent) + places)}`);
}
