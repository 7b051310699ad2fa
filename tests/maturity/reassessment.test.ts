import { reassessment } from 'marops/maturity';
import { describe, expect, it } from 'vitest';

const taken = [{ at: '2025-05-01' }, { at: '2025-11-15T10:00:00+01:00' }];

describe('an assessment', () => {
  it('MAT-11: of 15 November is due again on 15 May, and 17 days overdue on 1 June', () => {
    expect(reassessment(taken, { on: '2026-06-01', everyMonths: 6 })).toMatchObject({ due: '2026-05-15', daysOverdue: 17, isDue: true });
  });

  it('MAT-12: is called for by a change of strategy and by growth of 40 % where 25 % is the limit', () => {
    const triggers = [{ event: 'strategy-change' }, { event: 'headcount-growth', above: 0.25 }];
    const events = [
      { event: 'strategy-change', on: '2026-01-10' },
      { event: 'headcount-growth', on: '2026-02-01', size: 0.4 },
    ];
    const asked = { on: '2026-03-01', everyMonths: 6, triggers };
    expect(reassessment(taken, { ...asked, events })).toMatchObject({ triggered: events, isDue: true, daysOverdue: 0 });
    const small = [
      { event: 'headcount-growth', on: '2026-02-01', size: 0.25 },
      { event: 'headcount-growth', on: '2026-02-02' },
      { event: 'office-move', on: '2026-02-03' },
      { event: 'strategy-change', on: '2025-11-15' },
      { event: 'strategy-change', on: '2026-03-02' },
    ];
    expect(reassessment(taken, { ...asked, events: small })).toMatchObject({ triggered: [], isDue: false });
  });

  it('is due on its day and not the day before', () => {
    expect(['2026-05-14', '2026-05-15'].map((on) => reassessment(taken, { on, everyMonths: 6 }).isDue)).toEqual([false, true]);
  });

  it('of the last day of a long month is due on the last day of a short one', () => {
    expect(reassessment([{ at: '2025-08-31' }], { on: '2025-09-01', everyMonths: 6 }).due).toBe('2026-02-28');
    expect(reassessment([{ at: '2025-12-31' }], { on: '2026-01-01', everyMonths: 12 }).due).toBe('2026-12-31');
  });

  it('is due where there was none yet, or only one to come', () => {
    const none = { on: '2026-01-01', last: null, due: null, daysOverdue: 0, triggered: [], isDue: true };
    expect([
      reassessment([], { on: '2026-01-01', everyMonths: 6 }),
      reassessment([{ at: '2026-01-02' }], { on: '2026-01-01', everyMonths: 6 }),
    ]).toEqual([none, none]);
  });

  it.each([
    ['a day that does not exist', { on: '2026-02-30', everyMonths: 6 }, 'on must be a date'],
    ['no months', { on: '2026-02-01', everyMonths: 0 }, 'everyMonths must be at least 1'],
    ['an event without a day', { on: '2026-02-01', everyMonths: 1, events: [{ event: 'x', on: 'soon' }] }, 'events[0].on must be a date'],
    [
      'growth without bound',
      { on: '2026-02-01', everyMonths: 1, events: [{ event: 'x', on: '2026-01-01', size: Infinity }] },
      'events[0].size must be',
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => reassessment(taken, options)).toThrow(message);
    expect(() => reassessment([{ at: 'then' }], { on: '2026-02-01', everyMonths: 1 })).toThrow('history[0].at must be a date');
  });
});
