import type { PackExample } from '../example.ts';

const product = { productType: 'prescription-drug', forMaker: true, reminderAd: false, helpSeekingAd: false };
const ad = (channel: string, health: Readonly<Record<string, unknown>> = {}, audience = 'consumer'): PackExample['facts'] => ({
  channel,
  sector: 'pharma',
  recipients: { jurisdictions: ['US'], audience },
  health: { ...product, ...health },
});

const calm = { plainLanguage: true, audioUnderstandable: true, dualModality: true, textReadable: true, noDistraction: true };
const reminder = { reminderAd: true, statesIndication: false, statesDosage: false, statesBenefit: false, boxedWarning: false, priceOnly: false };
const fourWays = ['phone', 'website', 'print', 'professional'];

/** What must come out of the rules on prescription medicines. */
export const usFdaRxExamples: readonly PackExample[] = [
  { rule: 'us-fda-rx/brief-summary', title: 'The summary stands on the next page', facts: ad('print', { briefSummary: true }), expected: 'pass' },
  { rule: 'us-fda-rx/brief-summary', title: 'A full page without a summary', facts: ad('print', { briefSummary: false }), expected: 'fail' },
  {
    rule: 'us-fda-rx/brief-summary',
    title: 'A search advertisement praises the medicine and links to the risks',
    facts: ad('search-ad', { briefSummary: false }),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/brief-summary',
    title: 'An e-mail to physicians praises the effect and is silent on risks',
    facts: ad('email', { briefSummary: false }, 'business'),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/brief-summary',
    title: 'A help-seeking advertisement names no medicine',
    facts: ad('print', { helpSeekingAd: true }),
    expected: 'not-applicable',
  },
  { rule: 'us-fda-rx/brief-summary', title: 'A reminder', facts: ad('print', { reminderAd: true }), expected: 'not-applicable' },
  {
    rule: 'us-fda-rx/brief-summary',
    title: 'A medicine that is sold without prescription',
    facts: ad('print', { productType: 'otc-drug' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-fda-rx/brief-summary',
    title: 'A newspaper reports on a new medicine on its own',
    facts: ad('print', { forMaker: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-fda-rx/labelling-with-full-information',
    title: 'A brochure with the prescribing information bound in',
    facts: ad('direct-mail', { fullPrescribingInformation: true }),
    expected: 'pass',
  },
  {
    rule: 'us-fda-rx/labelling-with-full-information',
    title: 'A brochure with a summary only',
    facts: ad('direct-mail', { fullPrescribingInformation: false }),
    expected: 'fail',
  },
  { rule: 'us-fda-rx/major-statement', title: 'A spot that speaks the risks', facts: ad('tv', { majorStatement: true }), expected: 'pass' },
  {
    rule: 'us-fda-rx/major-statement',
    title: 'A spot that shows the risks in small type only',
    facts: ad('tv', { majorStatement: false }),
    expected: 'fail',
  },
  { rule: 'us-fda-rx/major-statement', title: 'A printed advertisement', facts: ad('print'), expected: 'not-applicable' },
  { rule: 'us-fda-rx/major-statement-ccn', title: 'All five standards', facts: ad('tv', { ccn: calm }), expected: 'pass' },
  {
    rule: 'us-fda-rx/major-statement-ccn',
    title: 'The risks are spoken, but not shown',
    facts: ad('tv', { ccn: { ...calm, dualModality: false } }),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/major-statement-ccn',
    title: 'Radio has no text to show',
    facts: ad('radio', { ccn: { plainLanguage: true, audioUnderstandable: true, noDistraction: true } }),
    expected: 'pass',
  },
  {
    rule: 'us-fda-rx/major-statement-ccn',
    title: 'The risks are read at twice the speed',
    facts: ad('radio', { ccn: { plainLanguage: true, audioUnderstandable: false, noDistraction: true } }),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/major-statement-ccn',
    title: 'The day before it had to be followed',
    facts: ad('tv', { ccn: { ...calm, dualModality: false } }),
    on: '2024-11-19',
    expected: 'not-applicable',
  },
  {
    rule: 'us-fda-rx/major-statement-ccn',
    title: 'A film for physicians',
    facts: ad('tv', { ccn: calm }, 'business'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-fda-rx/adequate-provision',
    title: 'A spot names a phone number and a website',
    facts: ad('tv', { briefSummary: false, labellingRoutes: ['phone', 'website'] }),
    expected: 'pass',
  },
  {
    rule: 'us-fda-rx/adequate-provision',
    title: 'A spot says nothing on where the labelling is',
    facts: ad('tv', { briefSummary: false, labellingRoutes: [] }),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/adequate-provision',
    title: 'A spot that contains the whole summary',
    facts: ad('tv', { briefSummary: true }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-fda-rx/adequate-provision-four-ways',
    title: 'All four ways',
    facts: ad('tv', { briefSummary: false, labellingRoutes: fourWays }),
    expected: 'pass',
  },
  {
    rule: 'us-fda-rx/adequate-provision-four-ways',
    title: 'No printed advertisement runs at the time',
    facts: ad('tv', { briefSummary: false, labellingRoutes: ['phone', 'website', 'professional'] }),
    expected: 'needs-review',
  },
  {
    rule: 'us-fda-rx/fair-balance',
    title: 'Nobody has weighed benefits and risks yet',
    facts: ad('web-page', { statesBenefit: true }),
    expected: 'needs-review',
  },
  { rule: 'us-fda-rx/fair-balance', title: 'No benefit is told', facts: ad('web-page', { statesBenefit: false }), expected: 'not-applicable' },
  {
    rule: 'us-fda-rx/within-labelling',
    title: 'No table of claims and labelling yet',
    facts: ad('web-page', { statesBenefit: true }),
    expected: 'needs-review',
  },
  {
    rule: 'us-fda-rx/within-labelling',
    title: 'No benefit is told',
    facts: ad('web-page', { statesBenefit: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-fda-rx/established-name',
    title: 'The generic name stands below the brand, half as large',
    facts: ad('print', { namesDrug: true, establishedNameShown: true, establishedNameHalfSize: true }),
    expected: 'pass',
  },
  {
    rule: 'us-fda-rx/established-name',
    title: 'The generic name is a third as large',
    facts: ad('print', { namesDrug: true, establishedNameShown: true, establishedNameHalfSize: false }),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/established-name',
    title: 'On the radio it is spoken, and has no size',
    facts: ad('radio', { namesDrug: true, establishedNameShown: true }),
    expected: 'pass',
  },
  { rule: 'us-fda-rx/reminder-ad-limits', title: 'A pen with the name', facts: ad('print', reminder), expected: 'pass' },
  {
    rule: 'us-fda-rx/reminder-ad-limits',
    title: 'A pen with the name and "for high blood pressure"',
    facts: ad('print', { ...reminder, statesIndication: true }),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/reminder-ad-limits',
    title: 'The medicine has a boxed warning',
    facts: ad('print', { ...reminder, boxedWarning: true }),
    expected: 'fail',
  },
  {
    rule: 'us-fda-rx/reminder-ad-limits',
    title: 'A price list names a medicine with a boxed warning',
    facts: ad('print', { ...reminder, boxedWarning: true, priceOnly: true }),
    expected: 'pass',
  },
  {
    rule: 'us-fda-rx/medwatch-statement',
    title: 'The sentence stands below the summary',
    facts: ad('print', { medwatchStatement: true }),
    expected: 'pass',
  },
  { rule: 'us-fda-rx/medwatch-statement', title: 'The sentence is missing', facts: ad('print', { medwatchStatement: false }), expected: 'fail' },
  {
    rule: 'us-fda-rx/medwatch-statement',
    title: 'A journal for physicians',
    facts: ad('print', { medwatchStatement: false }, 'business'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-fda-rx/form-2253',
    title: 'Submitted on the first day',
    facts: ad('web-page', { form2253Submitted: true }),
    expected: 'pass',
  },
  { rule: 'us-fda-rx/form-2253', title: 'Never submitted', facts: ad('web-page', { form2253Submitted: false }), expected: 'fail' },
  {
    rule: 'us-fda-rx/form-2253',
    title: 'A campaign on migraine names no medicine',
    facts: ad('web-page', { helpSeekingAd: true, form2253Submitted: false }),
    expected: 'not-applicable',
  },
];
