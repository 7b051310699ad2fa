import type { PackExample } from '../example.ts';

/** What must come out of the rule on reviews and testimonials. */
export const usFtcReviewsExamples: readonly PackExample[] = [
  {
    rule: 'us-ftc-reviews/no-fake-reviews',
    title: 'An order stands behind each',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true, genuine: true } },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/no-fake-reviews',
    title: 'Some come from a writing service',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true, genuine: false } },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-reviews/no-fake-reviews',
    title: 'The day before the rule',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true, genuine: false } },
    expected: 'not-applicable',
    on: '2024-10-20',
  },
  {
    rule: 'us-ftc-reviews/no-sentiment-conditioned-incentive',
    title: 'The same voucher for one star and for five',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, incentivised: true, incentiveConditionedOnSentiment: false },
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/no-sentiment-conditioned-incentive',
    title: 'A gift card for five stars',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, incentivised: true, incentiveConditionedOnSentiment: true },
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-reviews/no-sentiment-conditioned-incentive',
    title: '"20 % off for telling everyone how much you love it"',
    facts: {
      channel: 'email',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, incentivised: true, incentiveConditionedOnSentiment: true },
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      year: 2024,
      title: 'Trade Regulation Rule on the Use of Consumer Reviews and Testimonials: statement of basis and purpose, 89 FR 68034',
      locator: '465.4, conditions that are implied',
    },
  },
  {
    rule: 'us-ftc-reviews/insider-disclosure',
    title: '"I run this shop"',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true, byInsider: true, insiderDisclosed: true } },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/insider-disclosure',
    title: 'An officer praises the product as if a customer',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true, byInsider: true, insiderDisclosed: false } },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-reviews/insider-solicitation',
    title: 'All disclosed',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, solicitedFromInsiders: true, solicitedReviewsAllDisclose: true },
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/insider-solicitation',
    title: 'Staff were told; one forgot and was told again',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: {
        used: true,
        solicitedFromInsiders: true,
        insiderInstructedToDisclose: true,
        solicitedReviewsAllDisclose: false,
        undisclosedReviewsFollowedUp: true,
      },
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/insider-solicitation',
    title: 'Staff were told nothing, and one did not disclose',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, solicitedFromInsiders: true, insiderInstructedToDisclose: false, solicitedReviewsAllDisclose: false },
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-reviews/insider-solicitation',
    title: 'One did not disclose, and nobody did anything',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: {
        used: true,
        solicitedFromInsiders: true,
        insiderInstructedToDisclose: true,
        solicitedReviewsAllDisclose: false,
        undisclosedReviewsFollowedUp: false,
      },
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-reviews/no-controlled-review-site',
    title: 'The site says whose it is and claims no independence',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, siteControlledByBusiness: true, presentedAsIndependent: false },
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/no-controlled-review-site',
    title: '"Independent tests" by the maker of the winner',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, siteControlledByBusiness: true, presentedAsIndependent: true },
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-reviews/no-suppression',
    title: 'Nobody has read the letters yet',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true } },
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-reviews/no-suppression',
    title: 'There are no reviews',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: false } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-reviews/no-hidden-suppression-claim',
    title: '"A selection", and it is one',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, suppressedBySentiment: true, presentedAsComplete: false },
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/no-hidden-suppression-claim',
    title: '"All reviews" above four stars only',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, suppressedBySentiment: true, presentedAsComplete: true },
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-reviews/no-hidden-suppression-claim',
    title: 'Only insults are removed',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      reviews: { used: true, suppressedBySentiment: false, presentedAsComplete: true },
    },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-reviews/no-fake-indicators',
    title: 'None was bought',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, social: { usesIndicatorsInMarketing: true, indicatorsBought: false } },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-reviews/no-fake-indicators',
    title: 'Followers from a bot farm',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      social: { usesIndicatorsInMarketing: true, indicatorsBought: true, indicatorsFromRealAccounts: false },
    },
    expected: 'fail',
  },
];
