import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const isSingleProduct: Condition = { fact: 'alcohol.adSubject', op: 'eq', value: 'single-product' };

const isSpirits: Condition = { all: [isSingleProduct, { fact: 'alcohol.kind', op: 'eq', value: 'distilled-spirits' }] };

const isComparative: Condition = { fact: 'claim.types', op: 'contains', value: 'comparative' };

/**
 * What the Alcohol and Tobacco Tax and Trade Bureau asks of the advertising of producers, importers and wholesalers of wine, spirits and beer.
 * Retailers and publishers are outside. The codes of the trade are a pack of their own; state laws, strength claims for beer, flags and emblems are not covered.
 */
export const usTtbAlcohol: Pack = {
  id: 'us-ttb-alcohol',
  version: '1.0.0',
  title: 'TTB: alcohol advertising',
  source: {
    author: 'Alcohol and Tobacco Tax and Trade Bureau',
    title: '27 U.S.C. 205(f); 27 CFR 4.60-4.65 (wine), 5.231-5.236 (distilled spirits), 7.231-7.236 (malt beverages)',
    url: 'https://www.ecfr.gov/current/title-27/chapter-I/subchapter-A',
  },
  authorities: ['TTB'],
  status: 'in-force',
  statusNote:
    'Parts 5 and 7 were renumbered on 2022-03-11 (T.D. TTB-176); older documents cite 5.61-5.66 and 7.50-7.55. A revision of all advertising rules is announced. Websites, social media and apps of the company count as advertising.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '1935-08-29',
  reach: { jurisdictions: ['US'], by: 'recipients', senders: ['alcohol-industry-member'], sectors: ['alcohol'] },
  rules: [
    {
      id: 'us-ttb-alcohol/responsible-advertiser',
      scope: 'asset',
      requirement:
        'The advertisement names the responsible company with city and state, or with a phone number, website or e-mail address. Caps, glasses and other items given to consumers need only the name of the company or brand.',
      citation: '27 CFR 4.62(a), 5.233(a), 7.233(a)',
      appliesWhen: { fact: 'alcohol.adSubject', op: 'in', value: ['single-product', 'line'] },
      passWhen: {
        all: [
          { fact: 'alcohol.advertiserNamed', op: 'eq', value: true },
          { fact: 'alcohol.advertiserContact', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The advertisement as published.',
      howToCheck: "Compare the name with the basic permit or brewer's notice. On a social network the profile of the company may carry it.",
      severity: 'major',
    },
    {
      id: 'us-ttb-alcohol/class-and-type',
      scope: 'asset',
      requirement:
        'An advertisement for one product states its class, for wine and spirits also its type, conspicuously and as the label does. One for a whole line under one name need not, unless only one product is sold under it.',
      citation: '27 CFR 4.62(b)-(c), 5.233(b), 7.233(b)-(c)',
      appliesWhen: isSingleProduct,
      passWhen: { fact: 'alcohol.classTypeShown', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The advertisement and the approved label.',
      howToCheck: 'Compare the words with the label: "Kentucky straight bourbon whiskey", "red wine", "ale".',
      severity: 'major',
    },
    {
      id: 'us-ttb-alcohol/legible',
      scope: 'asset',
      requirement: 'What must be stated is conspicuous and easy to read, stands apart from other text, and is clearly part of the advertisement.',
      citation: '27 CFR 4.63, 5.234, 7.234',
      appliesWhen: isSingleProduct,
      check: 'manual',
      evidence: 'The advertisement at the size at which people see it.',
      howToCheck: "Read the statements at arm's length, or in the time that a spot gives.",
      severity: 'minor',
    },
    {
      id: 'us-ttb-alcohol/spirits-alcohol-content',
      scope: 'asset',
      requirement: 'An advertisement for one spirit states its alcohol by volume in percent; proof may be added only in the same field of vision.',
      citation: '27 CFR 5.233(c)',
      appliesWhen: isSpirits,
      passWhen: {
        all: [
          { fact: 'alcohol.abvShown', op: 'eq', value: true },
          { fact: 'alcohol.proofShown', op: 'in', value: ['none', 'same-field'] },
        ],
      },
      check: 'hybrid',
      evidence: 'The advertisement and the approved label.',
      howToCheck: 'Compare the percentage with the label.',
      severity: 'major',
    },
    {
      id: 'us-ttb-alcohol/neutral-spirits',
      scope: 'asset',
      requirement:
        'A spirit made by blending or rectification with neutral spirits states their percentage and the commodity they were made from. Liqueurs, flavoured vodka and specialties need not.',
      citation: '27 CFR 5.233(d)',
      appliesWhen: { all: [isSpirits, { fact: 'alcohol.blendedWithNeutralSpirits', op: 'eq', value: true }] },
      passWhen: { fact: 'alcohol.neutralSpiritsStated', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The advertisement and the formula.',
      howToCheck: 'Compare the percentage with the formula and the label.',
      severity: 'minor',
      confidence: 'medium',
    },
    {
      id: 'us-ttb-alcohol/no-false-misleading',
      scope: 'asset',
      requirement:
        'Nothing is false in a material point, or misleads directly, by ambiguity, omission or inference, or by irrelevant scientific matter, even when it is true.',
      citation: '27 CFR 4.64(a)(1), 5.235(a)(1), 7.235(a)(1)',
      check: 'manual',
      evidence: 'The advertisement with the note of the reviewer.',
      howToCheck: 'Read it as a buyer would; say what it suggests on origin, age, making, strength and effect.',
      severity: 'critical',
    },
    {
      id: 'us-ttb-alcohol/no-false-disparagement',
      scope: 'claim',
      requirement:
        "Nothing false or misleading disparages a competitor's spirit or beer. Truthful and accurate comparisons and statements of opinion are allowed.",
      citation: '27 CFR 5.235(a)(2), 7.235(a)(2)',
      appliesWhen: { all: [isComparative, { fact: 'alcohol.kind', op: 'in', value: ['distilled-spirits', 'malt-beverage'] }] },
      passWhen: {
        any: [
          { fact: 'claim.opinion', op: 'eq', value: true },
          { fact: 'claim.substantiation', op: 'eq', value: 'on-file' },
        ],
      },
      check: 'hybrid',
      evidence: 'The test or record behind the comparison.',
      howToCheck: 'Judge whether the record bears out each word, and whether an opinion reads as one.',
      severity: 'critical',
    },
    {
      id: 'us-ttb-alcohol/wine-no-disparagement',
      scope: 'claim',
      requirement: "Wine advertising does not disparage a competitor's products; the text names no exception for true comparisons.",
      citation: '27 CFR 4.64(a)(2), 4.65(a)',
      appliesWhen: { all: [isComparative, { fact: 'alcohol.kind', op: 'eq', value: 'wine' }] },
      check: 'manual',
      evidence: 'The comparison and what it rests on.',
      howToCheck: 'Judge whether it runs the other wine down or only sets two facts side by side, and whether they are true.',
      severity: 'critical',
      confidence: 'medium',
      statusNote:
        'TTB has said that it reads the rule as not touching truthful and accurate comparisons; the text of 4.64 was seen in an older edition.',
    },
    {
      id: 'us-ttb-alcohol/taste-tests',
      scope: 'claim',
      requirement:
        'Results of a taste test are used only when it followed scientifically accepted procedures, and the advertisement gives name and address of who ran it.',
      citation: '27 CFR 4.65(b), 5.236(b), 7.236(b)',
      appliesWhen: { fact: 'claim.types', op: 'contains', value: 'taste-test' },
      passWhen: { fact: 'claim.testAdministratorNamed', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The report of the test.',
      howToCheck: 'Read how tasters, order and glasses were chosen.',
      severity: 'major',
      effectiveFrom: '1984-09-07',
      confidence: 'medium',
    },
    {
      id: 'us-ttb-alcohol/health-statements',
      scope: 'claim',
      requirement:
        'No health-related statement is untrue or misleads. A specific health claim needs proof, detail, balance, the groups of people at risk, and in the same place what drinking does to health.',
      citation: '27 CFR 4.64(i), 5.235(d), 7.235(e)',
      appliesWhen: { fact: 'claim.types', op: 'contains', value: 'health' },
      check: 'manual',
      evidence: 'The advice of TTB, which consults FDA on specific claims.',
      howToCheck: 'Ask TTB before publication; "low in carbohydrates" and the like have guidance of their own.',
      severity: 'critical',
      effectiveFrom: '2003-06-02',
      confidence: 'medium',
    },
    {
      id: 'us-ttb-alcohol/consistent-with-label',
      scope: 'asset',
      requirement:
        'Nothing contradicts the labelling, and each label that is shown reproduces an approved one; beer that needs no approval shows a label in line with the rules.',
      citation: '27 CFR 4.64(b), 5.235(b), 7.235(b)',
      appliesWhen: { fact: 'alcohol.labelShown', op: 'eq', value: true },
      passWhen: { fact: 'alcohol.labelMatchesApproval', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The certificate of label approval.',
      howToCheck: 'Lay the picture beside the approved label; compare what the text says of this brand.',
      severity: 'major',
    },
  ],
};

/** What only the alcohol rules of TTB ask. Kinds of claim that they look at: comparative, taste-test, health. */
export const usTtbAlcoholFacts: readonly Fact[] = [
  {
    name: 'alcohol.adSubject',
    question: 'What is advertised?',
    help: 'What a reader sees named or pictured.',
    type: 'choice',
    answers: {
      'single-product': 'One product, or several by name; also a name under which only one product is sold',
      line: 'A whole line, or all products of the company under one name',
      'specialty-item': 'An item for consumers with the name on it: cap, glass, bag',
    },
    knownBy: 'author',
  },
  {
    name: 'alcohol.advertiserNamed',
    question: 'Does the name of the responsible company stand in it?',
    help: 'As on the permit; a trade name that stands on the permit counts.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'alcohol.advertiserContact',
    question: 'Does its city with state, a phone number, a website or an e-mail address stand in it?',
    help: 'One of them is enough.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'alcohol.classTypeShown',
    question: 'Does it say what the product is, in the words of the label?',
    help: 'Class and type: "red wine", "vodka", "lager". For beer the class is enough.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'alcohol.abvShown',
    question: 'Does it state the alcohol by volume in percent?',
    help: '"40 % ALC/VOL" or the like. The proof alone is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'alcohol.proofShown',
    question: 'Where does the proof stand?',
    help: 'Degrees of proof, such as "80 proof".',
    type: 'choice',
    answers: {
      none: 'It is not given',
      'same-field': 'Where one sees it together with the percentage',
      elsewhere: 'Elsewhere',
    },
    knownBy: 'author',
  },
  {
    name: 'alcohol.blendedWithNeutralSpirits',
    question: 'Was it blended or rectified with neutral spirits?',
    help: 'No for liqueurs, cordials, flavoured vodka and specialties.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'alcohol.neutralSpiritsStated',
    question: 'Does it state the percentage of neutral spirits and what they were made from?',
    help: '"60 % grain neutral spirits".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.opinion',
    question: 'Does it read as an opinion?',
    help: '"We think our beer tastes better than any other" does.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.testAdministratorNamed',
    question: 'Do name and address of who ran the taste test stand in it?',
    help: 'The institute or person that ran it, not the company that ordered it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'alcohol.labelShown',
    question: 'Is a label shown, or something said about the brand that its label speaks of too?',
    help: 'A bottle whose label can be read counts.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'alcohol.labelMatchesApproval',
    question: 'Is each label in the picture the one that was approved?',
    help: 'Look the number of the approval up in the register of TTB.',
    type: 'boolean',
    knownBy: 'designer',
  },
];
