import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * CAN-SPAM: commercial e-mail to people in the United States, business recipients included.
 * The penalty per message is adjusted for inflation every year, so it does not stand here.
 */
export const usCanSpam: Pack = {
  id: 'us-can-spam',
  version: '1.0.0',
  title: 'CAN-SPAM: commercial e-mail',
  source: {
    author: 'United States',
    year: 2003,
    title: '15 U.S.C. 7701-7713; 16 CFR part 316',
    url: 'https://www.ecfr.gov/current/title-16/part-316',
  },
  authorities: ['FTC', 'prudential', 'FCC', 'state-AG'],
  status: 'in-force',
  statusNote:
    'Act in force since 2004-01-01; primary purpose rule (16 CFR 316.3) since 2005-03-28; the 2008 rules on sender, opt-out and address since 2008-07-07.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2004-01-01',
  reach: { jurisdictions: ['US'], by: 'recipients', channels: ['email'] },
  derived: [
    {
      name: 'us-can-spam.primaryPurpose',
      title: 'The primary purpose of the e-mail',
      citation: '16 CFR 316.3',
      cases: [
        { when: { fact: 'message.contentMix', op: 'eq', value: 'commercial-only' }, value: 'commercial' },
        { when: { fact: 'message.contentMix', op: 'eq', value: 'transactional-only' }, value: 'transactional' },
        { when: { fact: 'message.contentMix', op: 'eq', value: 'other-only' }, value: 'other' },
        {
          when: {
            all: [
              { fact: 'message.contentMix', op: 'eq', value: 'commercial+transactional' },
              {
                any: [
                  { fact: 'message.subjectSignalsCommercial', op: 'eq', value: true },
                  { fact: 'message.transactionalContentFirst', op: 'eq', value: false },
                ],
              },
            ],
          },
          value: 'commercial',
        },
        { when: { fact: 'message.contentMix', op: 'eq', value: 'commercial+transactional' }, value: 'transactional' },
        {
          when: {
            all: [
              { fact: 'message.contentMix', op: 'eq', value: 'commercial+other' },
              {
                any: [
                  { fact: 'message.subjectSignalsCommercial', op: 'eq', value: true },
                  { fact: 'message.bodyReadsCommercial', op: 'eq', value: true },
                ],
              },
            ],
          },
          value: 'commercial',
        },
      ],
      otherwise: 'other',
    },
  ],
  rules: [
    {
      id: 'us-can-spam/header-accuracy',
      scope: 'asset',
      requirement: 'The From and Reply-To lines and the sending domain say truthfully who sends the message. Transactional messages included.',
      citation: '15 U.S.C. 7704(a)(1)',
      passWhen: {
        all: [
          { fact: 'message.fromNamesSender', op: 'eq', value: true },
          { fact: 'message.fromDomainIsOwn', op: 'eq', value: true },
          { fact: 'message.replyToIsOwn', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Raw headers of a test message, and the record of who owns the domains.',
      howToCheck:
        'Compare the domains in From and Reply-To with the list of domains of the brand or its mailing service; a person reads the display name.',
      severity: 'critical',
    },
    {
      id: 'us-can-spam/subject-not-deceptive',
      scope: 'asset',
      requirement: 'The subject line does not mislead a reasonable reader about what the message contains.',
      citation: '15 U.S.C. 7704(a)(2)',
      appliesWhen: { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
      check: 'manual',
      evidence: 'Subject line and rendered first screen, kept together.',
      howToCheck: 'Read the subject and the first screen one after the other: does the message give what the subject promises?',
      severity: 'critical',
    },
    {
      id: 'us-can-spam/opt-out-mechanism',
      scope: 'asset',
      requirement: 'The message shows clearly a working reply address or web link to refuse further commercial e-mail from the sender.',
      citation: '15 U.S.C. 7704(a)(3)(A), (a)(5)(A)(ii)',
      appliesWhen: { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
      passWhen: { fact: 'message.optOut.present', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot of the place in the message, and a test refusal that worked.',
      howToCheck: 'Find the link or reply instruction, judge whether it is easy to see, and refuse once from a test address.',
      severity: 'critical',
    },
    {
      id: 'us-can-spam/opt-out-30-days',
      scope: 'asset',
      requirement: 'The way to refuse works for at least 30 days after the message was sent.',
      citation: '15 U.S.C. 7704(a)(3)(A)(ii)',
      appliesWhen: { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
      passWhen: { fact: 'message.optOut.validDays', op: 'gte', value: 30 },
      check: 'hybrid',
      evidence: 'Link lifetime in the configuration of the mailing service.',
      howToCheck: 'Look up how long an unsubscribe link and its page stay valid.',
      severity: 'major',
    },
    {
      id: 'us-can-spam/opt-out-no-barrier',
      scope: 'asset',
      requirement: 'Refusing costs nothing, asks for nothing but the e-mail address and the choice of mails, and takes one reply or one web page.',
      citation: '16 CFR 316.5',
      appliesWhen: { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
      passWhen: {
        all: [
          { fact: 'message.optOut.feeRequired', op: 'eq', value: false },
          { fact: 'message.optOut.extraDataRequired', op: 'eq', value: false },
          { fact: 'message.optOut.pages', op: 'lte', value: 1 },
        ],
      },
      check: 'hybrid',
      evidence: 'Recording of one refusal from click to confirmation.',
      howToCheck: 'Refuse once: count pages, fields, log-ins and charges.',
      severity: 'critical',
      effectiveFrom: '2008-07-07',
    },
    {
      id: 'us-can-spam/opt-out-honoured-10-business-days',
      scope: 'asset',
      requirement: 'No commercial message goes out later than 10 business days after a refusal.',
      citation: '15 U.S.C. 7704(a)(4)(A)(i)',
      appliesWhen: { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
      passWhen: { fact: 'message.optOut.honouredBusinessDays', op: 'lte', value: 10 },
      check: 'hybrid',
      evidence: 'Suppression log: time of the refusal, time of the suppression.',
      howToCheck: 'Take the slowest refusal of the last quarter and count business days.',
      severity: 'critical',
    },
    {
      id: 'us-can-spam/no-transfer-after-opt-out',
      scope: 'asset',
      requirement: 'Addresses of people who refused are not sold, rented or passed on, except to someone who helps to honour the refusal.',
      citation: '15 U.S.C. 7704(a)(4)(A)(iv)',
      appliesWhen: { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
      check: 'manual',
      evidence: 'List of exports and partners since the last check.',
      howToCheck: 'Compare the exports of addresses with the suppression list.',
      severity: 'critical',
    },
    {
      id: 'us-can-spam/all-marketing-stop-option',
      scope: 'asset',
      requirement: 'A page on which people choose their mails also lets them refuse all commercial mails at once.',
      citation: '15 U.S.C. 7704(a)(3)(B)',
      appliesWhen: {
        all: [
          { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
          { fact: 'message.optOut.menu', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'message.optOut.stopAllOffered', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot of the page.',
      howToCheck: 'Look for one control that ends all of them.',
      severity: 'major',
    },
    {
      id: 'us-can-spam/postal-address',
      scope: 'asset',
      requirement: "The message contains the sender's valid postal address: its street address, a registered PO box or a registered private mailbox.",
      citation: '15 U.S.C. 7704(a)(5)(A)(iii); 16 CFR 316.2(p)',
      appliesWhen: { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
      passWhen: { fact: 'message.postalAddressPresent', op: 'eq', value: true },
      check: 'hybrid',
      evidence: "The address block, and the register entry or postal form that shows it is the sender's.",
      howToCheck: 'A detector finds that an address stands there; a person confirms that it is the current one of the sender.',
      severity: 'critical',
    },
    {
      id: 'us-can-spam/identified-as-ad',
      scope: 'audience',
      requirement: 'The message says clearly that it is an advertisement, unless the recipients agreed to get it beforehand.',
      citation: '15 U.S.C. 7704(a)(5)(A)(i), (a)(5)(B)',
      appliesWhen: {
        all: [
          { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
          { fact: 'recipients.consent.basis', op: 'notIn', value: ['express', 'express-written'] },
        ],
      },
      check: 'manual',
      evidence: 'The rendered message.',
      howToCheck: 'No wording is prescribed: judge whether a reader sees at once that it advertises.',
      severity: 'major',
    },
    {
      id: 'us-can-spam/sexually-explicit-label',
      scope: 'audience',
      requirement:
        'Sexually oriented commercial mail begins its subject with "SEXUALLY-EXPLICIT: " and shows nothing explicit before the reader scrolls or clicks, unless the recipients agreed beforehand.',
      citation: '15 U.S.C. 7704(d); 16 CFR 316.4',
      appliesWhen: {
        all: [
          { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
          { fact: 'content.sexuallyExplicit', op: 'eq', value: true },
          { fact: 'recipients.consent.basis', op: 'notIn', value: ['express', 'express-written'] },
        ],
      },
      passWhen: {
        all: [
          { fact: 'message.subject', op: 'startsWith', value: 'SEXUALLY-EXPLICIT: ' },
          { fact: 'message.explicitBeforeAction', op: 'eq', value: false },
        ],
      },
      check: 'hybrid',
      evidence: 'Subject line and first screen as shown by a mail client.',
      howToCheck: 'Open the message in a client and do not scroll: only the label, the notice that it advertises, address and way out may show.',
      severity: 'critical',
      effectiveFrom: '2004-05-19',
    },
    {
      id: 'us-can-spam/monitor-agents',
      scope: 'asset',
      requirement:
        'The company that is promoted answers for what agencies and affiliates send for it. A contract and regular checks are how it meets that.',
      citation: '15 U.S.C. 7702(9), (12), (16), 7705',
      statusNote: 'The act makes the company liable; it prescribes neither contract nor check.',
      appliesWhen: {
        all: [
          { fact: 'us-can-spam.primaryPurpose', op: 'eq', value: 'commercial' },
          { fact: 'sender.usesThirdPartySender', op: 'eq', value: true },
        ],
      },
      check: 'manual',
      evidence: 'Contract clause and the log of the last check.',
      howToCheck: 'Read the clause, and one message that the partner sent this quarter.',
      severity: 'major',
    },
  ],
};

/** What only CAN-SPAM asks. */
export const usCanSpamFacts: readonly Fact[] = [
  {
    name: 'message.subject',
    question: 'What is the subject line?',
    help: 'Exactly as it is sent.',
    type: 'text',
    knownBy: 'author',
    detector: 'subject',
  },
  {
    name: 'message.subjectSignalsCommercial',
    question: 'Would a reader of the subject line alone expect an advertisement?',
    help: '"20 % off this week" signals it; "Your statement for May" does not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.transactionalContentFirst',
    question: 'Does what the person bought or asked for stand at the beginning of the message?',
    help: 'All of it or most of it, before any promotion.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.bodyReadsCommercial',
    question: 'Would a reader of the body take it for an advertisement?',
    help: 'Place, size and colour of the promotion count.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.fromNamesSender',
    question: 'Is the name in the From line one by which people know the sender?',
    help: 'The company or one of its brands. A person may be named if the company stands there too or people know the person.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.fromDomainIsOwn',
    question: 'Does the domain in the From line belong to the sender or its mailing service?',
    help: 'As registered. A domain that only looks like that of somebody else is not its own.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.replyToIsOwn',
    question: 'Does the reply address belong to the sender or its mailing service?',
    help: 'An address that nobody reads is still its own. Without a reply address: the one in the From line.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.optOut.feeRequired',
    question: 'Does refusing cost anything?',
    help: 'A charge, a premium-rate number, or the loss of something that was paid.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.optOut.extraDataRequired',
    question: 'Does refusing ask for more than the e-mail address and the choice of mails?',
    help: 'A password, a log-in, a name or a reason that must be given are more.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.optOut.pages',
    question: 'How many web pages must a person open to refuse?',
    help: '0 for a reply or one click in the mail client; the page with the button counts, its confirmation does not.',
    type: 'number',
    unit: 'pages',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.optOut.menu',
    question: 'Does refusing lead to a choice of kinds of mail?',
    help: 'A page with boxes or switches for newsletters, offers, events and the like.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.optOut.stopAllOffered',
    question: 'Does the page on which people choose their mails contain one control that ends all commercial mails?',
    help: '"Unsubscribe from all", without a search for it.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'content.sexuallyExplicit',
    question: 'Does it show or describe sexual acts or nudity in a sexual way?',
    help: 'A small part of a piece that is about something else does not count.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.explicitBeforeAction',
    question: 'Is anything sexually explicit visible when the message is opened, before a scroll or a click?',
    help: 'Look at it in a mail client with images shown.',
    type: 'boolean',
    knownBy: 'author',
  },
];
