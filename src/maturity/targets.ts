import { isDate } from '../calendar/index.ts';
import { isRecord, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import type { AssessedPractice } from './assess.ts';
import { eachOf, figure } from './check-parts.ts';
import { maturityMessages } from './messages.ts';

/** What is aimed at: a value of one practice, or everything of one level and below in a node. */
export type Target =
  | {
      /** Which practice. */
      readonly practice: string;
      /** What its answer should count. */
      readonly value: number;
      /** By when, `YYYY-MM-DD`. */
      readonly due?: string;
    }
  | {
      /** Which node. */
      readonly node: string;
      /** The level whose practices, with those below, should count in full. */
      readonly level: number;
      /** By when, `YYYY-MM-DD`. */
      readonly due?: string;
    };

/** What is aimed at for one practice. @internal */
export interface Aim {
  /** What its answer should count. */
  readonly value: number;
  /** By when. */
  readonly due: string | null;
}

/**
 * What the targets ask of each practice; a target for a practice comes before one for its node, and that before one for a node around it.
 *
 * @throws InputError `invalid-input` for unknown practices or nodes, targets that name neither or both, values that are no numbers, and days that do not exist
 * @internal
 */
export function aimsOf(targets: readonly Target[], practices: readonly AssessedPractice[]): ReadonlyMap<string, Aim> {
  refuseWhenBroken(eachOf(targets, 'targets', (target, path) => targetProblems(target, path, practices)));
  const byNode = new Map<string, NodeTarget[]>();
  for (const target of targets) if ('node' in target) byNode.set(target.node, [...(byNode.get(target.node) ?? []), target]);
  const aims = new Map<string, Aim>();
  for (const assessed of practices) {
    const target = nodeTargetFor(assessed, byNode);
    if (target !== undefined) aims.set(assessed.practice, { value: assessed.max, due: target.due ?? null });
  }
  for (const target of targets) if ('practice' in target) aims.set(target.practice, { value: target.value, due: target.due ?? null });
  return aims;
}

type NodeTarget = Extract<Target, { readonly node: string }>;

/** Of the innermost node with targets, the one for the lowest level that takes the practice in: what a first stage asks for is due with the first stage. */
function nodeTargetFor({ node, within = [], level }: AssessedPractice, byNode: ReadonlyMap<string, readonly NodeTarget[]>): NodeTarget | undefined {
  const nearest = [...within, node].reverse().find((id) => byNode.has(id)) ?? node;
  const reaching = (byNode.get(nearest) ?? []).filter((target) => level <= target.level);
  const lowest = Math.min(...reaching.map((target) => target.level));
  return reaching.filter((target) => target.level === lowest).at(-1);
}

function targetProblems(target: unknown, path: string, practices: readonly AssessedPractice[]): readonly Problem[] {
  if (!isRecord(target) || (target['practice'] === undefined) === (target['node'] === undefined))
    return [problem(maturityMessages, 'ambiguous-target', path)];
  const { practice, node, due } = target;
  const isKnown = practices.some((each) => (practice === undefined ? holds(each, node) : each.practice === practice));
  const [name, figureName] = practice === undefined ? ['node', 'level'] : ['practice', 'value'];
  return [
    ...(isKnown
      ? []
      : [problem(maturityMessages, practice === undefined ? 'unknown-node' : 'unknown-practice', `${path}.${name}`, { value: shown(target[name]) })]),
    ...figure(target[figureName], `${path}.${figureName}`),
    ...(due === undefined || isDate(due) ? [] : [problem(maturityMessages, 'not-a-moment', `${path}.due`, { value: shown(due) })]),
  ];
}

function holds({ node, within = [] }: AssessedPractice, id: unknown): boolean {
  return [node, ...within].some((each) => each === id);
}
