import type { Journey, ProportionSample } from 'marops/kpi';

// Invented data: one quarter of a shop for office chairs.

/** Ways to a purchase, many people on each. */
export const journeys: readonly Journey[] = [
  { path: ['search', 'newsletter'], conversions: 64, nulls: 512, value: { amount: 2_176_000, currency: 'EUR' } },
  { path: ['social', 'search'], conversions: 31, nulls: 620, value: { amount: 930_000, currency: 'EUR' } },
  { path: ['social', 'newsletter', 'newsletter'], conversions: 12, nulls: 240, value: { amount: 408_000, currency: 'EUR' } },
  { path: ['search'], conversions: 88, nulls: 1660, value: { amount: 2_640_000, currency: 'EUR' } },
  { path: ['newsletter'], conversions: 45, nulls: 310, value: { amount: 1_620_000, currency: 'EUR' } },
  { path: ['social'], conversions: 2, nulls: 1900, value: { amount: 58_000, currency: 'EUR' } },
];

/** The landing page as it was. */
export const oldPage: ProportionSample = { kind: 'proportion', n: 4120, sum: 239 };

/** The landing page with the shorter form. */
export const shorterForm: ProportionSample = { kind: 'proportion', n: 4087, sum: 301 };
