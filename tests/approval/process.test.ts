import { auditControls, auditRecord, processMetrics, promiseDate, simulate, skippableStages, type Control, type History } from 'marops/approval';
import { fourEyes, marketingAsset, regulatedClaim, singleApprover } from 'marops/approval/templates';
import { millisecondsInHour } from 'marops/calendar';
import { describe, expect, it } from 'vitest';
import { directory, submitted, tell, type Told } from './parties.ts';

const day = [['09:00', '17:00']] as const;
const calendar = { timezone: 'Etc/UTC', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } } as const;

const approvedAfter = (at: string, id = 'post-7'): History => ({
  id,
  events: tell({ workflow: singleApprover, directory }, [submitted(), { type: 'decide', decision: 'approve', by: 'bob', at }], '2026-06-05T15:00:00Z')
    .events,
});

describe('process metrics', () => {
  const context = { workflow: marketingAsset, directory };
  const told: readonly Told[] = [
    { ...submitted(), at: '2026-06-01T09:00:00Z' },
    { type: 'decide', decision: 'approve', by: 'bob', at: '2026-06-01T11:00:00Z' },
    { type: 'decide', decision: 'requestChanges', by: 'dee', at: '2026-06-01T13:00:00Z' },
    { type: 'newVersion', by: 'ann', changed: ['terms/price'], at: '2026-06-01T16:00:00Z' },
    { type: 'decide', decision: 'approve', by: 'dee', at: '2026-06-01T17:00:00Z' },
    { type: 'decide', decision: 'approve', by: 'gus', at: '2026-06-02T10:00:00Z' },
  ];
  const metrics = processMetrics([{ id: 'post-7', events: tell(context, told).events }], { calendar });

  it('measure each stage in working time and on the wall', () => {
    const hours = metrics.stages.map(({ medianWall, medianWorking, stage }) => [
      stage,
      (medianWorking ?? 0) / millisecondsInHour,
      (medianWall ?? 0) / millisecondsInHour,
    ]);
    expect(hours).toEqual([
      ['brand', 2, 2],
      ['legal', 4, 8],
      ['release', 1, 17],
    ]);
  });

  it('name the bottleneck, the wait for the author and the rework', () => {
    expect(metrics).toMatchObject({
      items: 1,
      approved: 1,
      medianLeadTime: 9 * millisecondsInHour,
      bottleneck: 'legal',
      reworkLoops: 1,
      firstPassYield: 0,
    });
    expect(metrics.shareWaitingForRequester).toBeCloseTo(4 / 9, 12);
    expect(metrics.stages[1]?.shareOfWorking).toBeCloseTo(4 / 7, 12);
  });

  it('are null, never 0 or NaN, where nothing was measured', () => {
    expect(processMetrics([], { calendar })).toEqual({
      items: 0,
      approved: 0,
      medianLeadTime: null,
      shareWaitingForRequester: null,
      reworkLoops: 0,
      firstPassYield: null,
      bottleneck: null,
      stages: [],
    });
    const open = processMetrics([{ id: 'x', events: tell({ workflow: singleApprover, directory }, [submitted()]).events }], { calendar });
    expect(open.stages).toEqual([{ stage: 'approval', visits: 0, medianWorking: null, medianWall: null, shareOfWorking: null }]);
  });

  it('count a weekend on the wall and not as work', () => {
    const [stage] = processMetrics([approvedAfter('2026-06-08T10:00:00Z')], { calendar }).stages;
    expect([(stage?.medianWorking ?? 0) / millisecondsInHour, (stage?.medianWall ?? 0) / millisecondsInHour]).toEqual([3, 67]);
  });
});

describe('a promised date', () => {
  const past = [1, 2, 3, 4].map((hour) => approvedAfter(`2026-06-08T${String(hour + 8).padStart(2, '0')}:30:00Z`));

  it('needs enough of a past', () => {
    expect(promiseDate(past, { share: 0.8, from: '2026-06-10T09:00:00Z', calendar })).toMatchObject({
      at: null,
      sample: 4,
      problems: [{ code: 'no-sample' }],
    });
  });

  it('is the quantile of past working times, from the submission on', () => {
    // 2.5, 3.5, 4.5 and 5.5 hours; the median is 4 hours.
    expect(promiseDate(past, { share: 0.5, from: '2026-06-10T15:00:00Z', calendar, atLeast: 4 })).toMatchObject({
      at: '2026-06-11T11:00:00Z',
      working: 4 * millisecondsInHour,
      problems: [],
    });
  });
});

describe('a simulation', () => {
  const model = { stages: { brand: { people: 1, meanHours: 4 }, legal: { people: 1, meanHours: 4 }, release: { people: 1, meanHours: 2 } } };
  const result = simulate(marketingAsset, model, { runs: 50_000, seed: 11 });

  it('agrees with the closed form: two parallel exponential stages take 1.5 times the mean, then the last one', () => {
    expect(result.leadTimeInHours.mean).toBeCloseTo(4 * 1.5 + 2, 1);
  });

  it('agrees with the closed form of the second of four answers: a quarter and a third of the mean', () => {
    const second = simulate(fourEyes, { stages: { review: { people: 4, meanHours: 12 } } }, { runs: 50_000, seed: 12 });
    expect(second.leadTimeInHours.mean).toBeCloseTo(12 / 4 + 12 / 3, 1);
  });

  it('agrees with the geometric number of rounds when a fifth of answers ask for changes', () => {
    const again = simulate(
      singleApprover,
      { stages: { approval: { people: 1, meanHours: 4, rejectShare: 0.2 } }, reworkHours: 8 },
      { runs: 50_000, seed: 13 },
    );
    expect(again.reworkShare).toBeCloseTo(0.2, 2);
    // Four standard errors of 50,000 runs.
    expect(Math.abs(again.leadTimeInHours.mean - (4 / 0.8 + 8 * (0.2 / 0.8)))).toBeLessThan(0.15);
  });

  it('is repeated by its seed', () => {
    expect(simulate(marketingAsset, model, { runs: 100, seed: 11 })).toEqual(simulate(marketingAsset, model, { runs: 100, seed: 11 }));
    expect(result.stages.reduce((sum, { bottleneckShare }) => sum + bottleneckShare, 0)).toBeCloseTo(1, 12);
  });

  it('is refused for a stage without a model, no runs, and a share above 1', () => {
    expect(() => simulate(singleApprover, { stages: {} }, { runs: 1, seed: 1 })).toThrow('model.stages.approval must have a model');
    expect(() => simulate(singleApprover, { stages: { approval: { people: 1, meanHours: 4, rejectShare: 2 } } }, { runs: 0, seed: 1 })).toThrow(
      'at most 1',
    );
  });
});

describe('an audit', () => {
  const controls: readonly Control[] = [
    { id: 'approved', title: 'Somebody approved it', rule: { type: 'approved' } },
    { id: 'four-eyes', title: 'No author approves', rule: { type: 'noAuthorApproved' } },
    { id: 'enough', title: 'Enough people approved', rule: { type: 'quorum' } },
    { id: 'bound', title: 'What was approved is what there is', rule: { type: 'approvalBoundToVersion' } },
    { id: 'delegation', title: 'Delegations held', rule: { type: 'delegationInForce' } },
    { id: 'lock', title: 'Nothing changed after the lock', rule: { type: 'unchangedAfterLock' } },
    { id: 'recorded', title: 'The decision is on record', rule: { type: 'decisionRecorded' } },
    { id: 'order', title: 'Decided after it started', rule: { type: 'decidedAfterStart' } },
  ];
  const brokenBy = (record: Parameters<typeof auditControls>[0][number]): readonly string[] =>
    auditControls([record], controls)
      .findings.filter(({ verdict }) => verdict === 'broken')
      .map(({ control }) => control);

  it('finds nothing in a history that the rules of this room allowed', () => {
    const { events } = tell({ workflow: regulatedClaim, directory }, [
      submitted(),
      { type: 'decide', decision: 'approve', by: 'ivy' },
      { type: 'decide', decision: 'approve', by: 'dee' },
      { type: 'decide', decision: 'approve', by: 'fay' },
    ]);
    const record = auditRecord(events, regulatedClaim);
    expect(record).toMatchObject({
      isApproved: true,
      authors: ['ann'],
      approvers: ['ivy', 'dee', 'fay'],
      approvalsNeeded: 3,
      decidedOn: events.at(-1)?.at,
    });
    expect(brokenBy(record)).toEqual([]);
  });

  it('sees that an approval is for another version', () => {
    const kept = { ...singleApprover, onNewVersion: { approvals: 'keep' } } as const;
    const { events } = tell({ workflow: kept, directory }, [
      submitted(),
      { type: 'decide', decision: 'approve', by: 'bob' },
      { type: 'newVersion', by: 'ann' },
    ]);
    expect(brokenBy(auditRecord(events, kept))).toEqual(['bound']);
  });

  it.each([
    ['approved', { approvers: [] }],
    ['four-eyes', { authors: ['ann'], approvers: ['ann', 'bob'] }],
    ['enough', { approvers: ['bob'], approvalsNeeded: 2 }],
    ['delegation', { delegated: [{ to: 'eve', isInForce: false }] }],
    ['lock', { isChangedAfterLock: true }],
    ['recorded', { isRecorded: false }],
    ['order', { startedOn: '2026-06-02', decidedOn: '2026-06-01T09:00:00Z' }],
  ])('sees when "%s" is broken', (control, facts) => {
    expect(brokenBy({ id: 'x', ...facts })).toContain(control);
  });

  it('never takes what is unknown for kept or broken', () => {
    const { controls: counts } = auditControls([{ id: 'x' }], controls);
    expect(counts.map(({ broken, kept, unknown }) => [broken, kept, unknown])).toEqual(controls.map(() => [0, 0, 1]));
  });

  it('applies a control only to decisions within its dates, and says when the date is unknown', () => {
    const control: Control = { id: 'c', title: 'C', rule: { type: 'approved' }, from: '2026-01-01', until: '2026-07-01' };
    const decided = (decidedOn?: string): number[] => {
      const [count] = auditControls([{ id: 'x', approvers: [], ...(decidedOn === undefined ? {} : { decidedOn }) }], [control]).controls;
      return [count?.of ?? -1, count?.broken ?? -1, count?.unknown ?? -1];
    };
    expect([decided('2025-12-31'), decided('2026-01-01'), decided('2026-06-30T23:59:59Z'), decided('2026-07-01'), decided()]).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });

  it('refuses controls that cannot be read, all at once', () => {
    const wrong = JSON.parse('[{"id":"c","title":"","rule":{"type":"nice"},"from":"2026-02-30"}]') as readonly Control[];
    expect(() => auditControls([], wrong)).toThrow(/controls\[0\]\.title.*controls\[0\]\.rule\.type.*controls\[0\]\.from/);
  });
});

describe('light items', () => {
  const history = (index: number, last: Told): History => ({
    id: `item-${String(index)}`,
    events: tell({ workflow: singleApprover, directory }, [submitted(), last]).events,
  });
  const approve: Told = { type: 'decide', decision: 'approve', by: 'bob' };
  const light = Array.from({ length: 20 }, (_, index) => history(index, approve));

  it('may skip a stage that never held one up, when there is evidence enough', () => {
    const ids = light.map(({ id }) => id);
    expect(skippableStages(light, ids)).toEqual([{ stage: 'approval', decisions: 20 }]);
    expect(skippableStages(light.slice(1), ids)).toEqual([]);
  });

  it('may not skip a stage that held one up once', () => {
    const held = history(20, { type: 'decide', decision: 'approveWithChanges', by: 'bob' });
    expect(skippableStages([...light, held], [...light.map(({ id }) => id), held.id])).toEqual([]);
  });
});
