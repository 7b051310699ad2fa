import type { PackExample } from '../example.ts';

const mailed = (
  consent: Readonly<Record<string, unknown>>,
  { audience = 'consumer', senders = [] as readonly string[], optOut = true, channel = 'email' } = {},
): PackExample['facts'] => ({
  channel,
  recipients: { jurisdictions: ['GB'], audience, consent },
  sender: { entityTypes: senders },
  message: { marketing: true, senderIdentified: true, optOut: { present: optOut } },
});
const called = (recipients: Readonly<Record<string, unknown>>, recordedCall = false): PackExample['facts'] => ({
  channel: 'phone-call',
  recipients: { jurisdictions: ['GB'], ...recipients },
  message: { marketing: true, recordedCall },
});
const visited = (data: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  channel: 'web-page',
  recipients: { jurisdictions: ['GB'] },
  data: { usesTrackers: true, ...data },
});

/** What must come out of PECR. */
export const ukPecrExamples: readonly PackExample[] = [
  { rule: 'uk-pecr/consent-or-soft-opt-in', title: 'People said yes', facts: mailed({ basis: 'express' }), expected: 'pass' },
  { rule: 'uk-pecr/consent-or-soft-opt-in', title: 'Nobody was asked', facts: mailed({ basis: 'none' }), expected: 'fail' },
  {
    rule: 'uk-pecr/soft-opt-in-conditions',
    title: 'Customers who bought get a mail with a way to refuse',
    facts: mailed({ basis: 'soft-opt-in', source: 'purchase' }),
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/soft-opt-in-conditions',
    title: 'People who took a free trial and did not refuse',
    facts: mailed({ basis: 'soft-opt-in', source: 'purchase' }),
    expected: 'pass',
    source: {
      author: "Information Commissioner's Office",
      year: 2022,
      title: 'Guidance on direct marketing using electronic mail',
      locator: 'Soft opt-in',
    },
  },
  {
    rule: 'uk-pecr/soft-opt-in-conditions',
    title: 'The address comes from a bought list',
    facts: mailed({ basis: 'soft-opt-in', source: 'purchased' }),
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/soft-opt-in-conditions',
    title: 'The message leaves no way to refuse',
    facts: mailed({ basis: 'soft-opt-in', source: 'purchase' }, { optOut: false }),
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/charity-soft-opt-in',
    title: 'A charity writes to people who volunteered',
    facts: mailed({ basis: 'soft-opt-in', source: 'sign-up' }, { senders: ['charity'] }),
    expected: 'needs-review',
  },
  {
    rule: 'uk-pecr/charity-soft-opt-in',
    title: 'There was no such ground the day before',
    facts: mailed({ basis: 'soft-opt-in', source: 'sign-up' }, { senders: ['charity'] }),
    on: '2026-02-04',
    expected: 'not-applicable',
  },
  {
    rule: 'uk-pecr/charity-soft-opt-in-2003',
    title: 'In 2025 a charity wrote to the buyers of its cards about cards',
    facts: mailed({ basis: 'soft-opt-in', source: 'purchase' }, { senders: ['charity'] }),
    on: '2025-12-01',
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/charity-soft-opt-in-2003',
    title: 'In 2025 a charity wrote to people who had only volunteered',
    facts: mailed({ basis: 'soft-opt-in', source: 'sign-up' }, { senders: ['charity'] }),
    on: '2026-02-04',
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/business-recipients',
    title: 'A list of business addresses may hold sole traders',
    facts: mailed({ basis: 'none' }, { audience: 'business' }),
    expected: 'needs-review',
  },
  {
    rule: 'uk-pecr/business-recipients',
    title: 'A list of consumers',
    facts: mailed({ basis: 'express' }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-pecr/identify-and-contact',
    title: 'Sender and address are there',
    facts: mailed({ basis: 'none' }, { audience: 'business' }),
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/identify-and-contact',
    title: 'Companies must be able to ask for a stop as well',
    facts: mailed({ basis: 'none' }, { audience: 'business', optOut: false }),
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/live-calls-tps',
    title: 'Screened 28 days ago',
    facts: called({ objectorsRemoved: true, tpsScreeningAgeDays: 28, consent: { basis: 'none' } }),
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/live-calls-tps',
    title: 'Screened 29 days ago',
    facts: called({ objectorsRemoved: true, tpsScreeningAgeDays: 29, consent: { basis: 'none' } }),
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/live-calls-tps',
    title: 'Never screened',
    facts: called({ objectorsRemoved: true, tpsScreeningAgeDays: null, consent: { basis: 'none' } }),
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/live-calls-tps',
    title: 'Listed, but the person agreed to calls',
    facts: called({ objectorsRemoved: true, tpsScreeningAgeDays: 29, consent: { basis: 'express' } }),
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/live-calls-tps',
    title: 'People who objected are still called',
    facts: called({ objectorsRemoved: false, tpsScreeningAgeDays: 1, consent: { basis: 'none' } }),
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/recorded-calls-consent',
    title: 'People agreed to recorded calls',
    facts: called({ consent: { basis: 'express' } }, true),
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/recorded-calls-consent',
    title: 'Customers who never agreed get a recorded call',
    facts: called({ consent: { basis: 'soft-opt-in' } }, true),
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/call-identification',
    title: 'Nobody has called the number back yet',
    facts: called({ audience: 'business' }),
    expected: 'needs-review',
  },
  {
    rule: 'uk-pecr/call-identification',
    title: 'An e-mail is no call',
    facts: mailed({ basis: 'express' }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-pecr/cookies-2011',
    title: 'Statistics needed consent until 4 February 2026',
    facts: visited({ trackersBeforeConsent: true }),
    on: '2026-02-04',
    expected: 'fail',
  },
  {
    rule: 'uk-pecr/cookies-2011',
    title: 'Only what is strictly needed ran before consent',
    facts: visited({ trackersBeforeConsent: false }),
    on: '2026-02-04',
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/cookies-2011',
    title: 'The text was replaced on 5 February 2026',
    facts: visited({ trackersBeforeConsent: true }),
    on: '2026-02-05',
    expected: 'not-applicable',
  },
  {
    rule: 'uk-pecr/cookies',
    title: 'Statistics on the own service, with notice and a way to object',
    facts: visited({ trackersBeforeConsent: true, earlyTrackerPurposes: ['statistics'] }),
    expected: 'pass',
  },
  {
    rule: 'uk-pecr/cookies',
    title: 'An advertising pixel fires first',
    facts: visited({ trackersBeforeConsent: true, earlyTrackerPurposes: ['statistics', 'advertising'] }),
    expected: 'fail',
  },
];
