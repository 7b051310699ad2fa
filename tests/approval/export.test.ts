// What other tools make of a workflow: bpmn-moddle reads the XML back, XState starts the machine.
import { defineWorkflow, toBpmn, toMermaid, toXState, type Workflow } from 'marops/approval';
import * as templates from 'marops/approval/templates';
import { BpmnModdle } from 'bpmn-moddle';
import { createActor, createMachine } from 'xstate';
import { describe, expect, it } from 'vitest';

interface Element {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly sourceRef?: Element;
  readonly targetRef?: Element;
  readonly attachedToRef?: Element;
  readonly loopCharacteristics?: { readonly completionCondition?: { readonly body: string } };
  readonly eventDefinitions?: readonly { readonly timeDuration?: { readonly body: string } }[];
}

async function read(
  workflow: Workflow,
): Promise<{ readonly elements: readonly Element[]; readonly warnings: readonly unknown[]; readonly name: string }> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(toBpmn(workflow));
  const [process] = (rootElement as { readonly rootElements: readonly { readonly name: string; readonly flowElements: readonly Element[] }[] })
    .rootElements;
  return { elements: process?.flowElements ?? [], warnings, name: process?.name ?? '' };
}

const nasty = defineWorkflow({
  id: 'a/b.c',
  version: '1.0.0',
  title: 'A & B <"quoted">',
  stages: [
    {
      id: 'x y',
      title: '<b>&"',
      asks: ']]> & more',
      after: [],
      approvers: { users: ['"bob" <bob>'] },
      quorum: { type: 'any' },
      when: { fact: 'a<b', op: 'eq', value: '"&"' },
    },
  ],
});
const all = [...Object.values(templates), nasty].map((workflow) => [workflow.id, workflow] as const);

describe.each(all)('BPMN of %s', (_id, workflow) => {
  it('is read back without a warning, a task for each stage', async () => {
    const { elements, name, warnings } = await read(workflow);
    expect(warnings).toEqual([]);
    expect(name).toBe(workflow.title);
    const tasks = elements.filter(({ $type }) => $type === 'bpmn:UserTask');
    expect(new Set(tasks.map((task) => task.name))).toEqual(new Set(workflow.stages.map(({ id, title }) => title ?? id)));
  });

  it('leaves no flow hanging and no element unreached', async () => {
    const { elements } = await read(workflow);
    const flows = elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
    expect(flows.every(({ sourceRef, targetRef }) => sourceRef !== undefined && targetRef !== undefined)).toBe(true);
    const reached = new Set(['submitted']);
    elements.forEach(() => {
      for (const { sourceRef, targetRef } of flows) if (reached.has(sourceRef?.id ?? '')) reached.add(targetRef?.id ?? '');
    });
    const nodes = elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow' && $type !== 'bpmn:BoundaryEvent');
    expect(nodes.filter(({ id }) => !reached.has(id))).toEqual([]);
  });
});

describe('BPMN', () => {
  it('writes the quorum as completion condition and the service level as a timer', async () => {
    const { elements } = await read(templates.fourEyes);
    expect(elements.find(({ $type }) => $type === 'bpmn:UserTask')?.loopCharacteristics?.completionCondition?.body).toBe('approvals >= 2');
    const timer = elements.find(({ $type }) => $type === 'bpmn:BoundaryEvent');
    expect([timer?.attachedToRef?.id, timer?.eventDefinitions?.[0]?.timeDuration?.body]).toEqual(['stage_0', 'PT16H']);
  });

  it.each([
    [{ type: 'all' }, 'approvals = seats - notRelevant'],
    [{ type: 'percent', percent: 50 }, 'approvals >= ceiling(seats * 50 / 100)'],
    [{ type: 'weighted', threshold: 2, weights: { bob: 2 } }, 'weight >= 2'],
    [{ type: 'none' }, 'true'],
  ] as const)('writes %o as "%s"', async (quorum, text) => {
    const { elements } = await read({ ...templates.singleApprover, stages: [{ id: 'a', approvers: { users: ['bob'] }, quorum }] });
    expect(elements.find(({ $type }) => $type === 'bpmn:UserTask')?.loopCharacteristics?.completionCondition?.body).toBe(text);
  });
});

describe('an XState machine', () => {
  it('is plain JSON and runs to its end', () => {
    const configuration = toXState(templates.marketingAsset);
    expect(JSON.parse(JSON.stringify(configuration))).toEqual(configuration);
    const actor = createActor(createMachine({ ...configuration }));
    actor.start();
    expect(actor.getSnapshot().value).toMatchObject({
      brand: 'active',
      legal: 'active',
      release: { pending: { brand: 'waiting', legal: 'waiting' } },
    });
    actor.send({ type: 'legal.passed' });
    expect(actor.getSnapshot().value).toMatchObject({ legal: 'passed', release: { pending: { brand: 'waiting', legal: 'done' } } });
    actor.send({ type: 'brand.blocked' });
    actor.send({ type: 'brand.unblocked' });
    actor.send({ type: 'brand.passed' });
    expect(actor.getSnapshot().value).toMatchObject({ release: 'active' });
    actor.send({ type: 'release.passed' });
    expect(actor.getSnapshot().status).toBe('done');
  });

  it.each(Object.values(templates).map((template) => [template.id, template] as const))('of %s starts', (_id, template) => {
    const actor = createActor(createMachine({ ...toXState(template) }));
    actor.start();
    expect(actor.getSnapshot().status).toBe('active');
  });
});

describe('a Mermaid chart', () => {
  it('draws stages, their people and their conditions', () => {
    expect(toMermaid(templates.budget).split('\n')).toEqual([
      'flowchart LR',
      '  submitted(["submitted"])',
      '  s0["Manager<br/>manager: any"]',
      '  submitted --> s0',
      '  s1["Director<br/>director: any"]',
      '  s0 -->|"spend is at least 10000"| s1',
      '  s2["Finance<br/>finance: any"]',
      '  s1 -->|"spend is at least 50000"| s2',
      '  s3["Executive<br/>executive: any"]',
      '  s1 -->|"spend is at least 50000"| s3',
      '  decided(["decided"])',
      '  s2 --> decided',
      '  s3 --> decided',
      '',
    ]);
  });

  it('lets no name end a label', () => {
    expect(toMermaid(nasty)).toContain('#lt;b#gt;#amp;#quot;');
  });
});
