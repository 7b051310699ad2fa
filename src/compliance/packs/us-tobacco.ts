import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const isCigaretteOrSmokeless: Condition = {
  fact: 'tobacco.kind',
  op: 'in',
  value: ['cigarettes', 'cigarette-tobacco', 'roll-your-own', 'smokeless'],
};

const isDeemed: Condition = { fact: 'tobacco.kind', op: 'ne', value: 'premium-cigars' };

const isVisible: Condition = { fact: 'channel', op: 'notIn', value: ['radio', 'podcast', 'phone-call'] };

/**
 * Tobacco and nicotine: warnings, media, promotions and claims under the Tobacco Control Act and the older acts on cigarettes and smokeless tobacco.
 * State laws and the Master Settlement Agreement, which forbids its parties billboards and cartoons, are not covered here.
 */
export const usTobacco: Pack = {
  id: 'us-tobacco',
  version: '1.0.0',
  title: 'Tobacco and nicotine advertising',
  source: {
    author: 'United States; Food and Drug Administration',
    title: '21 U.S.C. 387-387u; 21 CFR parts 1140, 1141 and 1143; 15 U.S.C. 1331-1340 and 4401-4408',
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-K',
  },
  authorities: ['FDA', 'FTC', 'FCC'],
  status: 'in-force',
  statusNote:
    'FDA regulates the advertising; the Alcohol and Tobacco Tax and Trade Bureau collects the tax. Not asked here because courts struck it down: black text on white (21 CFR 1140.32(a)), and the deeming of premium cigars (Cigar Association of America v. FDA, D.C. Cir. 2025).',
  asOf: '2026-11-24',
  confidence: 'medium',
  effectiveFrom: '2010-06-22',
  reach: { jurisdictions: ['US'], by: 'recipients', sectors: ['tobacco'] },
  rules: [
    {
      id: 'us-tobacco/marketing-authorised',
      scope: 'asset',
      requirement:
        'A tobacco product is marketed only with an order of FDA (premarket application, substantial equivalence or exemption) or when it was on the market on 2007-02-15. A pending application is no order.',
      citation: '21 U.S.C. 387e(j), 387j(a)',
      appliesWhen: isDeemed,
      passWhen: {
        fact: 'tobacco.marketingBasis',
        op: 'in',
        value: ['on-market-2007', 'premarket-order', 'substantial-equivalence', 'exemption'],
      },
      check: 'hybrid',
      evidence: "The order with its number for exactly this product, or FDA's list of authorised products.",
      howToCheck: "Look the product up, with its flavour and strength, in FDA's database of tobacco products.",
      severity: 'critical',
    },
    {
      id: 'us-tobacco/nicotine-warning',
      scope: 'asset',
      requirement:
        'Advertising that is seen for e-cigarettes, loose cigarette tobacco and other covered products, cigars and pipe tobacco apart, carries "WARNING: This product contains nicotine. Nicotine is an addictive chemical." in the upper portion, framed, on at least 20 % of its area.',
      citation: '21 CFR 1143.3(b)',
      appliesWhen: {
        all: [{ fact: 'tobacco.kind', op: 'in', value: ['cigarette-tobacco', 'roll-your-own', 'ends', 'other-covered'] }, isVisible],
      },
      passWhen: {
        all: [
          { fact: 'tobacco.warningPresent', op: 'eq', value: true },
          { fact: 'tobacco.warningAreaShare', op: 'gte', value: 0.2 },
        ],
      },
      check: 'hybrid',
      evidence: 'The layout with the measured areas.',
      howToCheck:
        'Compare wording, capitals and type with 1143.3(b)(2); measure the framed area. A product certified as free of nicotine says "This product is made from tobacco." instead.',
      severity: 'critical',
      effectiveFrom: '2018-08-10',
      statusNote: 'Struck down for pipe tobacco in 2020; see the rule on cigars and pipe tobacco.',
    },
    {
      id: 'us-tobacco/cigarette-warnings',
      scope: 'asset',
      requirement: "Cigarette advertising carries one of the four Surgeon General's warnings, changed every quarter by the plan that was approved.",
      citation: '15 U.S.C. 1333, as enacted in 1984',
      appliesWhen: { all: [{ fact: 'tobacco.kind', op: 'eq', value: 'cigarettes' }, isVisible] },
      passWhen: { fact: 'tobacco.rotatingWarning', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The approved plan and the layout.',
      howToCheck: 'Look up in the plan which warning this brand shows in this quarter; compare the wording and the box.',
      severity: 'critical',
      effectiveFrom: '1985-10-12',
      statusNote: 'The warnings with pictures that were to replace them were struck down; see the rule on them.',
    },
    {
      id: 'us-tobacco/smokeless-warnings',
      scope: 'asset',
      requirement:
        'Smokeless tobacco advertising carries one of the four warnings of the act on at least 20 % of its area, in rotation by the plan that FDA approved.',
      citation: '15 U.S.C. 4402(a)-(b)',
      appliesWhen: { all: [{ fact: 'tobacco.kind', op: 'eq', value: 'smokeless' }, isVisible] },
      passWhen: {
        all: [
          { fact: 'tobacco.rotatingWarning', op: 'eq', value: true },
          { fact: 'tobacco.warningAreaShare', op: 'gte', value: 0.2 },
        ],
      },
      check: 'hybrid',
      evidence: 'The approved plan and the layout with the measured areas.',
      howToCheck: 'Look up in the plan which warning this brand shows in this quarter; measure the area.',
      severity: 'critical',
    },
    {
      id: 'us-tobacco/graphic-warnings-2020',
      scope: 'asset',
      requirement: 'Cigarette advertising carries one of eleven warnings with a picture. Struck down: shown so that nobody relies on it.',
      citation: '21 CFR part 1141 (85 FR 15638)',
      appliesWhen: { fact: 'tobacco.kind', op: 'eq', value: 'cigarettes' },
      check: 'manual',
      evidence: 'None.',
      howToCheck: "Nothing to check today: the Surgeon General's warnings go on.",
      severity: 'info',
      status: 'vacated',
      statusNote:
        'Postponed on 2025-01-13 (R.J. Reynolds v. FDA, E.D. Tex.), then vacated (Philip Morris USA v. FDA, S.D. Ga. 2025-08-29); FDA appealed on 2025-10-27. We know of no later decision.',
    },
    {
      id: 'us-tobacco/cigar-and-pipe-warnings',
      scope: 'asset',
      requirement:
        'Advertising of cigars carries one of six warnings, and of pipe tobacco the warning on nicotine. Struck down: shown so that nobody relies on it.',
      citation: '21 CFR 1143.5; 1143.3 as to pipe tobacco',
      appliesWhen: { fact: 'tobacco.kind', op: 'in', value: ['cigars', 'little-cigars', 'premium-cigars', 'pipe'] },
      check: 'manual',
      evidence: 'None.',
      howToCheck: 'Nothing to check under this rule. Some makers of cigars agreed on warnings with the FTC: look for such an order.',
      severity: 'info',
      status: 'vacated',
      statusNote:
        'Cigar Association of America v. FDA, 964 F.3d 56 (D.C. Cir. 2020-07-07), order of the D.D.C. of 2020-09-11. FDA says that firms may follow it of their own will.',
    },
    {
      id: 'us-tobacco/no-broadcast',
      scope: 'asset',
      requirement: 'No advertising of cigarettes, little cigars or smokeless tobacco on television, cable and radio.',
      citation: '15 U.S.C. 1335, 4402(c)',
      appliesWhen: { fact: 'tobacco.kind', op: 'in', value: ['cigarettes', 'little-cigars', 'smokeless'] },
      passWhen: { fact: 'channel', op: 'notIn', value: ['tv', 'radio'] },
      check: 'hybrid',
      evidence: 'The media plan.',
      howToCheck: 'Read the media plan, sponsorships and placements in programmes included. The internet is no such medium.',
      severity: 'critical',
      effectiveFrom: '1986-08-27',
      statusNote: 'Cigarettes since 1971, little cigars since 1973, smokeless tobacco since 1986.',
    },
    {
      id: 'us-tobacco/no-brand-merchandise',
      scope: 'asset',
      requirement:
        'No item or service other than tobacco is sold, given or marketed under the brand, logo or colours of a cigarette or smokeless tobacco brand.',
      citation: '21 CFR 1140.34(a)',
      appliesWhen: isCigaretteOrSmokeless,
      passWhen: { fact: 'tobacco.brandedItems', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The list of items of the promotion.',
      howToCheck: 'Look at each item: name, logo, symbol, motto, colour pattern.',
      severity: 'critical',
    },
    {
      id: 'us-tobacco/no-brand-sponsorship',
      scope: 'asset',
      requirement:
        'No event, team or entry is sponsored in the name or look of a cigarette or smokeless tobacco brand; the corporate name is allowed if it is no brand.',
      citation: '21 CFR 1140.34(c)',
      appliesWhen: isCigaretteOrSmokeless,
      passWhen: { fact: 'tobacco.brandedSponsorship', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The sponsoring contract and pictures of the signs.',
      howToCheck: 'Compare the names with the register of corporate names of before 1995.',
      severity: 'critical',
    },
    {
      id: 'us-tobacco/no-gift-with-purchase',
      scope: 'asset',
      requirement: 'No gift or other item in return for buying cigarettes or smokeless tobacco, or for proofs of purchase.',
      citation: '21 CFR 1140.34(b)',
      appliesWhen: isCigaretteOrSmokeless,
      passWhen: { fact: 'tobacco.giftWithPurchase', op: 'eq', value: false },
      check: 'hybrid',
      reviewOnFail: true,
      evidence: 'The terms of the promotion.',
      howToCheck: 'Ask counsel: one court of appeals struck this part down.',
      severity: 'major',
      confidence: 'low',
      statusNote:
        'Held unconstitutional as to continuity programmes by the Sixth Circuit (Discount Tobacco City v. United States, 674 F.3d 509, 2012); the text still stands.',
    },
    {
      id: 'us-tobacco/no-free-samples',
      scope: 'asset',
      requirement:
        'No free samples of any tobacco product; smokeless tobacco in a qualified adult-only facility, in the small amounts of the rule, is the only exception.',
      citation: '21 CFR 1140.16(d)',
      appliesWhen: {
        all: [
          isDeemed,
          {
            not: {
              all: [
                { fact: 'tobacco.kind', op: 'eq', value: 'smokeless' },
                { fact: 'tobacco.adultOnlyFacility', op: 'eq', value: true },
              ],
            },
          },
        ],
      },
      passWhen: { fact: 'tobacco.freeSample', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The plan of the promotion.',
      howToCheck: 'Read what people get without paying: parts and liquids count. A coupon for a lower price is no sample.',
      severity: 'critical',
      statusNote: 'E-cigarettes and other deemed products since 2016-08-08.',
    },
    {
      id: 'us-tobacco/modified-risk',
      scope: 'claim',
      requirement:
        'Nothing says or suggests that a tobacco product is less harmful, or holds less of a substance, than another, and "light", "mild", "low" and the like are not used, without an order of FDA for that product and claim.',
      citation: '21 U.S.C. 387k(a)-(b)',
      appliesWhen: { all: [isDeemed, { fact: 'claim.types', op: 'contains', value: 'modified-risk' }] },
      passWhen: { fact: 'claim.mrtpOrder', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The order with its number and the claim that it allows.',
      howToCheck: 'Compare the claim with the order word by word. "Smoke-free" and "smokeless" alone are no such claim for smokeless tobacco.',
      severity: 'critical',
    },
    {
      id: 'us-tobacco/no-fda-approval',
      scope: 'asset',
      requirement:
        'Nothing says or suggests that FDA approved or endorses the product or holds it for safe, or that it is less harmful because FDA regulates it.',
      citation: '21 U.S.C. 331(tt)',
      appliesWhen: isDeemed,
      passWhen: { fact: 'tobacco.speaksOfFda', op: 'in', value: ['not-at-all', 'order-only'] },
      check: 'hybrid',
      evidence: 'The wording and any seal.',
      howToCheck: 'Read how consumers take it: "authorised for sale by FDA" may still suggest approval.',
      severity: 'critical',
    },
    {
      id: 'us-tobacco/age-21',
      scope: 'asset',
      requirement:
        'Tobacco is sold to nobody under 21, so what can be ordered or collected through the piece is open from that age only, with proof of age.',
      citation: '21 U.S.C. 387f(d)(5); 21 CFR 1140.14',
      appliesWhen: { fact: 'tobacco.orderable', op: 'eq', value: true },
      passWhen: { fact: 'tobacco.saleMinAge', op: 'gte', value: 21 },
      check: 'hybrid',
      evidence: 'A recording of one order with the check of age.',
      howToCheck: 'Order once with a date of birth one day short of 21 years.',
      severity: 'critical',
      effectiveFrom: '2019-12-20',
    },
  ],
};

/** What only the tobacco rules ask. Kind of claim that they look at: modified-risk. */
export const usTobaccoFacts: readonly Fact[] = [
  {
    name: 'tobacco.kind',
    question: 'Which kind of tobacco or nicotine product is it?',
    help: 'As it is authorised or registered with FDA.',
    type: 'choice',
    answers: {
      cigarettes: 'Cigarettes',
      'cigarette-tobacco': 'Loose tobacco for cigarettes',
      'roll-your-own': 'Roll-your-own tobacco',
      smokeless: 'Smokeless tobacco: snuff, chew, snus',
      'little-cigars': 'Little cigars',
      cigars: 'Other cigars, not premium',
      'premium-cigars': 'Premium cigars: hand rolled, whole leaf, no filter, no flavour',
      ends: 'E-cigarettes and their liquids',
      pipe: 'Pipe tobacco',
      'other-covered': 'Water pipe tobacco, nicotine pouches and other covered products',
    },
    knownBy: 'product-owner',
  },
  {
    name: 'tobacco.marketingBasis',
    question: 'On what ground is the product on the market?',
    help: 'For exactly this product: another flavour or strength is another product.',
    type: 'choice',
    answers: {
      'on-market-2007': 'It was on the market on 15 February 2007, unchanged',
      'premarket-order': 'A marketing order on a premarket application',
      'substantial-equivalence': 'An order of substantial equivalence',
      exemption: 'An exemption for a minor change',
      pending: 'An application is pending',
      none: 'None of these',
    },
    knownBy: 'legal',
  },
  {
    name: 'tobacco.warningPresent',
    question: 'Does the warning on nicotine stand in it, word for word?',
    help: '"WARNING: This product contains nicotine. Nicotine is an addictive chemical."',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'tobacco.warningAreaShare',
    question: 'Which share of the area does the framed warning take?',
    help: '0.2 for a fifth of the whole advertisement.',
    type: 'number',
    unit: 'share, 0 to 1',
    knownBy: 'designer',
  },
  {
    name: 'tobacco.rotatingWarning',
    question: 'Does it show the warning that the approved plan sets for this brand and quarter?',
    help: 'Word for word, in the box and size of the plan.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'tobacco.brandedItems',
    question: 'Are items or services other than tobacco offered that bear the brand?',
    help: 'Caps, lighters, apps: name, logo, motto or recognisable colours.',
    type: 'boolean',
    knownBy: 'brand-owner',
  },
  {
    name: 'tobacco.brandedSponsorship',
    question: 'Is an event, a team or an entry sponsored in the name or look of the brand?',
    help: 'A concert, a race, a car, a player.',
    type: 'boolean',
    knownBy: 'brand-owner',
  },
  {
    name: 'tobacco.giftWithPurchase',
    question: 'Do people get anything else for buying it or for proofs of purchase?',
    help: 'A lighter, points, a lottery ticket. A lower price is none.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'tobacco.freeSample',
    question: 'Do people get the product, or a part of it, without paying?',
    help: 'Also with a purchase of something else, or for an e-mail address.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'tobacco.adultOnlyFacility',
    question: 'Are samples given only in an enclosed place where a guard checks the age of everyone and no alcohol is served?',
    help: 'The rule has more conditions: 21 CFR 1140.16(d)(2).',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'claim.mrtpOrder',
    question: 'Is there a modified-risk order of FDA for this product and this claim?',
    help: 'By its number. An order to market the product is another one.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'tobacco.speaksOfFda',
    question: 'What does it say about FDA?',
    help: 'Words, logos and seals. The strongest that fits.',
    type: 'choice',
    answers: {
      'not-at-all': 'Nothing',
      'order-only': 'Only the wording that an order of FDA allows',
      'approved-or-safe': 'That FDA approved, endorsed or checked the product, or that it is safer for it',
    },
    knownBy: 'author',
  },
  {
    name: 'tobacco.orderable',
    question: 'Can the product be ordered or collected through it?',
    help: 'A shop, an order form, a coupon.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'tobacco.saleMinAge',
    question: 'From which age can people order or collect it, as checked?',
    help: '0 when nothing is checked.',
    type: 'number',
    unit: 'years',
    knownBy: 'web-team',
  },
];
