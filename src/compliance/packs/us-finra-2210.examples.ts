import type { PackExample } from '../example.ts';

const page = { channel: 'web-page', sector: 'finance', recipients: { jurisdictions: ['US'] }, sender: { entityTypes: ['broker-dealer'] } };

const withFinra = (finra: Readonly<Record<string, unknown>>, finance: Readonly<Record<string, unknown>> = {}): PackExample['facts'] => ({
  ...page,
  finance: { finra: { type: 'retail', approvalException: 'none', filingExcluded: false, ...finra }, ...finance },
});

const firstYear = { newMember: true, publicMedia: true, products: [] };
const fund = { newMember: false, publicMedia: true, products: ['registered-fund'] };
const figures = ['standardised-performance', 'sales-charge', 'expense-ratio'];
const archive = ['copy-and-dates', 'approver-or-author', 'sources'];

const withQuote = (testimonial: Readonly<Record<string, unknown>>, finra: Readonly<Record<string, unknown>> = {}): PackExample['facts'] =>
  withFinra(finra, { testimonialOrEndorsement: true, testimonial: { onAdviceOrPerformance: true, paidOver100Usd: false, ...testimonial } });

/** What must come out of Rule 2210. */
export const usFinra2210Examples: readonly PackExample[] = [
  {
    rule: 'us-finra-2210/principal-approval',
    title: 'A principal approved it before the first use',
    facts: withFinra({ principalApproved: true }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/principal-approval',
    title: 'It went live before anybody approved it',
    facts: withFinra({ principalApproved: false }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/principal-approval',
    title: 'A letter to 25 retail investors is correspondence',
    facts: withFinra({ type: 'correspondence' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-finra-2210/principal-approval',
    title: 'A reply in an interactive forum',
    facts: withFinra({ approvalException: 'interactive-forum' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-finra-2210/filing-before-use',
    title: 'A new member files its website 10 business days ahead',
    facts: withFinra({ ...firstYear, filedBusinessDaysBefore: 10 }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/filing-before-use',
    title: 'A new member files its website 9 business days ahead',
    facts: withFinra({ ...firstYear, filedBusinessDaysBefore: 9 }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/filing-before-use',
    title: 'A firm of many years presents its own ranking of funds and files it a day ahead',
    facts: withFinra({ newMember: false, publicMedia: true, products: ['own-fund-ranking'], filedBusinessDaysBefore: 1 }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/filing-before-use',
    title: 'A firm of many years advertises a fund',
    facts: withFinra(fund),
    expected: 'not-applicable',
  },
  {
    rule: 'us-finra-2210/filing',
    title: 'A fund advertisement with a receipt in time',
    facts: withFinra({ ...fund, filed: true }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/filing',
    title: 'A fund advertisement that nobody filed',
    facts: withFinra({ ...fund, filed: false }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/filing',
    title: 'A fund advertisement that was filed last year and not changed since',
    facts: withFinra({ ...fund, filingExcluded: true }),
    expected: 'not-applicable',
  },
  { rule: 'us-finra-2210/fair-and-balanced', title: 'Nobody has reviewed it yet', facts: page, expected: 'needs-review' },
  {
    rule: 'us-finra-2210/fair-and-balanced',
    title: 'A reviewer found the liquidity risk in a footnote only',
    facts: page,
    attested: 'fail',
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/no-promissory-claim',
    title: 'Nothing is promised',
    facts: withFinra({}, { guaranteedReturn: false }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/no-promissory-claim',
    title: '"Guaranteed 12 % return"',
    facts: withFinra({}, { guaranteedReturn: true }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/no-projections',
    title: 'It shows the past and says that it does not tell the future',
    facts: withFinra({}, { projection: false }),
    expected: 'pass',
  },
  { rule: 'us-finra-2210/no-projections', title: '"Target return 8 %"', facts: withFinra({}, { projection: true }), expected: 'fail' },
  {
    rule: 'us-finra-2210/no-projections',
    title: 'A target return named in an interview',
    facts: withFinra({ type: 'public-appearance' }, { projection: true }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/no-projections-to-institutions',
    title: 'A letter to a pension fund without projections',
    facts: withFinra({ type: 'institutional' }, { projection: false }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/no-projections-to-institutions',
    title: 'A target return in a letter to a pension fund',
    facts: withFinra({ type: 'institutional' }, { projection: true }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/comparisons',
    title: 'An annuity beside a savings account',
    facts: withFinra({ comparison: true }),
    expected: 'needs-review',
  },
  { rule: 'us-finra-2210/comparisons', title: 'Nothing is compared', facts: withFinra({ comparison: false }), expected: 'not-applicable' },
  {
    rule: 'us-finra-2210/member-named',
    title: 'The name of the firm heads the page',
    facts: withFinra({ recruitingOnly: false, memberNameShown: true }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/member-named',
    title: 'Only the marketing name of a branch stands there',
    facts: withFinra({ recruitingOnly: false, memberNameShown: false }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/member-named',
    title: 'A blind advertisement that recruits',
    facts: withFinra({ recruitingOnly: true }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-finra-2210/member-relationship',
    title: 'The bank is named as affiliate, the broker as who sells the securities',
    facts: withFinra({ otherNames: true, relationshipStated: true }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/member-relationship',
    title: 'Two logos without a word',
    facts: withFinra({ otherNames: true, relationshipStated: false }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/fund-performance-fees',
    title: 'Return with all three figures',
    facts: withFinra({ fundPerformance: true, fundFigures: figures }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/fund-performance-fees',
    title: 'Return without the expense ratio',
    facts: withFinra({ fundPerformance: true, fundFigures: ['standardised-performance', 'sales-charge'] }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/testimonial-knowledge',
    title: 'A customer explains how options hedge',
    facts: withQuote({}),
    expected: 'needs-review',
  },
  {
    rule: 'us-finra-2210/testimonial-knowledge',
    title: 'There is no testimonial',
    facts: withFinra({}, { testimonialOrEndorsement: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-finra-2210/testimonials',
    title: 'An unpaid customer, both statements',
    facts: withQuote({ finraStatements: ['not-representative', 'no-guarantee'] }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/testimonials',
    title: 'A customer paid more than 100 dollars, and it is not said',
    facts: withQuote({ paidOver100Usd: true, finraStatements: ['not-representative', 'no-guarantee'] }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/testimonials',
    title: 'A customer paid more than 100 dollars, and it is said',
    facts: withQuote({ paidOver100Usd: true, finraStatements: ['not-representative', 'no-guarantee', 'paid'] }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/testimonials',
    title: 'A customer praises the app',
    facts: withQuote({ onAdviceOrPerformance: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-finra-2210/brokercheck-link',
    title: 'The home page links to BrokerCheck',
    facts: withFinra({ homeOrProfilePage: true, brokerCheckLink: true }),
    expected: 'pass',
  },
  {
    rule: 'us-finra-2210/brokercheck-link',
    title: 'The profile of a registered person has no link',
    facts: withFinra({ homeOrProfilePage: true, brokerCheckLink: false }),
    expected: 'fail',
  },
  {
    rule: 'us-finra-2210/brokercheck-link',
    title: 'The day before it was asked for',
    facts: withFinra({ homeOrProfilePage: true, brokerCheckLink: false }),
    on: '2016-06-05',
    expected: 'not-applicable',
  },
  { rule: 'us-finra-2210/records', title: 'The archive holds all three', facts: withFinra({ archivedItems: archive }), expected: 'pass' },
  {
    rule: 'us-finra-2210/records',
    title: 'The archive holds the copy, nobody knows where the chart is from',
    facts: withFinra({ archivedItems: ['copy-and-dates', 'approver-or-author'] }),
    expected: 'fail',
  },
];
