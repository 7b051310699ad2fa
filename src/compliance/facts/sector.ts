import type { Fact } from '../fact.ts';

/** What several packs of one regulated sector ask. */
export const sectorFacts: readonly Fact[] = [
  {
    name: 'health.productType',
    question: 'What kind of health product is it?',
    help: 'As the package or the register calls it, not as the advertisement does.',
    type: 'choice',
    answers: {
      'prescription-drug': 'Prescription medicine',
      'otc-drug': 'Medicine without prescription',
      device: 'Medical device',
      'dietary-supplement': 'Dietary supplement',
      'weight-loss': 'Product for losing weight',
      none: 'None of these',
    },
    knownBy: 'product-owner',
  },
  {
    name: 'finance.testimonialOrEndorsement',
    question: 'Does a client or another person speak well of the firm in it?',
    help: 'A quotation, stars, a video, a post that the firm shares or pays for.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.guaranteedReturn',
    question: 'Does it promise a return, or the absence of loss?',
    help: '"Guaranteed 12 % return", "you cannot lose", "risk-free".',
    type: 'boolean',
    knownBy: 'author',
    detector: 'guaranteed-return',
  },
  {
    name: 'alcohol.kind',
    question: 'Which kind of alcoholic drink is it?',
    help: 'By how it is made: a beer with lemonade is a malt beverage, a ready mixed gin and tonic a spirit.',
    type: 'choice',
    answers: {
      wine: 'Wine, cider and mead of 7 % alcohol or more',
      'distilled-spirits': 'Spirits and liqueurs',
      'malt-beverage': 'Beer, ale and other malt beverages',
    },
    knownBy: 'product-owner',
  },
];
