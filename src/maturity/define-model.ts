import { frozenCopy, refuseWhenBroken } from '../kernel/index.ts';
import { modelProblems } from './check.ts';
import type { Model } from './model.ts';

/**
 * A team's own maturity model, checked completely: from code, or from JSON that lives in a database.
 *
 * @param model - levels, scales, tree and measures, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: unknown or repeated ids, prerequisites in a circle, weights that are all 0, levels out of order
 *
 * @example
 * ```ts
 * import { assess, defineModel } from 'marops/maturity';
 *
 * const team = defineModel({
 *   id: 'team',
 *   version: '1.0.0',
 *   title: 'Our own model',
 *   levels: [{ level: 0, title: 'Not yet' }, { level: 1, title: 'In place' }],
 *   scales: { grade: { kind: 'number', min: 0, max: 4, value: [0, 4] } },
 *   nodes: [{ id: 'vision', title: 'Vision', practices: [{ id: 'written', statement: 'The vision is written down.', level: 1, scale: 'grade' }] }],
 *   measures: [{ id: 'score', title: 'Score', kind: 'levelSum', rollUp: 'weightedMean' }],
 *   policy: { unanswered: 'zero', notApplicable: 'reject' },
 * });
 * assess([{ practice: 'written', option: 3, at: '2026-11-22' }], team, { at: '2026-11-22' }).measures.score.overall.value // => 3
 * defineModel({ ...team, nodes: [] });
 * // throws nodes must be
 * ```
 */
export function defineModel(model: Model): Model {
  const copy = frozenCopy(model, '');
  refuseWhenBroken(modelProblems(copy));
  return copy;
}
