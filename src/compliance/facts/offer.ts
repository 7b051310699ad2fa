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
];
