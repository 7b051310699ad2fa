import type { PackExample } from '../example.ts';

const withHealth = (
  health: Readonly<Record<string, unknown>>,
  claim: Readonly<Record<string, unknown>> = {},
  channel = 'landing-page',
): PackExample['facts'] => ({ channel, sector: 'pharma', recipients: { jurisdictions: ['US'], audience: 'consumer' }, health, claims: [claim] });

const supplement = { productType: 'dietary-supplement', isLabelling: true };
const memory = { types: ['structure-function'], authorisedHealthClaim: false, signsOfDisease: [] };
const ofSupplement = (claim: Readonly<Record<string, unknown>>): PackExample['facts'] => withHealth(supplement, { ...memory, ...claim });
const slim = (gutCheckClaim: readonly string[]): PackExample['facts'] =>
  withHealth({ productType: 'weight-loss' }, { types: ['weight-loss'], gutCheckClaim });
const gutCheck = (locator: string): NonNullable<PackExample['source']> => ({
  author: 'Federal Trade Commission',
  year: 2014,
  title: 'Gut Check: A Reference Guide for Media on Spotting False Weight Loss Claims',
  locator,
});

/** What must come out of the rules on health products. */
export const usHealthProductsExamples: readonly PackExample[] = [
  {
    rule: 'us-health-products/substantiated',
    title: '"Falls asleep 15 minutes sooner", with the study on file',
    facts: ofSupplement({ substantiation: 'on-file' }),
    expected: 'pass',
  },
  {
    rule: 'us-health-products/substantiated',
    title: '"Clinically proven" without a study',
    facts: ofSupplement({ substantiation: 'none' }),
    expected: 'fail',
  },
  {
    rule: 'us-health-products/substantiated',
    title: 'A claim on taste',
    facts: withHealth(supplement, { types: ['other'], substantiation: 'none' }),
    expected: 'not-applicable',
  },
  { rule: 'us-health-products/human-trial', title: 'A randomised trial', facts: ofSupplement({ humanTrial: true }), expected: 'pass' },
  {
    rule: 'us-health-products/human-trial',
    title: 'Studies in mice only',
    facts: ofSupplement({ humanTrial: false }),
    expected: 'needs-review',
  },
  { rule: 'us-health-products/no-disease-claims', title: '"Supports memory"', facts: ofSupplement({}), expected: 'pass' },
  {
    rule: 'us-health-products/no-disease-claims',
    title: '"Supports memory in people with dementia"',
    facts: ofSupplement({ signsOfDisease: ['names-disease'] }),
    expected: 'fail',
  },
  {
    rule: 'us-health-products/no-disease-claims',
    title: '"Prevents the flu"',
    facts: ofSupplement({ types: ['disease'], signsOfDisease: ['names-disease'] }),
    expected: 'fail',
  },
  {
    rule: 'us-health-products/no-disease-claims',
    title: '"Herbal painkiller"',
    facts: ofSupplement({ signsOfDisease: ['drug-class'] }),
    expected: 'fail',
  },
  {
    rule: 'us-health-products/no-disease-claims',
    title: 'Calcium and the risk of osteoporosis, in the words that FDA authorised',
    facts: ofSupplement({ types: ['disease'], authorisedHealthClaim: true }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-health-products/no-disease-claims',
    title: 'A medicine without prescription may name what it treats',
    facts: withHealth({ productType: 'otc-drug' }, { types: ['disease'], authorisedHealthClaim: false, signsOfDisease: ['names-disease'] }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-health-products/dshea-disclaimer',
    title: 'An asterisk leads to the two sentences',
    facts: ofSupplement({ dsheaDisclaimer: true, dsheaDisclaimerLinked: true }),
    expected: 'pass',
  },
  {
    rule: 'us-health-products/dshea-disclaimer',
    title: 'The two sentences stand at the foot of the page and nothing leads to them',
    facts: ofSupplement({ dsheaDisclaimer: true, dsheaDisclaimerLinked: false }),
    expected: 'fail',
  },
  {
    rule: 'us-health-products/dshea-disclaimer',
    title: 'A poster is advertising, not labelling',
    facts: withHealth({ ...supplement, isLabelling: false }, memory, 'out-of-home'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-health-products/structure-function-notified',
    title: 'FDA was notified on day 30',
    facts: ofSupplement({ fdaNotified: true }),
    expected: 'pass',
  },
  {
    rule: 'us-health-products/structure-function-notified',
    title: 'Nobody notified FDA',
    facts: ofSupplement({ fdaNotified: false }),
    expected: 'fail',
  },
  {
    rule: 'us-health-products/risk-information',
    title: 'Nobody has listed the risks of a slimming tea yet',
    facts: withHealth({ productType: 'weight-loss' }),
    expected: 'needs-review',
  },
  {
    rule: 'us-health-products/risk-information',
    title: 'A prescription medicine has rules of its own',
    facts: withHealth({ productType: 'prescription-drug' }),
    expected: 'not-applicable',
  },
  { rule: 'us-health-products/weight-loss-gut-check', title: '"Helps you keep to your diet"', facts: slim([]), expected: 'pass' },
  {
    rule: 'us-health-products/weight-loss-gut-check',
    title: '"Lose 30 pounds in a month without dieting"',
    facts: slim(['no-diet', 'three-pounds-a-week']),
    expected: 'fail',
    source: gutCheck('claim 1'),
  },
  {
    rule: 'us-health-products/weight-loss-gut-check',
    title: 'A patch that melts fat',
    facts: slim(['worn-or-rubbed']),
    expected: 'fail',
    source: gutCheck('claim 7'),
  },
  {
    rule: 'us-health-products/weight-loss-gut-check',
    title: 'A supplement that works "for everybody"',
    facts: withHealth(supplement, { types: ['weight-loss'], gutCheckClaim: ['everyone'] }),
    expected: 'fail',
    source: gutCheck('claim 6'),
  },
  {
    rule: 'us-health-products/weight-loss-gut-check',
    title: 'The day before the guide',
    facts: slim(['everyone']),
    on: '2014-01-06',
    expected: 'not-applicable',
  },
  {
    rule: 'us-health-products/fda-not-approval-seal',
    title: 'FDA is not named',
    facts: withHealth({ productType: 'device', fdaWording: 'none', fdaStatus: 'registered' }),
    expected: 'pass',
  },
  {
    rule: 'us-health-products/fda-not-approval-seal',
    title: 'A cleared device is called cleared',
    facts: withHealth({ productType: 'device', fdaWording: 'cleared', fdaStatus: 'cleared' }),
    expected: 'pass',
  },
  {
    rule: 'us-health-products/fda-not-approval-seal',
    title: 'A cleared device is called approved',
    facts: withHealth({ productType: 'device', fdaWording: 'approved', fdaStatus: 'cleared' }),
    expected: 'fail',
  },
  {
    rule: 'us-health-products/fda-not-approval-seal',
    title: 'A supplement with the logo of FDA',
    facts: withHealth({ ...supplement, fdaWording: 'logo', fdaStatus: 'none' }),
    expected: 'fail',
  },
];
