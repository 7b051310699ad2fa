import { describeCondition, sentence } from '../kernel/index.ts';
import type { ApprovalState, ItemStatus, StageStatus } from './item.ts';
import { explanationMessages } from './messages.ts';
import { progress, type StageProgress } from './progress.ts';
import type { Quorum, Stage, Workflow } from './workflow.ts';

/** Texts by code, for a host that speaks another language. */
export type ExplanationMessages = Readonly<Record<keyof typeof explanationMessages, string>>;

/**
 * Where an item stands and why, as lines that a manager can read.
 *
 * @param state - the item
 * @param workflow - the workflow that it runs under
 * @param options - texts in another language
 * @returns one line for the item and one for each stage
 * @throws InputError `other-definition` when the item runs under another workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { decide, evolve, explain, start } from 'marops/approval';
 *
 * const context = { workflow: singleApprover, directory: { roles: { approver: ['bob', 'cyd'] } } };
 * const draft = start(singleApprover);
 * const outcome = decide(draft, { type: 'submit', by: 'ann', at: '2026-06-01T09:00:00Z', item: { id: 'post-7', author: 'ann' } }, context);
 * explain(outcome.ok ? outcome.events.reduce(evolve, draft) : draft, singleApprover)
 * // => ['post-7 (Single approver 1.0.0): in review', 'Approval: open, needs one approval; waits for bob, cyd']
 * ```
 */
export function explain(
  state: ApprovalState,
  workflow: Workflow,
  options: { readonly messages?: Partial<ExplanationMessages> } = {},
): readonly string[] {
  const texts = { ...explanationMessages, ...options.messages };
  const { stages, status } = progress(state, workflow);
  const head = sentence(texts.item, { item: state.item?.id ?? '-', workflow: `${workflow.title} ${workflow.version}`, status: said(status, texts) });
  return [head, ...workflow.stages.map((stage, index) => stageLine(stage, stages[index]!, texts))];
}

function stageLine(stage: Stage, { against, counting, status, waitingFor }: StageProgress, texts: ExplanationMessages): string {
  const isOpen = status === 'active' || status === 'blocked';
  const parts = [
    sentence(texts.stage, { stage: stage.title ?? stage.id, status: said(status, texts) }) + (isOpen ? `, ${needs(stage.quorum, texts)}` : ''),
    ...(counting.length === 0 ? [] : [sentence(texts.counting, { people: counting })]),
    ...(against.length === 0 ? [] : [sentence(texts.against, { people: against })]),
    ...(waitingFor.length === 0 ? [] : [sentence(texts.waiting, { people: waitingFor })]),
    ...(status !== 'skipped' || stage.when === undefined ? [] : [sentence(texts.neededWhen, { condition: describeCondition(stage.when) })]),
  ];
  return parts.join('; ');
}

function needs(quorum: Quorum, texts: ExplanationMessages): string {
  switch (quorum.type) {
    case 'any':
      return texts.needsAny;
    case 'all':
      return texts.needsAll;
    case 'none':
      return texts.needsNone;
    case 'count':
      return sentence(texts.needsCount, { count: quorum.count });
    case 'percent':
      return sentence(texts.needsPercent, { percent: quorum.percent });
    case 'weighted':
      return sentence(texts.needsWeight, { threshold: quorum.threshold });
  }
}

function said(status: ItemStatus | StageStatus, texts: ExplanationMessages): string {
  return texts[status];
}
