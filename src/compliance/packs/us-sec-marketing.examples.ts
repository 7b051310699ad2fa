import type { PackExample } from '../example.ts';

const pitch = { channel: 'presentation', sector: 'finance', recipients: { jurisdictions: ['US'] }, sender: { entityTypes: ['investment-adviser'] } };
const faq = { author: 'SEC, Division of Investment Management', title: 'Marketing Compliance FAQ' };

const withFinance = (finance: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ ...pitch, finance });

const quote = {
  knownAffiliate: false,
  clientStatusDisclosed: true,
  compensated: true,
  compensationDisclosed: true,
  conflict: true,
  conflictsDisclosed: true,
  compensation12mUsd: 1000,
};
const withQuote = (changed: Readonly<Record<string, unknown>>): PackExample['facts'] =>
  withFinance({ testimonialOrEndorsement: true, testimonial: { ...quote, ...changed } });

const track = {
  performance: true,
  portfolioPerformance: true,
  extractedPerformance: false,
  privateFund: false,
  grossShown: true,
  netShown: true,
  netEquallyProminent: true,
  netSameBasis: true,
  periodsYears: ['1-year', '5-years', '10-years'],
  portfolioAgeYears: 12,
  lifeOfPortfolio: false,
  periodsEquallyProminent: true,
  periodsUpToDate: true,
};
const withTrack = (changed: Readonly<Record<string, unknown>>): PackExample['facts'] => withFinance({ ...track, ...changed });

const extract = {
  extractedPerformance: true,
  netShown: false,
  totalPortfolioShownOrOffered: true,
  labelledGross: true,
  totalPortfolioGrossAndNet: true,
  totalPortfolioEquallyProminent: true,
  totalPortfolioSamePeriod: true,
};
const badge = { dateAndPeriod: true, providerNamed: true, paid: true, compensationDisclosed: true };
const model = { policy: true, assumptionsProvided: true, risksProvided: true };

/** What must come out of the marketing rule. */
export const usSecMarketingExamples: readonly PackExample[] = [
  { rule: 'us-sec-marketing/no-untrue-statement', title: 'Nobody has reviewed it yet', facts: pitch, expected: 'needs-review' },
  {
    rule: 'us-sec-marketing/no-untrue-statement',
    title: 'A reviewer found that the fee waiver behind the figures is not mentioned',
    facts: pitch,
    attested: 'fail',
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/no-untrue-statement',
    title: 'A bank that is no investment adviser',
    facts: { ...pitch, sender: { entityTypes: ['bank'] } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-sec-marketing/no-untrue-statement',
    title: 'A job advertisement of the adviser',
    facts: { ...pitch, sector: 'general' },
    expected: 'not-applicable',
  },
  {
    rule: 'us-sec-marketing/no-untrue-statement',
    title: 'A registered adviser in New York writes to clients in Canada',
    facts: { ...pitch, recipients: { jurisdictions: ['CA'] }, sender: { entityTypes: ['investment-adviser'], jurisdictions: ['US-NY'] } },
    expected: 'needs-review',
  },
  {
    rule: 'us-sec-marketing/substantiate-facts',
    title: 'Each figure has its source on file',
    facts: withFinance({ materialFactsSubstantiated: true }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/substantiate-facts',
    title: 'Nobody knows where "the largest in the state" comes from',
    facts: withFinance({ materialFactsSubstantiated: false }),
    expected: 'fail',
  },
  { rule: 'us-sec-marketing/no-guarantee', title: 'No return is promised', facts: withFinance({ guaranteedReturn: false }), expected: 'pass' },
  { rule: 'us-sec-marketing/no-guarantee', title: '"Guaranteed 12 % return"', facts: withFinance({ guaranteedReturn: true }), expected: 'fail' },
  {
    rule: 'us-sec-marketing/benefits-with-risks',
    title: 'It praises lower taxes and nobody has weighed the risks yet',
    facts: withFinance({ statesBenefits: true }),
    expected: 'needs-review',
  },
  {
    rule: 'us-sec-marketing/benefits-with-risks',
    title: 'It only tells of a new office',
    facts: withFinance({ statesBenefits: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-sec-marketing/fair-specific-advice',
    title: 'Three case studies of successful picks',
    facts: withFinance({ specificAdvice: true, performance: false }),
    expected: 'needs-review',
  },
  {
    rule: 'us-sec-marketing/fair-specific-advice',
    title: 'No advice and no figures',
    facts: withFinance({ specificAdvice: false, performance: false }),
    expected: 'not-applicable',
  },
  { rule: 'us-sec-marketing/testimonial-disclosures', title: 'The three statements stand in the quote', facts: withQuote({}), expected: 'pass' },
  {
    rule: 'us-sec-marketing/testimonial-disclosures',
    title: 'A paid client testimonial without a word on the payment',
    facts: withQuote({ compensationDisclosed: false }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/testimonial-disclosures',
    title: 'An unpaid client without a tie needs only the word that it is a client',
    facts: withQuote({ compensated: false, compensationDisclosed: false, conflict: false, conflictsDisclosed: false }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/testimonial-disclosures',
    title: 'The managing partner praises the firm under her title',
    facts: withQuote({ knownAffiliate: true }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-sec-marketing/testimonial-terms',
    title: 'The terms of the referral fee stand behind a link',
    facts: withQuote({ termsProvided: true }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/testimonial-terms',
    title: 'Readers learn that it was paid, but not how',
    facts: withQuote({ termsProvided: false }),
    expected: 'fail',
  },
  { rule: 'us-sec-marketing/testimonial-oversight', title: 'Nobody has said who checks the quotes', facts: withQuote({}), expected: 'needs-review' },
  {
    rule: 'us-sec-marketing/testimonial-oversight',
    title: 'There is no testimonial',
    facts: withFinance({ testimonialOrEndorsement: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-sec-marketing/testimonial-agreement',
    title: 'Exactly 1,000 dollars in twelve months need no agreement',
    facts: withQuote({ compensation12mUsd: 1000, writtenAgreement: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-sec-marketing/testimonial-agreement',
    title: '1,001 dollars without an agreement',
    facts: withQuote({ compensation12mUsd: 1001, writtenAgreement: false }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/testimonial-agreement',
    title: '1,001 dollars under a written agreement',
    facts: withQuote({ compensation12mUsd: 1001, writtenAgreement: true }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/testimonial-ineligible',
    title: 'The check found nothing',
    facts: withQuote({ compensation12mUsd: 5000, promoterIneligible: false }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/testimonial-ineligible',
    title: 'The promoter was barred three years ago',
    facts: withQuote({ compensation12mUsd: 5000, promoterIneligible: true }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/third-party-ratings',
    title: 'A badge with date, period, maker and payment',
    facts: withFinance({ thirdPartyRating: true, rating: badge }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/third-party-ratings',
    title: 'A badge without its date',
    facts: withFinance({ thirdPartyRating: true, rating: { ...badge, dateAndPeriod: false } }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/third-party-ratings',
    title: 'The firm paid for the logo and does not say so',
    facts: withFinance({ thirdPartyRating: true, rating: { ...badge, compensationDisclosed: false } }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/third-party-rating-diligence',
    title: 'Nobody has read the questionnaire behind the badge',
    facts: withFinance({ thirdPartyRating: true }),
    expected: 'needs-review',
  },
  {
    rule: 'us-sec-marketing/third-party-rating-diligence',
    title: 'There is no rating',
    facts: withFinance({ thirdPartyRating: false }),
    expected: 'not-applicable',
  },
  { rule: 'us-sec-marketing/net-with-gross', title: 'Gross and net side by side', facts: withTrack({}), expected: 'pass' },
  { rule: 'us-sec-marketing/net-with-gross', title: 'The portfolio gross only', facts: withTrack({ netShown: false }), expected: 'fail' },
  {
    rule: 'us-sec-marketing/net-with-gross',
    title: 'The net figure stands in a footnote',
    facts: withTrack({ netEquallyProminent: false }),
    expected: 'fail',
  },
  { rule: 'us-sec-marketing/net-with-gross', title: 'Net performance alone', facts: withTrack({ grossShown: false }), expected: 'not-applicable' },
  {
    rule: 'us-sec-marketing/one-five-ten',
    title: 'One, five and ten years up to last December',
    facts: withTrack({}),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/one-five-ten',
    title: 'The bad fifth year is left out',
    facts: withTrack({ periodsYears: ['1-year', '10-years'] }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/one-five-ten',
    title: 'A portfolio of seven years shows one, five and its whole life',
    facts: withTrack({ periodsYears: ['1-year', '5-years'], portfolioAgeYears: 7, lifeOfPortfolio: true }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/one-five-ten',
    title: 'A portfolio of twelve years shows its whole life instead of ten years',
    facts: withTrack({ periodsYears: ['1-year', '5-years'], lifeOfPortfolio: true }),
    expected: 'fail',
  },
  { rule: 'us-sec-marketing/one-five-ten', title: 'A private fund', facts: withTrack({ privateFund: true }), expected: 'not-applicable' },
  {
    rule: 'us-sec-marketing/extracted-performance',
    title: 'Gross extract, labelled, the whole portfolio gross and net beside it for the same time',
    facts: withTrack(extract),
    expected: 'pass',
    source: { ...faq, locator: 'Extracted performance, 2025-03-19' },
  },
  {
    rule: 'us-sec-marketing/extracted-performance',
    title: 'Gross extract whose whole portfolio is shown for a shorter time',
    facts: withTrack({ ...extract, totalPortfolioSamePeriod: false }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/extracted-performance',
    title: 'Net extract, the whole portfolio offered on request',
    facts: withTrack({ ...extract, netShown: true, labelledGross: false, totalPortfolioGrossAndNet: false }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/related-performance',
    title: 'All similar portfolios are in the composite',
    facts: withFinance({ relatedPerformance: true, related: { allIncluded: true, betterThanAll: true } }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/related-performance',
    title: 'The two weakest portfolios are left out',
    facts: withFinance({ relatedPerformance: true, related: { allIncluded: false, betterThanAll: true } }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/hypothetical',
    title: 'A back-test for institutions, with assumptions and limits',
    facts: withFinance({ hypotheticalPerformance: true, hypothetical: model }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/hypothetical',
    title: 'A projected return without its assumptions',
    facts: withFinance({ hypotheticalPerformance: true, hypothetical: { ...model, assumptionsProvided: false } }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/predecessor-performance',
    title: 'The track record of the former firm is named as such',
    facts: withFinance({ predecessorPerformance: true, predecessor: { sourceStated: true } }),
    expected: 'pass',
  },
  {
    rule: 'us-sec-marketing/predecessor-performance',
    title: 'The track record of the former firm looks like that of the new one',
    facts: withFinance({ predecessorPerformance: true, predecessor: { sourceStated: false } }),
    expected: 'fail',
  },
  { rule: 'us-sec-marketing/no-sec-approval', title: 'The SEC is not named', facts: withTrack({ impliesSecApproval: false }), expected: 'pass' },
  {
    rule: 'us-sec-marketing/no-sec-approval',
    title: '"Figures reviewed by the SEC"',
    facts: withTrack({ impliesSecApproval: true }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/testimonial-ineligible',
    title: 'He got 1,000 dollars and no more',
    facts: withQuote({ compensation12mUsd: 1000, promoterIneligible: true }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-sec-marketing/one-five-ten',
    title: 'A portfolio of five years shows one year and its whole life',
    facts: withTrack({ periodsYears: ['1-year'], portfolioAgeYears: 5, lifeOfPortfolio: true }),
    expected: 'fail',
  },
  {
    rule: 'us-sec-marketing/one-five-ten',
    title: 'A portfolio of four years shows one year and its whole life',
    facts: withTrack({ periodsYears: ['1-year'], portfolioAgeYears: 4, lifeOfPortfolio: true }),
    expected: 'pass',
  },
];
