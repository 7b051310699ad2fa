import type { PackExample } from '../example.ts';

const mailed = (consent: Readonly<Record<string, unknown>>, audience = 'business', present = true): PackExample['facts'] => ({
  channel: 'email',
  recipients: { jurisdictions: ['DE'], audience, consent },
  message: { marketing: true, senderIdentified: true, optOut: { present } },
});
const customers = { basis: 'soft-opt-in', source: 'purchase', similarProducts: true, toldOfObjection: true };
const called = (consent: Readonly<Record<string, unknown>>, audience = 'consumer', recordedCall = false): PackExample['facts'] => ({
  channel: 'phone-call',
  recipients: { jurisdictions: ['DE'], audience, consent },
  message: { marketing: true, recordedCall },
});

/** What must come out of the UWG. */
export const deUwgExamples: readonly PackExample[] = [
  { rule: 'de-uwg/mail-consent', title: 'Companies that agreed', facts: mailed({ basis: 'express' }), expected: 'pass' },
  {
    rule: 'de-uwg/mail-consent',
    title: 'Companies whose address stands on their page',
    facts: mailed({ basis: 'implied' }),
    expected: 'fail',
  },
  { rule: 'de-uwg/mail-consent', title: 'Consumers who were never asked', facts: mailed({ basis: 'none' }, 'consumer'), expected: 'fail' },
  {
    rule: 'de-uwg/mail-consent',
    title: 'A letter on paper',
    facts: { ...mailed({ basis: 'none' }), channel: 'direct-mail' },
    expected: 'not-applicable',
  },
  {
    rule: 'de-uwg/mail-consent',
    title: 'A German company writes to companies in Austria',
    facts: { ...mailed({ basis: 'none' }), recipients: { jurisdictions: ['AT'], audience: 'business', consent: { basis: 'none' } } },
    expected: 'not-applicable',
  },
  {
    rule: 'de-uwg/mail-consent',
    title: 'A partnership gets one single advertising mail for which it never asked',
    facts: mailed({ basis: 'none' }),
    source: { author: 'Bundesgerichtshof', year: 2009, title: 'Beschluss vom 20. Mai 2009, I ZR 218/07' },
    expected: 'fail',
  },
  {
    rule: 'de-uwg/existing-customers',
    title: 'Buyers get a mail with a way to object',
    facts: mailed(customers),
    expected: 'pass',
  },
  {
    rule: 'de-uwg/existing-customers',
    title: 'Users of a free account beside paid ones, who were told that they can object',
    facts: mailed({ ...customers, source: 'sign-up' }),
    expected: 'pass',
  },
  {
    rule: 'de-uwg/existing-customers',
    title: 'Customers, but the mail names no way to object',
    facts: mailed(customers, 'consumer', false),
    expected: 'fail',
  },
  {
    rule: 'de-uwg/existing-customers',
    title: 'People who only asked a question bought nothing',
    facts: mailed({ ...customers, source: 'inquiry' }),
    expected: 'fail',
  },
  {
    rule: 'de-uwg/existing-customers',
    title: 'Buyers of a printer hear of holidays',
    facts: mailed({ ...customers, similarProducts: false }),
    expected: 'fail',
  },
  {
    rule: 'de-uwg/existing-customers',
    title: 'The order form was silent, the notice came with the first mail',
    facts: mailed({ ...customers, toldOfObjection: false }),
    expected: 'fail',
  },
  { rule: 'de-uwg/existing-customers', title: 'Who agreed needs no exception', facts: mailed({ basis: 'express' }), expected: 'not-applicable' },
  { rule: 'de-uwg/no-concealed-sender', title: 'Sender and address are there', facts: mailed({ basis: 'express' }), expected: 'pass' },
  {
    rule: 'de-uwg/no-concealed-sender',
    title: 'Nothing says how to stop it',
    facts: mailed({ basis: 'express' }, 'business', false),
    expected: 'fail',
  },
  {
    rule: 'de-uwg/no-concealed-sender',
    title: 'A receipt promotes nothing',
    facts: { ...mailed({ basis: 'none' }), message: { marketing: false } },
    expected: 'not-applicable',
  },
  { rule: 'de-uwg/consumer-calls', title: 'The consumer agreed to calls', facts: called({ basis: 'express' }), expected: 'pass' },
  { rule: 'de-uwg/consumer-calls', title: 'A customer never agreed to calls', facts: called({ basis: 'soft-opt-in' }), expected: 'fail' },
  { rule: 'de-uwg/consumer-calls', title: 'A company is called', facts: called({ basis: 'implied' }, 'business'), expected: 'not-applicable' },
  { rule: 'de-uwg/recorded-calls', title: 'A company agreed to them', facts: called({ basis: 'express' }, 'business', true), expected: 'pass' },
  {
    rule: 'de-uwg/recorded-calls',
    title: 'A company whose interest is only presumed',
    facts: called({ basis: 'implied' }, 'business', true),
    expected: 'fail',
  },
  { rule: 'de-uwg/recorded-calls', title: 'A person calls', facts: called({ basis: 'implied' }, 'business'), expected: 'not-applicable' },
  {
    rule: 'de-uwg/consumer-calls-documented',
    title: 'Kept for five years after the last call',
    facts: called({ basis: 'express', callRecordYears: 5 }),
    expected: 'pass',
  },
  {
    rule: 'de-uwg/consumer-calls-documented',
    title: 'Deleted after four years',
    facts: called({ basis: 'express', callRecordYears: 4 }),
    expected: 'fail',
  },
  {
    rule: 'de-uwg/consumer-calls-documented',
    title: 'The duty began in October 2021',
    facts: called({ basis: 'express', callRecordYears: 0 }),
    on: '2021-09-30',
    expected: 'not-applicable',
  },
  {
    rule: 'de-uwg/business-calls',
    title: 'A supplier calls a workshop it does not know',
    facts: called({ basis: 'none' }, 'business'),
    expected: 'needs-review',
  },
  { rule: 'de-uwg/business-calls', title: 'A consumer is called', facts: called({ basis: 'express' }), expected: 'not-applicable' },
];
