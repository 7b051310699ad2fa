import type { KpiExample } from '../../example.ts';
import { amplificationRate, engagementByFollowers, engagementByImpressions, engagementByReach, followerGrowthRate } from './engagement.ts';

/** Worked examples of the KPIs about engagement. */
export const engagementExamples: readonly KpiExample[] = [
  {
    kpi: engagementByFollowers,
    title: 'two posts: sums first',
    rows: [
      { engagements: 30, followers: 1000 },
      { engagements: 10, followers: 3000 },
    ],
    value: 0.01,
  },
  { kpi: engagementByFollowers, title: 'nobody there', rows: [{ engagements: 0, followers: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: engagementByImpressions,
    title: 'two posts: sums first',
    rows: [
      { engagements: 30, impressions: 1000 },
      { engagements: 10, impressions: 3000 },
    ],
    value: 0.01,
  },
  { kpi: engagementByImpressions, title: 'nobody there', rows: [{ engagements: 0, impressions: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: engagementByReach,
    title: 'two posts: sums first',
    rows: [
      { engagements: 30, reach: 1000 },
      { engagements: 10, reach: 3000 },
    ],
    value: 0.01,
  },
  { kpi: engagementByReach, title: 'nobody there', rows: [{ engagements: 0, reach: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: amplificationRate,
    title: 'two posts: sums first',
    rows: [
      { shares: 30, followers: 1000 },
      { shares: 10, followers: 3000 },
    ],
    value: 0.01,
  },
  { kpi: amplificationRate, title: 'nobody there', rows: [{ shares: 0, followers: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: followerGrowthRate,
    title: 'from 1,000 to 1,100 in two days',
    rows: [
      { day: '2026-03-01', openingFollowers: 1000, closingFollowers: 1060 },
      { day: '2026-03-02', openingFollowers: 1060, closingFollowers: 1100 },
    ],
    value: 0.1,
  },
  {
    kpi: followerGrowthRate,
    title: 'a new account has no growth',
    rows: [{ day: '2026-03-01', openingFollowers: 0, closingFollowers: 40 }],
    value: null,
    status: 'zero-denominator',
    reason: 'new-account',
  },
];
