import type { PackExample } from '../example.ts';

const pack = 'eu-gdpr-marketing';
const edpb = (locator: string): NonNullable<PackExample['source']> => ({
  author: 'European Data Protection Board',
  year: 2020,
  title: 'Guidelines 05/2020 on consent',
  locator,
});
const page = { channel: 'web-page', sender: { jurisdictions: ['DE'] }, data: { usesPersonalData: true, lawfulBasis: 'consent' } };
const consent = (given: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  ...page,
  recipients: { jurisdictions: ['DE'], consent: given },
});
const data = (given: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ ...page, recipients: { jurisdictions: ['DE'] }, data: given });
const mail = (message: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ ...consent({}), channel: 'email', message });
const child = (directedToChildren: boolean, parental: boolean, minAge = 8): PackExample['facts'] => ({
  ...consent({ parental }),
  audience: { directedToChildren, minAge },
});

/** What must come out of the GDPR. */
export const euGdprMarketingExamples: readonly PackExample[] = [
  { rule: `${pack}/lawful-basis`, title: 'The record names consent', facts: consent({}), expected: 'pass' },
  { rule: `${pack}/lawful-basis`, title: 'The record names nothing', facts: data({ usesPersonalData: true, lawfulBasis: 'none' }), expected: 'fail' },
  {
    rule: `${pack}/lawful-basis`,
    title: 'A German company writes to Americans',
    facts: { ...page, recipients: { jurisdictions: ['US'] } },
    expected: 'pass',
  },
  {
    rule: `${pack}/lawful-basis`,
    title: 'An American company writes to Norwegians',
    facts: { ...page, sender: { jurisdictions: ['US'] }, recipients: { jurisdictions: ['NO'] } },
    expected: 'pass',
  },
  {
    rule: `${pack}/lawful-basis`,
    title: 'An American company writes to Americans',
    facts: { ...page, sender: { jurisdictions: ['US'] }, recipients: { jurisdictions: ['US'] } },
    expected: 'not-applicable',
  },
  { rule: `${pack}/lawful-basis`, title: 'The day before it applied', facts: consent({}), on: '2018-05-24', expected: 'not-applicable' },
  {
    rule: `${pack}/lawful-basis`,
    title: 'A company in Norway writes to people in Brazil',
    facts: { ...data({ usesPersonalData: true, lawfulBasis: 'none' }), sender: { jurisdictions: ['NO'] }, recipients: { jurisdictions: ['BR'] } },
    expected: 'fail',
  },
  {
    rule: `${pack}/lawful-basis`,
    title: 'A company in Brazil writes to people in Brazil',
    facts: { ...data({ usesPersonalData: true, lawfulBasis: 'none' }), sender: { jurisdictions: ['BR'] }, recipients: { jurisdictions: ['BR'] } },
    expected: 'not-applicable',
  },
  { rule: `${pack}/consent-affirmative`, title: 'People tick an empty box', facts: consent({ mechanism: 'unticked-box-ticked' }), expected: 'pass' },
  {
    rule: `${pack}/consent-affirmative`,
    title: 'People type their address into the newsletter field',
    facts: consent({ mechanism: 'typed-address' }),
    expected: 'pass',
  },
  {
    rule: `${pack}/consent-affirmative`,
    title: 'A box for cookies is ticked beforehand',
    facts: consent({ mechanism: 'pre-checked-box' }),
    expected: 'fail',
    source: { author: 'Court of Justice of the European Union', year: 2019, title: 'C-673/17 Planet49' },
  },
  {
    rule: `${pack}/consent-affirmative`,
    title: 'Scrolling counts as agreement',
    facts: consent({ mechanism: 'scroll' }),
    expected: 'fail',
    source: edpb('Example 16'),
  },
  {
    rule: `${pack}/consent-affirmative`,
    title: 'Customers are written to on legitimate interests',
    facts: data({ usesPersonalData: true, lawfulBasis: 'legitimate-interests' }),
    expected: 'not-applicable',
  },
  {
    rule: `${pack}/consent-free`,
    title: 'A photo app works only with the location',
    facts: consent({ conditional: true, alternative: 'none' }),
    expected: 'fail',
    source: edpb('Example 1'),
  },
  {
    rule: `${pack}/consent-free`,
    title: 'A wall lets nobody in who does not accept cookies',
    facts: consent({ conditional: true, alternative: 'none' }),
    expected: 'fail',
    source: edpb('Example 6a'),
  },
  { rule: `${pack}/consent-free`, title: 'The page works without', facts: consent({ conditional: false, alternative: 'free' }), expected: 'pass' },
  {
    rule: `${pack}/consent-free`,
    title: 'People may pay instead',
    facts: consent({ conditional: true, alternative: 'paid' }),
    expected: 'not-applicable',
  },
  {
    rule: `${pack}/consent-or-pay`,
    title: 'People may pay instead',
    facts: consent({ conditional: true, alternative: 'paid' }),
    expected: 'needs-review',
  },
  { rule: `${pack}/consent-or-pay`, title: 'Nobody is asked to pay', facts: consent({ alternative: 'free' }), expected: 'not-applicable' },
  { rule: `${pack}/consent-granular`, title: 'Two purposes, two boxes', facts: consent({ purposes: 2, controls: 2 }), expected: 'pass' },
  {
    rule: `${pack}/consent-granular`,
    title: 'One box for mailings of the shop and for passing on to the group',
    facts: consent({ purposes: 2, controls: 1 }),
    expected: 'fail',
    source: edpb('Example 7'),
  },
  {
    rule: `${pack}/consent-granular`,
    title: 'The data rests on a contract',
    facts: data({ usesPersonalData: true, lawfulBasis: 'contract' }),
    expected: 'not-applicable',
  },
  {
    rule: `${pack}/consent-withdrawal-as-easy`,
    title: 'One click to give, one click to take back',
    facts: consent({ withdrawalSameChannel: true, givingSteps: 1, withdrawalSteps: 1 }),
    expected: 'pass',
  },
  {
    rule: `${pack}/consent-withdrawal-as-easy`,
    title: 'One click to give, a log-in and two pages to take back',
    facts: consent({ withdrawalSameChannel: true, givingSteps: 1, withdrawalSteps: 3 }),
    expected: 'fail',
  },
  {
    rule: `${pack}/consent-withdrawal-as-easy`,
    title: 'Given online, taken back by phone in office hours',
    facts: consent({ withdrawalSameChannel: false, givingSteps: 1, withdrawalSteps: 1 }),
    expected: 'fail',
    source: edpb('Example 18'),
  },
  {
    rule: `${pack}/consent-withdrawal-as-easy`,
    title: 'Customers are written to on legitimate interests',
    facts: data({ usesPersonalData: true, lawfulBasis: 'legitimate-interests' }),
    expected: 'not-applicable',
  },
  { rule: `${pack}/consent-record`, title: 'Every agreement has an entry', facts: consent({ recorded: true }), expected: 'pass' },
  { rule: `${pack}/consent-record`, title: 'The list was typed from cards that are gone', facts: consent({ recorded: false }), expected: 'fail' },
  {
    rule: `${pack}/consent-record`,
    title: 'Customers are written to on legitimate interests',
    facts: data({ usesPersonalData: true, lawfulBasis: 'legitimate-interests' }),
    expected: 'not-applicable',
  },
  { rule: `${pack}/privacy-information`, title: 'Nobody has read the notice yet', facts: consent({}), expected: 'needs-review' },
  {
    rule: `${pack}/privacy-information`,
    title: 'No data about people is used',
    facts: data({ usesPersonalData: false }),
    expected: 'not-applicable',
  },
  {
    rule: `${pack}/right-to-object`,
    title: 'The footer tells how to object',
    facts: mail({ marketing: true, optOut: { present: true } }),
    expected: 'pass',
  },
  {
    rule: `${pack}/right-to-object`,
    title: 'The mail does not tell how to object',
    facts: mail({ marketing: true, optOut: { present: false } }),
    expected: 'fail',
  },
  { rule: `${pack}/right-to-object`, title: 'A receipt promotes nothing', facts: mail({ marketing: false }), expected: 'not-applicable' },
  {
    rule: `${pack}/special-categories`,
    title: 'Patients agreed explicitly',
    facts: data({ usesSpecialCategory: true, specialCategoryGround: 'explicit-consent' }),
    expected: 'pass',
  },
  {
    rule: `${pack}/special-categories`,
    title: 'Pregnancies are concluded from purchases',
    facts: data({ usesSpecialCategory: true, specialCategoryGround: 'none' }),
    expected: 'fail',
  },
  {
    rule: `${pack}/special-categories`,
    title: 'A party writes to its members',
    facts: data({ usesSpecialCategory: true, specialCategoryGround: 'own-members' }),
    expected: 'pass',
  },
  {
    rule: `${pack}/special-categories`,
    title: 'A list of readers of a cooking magazine',
    facts: data({ usesSpecialCategory: false }),
    expected: 'not-applicable',
  },
  { rule: `${pack}/child-consent`, title: 'A parent confirmed by a small payment', facts: child(true, true), expected: 'pass' },
  { rule: `${pack}/child-consent`, title: 'A game asks only the child', facts: child(true, false), expected: 'fail' },
  { rule: `${pack}/child-consent`, title: 'A tool for accountants', facts: child(false, false), expected: 'not-applicable' },
  { rule: `${pack}/child-consent`, title: 'A game for people from 16 on', facts: child(true, false, 16), expected: 'not-applicable' },
  { rule: `${pack}/profiling-disclosed`, title: 'Visitors are scored', facts: data({ profiling: true }), expected: 'needs-review' },
  { rule: `${pack}/profiling-disclosed`, title: 'Everybody sees the same', facts: data({ profiling: false }), expected: 'not-applicable' },
];
