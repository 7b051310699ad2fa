import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * An editorial policy of one's own: words that people outside marketing understand. Words are found by the detectors, with your own dictionary if you like.
 */
export const languagePlain: Pack = {
  id: 'language-plain',
  version: '1.0.0',
  title: 'Plain language',
  source: { title: 'Bridging the gap between Marcomms functions and Operations', locator: 'point 3' },
  authorities: [],
  status: 'internal-policy',
  statusNote: 'An editorial policy to start from; no law asks for it.',
  asOf: '2026-11-22',
  confidence: 'high',
  reach: { jurisdictions: ['*'], by: 'recipients' },
  options: { maxReadingGrade: 9 },
  rules: [
    {
      id: 'language-plain/jargon',
      scope: 'asset',
      requirement:
        'Towards people outside marketing, no words that only marketing people use: engagement, thought leadership, cut-through, click-through. Say the concrete benefit instead.',
      citation: 'Point 3 of the source: avoid jargon, show tangible benefit',
      appliesWhen: { fact: 'recipients.audience', op: 'in', value: ['internal', 'operations', 'executive'] },
      passWhen: { fact: 'content.jargonTerms', op: 'eq', value: 0 },
      check: 'automatic',
      evidence: 'The text.',
      howToCheck: 'Search the text for the words of the dictionary; a click-through rate is the name of a measure and may stand.',
      severity: 'minor',
    },
    {
      id: 'language-plain/why-and-how',
      scope: 'asset',
      requirement: 'An internal briefing says why, the benefit for the business, beside how.',
      citation: 'Point 3 of the source: avoid jargon, show tangible benefit',
      appliesWhen: { fact: 'message.internalBriefing', op: 'eq', value: true },
      check: 'manual',
      evidence: 'The briefing, with the sentence marked.',
      howToCheck: 'Find the sentence that a person from operations would repeat to a colleague.',
      severity: 'minor',
    },
    {
      id: 'language-plain/readability',
      scope: 'asset',
      requirement:
        'English text for consumers reads at the school grade that the company sets, 9 without a choice, by the formula of Flesch and Kincaid.',
      citation: 'Editorial policy; Kincaid et al. (1975) for the formula',
      appliesWhen: {
        all: [
          { fact: 'content.language', op: 'startsWith', value: 'en' },
          { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] },
        ],
      },
      passWhen: { fact: 'content.readingGrade', op: 'lte', valueOf: 'option.maxReadingGrade' },
      check: 'hybrid',
      evidence: 'The measured grade.',
      howToCheck: 'Measure the running text with a tool that names the formula.',
      severity: 'minor',
    },
    {
      id: 'language-plain/absolute-terms',
      scope: 'asset',
      requirement: 'Absolute words such as best, never, guaranteed or risk-free are proved or removed.',
      citation: 'Editorial policy; compare 15 U.S.C. 45 and CAP Code 3.7',
      passWhen: { fact: 'content.absoluteTerms', op: 'eq', value: 0 },
      check: 'automatic',
      evidence: 'Proof for each word that stays.',
      howToCheck: 'Search the text for absolute words; ask for the proof of each.',
      severity: 'minor',
      reviewOnFail: true,
    },
  ],
};

/** What only this policy asks. */
export const languagePlainFacts: readonly Fact[] = [
  {
    name: 'message.internalBriefing',
    question: 'Is it a briefing for people in the company?',
    help: 'A text that asks colleagues to do something, or tells them what will change. An advertisement that colleagues see as well is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'content.readingGrade',
    question: 'At which school grade does the text read, by the formula of Flesch and Kincaid?',
    help: 'Word processors and readability tools show it; measure the running text without headings, legal lines and addresses.',
    type: 'number',
    unit: 'grades',
    knownBy: 'author',
  },
];
