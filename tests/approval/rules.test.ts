// What a decision does, rule by rule, beyond the published cases.
import { compare, decide, defineWorkflow, explain, start, type RefusalCode, type Stage, type Workflow } from 'marops/approval';
import { budget, fourEyes, marketingAsset, regulatedClaim, singleApprover } from 'marops/approval/templates';
import { describe, expect, it } from 'vitest';
import { directory, submitted, tell, type Told } from './parties.ts';

const by = (workflow: Workflow): { readonly workflow: Workflow; readonly directory: typeof directory } => ({ workflow, directory });
const approve = (person: string, stage?: string): Told => ({
  type: 'decide',
  decision: 'approve',
  by: person,
  ...(stage === undefined ? {} : { stage }),
});

function review(stage: Partial<Stage>, rules: Partial<Workflow> = {}): Workflow {
  return defineWorkflow({
    id: 'review',
    version: '1.0.0',
    title: 'Review',
    stages: [{ id: 'review', approvers: { users: ['bob', 'cyd', 'dee'] }, quorum: { type: 'any' }, ...stage }],
    ...rules,
  });
}

describe('a command that other products ignore without a word is refused with a code and a sentence', () => {
  const refusals: readonly (readonly [RefusalCode, string, Workflow, readonly Told[]])[] = [
    ['notInReview', 'a vote before the item is submitted', singleApprover, [approve('bob')]],
    ['alreadySubmitted', 'a second submission', singleApprover, [submitted(), submitted()]],
    ['notEligible', 'a vote by a stranger', singleApprover, [submitted(), approve('zoe')]],
    ['selfApproval', 'a vote of the author', review({ approvers: { users: ['ann', 'bob'] } }), [submitted(), approve('ann')]],
    [
      'selfApproval',
      'an override by the author',
      singleApprover,
      [submitted('max'), { type: 'override', by: 'max', stage: 'approval', reason: 'late' }],
    ],
    [
      'selfApproval',
      'a seat given to the author',
      singleApprover,
      [submitted(), { type: 'reassign', by: 'bob', stage: 'approval', from: 'bob', to: 'ann' }],
    ],
    ['contributorApproval', 'a vote of who changed the item', fourEyes, [submitted(), { type: 'newVersion', by: 'bob' }, approve('bob')]],
    [
      'staleVersion',
      'a vote for content that has changed',
      singleApprover,
      [submitted(), { type: 'newVersion', by: 'ann' }, { type: 'decide', decision: 'approve', by: 'bob', assetVersion: 1 }],
    ],
    [
      'staleVersion',
      'a vote for a version that does not exist yet',
      singleApprover,
      [submitted(), { type: 'decide', decision: 'approve', by: 'bob', assetVersion: 2 }],
    ],
    ['clockBackwards', 'a command dated before the last event', singleApprover, [submitted(), { ...approve('bob'), at: '2026-05-31T09:00:00Z' }]],
    ['versionConflict', 'a command for another number of events', singleApprover, [submitted(), { ...approve('bob'), expectedVersion: 0 }]],
    [
      'idempotencyConflict',
      'a command id used for something else',
      fourEyes,
      [submitted(), { ...approve('bob'), id: 'c' }, { ...approve('cyd'), id: 'c' }],
    ],
    ['notAllowed', 'a withdrawal by a stranger', singleApprover, [submitted(), { type: 'withdraw', by: 'zoe' }]],
    [
      'notAllowed',
      'a withdrawal by the author where only an admin may',
      review({}, { withdraw: 'admin' }),
      [submitted(), { type: 'withdraw', by: 'ann' }],
    ],
    ['notAllowed', 'a cancellation by a stranger', singleApprover, [submitted(), { type: 'cancel', by: 'zoe' }]],
    [
      'notAllowed',
      'a dismissal by somebody without the role',
      singleApprover,
      [submitted(), approve('bob'), { type: 'dismiss', by: 'zoe', of: 'bob', reason: 'no' }],
    ],
    [
      'notAllowed',
      'an override by somebody without the role',
      singleApprover,
      [submitted(), { type: 'override', by: 'zoe', stage: 'approval', reason: 'late' }],
    ],
    [
      'notAllowed',
      'facts from somebody without the role',
      review({}, { factRoles: ['finance'] }),
      [submitted(), { type: 'setFacts', by: 'ann', facts: { spend: 1 } }],
    ],
    [
      'notAllowed',
      'a seat given away by somebody else',
      singleApprover,
      [submitted(), { type: 'reassign', by: 'zoe', stage: 'approval', from: 'bob', to: 'zoe' }],
    ],
    ['reasonRequired', 'an override without a reason', singleApprover, [submitted(), { type: 'override', by: 'max', stage: 'approval' }]],
    [
      'reasonRequired',
      'a dismissal with an empty reason',
      singleApprover,
      [submitted(), approve('bob'), { type: 'dismiss', by: 'max', of: 'bob', reason: ' ' }],
    ],
    ['unknownStage', 'a vote in a stage that is not there', singleApprover, [submitted(), approve('bob', 'legal')]],
    [
      'unknownStage',
      'a comment on a stage that is not there',
      singleApprover,
      [submitted(), { type: 'comment', by: 'bob', text: 'hm', stage: 'legal' }],
    ],
    ['stageNotActive', 'a vote in a stage that waits', marketingAsset, [submitted(), approve('gus')]],
    [
      'stageNotActive',
      'an override of a stage that waits',
      marketingAsset,
      [submitted(), { type: 'override', by: 'max', stage: 'release', reason: 'late' }],
    ],
    ['closed', 'a vote in a stage that is decided', marketingAsset, [submitted(), approve('bob'), approve('cyd')]],
    [
      'closed',
      'an override of a stage that has passed',
      marketingAsset,
      [submitted(), approve('bob'), { type: 'override', by: 'max', stage: 'brand', reason: 'late' }],
    ],
    [
      'locked',
      'a new version of a decided item that is locked',
      review({}, { lockWhenDecided: true }),
      [submitted(), approve('bob'), { type: 'newVersion', by: 'ann' }],
    ],
    ['nothingToRevoke', 'taking back a vote that was never given', singleApprover, [submitted(), { type: 'revoke', by: 'bob' }]],
    [
      'nothingToDismiss',
      'dismissing a vote that was never given',
      singleApprover,
      [submitted(), { type: 'dismiss', by: 'max', of: 'bob', reason: 'gone' }],
    ],
    ['notDecided', 'reopening what is still open', singleApprover, [submitted(), { type: 'reopen', by: 'ann' }]],
    ['notDecided', 'reopening what was cancelled', singleApprover, [submitted(), { type: 'cancel', by: 'ann' }, { type: 'reopen', by: 'ann' }]],
    [
      'alreadySubmitted',
      'shaking a veto off by submitting again',
      marketingAsset,
      [submitted(), { type: 'decide', decision: 'reject', by: 'dee' }, { type: 'submit', by: 'ann' }],
    ],
    [
      'alreadySeated',
      'a second seat for the same person',
      singleApprover,
      [submitted(), { type: 'reassign', by: 'bob', stage: 'approval', from: 'bob', to: 'cyd' }],
    ],
    ['stillValid', 'an approval that has not run out', regulatedClaim, [submitted(), { type: 'expire', by: 'clock' }]],
    [
      'separationOfDuties',
      'two approvals by one person where two people are needed',
      { ...marketingAsset, stages: marketingAsset.stages.map((stage) => ({ ...stage, approvers: { users: ['bob', 'cyd', 'dee'] } })) },
      [submitted(), approve('bob', 'brand'), approve('cyd', 'legal'), approve('bob')],
    ],
  ];

  it.each(refusals)('%s: %s', (code, _title, workflow, commands) => {
    const { refused } = tell(by(workflow), commands);
    expect(refused).toEqual({ [commands.length - 1]: code });
  });

  it('says it in a sentence with the people in it', () => {
    const outcome = decide(start(singleApprover), { type: 'withdraw', by: 'zoe', at: '2026-06-01T09:00:00Z' }, by(singleApprover));
    expect(outcome).toMatchObject({ ok: false, refusal: { message: 'the item is not in review, it is draft' } });
  });
});

describe('delegation', () => {
  const leave = { from: 'bob', to: 'eve', start: '2026-06-01T00:00:00Z', end: '2026-06-02T00:00:00Z' };
  const context = (workflow: Workflow, ...delegations: readonly (typeof leave)[]): Parameters<typeof tell>[0] => ({
    workflow,
    directory: { ...directory, delegations },
  });
  const forBob = (person: string, at?: string): Told => ({
    type: 'decide',
    decision: 'approve',
    by: person,
    onBehalfOf: 'bob',
    ...(at === undefined ? {} : { at }),
  });

  it('counts the vote as that of the absent person and keeps both names', () => {
    const { events, state } = tell(context(review({}), leave), [submitted(), forBob('eve')]);
    expect(state.stages['review']?.votes[0]).toMatchObject({ person: 'bob', by: 'eve' });
    expect(events[1]).toMatchObject({ by: 'eve', person: 'bob' });
  });

  it('ends at the first instant after it', () => {
    expect(tell(context(review({}), leave), [submitted(), forBob('eve', '2026-06-01T23:59:59.999Z')]).refused).toEqual({});
    expect(tell(context(review({}), leave), [submitted(), forBob('eve', '2026-06-02T00:00:00Z')]).refused).toEqual({ 1: 'delegationNotInForce' });
  });

  it('does not let a delegate who is the author approve', () => {
    expect(tell(context(review({}), { ...leave, to: 'ann' }), [submitted(), forBob('ann')]).refused).toEqual({ 1: 'selfApproval' });
  });

  it('does not give one person two votes in a stage', () => {
    const both = context(review({ quorum: { type: 'count', count: 2 } }), { ...leave, to: 'cyd' });
    const { refused, state } = tell(both, [submitted(), approve('cyd'), forBob('cyd')]);
    expect(refused).toEqual({ 2: 'alreadyVoted' });
    expect(state.status).toBe('inReview');
  });
});

describe('an item that loses its approval', () => {
  const effectsOf = (commands: readonly Told[], workflow: Workflow): readonly string[] =>
    (tell(by(workflow), commands).events.at(-1)?.effects ?? []).map(({ effect }) => effect);

  it('may go out when it is approved', () => {
    expect(effectsOf([submitted(), approve('bob')], singleApprover)).toEqual(['notify', 'publish']);
  });

  it.each([
    ['is withdrawn', { type: 'withdraw', by: 'ann' }],
    ['is cancelled', { type: 'cancel', by: 'ann' }],
    ['is reopened', { type: 'reopen', by: 'ann' }],
    ['has new content', { type: 'newVersion', by: 'ann' }],
    ['loses the vote', { type: 'revoke', by: 'bob' }],
    ['has its vote dismissed', { type: 'dismiss', by: 'max', of: 'bob', reason: 'left' }],
  ] as const)('calls off what was planned when it %s', (_title, command) => {
    expect(effectsOf([submitted(), approve('bob'), command], singleApprover)).toContain('cancel-send');
  });

  it('is certified again a year later, without the old votes', () => {
    const signed = [submitted(), approve('ivy'), approve('dee'), approve('fay')];
    const { refused, state } = tell(by(regulatedClaim), [...signed, { type: 'expire', by: 'clock', at: '2027-06-02T09:00:00Z' }]);
    expect(refused).toEqual({});
    expect(state.status).toBe('inReview');
    expect(state.stages['sign-off']).toMatchObject({ status: 'active', votes: [] });
    expect(state.stages['evidence']?.status).toBe('approved');
  });
});

describe('rules of a stage', () => {
  it('sends back to the stage before when it rejects with "back"', () => {
    const { state } = tell(by(budget), [submitted('ann', { spend: 20_000 }), approve('kim'), { type: 'decide', decision: 'reject', by: 'gus' }]);
    expect([state.status, state.stages['manager'], state.stages['director']]).toMatchObject([
      'inReview',
      { status: 'active', votes: [] },
      { status: 'pending', votes: [] },
    ]);
  });

  it('asks a stage whose condition reads a fact that nobody gave', () => {
    const { state } = tell(by(budget), [submitted(), approve('kim')]);
    expect(state.stages['director']?.status).toBe('active');
  });

  it('reads conditions again when facts change under review', () => {
    const grown: Told = { type: 'setFacts', by: 'erp', facts: { spend: 12_000 } };
    const { state } = tell(by(budget), [submitted('ann', { spend: 5_000 }), grown, approve('kim')]);
    expect(state.stages['director']?.status).toBe('active');
  });

  it('lets others fill only the seats that are missing', () => {
    const stage = { approvers: { users: ['bob'] }, quorum: { type: 'count', count: 2, overflowRoles: ['sales'] } } as const;
    expect(tell(by(review(stage)), [submitted(), approve('vic'), approve('wes')]).state.status).toBe('inReview');
    expect(tell(by(review(stage)), [submitted(), approve('vic'), approve('bob')]).state.status).toBe('approved');
  });

  it('keeps approvals of stages whose scope did not change', () => {
    const { state } = tell(by(marketingAsset), [
      submitted(),
      approve('bob'),
      approve('dee'),
      { type: 'newVersion', by: 'ann', changed: ['terms/footer'] },
    ]);
    expect([state.stages['brand']?.status, state.stages['legal']?.status, state.stages['release']?.status]).toEqual([
      'approved',
      'active',
      'pending',
    ]);
  });

  it('takes a version that does not say what changed for one that changed everything', () => {
    const { state } = tell(by(marketingAsset), [submitted(), approve('bob'), approve('dee'), { type: 'newVersion', by: 'ann' }]);
    expect([state.stages['brand']?.status, state.stages['legal']?.status]).toEqual(['active', 'active']);
  });

  it('reads a pattern as a scope', () => {
    const stage = { scope: ['*.html'], onNewVersion: { approvals: 'dismissIfScopeChanged' } } as const;
    const after = (changed: string): string | undefined =>
      tell(by(review(stage)), [submitted(), approve('bob'), { type: 'newVersion', by: 'ann', changed: [changed] }]).state.status;
    expect([after('mail.html'), after('mail.txt')]).toEqual(['inReview', 'approved']);
  });

  it('brings the earlier decision back when a later one is dismissed', () => {
    const votes: readonly Told[] = [
      submitted(),
      approve('bob'),
      { type: 'decide', decision: 'reject', by: 'bob' },
      { type: 'dismiss', by: 'max', of: 'bob', reason: 'wrong item' },
    ];
    expect(tell(by(review({ rejectRule: 'block', openAfterMet: true })), votes).state.status).toBe('approved');
  });

  it('does not bless new content with an old override', () => {
    const overridden: readonly Told[] = [submitted(), { type: 'override', by: 'max', stage: 'approval', reason: 'launch' }];
    expect(tell(by(singleApprover), overridden).state.stages['approval']?.status).toBe('overridden');
    expect(tell(by(singleApprover), [...overridden, { type: 'newVersion', by: 'ann' }]).state.stages['approval']?.status).toBe('active');
  });

  it('wants other eyes on the latest version', () => {
    const workflow = review({}, { latestVersionNeedsOtherApprover: true });
    expect(tell(by(workflow), [submitted(), { type: 'newVersion', by: 'bob' }, approve('bob')]).state.status).toBe('inReview');
    expect(tell(by(workflow), [submitted(), { type: 'newVersion', by: 'bob' }, approve('bob'), approve('cyd')]).state.status).toBe('approved');
  });

  it('treats the author as a contributor where the workflow says so', () => {
    const workflow = review({ approvers: { users: ['ann'] } }, { authorIsContributor: true });
    expect(tell(by(workflow), [submitted(), approve('ann')]).state.status).toBe('approved');
    expect(tell(by({ ...workflow, selfApproval: true, contributorApproval: false }), [submitted(), approve('ann')]).refused).toEqual({
      1: 'contributorApproval',
    });
  });

  it('ends as not relevant when everybody steps aside, and as not required when no stage applies', () => {
    const aside = ['bob', 'cyd', 'dee'].map((person): Told => ({ type: 'decide', decision: 'notRelevant', by: person }));
    expect(tell(by(review({ quorum: { type: 'all' } })), [submitted(), ...aside]).state.status).toBe('notRelevant');
    expect(tell(by(review({ when: { fact: 'spend', op: 'gt', value: 5 } })), [submitted('ann', { spend: 1 })]).state.status).toBe('notRequired');
  });

  it('rounds a percentage up, and takes weights that floating point bends', () => {
    const tenth = { type: 'weighted', threshold: 0.3, weights: { bob: 0.1, cyd: 0.2, dee: 0 } } as const;
    expect(tell(by(review({ quorum: tenth })), [submitted(), approve('bob'), approve('cyd')]).state.status).toBe('approved');
    expect(tell(by(review({ quorum: { type: 'percent', percent: 34 } })), [submitted(), approve('bob')]).state.status).toBe('inReview');
  });
});

describe('what is remembered', () => {
  it('forgets no vote when it forgets command ids', () => {
    const talk = Array.from({ length: 300 }, (_, index): Told => ({ type: 'comment', by: 'bob', text: 'hm', id: `c${String(index)}` }));
    const { state } = tell(by(fourEyes), [submitted(), approve('bob'), ...talk]);
    expect([state.commands.length, state.commands[0]?.id, state.stages['review']?.votes.length]).toEqual([256, 'c44', 1]);
  });

  it('keeps reasons out of the events', () => {
    const { events, texts } = tell(by(singleApprover), [
      submitted(),
      { type: 'decide', decision: 'reject', by: 'bob', reason: 'the claim is wrong', salt: 'x1' },
    ]);
    expect(JSON.stringify(events)).not.toContain('wrong');
    expect(texts).toEqual([{ digest: events[1]?.reason, person: 'bob', salt: 'x1', text: 'the claim is wrong' }]);
  });
});

describe('an item explained and compared', () => {
  const open = tell(by(marketingAsset), [submitted()]).state;
  const half = tell(by(marketingAsset), [submitted(), approve('bob'), { type: 'decide', decision: 'requestChanges', by: 'dee' }]).state;

  it('says where it stands and whom it waits for', () => {
    expect(explain(half, marketingAsset)).toEqual([
      'post-7 (Marketing asset 1.0.0): changes are wanted',
      'Brand: approved; approved by bob',
      'Legal: blocked, needs one approval; against it dee; waits for eve',
      'Release: not open yet',
    ]);
  });

  it('says it in the words of the host', () => {
    expect(explain(open, marketingAsset, { messages: { item: '{item}: {status}', inReview: 'in Prüfung' } })[0]).toBe('post-7: in Prüfung');
  });

  it('compares what is with what would be', () => {
    expect(compare(open, half, marketingAsset)).toMatchObject({
      events: 2,
      status: { before: 'inReview', after: 'changesRequested' },
      stages: [
        { stage: 'brand', approvalsGained: ['bob'], status: { before: 'active', after: 'approved' } },
        { stage: 'legal', noLongerWaitingFor: ['dee'] },
      ],
    });
  });
});
