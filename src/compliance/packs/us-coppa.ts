import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const takesDataOfChildren: Condition = {
  all: [
    {
      any: [
        { fact: 'audience.directedToChildren', op: 'eq', value: true },
        { fact: 'audience.knownChildren', op: 'eq', value: true },
      ],
    },
    { fact: 'data.usesPersonalData', op: 'eq', value: true },
  ],
};

const needsConsent: Condition = { all: [takesDataOfChildren, { fact: 'data.childDataUse', op: 'eq', value: 'more' }] };

const passesDataOn: Condition = { all: [needsConsent, { fact: 'data.sellsOrShares', op: 'eq', value: true }] };

/**
 * COPPA: websites, apps and online services that take data of children under 13, because they are made for them or know of them.
 * Consent through schools and the programmes of safe harbours are not covered here.
 */
export const usCoppa: Pack = {
  id: 'us-coppa',
  version: '1.0.0',
  title: 'COPPA: data of children under 13',
  source: {
    author: 'United States; Federal Trade Commission',
    title: '15 U.S.C. 6501-6506; 16 CFR part 312, as amended in 2025 (90 FR 16918)',
    url: 'https://www.ecfr.gov/current/title-16/part-312',
  },
  authorities: ['FTC', 'prudential', 'state-AG'],
  status: 'in-force',
  statusNote:
    'In force since 2000-04-21. The amendments of 2025 took effect on 2025-06-23, to be followed from 2026-04-22: rules that are new in them begin on that day.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2000-04-21',
  reach: {
    jurisdictions: ['US'],
    by: 'recipients',
    channels: [
      'web-page',
      'landing-page',
      'app',
      'email',
      'sms',
      'mms',
      'push',
      'direct-message',
      'social-post',
      'forum',
      'podcast',
      'display-ad',
      'search-ad',
      'video-ad',
    ],
    exceptSenders: ['charity'],
  },
  rules: [
    {
      id: 'us-coppa/verifiable-parental-consent',
      scope: 'audience',
      requirement:
        "A parent's consent that can be verified comes before data of a child is collected, used or disclosed, unless one of the narrow exceptions covers the use.",
      citation: '16 CFR 312.3(b), 312.5(a)(1), (c)',
      appliesWhen: needsConsent,
      passWhen: { fact: 'recipients.consent.parental', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The consent record of three children: who agreed, to what, when, by which method.',
      howToCheck:
        'Compare the time of each consent with the first entry of data. Device ids and cookies are personal data here. A service for a mixed audience may ask the age first, in a neutral way, and treat only those under 13 so.',
      severity: 'critical',
    },
    {
      id: 'us-coppa/consent-method',
      scope: 'audience',
      requirement:
        'The consent comes by a method that makes sure it is a parent: signed form, payment, call, video call, identity document, questions only an adult can answer, or a face matched to a document. E-mail or text with a second step is enough only when no data is disclosed.',
      citation: '16 CFR 312.5(b)',
      appliesWhen: needsConsent,
      passWhen: {
        any: [
          {
            fact: 'recipients.consent.parentalMethod',
            op: 'in',
            value: ['signed-form', 'payment', 'toll-free-call', 'video-call', 'identity-document', 'knowledge-questions', 'face-match'],
          },
          {
            all: [
              { fact: 'recipients.consent.parentalMethod', op: 'in', value: ['email-plus', 'text-plus'] },
              { fact: 'data.sellsOrShares', op: 'eq', value: false },
            ],
          },
        ],
      },
      check: 'hybrid',
      reviewOnFail: true,
      evidence: 'A recording of one consent from the notice to the confirmation.',
      howToCheck:
        'Go through it once. The list is open: another method needs reasons why it shows a parent. Data that other users can see counts as disclosed.',
      severity: 'critical',
      statusNote: 'Text with a second step is accepted since 2025-06-23.',
    },
    {
      id: 'us-coppa/option-without-disclosure',
      scope: 'audience',
      requirement: "A parent can agree to collection and use without agreeing that the child's data is passed to third parties.",
      citation: '16 CFR 312.5(a)(2)',
      appliesWhen: passesDataOn,
      passWhen: { fact: 'recipients.consent.parentalDisclosureOptional', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The form that the parent sees.',
      howToCheck: 'Agree to the first and refuse the second: the service must work.',
      severity: 'critical',
    },
    {
      id: 'us-coppa/separate-consent-third-party',
      scope: 'audience',
      requirement:
        "Passing a child's data to third parties needs a consent of its own, unless it is integral to the service; advertising, payment for the data and training of AI are not integral, and access must not depend on it.",
      citation: '16 CFR 312.5(a)(2) as amended in 2025',
      appliesWhen: {
        all: [passesDataOn, { fact: 'data.childDisclosurePurposes', op: 'containsAny', value: ['advertising', 'payment', 'ai-training', 'other'] }],
      },
      passWhen: { fact: 'recipients.consent.parentalThirdParty', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Two consent records of the same parent: one for the service, one for passing data on.',
      howToCheck: 'Read both texts; list the third parties from the network requests of a first visit.',
      severity: 'critical',
      effectiveFrom: '2026-04-22',
    },
    {
      id: 'us-coppa/direct-notice',
      scope: 'asset',
      requirement:
        'The parent gets a notice, before agreeing, of what is collected from the child, how it is used, to whom and why it is disclosed, and how to agree and to take it back.',
      citation: '16 CFR 312.4(a)-(c)',
      appliesWhen: {
        all: [takesDataOfChildren, { fact: 'data.childDataUse', op: 'notIn', value: ['one-reply', 'internal-operations', 'audio-reply'] }],
      },
      check: 'manual',
      evidence: 'The notice as it was sent.',
      howToCheck:
        'Read it against the list of 312.4(c) for its kind; since 2026-04-22 it names the third parties or their categories, and the purposes.',
      severity: 'critical',
    },
    {
      id: 'us-coppa/online-notice',
      scope: 'asset',
      requirement: "A clear link to the notice on children's data stands on the home page and wherever data of children is asked.",
      citation: '16 CFR 312.4(d)',
      appliesWhen: takesDataOfChildren,
      passWhen: { fact: 'data.childNoticeLinkPlaces', op: 'containsAll', value: ['home', 'each-collection'] },
      check: 'hybrid',
      evidence: 'Screenshots of the home page or first screen, of one form, and the notice.',
      howToCheck:
        'Read the notice against 312.4(d); since 2026-04-22 it names recipients and purposes, the retention policy, and the use of device ids for internal operations.',
      severity: 'major',
    },
    {
      id: 'us-coppa/no-excess-collection',
      scope: 'asset',
      requirement: 'No game, prize or other activity asks a child for more data than is reasonably necessary to take part.',
      citation: '16 CFR 312.7',
      appliesWhen: takesDataOfChildren,
      check: 'manual',
      evidence: 'The fields of the form, each with its reason.',
      howToCheck: 'Cross out each field in turn: would the activity still work?',
      severity: 'major',
    },
    {
      id: 'us-coppa/parental-access',
      scope: 'asset',
      requirement:
        'A parent who asks learns what was collected from the child, can have it deleted and can refuse further use; the operator makes sure that it is the parent.',
      citation: '16 CFR 312.6',
      appliesWhen: needsConsent,
      check: 'manual',
      evidence: 'One request from its receipt to its answer.',
      howToCheck: 'Send a request through the address in the notice.',
      severity: 'major',
    },
    {
      id: 'us-coppa/security-programme',
      scope: 'asset',
      requirement:
        'A written security programme for the data of children names who coordinates it and is assessed and tested at least once a year; who gets the data gives written assurances.',
      citation: '16 CFR 312.8 as amended in 2025',
      appliesWhen: takesDataOfChildren,
      check: 'manual',
      evidence: 'The programme, the last yearly assessment, and the assurances.',
      howToCheck: 'Look for the name, the date and one change that the assessment brought.',
      severity: 'major',
      effectiveFrom: '2026-04-22',
      statusNote: 'Reasonable procedures to protect the data were due before as well.',
    },
    {
      id: 'us-coppa/retention-policy',
      scope: 'asset',
      requirement:
        'Data of children is kept only as long as its purpose needs it and never indefinitely; a written policy gives purposes, need and time of deletion, and stands in the online notice.',
      citation: '16 CFR 312.10 as amended in 2025',
      appliesWhen: takesDataOfChildren,
      check: 'manual',
      evidence: 'The policy, and the oldest entry in the database.',
      howToCheck: 'Compare the age of the oldest entry with the policy.',
      severity: 'major',
      effectiveFrom: '2026-04-22',
      statusNote: 'Keeping it no longer than reasonably necessary has been due since 2013-07-01.',
    },
  ],
};

/** What only COPPA asks. */
export const usCoppaFacts: readonly Fact[] = [
  {
    name: 'audience.knownChildren',
    question: 'Do you know of people under 13 who use it?',
    help: 'From a date of birth, a school year, a message, or a partner who told you.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'data.childDataUse',
    question: 'What is the data of children used for?',
    help: 'The widest use. Each of the narrow uses has conditions of its own in 16 CFR 312.5(c).',
    type: 'choice',
    answers: {
      'consent-request': "Only to ask a parent: the parent's address and the names",
      'one-reply': 'Only one answer to a request of the child, then deleted',
      'several-replies': 'Several answers to a request of the child; the parent was told and can refuse',
      safety: 'Only to protect the safety of a child or of the site',
      'internal-operations': 'Only a device id, for the internal operation of the service',
      'audio-reply': 'Only a voice recording as a request, deleted at once',
      more: 'More than that',
    },
    knownBy: 'data-protection',
  },
  {
    name: 'data.childDisclosurePurposes',
    question: 'For what is the data of children passed to others?',
    help: 'All that fit.',
    type: 'choices',
    answers: {
      service: 'To run the part of the service that the child uses',
      advertising: 'Advertising or its measurement',
      payment: 'For money or another return',
      'ai-training': 'To train AI',
      other: 'Anything else',
    },
    knownBy: 'data-protection',
  },
  {
    name: 'data.childNoticeLinkPlaces',
    question: "Where do links to the notice on children's data stand?",
    help: 'All that fit; an empty list when there is none.',
    type: 'choices',
    answers: {
      home: 'On the home page or first screen',
      'each-collection': 'At each place where data of children is asked',
      elsewhere: 'Elsewhere',
    },
    knownBy: 'web-team',
  },
  {
    name: 'recipients.consent.parentalMethod',
    question: 'How did the parent agree?',
    help: 'The strongest step that the parent went through before data was taken.',
    type: 'choice',
    answers: {
      'signed-form': 'Signed form, by post, fax or scan',
      payment: 'Card or other payment that notifies its owner of each transaction',
      'toll-free-call': 'Call to trained staff on a toll-free number',
      'video-call': 'Video call with trained staff',
      'identity-document': 'Identity document checked against a database and deleted',
      'knowledge-questions': 'Questions that a child could hardly answer',
      'face-match': 'Face matched to an identity document, reviewed by a person and deleted',
      'email-plus': 'E-mail and a second step to confirm',
      'text-plus': 'Text message and a second step to confirm',
      box: 'A box ticked on the page',
      other: 'Another way',
    },
    knownBy: 'data-protection',
  },
  {
    name: 'recipients.consent.parentalDisclosureOptional',
    question: 'Could the parent agree to the service and refuse that data is passed on?',
    help: 'Two boxes or two buttons: the service works with the first alone.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'recipients.consent.parentalThirdParty',
    question: 'Did the parent agree, apart from the consent to the service, that data is passed on?',
    help: 'By a box, button or form of its own that was not needed to use the service.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
];
