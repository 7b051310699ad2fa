import type { PackExample } from '../example.ts';

const crtc = (year: number, title: string, locator: string): NonNullable<PackExample['source']> => ({
  author: 'Canadian Radio-television and Telecommunications Commission',
  year,
  title,
  locator,
});
const toggling = 'Compliance and Enforcement Information Bulletin 2012-549';
const optOut = { present: true, loginRequired: false, validDays: 60, honouredBusinessDays: 10 };
const message = {
  contentMix: 'commercial-only',
  exemptKind: 'none',
  senderIdentified: true,
  postalAddressPresent: true,
  contactPresent: true,
  optOut,
};
const agreed = (consent: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  channel: 'email',
  recipients: { jurisdictions: ['CA'], consent },
  message: { contentMix: 'commercial-only', exemptKind: 'none' },
});
const sent = (changed: Readonly<Record<string, unknown>>, channel = 'email'): PackExample['facts'] => ({
  channel,
  recipients: { jurisdictions: ['CA'] },
  message: { ...message, ...changed },
});

/** What must come out of CASL. */
export const caCaslExamples: readonly PackExample[] = [
  {
    rule: 'ca-casl/consent',
    title: 'The person ticks an empty box',
    facts: agreed({ basis: 'express', mechanism: 'unticked-box-ticked' }),
    expected: 'pass',
    source: crtc(2012, toggling, 'Figure 3'),
  },
  {
    rule: 'ca-casl/consent',
    title: 'The person answers "I agree"',
    facts: agreed({ basis: 'express', mechanism: 'reply' }),
    expected: 'pass',
    source: crtc(2012, toggling, 'Figure 5'),
  },
  {
    rule: 'ca-casl/consent',
    title: 'The box was ticked beforehand',
    facts: agreed({ basis: 'express', mechanism: 'pre-checked-box' }),
    expected: 'fail',
    source: crtc(2012, toggling, 'Figure 1'),
  },
  {
    rule: 'ca-casl/consent',
    title: 'A receipt needs no consent',
    facts: { ...agreed({ basis: 'none' }), message: { contentMix: 'transactional-only', exemptKind: 'none' } },
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/consent',
    title: 'A registered charity asks for donations',
    facts: { ...agreed({ basis: 'none' }), message: { contentMix: 'commercial-only', exemptKind: 'charity-fundraising' } },
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/consent',
    title: 'A message of June 2014 came before the act',
    facts: agreed({ basis: 'none' }),
    on: '2014-06-30',
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/consent',
    title: 'A customer named a friend, and the first message says so',
    facts: { ...agreed({ basis: 'none' }), message: { contentMix: 'commercial-only', exemptKind: 'first-after-referral' } },
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/identify-sender',
    title: 'The first message to a friend whom a customer named must show a mailing address as well',
    facts: sent({ exemptKind: 'first-after-referral', postalAddressPresent: false }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/consent-request',
    title: 'The form says all of it',
    facts: agreed({ basis: 'express', mechanism: 'button', requestMissing: [] }),
    expected: 'pass',
  },
  {
    rule: 'ca-casl/consent-request',
    title: 'The form has no mailing address',
    facts: agreed({ basis: 'express', mechanism: 'button', requestMissing: ['mailing-address'] }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/consent-request',
    title: 'Implied consent was never asked for',
    facts: agreed({ basis: 'implied', source: 'purchase' }),
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/implied-consent-ground',
    title: 'The address comes from a sale',
    facts: agreed({ basis: 'implied', source: 'purchase' }),
    expected: 'pass',
  },
  {
    rule: 'ca-casl/implied-consent-ground',
    title: 'The list was bought from someone else',
    facts: agreed({ basis: 'implied', source: 'purchased' }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/implied-consent-ground',
    title: 'Express consent needs no such ground',
    facts: agreed({ basis: 'express', mechanism: 'button' }),
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/implied-consent-window',
    title: 'The purchase lies exactly two years back',
    facts: agreed({ basis: 'implied', source: 'purchase', ageMonths: 24 }),
    expected: 'pass',
  },
  {
    rule: 'ca-casl/implied-consent-window',
    title: 'The purchase lies two years and a day back',
    facts: agreed({ basis: 'implied', source: 'purchase', ageMonths: 25 }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/implied-consent-window',
    title: 'The inquiry lies six months back',
    facts: agreed({ basis: 'implied', source: 'inquiry', ageMonths: 6 }),
    expected: 'pass',
  },
  {
    rule: 'ca-casl/implied-consent-window',
    title: 'The inquiry lies six months and a day back',
    facts: agreed({ basis: 'implied', source: 'inquiry', ageMonths: 7 }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/implied-consent-window',
    title: 'Express consent has no end',
    facts: agreed({ basis: 'express', mechanism: 'button' }),
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/implied-consent-published-address',
    title: 'The purchasing desk publishes its address for offers',
    facts: agreed({ basis: 'implied', source: 'publication', refusalPublished: false }),
    expected: 'pass',
  },
  {
    rule: 'ca-casl/implied-consent-published-address',
    title: 'The page says that it wants no advertising',
    facts: agreed({ basis: 'implied', source: 'publication', refusalPublished: true }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/implied-consent-published-address',
    title: 'The address comes from a sale',
    facts: agreed({ basis: 'implied', source: 'purchase' }),
    expected: 'not-applicable',
  },
  { rule: 'ca-casl/identify-sender', title: 'Names, address and phone number stand in the footer', facts: sent({}), expected: 'pass' },
  { rule: 'ca-casl/identify-sender', title: 'The mailing address is missing', facts: sent({ postalAddressPresent: false }), expected: 'fail' },
  {
    rule: 'ca-casl/identify-sender',
    title: 'A text message links to a page with the address',
    facts: sent({ postalAddressPresent: false, contactPresent: false, contactPageLinked: true }, 'sms'),
    expected: 'pass',
  },
  {
    rule: 'ca-casl/identify-sender',
    title: 'A receipt must name its sender as well',
    facts: sent({ contentMix: 'transactional-only', senderIdentified: false }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/identify-sender',
    title: 'News without promotion is no commercial message',
    facts: sent({ contentMix: 'other-only' }),
    expected: 'not-applicable',
  },
  { rule: 'ca-casl/contact-valid-60-days', title: 'Nobody has looked at the mailbox yet', facts: sent({}), expected: 'needs-review' },
  {
    rule: 'ca-casl/contact-valid-60-days',
    title: 'A message that promotes nothing',
    facts: sent({ contentMix: 'other-only' }),
    expected: 'not-applicable',
  },
  { rule: 'ca-casl/unsubscribe', title: 'One click without a log-in', facts: sent({}), expected: 'pass' },
  {
    rule: 'ca-casl/unsubscribe',
    title: 'Refusing stands behind a log-in',
    facts: sent({ optOut: { ...optOut, loginRequired: true } }),
    expected: 'fail',
    source: crtc(2012, 'Compliance and Enforcement Information Bulletin 2012-548', 'Readily performed'),
  },
  {
    rule: 'ca-casl/unsubscribe',
    title: 'A receipt without a way to refuse',
    facts: sent({ contentMix: 'transactional-only', optOut: { present: false } }),
    expected: 'fail',
  },
  { rule: 'ca-casl/unsubscribe-60-days', title: 'The link works for 60 days', facts: sent({}), expected: 'pass' },
  {
    rule: 'ca-casl/unsubscribe-60-days',
    title: 'The link works for 59 days',
    facts: sent({ optOut: { ...optOut, validDays: 59 } }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/unsubscribe-60-days',
    title: 'An answer to a question of the person',
    facts: sent({ exemptKind: 'requested-reply' }),
    expected: 'not-applicable',
  },
  { rule: 'ca-casl/unsubscribe-10-business-days', title: 'Stopped on business day 10', facts: sent({}), expected: 'pass' },
  {
    rule: 'ca-casl/unsubscribe-10-business-days',
    title: 'Stopped on business day 11',
    facts: sent({ optOut: { ...optOut, honouredBusinessDays: 11 } }),
    expected: 'fail',
  },
  {
    rule: 'ca-casl/unsubscribe-10-business-days',
    title: 'A bank writes into the inbox of its own service',
    facts: sent({ exemptKind: 'secure-account' }),
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/sent-from-canada',
    title: 'A company in Toronto writes to people in Germany',
    facts: { ...sent({}), sender: { jurisdictions: ['CA-ON'] }, recipients: { jurisdictions: ['DE'] } },
    expected: 'needs-review',
  },
  {
    rule: 'ca-casl/sent-from-canada',
    title: 'The people are in Canada: the other rules ask',
    facts: { ...sent({}), sender: { jurisdictions: ['CA-ON'] } },
    expected: 'not-applicable',
  },
  {
    rule: 'ca-casl/unsubscribe',
    title: 'A company in the United States writes to people in Germany',
    facts: { ...sent({}), sender: { jurisdictions: ['US'] }, recipients: { jurisdictions: ['DE'] } },
    expected: 'not-applicable',
  },
  { rule: 'ca-casl/no-misleading-content', title: 'Nobody has read the subject against the text yet', facts: sent({}), expected: 'needs-review' },
  {
    rule: 'ca-casl/no-misleading-content',
    title: 'A receipt promotes nothing',
    facts: sent({ contentMix: 'transactional-only' }),
    expected: 'not-applicable',
  },
];
