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
    return (): number => leaf();
  });
  return (values) => {
    for (let index = 0; index < steps.length; index += 1) values[index] = steps[index]!(values);
  };
}

function levelSumOver(places: readonly number[], { practices }: Outline, { value, standing }: Readings): () => number {
  const rungs = [...new Set(places.map((place) => practices[place]!.rung))].sort((left, right) => left - right);
  const byRung = rungs.map((rung) => places.filter((place) => practices[place]!.rung === rung));
  const weights = practices.map(({ weight }) => weight);
  return () => {
    if (places.some((place) => standing[place] === standingCodes.voids)) return 0;
    let sum = Number.NaN;
    let blocked = false;
    for (const here of byRung) {
      blocked ||= here.some((place) => standing[place] === standingCodes.blocks);
      const mean = meanOf(here, (place) => (standing[place] === standingCodes.leftOut ? 0 : weights[place]!), value);
      if (Number.isNaN(mean)) continue;
      sum = Number.isNaN(sum) ? (blocked ? 0 : mean) : sum + (blocked ? 0 : mean);
    }
    return sum;
  };
}

/** The weighted mean of those with a weight; NaN when there is none. Equal weights are left out of the sum, as in the explanation. */
function meanOf(places: readonly number[], weightOf: (place: number) => number, value: ArrayLike<number>): number {
  let [plain, weighted, total, count, first, even] = [0, 0, 0, 0, 0, true];
  for (const place of places) {
    const weight = weightOf(place);
    if (!(weight > 0)) continue;
    if (count === 0) first = weight;
    else if (weight !== first) even = false;
    plain += value[place]!;
    weighted += weight * value[place]!;
    total += weight;
    count += 1;
  }
  if (count === 0) return Number.NaN;
  return even ? plain / count : weighted / total;
}

function gateOver(places: readonly number[], gate: Gate, { levels }: Model, { practices }: Outline, { degree, standing }: Readings): () => number {
  const [own, below] = [degreeOf(gate.own), degreeOf(gate.below)];
  const highest = Math.max(...places.map((place) => practices[place]!.rung));
  const rungs = practices.map(({ rung }) => rung);
  return () => {
    let [reached, counted] = [highest, false];
    for (const place of places) {
      if (standing[place] === standingCodes.leftOut) continue;
      counted = true;
      if (standing[place] === standingCodes.voids) reached = 0;
      else if (degree[place]! < own) reached = Math.min(reached, rungs[place]! - 1);
      else if (degree[place]! < below) reached = Math.min(reached, rungs[place]!);
    }
    return counted ? levels[reached]!.level : Number.NaN;
  };
}

function rollUpOf(rollUp: RollUp, parts: readonly number[], { nodes }: Outline): (values: NodeValues) => number {
  const weights = nodes.map(({ weight }) => weight);
  if (rollUp === 'weightedMean') return (values) => meanOf(parts, (part) => (Number.isNaN(values[part]!) ? 0 : weights[part]!), values);
  return (values) => {
    let least = Number.NaN;
    for (const part of parts) if (weights[part] !== 0 && !Number.isNaN(values[part]!) && !(values[part]! >= least)) least = values[part]!;
    return least;
  };
}
