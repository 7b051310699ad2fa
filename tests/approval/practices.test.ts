// The practices of marketing operations that belong here, with their figures.
import {
  ambiguousDecisions,
  checkRaci,
  decisionClarity,
  defineWorkflow,
  dueActions,
  flowDuration,
  kpiSetOn,
  reportingIndependence,
  stakeholderRoles,
  suggestParallel,
  verifyKpiAgreement,
  type Diary,
  type DueActions,
  type Stage,
  type Workflow,
} from 'marops/approval';
import { describe, expect, it } from 'vitest';
import { submitted, tell, type Told } from './parties.ts';

const day = [['09:00', '17:00']] as const;
const office = { timezone: 'Etc/UTC', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } } as const;
const always = [['00:00', '24:00']] as const;
const everyDay = {
  timezone: 'Etc/UTC',
  hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
} as const;

/** One reminder an hour after the item was submitted, to one person with one diary. */
function chase(submittedAt: string, now: string, diary: Diary, rank = 1): DueActions {
  const workflow = defineWorkflow({
    id: 'blog',
    version: '1.0.0',
    title: 'Blog',
    rank,
    stages: [
      {
        id: 'review',
        approvers: { users: ['bob'] },
        quorum: { type: 'any' },
        reminders: { first: { amount: 1, unit: 'minute' }, most: 1, calendar: 'always' },
      },
    ],
  });
  const { state } = tell({ workflow }, [{ ...submitted(), at: submittedAt }]);
  return dueActions(state, now, { workflow, calendars: { always: everyDay }, diaries: { bob: diary } });
}

describe('who decides', () => {
  it('APP-01: of five decisions, the one whose candidates report to different managers and has nobody named is found', () => {
    const people = [
      { id: 'brand lead', reportsTo: ['cmo'] },
      { id: 'campaign lead', reportsTo: ['cmo'] },
      { id: 'country lead', reportsTo: ['regional director'] },
    ];
    const decisions = [
      { id: 'tone of voice', candidates: ['brand lead'] },
      { id: 'launch date', candidates: ['campaign lead', 'brand lead'] },
      { id: 'local offer', candidates: ['brand lead', 'country lead'], accountable: 'country lead' },
      { id: 'event budget', candidates: ['brand lead', 'country lead'] },
      { id: 'agency', candidates: ['campaign lead'] },
    ];
    expect(ambiguousDecisions(decisions, people).map(({ params }) => params['decision'])).toEqual(['event budget']);
    expect(ambiguousDecisions([{ id: 'orphan', candidates: [] }], people).map(({ code }) => code)).toEqual(['nobody-decides']);
  });

  it('APP-02: one accountable passes, two or none or nobody responsible do not', () => {
    const codes = (accountable: readonly string[], responsible: readonly string[]): readonly string[] =>
      checkRaci([{ activity: 'strategy', accountable, responsible, consulted: ['operations'] }]).map(({ code }) => code);
    expect(codes(['marcomms'], ['marcomms'])).toEqual([]);
    expect(codes(['marcomms', 'operations'], ['marcomms'])).toEqual(['many-accountable']);
    expect(codes(['marcomms'], [])).toEqual(['no-responsible']);
    expect(codes([], ['marcomms'])).toEqual(['no-accountable']);
    expect(checkRaci([{ activity: 'strategy', accountable: ['a'], responsible: ['a'] }], ['cio']).map(({ message }) => message)).toEqual([
      'cio has no part in any activity',
    ]);
  });

  it('APP-13: four stakeholders stand by default, and a workflow that leaves the CMO out is told so', () => {
    expect(stakeholderRoles.map(({ id }) => id)).toEqual(['ceo', 'cio', 'cmo', 'director-of-marketing']);
    const stage: Stage = {
      id: 'plan',
      asks: 'Is this the plan?',
      approvers: { roles: ['ceo', 'cio', 'director-of-marketing'] },
      quorum: { type: 'any' },
      serviceLevel: { within: { amount: 8, unit: 'hour' }, calendar: 'office' },
    };
    const workflow = { id: 'plan', version: '1.0.0', title: 'Plan', stages: [stage] };
    expect(
      decisionClarity(
        workflow,
        stakeholderRoles.map(({ id }) => id),
      ).map(({ code, params }) => [code, params['role']]),
    ).toEqual([['decides-nowhere', 'cmo']]);
  });

  it('APP-09: without an executive the item does not pass, with one it does', () => {
    const workflow = defineWorkflow({
      id: 'buy-in',
      version: '1.0.0',
      title: 'Buy-in',
      stages: [{ id: 'executive', approvers: { roles: ['executive'] }, quorum: { type: 'count', count: 1 } }],
    });
    const by = (...people: readonly string[]): string =>
      tell({ workflow, directory: { roles: { executive: ['ora'] } } }, [
        submitted(),
        ...people.map((person): Told => ({ type: 'decide', decision: 'approve', by: person })),
      ]).state.status;
    expect([by(), by('bob'), by('bob', 'ora')]).toEqual(['inReview', 'inReview', 'approved']);
  });
});

describe('a streamlined way', () => {
  it('APP-03: four steps of two days take eight, the last three side by side four, which saves four', () => {
    const step = (id: string): Stage => ({ id, approvers: { users: ['bob'] }, quorum: { type: 'any' } });
    const workflow: Workflow = { id: 'flow', version: '1.0.0', title: 'Flow', stages: ['a', 'b', 'c', 'd'].map(step) };
    const durations = { a: 2, b: 2, c: 2, d: 2 };
    expect(flowDuration(workflow, durations)).toBe(8);
    expect(suggestParallel(workflow, durations)[0]).toEqual({ stages: ['b', 'c', 'd'], now: 8, then: 4, saves: 4 });
  });
});

describe('when people may be asked', () => {
  const prospect = { reason: 'prospect meeting', start: '2026-06-10T14:00:00Z', end: '2026-06-10T15:00:00Z', quietMinutesBefore: 24 * 60 };
  const deadline = { reason: 'deadline day', firstDate: '2026-06-12', lastDate: '2026-06-12' };

  it('APP-04: nobody is chased in the 24 hours before a prospect meeting, and right after it again', () => {
    const diary = { calendar: office, events: [prospect] };
    expect(chase('2026-06-10T08:50:00Z', '2026-06-10T09:00:00Z', diary).due).toEqual([]);
    expect(chase('2026-06-10T08:50:00Z', '2026-06-10T09:00:00Z', diary).waiting).toMatchObject([{ at: '2026-06-10T15:00:00Z' }]);
    expect(chase('2026-06-09T12:50:00Z', '2026-06-09T13:00:00Z', diary).due).toHaveLength(1);
  });

  it('APP-05: nobody is pushed on a deadline Friday, but on Monday', () => {
    const diary = { calendar: office, events: [deadline] };
    expect(chase('2026-06-12T08:50:00Z', '2026-06-12T10:00:00Z', diary)).toMatchObject({ due: [], waiting: [{ at: '2026-06-15T09:00:00Z' }] });
  });

  it('APP-06: a board meeting outranks a blog post, a crisis statement outranks a team lunch', () => {
    const meeting = (rank: number): Diary => ({
      calendar: everyDay,
      events: [{ reason: 'meeting', start: '2026-06-10T09:00:00Z', end: '2026-06-10T12:00:00Z', rank }],
    });
    expect(chase('2026-06-10T09:50:00Z', '2026-06-10T10:00:00Z', meeting(5), 1).due).toEqual([]);
    expect(chase('2026-06-10T09:50:00Z', '2026-06-10T10:00:00Z', meeting(1), 5).due).toHaveLength(1);
  });

  it('APP-08: a reminder every three business days, moved out of a day that is blocked', () => {
    const workflow = defineWorkflow({
      id: 'w',
      version: '1.0.0',
      title: 'W',
      stages: [
        {
          id: 'review',
          approvers: { users: ['bob'] },
          quorum: { type: 'any' },
          reminders: { first: { amount: 24, unit: 'hour' }, every: { amount: 24, unit: 'hour' }, most: 2, calendar: 'office' },
        },
      ],
    });
    const { state } = tell({ workflow }, [{ ...submitted(), at: '2026-06-01T10:00:00Z' }]);
    const at = (now: string, events: Diary['events'] = []): readonly string[] =>
      dueActions(state, now, { workflow, calendars: { office }, diaries: { bob: { calendar: office, events } } }).due.map((action) =>
        action.at.slice(0, 10),
      );
    expect(at('2026-06-08T12:00:00Z')).toEqual(['2026-06-04']);
    expect(at('2026-06-09T12:00:00Z')).toEqual(['2026-06-09']);
    const blocked = [{ reason: 'offsite', firstDate: '2026-06-09', lastDate: '2026-06-09' }];
    expect([at('2026-06-09T12:00:00Z', blocked), at('2026-06-10T12:00:00Z', blocked)]).toEqual([['2026-06-04'], ['2026-06-10']]);
  });
});

describe('what the team is judged by', () => {
  const first = { version: '1', effectiveFrom: '2026-01-01', kpis: ['emails sent', 'pipeline'] };
  const second = { version: '2', effectiveFrom: '2026-04-01', agreedOn: '2026-04-15', kpis: ['pipeline'] };

  it('APP-10: KPIs agreed on 15 April for the quarter from 1 April were agreed late, and one that was not agreed was added later', () => {
    expect(verifyKpiAgreement({ from: '2026-04-01', kpis: ['pipeline', 'followers'] }, [first, second]).map(({ code }) => code)).toEqual([
      'agreed-late',
      'added-later',
    ]);
    expect(verifyKpiAgreement({ from: '2026-01-01', kpis: ['pipeline'] }, [first]).map(({ code }) => code)).toEqual(['left-out']);
    expect(verifyKpiAgreement({ from: '2025-10-01', kpis: [] }, [first]).map(({ code }) => code)).toEqual(['not-agreed']);
  });

  it('APP-11: the first quarter is reviewed by version 1, the second by version 2 without "emails sent"', () => {
    expect(kpiSetOn('2026-02-14', [second, first])?.version).toBe('1');
    expect(kpiSetOn('2026-05-14', [second, first])).toEqual(second);
    expect(kpiSetOn('2025-12-31', [first, second])).toBeUndefined();
  });

  it('APP-12: of nine KPIs two are reported by their owner, so 77.8 % are independent', () => {
    const kpis = Array.from({ length: 9 }, (_, index) => ({ kpi: `kpi ${String(index)}`, owner: 'ann', reporter: index < 2 ? 'ann' : 'operations' }));
    const { reportedByOwner, share } = reportingIndependence(kpis);
    expect([((share ?? 0) * 100).toFixed(1), reportedByOwner]).toEqual(['77.8', ['kpi 0', 'kpi 1']]);
    expect(reportingIndependence([])).toEqual({ share: null, reportedByOwner: [] });
  });
});
