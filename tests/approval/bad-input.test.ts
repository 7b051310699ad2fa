// Bad input from anywhere: a problem or a refusal, never another error, never a changed state.
import {
  analyseWorkflow,
  auditTrail,
  decide,
  defineWorkflow,
  evolve,
  redact,
  replay,
  start,
  verifyTrail,
  type ApprovalEvent,
  type Command,
  type Workflow,
} from 'marops/approval';
import { fourEyes, marketingAsset, singleApprover } from 'marops/approval/templates';
import { isInputError } from 'marops/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directory, submitted, tell } from './parties.ts';

const seed = 4_711;
const context = { workflow: fourEyes, directory };
const story = tell(context, [
  submitted(),
  { type: 'decide', decision: 'approve', by: 'bob' },
  { type: 'decide', decision: 'requestChanges', by: 'cyd', reason: 'the price is out of date', salt: 's1' },
  { type: 'comment', by: 'bob', text: 'agreed', salt: 's2' },
  { type: 'newVersion', by: 'ann' },
]);

function from<Wanted>(value: unknown): Wanted {
  return JSON.parse(JSON.stringify(value)) as Wanted;
}

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (isInputError(error)) return error.problems.map(({ code }) => code);
    throw error;
  }
}

describe('a workflow that cannot work is refused, with everything that is wrong with it', () => {
  const stage = { id: 'a', approvers: { users: ['bob'] }, quorum: { type: 'any' } } as const;
  const broken = (...stages: readonly unknown[]): Workflow => from({ ...singleApprover, stages });

  it.each([
    ['a circle', broken({ ...stage, after: ['b'] }, { ...stage, id: 'b', after: ['a'] }), ['cycle']],
    ['a stage that waits for itself', broken({ ...stage, after: ['a'] }), ['cycle']],
    ['a stage that is not there', broken({ ...stage, after: ['x'] }), ['unknown-stage']],
    ['two stages of one name', broken(stage, stage), ['not-unique']],
    ['no stage', broken(), ['too-small']],
    ['a quorum larger than its seats', broken({ ...stage, quorum: { type: 'count', count: 2 } }), ['quorum-too-large']],
    ['weights that never add up', broken({ ...stage, quorum: { type: 'weighted', threshold: 3, weights: { bob: 2 } } }), ['weights-too-light']],
    ['a stage nobody can decide', broken({ ...stage, approvers: {} }), ['nobody-asked']],
    ['a decision maker without a seat', broken({ ...stage, primaryDecisionMaker: 'zoe' }), ['primary-without-seat']],
    ['a person asked twice', broken({ ...stage, approvers: { users: ['bob', 'bob'] } }), ['not-unique']],
    ['a quorum of half a person', broken({ ...stage, quorum: { type: 'count', count: 0.5 } }), ['not-an-integer']],
    ['a percentage above 100', broken({ ...stage, quorum: { type: 'percent', percent: 101 } }), ['too-large']],
    ['a condition that is none', broken({ ...stage, when: { fact: 'spend', op: 'exists' } }), ['unknown-operator', 'missing']],
    ['a reserved name', broken({ ...stage, id: 'constructor' }), ['forbidden-name']],
    ['a rule that does not exist', broken({ ...stage, rejectRule: 'maybe' }), ['not-one-of']],
    ['a key that does not exist', broken({ ...stage, approver: 'bob' }), ['unknown-key']],
    ['a group of stages that are not there', from<Workflow>({ ...singleApprover, distinctApprovers: [['x']] }), ['unknown-stage']],
    ['several at once', broken({ ...stage, id: '', quorum: { type: 'most' } }), ['not-text', 'not-one-of']],
  ])('%s', (_title, workflow, codes) => {
    expect(problemsOf(() => defineWorkflow(workflow))).toEqual(codes);
  });
});

describe('random JSON', () => {
  it('as a workflow is a problem', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(problemsOf(() => start(defineWorkflow(from(value)))).length).toBeGreaterThan(0);
        expect(problemsOf(() => analyseWorkflow(from(value), directory)).length).toBeGreaterThan(0);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it('in the place of any part of a workflow is a problem or a workflow', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('stages', 'combine', 'onNewVersion', 'distinctApprovers', 'rank'),
        fc.constantFrom('approvers', 'quorum', 'when', 'after', 'serviceLevel', 'reminders'),
        fc.jsonValue(),
        (key, inStage, value) => {
          const stages = [{ ...singleApprover.stages[0], [inStage]: value }];
          problemsOf(() => start(defineWorkflow(from({ ...singleApprover, [key]: value }))));
          problemsOf(() => start(defineWorkflow(from({ ...singleApprover, stages }))));
        },
      ),
      { seed, numRuns: 10_000 },
    );
  });

  it('as a command is refused and changes nothing', () => {
    const before = JSON.stringify(story.state);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(decide(story.state, from<Command>(value), context)).toMatchObject({ ok: false, refusal: { code: 'malformed' } });
        expect(JSON.stringify(story.state)).toBe(before);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it('in the fields of a command is refused or harmless', () => {
    const types = [
      'submit',
      'decide',
      'revoke',
      'dismiss',
      'newVersion',
      'withdraw',
      'cancel',
      'reopen',
      'reassign',
      'override',
      'setFacts',
      'comment',
      'expire',
    ];
    const body = fc.record(
      {
        type: fc.constantFrom(...types),
        by: fc.oneof(fc.jsonValue(), fc.constantFrom('ann', 'bob', 'max')),
        at: fc.oneof(fc.jsonValue(), fc.constant('2026-07-01T09:00:00Z')),
        decision: fc.oneof(fc.jsonValue(), fc.constant('approve')),
        stage: fc.jsonValue(),
        facts: fc.jsonValue(),
        item: fc.jsonValue(),
        of: fc.jsonValue(),
      },
      { requiredKeys: ['type', 'by', 'at'] },
    );
    fc.assert(
      fc.property(body, (value) => {
        const outcome = decide(story.state, from<Command>(value), context);
        if (!outcome.ok) expect(outcome.refusal.message).not.toMatch(/\{(problems|status|person|stage|by)\}/);
        else expect(outcome.events.reduce(evolve, story.state).version).toBe(story.state.version + outcome.events.length);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it('as an event changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(evolve(story.state, from<ApprovalEvent>(value))).toBe(story.state);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it('in the place of any field of an event changes nothing or leaves a state that goes on', () => {
    const last = story.events.length - 1;
    const before = replay(story.events.slice(0, last), fourEyes);
    fc.assert(
      fc.property(
        fc.constantFrom('type', 'by', 'at', 'changes', 'status', 'effects', 'definition', 'sequence', 'stale', 'assetVersion', 'command'),
        fc.jsonValue(),
        (key, value) => {
          const after = evolve(before, from<ApprovalEvent>({ ...story.events[last], [key]: value }));
          const outcome = decide(after, { type: 'comment', by: 'bob', text: 'still here', at: '2027-01-01T00:00:00Z' }, context);
          expect(typeof outcome.ok).toBe('boolean');
        },
      ),
      { seed, numRuns: 10_000 },
    );
  });
});

describe('events in the wrong order', () => {
  it.each([
    ['repeated', [0, 1, 1]],
    ['swapped', [0, 2, 1]],
    ['with a gap', [0, 2]],
    ['without the first', [1, 2]],
  ])('are refused when %s', (_title, order) => {
    expect(
      problemsOf(() =>
        replay(
          order.map((index) => story.events[index]!),
          fourEyes,
        ),
      ),
    ).toEqual(['event-not-next']);
  });

  it('are refused under another workflow', () => {
    expect(problemsOf(() => replay(story.events, marketingAsset))).toEqual(['event-not-next']);
    expect(
      problemsOf(() => decide(story.state, { type: 'revoke', by: 'bob', at: '2026-07-01T09:00:00Z' }, { workflow: marketingAsset, directory })),
    ).toEqual(['other-definition']);
  });
});

describe('a broken directory', () => {
  it('is refused as a whole', () => {
    const wrong = from<typeof directory>({ roles: { approver: 'bob' }, delegations: [{ from: 'bob' }] });
    expect(
      problemsOf(() => decide(story.state, { type: 'revoke', by: 'bob', at: '2026-07-01T09:00:00Z' }, { workflow: fourEyes, directory: wrong })),
    ).toEqual(['not-a-list', 'missing', 'missing', 'missing']);
  });
});

describe('a trail', () => {
  const trail = auditTrail(story.events, story.texts);
  const withEntries = (entries: typeof trail.entries): typeof trail => ({ ...trail, entries });
  const head = { length: trail.entries.length, hash: trail.entries.at(-1)?.hash ?? '' };

  it('is whole as it was written, and after a round trip through JSON', () => {
    expect(verifyTrail(from(trail), { anchor: head })).toEqual({ isIntact: true, brokenAt: null, reason: null });
  });

  it('shows the first entry that was tampered with', () => {
    const forged = trail.entries.map((entry, index) => (index === 2 ? { ...entry, event: { ...entry.event, by: 'dee' } } : entry));
    expect(verifyTrail(withEntries(forged))).toEqual({ isIntact: false, brokenAt: 2, reason: 'link' });
  });

  it('shows entries in another order and a missing one', () => {
    const [first, second, third, ...rest] = trail.entries;
    expect(verifyTrail(withEntries([first!, third!, second!, ...rest]))).toMatchObject({ brokenAt: 1 });
    expect(verifyTrail(withEntries([first!, third!, ...rest]))).toMatchObject({ brokenAt: 1 });
  });

  it('shows a lost end only to who noted the head down', () => {
    const cut = withEntries(trail.entries.slice(0, -1));
    expect(verifyTrail(cut).isIntact).toBe(true);
    expect(verifyTrail(cut, { anchor: head })).toEqual({ isIntact: false, brokenAt: 4, reason: 'anchor' });
  });

  it('shows a text that was changed or put in', () => {
    const changed = { ...trail, texts: trail.texts.map((text) => ({ ...text, text: 'fine by me' })) };
    expect(verifyTrail(changed)).toMatchObject({ isIntact: false, reason: 'text' });
    expect(verifyTrail({ ...trail, texts: [{ digest: 'x', person: 'bob', salt: '', text: 'hello' }] })).toMatchObject({ reason: 'text' });
  });

  it('stays whole without the texts of a person, and says that they were removed', () => {
    const redacted = redact(trail, 'cyd', { by: 'privacy-office', at: '2026-09-01T09:00:00Z' });
    expect(JSON.stringify(redacted)).not.toContain('out of date');
    expect(redacted.texts.map(({ person }) => person)).toEqual(['bob']);
    expect(redacted.entries.at(-1)?.event).toMatchObject({ type: 'redacted', person: 'cyd', by: 'privacy-office' });
    expect(verifyTrail(redacted, { anchor: head }).isIntact).toBe(true);
  });

  it('chains numbers with a fraction as text, because canonical forms of fractions differ', () => {
    const priced = tell(context, [submitted('ann', { share: 0.1 })]);
    expect(verifyTrail(from(auditTrail(priced.events, []))).isIntact).toBe(true);
  });

  it('of random JSON is broken or empty, never an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, entry) => {
        expect(verifyTrail(from(value)).isIntact).toBe(false);
        expect(verifyTrail(from({ entries: [entry], texts: [] })).isIntact).toBe(false);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
