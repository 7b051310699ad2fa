import type { PackExample } from '../example.ts';

const pack = 'eu-eprivacy';
const mail = (recipients: Readonly<Record<string, unknown>>, message: Readonly<Record<string, unknown>> = {}): PackExample['facts'] => ({
  channel: 'email',
  recipients: { jurisdictions: ['FR'], audience: 'consumer', ...recipients },
  message: { marketing: true, ...message },
});
const customer = { basis: 'soft-opt-in', source: 'purchase', similarProducts: true, refusalOfferedAtCollection: true };
const called = (recordedCall: boolean, basis: string): PackExample['facts'] => ({
  channel: 'phone-call',
  recipients: { jurisdictions: ['ES'], audience: 'consumer', consent: { basis } },
  message: { marketing: true, recordedCall },
});
const visit = (trackersBeforeConsent: boolean): PackExample['facts'] => ({
  channel: 'web-page',
  recipients: { jurisdictions: ['IS'] },
  data: { usesTrackers: true, trackersBeforeConsent },
});

/** What must come out of the ePrivacy Directive. */
export const euEprivacyExamples: readonly PackExample[] = [
  { rule: `${pack}/prior-consent-electronic-mail`, title: 'People agreed', facts: mail({ consent: { basis: 'express' } }), expected: 'pass' },
  { rule: `${pack}/prior-consent-electronic-mail`, title: 'Nobody was asked', facts: mail({ consent: { basis: 'none' } }), expected: 'fail' },
  {
    rule: `${pack}/prior-consent-electronic-mail`,
    title: 'An advertisement that looks like a mail among the mails of an inbox',
    facts: mail({ jurisdictions: ['DE'], consent: { basis: 'none' } }),
    expected: 'fail',
    source: { author: 'Court of Justice of the European Union', year: 2021, title: 'C-102/20 StWL Städtische Werke Lauf' },
  },
  {
    rule: `${pack}/prior-consent-electronic-mail`,
    title: 'A list of British people after the transition',
    facts: mail({ jurisdictions: ['GB'], consent: { basis: 'none' } }),
    expected: 'not-applicable',
  },
  {
    rule: `${pack}/prior-consent-electronic-mail`,
    title: 'The German half of a mailing was never asked, the French half agreed',
    facts: {
      ...mail({}),
      audiences: [
        { jurisdictions: ['FR'], consent: { basis: 'express' } },
        { jurisdictions: ['DE'], consent: { basis: 'none' } },
      ],
    },
    expected: 'fail',
  },
  {
    rule: `${pack}/prior-consent-electronic-mail`,
    title: 'A letter on paper',
    facts: { ...mail({ consent: { basis: 'none' } }), channel: 'direct-mail' },
    expected: 'not-applicable',
  },
  { rule: `${pack}/business-recipients`, title: 'Buyers in companies', facts: mail({ audience: 'business' }), expected: 'needs-review' },
  { rule: `${pack}/business-recipients`, title: 'Consumers', facts: mail({}), expected: 'not-applicable' },
  {
    rule: `${pack}/soft-opt-in-conditions`,
    title: 'Customers who could refuse',
    facts: mail({ consent: customer }, { optOut: { present: true } }),
    expected: 'pass',
  },
  {
    rule: `${pack}/soft-opt-in-conditions`,
    title: 'The address came from a raffle',
    facts: mail({ consent: { ...customer, source: 'event' } }, { optOut: { present: true } }),
    expected: 'fail',
  },
  {
    rule: `${pack}/soft-opt-in-conditions`,
    title: 'Readers who opened a free account of a service with paid subscriptions and could refuse',
    facts: mail({ jurisdictions: ['RO'], consent: { ...customer, source: 'sign-up' } }, { optOut: { present: true } }),
    expected: 'pass',
    source: { author: 'Court of Justice of the European Union', year: 2025, title: 'C-654/23 Inteligo Media' },
  },
  {
    rule: `${pack}/soft-opt-in-conditions`,
    title: 'People who agreed need no exception',
    facts: mail({ consent: { basis: 'express' } }, { optOut: { present: true } }),
    expected: 'not-applicable',
  },
  {
    rule: `${pack}/soft-opt-in-conditions`,
    title: 'The order form had no choice to refuse',
    facts: mail({ consent: { ...customer, refusalOfferedAtCollection: false } }, { optOut: { present: true } }),
    expected: 'fail',
  },
  {
    rule: `${pack}/no-concealed-sender`,
    title: 'Name and way out are there',
    facts: mail({}, { senderIdentified: true, optOut: { present: true } }),
    expected: 'pass',
  },
  {
    rule: `${pack}/no-concealed-sender`,
    title: 'A name that nobody knows',
    facts: mail({}, { senderIdentified: false, optOut: { present: true } }),
    expected: 'fail',
  },
  { rule: `${pack}/no-concealed-sender`, title: 'A receipt promotes nothing', facts: mail({}, { marketing: false }), expected: 'not-applicable' },
  { rule: `${pack}/recorded-calls-consent`, title: 'People agreed to recorded calls', facts: called(true, 'express'), expected: 'pass' },
  { rule: `${pack}/recorded-calls-consent`, title: 'Customers never agreed to them', facts: called(true, 'soft-opt-in'), expected: 'fail' },
  { rule: `${pack}/recorded-calls-consent`, title: 'A person calls', facts: called(false, 'none'), expected: 'not-applicable' },
  { rule: `${pack}/live-calls`, title: 'A call centre calls customers in Spain', facts: called(false, 'implied'), expected: 'needs-review' },
  { rule: `${pack}/live-calls`, title: 'A machine calls', facts: called(true, 'express'), expected: 'not-applicable' },
  { rule: `${pack}/device-access-consent`, title: 'Icelandic visitors agree first', facts: visit(false), expected: 'pass' },
  { rule: `${pack}/device-access-consent`, title: 'A pixel runs before the banner', facts: visit(true), expected: 'fail' },
  {
    rule: `${pack}/device-access-consent`,
    title: 'A page without cookies, pixels and the like',
    facts: { ...visit(false), data: { usesTrackers: false } },
    expected: 'not-applicable',
  },
];
