import type { Fact } from '../fact.ts';

/** What is offered, at what price. */
export const offerFacts: readonly Fact[] = [
  {
    name: 'offer.priceShown',
    question: 'Is a price shown?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'offer.mandatoryFeesIncluded',
    question: 'Does the first price shown contain every charge that a buyer cannot avoid?',
    help: 'Booking, service, cleaning and delivery charges that everyone pays, and taxes where consumers are addressed.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'offer.invitationToPurchase',
    question: 'Does it show a product together with its price, so that people can decide to buy it?',
    help: 'A button to buy is not needed. A piece that only makes the brand known is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'offer.purchaseInformationMissing',
    question: 'Which of these apply to the offer, are not evident from the context, and do not stand where the product and its price are shown?',
    help: 'An empty list when nothing is missing. Where the medium leaves little room, what stands on the page that it leads to counts.',
    type: 'choices',
    answers: {
      'main-characteristics': 'The main characteristics of the product',
      'trader-identity': 'Name and address of the seller, and of the company it acts for',
      'total-price': 'The total price with taxes, or how it is worked out',
      'delivery-charges': 'Charges for delivery and post, or that there may be some',
      'unusual-arrangements': 'Ways of payment, delivery or performance that differ from what people may expect',
      'withdrawal-right': 'A right to withdraw or cancel',
      'marketplace-seller-status': 'On a marketplace: whether the seller is a trader',
    },
    knownBy: 'product-owner',
  },
  {
    name: 'offer.calledFree',
    question: 'Is something called free, gratis or without charge?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'offer.freeCostsMore',
    question: 'Must people pay for it anything beyond answering, collecting it or its delivery?',
    help: 'A premium-rate number, packing and handling, or a purchase that is needed for it are more.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'offer.deadlineStated',
    question: 'Does it say that the product, or its terms, can be had for a short time only?',
    help: 'A countdown counts.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'offer.sameTermsAfterDeadline',
    question: 'Can people still buy it on the same terms when that time is over?',
    help: 'Also when the countdown starts again, or the offer is prolonged as planned.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'reviews.used',
    question: 'Are reviews or ratings of customers shown or quoted?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'reviews.genuine',
    question: 'Does each of them come from a person who used the product, as the records show?',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.incentivised',
    question: 'Is anything given or promised for reviews?',
    help: 'Money, gift cards, discounts, points, entry into a draw.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'reviews.suppressedBySentiment',
    question: 'Are reviews held back or sorted out for their rating or for what they say?',
    help: 'For insults, private data or advertising, by the same measure for good and bad ones, is no.',
    type: 'boolean',
    knownBy: 'web-team',
  },
];
