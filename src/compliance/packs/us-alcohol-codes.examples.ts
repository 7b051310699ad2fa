import type { PackExample } from '../example.ts';

const shown = (kind: string, legalDrinkingAgeShare: number): PackExample['facts'] => ({
  channel: 'tv',
  sector: 'alcohol',
  recipients: { jurisdictions: ['US'], audience: 'consumer' },
  alcohol: { kind },
  audience: { legalDrinkingAgeShare },
});

/** What must come out of the codes of the alcohol trade. */
export const usAlcoholCodesExamples: readonly PackExample[] = [
  { rule: 'us-alcohol-codes/audience-spirits', title: 'A show with 73.8 % adults', facts: shown('distilled-spirits', 0.738), expected: 'pass' },
  { rule: 'us-alcohol-codes/audience-spirits', title: 'A show with 73.7 % adults', facts: shown('distilled-spirits', 0.737), expected: 'fail' },
  { rule: 'us-alcohol-codes/audience-beer', title: 'A show with 73.6 % adults', facts: shown('malt-beverage', 0.736), expected: 'pass' },
  { rule: 'us-alcohol-codes/audience-beer', title: 'A show with 73.5 % adults', facts: shown('malt-beverage', 0.735), expected: 'fail' },
  { rule: 'us-alcohol-codes/audience-wine', title: 'A show with 26.3 % minors', facts: shown('wine', 0.737), expected: 'pass' },
  { rule: 'us-alcohol-codes/audience-wine', title: 'A show with 26.4 % minors', facts: shown('wine', 0.736), expected: 'fail' },
  {
    rule: 'us-alcohol-codes/audience-wine',
    title: 'Fruit juice',
    facts: { ...shown('wine', 0.5), sector: 'food' },
    expected: 'not-applicable',
  },
  {
    rule: 'us-alcohol-codes/audience-beer',
    title: 'The day before the figure rose',
    facts: shown('malt-beverage', 0.716),
    expected: 'not-applicable',
    on: '2022-07-25',
  },
];
