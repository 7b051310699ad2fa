import type { Comparison, Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const account: Comparison = { fact: 'deposit.advertised', op: 'eq', value: true };

/** Signs inside a branch have a rule of their own (e)(2). */
const outsideBranch: readonly Comparison[] = [account, { fact: 'deposit.indoorSign', op: 'eq', value: false }];

/** Television, radio, outdoor media and telephone machines need less (e)(1); the internet and e-mail do not. */
const shortMedia: Comparison = { fact: 'channel', op: 'in', value: ['tv', 'radio', 'out-of-home', 'phone-call'] };

const states = (fact: string, always: readonly string[], unlessShort: readonly string[]): Condition => ({
  all: [{ fact, op: 'containsAll', value: always }, { any: [shortMedia, { fact, op: 'containsAll', value: unlessShort }] }],
});

/**
 * Regulation DD on the advertising of accounts that people hold for themselves, their family or household, by banks and deposit brokers.
 * Credit unions follow the same rules in 12 CFR part 707.
 */
export const usRegDd: Pack = {
  id: 'us-reg-dd',
  version: '1.0.0',
  title: 'Truth in Savings: advertising of deposit accounts',
  source: {
    author: 'Consumer Financial Protection Bureau',
    year: 2011,
    title: '12 CFR 1030.8 and 1030.11(b) with Supplement I',
    url: 'https://www.consumerfinance.gov/rules-policy/regulations/1030/8/',
  },
  authorities: ['CFPB', 'prudential'],
  status: 'in-force',
  statusNote:
    'Before 2011-12-30 the same rules stood in 12 CFR part 230. Who offers insured deposits also follows 12 CFR part 328, which is not in this pack.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2011-12-30',
  reach: { jurisdictions: ['US'], by: 'recipients', exceptSenders: ['federal-credit-union'], sectors: ['finance'], audiences: ['consumer', 'both'] },
  rules: [
    {
      id: 'us-reg-dd/not-misleading',
      scope: 'asset',
      requirement: 'The advertisement is neither misleading nor inaccurate and does not misrepresent the contract.',
      citation: '12 CFR 1030.8(a)(1)',
      appliesWhen: account,
      check: 'manual',
      evidence: 'The advertisement beside the account agreement of that day.',
      howToCheck: 'Compare each statement with the agreement. The disclosures of an account opened online may not contradict the banner.',
      severity: 'critical',
    },
    {
      id: 'us-reg-dd/no-free-if-fees',
      scope: 'asset',
      requirement: 'An account is not called "free", "no cost", "fees waived" or the like if any maintenance or activity fee may be charged on it.',
      citation: '12 CFR 1030.8(a)(2); comment 8(a)',
      appliesWhen: { all: [account, { fact: 'deposit.calledFree', op: 'eq', value: true }] },
      passWhen: { fact: 'deposit.maintenanceFee', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Fee schedule of that day.',
      howToCheck:
        'A fee below a minimum balance is a maintenance fee, a fee per transaction an activity fee. Cheques, stop payments and overdrafts are neither.',
      severity: 'critical',
    },
    {
      id: 'us-reg-dd/no-profit',
      scope: 'asset',
      requirement: 'Interest is not called "profit".',
      citation: '12 CFR 1030.8(a)(2)',
      appliesWhen: account,
      passWhen: { fact: 'deposit.interestCalledProfit', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The wording.',
      howToCheck: 'Search for the word.',
      severity: 'minor',
    },
    {
      id: 'us-reg-dd/apy',
      scope: 'asset',
      requirement:
        'A rate of return is stated as "annual percentage yield"; "APY" will do once the full words stand there. No other rate stands beside it but the "interest rate", no more conspicuous.',
      citation: '12 CFR 1030.8(b)',
      appliesWhen: { all: [...outsideBranch, { fact: 'deposit.statesRate', op: 'eq', value: true }] },
      passWhen: {
        all: [
          { fact: 'deposit.rateStatedAsApy', op: 'eq', value: true },
          { fact: 'deposit.otherRates', op: 'eq', value: false },
        ],
      },
      check: 'hybrid',
      evidence: 'The advertisement, with each rate marked.',
      howToCheck: 'Mark each percentage and read what it is called.',
      severity: 'critical',
    },
    {
      id: 'us-reg-dd/apy-triggered',
      scope: 'asset',
      requirement:
        'Who states the yield also states, as far as it applies: that the rate may change, how long the yield is offered, the minimum balance, the minimum opening deposit, that fees could reduce earnings; for time accounts the term, the early withdrawal penalty and required payouts of interest. Television, radio, outdoor media and telephone machines need only the minimum balance, the term and the payouts.',
      citation: '12 CFR 1030.8(c), (e)(1)',
      appliesWhen: { all: [...outsideBranch, { fact: 'deposit.statesApy', op: 'eq', value: true }] },
      passWhen: states(
        'deposit.disclosures',
        ['minimum-balance', 'term', 'interest-payouts'],
        ['variable-rate', 'time-offered', 'opening-deposit', 'fees', 'early-withdrawal'],
      ),
      check: 'hybrid',
      evidence: 'The advertisement, with trigger and disclosures marked.',
      howToCheck: 'Go through the list; tiers need each minimum close to its yield. Online, a link may lead to them if it goes there directly.',
      severity: 'critical',
    },
    {
      id: 'us-reg-dd/bonus',
      scope: 'asset',
      requirement:
        'Who states a bonus also states, as far as it applies: the yield, how long one must keep the account, the minimum balance for the bonus, the minimum to open the account and when the bonus comes. Television, radio, outdoor media and telephone machines need not state the last two.',
      citation: '12 CFR 1030.8(d), (e)(1)',
      appliesWhen: { all: [...outsideBranch, { fact: 'deposit.statesBonus', op: 'eq', value: true }] },
      passWhen: states('deposit.bonusDisclosures', ['apy', 'time-requirement', 'minimum-balance'], ['opening-balance', 'when-provided']),
      check: 'hybrid',
      evidence: 'The advertisement, with bonus and disclosures marked.',
      howToCheck: 'A bonus is more than 10 dollars of money or goods for opening, keeping or raising an account.',
      severity: 'critical',
    },
    {
      id: 'us-reg-dd/indoor-sign',
      scope: 'asset',
      requirement:
        'A sign inside a branch that states a rate calls it "annual percentage yield" or "APY" and says to ask an employee for fees and terms.',
      citation: '12 CFR 1030.8(e)(2)',
      appliesWhen: {
        all: [account, { fact: 'deposit.indoorSign', op: 'eq', value: true }, { fact: 'deposit.statesRate', op: 'eq', value: true }],
      },
      passWhen: {
        all: [
          { fact: 'deposit.signNamesApy', op: 'eq', value: true },
          { fact: 'deposit.signRefersToEmployee', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Photograph of the sign in its place.',
      howToCheck: 'A sign that faces the street, or is seen from outside, is no indoor sign.',
      severity: 'major',
    },
    {
      id: 'us-reg-dd/overdraft-disclosures',
      scope: 'asset',
      requirement:
        'Who promotes the payment of overdrafts states clearly the fee for each overdraft, the kinds of transaction that may bring it, the time to repay, and when overdrafts are not paid. Television, radio, outdoor media and talk are free of it.',
      citation: '12 CFR 1030.8(f), 1030.11(b)',
      confidence: 'medium',
      appliesWhen: {
        all: [
          { fact: 'deposit.promotesOverdraft', op: 'eq', value: true },
          { fact: 'channel', op: 'notIn', value: ['tv', 'radio', 'out-of-home', 'phone-call', 'in-person'] },
        ],
      },
      passWhen: { fact: 'deposit.overdraftDisclosures', op: 'containsAll', value: ['fee', 'transactions', 'repayment', 'exceptions'] },
      check: 'hybrid',
      evidence: 'The piece, with the four statements marked.',
      howToCheck: 'Read 1030.11(b)(2) and (5) for what is no promotion: an answer to a question, a statement that the law prescribes.',
      severity: 'major',
    },
  ],
};

/** What only Regulation DD asks. */
export const usRegDdFacts: readonly Fact[] = [
  {
    name: 'deposit.advertised',
    question: 'Does it promote a bank account that people hold for themselves: checking, savings, time deposit?',
    help: 'Directly, or as a part of a package. Accounts for companies are no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.indoorSign',
    question: 'Is it a sign inside a branch, or on the desk of a deposit broker?',
    help: 'Posters, rate boards and screens for customers in the room.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'deposit.calledFree',
    question: 'Does it call the account free, without cost or without fees?',
    help: '"No monthly service charge" alone says less and does not count.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.maintenanceFee',
    question: 'Can any maintenance or activity fee be charged on the account?',
    help: 'Also a fee that falls due only below a balance, or above a number of transactions.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'deposit.interestCalledProfit',
    question: 'Does the word "profit" stand for interest?',
    help: '"Profit on your savings". The profit of the bank is another matter.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.statesRate',
    question: 'Does it state a rate of return?',
    help: 'A percentage that one earns. "High rates" states none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.rateStatedAsApy',
    question: 'Is each rate called "annual percentage yield", the full words at least once?',
    help: '"Annual percentage yield (APY) 4.10 %", then "APY" elsewhere.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.otherRates',
    question: 'Does another rate than the annual percentage yield stand there as well?',
    help: 'The "interest rate", so called and no larger than the yield it belongs to, does not count.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.statesApy',
    question: 'Does it state an annual percentage yield?',
    help: 'As a figure. "A great APY" states none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.disclosures',
    question: 'Which of these does it state with the yield?',
    help: 'What does not apply to this account, such as the term of a savings account, counts as stated.',
    type: 'choices',
    answers: {
      'variable-rate': 'That the rate may change after opening',
      'time-offered': 'How long the yield is offered, or the day as of which it is accurate',
      'minimum-balance': 'The balance needed for the yield, for each tier',
      'opening-deposit': 'The deposit needed to open, if it is higher',
      fees: 'That fees could reduce the earnings',
      term: 'The term of a time account',
      'early-withdrawal': 'That early withdrawal brings a penalty',
      'interest-payouts': 'Required payouts of interest, and that the yield assumes it stays in the account',
    },
    knownBy: 'author',
  },
  {
    name: 'deposit.statesBonus',
    question: 'Does it offer a bonus for opening, keeping or raising an account?',
    help: 'Money, goods or services worth more than 10 dollars a year.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.bonusDisclosures',
    question: 'Which of these does it state with the bonus?',
    help: 'What does not apply counts as stated.',
    type: 'choices',
    answers: {
      apy: 'The annual percentage yield, so called',
      'time-requirement': 'How long the account must be kept',
      'minimum-balance': 'The balance needed for the bonus',
      'opening-balance': 'The balance needed to open, if it is higher',
      'when-provided': 'When the bonus comes',
    },
    knownBy: 'author',
  },
  {
    name: 'deposit.signNamesApy',
    question: 'Does the sign call the rate "annual percentage yield" or "APY"?',
    help: 'The abbreviation alone is enough on such a sign.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.signRefersToEmployee',
    question: 'Does the sign say to ask an employee for fees and terms?',
    help: '"Ask an employee for fees and terms".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.promotesOverdraft',
    question: 'Does it promote that overdrafts are paid?',
    help: '"We cover you when you are short". A line of credit under Regulation Z is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'deposit.overdraftDisclosures',
    question: 'Which of these does it state about overdrafts?',
    help: 'In the piece itself, easy to see.',
    type: 'choices',
    answers: {
      fee: 'The fee for each overdraft',
      transactions: 'The kinds of transaction for which it may be charged',
      repayment: 'How long one has to repay',
      exceptions: 'When overdrafts are not paid',
    },
    knownBy: 'author',
  },
];
