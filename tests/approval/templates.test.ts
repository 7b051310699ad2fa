import { analyseWorkflow } from 'marops/approval';
import * as templates from 'marops/approval/templates';
import { testWorkflow } from 'marops/testing';
import { describe, expect, it } from 'vitest';
import { directory } from './parties.ts';

const at = '2026-06-01T09:00:00Z';
const given = [{ type: 'submit', by: 'ann', at, item: { id: 'post-7', author: 'ann', facts: { spend: 60_000 } } }] as const;

describe.each(Object.values(templates).map((template) => [template.id, template] as const))('the template %s', (_id, template) => {
  it('is analysed clean, whoever the author is', () => {
    expect(analyseWorkflow(template, directory).findings).toEqual([]);
  });

  it.each(
    testWorkflow(template, { directory, examples: [{ title: 'goes into review', given, then: { status: 'inReview' } }] }).map(
      (each) => [each.title, each.broken] as const,
    ),
  )('%s', (_title, broken) => {
    expect(broken).toEqual([]);
  });
});

describe('the contract of a workflow', () => {
  it('names the example that comes out otherwise', () => {
    const examples = [{ title: 'waves it through', given, then: { status: 'approved' } }] as const;
    const broken = testWorkflow(templates.singleApprover, { directory, examples }).flatMap((each) => each.broken);
    expect(broken).toEqual(['waves it through: the item is inReview, expected approved']);
  });

  it('names what is wrong with a definition and looks no further', () => {
    const promises = testWorkflow({ ...templates.singleApprover, stages: [] }, { directory, examples: [] });
    expect(promises).toEqual([{ title: 'is a sound definition', broken: ['stages.length must be at least 1, got 0'] }]);
  });

  it('names the author with whom a stage cannot be passed', () => {
    const promises = testWorkflow(templates.singleApprover, { directory: { roles: { approver: ['bob'] } }, examples: [] });
    const broken = promises.find(({ title }) => title === 'can be passed whoever the author is')?.broken;
    expect(broken).toEqual(['when bob is the author, approval cannot be approved: 1 needed, 0 may']);
  });
});

describe('the lead hand-over', () => {
  it.each([
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['requestChanges', 'changesRequested'],
  ] as const)('ends %s as %s', (decision, status) => {
    const examples = [
      {
        title: decision,
        given: [...given, { type: 'decide', decision: 'approve', by: 'tom', at }],
        when: { type: 'decide', decision, by: 'vic', at, reason: 'budget frozen until autumn' },
        then: { status },
      },
    ] as const;
    expect(testWorkflow(templates.leadHandOver, { directory, examples }).flatMap((each) => each.broken)).toEqual([]);
  });

  it('takes a recycled lead up again after it was nurtured', () => {
    const examples = [
      {
        title: 'recycled',
        given: [
          ...given,
          { type: 'decide', decision: 'approve', by: 'tom', at },
          { type: 'decide', decision: 'requestChanges', by: 'vic', at },
          { type: 'submit', by: 'ann', at },
        ],
        then: { status: 'inReview', stages: { qualification: 'active', acceptance: 'pending' } },
      },
    ] as const;
    expect(testWorkflow(templates.leadHandOver, { directory, examples }).flatMap((each) => each.broken)).toEqual([]);
  });
});
