import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const isCovered: Condition = { fact: 'us-tsr.coverage', op: 'eq', value: 'all' };

const isCalling: Condition = { fact: 'us-tsr.coverage', op: 'in', value: ['all', 'calling'] };

const isOutbound: Condition = { fact: 'call.kind', op: 'in', value: ['outbound', 'outbound-closed-in-person'] };

/**
 * The Telemarketing Sales Rule: what is said, when and whom one calls, how people pay, and what is kept.
 * Debt relief, credit repair, recovery rooms, prizes and calls for charities have further rules in it that are not covered here.
 */
export const usTsr: Pack = {
  id: 'us-tsr',
  version: '1.0.0',
  title: 'Telemarketing Sales Rule',
  source: {
    author: 'Federal Trade Commission',
    title: '15 U.S.C. 6101-6108; 16 CFR part 310',
    url: 'https://www.ecfr.gov/current/title-16/part-310',
  },
  authorities: ['FTC', 'state-AG'],
  status: 'in-force',
  statusNote:
    'In force since 1995; registry, caller ID and abandoned calls since 2003, recorded calls since 2009, records and business calls as amended in 2024 (89 FR 26760). A common carrier is outside in its carrier services only.',
  asOf: '2026-11-24',
  confidence: 'high',
  effectiveFrom: '1995-12-31',
  reach: { jurisdictions: ['US'], by: 'recipients', channels: ['phone-call'] },
  derived: [
    {
      name: 'us-tsr.coverage',
      title: 'How much of the rule reaches the call: all of it, its limits on calling, its ban on misrepresentations to businesses, or nothing',
      citation: '16 CFR 310.2 (telemarketing), 310.6(b); 15 U.S.C. 6105(b)',
      cases: [
        {
          when: {
            any: [
              { fact: 'message.marketing', op: 'eq', value: false },
              { fact: 'call.kind', op: 'eq', value: 'inbound' },
              {
                all: [
                  { fact: 'sender.entityTypes', op: 'containsAny', value: ['bank', 'federal-credit-union', 'air-carrier', 'charity'] },
                  { fact: 'sender.usesThirdPartySender', op: 'eq', value: false },
                ],
              },
            ],
          },
          value: 'none',
        },
        {
          when: {
            all: [
              { fact: 'recipients.audience', op: 'notIn', value: ['consumer', 'both'] },
              { fact: 'offer.officeSupplies', op: 'eq', value: false },
            ],
          },
          value: 'business',
        },
        { when: { fact: 'call.kind', op: 'eq', value: 'outbound-closed-in-person' }, value: 'calling' },
      ],
      otherwise: 'all',
    },
  ],
  rules: [
    {
      id: 'us-tsr/truthful-oral-disclosures',
      scope: 'asset',
      requirement:
        'Before the buyer agrees to pay, the caller says truthfully and clearly the total cost and quantity, all material restrictions, a no-refund policy or the terms of a refund that was mentioned, and the terms of a negative option.',
      citation: '16 CFR 310.3(a)(1)',
      appliesWhen: isCovered,
      check: 'manual',
      evidence: 'The script, and three recordings of sales.',
      howToCheck: 'Mark in the script where each point is said and where payment is asked: the first must come before the second.',
      severity: 'critical',
    },
    {
      id: 'us-tsr/no-misrepresentation',
      scope: 'asset',
      requirement:
        'Nothing material is misrepresented: cost, quantity, restrictions, performance, refunds, prizes, investments, affiliation or endorsement, negative options; no false or misleading statement to obtain payment.',
      citation: '16 CFR 310.3(a)(2), (a)(4)',
      appliesWhen: isCovered,
      check: 'manual',
      evidence: 'The script with the proof of each statement in it.',
      howToCheck: 'Read the script against the offer, the answers to objections included.',
      severity: 'critical',
    },
    {
      id: 'us-tsr/no-misrepresentation-business',
      scope: 'asset',
      requirement: 'Calls that sell to businesses misrepresent nothing material either; the rest of the rule leaves them out.',
      citation: '16 CFR 310.3(a)(2), (a)(4), 310.6(b)(7)',
      appliesWhen: { fact: 'us-tsr.coverage', op: 'eq', value: 'business' },
      check: 'manual',
      evidence: 'The script with the proof of each statement in it.',
      howToCheck: 'Read the script against the offer, the answers to objections included.',
      severity: 'critical',
      effectiveFrom: '2024-05-16',
    },
    {
      id: 'us-tsr/prompt-identification',
      scope: 'asset',
      requirement:
        'An outbound call says promptly and clearly who sells, that the purpose is to sell, what is sold, and with a prize promotion that nothing must be bought.',
      citation: '16 CFR 310.4(d)',
      appliesWhen: { all: [isCovered, isOutbound] },
      check: 'manual',
      evidence: 'The script and one recording.',
      howToCheck: 'Read the first sentences: all points before any sales pitch.',
      severity: 'major',
    },
    {
      id: 'us-tsr/charge-consent',
      scope: 'asset',
      requirement:
        'Nobody is charged without express informed consent to the charge and to the account it goes to. With account data that the seller has already and a free trial, the call is recorded and the buyer gives at least the last four digits.',
      citation: '16 CFR 310.4(a)(7)',
      appliesWhen: isCovered,
      check: 'manual',
      evidence: 'The recordings of three orders.',
      howToCheck: 'Listen for the amount, the date and the account, and for the yes to each.',
      severity: 'critical',
      effectiveFrom: '2003-03-31',
    },
    {
      id: 'us-tsr/verifiable-authorisation',
      scope: 'asset',
      requirement:
        'Payment other than by credit or debit card needs an authorisation that can be shown: in writing, on a recording with all points named in the rule, or by a confirmation sent before the charge.',
      citation: '16 CFR 310.3(a)(3)',
      appliesWhen: { all: [isCovered, { fact: 'call.paymentMethods', op: 'containsAny', value: ['account-debit', 'other'] }] },
      passWhen: { fact: 'call.authorisationRecord', op: 'in', value: ['signed', 'recorded', 'confirmed-in-writing'] },
      check: 'hybrid',
      evidence: 'Three authorisations.',
      howToCheck: 'Compare one recording with the seven points of 310.3(a)(3)(ii).',
      severity: 'critical',
    },
    {
      id: 'us-tsr/forbidden-payment',
      scope: 'asset',
      requirement: 'No remotely created checks or payment orders, cash-to-cash transfers or cash reload numbers are taken as payment.',
      citation: '16 CFR 310.4(a)(9)-(10)',
      appliesWhen: isCovered,
      passWhen: {
        not: { fact: 'call.paymentMethods', op: 'containsAny', value: ['remotely-created-check', 'cash-transfer', 'cash-reload'] },
      },
      check: 'hybrid',
      evidence: 'The list of accepted payments and the script.',
      howToCheck: 'Read which ways of payment the script offers, and the last month of receipts.',
      severity: 'critical',
      effectiveFrom: '2016-06-13',
    },
    {
      id: 'us-tsr/calling-hours',
      scope: 'audience',
      requirement: 'No outbound call to a home before 8 a.m. or after 9 p.m. where the person is, unless the person agreed to it before.',
      citation: '16 CFR 310.4(c)',
      appliesWhen: {
        all: [isCalling, isOutbound, { fact: 'recipients.consent.basis', op: 'notIn', value: ['express', 'express-written'] }],
      },
      passWhen: {
        all: [
          { fact: 'delivery.firstLocalHour', op: 'gte', value: 8 },
          { fact: 'delivery.lastLocalHour', op: 'lt', value: 21 },
        ],
      },
      check: 'hybrid',
      evidence: 'The call log with the time zone of each number.',
      howToCheck: 'Take the earliest and the latest call of the log. Customers have no exception here.',
      severity: 'critical',
    },
    {
      id: 'us-tsr/do-not-call',
      scope: 'audience',
      requirement:
        'Numbers on the National Do Not Call Registry are not called without a signed agreement or an established business relationship. A copy of at most 31 days and written procedures protect from liability for a slip. Calls that ask for donations are exempt.',
      citation: '16 CFR 310.4(b)(1)(iii)(B), (b)(3)',
      appliesWhen: {
        all: [
          isCalling,
          isOutbound,
          { fact: 'recipients.consent.basis', op: 'ne', value: 'express-written' },
          { fact: 'recipients.businessRelationship', op: 'eq', value: 'none' },
          { not: { fact: 'sender.entityTypes', op: 'contains', value: 'charity' } },
        ],
      },
      passWhen: {
        all: [
          { fact: 'recipients.dncScrubAgeDays', op: 'ne', value: null },
          { fact: 'recipients.dncScrubAgeDays', op: 'lte', value: 31 },
        ],
      },
      check: 'hybrid',
      evidence: 'The log of the comparison: date of the copy, numbers removed, subscription to the registry.',
      howToCheck: 'Take the date of the copy from the log, and look for one registered number in the list that was called.',
      severity: 'critical',
      effectiveFrom: '2003-10-01',
      statusNote: 'The age of the copy is 31 days since 2005.',
    },
    {
      id: 'us-tsr/internal-do-not-call',
      scope: 'audience',
      requirement: 'Who told the seller not to call again is not called again, customers included.',
      citation: '16 CFR 310.4(b)(1)(iii)(A)',
      appliesWhen: { all: [isCalling, isOutbound] },
      passWhen: { fact: 'recipients.objectorsRemoved', op: 'eq', value: true },
      check: 'hybrid',
      evidence: "The seller's own do-not-call list and the list that was called.",
      howToCheck: 'Look up the last five requests in the list that was called.',
      severity: 'critical',
    },
    {
      id: 'us-tsr/recorded-calls',
      scope: 'audience',
      requirement:
        'A recorded sales message needs a signed agreement of the person called that was no condition of a purchase, and lets the person refuse by key or voice at once. Health care messages under HIPAA are exempt.',
      citation: '16 CFR 310.4(b)(1)(v)',
      appliesWhen: {
        all: [
          isCalling,
          isOutbound,
          { fact: 'message.recordedCall', op: 'eq', value: true },
          {
            not: {
              all: [
                { fact: 'sender.entityTypes', op: 'containsAny', value: ['hipaa-covered-entity', 'business-associate'] },
                { fact: 'message.healthCare', op: 'eq', value: true },
              ],
            },
          },
        ],
      },
      passWhen: {
        all: [
          { fact: 'recipients.consent.basis', op: 'eq', value: 'express-written' },
          { fact: 'recipients.consent.conditionOfPurchase', op: 'eq', value: false },
          { fact: 'message.automatedOptOut', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Three signed agreements, the recording, and one refusal with its entry on the list.',
      howToCheck: 'Read whether the agreement names the seller and recorded messages; take the call and refuse.',
      severity: 'critical',
      effectiveFrom: '2009-09-01',
    },
    {
      id: 'us-tsr/abandoned-calls',
      scope: 'asset',
      requirement:
        'A person who answers is connected within two seconds of the greeting. Who stays at 3 % of answered calls or less in each 30 days of a campaign, lets it ring 15 seconds or four times and plays a recorded notice is not liable.',
      citation: '16 CFR 310.4(b)(1)(iv), (b)(4)',
      appliesWhen: { all: [isCalling, isOutbound, { fact: 'message.recordedCall', op: 'eq', value: false }] },
      passWhen: {
        all: [
          { fact: 'delivery.abandonedPercent', op: 'lte', value: 3 },
          { fact: 'delivery.ringSeconds', op: 'gte', value: 15 },
        ],
      },
      check: 'hybrid',
      evidence: 'The report of the dialler for the campaign, 30 days at a time.',
      howToCheck: 'Take the worst 30 days; listen to the recorded notice that an abandoned call plays.',
      severity: 'major',
      effectiveFrom: '2003-10-01',
      statusNote: 'Counted over 30 days instead of each day since 2008.',
    },
    {
      id: 'us-tsr/caller-id',
      scope: 'asset',
      requirement: 'The call shows the number of the caller, or the customer service number of the seller, and the name where the carrier allows it.',
      citation: '16 CFR 310.4(a)(8)',
      appliesWhen: { all: [isCalling, isOutbound] },
      passWhen: { fact: 'call.numberShown', op: 'in', value: ['callers', 'sellers-service'] },
      check: 'hybrid',
      evidence: 'A photo of the display of one call, and a call back.',
      howToCheck: 'Call a test number and call back: someone answers in business hours.',
      severity: 'critical',
      effectiveFrom: '2004-01-29',
    },
    {
      id: 'us-tsr/records-5-years',
      scope: 'asset',
      requirement:
        'Scripts, recordings of each prerecorded message, call details, consents, do-not-call requests, customers and sales people are kept for five years; scripts and advertising for five years from their last use.',
      citation: '16 CFR 310.5',
      appliesWhen: isCovered,
      check: 'manual',
      evidence: 'The retention schedule, and one record of each kind from the oldest year.',
      howToCheck: 'Compare the schedule with the list of 310.5(a); ask for one old record.',
      severity: 'minor',
      effectiveFrom: '2024-05-16',
      confidence: 'medium',
      statusNote: 'Two years before that. Call detail records (310.5(a)(2)) since 2024-10-15.',
    },
  ],
};

/** What only the Telemarketing Sales Rule asks. */
export const usTsrFacts: readonly Fact[] = [
  {
    name: 'call.kind',
    question: 'Who calls whom, and where is the sale closed?',
    help: 'Technical support that people call for belongs to the rule since 9 January 2025.',
    type: 'choice',
    answers: {
      outbound: 'The company calls',
      'outbound-closed-in-person': 'The company calls, and sale and payment wait for a meeting in person',
      inbound: 'People call on their own or after general advertising or full direct mail, and nothing else is sold on the call',
      'inbound-special':
        'People call after direct mail that leaves terms out, or about technical support, investments, business opportunities, credit or debt relief, or something else is sold on the call',
    },
    knownBy: 'campaign-owner',
  },
  {
    name: 'offer.officeSupplies',
    question: 'Are office or cleaning supplies sold that are used up: paper, toner, soap?',
    help: 'Calls that sell these to businesses are not exempt.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'call.paymentMethods',
    question: 'How can people pay on the call?',
    help: 'All that are accepted.',
    type: 'choices',
    answers: {
      card: 'Credit or debit card',
      'account-debit': 'Debit of a bank account',
      'remotely-created-check': 'A check or payment order that the seller makes without a signature',
      'cash-transfer': 'Cash sent through a transfer service',
      'cash-reload': 'The number of a cash reload card',
      invoice: 'Invoice',
      other: 'Another way',
    },
    knownBy: 'product-owner',
  },
  {
    name: 'call.authorisationRecord',
    question: "How is the buyer's agreement to a payment other than by card kept?",
    help: 'The way in which it could be shown tomorrow.',
    type: 'choice',
    answers: {
      signed: 'Signed, on paper or electronically',
      recorded: 'On a recording of the call',
      'confirmed-in-writing': 'In a written confirmation sent before the charge',
      none: 'Not at all',
    },
    knownBy: 'marketing-operations',
  },
  {
    name: 'delivery.abandonedPercent',
    question: 'Of the calls that a person answered, how many in a hundred met nobody within two seconds?',
    help: 'The worst 30 days of the campaign; 0 when people dial by hand.',
    type: 'number',
    unit: 'percent',
    knownBy: 'marketing-operations',
  },
  {
    name: 'delivery.ringSeconds',
    question: 'For how many seconds does a call that nobody answers ring at least?',
    help: 'Four rings count as 15 seconds.',
    type: 'number',
    unit: 'seconds',
    knownBy: 'marketing-operations',
  },
  {
    name: 'call.numberShown',
    question: 'Which number does the called person see?',
    help: 'Call a phone of your own and look.',
    type: 'choice',
    answers: {
      callers: 'The number from which the call comes',
      'sellers-service': 'The customer service number of the seller',
      other: 'Another number',
      withheld: 'None',
    },
    knownBy: 'marketing-operations',
  },
];
