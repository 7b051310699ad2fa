import type { PackExample } from '../example.ts';

type Tree = Readonly<Record<string, unknown>>;

const asset: Tree = {
  channel: 'web-page',
  sender: { entityTypes: [] },
  recipients: { jurisdictions: ['US'], audience: 'consumer' },
};
const claim = (facts: Tree): PackExample['facts'] => ({ ...asset, claims: [facts] });
const offer = (facts: Tree): PackExample['facts'] => ({ ...asset, offer: facts });
const free = (facts: Tree): PackExample['facts'] => claim({ types: ['free'], freeOnPurchase: true, ...facts });
const frequency = { freeOfferMonths: 6, freeOffersInYear: 3, daysSinceLastFreeOffer: 30, freeOfferSalesPercent: 50 };
const ticket = (facts: Tree): PackExample['facts'] => offer({ productCategory: 'live-event-ticket', priceShown: true, ...facts });
const pricing = (section: string): NonNullable<PackExample['source']> => ({
  author: 'Federal Trade Commission',
  title: `Guides Against Deceptive Pricing, 16 CFR ${section}`,
});

/** What must come out of the basics of the FTC Act. */
export const usFtcActCoreExamples: readonly PackExample[] = [
  {
    rule: 'us-ftc-act-core/substantiation',
    title: 'A test of this year is on file',
    facts: claim({ objective: true, substantiation: 'on-file' }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/substantiation',
    title: 'Half as heavy, and nobody has weighed it',
    facts: claim({ objective: true, substantiation: 'none' }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/substantiation',
    title: 'The most beautiful bag in town',
    facts: claim({ objective: false, substantiation: 'none' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-act-core/substantiation',
    title: 'An airline advertises: another department watches it',
    facts: { ...claim({ objective: true, substantiation: 'none' }), sender: { entityTypes: ['air-carrier'] } },
    expected: 'not-applicable',
  },
  { rule: 'us-ftc-act-core/health-claims-science', title: 'Lowers blood pressure', facts: claim({ types: ['health'] }), expected: 'needs-review' },
  { rule: 'us-ftc-act-core/health-claims-science', title: 'Holds two litres', facts: claim({ types: ['other'] }), expected: 'not-applicable' },
  {
    rule: 'us-ftc-act-core/disclosure-clear-and-conspicuous',
    title: 'The limit stands in the same line',
    facts: claim({ qualified: true, qualificationProminent: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/disclosure-clear-and-conspicuous',
    title: 'The limit stands in small grey type at the foot',
    facts: claim({ qualified: true, qualificationProminent: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/free-offer',
    title: 'Buy one at the usual price, get one free, all said in one line',
    facts: free({ freeConditionsPlace: 'beside-first-mention', paidItemPriceRaised: false }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/free-offer',
    title: 'The conditions stand in a footnote',
    facts: free({ freeConditionsPlace: 'footnote', paidItemPriceRaised: false }),
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: '16 CFR 251.1(c)' },
  },
  {
    rule: 'us-ftc-act-core/free-offer',
    title: 'The first one costs more than last month',
    facts: free({ freeConditionsPlace: 'beside-first-mention', paidItemPriceRaised: true }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/free-offer',
    title: 'A leaflet for everyone who asks',
    facts: claim({ types: ['free'], freeOnPurchase: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-act-core/free-offer-frequency',
    title: 'Six months, three offers, 30 days apart, half of the sales',
    facts: free(frequency),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/free-offer-frequency',
    title: 'Seven months of the year',
    facts: free({ ...frequency, freeOfferMonths: 7 }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/free-offer-frequency',
    title: 'The fourth offer of the year',
    facts: free({ ...frequency, freeOffersInYear: 4 }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/free-offer-frequency',
    title: 'Three weeks after the last one',
    facts: free({ ...frequency, daysSinceLastFreeOffer: 21 }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/free-offer-frequency',
    title: 'Three of five units are sold with something free',
    facts: free({ ...frequency, freeOfferSalesPercent: 60 }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/former-price',
    title: 'A price at which it stood in the shop for months',
    facts: claim({ types: ['former-price'], formerPriceBasis: 'offered-openly' }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/former-price',
    title: 'Pens were priced at 10 dollars for a few days, to be "cut" to 7.50, the usual price',
    facts: claim({ types: ['former-price'], formerPriceBasis: 'raised-before' }),
    expected: 'fail',
    source: pricing('233.1(c)'),
  },
  {
    rule: 'us-ftc-act-core/others-price',
    title: 'Price elsewhere 10, ours 7.50',
    facts: claim({ types: ['price-comparison'] }),
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-act-core/others-price',
    title: 'Retail value 15 dollars, when all but a few small shops charge 7.50',
    facts: claim({ types: ['price-comparison'] }),
    attested: 'fail',
    expected: 'fail',
    source: pricing('233.2(b)'),
  },
  { rule: 'us-ftc-act-core/others-price', title: 'No price is compared', facts: claim({ types: ['other'] }), expected: 'not-applicable' },
  { rule: 'us-ftc-act-core/list-price', title: '20 % below list price', facts: claim({ types: ['list-price'] }), expected: 'needs-review' },
  { rule: 'us-ftc-act-core/list-price', title: 'No list price is named', facts: claim({ types: ['former-price'] }), expected: 'not-applicable' },
  {
    rule: 'us-ftc-act-core/limited-offer',
    title: 'The price goes up on Monday',
    facts: offer({ deadlineStated: true, sameTermsAfterDeadline: false }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/limited-offer',
    title: 'The countdown starts again',
    facts: offer({ deadlineStated: true, sameTermsAfterDeadline: true }),
    expected: 'fail',
    source: pricing('233.5'),
  },
  { rule: 'us-ftc-act-core/no-bait', title: 'Nobody has tried to buy it yet', facts: offer({ priceShown: true }), expected: 'needs-review' },
  { rule: 'us-ftc-act-core/no-bait', title: 'Nothing is offered at a price', facts: offer({ priceShown: false }), expected: 'not-applicable' },
  {
    rule: 'us-ftc-act-core/total-price-tickets-lodging',
    title: 'Only taxes come on top',
    facts: ticket({ chargesLeftOut: ['government'] }),
    expected: 'pass',
    source: { author: 'Federal Trade Commission', year: 2025, title: 'The Rule on Unfair or Deceptive Fees: Frequently Asked Questions' },
  },
  {
    rule: 'us-ftc-act-core/total-price-tickets-lodging',
    title: 'A service charge comes at the checkout',
    facts: ticket({ chargesLeftOut: ['service', 'government'] }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/total-price-tickets-lodging',
    title: 'The cleaning of the flat comes on top',
    facts: offer({ productCategory: 'short-term-lodging', priceShown: true, chargesLeftOut: ['cleaning-or-resort'] }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/total-price-tickets-lodging',
    title: 'A charge on top, the day before the rule',
    facts: ticket({ chargesLeftOut: ['service'] }),
    on: '2025-05-11',
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-act-core/total-price-tickets-lodging',
    title: 'A pair of shoes',
    facts: offer({ productCategory: 'other', priceShown: true, chargesLeftOut: ['service'] }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-act-core/total-price-most-prominent',
    title: 'The total is the largest figure',
    facts: ticket({ totalPriceStandsOut: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/total-price-most-prominent',
    title: 'The price without charges is set larger',
    facts: ticket({ totalPriceStandsOut: false }),
    expected: 'fail',
  },
  { rule: 'us-ftc-act-core/fees-truthful', title: 'Nobody has read the last step yet', facts: ticket({}), expected: 'needs-review' },
  {
    rule: 'us-ftc-act-core/fees-truthful',
    title: 'A pair of shoes',
    facts: offer({ productCategory: 'other', priceShown: true }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-act-core/comparative-truthful',
    title: 'A comparison with its test on file',
    facts: claim({ types: ['comparative'], substantiation: 'on-file' }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-act-core/comparative-truthful',
    title: 'The test compared the version of three years ago',
    facts: claim({ types: ['comparative'], substantiation: 'expired' }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-act-core/ai-capability-claims',
    title: 'Writes contracts like a lawyer',
    facts: claim({ types: ['ai-capability'] }),
    expected: 'needs-review',
  },
  { rule: 'us-ftc-act-core/ai-capability-claims', title: 'Holds two litres', facts: claim({ types: ['other'] }), expected: 'not-applicable' },
  {
    rule: 'us-ftc-act-core/total-price-most-prominent',
    title: 'The day before the rule',
    facts: ticket({ totalPriceStandsOut: false }),
    expected: 'not-applicable',
    on: '2025-05-11',
  },
];
