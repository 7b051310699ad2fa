import type { Explanation } from '../kernel/index.ts';
import { bandIn } from './bands.ts';
import type { Gate, LevelSum, Staged } from './measure.ts';
import { ceiling, gateOf } from './measures/gate.ts';
import { levelSumOf } from './measures/level-sum.ts';
import type { Model } from './model.ts';
import type { Outline, PlacedNode } from './outline.ts';
import { attainable, type PracticeStanding } from './standing.ts';
import { weightedMean } from './weighted-mean.ts';

/** What a measure says of a node, or of the whole. */
export interface Rating {
  /** The score or level; null when nothing counts. */
  readonly value: number | null;
  /** The most that can be reached under the policy; null when nothing counts. */
  readonly max: number | null;
  /** The name of the range that the value lies in; null without bands. */
  readonly band: string | null;
  /** The next level; null for scores, and at the top. */
  readonly next: number | null;
  /** The practices, or for a staged measure the nodes, that stand between here and the next level. */
  readonly blocking: readonly string[];
  /** How it came about; null when nothing counts. */
  readonly explanation: Explanation | null;
}

/** What a measure says. */
export interface MeasureResult {
  /** Of the whole. */
  readonly overall: Rating;
  /** Of each node, by id. */
  readonly nodes: Readonly<Record<string, Rating>>;
}

/**
 * All measures of a model over one set of standings.
 * @internal
 */
export function ratingsOf(model: Model, outline: Outline, standings: readonly PracticeStanding[]): Readonly<Record<string, MeasureResult>> {
  const results: Record<string, MeasureResult> = {};
  const best = attainable(standings);
  const over = (measure: LevelSum | Gate): MeasureResult => {
    const [values, highest] = [explained(measure, model, outline, standings), explained(measure, model, outline, best)];
    const ratings = outline.nodes.map((node, index) => rated(measure, model, outline, standings, node, values[index]!, highest[index]!));
    const nodes = outline.nodes.map(({ id }, index) => [id, ratings[index]!] as const).filter(([id]) => id !== '');
    return { overall: ratings[ratings.length - 1]!, nodes: Object.fromEntries(nodes) };
  };
  for (const measure of model.measures) if (measure.kind !== 'staged') results[measure.id] = over(measure);
  for (const measure of model.measures) if (measure.kind === 'staged') results[measure.id] = staged(measure, results[measure.of]!);
  return results;
}

function explained(
  measure: LevelSum | Gate,
  model: Model,
  outline: Outline,
  standings: readonly PracticeStanding[],
): readonly (Explanation | null)[] {
  const found: (Explanation | null)[] = [];
  for (const { parts, practices } of outline.nodes) {
    const isLeaf = parts.length === 0 || measure.rollUp === 'pool';
    if (isLeaf && measure.kind === 'gate') found.push(gateOf(practices, measure, outline.practices, standings, model.levels));
    else if (isLeaf) found.push(levelSumOf(practices, outline.practices, standings));
    else found.push(rolledUp(measure.rollUp, parts, outline.nodes, found));
  }
  return found;
}

function rolledUp(
  rollUp: LevelSum['rollUp'],
  parts: readonly number[],
  nodes: readonly PlacedNode[],
  found: readonly (Explanation | null)[],
): Explanation | null {
  const known = parts.flatMap((part) => {
    const explanation = found[part];
    const { id, weight } = nodes[part]!;
    return explanation === null || explanation === undefined || weight === 0 ? [] : [{ id, weight, explanation }];
  });
  const inner = Object.fromEntries(known.map(({ id, explanation }) => [id, explanation]));
  if (rollUp === 'weightedMean') {
    const mean = weightedMean(known.map(({ id, weight, explanation }) => [id, weight, explanation.value] as const));
    return mean && { ...mean, parts: inner };
  }
  if (known.length === 0) return null;
  const inputs = Object.fromEntries(known.map(({ id, explanation }) => [id, explanation.value]));
  return { value: Math.min(...Object.values(inputs)), formula: { min: known.map(({ id }) => id) }, inputs, parts: inner };
}

function rated(
  measure: LevelSum | Gate,
  model: Model,
  outline: Outline,
  standings: readonly PracticeStanding[],
  node: PlacedNode,
  explanation: Explanation | null,
  highest: Explanation | null,
): Rating {
  const value = explanation?.value ?? null;
  const band = value === null ? null : bandIn(value, measure.bands ?? []);
  const max = highest?.value ?? null;
  const isLevel = measure.kind === 'gate' && (measure.rollUp !== 'weightedMean' || node.parts.length === 0);
  const rung = isLevel && value !== null && max !== null && value < max ? model.levels.findIndex(({ level }) => level > value) : -1;
  if (measure.kind !== 'gate' || rung < 0) return { value, max, band, next: null, blocking: [], explanation };
  const blocking = node.practices.filter((place) => ceiling(measure, outline.practices[place]!, standings[place]!) < rung);
  return { value, max, band, next: model.levels[rung]!.level, blocking: blocking.map((place) => outline.practices[place]!.practice.id), explanation };
}

function staged({ start, stages, bands = [] }: Staged, { nodes }: MeasureResult): MeasureResult {
  const below: string[] = [];
  let [value, next, blocking]: [number, number | null, readonly string[]] = [start, null, []];
  for (const stage of stages) {
    below.push(...stage.nodes);
    const short = below.filter((node) => (nodes[node]?.value ?? -Infinity) < stage.atLeast);
    if (short.length > 0) {
      [next, blocking] = [stage.level, short];
      break;
    }
    value = stage.level;
  }
  const max = stages.at(-1)?.level ?? start;
  const overall: Rating = { value, max, band: bandIn(value, bands), next, blocking, explanation: { value, formula: value, inputs: {} } };
  return { overall, nodes: {} };
}
