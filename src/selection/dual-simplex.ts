import { high, low, move, pivot, type Dictionary } from './dictionary.ts';

const tolerance = 1e-7;
const smallest = 1e-9;

/**
 * How pivoting ended: every line inside its bounds, one that no point can keep (named), or tired of trying.
 *
 * @internal
 */
export type Pivoted = { readonly outcome: 'settled' | 'tired' } | { readonly outcome: 'impossible'; readonly line: number };

/**
 * The dual simplex: takes the line that is furthest outside its bounds and lets the variable take it over that loses least, until none is outside.
 *
 * @internal
 */
export function pivotUntilSettled(dictionary: Dictionary): Pivoted {
  const patience = 200 + 4 * (dictionary.body.length + dictionary.width);
  for (let turn = 0; turn < patience; turn += 1) {
    dictionary.work += dictionary.body.length;
    const line = worstLine(dictionary);
    if (line < 0) return { outcome: 'settled' };
    const place = entering(dictionary, line);
    if (place < 0) return { outcome: 'impossible', line };
    pivot(dictionary, line, place);
  }
  return { outcome: 'tired' };
}

/** The line that is furthest outside its bounds, or -1. */
function worstLine(dictionary: Dictionary): number {
  const { basic, amount } = dictionary;
  let worst = -1;
  let furthest = tolerance;
  for (let r = 0; r < basic.length; r += 1) {
    const outside = Math.max(low(dictionary, basic[r]!) - amount[r]!, amount[r]! - high(dictionary, basic[r]!));
    if (outside > furthest) {
      furthest = outside;
      worst = r;
    }
  }
  return worst;
}

/** The place of the variable that takes over a line, after those whose whole range does not suffice have been moved across; -1 when none is left. */
function entering(dictionary: Dictionary, r: number): number {
  const { body, basic, amount, gain, standing, variableAt } = dictionary;
  const line = body[r]!;
  const isTooHigh = amount[r]! > high(dictionary, basic[r]!);
  const ratio = (c: number): number => Math.abs(gain[c]! / line[c]!);
  const candidates = movable(dictionary, line, isTooHigh ? 1 : -1).sort(
    (left, right) => ratio(left) - ratio(right) || Math.abs(line[right]!) - Math.abs(line[left]!) || left - right,
  );
  let missing = isTooHigh ? amount[r]! - high(dictionary, basic[r]!) : low(dictionary, basic[r]!) - amount[r]!;
  const crossed: number[] = [];
  for (const c of candidates) {
    const [from, to] = [low(dictionary, variableAt[c]!), high(dictionary, variableAt[c]!)];
    const gained = Math.abs(line[c]!) * (to - from);
    if (missing - gained <= tolerance) {
      for (const each of crossed) {
        const variable = variableAt[each]!;
        move(dictionary, each, standing[each] === low(dictionary, variable) ? high(dictionary, variable) : low(dictionary, variable));
      }
      return c;
    }
    missing -= gained;
    crossed.push(c);
  }
  return -1;
}

/** Places whose variable can move so that a line falls (sign 1) or rises (sign -1). */
function movable(dictionary: Dictionary, line: Float64Array, sign: 1 | -1): number[] {
  const { width, standing, variableAt } = dictionary;
  const places: number[] = [];
  for (let c = 0; c < width; c += 1) {
    const slope = sign * line[c]!;
    if (Math.abs(slope) < smallest) continue;
    const [from, to] = [low(dictionary, variableAt[c]!), high(dictionary, variableAt[c]!)];
    if (from !== to && (slope > 0 ? standing[c]! < to : standing[c]! > from)) places.push(c);
  }
  dictionary.work += width;
  return places;
}
