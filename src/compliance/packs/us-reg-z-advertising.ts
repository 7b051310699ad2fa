import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/** On television and radio the APR and a phone number that costs nothing may take the place of the list (1026.16(e), 1026.24(g)). */
const statesOrRefers = (disclosures: readonly string[]): Condition => ({
  any: [
    { fact: 'credit.disclosures', op: 'containsAll', value: disclosures },
    {
      all: [
        { fact: 'channel', op: 'in', value: ['tv', 'radio'] },
        { fact: 'credit.disclosures', op: 'containsAll', value: ['apr', 'toll-free-number'] },
      ],
    },
  ],
});

/**
 * Regulation Z on the advertising of consumer credit, closed-end and open-end. It reaches whoever advertises, not lenders alone.
 */
export const usRegZAdvertising: Pack = {
  id: 'us-reg-z-advertising',
  version: '1.0.0',
  title: 'Truth in Lending: advertising of consumer credit',
  source: {
    author: 'Consumer Financial Protection Bureau',
    year: 2011,
    title: '12 CFR 1026.16 and 1026.24 with Supplement I; 15 U.S.C. 1661-1665b',
    url: 'https://www.consumerfinance.gov/rules-policy/regulations/1026/24/',
  },
  authorities: ['CFPB', 'FTC', 'prudential'],
  status: 'in-force',
  statusNote:
    'Before 2011-12-30 the same rules stood in 12 CFR part 226. What 1026.16(d) adds for home equity lines, and 1026.24(h) for loans above the value of the home, is not in this pack.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2011-12-30',
  reach: { jurisdictions: ['US'], by: 'recipients' },
  derived: [
    {
      name: 'us-reg-z-advertising.closedEndTriggered',
      title: 'Whether the advertisement states a term that calls for more',
      citation: '12 CFR 1026.24(d)(1)',
      cases: [
        {
          when: {
            any: [
              { fact: 'credit.statesDownPayment', op: 'eq', value: true },
              { fact: 'credit.statesPaymentsOrPeriod', op: 'eq', value: true },
              { fact: 'credit.statesPaymentAmount', op: 'eq', value: true },
              { fact: 'credit.statesFinanceCharge', op: 'eq', value: true },
            ],
          },
          value: true,
        },
      ],
      otherwise: false,
    },
  ],
  rules: [
    {
      id: 'us-reg-z-advertising/actually-available-terms',
      scope: 'asset',
      requirement: 'Specific credit terms are stated only if the creditor really arranges or offers them, now or when it says.',
      citation: '12 CFR 1026.16(a), 1026.24(a)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
        ],
      },
      check: 'manual',
      evidence: 'Rate sheet of the day of publication, and how many applicants got the terms.',
      howToCheck: 'Compare each figure with the rate sheet of that day.',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/rate-as-apr',
      scope: 'asset',
      requirement:
        'Closed-end credit: a rate of finance charge is stated as "annual percentage rate" or "APR", and it is said when it may rise after the contract.',
      citation: '12 CFR 1026.24(c)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'closed-end' },
          { fact: 'credit.statesRate', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'credit.rateStatedAsApr', op: 'eq', value: true },
          {
            any: [
              { fact: 'credit.rateMayIncrease', op: 'eq', value: false },
              { fact: 'credit.rateIncreaseStated', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The advertisement.',
      howToCheck: 'Look at each rate: does "APR" stand with it, at least as large as any other rate?',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/triggered-disclosures-closed',
      scope: 'asset',
      requirement:
        'Closed-end credit: who states a down payment, the number of payments or the period, the amount of a payment, or a finance charge also states the down payment, the terms of repayment and the APR, as far as they apply. On television and radio the APR with a toll-free number for the rest is enough.',
      citation: '12 CFR 1026.24(d)(1)-(2), (g)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'closed-end' },
          { fact: 'us-reg-z-advertising.closedEndTriggered', op: 'eq', value: true },
        ],
      },
      passWhen: statesOrRefers(['down-payment', 'repayment-terms', 'apr']),
      check: 'hybrid',
      evidence: 'The advertisement, with trigger and disclosures marked.',
      howToCheck: 'Mark each trigger; then look for the three disclosures.',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/triggered-disclosures-open',
      scope: 'asset',
      requirement:
        'Open-end credit: who states a finance charge, a periodic rate or a fee, even to say that there is none, also states the minimum or transaction charges, the APR (and that it varies) and the membership fee, as far as they apply. On television and radio the APR with a toll-free number for the rest is enough.',
      citation: '12 CFR 1026.16(b)(1), (e)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'open-end' },
          { fact: 'credit.openEndTriggerTerm', op: 'eq', value: true },
        ],
      },
      passWhen: statesOrRefers(['transaction-charge', 'apr', 'membership-fee']),
      check: 'hybrid',
      evidence: 'The advertisement, with trigger and disclosures marked.',
      howToCheck: 'Mark each trigger; "no annual fee" is one.',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/open-end-goods-payment',
      scope: 'asset',
      requirement:
        'Open-end credit to buy the goods or services of the advertisement: a payment per period that is stated comes with the total of payments and the time to pay, as prominent, for one who pays only that amount.',
      citation: '12 CFR 1026.16(b)(2)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'open-end' },
          { fact: 'credit.statesGoodsPayment', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'credit.disclosures', op: 'containsAll', value: ['total-of-payments', 'time-to-pay'] },
      check: 'hybrid',
      evidence: 'The advertisement, with payment, total and time marked.',
      howToCheck: 'Compute total and time again from rate and payment; are they as large as the payment? "No payments" is no amount.',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/promotional-rate',
      scope: 'asset',
      requirement:
        'Open-end credit not secured by a dwelling: a promotional rate comes with the end of its period and the rate that follows, close to its first mention. An introductory rate has "introductory" or "intro" right beside it each time.',
      citation: '12 CFR 1026.16(g)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'open-end' },
          { fact: 'credit.securedByDwelling', op: 'eq', value: false },
          { fact: 'credit.promotionalRate', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'credit.promotionalPeriodStated', op: 'eq', value: true },
          { fact: 'credit.postPromotionalRateStated', op: 'eq', value: true },
          {
            any: [
              { fact: 'credit.rateIsIntroductory', op: 'eq', value: false },
              { fact: 'credit.introductoryLabel', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout, with the three elements marked.',
      howToCheck: 'Look at the first mention, then at every other.',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/deferred-interest',
      scope: 'asset',
      requirement:
        'Open-end credit not secured by a dwelling: "no interest" that is only deferred comes with its period, on condition of payment in full, and with the statement that otherwise interest is charged from the purchase.',
      citation: '12 CFR 1026.16(h)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'open-end' },
          { fact: 'credit.securedByDwelling', op: 'eq', value: false },
          { fact: 'credit.deferredInterest', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'credit.deferredPeriodStated', op: 'eq', value: true },
          { fact: 'credit.deferredInterestStatement', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout, with both statements marked.',
      howToCheck: 'Look beside each "no interest", then close to the first one.',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/dwelling-prominence',
      scope: 'asset',
      requirement:
        'Closed-end credit secured by a dwelling, other than on television and radio: a rate or payment comes with all rates and payments that will apply and their periods, equally prominent and close to it.',
      citation: '12 CFR 1026.24(f); comment 24(b)-2',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'closed-end' },
          { fact: 'credit.securedByDwelling', op: 'eq', value: true },
          { fact: 'channel', op: 'notIn', value: ['tv', 'radio'] },
        ],
      },
      check: 'manual',
      evidence: 'Layout.',
      howToCheck: 'Set the first rate or payment beside the others: the same size, the same place?',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/dwelling-prohibited-practices',
      scope: 'asset',
      requirement:
        'Closed-end credit secured by a dwelling: none of seven practices. Misleading "fixed"; misleading comparisons; false endorsement by government; misuse of the name of the lender the consumer has; "eliminating" debt; "counsellor" for a lender; disclosures in another language than the offer.',
      citation: '12 CFR 1026.24(i)',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
          { fact: 'credit.kind', op: 'eq', value: 'closed-end' },
          { fact: 'credit.securedByDwelling', op: 'eq', value: true },
        ],
      },
      check: 'manual',
      evidence: 'The advertisement, with each practice ticked off.',
      howToCheck: 'Go through the seven paragraphs one by one.',
      severity: 'critical',
    },
    {
      id: 'us-reg-z-advertising/clear-and-conspicuous',
      scope: 'asset',
      requirement: 'All these disclosures are clear and conspicuous.',
      citation: '12 CFR 1026.24(b); comment 16-1',
      appliesWhen: {
        all: [
          { fact: 'credit.advertised', op: 'eq', value: true },
          { fact: 'credit.consumer', op: 'eq', value: true },
        ],
      },
      check: 'manual',
      evidence: 'Layout as the audience sees it.',
      howToCheck: 'Look at it on the smallest screen, or hear it at normal speed.',
      severity: 'major',
    },
  ],
};

/** What only Regulation Z asks. */
export const usRegZAdvertisingFacts: readonly Fact[] = [
  {
    name: 'credit.advertised',
    question: 'Does it promote credit: a loan, a card, payment by instalments?',
    help: 'Also when credit is only a way to buy what is promoted.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.consumer',
    question: 'Is the credit for people who borrow for themselves, their family or household?',
    help: 'Credit for a business is no. Nor is credit above the yearly limit (73,400 dollars in 2026), unless a home secures it or it is a private education loan.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'credit.kind',
    question: 'Which kind of credit is it?',
    help: 'Instalments for one purchase are closed-end; a store card is open-end.',
    type: 'choice',
    answers: { 'closed-end': 'A fixed sum paid back in instalments', 'open-end': 'A line that can be drawn again, such as a card' },
    knownBy: 'product-owner',
  },
  {
    name: 'credit.securedByDwelling',
    question: 'Is the credit secured by a home?',
    help: 'A mortgage, a home equity line. A car or a deposit is no home.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'credit.statesDownPayment',
    question: 'Does it state the amount or share of a down payment?',
    help: '"$100 down", or "80 % financing", which says 20 % down. "No trade-in required" does not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.statesPaymentsOrPeriod',
    question: 'Does it state the number of payments or the period?',
    help: '"48-month terms", "30-year mortgage". "Take years to repay" does not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.statesPaymentAmount',
    question: 'Does it state the amount of a payment?',
    help: '"$103 a month". "Monthly terms arranged" does not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.statesFinanceCharge',
    question: 'Does it state the amount of a finance charge?',
    help: '"$500 total cost of credit", "2 points". An APR alone does not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.disclosures',
    question: 'Which of these terms of the credit does it state?',
    help: 'What does not apply to this credit, such as a down payment that nobody makes, counts as stated.',
    type: 'choices',
    answers: {
      'down-payment': 'Amount or share of the down payment',
      'repayment-terms': 'Terms of repayment over the whole time',
      apr: 'The annual percentage rate, so called, and that it may rise or vary',
      'transaction-charge': 'Minimum, fixed, transaction or similar charges',
      'membership-fee': 'Fee for membership or participation',
      'toll-free-number': 'A phone number that costs nothing, and that it tells the rest of the terms',
      'total-of-payments': 'The total of the payments, as prominent as the payment',
      'time-to-pay': 'The time to pay it off, as prominent as the payment',
    },
    knownBy: 'author',
  },
  {
    name: 'credit.statesGoodsPayment',
    question: 'Does it state what one pays per month for goods or services in it that are bought on the card or line?',
    help: '"This sofa for $40 a month with our card".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.statesRate',
    question: 'Does it state a rate?',
    help: 'A percentage that one pays. "Low rates" states none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.rateStatedAsApr',
    question: 'Is each rate called "annual percentage rate" or "APR", or does an APR stand with it at least as large?',
    help: 'A simple yearly rate may stand with the APR, no larger than it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.rateMayIncrease',
    question: 'May the rate rise after the contract is made?',
    help: 'A variable rate, or a fixed one that rises later.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'credit.rateIncreaseStated',
    question: 'Does it say that the rate may rise?',
    help: '"Rate may increase after closing".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.openEndTriggerTerm',
    question: 'Does it state a finance charge, a periodic rate or a fee of the account, or that there is none?',
    help: '"No annual fee" counts.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.promotionalRate',
    question: 'Does it state a rate that holds for a limited time only?',
    help: '"0 % for 12 months". A rate for one purchase or transfer counts.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.rateIsIntroductory',
    question: 'Does the promotional rate hold from the opening of the account?',
    help: 'No for a rate that is offered to people who have the account already.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'credit.introductoryLabel',
    question: 'Does "introductory" or "intro" stand right beside the rate each time?',
    help: 'In the same phrase or line as the rate.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.promotionalPeriodStated',
    question: 'Does it state close to the first mention when the promotional rate ends?',
    help: 'In the same paragraph, not in a footnote. A date or a number of months.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.postPromotionalRateStated',
    question: 'Does it state close to the first mention which rate follows?',
    help: 'In the same paragraph, not in a footnote. A range counts where the rate depends on the person.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.deferredInterest',
    question: 'Does it offer no interest for a time, charged later for the whole time if not all is paid?',
    help: '"No interest if paid in full in 12 months". A true 0 % rate is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.deferredPeriodStated',
    question: 'Does the period stand right beside each "no interest", with "if paid in full"?',
    help: 'In the same phrase as "no interest" or "same as cash".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'credit.deferredInterestStatement',
    question: 'Does it state that otherwise interest is charged from the purchase?',
    help: 'Close to the first "no interest", as easy to notice.',
    type: 'boolean',
    knownBy: 'author',
  },
];
