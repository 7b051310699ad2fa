import type { KpiExample } from '../../example.ts';
import { aidedAwareness, netPromoterScore, netSentiment, referralFactor, shareOfVoice } from './perception.ts';

/** Worked examples of the KPIs about how the brand is seen. */
export const perceptionExamples: readonly KpiExample[] = [
  { kpi: shareOfVoice, title: 'one in four', rows: [{ brandMentions: 25, marketMentions: 100 }], value: 0.25 },
  { kpi: shareOfVoice, title: 'nobody mentioned', rows: [{ brandMentions: 0, marketMentions: 0 }], value: null, status: 'zero-denominator' },
  { kpi: netSentiment, title: '30 for, 10 against, 60 without a side', rows: [{ positive: 30, negative: 10, neutral: 60 }], value: 0.2 },
  { kpi: netSentiment, title: 'nobody mentioned', rows: [{ positive: 0, negative: 0, neutral: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: netPromoterScore,
    title: 'two promoters, one passive, one detractor',
    rows: [{ likelihood: 10 }, { likelihood: 9 }, { likelihood: 7 }, { likelihood: 3 }],
    value: 25,
  },
  { kpi: netPromoterScore, title: 'no answer', rows: [], value: null, status: 'zero-denominator', reason: 'no-answer' },
  { kpi: aidedAwareness, title: 'two of three', rows: [{ isAware: true }, { isAware: true }, { isAware: false }], value: 2 / 3 },
  { kpi: aidedAwareness, title: 'nobody asked', rows: [], value: null, status: 'zero-denominator', reason: 'nobody-asked' },
  { kpi: referralFactor, title: '30 new users from 100', rows: [{ invitedConversions: 30, users: 100 }], value: 0.3 },
  { kpi: referralFactor, title: 'no user', rows: [{ invitedConversions: 0, users: 0 }], value: null, status: 'zero-denominator', reason: 'no-user' },
];
