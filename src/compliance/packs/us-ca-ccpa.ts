import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const isBusiness: Condition = { fact: 'sender.ccpaBusiness', op: 'eq', value: true };

const sellsOrShares: Condition = { all: [isBusiness, { fact: 'data.sellsOrShares', op: 'eq', value: true }] };

/** The California Consumer Privacy Act as amended by the CPRA, as far as it meets marketing. Business contacts are consumers in it as well. */
export const usCaCcpa: Pack = {
  id: 'us-ca-ccpa',
  version: '1.0.0',
  title: 'CCPA: data about people in California',
  source: { author: 'California', title: 'Cal. Civ. Code 1798.100-1798.199.100; 11 CCR 7000 et seq.', url: 'https://cppa.ca.gov/regulations/' },
  authorities: ['CPPA', 'state-AG'],
  status: 'in-force',
  statusNote:
    'The text since the amendments of the CPRA; the act itself has applied since 2020-01-01. The regulations are those in force since 2026-01-01; of the rules here the two on what the site confirms are new in them. Profiling that decides about people, and assessments of risk, have rules there that are not covered here.',
  asOf: '2026-11-28',
  confidence: 'medium',
  effectiveFrom: '2023-01-01',
  reach: { jurisdictions: ['US-CA'], by: 'recipients' },
  rules: [
    {
      id: 'us-ca-ccpa/notice-at-collection',
      scope: 'asset',
      requirement:
        'At or before collection people learn which categories of data are collected, for what, whether they are sold or shared, and for how long they are kept.',
      citation: 'Cal. Civ. Code 1798.100(a); 11 CCR 7012',
      appliesWhen: { all: [isBusiness, { fact: 'data.usesPersonalData', op: 'eq', value: true }] },
      check: 'manual',
      evidence: 'The notice as it stood there on that day.',
      howToCheck: 'Read the notice against the list of 7012(e), and whether people meet it before they give data.',
      severity: 'major',
    },
    {
      id: 'us-ca-ccpa/do-not-sell-link',
      scope: 'asset',
      requirement:
        'Who sells or shares data shows a "Do Not Sell or Share My Personal Information" link or the alternative opt-out link, unless opt-out signals are processed in a frictionless manner.',
      citation: 'Cal. Civ. Code 1798.135(a)-(b); 11 CCR 7013, 7015, 7025(e)-(g)',
      appliesWhen: sellsOrShares,
      passWhen: {
        any: [
          { fact: 'data.doNotSellLink', op: 'eq', value: true },
          { fact: 'data.frictionlessSignal', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Screenshot of the header or footer, and of the page behind the link.',
      howToCheck: 'Follow the link and opt out; for the frictionless way read 7025(f) and (g) against the site.',
      severity: 'critical',
    },
    {
      id: 'us-ca-ccpa/opt-out-signal-honoured',
      scope: 'asset',
      requirement: 'An opt-out preference signal such as Global Privacy Control counts as a valid request not to sell or share.',
      citation: '11 CCR 7025(b)-(c)',
      appliesWhen: sellsOrShares,
      passWhen: { fact: 'data.optOutSignalHonoured', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Network log of a visit with the signal on and one with the signal off.',
      howToCheck: 'Visit twice in a clean browser; for people who are logged in look at their record as well.',
      severity: 'critical',
      effectiveFrom: '2023-03-29',
    },
    {
      id: 'us-ca-ccpa/opt-out-signal-status-shown',
      scope: 'asset',
      requirement: 'The site shows whether it processed the signal as a request to opt out.',
      citation: '11 CCR 7025(c)(6)',
      appliesWhen: sellsOrShares,
      passWhen: { fact: 'data.optOutSignalStatusShown', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot of a visit with the signal on.',
      howToCheck: 'Switch the signal on and look for the words, such as "Opt-Out Request Honored".',
      severity: 'major',
      effectiveFrom: '2026-01-01',
    },
    {
      id: 'us-ca-ccpa/opt-out-confirmed',
      scope: 'asset',
      requirement: 'People can see that their request to opt out of selling and sharing was processed.',
      citation: '11 CCR 7026(g)',
      appliesWhen: sellsOrShares,
      passWhen: { fact: 'data.optOutConfirmed', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot after one opt-out, and of a later visit.',
      howToCheck: 'Opt out by each way and look for words or a switch that tells it, then and on a later visit.',
      severity: 'major',
      effectiveFrom: '2026-01-01',
    },
    {
      id: 'us-ca-ccpa/limit-sensitive-link',
      scope: 'asset',
      requirement:
        'Who uses sensitive data to draw conclusions about people, beyond what they expect of the service, shows a "Limit the Use of My Sensitive Personal Information" link or the alternative opt-out link.',
      citation: 'Cal. Civ. Code 1798.121, 1798.135(a); 11 CCR 7014, 7015, 7027(a), (m)',
      appliesWhen: { all: [isBusiness, { fact: 'data.sensitiveInferences', op: 'eq', value: true }] },
      passWhen: { fact: 'data.limitLink', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot of the header or footer, and of the page behind the link.',
      howToCheck: 'Compare each use of such data with the list of 7027(m); follow the link and limit once.',
      severity: 'critical',
      effectiveFrom: '2023-03-29',
    },
    {
      id: 'us-ca-ccpa/two-opt-out-methods',
      scope: 'asset',
      requirement: 'There are two or more ways to opt out of selling and sharing; a cookie banner by itself is none.',
      citation: '11 CCR 7026(a)',
      appliesWhen: sellsOrShares,
      passWhen: { fact: 'data.optOutMethodsExcludingCookieBanner', op: 'gte', value: 2 },
      check: 'hybrid',
      evidence: 'The list of ways, each tried once.',
      howToCheck: 'Opt out by each; at least one fits the way in which people usually meet the company.',
      severity: 'major',
      effectiveFrom: '2023-03-29',
    },
    {
      id: 'us-ca-ccpa/minors-opt-in',
      scope: 'audience',
      requirement: 'Data of people known to be under 16 is sold or shared only after they said yes; under 13 a parent says yes.',
      citation: 'Cal. Civ. Code 1798.120(c)-(d)',
      appliesWhen: { all: [sellsOrShares, { fact: 'audience.minAge', op: 'lt', value: 16 }] },
      passWhen: {
        any: [
          {
            all: [
              { fact: 'audience.minAge', op: 'gte', value: 13 },
              { fact: 'recipients.consent.saleOptIn', op: 'eq', value: true },
            ],
          },
          {
            all: [
              { fact: 'audience.minAge', op: 'lt', value: 13 },
              { fact: 'recipients.consent.parental', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The opt-in of three young people, with how the parent was verified.',
      howToCheck: 'Look at the youngest of each age group; who wilfully ignores the age is taken to know it.',
      severity: 'critical',
    },
    {
      id: 'us-ca-ccpa/financial-incentive-notice',
      scope: 'asset',
      requirement:
        'A discount or reward for data comes with a notice of its terms and of the value of the data, and starts only after people opted in.',
      citation: 'Cal. Civ. Code 1798.125(b); 11 CCR 7016',
      appliesWhen: { all: [isBusiness, { fact: 'offer.dataForBenefit', op: 'eq', value: true }] },
      check: 'manual',
      evidence: 'The notice, the form, and how the value was estimated.',
      howToCheck: 'Join the programme: read what stands there before the yes.',
      severity: 'major',
    },
  ],
};

/** What only the CCPA asks. */
export const usCaCcpaFacts: readonly Fact[] = [
  {
    name: 'sender.ccpaBusiness',
    question: 'Does the company work for profit in California and reach one of the three thresholds?',
    help: 'Yearly revenue above the adjusted amount (26.625 million dollars since 2025), data of 100,000 people or households, or half of the revenue from selling or sharing data.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'data.doNotSellLink',
    question: 'Does a link "Do Not Sell or Share My Personal Information" or "Your Privacy Choices" stand on the pages?',
    help: 'In header or footer of the home page and of each page that collects data; in an app also in its settings.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'data.frictionlessSignal',
    question: 'Does an opt-out signal alone end all selling and sharing, without a charge, a change of the service or a pop-up?',
    help: 'And the privacy policy says so.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'data.optOutSignalHonoured',
    question: 'With Global Privacy Control on, do the requests that sell or share data stop?',
    help: 'Compare the network requests of two first visits, one with the signal and one without. Pixels of advertising networks are such requests.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'data.optOutSignalStatusShown',
    question: 'With Global Privacy Control on, does the site say that the opt-out was honoured?',
    help: 'For example "Opt-Out Request Honored", or a switch that shows it.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'data.optOutConfirmed',
    question: 'After an opt-out, does the site show that it was carried out?',
    help: '"Opted out of sale and sharing", or a switch that stands on off, and still does on a later visit.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'data.sensitiveInferences',
    question: 'Is sensitive data used to conclude something about people that the service they asked for does not need?',
    help: 'Health, exact place, faith, ethnic origin, union, sex life, genes, account log-ins, the content of messages. Segments by it for advertising count.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'data.limitLink',
    question: 'Does a link "Limit the Use of My Sensitive Personal Information" or "Your Privacy Choices" stand on the pages?',
    help: 'In header or footer of the home page.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'data.optOutMethodsExcludingCookieBanner',
    question: 'In how many ways can people opt out of selling and sharing, the cookie banner left aside?',
    help: 'The link, the signal, a form, a phone number and an address count one each.',
    type: 'number',
    unit: 'ways',
    knownBy: 'data-protection',
  },
  {
    name: 'recipients.consent.saleOptIn',
    question: 'Did they say yes to the selling or sharing of their data?',
    help: 'To exactly that, by an act of their own and confirmed once more. A yes to a newsletter is none.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'offer.dataForBenefit',
    question: 'Do people get a discount, a reward or another benefit for giving data?',
    help: 'Loyalty programmes and "10 % off for your e-mail address".',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
];
