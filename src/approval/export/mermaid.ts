import { describeCondition } from '../../kernel/index.ts';
import { soundWorkflow } from '../define-workflow.ts';
import { stageOrder } from '../graph.ts';
import type { Stage, Workflow } from '../workflow.ts';

/**
 * A workflow as a Mermaid flowchart.
 *
 * @param workflow - the definition
 * @returns the text of the diagram
 * @throws InputError `invalid-input` with every problem of the workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { toMermaid } from 'marops/approval';
 *
 * toMermaid(singleApprover).split('\n')[2] // => '  s0["Approval<br/>approver: any"]'
 * ```
 */
export function toMermaid(workflow: Workflow): string {
  const { stages } = soundWorkflow(workflow);
  const nodeOf = (id: string): string => `s${String(stages.findIndex((stage) => stage.id === id))}`;
  const { ordered } = stageOrder(workflow);
  const lines = ordered.flatMap(({ after, stage }) => {
    const node = nodeOf(stage.id);
    const label = stage.when === undefined ? '' : `|"${escaped(describeCondition(stage.when))}"|`;
    const sources = after.length === 0 ? ['submitted'] : after.map(nodeOf);
    return [`  ${node}["${labelOf(stage)}"]`, ...sources.map((source) => `  ${source} -->${label} ${node}`)];
  });
  const last = stages.filter(({ id }) => !ordered.some(({ after }) => after.includes(id)));
  return [
    'flowchart LR',
    '  submitted(["submitted"])',
    ...lines,
    '  decided(["decided"])',
    ...last.map(({ id }) => `  ${nodeOf(id)} --> decided`),
    '',
  ].join('\n');
}

function labelOf({ approvers, id, optional, quorum, title }: Stage): string {
  const people = [...(approvers.users ?? []), ...(approvers.roles ?? [])].join(', ');
  const size = quorum.type === 'count' ? String(quorum.count) : quorum.type === 'percent' ? `${String(quorum.percent)} %` : quorum.type;
  return `${escaped(title ?? id)}${optional === true ? ' (optional)' : ''}<br/>${escaped(people)}: ${size}`;
}

/** Text inside a label: Mermaid reads entities there, and nothing else may end it. */
function escaped(text: string): string {
  return text.replaceAll('&', '#amp;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;').replaceAll('\n', ' ');
}
