import type { Fact } from '../fact.ts';

/** Who sends or publishes it: the company whose product is promoted, not its agency. */
export const senderFacts: readonly Fact[] = [
  {
    name: 'sender.jurisdictions',
    question: 'Where is the company that sends or publishes it established?',
    help: 'ISO 3166 codes of the countries with an establishment that takes part in it: DE, US-NY.',
    type: 'codes',
    knownBy: 'legal',
  },
  {
    name: 'sender.entityTypes',
    question: 'Which of these is the sender?',
    help: 'All that fit; an empty list when none does.',
    type: 'choices',
    answers: {
      'hipaa-covered-entity': 'Health plan, clearing house or care provider under HIPAA',
      'business-associate': 'Works with patient data for one of those',
      'receives-hhs-funding': 'Gets federal health funding',
      'aca-marketplace': 'Runs an ACA marketplace',
      'health-insurance-issuer': 'Offers or administers health coverage',
      'investment-adviser': 'Investment adviser, registered or required to be',
      'broker-dealer': 'Broker-dealer, member of FINRA',
      'public-issuer': 'Company with listed securities',
      creditor: 'Lender, or someone who arranges loans',
      bank: 'Bank or savings institution',
      'federal-credit-union': 'Federal credit union',
      'common-carrier': 'Common carrier',
      'air-carrier': 'Airline',
      lawyer: 'Lawyer or law firm',
      'online-platform': 'Online platform',
      'very-large-online-platform': 'Very large online platform, as designated',
      'micro-or-small-enterprise': 'Fewer than 50 people and at most 10 million euros of turnover or balance sheet',
      'alcohol-industry-member': 'Producer, importer or wholesaler of alcohol',
      'alcohol-retailer': 'Retailer of alcohol',
      'tobacco-manufacturer': 'Maker, distributor or retailer of tobacco or nicotine',
      charity: 'Charity or tax-exempt non-profit',
      'political-party': 'Political party or campaign',
    },
    knownBy: 'legal',
  },
];
