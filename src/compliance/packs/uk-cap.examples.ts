import type { PackExample } from '../example.ts';

const recipients = { jurisdictions: ['GB'], audience: 'consumer' };
const post = (content: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  channel: 'social-post',
  recipients,
  content: { isAd: true, ...content },
});
const page = (facts: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ channel: 'web-page', recipients, ...facts });
const claiming = (claim: Readonly<Record<string, unknown>>): PackExample['facts'] => page({ claims: [claim] });
const coldMail = { channel: 'email', recipients: { ...recipients, consent: { basis: 'soft-opt-in' } }, message: { marketing: true } };
const ruling = (title: string): NonNullable<PackExample['source']> => ({ author: 'Advertising Standards Authority', title });

/** What must come out of the CAP Code. */
export const ukCapExamples: readonly PackExample[] = [
  {
    rule: 'uk-cap/obviously-identifiable',
    title: 'A paid post of an influencer begins with "Ad"',
    facts: post({ place: 'someone-elses-space', adLabel: 'ad', adLabelVisibleWithoutAction: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/obviously-identifiable',
    title: 'A story has its label under the close button',
    facts: post({ place: 'someone-elses-space', adLabel: 'ad', adLabelVisibleWithoutAction: false }),
    expected: 'fail',
    source: ruling('Ruling on Ferry Homely Ltd, 2022'),
  },
  {
    rule: 'uk-cap/obviously-identifiable',
    title: 'A post has a discount code and the handle of the brand, and no label',
    facts: post({ place: 'someone-elses-space', adLabel: 'none', adLabelVisibleWithoutAction: false }),
    expected: 'fail',
    source: ruling('Ruling on Convits Ltd, 2017'),
  },
  {
    rule: 'uk-cap/obviously-identifiable',
    title: '"Sponsored" does not say that the brand had a say',
    facts: post({ place: 'someone-elses-space', adLabel: 'sponsored', adLabelVisibleWithoutAction: true }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/obviously-identifiable',
    title: 'A post stands on the profile of the brand itself',
    facts: post({ place: 'brand-space' }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/obviously-identifiable',
    title: 'A television spot has another code',
    facts: { ...post({ place: 'marked-ad-space' }), channel: 'tv' },
    expected: 'not-applicable',
  },
  { rule: 'uk-cap/email-identifiable-unopened', title: 'Customers who did not refuse', facts: coldMail, expected: 'needs-review' },
  {
    rule: 'uk-cap/email-identifiable-unopened',
    title: 'Subscribers asked for it',
    facts: { ...coldMail, recipients: { ...recipients, consent: { basis: 'express' } } },
    expected: 'not-applicable',
  },
  {
    rule: 'uk-cap/not-as-consumer',
    title: 'The writer says that she works for the company',
    facts: post({ presentedAsPersonal: true, commercialIntentStated: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/not-as-consumer',
    title: 'An agency writes as a happy customer',
    facts: post({ presentedAsPersonal: true, commercialIntentStated: false }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/not-as-consumer',
    title: 'The brand speaks in its own name',
    facts: post({ presentedAsPersonal: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-cap/advertorial-labelled',
    title: 'The article is headed "Advertisement feature"',
    facts: page({ content: { advertorial: true, adLabelVisibleWithoutAction: true } }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/advertorial-labelled',
    title: 'The label stands at the end of the article',
    facts: page({ content: { advertorial: true, adLabelVisibleWithoutAction: false } }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/not-misleading',
    title: 'All limits of the offer stand in it',
    facts: page({ content: { isAd: true, limitsLeftOut: false } }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/not-misleading',
    title: 'That it works with one kind of phone only stands nowhere',
    facts: page({ content: { isAd: true, limitsLeftOut: true } }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/substantiation-held',
    title: 'A test of this model is on file',
    facts: claiming({ objective: true, substantiation: 'on-file' }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/substantiation-held',
    title: 'The test is of the old model',
    facts: claiming({ objective: true, substantiation: 'expired' }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/substantiation-held',
    title: '"The loveliest" cannot be proved',
    facts: claiming({ objective: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-cap/qualification-clear',
    title: 'The limit stands beside the claim',
    facts: claiming({ qualified: true, qualificationProminent: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/qualification-clear',
    title: 'The limit stands in the footnotes',
    facts: claiming({ qualified: true, qualificationProminent: false }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/testimonials-genuine',
    title: 'Her mail and her address are on file',
    facts: page({ endorsements: [{ proofOfOrigin: true, contactHeld: true }] }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/testimonials-genuine',
    title: '"Anna, 34" exists in the layout only',
    facts: page({ endorsements: [{ proofOfOrigin: false, contactHeld: false }] }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/testimonials-genuine',
    title: 'There are no testimonials',
    facts: page({ endorsements: [] }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-cap/price-includes-charges',
    title: 'The booking fee is in the price',
    facts: page({ offer: { priceShown: true, mandatoryFeesIncluded: true } }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/price-includes-charges',
    title: 'The booking fee comes at the end, for companies too',
    facts: { ...page({ offer: { priceShown: true, mandatoryFeesIncluded: false } }), recipients: { jurisdictions: ['GB'], audience: 'business' } },
    expected: 'fail',
  },
  {
    rule: 'uk-cap/env-basis-clear',
    title: 'The words say that offices and shops are meant, by offsets, in 2025',
    facts: claiming({ types: ['green.carbon-neutral'], basisStated: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/env-basis-clear',
    title: '"Carbon neutral" stands without its basis',
    facts: claiming({ types: ['green.carbon-neutral'], basisStated: false }),
    expected: 'fail',
    source: ruling('Ruling on Charles Tyrwhitt Shirts Ltd, 2023-12-20'),
  },
  {
    rule: 'uk-cap/env-absolute-evidence',
    title: '"Sustainable" with a study of the whole product',
    facts: claiming({ types: ['green.general'], absolute: true, substantiation: 'on-file' }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/env-absolute-evidence',
    title: 'Travel made "sustainable", without proof',
    facts: claiming({ types: ['green.general'], absolute: true, substantiation: 'none' }),
    expected: 'fail',
    source: ruling('Ruling on Vacaciones eDreams SL, 2025-01-08'),
  },
  {
    rule: 'uk-cap/env-life-cycle',
    title: 'The claim is about packaging and says so',
    facts: claiming({ types: ['green.recyclable'], fullLifeCycle: false, lifeCycleLimitStated: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/env-life-cycle',
    title: 'Only making it was studied, and nothing says so',
    facts: claiming({ types: ['green.general'], fullLifeCycle: false, lifeCycleLimitStated: false }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/env-business-context',
    title: 'A charging network shows what it does all day',
    facts: claiming({ types: ['green.initiative'], representativeOfBusiness: true }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/env-business-context',
    title: 'An oil company shows biofuel and leaves out its growing business in fossil fuel',
    facts: claiming({ types: ['green.initiative'], representativeOfBusiness: false, businessContextDisclosed: false }),
    expected: 'fail',
    source: ruling('Ruling on Repsol SA, 2023-06-07'),
  },
  {
    rule: 'uk-cap/children',
    title: 'A family advertisement shows children',
    facts: page({ audience: { directedToChildren: false }, content: { featuresChildren: true } }),
    expected: 'needs-review',
  },
  {
    rule: 'uk-cap/children',
    title: 'There are no children in it and it is not for them',
    facts: page({ audience: { directedToChildren: false }, content: { featuresChildren: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-cap/children-exhortation',
    title: 'A game for children shows its price',
    facts: page({ audience: { directedToChildren: true }, content: { directExhortationToChildren: false } }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/children-exhortation',
    title: 'A game for children says "Join now"',
    facts: page({ audience: { directedToChildren: true }, content: { directExhortationToChildren: true } }),
    expected: 'fail',
    source: ruling('Ruling on Mind Candy Ltd, 2015-08-26'),
  },
  {
    rule: 'uk-cap/promotions',
    title: 'All that applies stands on the entry page',
    facts: page({ offer: { promotion: true, promotionConditionsMissing: [] } }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/promotions',
    title: 'The closing date of a prize draw stands nowhere',
    facts: page({ offer: { promotion: true, promotionConditionsMissing: ['closing-date'] } }),
    expected: 'fail',
  },
  {
    rule: 'uk-cap/medicinal-claims',
    title: 'A licensed medicine names its use',
    facts: claiming({ types: ['medicinal'], medicalRegistration: 'medicine' }),
    expected: 'pass',
  },
  {
    rule: 'uk-cap/medicinal-claims',
    title: 'A tea is said to heal a cold',
    facts: claiming({ types: ['disease'], medicalRegistration: 'none' }),
    expected: 'fail',
  },
];
