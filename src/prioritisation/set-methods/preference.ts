import { isRecord, kernelMessages, problem, shown, type Problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { numberProblem } from './criteria.ts';

/**
 * How strongly a difference on one criterion speaks for the better alternative, 0 to 1 (Brans, Vincke and Mareschal 1986).
 * `usual`: fully, however small. `u`: fully beyond q. `v`: in proportion up to p. `level`: half between q and p, fully beyond.
 * `linear`: in proportion between q and p. `gaussian`: along a bell curve with its turn at s.
 */
export type Preference =
  | { readonly type: 'usual' }
  | { readonly type: 'u'; readonly q: number }
  | { readonly type: 'v'; readonly p: number }
  | { readonly type: 'level'; readonly q: number; readonly p: number }
  | { readonly type: 'linear'; readonly q: number; readonly p: number }
  | { readonly type: 'gaussian'; readonly s: number };

/** What each preference function is told, apart from its type. */
const thresholds: Readonly<Record<Preference['type'], readonly ('q' | 'p' | 's')[]>> = {
  usual: [],
  u: ['q'],
  v: ['p'],
  level: ['q', 'p'],
  linear: ['q', 'p'],
  gaussian: ['s'],
};

/**
 * What is wrong with a preference function.
 *
 * @param preference - anything
 * @param path - where it stands
 * @returns the problems found
 * @internal
 */
export function preferenceProblems(preference: unknown, path: string): readonly Problem[] {
  if (!isRecord(preference)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(preference) })];
  const { type } = preference;
  const needed = typeof type === 'string' && Object.hasOwn(thresholds, type) ? thresholds[type as Preference['type']] : undefined;
  if (needed === undefined) return [problem(kernelMessages, 'not-one-of', `${path}.type`, { allowed: Object.keys(thresholds), value: shown(type) })];
  const found = needed.map((name) => numberProblem(preference[name], `${path}.${name}`, 0)).filter((each) => each !== undefined);
  if (found.length > 0) return found;
  const { q = 0, p = q, s = 1 } = preference as { readonly q?: number; readonly p?: number; readonly s?: number };
  const isSound = p >= q && s > 0 && !(type === 'v' && p === 0);
  return isSound
    ? []
    : [
        problem(prioritisationMessages, 'not-a-preference', path, {
          value: shown(JSON.stringify({ type, ...Object.fromEntries(needed.map((name) => [name, preference[name]])) })),
        }),
      ];
}

/**
 * The net strength of each value over the others by one preference function: how much it is preferred, and how much others are preferred to it.
 * By sorting, O(n log n), but for the bell curve, which needs every pair.
 *
 * @param values - higher is better
 * @param preference - a sound preference function
 * @returns strength over the others and of the others over it, added up over all of them
 * @internal
 */
export function flowsOf(values: Float64Array, preference: Preference): { readonly over: Float64Array; readonly under: Float64Array } {
  if (preference.type === 'gaussian') return gaussianFlows(values, preference.s);
  const { q = 0, p = q } = preference as { readonly q?: number; readonly p?: number };
  const [low, high, between] =
    preference.type === 'v' ? [0, p, 'ramp' as const] : [q, p, preference.type === 'linear' ? ('ramp' as const) : ('half' as const)];
  const sorted = Float64Array.from(values).sort();
  const mirrored = sorted.map((value) => -value).reverse();
  const over = stepFlows(values, sorted, low, high, between);
  const under = stepFlows(
    values.map((value) => -value),
    mirrored,
    low,
    high,
    between,
  );
  return { over, under };
}

/** Differences beyond `high` count 1, those between `low` and `high` a half or in proportion, the rest nothing. */
function stepFlows(values: Float64Array, sorted: Float64Array, low: number, high: number, between: 'half' | 'ramp'): Float64Array {
  const sums = new Float64Array(sorted.length + 1);
  for (let at = 0; at < sorted.length; at += 1) sums[at + 1] = sums[at]! + (sorted[at]! - sorted[0]!);
  return values.map((value) => {
    const full = countWhere(sorted, (other) => value - other > high);
    const some = countWhere(sorted, (other) => value - other > low);
    if (some === full) return full;
    if (between === 'half') return full + 0.5 * (some - full);
    const distances = (some - full) * (value - sorted[0]! - low) - (sums[some]! - sums[full]!);
    return full + distances / (high - low);
  });
}

/** How many of the sorted values keep a condition that the smallest keep first. */
function countWhere(sorted: Float64Array, keeps: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (keeps(sorted[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function gaussianFlows(values: Float64Array, s: number): { readonly over: Float64Array; readonly under: Float64Array } {
  const over = new Float64Array(values.length);
  const under = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    for (let other = 0; other < values.length; other += 1) {
      const difference = values[row]! - values[other]!;
      if (difference <= 0) continue;
      const strength = 1 - Math.exp(-(difference * difference) / (2 * s * s));
      over[row]! += strength;
      under[other]! += strength;
    }
  }
  return { over, under };
}
