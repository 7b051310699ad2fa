import type { Explanation, Expression } from '../../kernel/index.ts';
import type { PlacedPractice } from '../outline.ts';
import type { PracticeStanding } from '../standing.ts';
import { weightedMean } from '../weighted-mean.ts';

/**
 * The score of one node: the sum over levels of the weighted mean of the answers at that level.
 *
 * @param places - the practices of the node
 * @returns the score with its explanation; null when no practice counts
 * @internal
 */
export function levelSumOf(
  places: readonly number[],
  practices: readonly PlacedPractice[],
  standings: readonly PracticeStanding[],
): Explanation | null {
  if (places.some((place) => standings[place]!.standing === 'voids')) return { value: 0, formula: 0, inputs: {} };
  const rungs = [...new Set(places.map((place) => practices[place]!.rung))].sort((left, right) => left - right);
  const parts: Record<string, Explanation> = {};
  let blocked = false;
  for (const rung of rungs) {
    const here = places.filter((place) => practices[place]!.rung === rung && standings[place]!.standing !== 'leftOut');
    blocked ||= here.some((place) => standings[place]!.standing === 'blocks');
    const mean = weightedMean(here.map((place) => [practices[place]!.practice.id, practices[place]!.weight, standings[place]!.value] as const));
    if (mean !== null) parts[`level ${String(practices[here[0]!]!.practice.level)}`] = blocked ? { value: 0, formula: 0, inputs: {} } : mean;
  }
  return added(parts);
}

function added(parts: Readonly<Record<string, Explanation>>): Explanation | null {
  const names = Object.keys(parts);
  if (names.length === 0) return null;
  const formula: Expression = { add: names };
  const inputs = Object.fromEntries(names.map((name) => [name, parts[name]!.value]));
  const value = names.slice(1).reduce((sum, name) => sum + parts[name]!.value, parts[names[0]!]!.value);
  return { value, formula, inputs, parts };
}
