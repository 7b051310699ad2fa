// What time makes due: reminders on the approver's own calendar, service levels in working time, approvals that run out.
import { decide, dueActions, evolve, type DueContext, type Workflow } from 'marops/approval';
import { crisisStatement, fourEyes, leadHandOver, regulatedClaim } from 'marops/approval/templates';
import { describe, expect, it } from 'vitest';
import { directory, submitted, tell, type Told } from './parties.ts';

const day = [['09:00', '17:00']] as const;
const office = { timezone: 'Etc/UTC', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } } as const;
const always = [['00:00', '24:00']] as const;
const aroundTheClock = {
  timezone: 'Etc/UTC',
  hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
} as const;
const calendars = { office, sales: office, 'around-the-clock': aroundTheClock };
const roles = { ...directory.roles, approver: ['bob', 'cyd'] };

const context = (workflow: Workflow, more: Partial<DueContext> = {}): DueContext => ({ workflow, directory: { roles }, calendars, ...more });
const state = (workflow: Workflow, commands: readonly Told[], first?: string): ReturnType<typeof tell>['state'] =>
  tell({ workflow, directory: { roles } }, commands, first).state;
const said = (given: ReturnType<typeof dueActions>): readonly string[] =>
  given.due.map(({ action, dueAt, person, to }) => `${action} ${String(person)} (${String(to)}) ${dueAt}`);

describe('a reminder', () => {
  // Submitted on Monday at 09:00: a reminder each working day, three at most.
  const open = state(fourEyes, [submitted()], '2026-06-01T09:00:00Z');

  it('comes when the working time is used up, and not before', () => {
    expect(said(dueActions(open, '2026-06-01T16:59:59Z', context(fourEyes)))).toEqual([]);
    expect(said(dueActions(open, '2026-06-02T09:00:00Z', context(fourEyes)))).toEqual([
      'remind bob (bob) 2026-06-01T17:00:00Z',
      'remind cyd (cyd) 2026-06-01T17:00:00Z',
    ]);
  });

  it('has a key that stays the same from call to call and differs from the next one', () => {
    const keys = (now: string): readonly string[] => dueActions(open, now, context(fourEyes)).due.map(({ key }) => key);
    expect(keys('2026-06-02T10:00:00Z')).toEqual(keys('2026-06-02T11:00:00Z'));
    expect(keys('2026-06-03T10:00:00Z')).not.toEqual(keys('2026-06-02T10:00:00Z'));
  });

  it('does not come to who has answered', () => {
    const half = state(fourEyes, [submitted(), { type: 'decide', decision: 'approve', by: 'bob' }]);
    expect(said(dueActions(half, '2026-06-02T10:00:00Z', context(fourEyes)))).toEqual(['remind cyd (cyd) 2026-06-01T17:00:00Z']);
  });

  it('becomes one when several fell into one quiet time', () => {
    const leave = { calendar: office, events: [{ reason: 'leave', firstDate: '2026-06-02', lastDate: '2026-06-03' }] };
    const diaries = { bob: leave, cyd: { calendar: office } };
    const quiet = dueActions(open, '2026-06-03T12:00:00Z', context(fourEyes, { diaries }));
    expect(quiet.due.filter(({ action }) => action === 'remind').map(({ person }) => person)).toEqual(['cyd']);
    expect(quiet.waiting.filter(({ person }) => person === 'bob')).toMatchObject([{ at: '2026-06-04T09:00:00Z' }]);
    const back = dueActions(open, '2026-06-04T09:00:00Z', context(fourEyes, { diaries }));
    expect(back.due.filter(({ person }) => person === 'bob')).toMatchObject([{ action: 'remind', at: '2026-06-04T09:00:00Z' }]);
  });

  it('goes to who stands in for an absent person', () => {
    const delegations = [{ from: 'bob', to: 'eve', start: '2026-06-01T00:00:00Z', end: '2026-07-01T00:00:00Z' }];
    const due = dueActions(open, '2026-06-02T10:00:00Z', context(fourEyes, { directory: { roles, delegations } }));
    expect(said(due)[0]).toBe('remind bob (eve) 2026-06-01T17:00:00Z');
  });

  it('breaks through a lunch, but not through what ranks as high, when the item is a crisis statement', () => {
    const crisis = state(crisisStatement, [submitted()], '2026-06-10T12:00:00Z');
    const lunch = { reason: 'team lunch', start: '2026-06-10T12:00:00Z', end: '2026-06-10T13:00:00Z' };
    const at = (rank: number): number => {
      const diaries = { rae: { calendar: aroundTheClock, events: [{ ...lunch, rank }] } };
      return dueActions(crisis, '2026-06-10T12:15:00Z', context(crisisStatement, { diaries })).due.filter(({ person }) => person === 'rae').length;
    };
    expect([at(1), at(5)]).toEqual([1, 0]);
  });
});

describe('a service level', () => {
  it('is counted in working time and tells who can help', () => {
    const open = state(leadHandOver, [submitted(), { type: 'decide', decision: 'approve', by: 'tom' }], '2026-06-05T14:59:00Z');
    // Handed over on Friday at 15:00: two hours that day, six on Monday.
    expect(said(dueActions(open, '2026-06-08T14:59:00Z', context(leadHandOver))).filter((line) => line.startsWith('escalate'))).toEqual([]);
    expect(said(dueActions(open, '2026-06-08T15:00:00Z', context(leadHandOver)))).toContain('escalate xia (xia) 2026-06-08T15:00:00Z');
  });

  it('stands still while changes are wanted from the author', () => {
    const wanted: Told = { type: 'decide', decision: 'requestChanges', by: 'bob', at: '2026-06-01T13:00:00Z' };
    const mended: readonly Told[] = [submitted(), wanted, { type: 'newVersion', by: 'ann', at: '2026-06-03T09:00:00Z' }];
    const lifted: Told = { type: 'decide', decision: 'approve', by: 'bob', at: '2026-06-03T09:00:00Z' };
    expect(dueActions(state(fourEyes, mended), '2026-06-20T09:00:00Z', context(fourEyes)).due).toEqual([]);
    const running = state(fourEyes, [...mended, lifted]);
    // Four of sixteen hours are used on Monday; twelve are left from Wednesday 09:00 on: Thursday 13:00.
    const escalated = (now: string): number => dueActions(running, now, context(fourEyes)).due.filter(({ action }) => action === 'escalate').length;
    expect([escalated('2026-06-04T12:59:00Z'), escalated('2026-06-04T13:00:00Z')]).toEqual([0, 2]);
  });

  it('errs towards the earlier deadline after a hundred pauses', () => {
    const toggles = Array.from({ length: 120 }, (_, index): Told => ({
      type: 'decide',
      decision: index % 2 === 0 ? 'reject' : 'notRelevant',
      by: 'bob',
    }));
    expect(state(fourEyes, [submitted(), ...toggles, ...toggles]).stages['review']?.clock).toHaveLength(101);
  });
});

describe('an approval that holds for a year', () => {
  it('runs out, once, and is then certified again', () => {
    const signed = state(regulatedClaim, [
      submitted(),
      { type: 'decide', decision: 'approve', by: 'ivy' },
      { type: 'decide', decision: 'approve', by: 'dee' },
      { type: 'decide', decision: 'approve', by: 'fay' },
    ]);
    expect(dueActions(signed, '2027-06-01T09:00:00Z', context(regulatedClaim)).due).toEqual([]);
    const [expiry] = dueActions(signed, '2027-06-01T10:00:00Z', context(regulatedClaim)).due;
    expect(expiry).toMatchObject({ action: 'expire', stage: 'sign-off', dueAt: '2027-06-01T09:03:00.000Z' });
    const outcome = decide(signed, { type: 'expire', by: 'clock', at: '2027-06-01T10:00:00Z' }, { workflow: regulatedClaim, directory: { roles } });
    const after = outcome.ok ? outcome.events.reduce(evolve, signed) : signed;
    expect(dueActions(after, '2027-06-01T10:00:00Z', context(regulatedClaim)).due).toEqual([]);
  });
});

describe('a broken call', () => {
  it.each([
    ['a moment without offset', '2026-06-02T10:00:00', calendars, 'now must be an instant'],
    ['a calendar that is not given', '2026-06-02T10:00:00Z', {}, 'must be one of the given calendars'],
  ])('names %s', (_title, now, given, text) => {
    expect(() => dueActions(state(fourEyes, [submitted()]), now, context(fourEyes, { calendars: given }))).toThrow(text);
  });
});
