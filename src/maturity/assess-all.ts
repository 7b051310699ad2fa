import { once, refuseWhenBroken, type DefinitionReference, type Problem } from '../kernel/index.ts';
import type { Answer } from './answer.ts';
import { measurer } from './bulk/measures.ts';
import { reader, type Readings } from './bulk/readings.ts';
import { callProblems, overrideProblems } from './check-call.ts';
import type { Staged } from './measure.ts';
import type { Model, Policy } from './model.ts';
import { outlineOf, type Outline } from './outline.ts';
import { cutOff, snapshotsOf } from './snapshot.ts';

/** How many subjects are assessed in one call. */
export interface AssessAllOptions {
  /** The moment it speaks of: answers up to the end of this date in UTC, or up to this instant, count. */
  readonly at: string;
  /** Overrides the policy of the model, whole or in part. */
  readonly policy?: Partial<Policy>;
}

/** The values of one measure for one subject. */
export interface MeasureScores {
  /** Of the whole; null when nothing counts. */
  readonly overall: number | null;
  /** Of each node, by id; none for a staged measure. */
  readonly nodes: Readonly<Record<string, number | null>>;
}

/** The values of one subject. */
export interface SubjectScores {
  /** Whose maturity; null when the answers do not say. */
  readonly subject: string | null;
  /** Answered, as a share of the practices that apply, 0 to 1; null when none applies. */
  readonly coverage: number | null;
  /** The measures by id. */
  readonly measures: Readonly<Record<string, MeasureScores>>;
}

/** How mature many subjects are at a moment. Plain JSON. */
export interface SubjectsAssessment {
  /** The model. */
  readonly definition: DefinitionReference;
  /** The moment it speaks of. */
  readonly at: string;
  /** How gaps in the answers were treated. */
  readonly policy: Policy;
  /** The subjects in the order in which the answers name them. */
  readonly subjects: readonly SubjectScores[];
  /** Answers whose practice or moment cannot be used, by their place in the list. */
  readonly problems: readonly Problem[];
}

/**
 * How mature many subjects are: the values of `assess` for each of them, bit for bit, without the explanations. Ask `assess` for those of one.
 *
 * @param answers - dated answers about any number of subjects, in any order
 * @param model - a model, built in or checked by `defineModel`
 * @param options - `at`: a date or an instant; `policy`: that of the model when left out
 * @returns the values of every measure and node by subject
 * @throws InputError `invalid-input` when `at` is no moment, a policy is unknown, or the answers are no list of objects
 *
 * @example
 * ```ts
 * import { assessAll } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const said = (subject: string, option: number) => ({ practice: 'vision', subject, option, at: '2026-11-02' });
 * const { subjects } = assessAll([said('north', 4), said('south', 2)], operatingStrategies, { at: '2026-11-22' });
 * subjects.map(({ subject, measures }) => [subject, measures.score.overall]) // => [['north', 0.8], ['south', 0.4]]
 * ```
 */
export function assessAll(answers: readonly Answer[], model: Model, options: AssessAllOptions): SubjectsAssessment {
  refuseWhenBroken(callProblems(answers, options, ({ policy }) => overrideProblems(policy, model)));
  const { at } = options;
  const policy: Policy = { ...model.policy, ...options.policy };
  const outline = once(model, outlineOf);
  const snapshots = [...snapshotsOf(answers, outline, cutOff(at) ?? 0)];
  const score = scorer(model, outline, policy);
  return {
    definition: { id: model.id, version: model.version },
    at,
    policy,
    subjects: snapshots.map(([id, { latest }]) => ({ subject: id === '' ? null : id, ...score([...latest.values()]) })),
    problems: snapshots.flatMap(([, { problems }]) => problems),
  };
}

type Scorer = (rows: Parameters<ReturnType<typeof reader>>[0]) => Omit<SubjectScores, 'subject'>;

function scorer(model: Model, outline: Outline, policy: Policy): Scorer {
  const size = outline.practices.length;
  const readings: Readings = { value: new Float64Array(size), degree: new Uint8Array(size), standing: new Uint8Array(size) };
  const read = reader(model, outline, policy, readings);
  const values = new Float64Array(outline.nodes.length);
  const names = outline.nodes.map(({ id }) => id);
  const measured = model.measures.flatMap((measure) =>
    measure.kind === 'staged' ? [] : [{ id: measure.id, fill: measurer(measure, model, outline, readings) }],
  );
  const staged = model.measures.filter((measure) => measure.kind === 'staged');

  return (rows) => {
    const { answered, notApplicable } = read(rows);
    const measures: Record<string, MeasureScores> = {};
    for (const { id, fill } of measured) {
      fill(values);
      measures[id] = scoresIn(values, names);
    }
    for (const measure of staged) measures[measure.id] = { overall: stageOf(measure, measures[measure.of]!), nodes: {} };
    return { coverage: size === notApplicable ? null : answered / (size - notApplicable), measures };
  };
}

function scoresIn(values: Float64Array, names: readonly string[]): MeasureScores {
  const nodes: Record<string, number | null> = {};
  for (let index = 0; index < names.length - 1; index += 1) nodes[names[index]!] = orNull(values[index]!);
  return { overall: orNull(values[names.length - 1]!), nodes };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function stageOf({ start, stages }: Staged, { nodes }: MeasureScores): number {
  let level = start;
  const below: string[] = [];
  for (const stage of stages) {
    below.push(...stage.nodes);
    if (below.some((node) => (nodes[node] ?? -Infinity) < stage.atLeast)) break;
    level = stage.level;
  }
  return level;
}
