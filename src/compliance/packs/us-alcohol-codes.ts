import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * Where the codes of the alcohol trade let its advertising stand: by the share of adults in the audience. What the codes ask of content
 * is not covered here: the texts change often and their own boards read them.
 */
export const usAlcoholCodes: Pack = {
  id: 'us-alcohol-codes',
  version: '1.0.0',
  title: 'Alcohol: the codes of the trade on audiences',
  source: {
    author: 'Distilled Spirits Council of the United States; Beer Institute; Wine Institute',
    year: 2023,
    title: 'Code of Responsible Practices; Advertising and Marketing Code; Code of Advertising Standards',
    url: 'https://www.distilledspirits.org/code-of-responsible-practices/',
  },
  authorities: ['industry'],
  status: 'self-regulation',
  statusNote:
    'No law: the codes bind their members, and the Federal Trade Commission looks at how they are kept. The figures follow the census of 2020 and differ a little; before, all three were 71.6 %.',
  asOf: '2026-11-28',
  confidence: 'medium',
  reach: { jurisdictions: ['US'], by: 'recipients', sectors: ['alcohol'] },
  rules: [
    {
      id: 'us-alcohol-codes/audience-spirits',
      scope: 'asset',
      requirement:
        'Spirits are advertised only where at least 73.8 % of the audience can be expected to be 21 or older; members of the council apply it to their beer and wine too.',
      citation: 'DISCUS Code of Responsible Practices (2023); also ACSA and ADSA',
      appliesWhen: { fact: 'alcohol.kind', op: 'eq', value: 'distilled-spirits' },
      passWhen: { fact: 'audience.legalDrinkingAgeShare', op: 'gte', value: 0.738 },
      check: 'hybrid',
      evidence: 'Audience data of the medium, not older than the buying guidelines allow.',
      howToCheck: 'Read the data for this programme, site or place at the time of buying, not the average of the medium.',
      severity: 'major',
      effectiveFrom: '2023-06-01',
      statusNote: 'Announced around the end of May 2023 for new purchases of media; the exact day was not seen.',
    },
    {
      id: 'us-alcohol-codes/audience-beer',
      scope: 'asset',
      requirement: 'Beer is advertised only where at least 73.6 % of the audience can be expected to be 21 or older.',
      citation: 'Beer Institute Advertising and Marketing Code (2022); also Brewers Association',
      appliesWhen: { fact: 'alcohol.kind', op: 'eq', value: 'malt-beverage' },
      passWhen: { fact: 'audience.legalDrinkingAgeShare', op: 'gte', value: 0.736 },
      check: 'hybrid',
      evidence: 'Audience data of the medium, not older than the buying guidelines allow.',
      howToCheck: 'Read the data for this programme, site or place at the time of buying, not the average of the medium.',
      severity: 'major',
      effectiveFrom: '2022-07-26',
    },
    {
      id: 'us-alcohol-codes/audience-wine',
      scope: 'asset',
      requirement: 'Wine is not advertised where more than 26.3 % of the audience is under 21.',
      citation: 'Wine Institute Code of Advertising Standards (2023)',
      appliesWhen: { fact: 'alcohol.kind', op: 'eq', value: 'wine' },
      passWhen: { fact: 'audience.legalDrinkingAgeShare', op: 'gte', value: 0.737 },
      check: 'hybrid',
      evidence: 'Audience data of the medium that are reliable and up to date.',
      howToCheck: 'Read the data for this programme, site or place at the time of buying, not the average of the medium.',
      severity: 'major',
      effectiveFrom: '2023-06-01',
      statusNote: 'Announced after the census data of 2023-05-25; the exact day was not seen.',
    },
  ],
};

/** What only the codes of the alcohol trade ask. */
export const usAlcoholCodesFacts: readonly Fact[] = [
  {
    name: 'audience.legalDrinkingAgeShare',
    question: 'Which share of the audience is 21 or older, by the data of the medium?',
    help: '0.75 for three in four.',
    type: 'number',
    unit: 'share, 0 to 1',
    knownBy: 'campaign-owner',
  },
];
