import type { Degree } from './degree.ts';
import type { Scale } from './model.ts';

/** What an answer comes to. @internal */
export interface Points {
  /** What it counts. */
  readonly value: number;
  /** How far it goes for a gate: 0 not, 1 largely, 2 fully. */
  readonly degree: number;
}

/**
 * Degrees as numbers: 0 not, 1 largely, 2 fully.
 * @internal
 */
export function degreeOf(degree: Degree | undefined): number {
  if (degree === undefined) return 0;
  return degree === 'largely' ? 1 : 2;
}

/**
 * What an answer comes to on a scale.
 *
 * @returns its points, or undefined when it is not on the scale
 * @internal
 */
export function pointsOf(option: string | number, scale: Scale): Points | undefined {
  if (scale.kind === 'choice') {
    const found = scale.options.find(({ id }) => id === option);
    return found && { value: found.value, degree: degreeOf(found.achieves) };
  }
  if (typeof option !== 'number' || !Number.isFinite(option)) return undefined;
  const answer = Math.min(scale.max, Math.max(scale.min, option));
  const [low, high] = scale.value;
  const { largely = Infinity, fully = Infinity } = scale.achieves ?? {};
  const degree = answer >= fully ? 2 : Number(answer >= largely);
  return { value: low + ((answer - scale.min) / (scale.max - scale.min)) * (high - low), degree };
}

/**
 * The best that a scale offers.
 * @internal
 */
export function bestOf(scale: Scale): Points {
  if (scale.kind === 'number') return pointsOf(scale.max, scale) ?? { value: scale.value[1], degree: 0 };
  return scale.options.reduce<Points>(
    (best, { value, achieves }) => ({ value: Math.max(best.value, value), degree: Math.max(best.degree, degreeOf(achieves)) }),
    { value: -Infinity, degree: 0 },
  );
}

/**
 * What a scale offers, as a problem may say it.
 * @internal
 */
export function offered(scale: Scale): readonly (string | number)[] {
  return scale.kind === 'choice' ? scale.options.map(({ id }) => id) : [scale.min, scale.max];
}

/**
 * The least and the most that an answer of a scale counts.
 * @internal
 */
export function spanOf(scale: Scale): readonly [low: number, high: number] {
  const values = scale.kind === 'number' ? scale.value : scale.options.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}
