import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * Canada's anti-spam legislation: commercial messages to e-mail, messaging and telephone accounts that are read in Canada or sent from there (s. 12).
 * Calls are not among them (s. 6(8)): they have the rules on telemarketing. Section 6(6) frees receipts and the like from consent alone, not from the
 * form and the way out.
 */
export const caCasl: Pack = {
  id: 'ca-casl',
  version: '1.0.0',
  title: "Canada's anti-spam legislation (CASL): commercial electronic messages",
  source: {
    author: 'Canada',
    year: 2010,
    title: 'S.C. 2010, c. 23, ss. 6-11; SOR/2012-36 (CRTC); SOR/2013-221',
    url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  },
  authorities: ['CRTC', 'CA-CB', 'CA-OPC'],
  status: 'in-force',
  statusNote:
    'The private right of action planned for 2017-07-01 was suspended and is not in force. No decision says whether a push notification reaches an electronic address; it is treated here as if it did. Penalties go up to 10 million Canadian dollars for a company (s. 20(4)). Not covered: consent asked for on behalf of partners not yet known (s. 10(2)), and messaging services whose own screen shows sender and way out (SOR/2013-221 s. 3(d)).',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2014-07-01',
  reach: { jurisdictions: ['CA'], by: 'either', channels: ['email', 'sms', 'mms', 'push', 'direct-message'] },
  derived: [
    {
      name: 'ca-casl.commercial',
      title: 'Whether it is a commercial electronic message, whether consent is needed as well, and whether it only leaves Canada',
      citation: 'CASL s. 1(2), 6(5)-(6), 12; SOR/2013-221 s. 3-4',
      cases: [
        { when: { fact: 'message.contentMix', op: 'eq', value: 'other-only' }, value: 'no' },
        { when: { fact: 'message.exemptKind', op: 'notIn', value: ['none', 'first-after-referral'] }, value: 'no' },
        { when: { not: { fact: 'recipients.jurisdictions', op: 'within', value: 'CA' } }, value: 'sent-abroad' },
        { when: { fact: 'message.exemptKind', op: 'eq', value: 'first-after-referral' }, value: 'without-consent' },
        { when: { fact: 'message.contentMix', op: 'eq', value: 'transactional-only' }, value: 'without-consent' },
      ],
      otherwise: 'yes',
    },
  ],
  rules: [
    {
      id: 'ca-casl/consent',
      scope: 'audience',
      requirement:
        'A commercial message goes only to people who agreed, by an act of their own or by implication; silence and a box ticked for them are no consent. Who sends must be able to prove it.',
      citation: 'CASL s. 6(1)(a), 10, 13; CRTC Compliance and Enforcement Information Bulletins 2012-548 and 2012-549',
      appliesWhen: { fact: 'ca-casl.commercial', op: 'eq', value: 'yes' },
      passWhen: {
        any: [
          { fact: 'recipients.consent.basis', op: 'in', value: ['implied', 'soft-opt-in'] },
          {
            all: [
              { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
              {
                fact: 'recipients.consent.mechanism',
                op: 'in',
                value: ['unticked-box-ticked', 'button', 'signed-form', 'double-opt-in', 'spoken-confirmation', 'reply', 'typed-address'],
              },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence:
        'The record of three recipients drawn at random: who, when, how, and the wording shown, with the sender and the note that consent can be withdrawn.',
      howToCheck: 'Look the three up; open the form in the version of that day.',
      severity: 'critical',
    },
    {
      id: 'ca-casl/consent-request',
      scope: 'audience',
      requirement:
        'Who asks for express consent says for what, names the company that asks and the one for which it asks, gives a mailing address and a phone number, e-mail or web address, and says that consent can be withdrawn.',
      citation: 'CASL s. 10(1); SOR/2012-36 s. 4',
      appliesWhen: {
        all: [
          { fact: 'ca-casl.commercial', op: 'eq', value: 'yes' },
          { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
        ],
      },
      passWhen: {
        not: {
          fact: 'recipients.consent.requestMissing',
          op: 'containsAny',
          value: ['purpose', 'names', 'mailing-address', 'contact', 'withdrawal'],
        },
      },
      check: 'hybrid',
      evidence: 'The form or script in the version of that day.',
      howToCheck: 'Read the form as a person who does not know the company; consent to mail must not be hidden in that to terms or to another thing.',
      severity: 'major',
    },
    {
      id: 'ca-casl/implied-consent-ground',
      scope: 'audience',
      requirement:
        'Implied consent has one of the grounds of the act: a business or non-business relationship, a published address, or an address the person handed over.',
      citation: 'CASL s. 10(9)',
      appliesWhen: {
        all: [
          { fact: 'ca-casl.commercial', op: 'eq', value: 'yes' },
          { fact: 'recipients.consent.basis', op: 'in', value: ['implied', 'soft-opt-in'] },
        ],
      },
      passWhen: { fact: 'recipients.consent.source', op: 'in', value: ['purchase', 'inquiry', 'publication', 'event', 'sign-up'] },
      check: 'hybrid',
      evidence: 'The ground named for each group of recipients, with its record.',
      howToCheck:
        'Name the paragraph. A donation, volunteering or membership counts for two years; an address handed over counts when no refusal was stated and the message fits the role of the person.',
      severity: 'critical',
    },
    {
      id: 'ca-casl/implied-consent-window',
      scope: 'audience',
      requirement:
        'Implied consent from a purchase, a contract or the like lasts two years, from an inquiry or application six months, counted to the day of sending.',
      citation: 'CASL s. 10(10)',
      appliesWhen: {
        all: [
          { fact: 'ca-casl.commercial', op: 'eq', value: 'yes' },
          { fact: 'recipients.consent.basis', op: 'in', value: ['implied', 'soft-opt-in'] },
          { fact: 'recipients.consent.source', op: 'in', value: ['purchase', 'inquiry'] },
        ],
      },
      passWhen: {
        any: [
          {
            all: [
              { fact: 'recipients.consent.source', op: 'eq', value: 'purchase' },
              { fact: 'recipients.consent.ageMonths', op: 'lte', value: 24 },
            ],
          },
          {
            all: [
              { fact: 'recipients.consent.source', op: 'eq', value: 'inquiry' },
              { fact: 'recipients.consent.ageMonths', op: 'lte', value: 6 },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The date of the purchase, the end of the contract or the inquiry, for the oldest entry of the list.',
      howToCheck: 'Sort the list by that date and look at the oldest. Talks without a contract count as an inquiry.',
      severity: 'critical',
    },
    {
      id: 'ca-casl/implied-consent-published-address',
      scope: 'audience',
      requirement:
        'A published address may be used when no refusal stands beside it and the message is relevant to the business, role or duties of the person.',
      citation: 'CASL s. 10(9)(b)',
      appliesWhen: {
        all: [
          { fact: 'ca-casl.commercial', op: 'eq', value: 'yes' },
          { fact: 'recipients.consent.basis', op: 'in', value: ['implied', 'soft-opt-in'] },
          { fact: 'recipients.consent.source', op: 'eq', value: 'publication' },
        ],
      },
      passWhen: { fact: 'recipients.consent.refusalPublished', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Screenshot of the page on which the address stands, with its date.',
      howToCheck: 'Read the page for a refusal; compare the message with what the person does there.',
      severity: 'critical',
    },
    {
      id: 'ca-casl/identify-sender',
      scope: 'asset',
      requirement:
        'The message names who sends it and for whom, with a mailing address and a phone number, e-mail or web address; where there is no room, on a page behind a clear link. Receipts included.',
      citation: 'CASL s. 6(2)(a)-(b), 6(6); SOR/2012-36 s. 2',
      appliesWhen: { fact: 'ca-casl.commercial', op: 'in', value: ['yes', 'without-consent'] },
      passWhen: {
        all: [
          { fact: 'message.senderIdentified', op: 'eq', value: true },
          {
            any: [
              {
                all: [
                  { fact: 'message.postalAddressPresent', op: 'eq', value: true },
                  { fact: 'message.contactPresent', op: 'eq', value: true },
                ],
              },
              {
                all: [
                  { fact: 'channel', op: 'in', value: ['sms', 'mms', 'push', 'direct-message'] },
                  { fact: 'message.contactPageLinked', op: 'eq', value: true },
                ],
              },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Sender line and footer, or the linked page.',
      howToCheck: 'Find the names, the mailing address and one way to reach the sender; follow the link where there is one.',
      severity: 'critical',
    },
    {
      id: 'ca-casl/contact-valid-60-days',
      scope: 'asset',
      requirement: 'The contact information stays valid for at least 60 days after the message was sent.',
      citation: 'CASL s. 6(3)',
      appliesWhen: { fact: 'ca-casl.commercial', op: 'in', value: ['yes', 'without-consent'] },
      check: 'manual',
      evidence: 'Who reads the mailbox and answers the number, and until when.',
      howToCheck: 'Write and call; ask whether a move or a change of number is planned.',
      severity: 'major',
    },
    {
      id: 'ca-casl/unsubscribe',
      scope: 'asset',
      requirement:
        'The message shows a way to refuse that costs nothing, works by the same means as the message where practicable, and is readily performed: no log-in. Receipts included.',
      citation: 'CASL s. 6(2)(c), 11(1); SOR/2012-36 s. 3; CRTC Bulletin 2012-548',
      appliesWhen: { fact: 'ca-casl.commercial', op: 'in', value: ['yes', 'without-consent'] },
      passWhen: {
        all: [
          { fact: 'message.optOut.present', op: 'eq', value: true },
          { fact: 'message.optOut.loginRequired', op: 'eq', value: false },
        ],
      },
      check: 'hybrid',
      evidence: 'Recording of one refusal from click to confirmation.',
      howToCheck: 'Refuse once from a test account: count what it costs and asks for.',
      severity: 'critical',
    },
    {
      id: 'ca-casl/unsubscribe-60-days',
      scope: 'asset',
      requirement: 'The address or page for refusing works for at least 60 days after the message was sent.',
      citation: 'CASL s. 11(2)',
      appliesWhen: { fact: 'ca-casl.commercial', op: 'in', value: ['yes', 'without-consent'] },
      passWhen: { fact: 'message.optOut.validDays', op: 'gte', value: 60 },
      check: 'hybrid',
      evidence: 'Link lifetime in the configuration of the mailing service.',
      howToCheck: 'Look up how long an unsubscribe link and its page stay valid.',
      severity: 'major',
    },
    {
      id: 'ca-casl/unsubscribe-10-business-days',
      scope: 'asset',
      requirement: 'A refusal takes effect without delay, at the latest 10 business days after it was sent.',
      citation: 'CASL s. 11(3)',
      appliesWhen: { fact: 'ca-casl.commercial', op: 'in', value: ['yes', 'without-consent'] },
      passWhen: { fact: 'message.optOut.honouredBusinessDays', op: 'lte', value: 10 },
      check: 'hybrid',
      evidence: 'Suppression log: time of the refusal, time of the suppression.',
      howToCheck: 'Take the slowest refusal of the last quarter and count business days.',
      severity: 'critical',
    },
    {
      id: 'ca-casl/sent-from-canada',
      scope: 'audience',
      requirement:
        'A commercial message sent from Canada to people in another country keeps this act too, unless the country is on the list of the regulations and the message keeps the law of that country on such messages.',
      citation: 'CASL s. 12(1); SOR/2013-221 s. 3(f) and schedule',
      appliesWhen: { fact: 'ca-casl.commercial', op: 'eq', value: 'sent-abroad' },
      check: 'manual',
      evidence:
        'For each country: that it is on the list, and the rule of that country with how it is met; else consent, form and way out as for people in Canada.',
      howToCheck: 'Ask where the machines stand that send it; look each country up in the schedule; ask the pack of that country where there is one.',
      severity: 'major',
    },
    {
      id: 'ca-casl/no-misleading-content',
      scope: 'asset',
      requirement: 'Sender line, subject line, links and text of an electronic message that promotes something are not false or misleading.',
      citation: 'Competition Act (R.S.C. 1985, c. C-34) s. 52.01, 74.011',
      appliesWhen: {
        all: [
          { fact: 'recipients.jurisdictions', op: 'within', value: 'CA' },
          { fact: 'message.contentMix', op: 'notIn', value: ['transactional-only', 'other-only'] },
        ],
      },
      check: 'manual',
      evidence: 'The message as sent, with its subject and link targets.',
      howToCheck: 'Read sender, subject and addresses against the content; the subject counts by itself, whatever the text explains.',
      severity: 'critical',
    },
  ],
};

/** What only CASL asks. */
export const caCaslFacts: readonly Fact[] = [
  {
    name: 'message.exemptKind',
    question: 'Is the message one of these?',
    help: 'By its main purpose. "None" for everything else, above all for ordinary marketing.',
    type: 'choice',
    answers: {
      none: 'None of these',
      personal: 'To family, or to a person with whom there is a personal relationship',
      'inquiry-about-business': 'A question or application to the business of the recipient',
      'requested-reply': 'An answer to a request, question or complaint',
      'within-organisation': 'Among people of one organisation, about its affairs',
      'between-organisations': 'Between organisations with a relationship, about the affairs of the recipient',
      'legal-notice': 'To meet or enforce a legal right or duty',
      'secure-account': 'In a closed account to which only its provider can write, such as the inbox of a bank',
      'charity-fundraising': 'From a registered charity, above all to raise funds',
      'party-contribution': 'From a party or candidate, above all to ask for a contribution',
      'first-after-referral': 'The first one after a customer, friend or relative of both sides named the person; it says so and gives the full name',
    },
    knownBy: 'campaign-owner',
  },
  {
    name: 'message.contactPresent',
    question: 'Does a phone number, an e-mail address or a web address of the sender stand in the message?',
    help: 'One that people or a machine answer; the unsubscribe link alone is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'recipients.consent.requestMissing',
    question: 'Which of these did not stand where people were asked to agree?',
    help: 'An empty list when all stood there: in the form itself, or read out in a call.',
    type: 'choices',
    answers: {
      purpose: 'For what the consent is',
      names: 'The company that asks, and the one for which it asks',
      'mailing-address': 'A mailing address',
      contact: 'A phone number, an e-mail address or a web address',
      withdrawal: 'That consent can be withdrawn',
    },
    knownBy: 'web-team',
  },
  {
    name: 'message.contactPageLinked',
    question: 'Does a link in the message lead to a free page with the names, the mailing address and a way to reach the sender?',
    help: 'The link is clear and prominent, and no log-in stands before the page.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.optOut.loginRequired',
    question: 'Must people log in before they can refuse?',
    help: 'Also yes when they must give a password, create an account or look for a customer number.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'recipients.consent.ageMonths',
    question: 'How many calendar months lie between the purchase or inquiry and the sending, for the oldest entry?',
    help: 'Rounded up: 31 January to 31 July is 6, to 1 August 7. A contract counts from its end: 0 while it runs.',
    type: 'number',
    unit: 'months',
    knownBy: 'marketing-operations',
  },
  {
    name: 'recipients.consent.refusalPublished',
    question: 'Does a note that advertising is not wanted stand where the address is published?',
    help: '"No unsolicited messages" and the like, on the page or in the directory from which you took it.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
];
