import type { KpiExample } from '../../example.ts';
import { averageDealSize, closeRate, pipelineVelocity, salesCycleLength, winRate } from './deals.ts';

/** Worked examples of the KPIs about won and lost deals. */
export const dealsExamples: readonly KpiExample[] = [
  {
    kpi: winRate,
    title: 'two of three, one still open',
    rows: [
      { closedOn: '2026-02-01', outcome: 'won', value: 100_000, currency: 'EUR' },
      { closedOn: '2026-02-03', outcome: 'won', value: 300_000, currency: 'EUR' },
      { closedOn: '2026-02-04', outcome: 'lost', value: 900_000, currency: 'EUR' },
      { closedOn: null, outcome: null, value: 500_000, currency: 'EUR' },
    ],
    value: 2 / 3,
  },
  {
    kpi: winRate,
    title: 'only open deals',
    rows: [{ closedOn: null, outcome: null }],
    value: null,
    status: 'zero-denominator',
    reason: 'nothing-closed',
  },
  {
    kpi: closeRate,
    title: 'one of two; a young one is left out',
    rows: [
      { openedOn: '2025-10-05', outcome: 'won', isMature: true },
      { openedOn: '2025-10-09', outcome: null, isMature: true },
      { openedOn: '2026-03-30', outcome: 'won', isMature: false },
    ],
    value: 0.5,
  },
  {
    kpi: closeRate,
    title: 'only young deals say nothing yet',
    rows: [{ openedOn: '2026-03-30', outcome: null, isMature: false }],
    value: null,
    status: 'zero-denominator',
    reason: 'no-mature-deal',
  },
  {
    kpi: averageDealSize,
    title: '1,000 and 3,000 euros',
    rows: [
      { closedOn: '2026-02-01', outcome: 'won', value: 100_000, currency: 'EUR' },
      { closedOn: '2026-02-03', outcome: 'won', value: 300_000, currency: 'EUR' },
      { closedOn: '2026-02-04', outcome: 'lost', value: 900_000, currency: 'EUR' },
      { closedOn: null, outcome: null, value: 500_000, currency: 'EUR' },
    ],
    value: 200_000,
  },
  {
    kpi: averageDealSize,
    title: 'no deal won',
    rows: [{ closedOn: '2026-02-04', outcome: 'lost', value: 900_000, currency: 'EUR' }],
    value: null,
    status: 'no-data',
  },
  {
    kpi: salesCycleLength,
    title: 'one long deal does not move it',
    rows: [
      { closedOn: '2026-02-01', outcome: 'won', cycleDays: 20 },
      { closedOn: '2026-02-02', outcome: 'won', cycleDays: 30 },
      { closedOn: '2026-02-03', outcome: 'won', cycleDays: 400 },
    ],
    value: 30,
  },
  {
    kpi: pipelineVelocity,
    title: 'two opportunities, one of two won for 1,000 euros in 20 days',
    rows: [
      { openedOn: '2026-01-05', closedOn: '2026-01-25', outcome: 'won', value: 100_000, cycleDays: 20, currency: 'EUR' },
      { openedOn: '2026-01-07', closedOn: '2026-01-30', outcome: 'lost', value: 50_000, cycleDays: 23, currency: 'EUR' },
    ],
    value: 5000,
  },
  {
    kpi: pipelineVelocity,
    title: 'deals won on the day of opening have no pace',
    rows: [{ openedOn: '2026-01-05', closedOn: '2026-01-05', outcome: 'won', value: 100_000, cycleDays: 0, currency: 'EUR' }],
    value: null,
    status: 'zero-denominator',
  },
];
