import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * Unfair commercial practices towards consumers in the United Kingdom since April 2025. What existed before lies in the Consumer Protection from Unfair
 * Trading Regulations 2008, which are not covered.
 */
export const ukDmcca: Pack = {
  id: 'uk-dmcca',
  version: '1.0.0',
  title: 'UK DMCC Act: unfair commercial practices',
  source: {
    author: 'United Kingdom',
    year: 2024,
    title: 'Digital Markets, Competition and Consumers Act 2024, Part 4 chapter 1 and Schedule 20',
    url: 'https://www.legislation.gov.uk/ukpga/2024/13/part/4/chapter/1',
  },
  authorities: ['CMA', 'GB-TSS'],
  status: 'in-force',
  statusNote:
    'Sections 225 to 230 and Schedule 20 are in force since 2025-04-06. Chapter 2 on subscriptions is not in force; the government expects spring 2027 (response of 2026-04-02); it is not covered. The CMA reads the act in its guidance CMA207 (practices, 2025-11-18) and CMA208 (reviews, 2025-04-04), and can fine up to 10 % of worldwide turnover itself. Aggressive practices (s. 228) and professional diligence (s. 229) are not covered. Of Schedule 20, paragraphs 6, 7 and 13 were seen in their words, 12, 23 and 30 by number alone.',
  asOf: '2026-11-28',
  confidence: 'medium',
  effectiveFrom: '2025-04-06',
  reach: { jurisdictions: ['GB'], by: 'recipients', audiences: ['consumer', 'both'] },
  rules: [
    {
      id: 'uk-dmcca/not-misleading',
      scope: 'asset',
      requirement:
        'Nothing false, deceptive or left out is likely to make the average consumer decide otherwise: whether to look closer, visit, buy, keep or cancel.',
      citation: 'DMCC Act 2024 s. 225(4)(a), 226, 227',
      check: 'manual',
      evidence: 'The piece as consumers meet it, with its statements, their proof, and the limits of the offer.',
      howToCheck:
        'Let somebody outside say what they expect to get, at what price; compare with what is delivered. Think of vulnerable people it reaches.',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/invitation-to-purchase-total-price',
      scope: 'asset',
      requirement:
        'Where a product stands with its price, the price is the total with all fees, taxes and charges that a buyer must pay. What cannot be known in advance stands with it, as visibly, with how it is worked out.',
      citation: 'DMCC Act 2024 s. 230',
      appliesWhen: { fact: 'offer.priceShown', op: 'eq', value: true },
      passWhen: { fact: 'offer.mandatoryFeesIncluded', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The last page of an order for the first price shown.',
      howToCheck: 'Order it as far as the last page: does the price grow by anything one cannot refuse?',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/invitation-to-purchase-information',
      scope: 'asset',
      requirement:
        'With product and price also stand, unless evident: main characteristics, who the seller is with its address and e-mail address, delivery charges, unusual arrangements, and a right to cancel. That leaving them out changed a decision need not be shown.',
      citation: 'DMCC Act 2024 s. 230, 225(4)(b)',
      appliesWhen: { fact: 'offer.invitationToPurchase', op: 'eq', value: true },
      passWhen: {
        not: {
          fact: 'offer.purchaseInformationMissing',
          op: 'containsAny',
          value: ['main-characteristics', 'trader-identity', 'total-price', 'delivery-charges', 'unusual-arrangements', 'withdrawal-right'],
        },
      },
      check: 'hybrid',
      evidence: 'Screenshot with the places marked.',
      howToCheck: 'Tick off the list; in a small format the page that it leads to may carry part of it.',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/fake-reviews',
      scope: 'asset',
      requirement: 'Nobody submits, orders or shows reviews that claim to rest on a genuine experience and do not.',
      citation: 'DMCC Act 2024 Sch. 20 para. 13(1)(a), (2)',
      appliesWhen: { fact: 'reviews.used', op: 'eq', value: true },
      passWhen: { fact: 'reviews.genuine', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Three reviews with the purchase or use behind them; orders to agencies.',
      howToCheck: 'Trace three reviews to a customer.',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/incentivised-reviews-shown',
      scope: 'asset',
      requirement: 'A review for which something was given or promised makes that apparent.',
      citation: 'DMCC Act 2024 Sch. 20 para. 13(1)(b), (5)(c)',
      appliesWhen: {
        all: [
          { fact: 'reviews.used', op: 'eq', value: true },
          { fact: 'reviews.incentivised', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'reviews.incentiveShown', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The reviews that came of the incentive, as shown.',
      howToCheck: 'Read them: is it said in each, also where only the stars appear?',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/reviews-not-misleading',
      scope: 'asset',
      requirement:
        'Reviews, and ratings made from them, are not shown in a misleading way: bad ones held back, reviews of another product, old averages.',
      citation: 'DMCC Act 2024 Sch. 20 para. 13(2)',
      appliesWhen: { fact: 'reviews.used', op: 'eq', value: true },
      passWhen: {
        all: [
          { fact: 'reviews.suppressedBySentiment', op: 'eq', value: false },
          { fact: 'reviews.ofThisProduct', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The rule by which reviews are shown, and the reviews behind one rating.',
      howToCheck: 'Compare the reviews received last month with those shown; reckon one average again.',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/review-steps',
      scope: 'asset',
      requirement:
        'Who publishes reviews takes reasonable and proportionate steps against fake and hidden incentivised ones: a policy, an assessment of the risk, looking for them, and taking them down.',
      citation: 'DMCC Act 2024 Sch. 20 para. 13(3)',
      appliesWhen: { fact: 'reviews.used', op: 'eq', value: true },
      passWhen: {
        all: [
          { fact: 'reviews.policyPublished', op: 'eq', value: true },
          { fact: 'reviews.riskAssessed', op: 'eq', value: true },
          { fact: 'reviews.fakesLookedFor', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The policy, the assessment, and the log of what was removed.',
      howToCheck: 'Report a review that is plainly false and see what happens. Quoting one customer with his name is less than publishing reviews.',
      severity: 'major',
    },
    {
      id: 'uk-dmcca/no-false-urgency',
      scope: 'asset',
      requirement:
        'Nothing is falsely said to be available, or available on these terms, for a limited time, to make people decide at once. The time need not be very short, as it must in the European Union.',
      citation: 'DMCC Act 2024 Sch. 20 para. 7; CMA207 on banned practice 7',
      appliesWhen: { fact: 'offer.deadlineStated', op: 'eq', value: true },
      passWhen: { fact: 'offer.sameTermsAfterDeadline', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The schedule of the offer, and the price on the day after the last one of that kind.',
      howToCheck:
        'Come back after the deadline, or with another browser: does the countdown start again? An offer that ends and soon returns in much the same form can mislead as well (s. 226).',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/free-is-free',
      scope: 'asset',
      requirement:
        'Nothing is called free when people must pay more than the unavoidable cost of answering, and of collecting it or having it delivered.',
      citation: 'DMCC Act 2024 Sch. 20 para. 23',
      appliesWhen: { fact: 'offer.calledFree', op: 'eq', value: true },
      passWhen: { fact: 'offer.freeCostsMore', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The order of a test buyer, to the last page.',
      howToCheck: 'Order it.',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/paid-content-disclosed',
      scope: 'asset',
      requirement: 'Editorial content, posts of influencers included, that a trader paid for says so clearly.',
      citation: 'DMCC Act 2024 Sch. 20 para. 12',
      appliesWhen: { fact: 'content.paidPlacement', op: 'eq', value: 'editorial' },
      passWhen: { fact: 'content.paidPlacementLabelled', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The first screen with the label.',
      howToCheck:
        'Look without a tap. The CAP Code says more on labels. Paid places in search results have no paragraph of their own here, but must not mislead (s. 226-227).',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/no-direct-appeal-to-children',
      scope: 'asset',
      requirement: 'An advertisement does not directly appeal to children to buy, or to make parents or other adults buy for them.',
      citation: 'DMCC Act 2024 Sch. 20 para. 30',
      appliesWhen: { fact: 'audience.directedToChildren', op: 'eq', value: true },
      passWhen: { fact: 'content.directExhortationToChildren', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The wording, buttons included.',
      howToCheck: 'Look for commands to buy.',
      severity: 'critical',
    },
    {
      id: 'uk-dmcca/banned-practices',
      scope: 'asset',
      requirement:
        'None of the other practices of Schedule 20, which are unfair whatever their effect: bait offers, false endorsements and trust marks, false closing-down sales, prizes that do not exist, and so on.',
      citation: 'DMCC Act 2024 Sch. 20',
      check: 'manual',
      evidence: 'The schedule with a tick at each of its 32 paragraphs.',
      howToCheck: 'Walk the list once for each kind of campaign.',
      severity: 'critical',
    },
  ],
};

/** What only the DMCC Act asks. */
export const ukDmccaFacts: readonly Fact[] = [
  {
    name: 'reviews.incentiveShown',
    question: 'Does each review for which something was given say so?',
    help: 'Where it is read, and where only its stars are shown. Money, free products, discounts, points and entry into a draw are something.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'reviews.ofThisProduct',
    question: 'Are all reviews and ratings shown with a product about this product?',
    help: 'Reviews of an older model, or of another size that differs in use, are not.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'reviews.policyPublished',
    question: 'Is there a published policy that forbids fake reviews and hidden incentives?',
    help: 'That of the service that runs the reviews counts.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.riskAssessed',
    question: 'Was the risk of fake reviews assessed in writing, and looked at again since?',
    help: 'Who could gain from false ones, and how they could get in. That of the service that runs the reviews counts when it is about your page.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.fakesLookedFor',
    question: 'Are reviews looked through for fakes, and suspects taken down?',
    help: 'By people, software or the service that runs them, with a record of what was removed and why.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
];
