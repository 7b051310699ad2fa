import {
  defineModel,
  type Answer,
  type Assessment,
  type Measure,
  type Model,
  type ModelNode,
  type Policy,
  type Practice,
  type Scale,
} from 'marops/maturity';
import { readVectors } from '../house/vectors.ts';

interface SammNode {
  readonly id: string;
  readonly weight: number;
}
interface SammCore {
  readonly functions: readonly (SammNode & {
    readonly practices: readonly (SammNode & {
      readonly streams: readonly (SammNode & { readonly activities: readonly { id: string; level: number; requires: readonly string[] }[] })[];
    })[];
  })[];
}

/** From the answers of a vector to what the library says of them. */
export type Adapter = (answers: never, expected: never) => unknown;

/** The moment that every fixture speaks of. */
export const at = '2026-11-22';

/** Answers of one person on one day. */
export function said(values: Readonly<Record<string, string | number | null>>, when = at): Answer[] {
  return Object.entries(values).map(([practice, option]) =>
    option === 'NA' ? { practice, notApplicable: true, at: when } : { practice, option, at: when },
  );
}

/** A model around a tree, with what the fixtures have in common. */
export function modelOf(
  id: string,
  levels: readonly number[],
  scale: Scale | Readonly<Record<string, Scale>>,
  nodes: readonly ModelNode[],
  measure: Measure | readonly Measure[],
  policy: Partial<Policy> = {},
): Model {
  return defineModel({
    id,
    version: '1.0.0',
    title: id,
    levels: levels.map((level) => ({ level, title: `Level ${String(level)}` })),
    scales: isScale(scale) ? { scale } : scale,
    nodes,
    measures: [measure].flat(),
    policy: { unanswered: 'zero', notApplicable: 'reject', ...policy },
  });
}

function isScale(scale: Scale | Readonly<Record<string, Scale>>): scale is Scale {
  return typeof scale.kind === 'string';
}

/** A practice of a fixture. */
export function practice(id: string, level = 1, more: Partial<Practice> = {}): Practice {
  return { id, statement: id, level, scale: 'scale', ...more };
}

/** A node of a fixture. */
export function node(id: string, practices: readonly Practice[], weight = 1): ModelNode {
  return { id, title: id, weight, practices };
}

/** The continuous score with a weighted mean at every node. */
export const score: Measure = { id: 'score', title: 'Score', kind: 'levelSum', rollUp: 'weightedMean' };

/** Numbers that count what they say. */
export function numbers(min: number, max: number): Scale {
  return { kind: 'number', min, max, value: [min, max] };
}

/** A scale that reaches the largest of some figures. */
export function upTo(figures: readonly number[]): Scale {
  return numbers(0, Math.max(1, ...figures));
}

/** OWASP SAMM 2, from its structure (CC BY-SA 4.0, see samm-core.json). */
export function samm(): Model {
  const core = readVectors<SammCore>('maturity/samm-core.json');
  const nodes = core.functions.map(({ id, weight, practices }) => ({
    id,
    title: id,
    weight,
    nodes: practices.map((each) =>
      node(
        each.id,
        each.streams.flatMap((stream) =>
          stream.activities.map(({ id: activity, level, requires }) => practice(activity, level, { track: stream.id, requires })),
        ),
        each.weight,
      ),
    ),
  }));
  return modelOf('samm-2', [0, 1, 2, 3], numbers(0, 1), nodes, score);
}

/** The four answers of C2M2. */
export const fourAnswers: Scale = {
  kind: 'choice',
  options: [
    { id: 'NI', title: 'Not', value: 0 },
    { id: 'PI', title: 'Partially', value: 1 / 3 },
    { id: 'LI', title: 'Largely', value: 2 / 3, achieves: 'largely' },
    { id: 'FI', title: 'Fully', value: 1, achieves: 'fully' },
  ],
};

/** A gate that asks for as much below a level as at it. */
export const largelyGate: Measure = { id: 'level', title: 'Level', kind: 'gate', own: 'largely', below: 'largely', rollUp: 'min' };

/** The value of the whole. */
export function overallOf(assessment: Assessment, measure = 'score'): number {
  return assessment.measures[measure]?.overall.value ?? Number.NaN;
}

/** The value of one node. */
export function nodeOf(assessment: Assessment, id: string, measure = 'score'): number | null {
  return assessment.measures[measure]?.nodes[id]?.value ?? null;
}
