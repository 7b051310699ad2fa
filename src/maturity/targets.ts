import { isRecord, problem, refuseWhenBroken, notANumber, type Problem } from '../kernel/index.ts';
import type { AssessedPractice } from './assess.ts';
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
      /** Which node that holds practices. */
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
 * What the targets ask of each practice; a target for a practice comes before one for its node.
 *
 * @throws InputError `invalid-input` for unknown practices or nodes, and for targets that name neither
 * @internal
 */
export function aimsOf(targets: readonly Target[], practices: readonly AssessedPractice[]): ReadonlyMap<string, Aim> {
  refuseWhenBroken(targets.flatMap((target, index) => targetProblems(target, `targets[${String(index)}]`, practices)));
  const aims = new Map<string, Aim>();
  for (const target of targets) {
    if (!('node' in target)) continue;
    for (const { practice, node, level, max } of practices)
      if (node === target.node && level <= target.level) aims.set(practice, { value: max, due: target.due ?? null });
  }
  for (const target of targets) if ('practice' in target) aims.set(target.practice, { value: target.value, due: target.due ?? null });
  return aims;
}

function targetProblems(target: unknown, path: string, practices: readonly AssessedPractice[]): readonly Problem[] {
  if (!isRecord(target) || (target['practice'] === undefined) === (target['node'] === undefined))
    return [problem(maturityMessages, 'ambiguous-target', path)];
  const { practice, node } = target;
  const isKnown = practices.some((each) => (practice === undefined ? each.node === node : each.practice === practice));
  const [name, figure] = practice === undefined ? ['node', 'level'] : ['practice', 'value'];
  const notNumber = notANumber(target[figure], `${path}.${figure}`);
  return [
    ...(isKnown
      ? []
      : [
          problem(maturityMessages, practice === undefined ? 'unknown-node' : 'unknown-practice', `${path}.${name}`, { value: String(target[name]) }),
        ]),
    ...(notNumber === undefined ? [] : [notNumber]),
  ];
}
