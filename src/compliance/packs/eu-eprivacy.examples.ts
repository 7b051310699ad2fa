import type { PackExample } from '../example.ts';

const pack = 'eu-eprivacy';
const mail = (recipients: Readonly<Record<string, unknown>>, message: Readonly<Record<string, unknown>> = {}): PackExample['facts'] => ({
  channel: 'email',
  recipients: { jurisdictions: ['FR'], audience: 'consumer', ...recipients },
  message: { marketing: true, ...message },
});
const customer = { basis: 'soft-opt-in', source: 'purchase', similarProducts: true, refusalOfferedAtCollection: true };
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
  { rule: `${pack}/device-access-consent`, title: 'Icelandic visitors agree first', facts: visit(false), expected: 'pass' },
  { rule: `${pack}/device-access-consent`, title: 'A pixel runs before the banner', facts: visit(true), expected: 'fail' },
];
