import { refuseWhenBroken, type DefinitionReference } from '../kernel/index.ts';
import type { Assessment } from './assess.ts';
import { assessmentProblems } from './check-results.ts';
import type { MeasureResult } from './rating.ts';

/** Which way a value went. */
export type Direction = 'up' | 'down' | 'same' | 'notComparable';

/** Why two assessments cannot be compared: they speak of different models, versions, subjects, or treat gaps in the answers differently. */
export type Obstacle = 'model' | 'version' | 'subject' | 'policy';

/** A value at two moments. */
export interface Change {
  /** Before; null when there was none. */
  readonly before: number | null;
  /** After; null when there is none. */
  readonly after: number | null;
  /** After less before; null when they cannot be compared. */
  readonly change: number | null;
  /** Which way it went. */
  readonly direction: Direction;
}

/** How a measure went. */
export interface MeasureChange {
  /** Of the whole. */
  readonly overall: Change;
  /** Of each node, by id. */
  readonly nodes: Readonly<Record<string, Change>>;
}

/** What became of a subject between two assessments. Plain JSON. */
export interface Comparison {
  /** The model of the later assessment. */
  readonly definition: DefinitionReference;
  /** The earlier moment. */
  readonly from: string;
  /** The later moment. */
  readonly to: string;
  /** Why the two cannot be compared; empty when they can. */
  readonly obstacles: readonly Obstacle[];
  /** Share of practices answered before and after; a score that moved with its coverage may not have moved at all. */
  readonly coverage: Change;
  /** The measures of the later assessment by id. */
  readonly measures: Readonly<Record<string, MeasureChange>>;
  /** Every practice of the later assessment. */
  readonly practices: readonly ({ readonly practice: string } & Change)[];
}

/**
 * What went up and what went down between two assessments.
 *
 * @param before - the earlier assessment, also one that came back from JSON
 * @param after - the later assessment
 * @returns every measure, node and practice with its direction; `notComparable` where a value is missing, and everywhere when models, subjects or policies differ
 * @throws InputError `invalid-input` for what is no assessment
 *
 * @example
 * ```ts
 * import { assess, compare } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const answers = [{ practice: 'vision', option: 2, at: '2026-08-03' }, { practice: 'vision', option: 4, at: '2026-11-02' }];
 * const [summer, autumn] = ['2026-08-31', '2026-11-30'].map((at) => assess(answers, operatingStrategies, { at }));
 * compare(summer, autumn).measures.score.overall // => { before: 0.4, after: 0.8, change: 0.4, direction: 'up' }
 * ```
 */
export function compare(before: Assessment, after: Assessment): Comparison {
  refuseWhenBroken([...assessmentProblems(before, 'before'), ...assessmentProblems(after, 'after')]);
  const obstacles = obstaclesBetween(before, after);
  const earlier = new Map(before.practices.map(({ practice, value }) => [practice, value]));
  const between = (from: number | null | undefined, to: number | null): Change => changeOf(from ?? null, to, obstacles);
  return {
    definition: after.definition,
    from: before.at,
    to: after.at,
    obstacles,
    coverage: between(before.coverage.share, after.coverage.share),
    measures: Object.fromEntries(
      Object.entries(after.measures).map(([id, measure]) => [id, measureChange(before.measures[id], measure, between)] as const),
    ),
    practices: after.practices.map(({ practice, value }) => ({ practice, ...between(earlier.get(practice), value) })),
  };
}

function obstaclesBetween(before: Assessment, after: Assessment): readonly Obstacle[] {
  const differs: Readonly<Record<Obstacle, boolean>> = {
    model: before.definition.id !== after.definition.id,
    version: before.definition.version !== after.definition.version,
    subject: before.subject !== after.subject,
    policy: before.policy.unanswered !== after.policy.unanswered || before.policy.notApplicable !== after.policy.notApplicable,
  };
  return (['model', 'version', 'subject', 'policy'] as const).filter((obstacle) => differs[obstacle]);
}

function changeOf(before: number | null, after: number | null, obstacles: readonly Obstacle[]): Change {
  if (before === null || after === null || obstacles.length > 0) return { before, after, change: null, direction: 'notComparable' };
  const change = after - before;
  if (change === 0) return { before, after, change, direction: 'same' };
  return { before, after, change, direction: change > 0 ? 'up' : 'down' };
}

function measureChange(
  before: MeasureResult | undefined,
  after: MeasureResult,
  between: (from: number | null | undefined, to: number | null) => Change,
): MeasureChange {
  const nodes = Object.entries(after.nodes).map(([id, { value }]) => [id, between(before?.nodes[id]?.value, value)] as const);
  return { overall: between(before?.overall.value, after.overall.value), nodes: Object.fromEntries(nodes) };
}
