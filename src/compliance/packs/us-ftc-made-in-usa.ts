import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * The rule of the FTC on "Made in USA", and what section 5 asks of other media and of claims with limits.
 * Kind of claim in `claim.types`: `origin.made-in-usa`. Labels of textiles, cars and others have laws of their own.
 */
export const usFtcMadeInUsa: Pack = {
  id: 'us-ftc-made-in-usa',
  version: '1.0.0',
  title: 'Made in USA',
  source: {
    author: 'Federal Trade Commission',
    year: 2021,
    title: '16 CFR part 323, 86 FR 37022; 15 U.S.C. 45a',
    url: 'https://www.ecfr.gov/current/title-16/part-323',
  },
  authorities: ['FTC'],
  status: 'in-force',
  statusNote:
    'The rule covers unlimited claims on labels and in mail order; the rest follows from section 5 and the policy statement of 1997. An executive order of 2026-03-13 puts such claims first in enforcement and asks for a rule on marketplaces; we know of none. California has percentages of its own (Bus. & Prof. Code 17533.7).',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2021-08-13',
  reach: { jurisdictions: ['US'], by: 'recipients' },
  rules: [
    {
      id: 'us-ftc-made-in-usa/all-or-virtually-all',
      scope: 'claim',
      requirement:
        'An unlimited "Made in USA" needs all three: final assembly in the United States, all significant processing there, and all or virtually all ingredients or components made and sourced there. Here: on a label.',
      citation: '16 CFR 323.2',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['origin.made-in-usa'] },
          { fact: 'claim.qualified', op: 'eq', value: false },
          { fact: 'channel', op: 'eq', value: 'packaging-label' },
        ],
      },
      passWhen: {
        all: [
          { fact: 'claim.finalAssemblyUS', op: 'eq', value: true },
          { fact: 'claim.significantProcessingUS', op: 'eq', value: true },
          { fact: 'claim.allOrVirtuallyAllUS', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'List of parts with origin and cost, back to the raw material.',
      howToCheck: 'Follow each part to where it was made and sourced; add up what is foreign.',
      severity: 'critical',
    },
    {
      id: 'us-ftc-made-in-usa/mail-order',
      scope: 'claim',
      requirement:
        'An unlimited "Made in USA" needs all three: final assembly in the United States, all significant processing there, and all or virtually all ingredients or components made and sourced there. Here: a seal, mark, tag or stamp in a catalogue or online text from which the product can be ordered.',
      citation: '16 CFR 323.3',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['origin.made-in-usa'] },
          { fact: 'claim.qualified', op: 'eq', value: false },
          { fact: 'channel', op: 'ne', value: 'packaging-label' },
          {
            all: [
              { fact: 'claim.soldAtDistance', op: 'eq', value: true },
              { fact: 'claim.originSeal', op: 'eq', value: true },
            ],
          },
        ],
      },
      passWhen: {
        all: [
          { fact: 'claim.finalAssemblyUS', op: 'eq', value: true },
          { fact: 'claim.significantProcessingUS', op: 'eq', value: true },
          { fact: 'claim.allOrVirtuallyAllUS', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'List of parts with origin and cost, back to the raw material.',
      howToCheck: 'Follow each part to where it was made and sourced; add up what is foreign.',
      severity: 'critical',
    },
    {
      id: 'us-ftc-made-in-usa/other-media',
      scope: 'claim',
      requirement:
        'An unlimited "Made in USA" needs all three: final assembly in the United States, all significant processing there, and all or virtually all ingredients or components made and sourced there. Here: in words alone or in another medium, where the general ban of deception counts.',
      citation: '15 U.S.C. 45(a), 45a; Enforcement Policy Statement on U.S. Origin Claims (1997)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['origin.made-in-usa'] },
          { fact: 'claim.qualified', op: 'eq', value: false },
          { fact: 'channel', op: 'ne', value: 'packaging-label' },
          {
            not: {
              all: [
                { fact: 'claim.soldAtDistance', op: 'eq', value: true },
                { fact: 'claim.originSeal', op: 'eq', value: true },
              ],
            },
          },
        ],
      },
      passWhen: {
        all: [
          { fact: 'claim.finalAssemblyUS', op: 'eq', value: true },
          { fact: 'claim.significantProcessingUS', op: 'eq', value: true },
          { fact: 'claim.allOrVirtuallyAllUS', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'List of parts with origin and cost, back to the raw material.',
      howToCheck: 'Follow each part to where it was made and sourced; add up what is foreign.',
      severity: 'critical',
      status: 'guidance',
    },
    {
      id: 'us-ftc-made-in-usa/qualified-accurate',
      scope: 'claim',
      requirement: 'A limited claim, such as "assembled in USA from imported parts", says the limit clearly and prominently and is proved.',
      citation: '15 U.S.C. 45(a); Enforcement Policy Statement on U.S. Origin Claims (1997)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['origin.made-in-usa'] },
          { fact: 'claim.qualified', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'claim.qualificationProminent', op: 'eq', value: true },
          { fact: 'claim.substantiation', op: 'eq', value: 'on-file' },
        ],
      },
      check: 'hybrid',
      evidence: 'List of parts with origin and cost, back to the raw material.',
      howToCheck: 'Compare the wording with the list of parts; "assembled" needs a substantial last transformation in the United States.',
      severity: 'major',
      status: 'guidance',
    },
  ],
};

/** What only "Made in USA" asks. */
export const usFtcMadeInUsaFacts: readonly Fact[] = [
  {
    name: 'claim.soldAtDistance',
    question: 'Can the product be ordered from this text without seeing it first?',
    help: 'By web shop, mail, telephone or e-mail. Radio and television are no texts.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.originSeal',
    question: 'Is the claim shown as a seal, mark, tag or stamp?',
    help: 'A flag or eagle with the words counts. The words in a sentence are none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.finalAssemblyUS',
    question: 'Does the final assembly or processing take place in the United States?',
    help: 'The last step that makes it the product that is sold. Putting it into a box is none.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.significantProcessingUS',
    question: 'Does all significant processing take place in the United States?',
    help: 'What gives the product its form or function.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.allOrVirtuallyAllUS',
    question: 'Are all ingredients and components, but for a negligible part, made and sourced in the United States?',
    help: 'Count by cost, and by what matters for the function.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
];
