import type { Fact } from '../fact.ts';

/** What several packs of one regulated sector ask. */
export const sectorFacts: readonly Fact[] = [
  {
    name: 'health.productType',
    question: 'What kind of health product is it?',
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
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.guaranteedReturn',
    question: 'Does it promise or predict a return, or the absence of loss?',
    help: '"Guaranteed 12 % return", "you cannot lose", "risk-free".',
    type: 'boolean',
    knownBy: 'author',
    detector: 'guaranteed-return',
  },
];
