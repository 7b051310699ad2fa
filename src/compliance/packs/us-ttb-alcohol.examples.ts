import type { PackExample } from '../example.ts';

type Tree = Readonly<Record<string, unknown>>;

const ad = (alcohol: Tree): PackExample['facts'] => ({
  channel: 'display-ad',
  sector: 'alcohol',
  sender: { entityTypes: ['alcohol-industry-member'] },
  recipients: { jurisdictions: ['US'], audience: 'consumer' },
  alcohol: { kind: 'malt-beverage', adSubject: 'single-product', ...alcohol },
});
const claimed = (kind: string, claim: Tree): PackExample['facts'] => ({ ...ad({ kind }), claims: [claim] });
const malt: NonNullable<PackExample['source']> = { author: 'Alcohol and Tobacco Tax and Trade Bureau', title: '27 CFR 7.235(a)(2)' };

/** What must come out of the alcohol rules of TTB. */
export const usTtbAlcoholExamples: readonly PackExample[] = [
  {
    rule: 'us-ttb-alcohol/responsible-advertiser',
    title: 'Name and website of the brewery',
    facts: ad({ advertiserNamed: true, advertiserContact: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ttb-alcohol/responsible-advertiser',
    title: 'A line advertised by brand name alone',
    facts: ad({ adSubject: 'line', advertiserNamed: false, advertiserContact: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/responsible-advertiser',
    title: 'The name without place or contact',
    facts: ad({ advertiserNamed: true, advertiserContact: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/responsible-advertiser',
    title: 'A cap with the brand name',
    facts: ad({ adSubject: 'specialty-item', advertiserNamed: false, advertiserContact: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ttb-alcohol/responsible-advertiser',
    title: 'A supermarket advertises beer',
    facts: { ...ad({ advertiserNamed: false, advertiserContact: false }), sender: { entityTypes: ['alcohol-retailer'] } },
    expected: 'not-applicable',
  },
  { rule: 'us-ttb-alcohol/class-and-type', title: '"Ale", as on the label', facts: ad({ classTypeShown: true }), expected: 'pass' },
  { rule: 'us-ttb-alcohol/class-and-type', title: 'Only the brand name', facts: ad({ classTypeShown: false }), expected: 'fail' },
  {
    rule: 'us-ttb-alcohol/class-and-type',
    title: 'All beers of the brewery',
    facts: ad({ adSubject: 'line', classTypeShown: false }),
    expected: 'not-applicable',
  },
  { rule: 'us-ttb-alcohol/legible', title: 'Nobody has looked at it in its real size yet', facts: ad({}), expected: 'needs-review' },
  { rule: 'us-ttb-alcohol/legible', title: 'A cap with the brand name', facts: ad({ adSubject: 'specialty-item' }), expected: 'not-applicable' },
  {
    rule: 'us-ttb-alcohol/spirits-alcohol-content',
    title: '40 % alcohol by volume (80 proof), side by side',
    facts: ad({ kind: 'distilled-spirits', abvShown: true, proofShown: 'same-field' }),
    expected: 'pass',
  },
  {
    rule: 'us-ttb-alcohol/spirits-alcohol-content',
    title: 'The proof stands on another page than the percentage',
    facts: ad({ kind: 'distilled-spirits', abvShown: true, proofShown: 'elsewhere' }),
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/spirits-alcohol-content',
    title: 'No percentage',
    facts: ad({ kind: 'distilled-spirits', abvShown: false, proofShown: 'none' }),
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/spirits-alcohol-content',
    title: 'A beer without percentage',
    facts: ad({ abvShown: false, proofShown: 'none' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ttb-alcohol/neutral-spirits',
    title: '"65 % grain neutral spirits"',
    facts: ad({ kind: 'distilled-spirits', blendedWithNeutralSpirits: true, neutralSpiritsStated: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ttb-alcohol/neutral-spirits',
    title: 'A blended whiskey that is silent about them',
    facts: ad({ kind: 'distilled-spirits', blendedWithNeutralSpirits: true, neutralSpiritsStated: false }),
    expected: 'fail',
  },
  { rule: 'us-ttb-alcohol/no-false-misleading', title: 'Nobody has read it yet', facts: ad({}), expected: 'needs-review' },
  {
    rule: 'us-ttb-alcohol/no-false-misleading',
    title: 'A reviewer found an award that was never given',
    facts: ad({}),
    attested: 'fail',
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/no-false-disparagement',
    title: 'Our ale contains more hops than Brand X, by analysis',
    facts: claimed('malt-beverage', { types: ['comparative'], opinion: false, substantiation: 'on-file' }),
    expected: 'pass',
    source: malt,
  },
  {
    rule: 'us-ttb-alcohol/no-false-disparagement',
    title: 'We think our beer tastes better than any other beer on the market',
    facts: claimed('malt-beverage', { types: ['comparative'], opinion: true, substantiation: 'none' }),
    expected: 'pass',
    source: malt,
  },
  {
    rule: 'us-ttb-alcohol/no-false-disparagement',
    title: 'Their brandy is coloured with additives, which nobody has shown',
    facts: claimed('distilled-spirits', { types: ['comparative'], opinion: false, substantiation: 'none' }),
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/wine-no-disparagement',
    title: 'A comparison of two wines',
    facts: claimed('wine', { types: ['comparative'] }),
    expected: 'needs-review',
  },
  {
    rule: 'us-ttb-alcohol/wine-no-disparagement',
    title: 'A comparison of two beers',
    facts: claimed('malt-beverage', { types: ['comparative'] }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ttb-alcohol/taste-tests',
    title: 'The institute and its address stand below',
    facts: claimed('malt-beverage', { types: ['taste-test'], testAdministratorNamed: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ttb-alcohol/taste-tests',
    title: 'Seven in ten preferred it; nobody is named',
    facts: claimed('malt-beverage', { types: ['taste-test'], testAdministratorNamed: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/health-statements',
    title: 'A glass a day for the heart',
    facts: claimed('wine', { types: ['health'] }),
    expected: 'needs-review',
  },
  { rule: 'us-ttb-alcohol/health-statements', title: 'Grown on slate', facts: claimed('wine', { types: ['other'] }), expected: 'not-applicable' },
  {
    rule: 'us-ttb-alcohol/consistent-with-label',
    title: 'The approved label in the picture',
    facts: ad({ labelShown: true, labelMatchesApproval: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ttb-alcohol/consistent-with-label',
    title: 'A label drawn for the advertisement',
    facts: ad({ labelShown: true, labelMatchesApproval: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ttb-alcohol/consistent-with-label',
    title: 'No label and nothing about the brand',
    facts: ad({ labelShown: false }),
    expected: 'not-applicable',
  },
];
