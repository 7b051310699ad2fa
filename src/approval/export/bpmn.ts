import { describeCondition } from '../../kernel/index.ts';
import { soundWorkflow } from '../define-workflow.ts';
import { stageOrder, type OrderedStage } from '../graph.ts';
import type { Quorum, Stage, Workflow, WorkingAmount } from '../workflow.ts';

/**
 * A workflow as BPMN 2.0 XML: a user task for each stage, multi-instance over its people with the quorum as completion condition, a timer on its
 * boundary for its service level. It is a picture for other tools, without coordinates; the rules run here.
 *
 * @param workflow - the definition
 * @returns XML
 * @throws InputError `invalid-input` with every problem of the workflow
 *
 * @example
 * ```ts
 * import { singleApprover } from 'marops/approval/templates';
 * import { toBpmn } from 'marops/approval';
 *
 * toBpmn(singleApprover).includes('<bpmn:userTask id="stage_0" name="Approval">') // => true
 * ```
 */
export function toBpmn(workflow: Workflow): string {
  const { id, stages, title } = soundWorkflow(workflow);
  const { ordered } = stageOrder(workflow);
  const indexOf = (stage: string): number => stages.findIndex((each) => each.id === stage);
  const last = stages.filter((stage) => !ordered.some(({ after }) => after.includes(stage.id)));
  const flows = ordered.flatMap(({ after, stage }) =>
    after.length === 0
      ? [flow('fork', entryOf(stage, indexOf(stage.id)))]
      : after.map((source) => flow(exitOf(indexOf(source)), entryOf(stage, indexOf(stage.id)))),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">',
    `  <bpmn:process id="${idOf(id)}" name="${escaped(title)}" isExecutable="false">`,
    '    <bpmn:startEvent id="submitted" />',
    '    <bpmn:parallelGateway id="fork" />',
    flow('submitted', 'fork'),
    ...ordered.flatMap((each) => stageElements(each, indexOf(each.stage.id))),
    ...flows,
    '    <bpmn:parallelGateway id="join" />',
    ...last.map((stage) => flow(exitOf(indexOf(stage.id)), 'join')),
    '    <bpmn:endEvent id="decided" />',
    flow('join', 'decided'),
    '  </bpmn:process>',
    '</bpmn:definitions>',
    '',
  ].join('\n');
}

function stageElements({ after, stage }: OrderedStage, index: number): readonly string[] {
  const task = `stage_${String(index)}`;
  const gates = [
    ...(after.length > 1
      ? [
          `    <bpmn:parallelGateway id="wait_${String(index)}" />`,
          flow(`wait_${String(index)}`, stage.when === undefined ? task : `when_${String(index)}`),
        ]
      : []),
    ...(stage.when === undefined ? [] : conditionElements(stage, index)),
  ];
  return [
    ...gates,
    `    <bpmn:userTask id="${task}" name="${escaped(stage.title ?? stage.id)}">`,
    ...(stage.asks === undefined ? [] : [`      <bpmn:documentation>${escaped(stage.asks)}</bpmn:documentation>`]),
    '      <bpmn:multiInstanceLoopCharacteristics>',
    `        <bpmn:completionCondition xsi:type="bpmn:tFormalExpression">${escaped(completionOf(stage.quorum))}</bpmn:completionCondition>`,
    '      </bpmn:multiInstanceLoopCharacteristics>',
    '    </bpmn:userTask>',
    ...(stage.serviceLevel === undefined ? [] : timerElements(stage.serviceLevel.within, index)),
    `    <bpmn:exclusiveGateway id="${exitOf(index)}" />`,
    flow(task, exitOf(index)),
  ];
}

/** Where the condition is not met the stage is passed by. */
function conditionElements(stage: Stage, index: number): readonly string[] {
  const gate = `when_${String(index)}`;
  const condition = stage.when === undefined ? '' : describeCondition(stage.when);
  return [
    `    <bpmn:exclusiveGateway id="${gate}" default="${gate}_to_${exitOf(index)}" />`,
    `    <bpmn:sequenceFlow id="${gate}_to_stage_${String(index)}" sourceRef="${gate}" targetRef="stage_${String(index)}">`,
    `      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${escaped(condition)}</bpmn:conditionExpression>`,
    '    </bpmn:sequenceFlow>',
    flow(gate, exitOf(index)),
  ];
}

function timerElements({ amount, unit }: WorkingAmount, index: number): readonly string[] {
  const duration = `PT${String(amount)}${unit === 'hour' ? 'H' : 'M'}`;
  return [
    `    <bpmn:boundaryEvent id="late_${String(index)}" cancelActivity="false" attachedToRef="stage_${String(index)}">`,
    '      <bpmn:timerEventDefinition>',
    `        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${duration}</bpmn:timeDuration>`,
    '      </bpmn:timerEventDefinition>',
    '    </bpmn:boundaryEvent>',
  ];
}

function entryOf(stage: Stage, index: number): string {
  if ((stage.after?.length ?? 0) > 1) return `wait_${String(index)}`;
  return stage.when === undefined ? `stage_${String(index)}` : `when_${String(index)}`;
}

function exitOf(index: number): string {
  return `done_${String(index)}`;
}

function flow(source: string, target: string): string {
  return `    <bpmn:sequenceFlow id="${source}_to_${target}" sourceRef="${source}" targetRef="${target}" />`;
}

function completionOf(quorum: Quorum): string {
  switch (quorum.type) {
    case 'none':
      return 'true';
    case 'any':
      return 'approvals >= 1';
    case 'all':
      return 'approvals = seats - notRelevant';
    case 'count':
      return `approvals >= ${String(quorum.count)}`;
    case 'percent':
      return `approvals >= ceiling(seats * ${String(quorum.percent)} / 100)`;
    case 'weighted':
      return `weight >= ${String(quorum.threshold)}`;
  }
}

function idOf(id: string): string {
  return `workflow_${id.replace(/[^A-Za-z0-9_.-]/g, '_')}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
