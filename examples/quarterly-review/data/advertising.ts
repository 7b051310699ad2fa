/** Invented advertising figures of one quarter: spend in cents. */
export const adDays = [
  { channel: 'search', day: '2026-07-14', impressions: 18_000, clicks: 1_260, spend: 88_200, currency: 'EUR' },
  { channel: 'search', day: '2026-08-18', impressions: 21_000, clicks: 1_365, spend: 109_200, currency: 'EUR' },
  { channel: 'social', day: '2026-07-21', impressions: 90_000, clicks: 720, spend: 50_400, currency: 'EUR' },
  { channel: 'social', day: '2026-09-08', impressions: 60_000, clicks: 540, spend: 43_200, currency: 'EUR' },
] as const;

/** What was agreed for the quarter, and when. */
export const targets = [
  { kpi: 'click-through-rate', target: 0.03, amberFrom: 0.015, agreedOn: '2026-06-22' },
  { kpi: 'cost-per-click', target: 70, amberFrom: 80, agreedOn: '2026-07-10' },
];

/** Clicks of the last weeks. */
export const weeklyClicks = [310, 295, 322, 301, 316, 308, 299, 420];
