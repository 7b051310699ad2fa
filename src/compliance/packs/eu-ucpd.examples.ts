import type { PackExample } from '../example.ts';

const recipients = { jurisdictions: ['FR'], audience: 'consumer' };
const page = (facts: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ channel: 'web-page', recipients, ...facts });
const claiming = (claim: Readonly<Record<string, unknown>>): PackExample['facts'] => page({ claims: [claim] });
const toBusiness = { ...page({}), recipients: { jurisdictions: ['FR'], audience: 'business' } };
const reduced = (changed: Readonly<Record<string, unknown>>): PackExample['facts'] =>
  page({ offer: { priceReduction: true, ofGoods: true, priceReductionKind: 'ordinary', lowestPrice30Days: 79.9, ...changed } });
const plan = {
  types: ['green.net-zero'],
  implementationPlanPublic: true,
  planHasDatedTargets: true,
  planNamesResources: true,
  independentVerifier: true,
  verifierFindingsPublic: true,
};
const aldi: PackExample['source'] = { author: 'Court of Justice of the European Union', title: 'C-330/23, Aldi Süd, 2024-09-26' };

/** What must come out of the directives on unfair practices and price reductions. */
export const euUcpdExamples: readonly PackExample[] = [
  { rule: 'eu-ucpd/no-misleading-action', title: 'Nobody has read it yet', facts: page({}), expected: 'needs-review' },
  { rule: 'eu-ucpd/no-misleading-action', title: 'Only companies are addressed', facts: toBusiness, expected: 'not-applicable' },
  { rule: 'eu-ucpd/no-misleading-omission', title: 'Nobody has listed the limits yet', facts: page({}), expected: 'needs-review' },
  { rule: 'eu-ucpd/no-misleading-omission', title: 'Only companies are addressed', facts: toBusiness, expected: 'not-applicable' },
  {
    rule: 'eu-ucpd/invitation-to-purchase',
    title: 'Everything on the list stands beside the price, in Norway too',
    facts: {
      ...page({ offer: { invitationToPurchase: true, purchaseInformationMissing: [] } }),
      recipients: { jurisdictions: ['NO'], audience: 'consumer' },
    },
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/invitation-to-purchase',
    title: 'The address of the seller stands nowhere',
    facts: page({ offer: { invitationToPurchase: true, purchaseInformationMissing: ['trader-identity'] } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/invitation-to-purchase',
    title: 'An image film without a price',
    facts: page({ offer: { invitationToPurchase: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ucpd/paid-content-disclosed',
    title: 'The paid article is headed as an advertisement',
    facts: page({ content: { paidPlacement: 'editorial', paidPlacementLabelled: true } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/paid-content-disclosed',
    title: 'A magazine got its pictures for free and does not say so',
    facts: page({ content: { paidPlacement: 'editorial', paidPlacementLabelled: false } }),
    expected: 'fail',
    source: { author: 'Court of Justice of the European Union', title: 'C-371/20, Peek & Cloppenburg, 2021-09-02' },
  },
  {
    rule: 'eu-ucpd/paid-search-results-disclosed',
    title: 'The first result is marked as an advertisement',
    facts: page({ content: { paidPlacement: 'search-result', paidPlacementLabelled: true } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/paid-search-results-disclosed',
    title: 'A higher rank was bought and nothing says so',
    facts: page({ content: { paidPlacement: 'search-result', paidPlacementLabelled: false } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/paid-search-results-disclosed',
    title: 'On the day before it applied',
    facts: page({ content: { paidPlacement: 'search-result', paidPlacementLabelled: false } }),
    on: '2022-05-27',
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ucpd/reviews-verified',
    title: 'A line says that only buyers can review',
    facts: page({ reviews: { used: true, verificationExplained: true } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/reviews-verified',
    title: 'Stars stand there without a word on where they come from',
    facts: page({ reviews: { used: true, verificationExplained: false } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/reviews-called-genuine',
    title: '"Verified", and the order is looked up',
    facts: page({ reviews: { used: true, calledGenuine: true, sourceChecked: true } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/reviews-called-genuine',
    title: '"Verified", and anybody can write',
    facts: page({ reviews: { used: true, calledGenuine: true, sourceChecked: false } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/no-false-reviews',
    title: 'All reviews of customers are shown',
    facts: page({ reviews: { used: true, genuine: true, suppressedBySentiment: false } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/no-false-reviews',
    title: 'The bad ones are left out',
    facts: page({ reviews: { used: true, genuine: true, suppressedBySentiment: true } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/price-reduction-lowest-30-days',
    title: 'The lowest price of the 30 days is crossed out',
    facts: reduced({ priorPriceShown: 79.9 }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/price-reduction-lowest-30-days',
    title: 'The percentage is reckoned from the price before, which was not the lowest',
    facts: reduced({ priorPriceShown: 99 }),
    expected: 'fail',
    source: aldi,
  },
  {
    rule: 'eu-ucpd/price-reduction-lowest-30-days',
    title: '"Now cheaper", and no former price anywhere',
    facts: reduced({ priorPriceShown: null }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/price-reduction-lowest-30-days',
    title: 'A service is reduced',
    facts: reduced({ ofGoods: false, priorPriceShown: 99 }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ucpd/price-reduction-national-exception',
    title: 'Bread of yesterday',
    facts: reduced({ priceReductionKind: 'perishable' }),
    expected: 'needs-review',
  },
  {
    rule: 'eu-ucpd/price-reduction-national-exception',
    title: 'An ordinary reduction',
    facts: reduced({}),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ucpd/no-false-urgency',
    title: 'The price rises on the day it says',
    facts: page({ offer: { deadlineStated: true, sameTermsAfterDeadline: false } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/no-false-urgency',
    title: 'The countdown starts again at midnight',
    facts: page({ offer: { deadlineStated: true, sameTermsAfterDeadline: true } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/no-false-scarcity',
    title: 'The number comes from the stock system',
    facts: page({ offer: { scarcityStated: true, scarcityFromRecords: true } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/no-false-scarcity',
    title: '"Only 3 left" stands in the template',
    facts: page({ offer: { scarcityStated: true, scarcityFromRecords: false } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/free-is-free',
    title: 'A sample for the postage',
    facts: page({ offer: { calledFree: true, freeCostsMore: false } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/free-is-free',
    title: 'A "free" watch for 9.95 of handling',
    facts: page({ offer: { calledFree: true, freeCostsMore: true } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/no-direct-exhortation-to-children',
    title: 'A toy is shown with its price',
    facts: page({ audience: { directedToChildren: true }, content: { directExhortationToChildren: false } }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/no-direct-exhortation-to-children',
    title: '"Ask your parents for it"',
    facts: page({ audience: { directedToChildren: true }, content: { directExhortationToChildren: true } }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/legal-right-as-merit',
    title: 'The 14 days to withdraw stand among the terms',
    facts: claiming({ lawRequires: 'consumer-right', presentedAsDistinctive: false }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/legal-right-as-merit',
    title: '"Our promise: two years of guarantee", which is the legal one',
    facts: claiming({ lawRequires: 'consumer-right', presentedAsDistinctive: true }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/legal-requirement-as-merit',
    title: 'The data sheet says that the substance is not in it',
    facts: claiming({ lawRequires: 'product-requirement', presentedAsDistinctive: false }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/legal-requirement-as-merit',
    title: 'A seal "free of" a substance that is banned in all such products',
    facts: claiming({ lawRequires: 'product-requirement', presentedAsDistinctive: true }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/legal-requirement-as-merit',
    title: 'The company goes beyond the law',
    facts: claiming({ lawRequires: 'no' }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ucpd/generic-environmental-claim',
    title: '"Eco-friendly" with the EU Ecolabel for the aspect meant',
    facts: claiming({ types: ['green.general'], recognisedExcellentPerformance: true }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/generic-environmental-claim',
    title: '"Eco-friendly" alone',
    facts: claiming({ types: ['green.general'], recognisedExcellentPerformance: false, qualified: false }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/generic-environmental-claim',
    title: 'Made specific beside it: "100 % of the energy for making this packaging is renewable"',
    facts: claiming({ types: ['green.general'], recognisedExcellentPerformance: false, qualified: true, qualificationProminent: true }),
    expected: 'pass',
    source: { author: 'European Union', title: 'Directive (EU) 2024/825', locator: 'recital 9' },
  },
  {
    rule: 'eu-ucpd/generic-environmental-claim',
    title: 'On the day before it applied',
    facts: claiming({ types: ['green.general'], recognisedExcellentPerformance: false, qualified: false }),
    on: '2026-09-26',
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ucpd/no-offset-neutral-product',
    title: 'A lower footprint of the product itself',
    facts: claiming({ types: ['green.carbon-neutral'], aboutProduct: true, basedOnOffsetting: false }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/no-offset-neutral-product',
    title: 'A "climate neutral" parcel by certificates',
    facts: claiming({ types: ['green.carbon-neutral'], aboutProduct: true, basedOnOffsetting: true }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/no-offset-neutral-product',
    title: 'A company tells of its own climate target',
    facts: claiming({ types: ['green.net-zero'], aboutProduct: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ucpd/sustainability-label-scheme',
    title: 'A state ecolabel',
    facts: claiming({ types: ['green.label'], labelBasis: 'public-authority' }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/sustainability-label-scheme',
    title: "A leaf of one's own design",
    facts: claiming({ types: ['green.label'], labelBasis: 'own' }),
    expected: 'fail',
  },
  {
    rule: 'eu-ucpd/whole-vs-part',
    title: '"Made of recycled material" and all of it is',
    facts: claiming({ types: ['green.recycled-content'], speaksOfWhole: true, holdsForWhole: true }),
    expected: 'pass',
  },
  {
    rule: 'eu-ucpd/whole-vs-part',
    title: '"Made of recycled material" and only the packaging is',
    facts: claiming({ types: ['green.recycled-content'], speaksOfWhole: true, holdsForWhole: false }),
    expected: 'fail',
    source: { author: 'European Union', title: 'Directive (EU) 2024/825', locator: 'recital 11' },
  },
  { rule: 'eu-ucpd/future-performance-plan', title: 'Plan, targets, money, expert and report', facts: claiming(plan), expected: 'pass' },
  {
    rule: 'eu-ucpd/future-performance-plan',
    title: 'Nobody from outside checks it',
    facts: claiming({ ...plan, independentVerifier: false }),
    expected: 'fail',
  },
];
