import type { PackExample } from '../example.ts';

type Tree = Readonly<Record<string, unknown>>;

const ad = (kind: string, tobacco: Tree = {}, channel = 'print'): PackExample['facts'] => ({
  channel,
  sector: 'tobacco',
  recipients: { jurisdictions: ['US'], audience: 'consumer' },
  tobacco: { kind, ...tobacco },
});
const claimed = (kind: string, claim: Tree): PackExample['facts'] => ({ ...ad(kind), claims: [claim] });

/** What must come out of the tobacco rules. */
export const usTobaccoExamples: readonly PackExample[] = [
  {
    rule: 'us-tobacco/marketing-authorised',
    title: 'A marketing order for this flavour',
    facts: ad('ends', { marketingBasis: 'premarket-order' }),
    expected: 'pass',
  },
  { rule: 'us-tobacco/marketing-authorised', title: 'An application is pending', facts: ad('ends', { marketingBasis: 'pending' }), expected: 'fail' },
  {
    rule: 'us-tobacco/marketing-authorised',
    title: 'A premium cigar',
    facts: ad('premium-cigars', { marketingBasis: 'none' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tobacco/marketing-authorised',
    title: 'An advertisement for shoes',
    facts: { ...ad('ends', { marketingBasis: 'none' }), sector: 'general' },
    expected: 'not-applicable',
  },
  {
    rule: 'us-tobacco/nicotine-warning',
    title: 'The warning takes a fifth of the page',
    facts: ad('ends', { warningPresent: true, warningAreaShare: 0.2 }),
    expected: 'pass',
  },
  {
    rule: 'us-tobacco/nicotine-warning',
    title: 'The warning takes a tenth of the page',
    facts: ad('ends', { warningPresent: true, warningAreaShare: 0.1 }),
    expected: 'fail',
  },
  { rule: 'us-tobacco/nicotine-warning', title: 'No warning', facts: ad('ends', { warningPresent: false, warningAreaShare: 0 }), expected: 'fail' },
  {
    rule: 'us-tobacco/nicotine-warning',
    title: 'A radio spot has no area',
    facts: ad('ends', { warningPresent: false }, 'radio'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tobacco/nicotine-warning',
    title: 'No warning, the day before',
    facts: ad('ends', { warningPresent: false, warningAreaShare: 0 }),
    on: '2018-08-09',
    expected: 'not-applicable',
  },
  {
    rule: 'us-tobacco/cigarette-warnings',
    title: 'The warning of the quarter',
    facts: ad('cigarettes', { rotatingWarning: true }),
    expected: 'pass',
  },
  {
    rule: 'us-tobacco/cigarette-warnings',
    title: 'The warning of another quarter',
    facts: ad('cigarettes', { rotatingWarning: false }),
    expected: 'fail',
  },
  {
    rule: 'us-tobacco/smokeless-warnings',
    title: 'The warning of the quarter on a fifth of the page',
    facts: ad('smokeless', { rotatingWarning: true, warningAreaShare: 0.2 }),
    expected: 'pass',
  },
  {
    rule: 'us-tobacco/smokeless-warnings',
    title: 'The warning of the quarter in small type',
    facts: ad('smokeless', { rotatingWarning: true, warningAreaShare: 0.05 }),
    expected: 'fail',
  },
  {
    rule: 'us-tobacco/graphic-warnings-2020',
    title: 'The warnings with pictures are asked of nobody',
    facts: ad('cigarettes'),
    expected: 'not-applicable',
  },
  { rule: 'us-tobacco/no-broadcast', title: 'Cigarettes in a magazine', facts: ad('cigarettes'), expected: 'pass' },
  { rule: 'us-tobacco/no-broadcast', title: 'Snuff on television', facts: ad('smokeless', {}, 'tv'), expected: 'fail' },
  { rule: 'us-tobacco/no-broadcast', title: 'Little cigars on the radio', facts: ad('little-cigars', {}, 'radio'), expected: 'fail' },
  { rule: 'us-tobacco/no-broadcast', title: 'E-cigarettes on television', facts: ad('ends', {}, 'tv'), expected: 'not-applicable' },
  { rule: 'us-tobacco/no-brand-merchandise', title: 'Only the product', facts: ad('cigarettes', { brandedItems: false }), expected: 'pass' },
  { rule: 'us-tobacco/no-brand-merchandise', title: 'A cap with the logo', facts: ad('smokeless', { brandedItems: true }), expected: 'fail' },
  {
    rule: 'us-tobacco/no-brand-merchandise',
    title: 'A cap with the logo of an e-cigarette',
    facts: ad('ends', { brandedItems: true }),
    expected: 'not-applicable',
  },
  { rule: 'us-tobacco/no-brand-sponsorship', title: 'No sponsoring', facts: ad('cigarettes', { brandedSponsorship: false }), expected: 'pass' },
  {
    rule: 'us-tobacco/no-brand-sponsorship',
    title: 'A racing car in the colours of the brand',
    facts: ad('cigarettes', { brandedSponsorship: true }),
    expected: 'fail',
  },
  { rule: 'us-tobacco/no-gift-with-purchase', title: 'No gifts', facts: ad('cigarettes', { giftWithPurchase: false }), expected: 'pass' },
  {
    rule: 'us-tobacco/no-gift-with-purchase',
    title: 'A lighter for ten coupons',
    facts: ad('cigarettes', { giftWithPurchase: true }),
    expected: 'needs-review',
  },
  {
    rule: 'us-tobacco/no-free-samples',
    title: 'Nothing is free',
    facts: ad('ends', { freeSample: false, adultOnlyFacility: false }),
    expected: 'pass',
  },
  {
    rule: 'us-tobacco/no-free-samples',
    title: 'A first bottle of liquid for nothing',
    facts: ad('ends', { freeSample: true, adultOnlyFacility: false }),
    expected: 'fail',
  },
  {
    rule: 'us-tobacco/no-free-samples',
    title: 'E-cigarettes in an adult-only tent: the exception is for smokeless tobacco',
    facts: ad('ends', { freeSample: true, adultOnlyFacility: true }),
    expected: 'fail',
  },
  {
    rule: 'us-tobacco/no-free-samples',
    title: 'Snus in an adult-only tent',
    facts: ad('smokeless', { freeSample: true, adultOnlyFacility: true }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tobacco/modified-risk',
    title: 'The claim of the order',
    facts: claimed('smokeless', { types: ['modified-risk'], mrtpOrder: true }),
    expected: 'pass',
  },
  {
    rule: 'us-tobacco/modified-risk',
    title: '"95 % less harmful" without an order',
    facts: claimed('ends', { types: ['modified-risk'], mrtpOrder: false }),
    expected: 'fail',
  },
  {
    rule: 'us-tobacco/modified-risk',
    title: '"Now in a new box"',
    facts: claimed('ends', { types: ['other'] }),
    expected: 'not-applicable',
  },
  { rule: 'us-tobacco/no-fda-approval', title: 'FDA is not named', facts: ad('ends', { speaksOfFda: 'not-at-all' }), expected: 'pass' },
  { rule: 'us-tobacco/no-fda-approval', title: '"FDA approved"', facts: ad('ends', { speaksOfFda: 'approved-or-safe' }), expected: 'fail' },
  { rule: 'us-tobacco/age-21', title: 'Orders from 21', facts: ad('ends', { orderable: true, saleMinAge: 21 }, 'web-page'), expected: 'pass' },
  { rule: 'us-tobacco/age-21', title: 'Orders from 18', facts: ad('ends', { orderable: true, saleMinAge: 18 }, 'web-page'), expected: 'fail' },
  { rule: 'us-tobacco/age-21', title: 'Nothing can be ordered', facts: ad('ends', { orderable: false }), expected: 'not-applicable' },
  { rule: 'us-tobacco/age-21', title: 'Orders from 20', facts: ad('ends', { orderable: true, saleMinAge: 20 }, 'web-page'), expected: 'fail' },
  {
    rule: 'us-tobacco/age-21',
    title: 'Orders from 18, the day before the age rose',
    facts: ad('ends', { orderable: true, saleMinAge: 18 }, 'web-page'),
    expected: 'not-applicable',
    on: '2019-12-19',
  },
  {
    rule: 'us-tobacco/smokeless-warnings',
    title: 'The warning of the quarter on 19 % of the page',
    facts: ad('smokeless', { rotatingWarning: true, warningAreaShare: 0.19 }),
    expected: 'fail',
  },
  { rule: 'us-tobacco/nicotine-warning', title: 'A spot on the radio has no area', facts: ad('ends', {}, 'radio'), expected: 'not-applicable' },
];
