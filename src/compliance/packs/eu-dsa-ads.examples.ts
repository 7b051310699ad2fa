import type { PackExample } from '../example.ts';

const recipients = { jurisdictions: ['DE'], audience: 'consumer' };
const platform = (facts: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  channel: 'display-ad',
  recipients,
  sender: { entityTypes: ['online-platform'] },
  ...facts,
});
const ad = (dsa: Readonly<Record<string, unknown>>, label = true): PackExample['facts'] =>
  platform({ content: { isAd: true, adLabelVisibleWithoutAction: label }, dsa: { platformPaid: true, ...dsa } });
const post = (commercialDeclarationOn: boolean): PackExample['facts'] => ({
  channel: 'social-post',
  recipients,
  sender: { entityTypes: [] },
  content: { isAd: true },
  dsa: { commercialDeclarationOn },
});
const booked = (dsa: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  ...ad(dsa),
  sender: { entityTypes: [] },
});
const profiled = (facts: Readonly<Record<string, unknown>>): PackExample['facts'] =>
  platform({
    ...facts,
    content: { isAd: true },
    dsa: { platformPaid: true, ...(facts['dsa'] as object | undefined) },
    data: { profiling: true, ...(facts['data'] as object | undefined) },
  });
const small = { sender: { entityTypes: ['online-platform', 'micro-or-small-enterprise'] } };
const veryLarge = (dsa: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  ...platform({ content: { isAd: true }, dsa: { platformPaid: true, ...dsa } }),
  sender: { entityTypes: ['very-large-online-platform'] },
});

/** What must come out of the Digital Services Act. */
export const euDsaAdsExamples: readonly PackExample[] = [
  { rule: 'eu-dsa-ads/ad-identified', title: 'A company pays for itself', facts: ad({ onBehalfOf: true, payerDiffers: false }), expected: 'pass' },
  {
    rule: 'eu-dsa-ads/ad-identified',
    title: 'A partner paid and is not named',
    facts: ad({ onBehalfOf: true, payerDiffers: true, paidBy: false }),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/ad-identified',
    title: 'There is no marking',
    facts: ad({ onBehalfOf: true, payerDiffers: false }, false),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/ad-identified',
    title: 'A small platform is left out',
    facts: { ...ad({ onBehalfOf: false }), ...small },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/ad-identified',
    title: 'A shop that advertises is no platform',
    facts: { ...ad({ onBehalfOf: false }), sender: { entityTypes: [] } },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/ad-identified',
    title: 'A brand posts on its own profile and pays the platform nothing',
    facts: ad({ platformPaid: false, onBehalfOf: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/ad-identified',
    title: 'A very large platform of few people is bound all the same',
    facts: {
      ...ad({ onBehalfOf: false, payerDiffers: false }),
      sender: { entityTypes: ['very-large-online-platform', 'micro-or-small-enterprise'] },
    },
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/ad-parameters',
    title: 'One tap shows age, place and interests, and where to change them',
    facts: ad({ targetingParameters: true, parametersChangeable: true, parametersChangeExplained: true }),
    expected: 'pass',
  },
  {
    rule: 'eu-dsa-ads/ad-parameters',
    title: 'They can be changed and nothing says how',
    facts: ad({ targetingParameters: true, parametersChangeable: true, parametersChangeExplained: false }),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/ad-parameters',
    title: 'A brand posts on its own profile and pays the platform nothing',
    facts: ad({ platformPaid: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/declaration-function',
    title: 'A switch, and a marking for all',
    facts: platform({ dsa: { declarationFunction: true, declarationShown: true } }),
    expected: 'pass',
  },
  {
    rule: 'eu-dsa-ads/declaration-function',
    title: 'A switch that nobody else notices',
    facts: platform({ dsa: { declarationFunction: true, declarationShown: false } }),
    expected: 'fail',
  },
  { rule: 'eu-dsa-ads/declaration-function', title: 'A small platform is left out', facts: platform(small), expected: 'not-applicable' },
  { rule: 'eu-dsa-ads/commercial-declaration', title: 'The switch is on', facts: post(true), expected: 'pass' },
  { rule: 'eu-dsa-ads/commercial-declaration', title: 'The switch is off', facts: post(false), expected: 'fail' },
  {
    rule: 'eu-dsa-ads/commercial-declaration',
    title: 'A post for which nobody gave anything',
    facts: { ...post(false), content: { isAd: false } },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/booking-names-advertiser',
    title: 'A shop books for itself, by its full name',
    facts: booked({ bookingNamesBeneficiary: true, payerDiffers: false }),
    expected: 'pass',
  },
  {
    rule: 'eu-dsa-ads/booking-names-advertiser',
    title: 'A partner pays and stands nowhere',
    facts: booked({ bookingNamesBeneficiary: true, payerDiffers: true, bookingNamesPayer: false }),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/booking-names-advertiser',
    title: 'The agency stands there instead of its client',
    facts: booked({ bookingNamesBeneficiary: false, payerDiffers: false }),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/booking-names-advertiser',
    title: 'A post that is not paid for',
    facts: booked({ platformPaid: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/no-special-category-profiling',
    title: 'Age, place and pages visited',
    facts: profiled({ data: { usesSpecialCategory: false } }),
    expected: 'pass',
  },
  {
    rule: 'eu-dsa-ads/no-special-category-profiling',
    title: 'A segment of people with diabetes',
    facts: profiled({ data: { usesSpecialCategory: true } }),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/no-special-category-profiling',
    title: 'Advertising by the page, not by the person',
    facts: platform({ data: { profiling: false } }),
    expected: 'not-applicable',
  },
  { rule: 'eu-dsa-ads/no-profiling-of-minors', title: 'Aimed at people from 18 on', facts: profiled({ audience: { minAge: 18 } }), expected: 'pass' },
  {
    rule: 'eu-dsa-ads/no-profiling-of-minors',
    title: 'Aimed at people from 17 on, minors not taken out',
    facts: profiled({ audience: { minAge: 17 }, dsa: { minorsLeftOut: false } }),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/no-profiling-of-minors',
    title: 'No lower end, but known minors are taken out',
    facts: profiled({ audience: { minAge: 0 }, dsa: { minorsLeftOut: true } }),
    expected: 'pass',
  },
  {
    rule: 'eu-dsa-ads/no-profiling-of-minors',
    title: 'Advertising by the page, not by the person',
    facts: platform({ data: { profiling: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/no-profiling-of-minors',
    title: 'An advertiser is no platform',
    facts: { ...profiled({ audience: { minAge: 0 } }), sender: { entityTypes: [] } },
    expected: 'not-applicable',
  },
  { rule: 'eu-dsa-ads/no-dark-patterns', title: 'Nobody has walked the ways yet', facts: platform({}), expected: 'needs-review' },
  { rule: 'eu-dsa-ads/no-dark-patterns', title: 'A small platform is left out', facts: platform(small), expected: 'not-applicable' },
  { rule: 'eu-dsa-ads/ad-repository', title: 'A full entry', facts: veryLarge({ inRepository: true, repositoryMissing: [] }), expected: 'pass' },
  {
    rule: 'eu-dsa-ads/ad-repository',
    title: 'The entry does not tell who paid',
    facts: veryLarge({ inRepository: true, repositoryMissing: ['payer'] }),
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/ad-repository',
    title: 'A very large search engine shows an advertisement that is not in its repository',
    facts: { ...veryLarge({ inRepository: false, repositoryMissing: [] }), sender: { entityTypes: ['very-large-search-engine'] } },
    expected: 'fail',
  },
  {
    rule: 'eu-dsa-ads/ad-identified',
    title: 'A search engine is no online platform',
    facts: { ...veryLarge({ onBehalfOf: false }), sender: { entityTypes: ['very-large-search-engine'] } },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/ad-repository',
    title: 'Other platforms need none',
    facts: platform({ content: { isAd: true } }),
    expected: 'not-applicable',
  },
  {
    rule: 'eu-dsa-ads/ad-repository',
    title: 'Before the first designations took effect',
    facts: veryLarge({ inRepository: false }),
    on: '2023-08-24',
    expected: 'not-applicable',
  },
];
