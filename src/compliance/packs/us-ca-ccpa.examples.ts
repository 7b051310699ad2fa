import type { PackExample } from '../example.ts';

const regulations = (locator: string): NonNullable<PackExample['source']> => ({
  author: 'California Privacy Protection Agency',
  title: '11 CCR 7000 et seq.',
  locator,
});
const shared = (data: Readonly<Record<string, unknown>>, more: PackExample['facts'] = {}): PackExample['facts'] => ({
  channel: 'web-page',
  recipients: { jurisdictions: ['US-CA'] },
  sender: { ccpaBusiness: true },
  data: { usesPersonalData: true, sellsOrShares: true, ...data },
  ...more,
});
const young = (minAge: number, consent: Readonly<Record<string, unknown>>): PackExample['facts'] =>
  shared({}, { audience: { minAge }, recipients: { jurisdictions: ['US-CA'], consent } });

/** What must come out of the CCPA. */
export const usCaCcpaExamples: readonly PackExample[] = [
  { rule: 'us-ca-ccpa/notice-at-collection', title: 'Nobody has read the notice yet', facts: shared({}), expected: 'needs-review' },
  {
    rule: 'us-ca-ccpa/notice-at-collection',
    title: 'A company below the thresholds',
    facts: shared({}, { sender: { ccpaBusiness: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ca-ccpa/do-not-sell-link',
    title: '"Your Privacy Choices" stands in the footer',
    facts: shared({ doNotSellLink: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ca-ccpa/do-not-sell-link',
    title: 'No link, and the signal works only after a pop-up',
    facts: shared({ doNotSellLink: false, frictionlessSignal: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ca-ccpa/opt-out-signal-honoured',
    title: 'The advertising requests stop with the signal on',
    facts: shared({ optOutSignalHonoured: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ca-ccpa/opt-out-signal-honoured',
    title: 'The signal changes nothing',
    facts: shared({ optOutSignalHonoured: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ca-ccpa/opt-out-confirmed',
    title: 'The switch stands on "opted out", also on the next visit',
    facts: shared({ optOutConfirmed: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ca-ccpa/opt-out-confirmed',
    title: 'The form thanks and nothing tells what became of it',
    facts: shared({ optOutConfirmed: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ca-ccpa/opt-out-confirmed',
    title: 'It was a suggestion until the end of 2025',
    facts: shared({ optOutConfirmed: false }),
    on: '2025-12-31',
    expected: 'not-applicable',
  },
  {
    rule: 'us-ca-ccpa/limit-sensitive-link',
    title: 'A segment of people with diabetes, and the link in the footer',
    facts: shared({ sensitiveInferences: true, limitLink: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ca-ccpa/limit-sensitive-link',
    title: 'A segment of people with diabetes, and no link',
    facts: shared({ sensitiveInferences: true, limitLink: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ca-ccpa/limit-sensitive-link',
    title: 'A pharmacy uses the prescription to fill it, and for nothing else',
    facts: shared({ sensitiveInferences: false, limitLink: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ca-ccpa/opt-out-signal-status-shown',
    title: 'The site says that the opt-out was honoured',
    facts: shared({ optOutSignalStatusShown: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ca-ccpa/opt-out-signal-status-shown',
    title: 'The signal is honoured and nothing says so',
    facts: shared({ optOutSignalStatusShown: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ca-ccpa/opt-out-signal-status-shown',
    title: 'Nothing had to be shown in 2025',
    facts: shared({ optOutSignalStatusShown: false }),
    on: '2025-12-31',
    expected: 'not-applicable',
  },
  {
    rule: 'us-ca-ccpa/two-opt-out-methods',
    title: 'The link and the signal',
    facts: shared({ optOutMethodsExcludingCookieBanner: 2 }),
    expected: 'pass',
  },
  {
    rule: 'us-ca-ccpa/two-opt-out-methods',
    title: 'The link alone',
    facts: shared({ optOutMethodsExcludingCookieBanner: 1 }),
    expected: 'fail',
  },
  {
    rule: 'us-ca-ccpa/two-opt-out-methods',
    title: 'A cookie banner is the only way',
    facts: shared({ optOutMethodsExcludingCookieBanner: 0 }),
    expected: 'fail',
    source: regulations('7026(a)(4)'),
  },
  { rule: 'us-ca-ccpa/minors-opt-in', title: 'A girl of fifteen said yes', facts: young(15, { saleOptIn: true }), expected: 'pass' },
  { rule: 'us-ca-ccpa/minors-opt-in', title: 'Nobody asked the boy of fifteen', facts: young(15, { saleOptIn: false }), expected: 'fail' },
  {
    rule: 'us-ca-ccpa/minors-opt-in',
    title: 'At twelve the yes of the child is not enough',
    facts: young(12, { saleOptIn: true, parental: false }),
    expected: 'fail',
  },
  { rule: 'us-ca-ccpa/minors-opt-in', title: 'From sixteen on people opt out', facts: young(16, { saleOptIn: false }), expected: 'not-applicable' },
  {
    rule: 'us-ca-ccpa/financial-incentive-notice',
    title: '10 % off for the e-mail address',
    facts: shared({}, { offer: { dataForBenefit: true } }),
    expected: 'needs-review',
  },
  {
    rule: 'us-ca-ccpa/financial-incentive-notice',
    title: 'Nothing is given for data',
    facts: shared({}, { offer: { dataForBenefit: false } }),
    expected: 'not-applicable',
  },
  { rule: 'us-ca-ccpa/minors-opt-in', title: 'A girl of thirteen says yes herself', facts: young(13, { saleOptIn: true }), expected: 'pass' },
  {
    rule: 'us-ca-ccpa/two-opt-out-methods',
    title: 'The day before the regulations',
    facts: shared({ optOutMethodsExcludingCookieBanner: 1 }),
    expected: 'not-applicable',
    on: '2023-03-28',
  },
];
