import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * The rule of the FTC on fake and misleading reviews, testimonials and signs of influence.
 */
export const usFtcReviews: Pack = {
  id: 'us-ftc-reviews',
  version: '1.0.0',
  title: 'FTC rule on consumer reviews and testimonials',
  source: {
    author: 'Federal Trade Commission',
    year: 2024,
    title: '16 CFR part 465, 89 FR 68034',
    url: 'https://www.ecfr.gov/current/title-16/part-465',
  },
  authorities: ['FTC'],
  status: 'in-force',
  statusNote: 'A trade regulation rule with civil penalties for those who knew or should have known. 465.3 is reserved.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2024-10-21',
  reach: { jurisdictions: ['US'], by: 'recipients' },
  rules: [
    {
      id: 'us-ftc-reviews/no-fake-reviews',
      scope: 'asset',
      requirement:
        'No review or testimonial is written or sold of a person who does not exist, did not use the product, or whose experience is told falsely, text by AI included; none is bought or spread that the business knows or should know to be so. General invitations to customers and merely hosting what others wrote are outside the rule.',
      citation: '16 CFR 465.2',
      appliesWhen: { fact: 'reviews.used', op: 'eq', value: true },
      passWhen: { fact: 'reviews.genuine', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The order or account behind each review.',
      howToCheck: 'Draw ten reviews at random and look up the order behind each.',
      severity: 'critical',
    },
    {
      id: 'us-ftc-reviews/no-sentiment-conditioned-incentive',
      scope: 'asset',
      requirement: 'Nothing is given, or promised openly or between the lines, for a consumer review that must be good, or must be bad.',
      citation: '16 CFR 465.4',
      appliesWhen: { fact: 'reviews.incentivised', op: 'eq', value: true },
      passWhen: { fact: 'reviews.incentiveConditionedOnSentiment', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The request for reviews, with the terms of the reward.',
      howToCheck: 'Read the request: is the reward the same for one star and for five?',
      severity: 'critical',
    },
    {
      id: 'us-ftc-reviews/insider-disclosure',
      scope: 'asset',
      requirement:
        'Officers and managers who review the business or its products disclose clearly and conspicuously who they are; the business spreads no testimonial of an officer, manager, employee or agent without it where it should know of the tie. For a testimonial it is enough that the tie is clear anyway.',
      citation: '16 CFR 465.5(a)-(b)',
      appliesWhen: { fact: 'reviews.byInsider', op: 'eq', value: true },
      passWhen: { fact: 'reviews.insiderDisclosed', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'List of reviews beside the list of staff.',
      howToCheck: 'Compare the names of reviewers with those of officers, managers, employees and agents.',
      severity: 'critical',
    },
    {
      id: 'us-ftc-reviews/insider-solicitation',
      scope: 'asset',
      requirement:
        'Officers and managers who ask relatives, employees or agents for reviews tell them to disclose the tie, and not to write without; when they hear that it is missing, they act. A general invitation to all customers is no such request.',
      citation: '16 CFR 465.5(c)',
      appliesWhen: { fact: 'reviews.solicitedFromInsiders', op: 'eq', value: true },
      passWhen: {
        any: [
          { fact: 'reviews.solicitedReviewsAllDisclose', op: 'eq', value: true },
          {
            all: [
              { fact: 'reviews.insiderInstructedToDisclose', op: 'eq', value: true },
              { fact: 'reviews.undisclosedReviewsFollowedUp', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The request, and what was done about reviews without disclosure.',
      howToCheck: 'Read the request; look for reviews that came of it.',
      severity: 'critical',
    },
    {
      id: 'us-ftc-reviews/no-controlled-review-site',
      scope: 'asset',
      requirement:
        'No website or organisation that the business controls is presented as giving independent reviews or opinions on products among which are its own. Consumer reviews on it are another matter.',
      citation: '16 CFR 465.6',
      appliesWhen: { fact: 'reviews.siteControlledByBusiness', op: 'eq', value: true },
      passWhen: { fact: 'reviews.presentedAsIndependent', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Who owns the site, and what it says about itself.',
      howToCheck: 'Read the pages "about us" and "how we test".',
      severity: 'critical',
    },
    {
      id: 'us-ftc-reviews/no-suppression',
      scope: 'asset',
      requirement:
        'Nobody is kept from a negative review, or made to remove it, by unfounded or groundless legal threats, physical threats, intimidation, or a public accusation that is known to be false or made without regard to its truth.',
      citation: '16 CFR 465.7(a)',
      appliesWhen: { fact: 'reviews.used', op: 'eq', value: true },
      check: 'manual',
      evidence: 'Letters and messages to reviewers.',
      howToCheck: 'Read what was written to the last ten people with a bad review.',
      severity: 'critical',
    },
    {
      id: 'us-ftc-reviews/no-hidden-suppression-claim',
      scope: 'asset',
      requirement:
        'Shown reviews are not presented as all or most of them when some are held back for their rating or for what they say of the product.',
      citation: '16 CFR 465.7(b)',
      appliesWhen: { fact: 'reviews.suppressedBySentiment', op: 'eq', value: true },
      passWhen: { fact: 'reviews.presentedAsComplete', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Settings of the moderation; the heading above the reviews.',
      howToCheck: 'Look at the filters, then at what the page says about completeness.',
      severity: 'critical',
    },
    {
      id: 'us-ftc-reviews/no-fake-indicators',
      scope: 'asset',
      requirement:
        'No followers, likes or views are bought that the buyer knows or should know to come of bots or hijacked accounts, to look more important for a commercial purpose.',
      citation: '16 CFR 465.8',
      appliesWhen: { fact: 'social.usesIndicatorsInMarketing', op: 'eq', value: true },
      passWhen: {
        any: [
          { fact: 'social.indicatorsBought', op: 'eq', value: false },
          { fact: 'social.indicatorsFromRealAccounts', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Invoices of who promised growth.',
      howToCheck: 'Look at invoices and at sudden jumps in the numbers.',
      severity: 'critical',
    },
  ],
};

/** What only this rule asks. */
export const usFtcReviewsFacts: readonly Fact[] = [
  {
    name: 'reviews.incentiveConditionedOnSentiment',
    question: 'Does the reward for a review depend on what the review says, openly or by hints?',
    help: '"For your five stars", "tell everybody how much you love it".',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.byInsider',
    question: 'Is a review by an officer or manager of the business among them, or a testimonial by one of these, an employee or an agent?',
    help: 'A testimonial is what the business uses to advertise. What an employee wrote unasked on a site that merely shows reviews does not count.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.insiderDisclosed',
    question: 'Does each review or testimonial of an insider say how its writer is tied to the business?',
    help: 'In the review or testimonial itself, easy to notice. A testimonial whose audience sees the tie anyway says it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'reviews.solicitedFromInsiders',
    question: 'Did an officer or manager ask relatives, employees or agents for reviews?',
    help: 'Their own spouse, parent, child or sibling, or people who work for the business. A mail to all customers is no.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.insiderInstructedToDisclose',
    question: 'Did the request to relatives, employees or agents say that the tie must be disclosed, and that nobody is to write without?',
    help: 'In the request itself, before they wrote.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.solicitedReviewsAllDisclose',
    question: 'Does each review that relatives, employees or agents wrote on request disclose the tie?',
    help: 'As far as they can be found.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.undisclosedReviewsFollowedUp',
    question: 'Where a relative, employee or agent wrote without disclosing the tie, was the writer told to add it or to remove the review?',
    help: 'As soon as somebody knew of it.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.siteControlledByBusiness',
    question: 'Is it, or does it point to, a site or organisation with reviews that the business controls?',
    help: 'Owned or run by it, also through another company.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'reviews.presentedAsIndependent',
    question: 'Does the review site or organisation that the business controls present its opinions as independent?',
    help: '"We test everything ourselves", "unbiased", a name that sounds like an institute.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'reviews.presentedAsComplete',
    question: 'Does the page present the reviews as all or most of them?',
    help: '"All reviews", "what our customers say" above an average of the shown ones.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'social.usesIndicatorsInMarketing',
    question: 'Does it show or rely on numbers of followers, likes or views?',
    help: '"200,000 followers", a counter of views, "as liked by".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'social.indicatorsBought',
    question: 'Was any of the followers, likes or views that it shows bought?',
    help: 'Advertisements that real people then like are no purchase of likes.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'social.indicatorsFromRealAccounts',
    question: 'Do the bought followers, likes or views come from real people with their own accounts, as far as can be found out?',
    help: 'A price per thousand, delivered in a day, speaks against it.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
];
