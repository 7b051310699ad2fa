import { analyseWorkflow, defineWorkflow, migrate, evolve, type Stage, type Workflow } from 'marops/approval';
import { budget, fourEyes, marketingAsset, singleApprover } from 'marops/approval/templates';
import { describe, expect, it } from 'vitest';
import { directory, submitted, tell } from './parties.ts';

const messages = (
  workflow: Workflow,
  people: Parameters<typeof analyseWorkflow>[1],
  options?: Parameters<typeof analyseWorkflow>[2],
): readonly string[] => analyseWorkflow(workflow, people, options).findings.map(({ message }) => message);
const codes = (...stages: readonly Stage[]): readonly string[] =>
  analyseWorkflow({ id: 'w', version: '1.0.0', title: 'W', stages }, { roles: { team: ['ann', 'bob'], nobody: [] } }).findings.map(
    ({ code }) => code,
  );
const stage = { id: 'a', approvers: { users: ['bob', 'cyd'] }, quorum: { type: 'any' } } as const;

describe('a workflow that looks fine and is not', () => {
  // Brand has two people, the director is one of them, and nobody may both review and release: ordinary in a small team.
  const small = { brand: ['ann', 'dora'], legal: ['leo', 'lea'], director: ['dora', 'dan'] };

  it('works for most authors, and stops for ever when Ann or Dora writes', () => {
    const alone = { roles: { ...small, director: ['dora'] } };
    expect(messages(marketingAsset, alone)).toEqual([
      'when dora is the author, release cannot be approved: 1 needed, 0 may',
      'when ann is the author, brand, release, legal cannot be approved by different people',
    ]);
  });

  it('is mended by a second director', () => {
    expect(messages(marketingAsset, { roles: { ...small, director: ['dan', 'dee', 'dora'] } })).toEqual([]);
  });

  it('is proved stuck: the author is Ann, Dora reviews, and nobody is left to release', () => {
    const people = { roles: { ...small, director: ['dora'] } };
    const { refused, state } = tell({ workflow: marketingAsset, directory: people }, [
      submitted('ann'),
      { type: 'decide', decision: 'approve', by: 'dora' },
      { type: 'decide', decision: 'approve', by: 'leo' },
      { type: 'decide', decision: 'approve', by: 'dora' },
    ]);
    expect([refused, state.status]).toEqual([{ 3: 'separationOfDuties' }, 'inReview']);
  });
});

describe('an analysis finds', () => {
  it.each([
    [
      'a circle',
      ['never-opens', 'never-opens'],
      [
        { ...stage, after: ['b'] },
        { ...stage, id: 'b', after: ['a'] },
      ],
    ],
    ['an empty role', ['nobody-asked', 'empty-role'], [{ ...stage, approvers: { roles: ['nobody'] } }]],
    ['a role that nobody knows', ['nobody-asked', 'unknown-role'], [{ ...stage, approvers: { roles: ['ghosts'] } }]],
    [
      'a stage that passes without anybody',
      ['passes-unseen', 'empty-role'],
      [{ ...stage, approvers: { roles: ['nobody'] }, onNoApprovers: 'approve' }],
    ],
    ['a quorum that is too large', ['quorum-too-large'], [{ ...stage, quorum: { type: 'count', count: 3 } }]],
    ['weights that never add up', ['dead-end'], [{ ...stage, quorum: { type: 'weighted', threshold: 5, weights: { bob: 2, cyd: 2 } } }]],
    ['everybody asked, the author among them', ['author-blocks', 'author-blocks'], [{ ...stage, quorum: { type: 'all' } }]],
    ['everybody awaited, the author among them', ['author-blocks', 'author-blocks'], [{ ...stage, complete: 'allResponded' }]],
    ['a decision maker without a seat', ['no-primary'], [{ ...stage, primaryDecisionMaker: 'zoe' }]],
    ['items that no stage looks at', ['condition-gap'], [{ ...stage, when: { fact: 'spend', op: 'gt', value: 100 } }]],
    [
      'a condition that is never true',
      ['condition-gap', 'never-applies'],
      [
        {
          ...stage,
          when: {
            all: [
              { fact: 'n', op: 'gt', value: 5 },
              { fact: 'n', op: 'lt', value: 2 },
            ],
          },
        },
      ],
    ],
    [
      'a stage that silence skips',
      ['skippable-by-silence'],
      [stage, { ...stage, id: 'b', when: { fact: 'market', op: 'eq', value: 'US' }, whenUnknown: 'skip' }],
    ],
    [
      'an item approved by a condition',
      ['auto-approves'],
      [stage, { ...stage, id: 'b', when: { fact: 'market', op: 'eq', value: 'US' }, whenNotMet: 'approveItem' }],
    ],
    ['nothing that must be approved', ['everything-optional'], [{ ...stage, optional: true }]],
  ] as const)('%s', (_title, expected, stages) => {
    expect(codes(...stages)).toEqual(expected);
  });

  it('no gap where the conditions of two stages cover everything', () => {
    expect(
      codes(
        { ...stage, after: [], when: { fact: 'spend', op: 'lt', value: 10 } },
        { ...stage, id: 'b', after: [], when: { fact: 'spend', op: 'gte', value: 10 } },
      ),
    ).toEqual([]);
  });

  it('different people by matching, where trying greedily would fail', () => {
    const pair = (people: readonly string[], id: string): Stage => ({ id, after: [], approvers: { users: people }, quorum: { type: 'any' } });
    const workflow = {
      id: 'w',
      version: '1.0.0',
      title: 'W',
      stages: [pair(['ann', 'bob', 'cyd'], 'a'), pair(['ann', 'bob'], 'b'), pair(['bob', 'cyd'], 'c')],
      distinctApprovers: [['a', 'b', 'c']],
    };
    expect(analyseWorkflow(workflow, {}).findings.map(({ params }) => params['author'])).toEqual(['ann', 'bob', 'cyd']);
  });

  it('different people with weights by searching, and says when it gave up', () => {
    const people = Array.from({ length: 16 }, (_, index) => `p${String(index)}`);
    const weights = Object.fromEntries(people.map((each) => [each, 1]));
    const heavy = (id: string): Stage => ({ id, after: [], approvers: { users: people }, quorum: { type: 'weighted', threshold: 9, weights } });
    const workflow = { id: 'w', version: '1.0.0', title: 'W', stages: [heavy('a'), heavy('b')], distinctApprovers: [['a', 'b']] };
    const found = analyseWorkflow(workflow, {}, { steps: 500 }).findings;
    expect(new Set(found.map(({ code, severity }) => `${code} ${severity}`))).toEqual(new Set(['bound-hit warning']));
    const light = {
      ...workflow,
      stages: [heavy('a'), heavy('b')].map((each) => ({ ...each, quorum: { type: 'weighted' as const, threshold: 7, weights } })),
    };
    expect(analyseWorkflow(light, {}).findings).toEqual([]);
  });

  it('nothing wrong with one way among several that is closed', () => {
    const workflow = {
      id: 'w',
      version: '1.0.0',
      title: 'W',
      combine: 'any',
      stages: [
        { ...stage, after: [] },
        { ...stage, id: 'b', after: [], approvers: { users: ['dee'] } },
      ],
    } as const;
    expect(analyseWorkflow(workflow, {}).findings.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('a migration', () => {
  const options = { by: 'max', at: '2026-07-01T09:00:00Z', directory };
  const half = tell({ workflow: marketingAsset, directory }, [submitted(), { type: 'decide', decision: 'approve', by: 'bob' }]).state;
  const same = { brand: 'brand', legal: 'legal', release: 'release' };
  const changed = (change: (each: Stage) => Stage, rules: Partial<Workflow> = {}): Workflow =>
    defineWorkflow({ ...marketingAsset, ...rules, version: '2.0.0', stages: marketingAsset.stages.map(change) });
  const brandAfter = (to: Workflow): string | undefined => {
    const outcome = migrate(half, marketingAsset, to, same, options);
    return outcome.ok ? outcome.events.reduce(evolve, half).stages['brand']?.status : undefined;
  };

  it('keeps votes where nothing became stricter', () => {
    expect(brandAfter(changed((each) => ({ ...each, title: 'Renamed' })))).toBe('approved');
    expect(brandAfter(changed((each) => (each.id === 'brand' ? { ...each, approvers: { roles: ['brand', 'director'] } } : each)))).toBe('approved');
  });

  it.each([
    ['more people', changed((each) => ({ ...each, quorum: { type: 'count', count: 2 } }))],
    ['other people', changed((each) => ({ ...each, approvers: { roles: ['director'] } }))],
    [
      'one who decides',
      changed((each) => (each.id === 'brand' ? { ...each, approvers: { users: ['cyd'], roles: ['brand'] }, primaryDecisionMaker: 'cyd' } : each)),
    ],
    ['everybody to answer', changed((each) => ({ ...each, complete: 'allResponded' }))],
    ['no contributor', changed((each) => each, { contributorApproval: false })],
    ['other eyes', changed((each) => each, { latestVersionNeedsOtherApprover: true })],
    ['more different people', changed((each) => each, { distinctApprovers: [['brand', 'legal', 'release']] })],
  ])('starts a stage again that now wants %s', (_title, to) => {
    expect(brandAfter(to)).toBe('active');
  });

  it.each([
    ['a stage that is not mapped', { brand: 'brand', legal: 'legal' }, 'stage-not-mapped'],
    ['a stage that is not there', { ...same, release: 'go' }, 'unknown-stage'],
    ['two stages mapped to one', { ...same, legal: 'brand' }, 'mapped-twice'],
  ])('is refused for %s', (_title, mapping, code) => {
    const outcome = migrate(
      half,
      marketingAsset,
      changed((each) => each),
      mapping,
      options,
    );
    expect(outcome.ok ? [] : outcome.problems.map((each) => each.code)).toEqual([code]);
  });

  it('lets a stage go, and opens a new one', () => {
    const to = defineWorkflow({ ...singleApprover, version: '3.0.0' });
    const outcome = migrate(half, marketingAsset, to, { brand: null, legal: null, release: null }, options);
    const after = outcome.ok ? outcome.events.reduce(evolve, half) : half;
    expect([after.definition, Object.keys(after.stages), after.stages['approval']?.status]).toEqual([
      { id: 'single-approver', version: '3.0.0' },
      ['approval'],
      'active',
    ]);
  });
});

describe('templates on their own', () => {
  it('need the roles that they name', () => {
    expect(messages(fourEyes, {})[0]).toBe('nobody has a seat in review, and it waits for ever');
    expect(analyseWorkflow(budget, directory).authors).toContain('anybody else');
  });
});
