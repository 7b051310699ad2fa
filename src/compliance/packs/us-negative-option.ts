import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const soldOnline: Condition = {
  all: [
    { fact: 'offer.negativeOption', op: 'eq', value: true },
    { fact: 'offer.soldOnline', op: 'eq', value: true },
  ],
};

/**
 * Subscriptions and trials that go on until the buyer stops them: the federal act on online sales (ROSCA), the rule of 1973 on prenotification plans,
 * and California's law on automatic renewal. "As easy to cancel as to sign up" is no federal law: the rule that said so was vacated.
 */
export const usNegativeOption: Pack = {
  id: 'us-negative-option',
  version: '1.0.0',
  title: 'Subscriptions, free trials and negative options',
  source: {
    author: 'United States; California',
    title: 'ROSCA, 15 U.S.C. 8401-8405; 16 CFR part 425 (1973); Cal. Bus. & Prof. Code 17600-17606',
  },
  authorities: ['FTC', 'state-AG'],
  status: 'in-force',
  statusNote:
    'The amendments of 2024 to 16 CFR part 425 were vacated on 2025-07-08 before they took full effect (Custom Communications, Inc. v. FTC, 8th Cir., No. 24-3137). Other states have renewal laws of their own that are not covered here.',
  asOf: '2026-11-22',
  confidence: 'high',
  effectiveFrom: '2010-12-29',
  reach: { jurisdictions: ['US'], by: 'recipients', audiences: ['consumer', 'both'] },
  rules: [
    {
      id: 'us-negative-option/terms-before-billing',
      scope: 'asset',
      requirement:
        'Text discloses clearly and conspicuously all material terms of the transaction before billing information is taken. Sales on the internet.',
      citation: '15 U.S.C. 8403(1)',
      appliesWhen: soldOnline,
      passWhen: { fact: 'offer.recurringTermsPlace', op: 'eq', value: 'before-payment-fields' },
      check: 'hybrid',
      evidence: 'Screenshots of each step of the order up to the payment fields.',
      howToCheck:
        'Read whether all material terms are there and easy to notice: that it goes on, price, dates of the charges, end of a trial, how to stop it.',
      severity: 'critical',
    },
    {
      id: 'us-negative-option/express-informed-consent',
      scope: 'asset',
      requirement: 'The buyer consents expressly and informed before the card or account is charged. Sales on the internet.',
      citation: '15 U.S.C. 8403(2)',
      appliesWhen: soldOnline,
      passWhen: { fact: 'offer.recurringConsentAct', op: 'in', value: ['own-box', 'button-naming-it', 'signature'] },
      check: 'hybrid',
      evidence: 'The form in the version of that day, and the log of three orders.',
      howToCheck: 'Order once: note which act means yes to the recurring charge, and what stood beside it.',
      severity: 'critical',
    },
    {
      id: 'us-negative-option/simple-cancellation',
      scope: 'asset',
      requirement: 'A simple mechanism lets the buyer stop recurring charges. Sales on the internet.',
      citation: '15 U.S.C. 8403(3)',
      appliesWhen: soldOnline,
      check: 'manual',
      evidence: 'Recording of one cancellation from the account page to the confirmation.',
      howToCheck: 'Cancel once; count steps, offers to stay, waiting time. The act names no channel and no number of steps.',
      severity: 'critical',
    },
    {
      id: 'us-negative-option/ca-online-cancellation',
      scope: 'asset',
      requirement: 'California: who accepted online can end it exclusively online, at will, without steps that obstruct or delay.',
      citation: 'Cal. Bus. & Prof. Code 17602(d), as amended by AB 2863 (2024)',
      appliesWhen: { all: [soldOnline, { fact: 'recipients.jurisdictions', op: 'within', value: 'US-CA' }] },
      passWhen: { fact: 'offer.onlineCancellation', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Recording of one online cancellation.',
      howToCheck: 'Cancel once online; an offer to stay must leave a visible way to cancel at once.',
      severity: 'critical',
      effectiveFrom: '2025-07-01',
      statusNote: 'For contracts made, amended or extended since that day. An earlier text asked for online cancellation since 2018-07-01.',
    },
    {
      id: 'us-negative-option/ca-annual-reminder',
      scope: 'asset',
      requirement: 'California: once a year the buyer is reminded of the product, the frequency and amount of the charges, and how to cancel.',
      citation: 'Cal. Bus. & Prof. Code 17602, as amended by AB 2863 (2024)',
      appliesWhen: {
        all: [
          { fact: 'offer.negativeOption', op: 'eq', value: true },
          { fact: 'recipients.jurisdictions', op: 'within', value: 'US-CA' },
        ],
      },
      passWhen: { fact: 'offer.annualReminder', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The template of the reminder and its schedule.',
      howToCheck: 'Read the template for the three points; it goes out in the medium of the sale or the usual one.',
      severity: 'major',
      effectiveFrom: '2025-07-01',
      statusNote: 'For contracts made, amended or extended since that day.',
      confidence: 'medium',
    },
    {
      id: 'us-negative-option/ca-fee-change-notice',
      scope: 'asset',
      requirement: 'California: a change of the fee is announced clearly, with how to cancel, 7 to 30 days before it takes effect.',
      citation: 'Cal. Bus. & Prof. Code 17602, as amended by AB 2863 (2024)',
      appliesWhen: {
        all: [
          { fact: 'offer.negativeOption', op: 'eq', value: true },
          { fact: 'recipients.jurisdictions', op: 'within', value: 'US-CA' },
          { fact: 'offer.feeChange', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'offer.feeChangeNoticeDays', op: 'gte', value: 7 },
          { fact: 'offer.feeChangeNoticeDays', op: 'lte', value: 30 },
        ],
      },
      check: 'hybrid',
      evidence: 'The notice and the log of its sending.',
      howToCheck: 'Read the notice for the new fee and the way to cancel; take its date from the log.',
      severity: 'major',
      effectiveFrom: '2025-07-01',
      statusNote: 'For contracts made, amended or extended since that day.',
      confidence: 'medium',
    },
    {
      id: 'us-negative-option/prenotification-plans',
      scope: 'asset',
      requirement:
        'Plans that announce each item and send it unless it is refused disclose their terms in the promotion and give the buyer the form and the time to refuse.',
      citation: '16 CFR 425.1',
      appliesWhen: { fact: 'offer.prenotificationPlan', op: 'eq', value: true },
      check: 'manual',
      evidence: 'The promotion, one announcement with its form, and the dates of announcement and dispatch.',
      howToCheck: 'Read the seven disclosures of 425.1(a)(1) against the promotion; count the days left to refuse (at least 10).',
      severity: 'major',
      effectiveFrom: '1974-06-07',
    },
    {
      id: 'us-negative-option/click-to-cancel-2024',
      scope: 'asset',
      requirement: 'Cancelling is at least as easy as signing up, through the same medium. Struck down: shown so that nobody relies on it.',
      citation: '16 CFR 425.6 as amended in 2024 (89 FR 90476)',
      appliesWhen: { fact: 'offer.negativeOption', op: 'eq', value: true },
      check: 'manual',
      evidence: 'None.',
      howToCheck: 'Nothing to check; read the rules of the act and of the states instead.',
      severity: 'info',
      status: 'vacated',
      statusNote: 'Custom Communications, Inc. v. FTC, No. 24-3137 (8th Cir. 2025-07-08).',
    },
  ],
};

/** What only the rules on subscriptions ask. */
export const usNegativeOptionFacts: readonly Fact[] = [
  {
    name: 'offer.negativeOption',
    question: 'Does the charge go on, or begin after a trial, unless the buyer does something?',
    help: 'Subscriptions that renew, free trials that turn into paid ones, continuity plans.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'offer.soldOnline',
    question: 'Can it be ordered on the internet?',
    help: 'On a web page or in an app.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'offer.recurringTermsPlace',
    question: 'Where do people first read price, dates of the charges, end of a trial and how to stop it?',
    help: 'The place where the last of them appears.',
    type: 'choice',
    answers: {
      'before-payment-fields': 'On the way, before payment data is asked',
      'after-payment-fields': 'After or below the payment fields',
      'terms-page-only': 'Only in the terms behind a link',
      'confirmation-only': 'Only in the confirmation',
      nowhere: 'Not all of them appear',
    },
    knownBy: 'web-team',
  },
  {
    name: 'offer.recurringConsentAct',
    question: 'By which act does the buyer say yes to the recurring charge?',
    type: 'choice',
    answers: {
      'own-box': 'Ticks a box of its own that was empty',
      'button-naming-it': 'Presses an order button beside which the recurring charge stands',
      signature: 'Signs for it',
      'pre-checked-box': 'Leaves a box ticked that was ticked beforehand',
      'within-terms': 'Accepts terms that contain it',
      none: 'No act of its own',
    },
    knownBy: 'web-team',
  },
  {
    name: 'offer.onlineCancellation',
    question: 'Can it be ended entirely online, without a call, a chat or a letter?',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'offer.annualReminder',
    question: 'Is a reminder of the running subscription sent at least once a year?',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'offer.feeChange',
    question: 'Does the fee of a running subscription change?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'offer.feeChangeNoticeDays',
    question: 'How many days before the new fee applies is it announced?',
    type: 'number',
    unit: 'days',
    knownBy: 'marketing-operations',
  },
  {
    name: 'offer.prenotificationPlan',
    question: 'Is each item announced beforehand and sent unless the buyer refuses it?',
    help: 'Book clubs and the like.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
];
