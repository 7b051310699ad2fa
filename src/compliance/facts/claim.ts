import type { Fact } from '../fact.ts';

/** What several packs ask about one claim in the content. */
export const claimFacts: readonly Fact[] = [
  {
    name: 'claim.types',
    question: 'What is the claim about?',
    help: 'All that fit. Each pack names the kinds it looks at in its own facts; "other" for anything else.',
    type: 'texts',
    knownBy: 'author',
  },
  {
    name: 'claim.objective',
    question: 'Could the claim be measured or proved?',
    help: '"20 % lighter" could; "the most beautiful" could not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.qualified',
    question: 'Does the content limit the claim: to a part, an aspect, a condition?',
    help: '"Recyclable" is not limited, "box recyclable where facilities exist" is.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.qualificationProminent',
    question: 'Does the limit stand next to the claim, as easy to notice as the claim?',
    help: 'A footnote, a hover text or small grey type does not count.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'claim.substantiation',
    question: 'Is proof of the claim on file?',
    help: 'Dated before publication, for the product as sold today.',
    type: 'choice',
    answers: { none: 'No', 'on-file': 'Yes, and still valid', expired: 'Yes, but out of date' },
    knownBy: 'product-owner',
  },
];
