import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const tagged: Condition = { fact: 'link.utm.present', op: 'eq', value: true };

/**
 * A policy of one's own: links and campaigns named so that reports add up. Links are read by the detector `utm`; names by `parseName` with the
 * company's taxonomy.
 */
export const namingUtm: Pack = {
  id: 'naming-utm',
  version: '1.0.0',
  title: 'Campaign names and link parameters',
  source: {
    author: 'Google',
    title: 'Google Analytics help: URL builders, collect campaign data with custom URLs; default channel group',
    url: 'https://support.google.com/analytics/answer/10917952',
  },
  authorities: [],
  status: 'internal-policy',
  statusNote: 'A policy to start from, after the help of Google Analytics 4; other tools map media to channels otherwise.',
  asOf: '2026-11-22',
  confidence: 'high',
  reach: { jurisdictions: ['*'], by: 'recipients' },
  rules: [
    {
      id: 'naming-utm/required-parameters',
      scope: 'asset',
      requirement: 'A link with campaign parameters has utm_source, utm_medium and utm_campaign, none of them empty.',
      citation: 'Google Analytics help, collect campaign data with custom URLs',
      appliesWhen: tagged,
      passWhen: { fact: 'link.utm.missing', op: 'eq', value: 0 },
      check: 'automatic',
      evidence: 'The link.',
      howToCheck: 'Read the link; buildUtm refuses to make one that lacks them.',
      severity: 'minor',
    },
    {
      id: 'naming-utm/lower-case',
      scope: 'asset',
      requirement: 'Names and values of the parameters are in lower case: reports tell "Email" and "email" apart.',
      citation: 'Google Analytics help, collect campaign data with custom URLs',
      appliesWhen: tagged,
      passWhen: { fact: 'link.utm.upperCase', op: 'eq', value: 0 },
      check: 'automatic',
      evidence: 'The link.',
      howToCheck: 'Compare with its lower case; placeholders that the platform fills in may have capitals.',
      severity: 'minor',
    },
    {
      id: 'naming-utm/no-duplicates',
      scope: 'asset',
      requirement: 'No campaign parameter stands twice.',
      citation: 'Policy: which of two values counts differs by tool',
      appliesWhen: tagged,
      passWhen: { fact: 'link.utm.duplicates', op: 'eq', value: 0 },
      check: 'automatic',
      evidence: 'The link.',
      howToCheck: 'Look for tools that tag links again: mailing service, link shortener, ad platform.',
      severity: 'minor',
    },
    {
      id: 'naming-utm/not-in-fragment',
      scope: 'asset',
      requirement: 'Campaign parameters stand before the # of a link, because what follows is not sent to the server.',
      citation: 'RFC 3986 section 3.5',
      passWhen: { fact: 'link.utm.inFragment', op: 'eq', value: 0 },
      check: 'automatic',
      evidence: 'The link.',
      howToCheck: 'Look behind the #.',
      severity: 'minor',
    },
    {
      id: 'naming-utm/mapped-medium',
      scope: 'asset',
      requirement: 'Source and medium fall in a default channel group of Google Analytics 4, not in "Unassigned".',
      citation: 'Google Analytics help, default channel group',
      appliesWhen: tagged,
      passWhen: { fact: 'link.utm.channel', op: 'ne', value: 'Unassigned' },
      check: 'automatic',
      evidence: 'The link and its channel group.',
      howToCheck: 'Ask channelGroup; "newsletter" is a source, "email" its medium.',
      severity: 'minor',
    },
    {
      id: 'naming-utm/no-personal-data',
      scope: 'asset',
      requirement: 'Campaign parameters hold nothing about a person: no e-mail address, phone number, name, customer number, nor a hash of them.',
      citation: 'Policies of Google Analytics on personally identifiable information; Regulation (EU) 2016/679 Art. 5(1)(c)',
      appliesWhen: tagged,
      passWhen: { fact: 'link.utm.personalData', op: 'eq', value: 0 },
      check: 'hybrid',
      evidence: 'Three links as they were sent to three people.',
      howToCheck: 'Compare the links of three recipients: what differs points to the person. A search finds addresses and phone numbers only.',
      severity: 'critical',
    },
    {
      id: 'naming-utm/not-internal',
      scope: 'asset',
      requirement: 'Links within the own site have no campaign parameters: they would replace where the visit came from.',
      citation: 'Policy, by the way Google Analytics attributes visits',
      appliesWhen: { fact: 'link.internal', op: 'eq', value: true },
      passWhen: { fact: 'link.utm.present', op: 'eq', value: false },
      check: 'automatic',
      evidence: 'The link and the page that it stands on.',
      howToCheck: 'Search the templates of the site for utm_.',
      severity: 'minor',
    },
    {
      id: 'naming-utm/taxonomy',
      scope: 'asset',
      requirement: 'The name of a campaign follows the taxonomy of the company: its parts, in their order, with the words allowed.',
      citation: 'The taxonomy of the company',
      appliesWhen: { fact: 'campaign.named', op: 'eq', value: true },
      passWhen: { fact: 'campaign.nameFaults', op: 'eq', value: 0 },
      check: 'hybrid',
      evidence: 'The name, and what parseName says of it.',
      howToCheck: 'Run parseName with the taxonomy; a person sees whether the right words were chosen.',
      severity: 'minor',
    },
  ],
};

/** What only this policy asks. */
export const namingUtmFacts: readonly Fact[] = [
  {
    name: 'link.internal',
    question: 'Does the link lead from the own site to the own site?',
    help: 'Another domain of the company, measured in the same property, counts as the own site.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'campaign.named',
    question: 'Does it belong to a campaign that has a name in a tool?',
    help: 'In the ad platform, the mailing service, the CRM or analytics.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'campaign.nameFaults',
    question: 'How many faults does the name have by the taxonomy of the company?',
    help: 'The number of problems that parseName gives.',
    type: 'number',
    unit: 'faults',
    knownBy: 'marketing-operations',
  },
];
