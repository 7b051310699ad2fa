import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * The General Data Protection Regulation, as far as it meets marketing. It reaches controllers established in the economic area whatever the
 * recipients' place (Art. 3(1)), and others who offer to people there (Art. 3(2)).
 */
export const euGdprMarketing: Pack = {
  id: 'eu-gdpr-marketing',
  version: '1.0.0',
  title: 'GDPR: personal data in marketing',
  source: { author: 'European Union', year: 2016, title: 'Regulation (EU) 2016/679', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  authorities: ['EU-DPA'],
  status: 'in-force',
  statusNote:
    'Applied in the EU from 2018-05-25; in Norway, Iceland and Liechtenstein through the EEA Agreement from 2018-07-20. Changes are proposed in COM(2025) 837; they were not law in the summer of 2026. Who offers to people there from elsewhere is bound too (Art. 3(2)); whether watching them or an offer is meant, a person decides. Transfers to other countries, processors and the rights to access and erasure are not covered.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2018-05-25',
  reach: { jurisdictions: ['EEA'], by: 'either' },
  rules: [
    {
      id: 'eu-gdpr-marketing/lawful-basis',
      scope: 'asset',
      requirement: 'Each marketing purpose has one of the six lawful bases, recorded before the data is used.',
      citation: 'GDPR Art. 5(1)(a), 5(2), 6(1)',
      appliesWhen: { fact: 'data.usesPersonalData', op: 'eq', value: true },
      passWhen: {
        fact: 'data.lawfulBasis',
        op: 'in',
        value: ['consent', 'legitimate-interests', 'contract', 'legal-obligation', 'vital-interests', 'public-task'],
      },
      check: 'hybrid',
      evidence: 'The record of processing; for legitimate interests also the balance of interests.',
      howToCheck:
        'Find this purpose in the record and read whether the basis fits it. Where ePrivacy asks for consent, consent is the basis; a mail that keeps its exception for customers needs no other one (Court of Justice, C-654/23).',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/consent-affirmative',
      scope: 'audience',
      requirement:
        'Where consent is the basis, people gave it by a clear act: no boxes ticked for them, no silence, no scrolling, not buried in terms.',
      citation: 'GDPR Art. 4(11), 7(2), Recital 32; CJEU C-673/17 Planet49',
      appliesWhen: { fact: 'data.lawfulBasis', op: 'eq', value: 'consent' },
      passWhen: {
        fact: 'recipients.consent.mechanism',
        op: 'in',
        value: ['unticked-box-ticked', 'button', 'signed-form', 'double-opt-in', 'spoken-confirmation', 'reply', 'typed-address'],
      },
      check: 'hybrid',
      evidence: 'Screenshot of the form as people saw it, with its version.',
      howToCheck:
        'Look at what is set before anyone touches the form, and at the act that counts. For an address typed into a field, read whether the purpose stands at the field.',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/consent-free',
      scope: 'audience',
      requirement:
        'Consent is presumed not free when a service depends on it that does not need the data; a paid alternative is judged case by case.',
      citation: 'GDPR Art. 7(4), Recital 43; EDPB Guidelines 05/2020, Examples 1 and 6a',
      appliesWhen: {
        all: [{ fact: 'data.lawfulBasis', op: 'eq', value: 'consent' }, { not: { fact: 'recipients.consent.alternative', op: 'eq', value: 'paid' } }],
      },
      passWhen: { fact: 'recipients.consent.conditional', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Recording of the visit with consent refused.',
      howToCheck: 'Refuse, and try to use the service.',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/consent-or-pay',
      scope: 'audience',
      requirement:
        'Where people may pay instead of consenting, a person judges whether they have a real choice: price, size of the provider, alternatives without tracking.',
      citation: 'GDPR Art. 7(4); EDPB Opinion 08/2024 (large platforms)',
      appliesWhen: {
        all: [
          { fact: 'data.lawfulBasis', op: 'eq', value: 'consent' },
          { fact: 'recipients.consent.alternative', op: 'eq', value: 'paid' },
        ],
      },
      check: 'manual',
      evidence: 'The offer as shown, and the written judgement.',
      howToCheck: 'Ask data protection; authorities and courts differ.',
      severity: 'major',
      confidence: 'medium',
    },
    {
      id: 'eu-gdpr-marketing/consent-granular',
      scope: 'audience',
      requirement: 'Where data is used for several purposes, people can agree to one and refuse another.',
      citation: 'GDPR Art. 4(11), Recitals 32 and 43; EDPB Guidelines 05/2020, Example 7',
      appliesWhen: { fact: 'data.lawfulBasis', op: 'eq', value: 'consent' },
      passWhen: { fact: 'recipients.consent.controls', op: 'gte', valueOf: 'recipients.consent.purposes' },
      check: 'hybrid',
      evidence: 'Screenshot of the form with every purpose and control.',
      howToCheck: 'Count the purposes in the text, and the controls that can be set apart.',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/consent-withdrawal-as-easy',
      scope: 'audience',
      requirement: 'Withdrawing consent takes no more than giving it did, and people were told before that they can.',
      citation: 'GDPR Art. 7(3)',
      appliesWhen: { fact: 'data.lawfulBasis', op: 'eq', value: 'consent' },
      passWhen: {
        all: [
          { fact: 'recipients.consent.withdrawalSameChannel', op: 'eq', value: true },
          { fact: 'recipients.consent.withdrawalSteps', op: 'lte', valueOf: 'recipients.consent.givingSteps' },
        ],
      },
      check: 'hybrid',
      evidence: 'Both ways recorded step by step.',
      howToCheck: 'Give consent, then withdraw it; count steps and compare the channel.',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/consent-record',
      scope: 'audience',
      requirement: 'The controller can show who agreed, when, to which wording.',
      citation: 'GDPR Art. 7(1)',
      appliesWhen: { fact: 'data.lawfulBasis', op: 'eq', value: 'consent' },
      passWhen: { fact: 'recipients.consent.recorded', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'One entry of the log for one recipient, with the wording it points to.',
      howToCheck: 'Draw three recipients at random and look up their entries.',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/privacy-information',
      scope: 'asset',
      requirement:
        'People learn who is responsible, for what their data is used, on which basis, who gets it, for how long and their rights: when they give it, or, when it comes from elsewhere, within a month and at the latest with the first message.',
      citation: 'GDPR Art. 13, 14',
      appliesWhen: { fact: 'data.usesPersonalData', op: 'eq', value: true },
      check: 'manual',
      evidence: 'The notice that stood there on that day.',
      howToCheck:
        'Read the notice against the lists of Art. 13 and 14. For a list from someone else, look for what the first message says of its source.',
      severity: 'major',
    },
    {
      id: 'eu-gdpr-marketing/right-to-object',
      scope: 'asset',
      requirement:
        'At the latest in the first message, people are told clearly and apart from other information that they can object to direct marketing.',
      citation: 'GDPR Art. 21(2)-(4)',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['email', 'sms', 'mms', 'push', 'direct-message', 'phone-call', 'direct-mail'] },
          { fact: 'data.usesPersonalData', op: 'eq', value: true },
          { fact: 'message.marketing', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'message.optOut.present', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The place in the message.',
      howToCheck:
        'Judge whether it stands apart and can be understood; object with a test person. The objection ends all use of the data for marketing.',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/special-categories',
      scope: 'asset',
      requirement: 'Data on health, religion, politics and the like is used only with explicit consent or another ground of Art. 9(2).',
      citation: 'GDPR Art. 9',
      appliesWhen: { fact: 'data.usesSpecialCategory', op: 'eq', value: true },
      passWhen: { fact: 'data.specialCategoryGround', op: 'in', value: ['explicit-consent', 'manifestly-public', 'own-members', 'other'] },
      check: 'hybrid',
      evidence: 'The explicit consent, or the reasons for another ground.',
      howToCheck:
        'Read the ground in the record and whether its conditions are met. A legitimate interest is none of them; data from which such things can be concluded counts (Court of Justice, C-184/20).',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/child-consent',
      scope: 'audience',
      requirement:
        'Where an online service is offered directly to children and rests on consent, a parent agrees or authorises for a child under 16, or under the age from 13 on that its country sets.',
      citation: 'GDPR Art. 8',
      appliesWhen: {
        all: [
          { fact: 'audience.directedToChildren', op: 'eq', value: true },
          { fact: 'audience.minAge', op: 'lt', value: 16 },
          { fact: 'data.lawfulBasis', op: 'eq', value: 'consent' },
        ],
      },
      passWhen: { fact: 'recipients.consent.parental', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The age limit applied, and how the authorisation was verified.',
      howToCheck: 'Look up the age of each country: a child above it agrees alone. Then look up one authorisation.',
      severity: 'critical',
    },
    {
      id: 'eu-gdpr-marketing/profiling-disclosed',
      scope: 'asset',
      requirement: 'People are told that they are profiled for marketing, and an objection ends it.',
      citation: 'GDPR Art. 13, 14, 21(2)-(3), Recitals 60 and 70',
      appliesWhen: { fact: 'data.profiling', op: 'eq', value: true },
      check: 'manual',
      evidence: 'The passage of the notice, and one objection that took effect.',
      howToCheck: 'Read the notice; object with a test person and look at the segments.',
      severity: 'major',
    },
  ],
};

/** What only the GDPR asks. */
export const euGdprMarketingFacts: readonly Fact[] = [
  {
    name: 'recipients.consent.conditional',
    question: 'Must people agree before they can use something that would work without their data?',
    help: 'A wall before the page, an app that wants the location for editing photos.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.alternative',
    question: 'What can people do who do not agree?',
    help: 'Look at the first screen of the banner or form. "Pay for it" when payment is the only other way in.',
    type: 'choice',
    answers: { none: 'Nothing, they stay out', free: 'Use it without', paid: 'Pay for it' },
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.purposes',
    question: 'For how many purposes is agreement asked?',
    help: 'Newsletter, profiling and passing on to partners are three.',
    type: 'number',
    unit: 'purposes',
    knownBy: 'data-protection',
  },
  {
    name: 'recipients.consent.controls',
    question: 'How many choices about the use of data can be set apart from one another?',
    help: 'Boxes or switches that a person can set without setting another. One button "accept all" is one.',
    type: 'number',
    unit: 'controls',
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.givingSteps',
    question: 'How many steps did it take to agree to the use of data?',
    help: 'Clicks, pages and fields; a call is a step.',
    type: 'number',
    unit: 'steps',
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.withdrawalSteps',
    question: 'How many steps does it take to withdraw the agreement?',
    help: 'Counted as for agreeing, from the place where people are when they want it: a log-in is a step.',
    type: 'number',
    unit: 'steps',
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.withdrawalSameChannel',
    question: 'Can people withdraw the agreement through the channel in which they gave it?',
    help: 'Given online and taken back only by phone is no.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.recorded',
    question: 'Is there an entry with time and wording for every agreement?',
    help: 'A list of addresses without the form they came from is no.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'data.specialCategoryGround',
    question: 'Which ground for using such sensitive data is recorded?',
    help: 'As the record of processing names it. "Other" only with its letter in Art. 9(2).',
    type: 'choice',
    answers: {
      'explicit-consent': 'Explicit consent for this purpose',
      'manifestly-public': 'The person made it public',
      'own-members': 'Members of a non-profit body',
      other: 'Another one that Art. 9(2) names',
      none: 'None',
    },
    knownBy: 'data-protection',
  },
];
