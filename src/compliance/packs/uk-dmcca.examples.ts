import type { PackExample } from '../example.ts';

const recipients = { jurisdictions: ['GB'], audience: 'consumer' };
const page = (facts: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ channel: 'web-page', recipients, ...facts });
const reviewed = (reviews: Readonly<Record<string, unknown>>): PackExample['facts'] => page({ reviews: { used: true, ...reviews } });
const toBusiness = page({ recipients: { jurisdictions: ['GB'], audience: 'business' } });
const steps = { policyPublished: true, riskAssessed: true, fakesLookedFor: true };

/** What must come out of the DMCC Act. */
export const ukDmccaExamples: readonly PackExample[] = [
  { rule: 'uk-dmcca/not-misleading', title: 'Nobody has read it yet', facts: page({}), expected: 'needs-review' },
  { rule: 'uk-dmcca/not-misleading', title: 'Only companies are addressed', facts: toBusiness, expected: 'not-applicable' },
  {
    rule: 'uk-dmcca/invitation-to-purchase-total-price',
    title: 'The price of the ticket contains the booking fee',
    facts: page({ offer: { priceShown: true, mandatoryFeesIncluded: true } }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/invitation-to-purchase-total-price',
    title: 'A cleaning fee that everybody pays comes at the end',
    facts: page({ offer: { priceShown: true, mandatoryFeesIncluded: false } }),
    expected: 'fail',
  },
  {
    rule: 'uk-dmcca/invitation-to-purchase-total-price',
    title: 'On the day before the act applied',
    facts: page({ offer: { priceShown: true, mandatoryFeesIncluded: false } }),
    on: '2025-04-05',
    expected: 'not-applicable',
  },
  {
    rule: 'uk-dmcca/invitation-to-purchase-information',
    title: 'Everything on the list stands there',
    facts: page({ offer: { invitationToPurchase: true, purchaseInformationMissing: [] } }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/invitation-to-purchase-information',
    title: 'Who sells it stands nowhere',
    facts: page({ offer: { invitationToPurchase: true, purchaseInformationMissing: ['trader-identity'] } }),
    expected: 'fail',
  },
  {
    rule: 'uk-dmcca/invitation-to-purchase-information',
    title: 'An image film without a price',
    facts: page({ offer: { invitationToPurchase: false } }),
    expected: 'not-applicable',
  },
  { rule: 'uk-dmcca/fake-reviews', title: 'Each has a customer behind it', facts: reviewed({ genuine: true }), expected: 'pass' },
  { rule: 'uk-dmcca/fake-reviews', title: 'Some were bought', facts: reviewed({ genuine: false }), expected: 'fail' },
  { rule: 'uk-dmcca/fake-reviews', title: 'There are no reviews', facts: page({ reviews: { used: false } }), expected: 'not-applicable' },
  {
    rule: 'uk-dmcca/incentivised-reviews-shown',
    title: '"I got a voucher for this review"',
    facts: reviewed({ incentivised: true, incentiveShown: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/incentivised-reviews-shown',
    title: 'The voucher is not mentioned',
    facts: reviewed({ incentivised: true, incentiveShown: false }),
    expected: 'fail',
  },
  {
    rule: 'uk-dmcca/incentivised-reviews-shown',
    title: 'Nothing was given for them',
    facts: reviewed({ incentivised: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-dmcca/reviews-not-misleading',
    title: 'All reviews of this model',
    facts: reviewed({ suppressedBySentiment: false, ofThisProduct: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/reviews-not-misleading',
    title: 'The stars of the old model',
    facts: reviewed({ suppressedBySentiment: false, ofThisProduct: false }),
    expected: 'fail',
  },
  { rule: 'uk-dmcca/reviews-not-misleading', title: 'No reviews are shown', facts: page({ reviews: { used: false } }), expected: 'not-applicable' },
  { rule: 'uk-dmcca/review-steps', title: 'Policy, assessment and daily look', facts: reviewed(steps), expected: 'pass' },
  {
    rule: 'uk-dmcca/review-steps',
    title: 'The risk was never assessed',
    facts: reviewed({ ...steps, riskAssessed: false }),
    expected: 'fail',
  },
  { rule: 'uk-dmcca/review-steps', title: 'No reviews are shown', facts: page({ reviews: { used: false } }), expected: 'not-applicable' },
  {
    rule: 'uk-dmcca/no-false-urgency',
    title: 'The price rises on the day it says',
    facts: page({ offer: { deadlineStated: true, sameTermsAfterDeadline: false } }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/no-false-urgency',
    title: 'The countdown runs out, and starts again',
    facts: page({ offer: { deadlineStated: true, sameTermsAfterDeadline: true } }),
    expected: 'fail',
    source: { author: 'Competition and Markets Authority', year: 2025, title: 'Unfair commercial practices (CMA207)', locator: 'banned practice 7' },
  },
  {
    rule: 'uk-dmcca/no-false-urgency',
    title: 'An offer without an end',
    facts: page({ offer: { deadlineStated: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-dmcca/no-false-urgency',
    title: 'Before the act the regulations of 2008 asked',
    facts: page({ offer: { deadlineStated: true, sameTermsAfterDeadline: true } }),
    on: '2025-04-05',
    expected: 'not-applicable',
  },
  {
    rule: 'uk-dmcca/free-is-free',
    title: 'A sample for the postage',
    facts: page({ offer: { calledFree: true, freeCostsMore: false } }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/free-is-free',
    title: 'A "free" watch for 9.95 of handling',
    facts: page({ offer: { calledFree: true, freeCostsMore: true } }),
    expected: 'fail',
  },
  { rule: 'uk-dmcca/free-is-free', title: 'Nothing is called free', facts: page({ offer: { calledFree: false } }), expected: 'not-applicable' },
  {
    rule: 'uk-dmcca/paid-content-disclosed',
    title: 'The post begins with "Ad"',
    facts: page({ content: { paidPlacement: 'editorial', paidPlacementLabelled: true } }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/paid-content-disclosed',
    title: 'The post thanks the brand for the trip',
    facts: page({ content: { paidPlacement: 'editorial', paidPlacementLabelled: false } }),
    expected: 'fail',
  },
  {
    rule: 'uk-dmcca/paid-content-disclosed',
    title: 'A post that nobody paid for',
    facts: page({ content: { paidPlacement: 'none' } }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-dmcca/no-direct-appeal-to-children',
    title: 'A toy is shown with its price',
    facts: page({ audience: { directedToChildren: true }, content: { directExhortationToChildren: false } }),
    expected: 'pass',
  },
  {
    rule: 'uk-dmcca/no-direct-appeal-to-children',
    title: '"Ask your parents for it"',
    facts: page({ audience: { directedToChildren: true }, content: { directExhortationToChildren: true } }),
    expected: 'fail',
  },
  {
    rule: 'uk-dmcca/no-direct-appeal-to-children',
    title: 'A page for adults',
    facts: page({ audience: { directedToChildren: false } }),
    expected: 'not-applicable',
  },
  { rule: 'uk-dmcca/banned-practices', title: 'Nobody has walked the list yet', facts: page({}), expected: 'needs-review' },
  { rule: 'uk-dmcca/banned-practices', title: 'Only companies are addressed', facts: toBusiness, expected: 'not-applicable' },
];
