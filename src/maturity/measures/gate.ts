import type { Explanation } from '../../kernel/index.ts';
import type { Gate } from '../measure.ts';
import type { Level } from '../model.ts';
import type { PlacedPractice } from '../outline.ts';
import { degreeOf } from '../scale.ts';
import type { PracticeStanding } from '../standing.ts';

/**
 * The rung that one practice lets its node reach: one below its own when it falls short, its own when it only suffices for that, otherwise any.
 * @internal
 */
export function ceiling({ own, below }: Gate, { rung }: PlacedPractice, { degree, standing }: PracticeStanding): number {
  if (standing === 'leftOut') return Infinity;
  if (standing === 'voids') return 0;
  if (degree < degreeOf(own)) return rung - 1;
  return degree < degreeOf(below) ? rung : Infinity;
}

/**
 * The level of one node: the lowest ceiling that its practices set, never above the highest level where it has any.
 *
 * @param places - the practices of the node
 * @returns the level with its explanation; null when no practice counts
 * @internal
 */
export function gateOf(
  places: readonly number[],
  gate: Gate,
  practices: readonly PlacedPractice[],
  standings: readonly PracticeStanding[],
  levels: readonly Level[],
): Explanation | null {
  if (places.every((place) => standings[place]!.standing === 'leftOut')) return null;
  const highest = Math.max(...places.map((place) => practices[place]!.rung));
  const inputs: Record<string, number> = { highest: levels[highest]!.level };
  for (const place of places) {
    const rung = ceiling(gate, practices[place]!, standings[place]!);
    if (rung < highest) inputs[practices[place]!.practice.id] = levels[rung]!.level;
  }
  return { value: Math.min(...Object.values(inputs)), formula: { min: Object.keys(inputs) }, inputs };
}
