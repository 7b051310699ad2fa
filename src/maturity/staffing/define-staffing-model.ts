import { frozenCopy, headerProblems, isRecord, kernelMessages, problem, refuseWhenBroken, roundTo, shown, type Problem } from '../../kernel/index.ts';
import { text, type Part } from '../check-parts.ts';
import { maturityMessages } from '../messages.ts';
import { oneOf } from '../one-of.ts';
import type { StaffingModel } from '../staffing-model.ts';

const knownStages = ['none', 'early', 'growing', 'mature'];

/**
 * Stages and ladders of your own, checked completely: from code, or from JSON that lives in a database.
 *
 * @param model - stages, ladders and the first post, plain JSON
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: unknown stages, empty ladders, rungs out of order, a first post that is not whole
 *
 * @example
 * ```ts
 * import { defineStaffingModel } from 'marops/maturity';
 * import { marketingStaffing } from 'marops/maturity/models';
 *
 * defineStaffingModel(marketingStaffing).ladders.length // => 5
 * defineStaffingModel({ ...marketingStaffing, firstHire: [{ role: 'data-administrator', share: 0.5 }] });
 * // throws firstHire must have shares that add up to 1, got 0.5
 * ```
 */
export function defineStaffingModel(model: StaffingModel): StaffingModel {
  const copy = frozenCopy(model, '');
  refuseWhenBroken(modelProblems(copy));
  return copy;
}

function modelProblems(model: unknown): readonly Problem[] {
  if (!isRecord(model)) return [problem(kernelMessages, 'not-an-object', '', { value: shown(model) })];
  const ladders = recordsIn(model['ladders'], 'ladders');
  const rungs = ladders.records.map((ladder, index) => recordsIn(ladder['rungs'], `ladders[${String(index)}].rungs`));
  const stages = recordsIn(model['stages'], 'stages');
  const firstHire = recordsIn(model['firstHire'], 'firstHire');
  const roles = rungs.flatMap(({ records }) => records.map(({ role }) => role));
  const shapes = [stages, ladders, firstHire, ...rungs].flatMap(({ problems }) => problems);
  if (shapes.length > 0) return [...headerProblems(model), ...shapes];
  const order = stages.records.map(({ stage }) => stage);
  return [
    ...headerProblems(model),
    ...stages.records.flatMap(({ stage, people, grown }, index) => [
      ...oneOf(stage, knownStages, `stages[${String(index)}].stage`),
      ...countProblems({ people, grown }, `stages[${String(index)}]`),
      ...(order.indexOf(stage) < index ? [problem(kernelMessages, 'not-unique', `stages[${String(index)}].stage`, { value: shown(stage) })] : []),
    ]),
    ...rungs.flatMap(({ records }, ladder) => rungProblems(records, `ladders[${String(ladder)}].rungs`, order)),
    ...firstHire.records.flatMap(({ role }, index) => oneOf(role, roles, `firstHire[${String(index)}].role`)),
    ...wholeProblems(firstHire.records.map(({ share }) => share)),
  ];
}

function recordsIn(list: unknown, path: string): { readonly records: readonly Part[]; readonly problems: readonly Problem[] } {
  if (Array.isArray(list) && list.length > 0 && list.every(isRecord)) return { records: list, problems: [] };
  return {
    records: [],
    problems: [problem(kernelMessages, 'not-a-list', path, { value: Array.isArray(list) ? 'one with nothing usable' : shown(list) })],
  };
}

function countProblems(counts: Part, path: string): readonly Problem[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    Number.isInteger(count) && Number(count) >= 0 ? [] : [problem(kernelMessages, 'too-small', `${path}.${name}`, { min: 0, value: shown(count) })],
  );
}

function rungProblems(rungs: readonly Part[], path: string, order: readonly unknown[]): readonly Problem[] {
  return rungs.flatMap(({ role, stage }, index) => {
    const at = `${path}[${String(index)}]`;
    const isEarlier = index > 0 && order.indexOf(stage) < order.indexOf(rungs[index - 1]!['stage']);
    return [
      ...text(role, `${at}.role`),
      ...oneOf(stage, order, `${at}.stage`),
      ...(isEarlier ? [problem(maturityMessages, 'rungs-out-of-order', `${at}.stage`, { value: shown(stage) })] : []),
    ];
  });
}

function wholeProblems(shares: readonly unknown[]): readonly Problem[] {
  const total = shares.reduce<number>((sum, share) => sum + Number(share), 0);
  return roundTo(total, 9) === 1 ? [] : [problem(maturityMessages, 'shares-not-whole', 'firstHire', { value: shown(total) })];
}
