import type { Gate, LevelSum, RollUp } from '../measure.ts';
import type { Model } from '../model.ts';
import type { Outline } from '../outline.ts';
import { degreeOf } from '../scale.ts';
import { standingCodes, type Readings } from './readings.ts';

/** The value of every node of one subject, parts first and the whole last; NaN where nothing counts. @internal */
export type NodeValues = Float64Array;

/**
 * A measure over readings: the same operations in the same order as the explained measure, so that both agree bit for bit.
 *
 * @returns a function that fills the values of the nodes from what the readings hold
 * @internal
 */
export function measurer(measure: LevelSum | Gate, model: Model, outline: Outline, readings: Readings): (values: NodeValues) => void {
  const steps = outline.nodes.map(({ parts, practices }) => {
    if (parts.length > 0 && measure.rollUp !== 'pool') return rollUpOf(measure.rollUp, parts, outline);
    const leaf = measure.kind === 'gate' ? gateOver(practices, measure, model, outline, readings) : levelSumOver(practices, outline, readings);
    return leaf;
  });
  return (values) => {
    for (let index = 0; index < steps.length; index += 1) values[index] = steps[index]!(values);
  };
}

function levelSumOver(places: readonly number[], { practices }: Outline, { value, standing }: Readings): () => number {
  const rungs = [...new Set(places.map((place) => practices[place]!.rung))].sort((left, right) => left - right);
  const byRung = rungs.map((rung) => Int32Array.from(places.filter((place) => practices[place]!.rung === rung)));
  const weights = Float64Array.from(practices, ({ weight }) => weight);
  const counted = new Float64Array(practices.length);
  return () => {
    let sum = Number.NaN;
    let isBlocked = false;
    for (const here of byRung) {
      for (const place of here) {
        const code = standing[place];
        if (code === standingCodes.voids) return 0;
        if (code === standingCodes.blocks) isBlocked = true;
        counted[place] = code === standingCodes.leftOut ? 0 : weights[place]!;
      }
      const mean = meanOf(here, counted, value);
      if (Number.isNaN(mean)) continue;
      const level = isBlocked ? 0 : mean;
      sum = Number.isNaN(sum) ? level : sum + level;
    }
    return sum;
  };
}

/** The weighted mean of those with a weight; NaN when there is none. Equal weights are left out of the sum, as in the explanation. */
function meanOf(places: Int32Array, weights: Float64Array, value: Float64Array): number {
  let plain = 0;
  let weighted = 0;
  let total = 0;
  let count = 0;
  let first = 0;
  let isEven = true;
  for (const place of places) {
    const weight = weights[place]!;
    if (!(weight > 0)) continue;
    if (count === 0) first = weight;
    else if (weight !== first) isEven = false;
    plain += value[place]!;
    weighted += weight * value[place]!;
    total += weight;
    count += 1;
  }
  if (count === 0) return Number.NaN;
  return isEven ? plain / count : weighted / total;
}

function gateOver(places: readonly number[], gate: Gate, { levels }: Model, { practices }: Outline, { degree, standing }: Readings): () => number {
  const [own, below] = [degreeOf(gate.own), degreeOf(gate.below)];
  const highest = Math.max(...places.map((place) => practices[place]!.rung));
  const rungs = Int32Array.from(practices, ({ rung }) => rung);
  return () => {
    let reached = highest;
    let hasAny = false;
    for (const place of places) {
      if (standing[place] === standingCodes.leftOut) continue;
      hasAny = true;
      if (standing[place] === standingCodes.voids) reached = 0;
      else if (degree[place]! < own) reached = Math.min(reached, rungs[place]! - 1);
      else if (degree[place]! < below) reached = Math.min(reached, rungs[place]!);
    }
    return hasAny ? levels[reached]!.level : Number.NaN;
  };
}

function rollUpOf(rollUp: RollUp, parts: readonly number[], { nodes }: Outline): (values: NodeValues) => number {
  const weights = Float64Array.from(nodes, ({ weight }) => weight);
  const places = Int32Array.from(parts);
  const counted = new Float64Array(nodes.length);
  if (rollUp !== 'weightedMean') return (values) => leastOf(places, weights, values);
  return (values) => {
    for (const part of places) counted[part] = Number.isNaN(values[part]!) ? 0 : weights[part]!;
    return meanOf(places, counted, values);
  };
}

function leastOf(parts: Int32Array, weights: Float64Array, values: NodeValues): number {
  let least = Number.NaN;
  for (const part of parts) {
    const value = values[part]!;
    if (weights[part] !== 0 && !Number.isNaN(value) && !(value >= least)) least = value;
  }
  return least;
}
