import type { PackExample } from '../example.ts';

type Tree = Readonly<Record<string, unknown>>;

const people: Tree = {
  jurisdictions: ['US'],
  audience: 'consumer',
  businessRelationship: 'none',
  consent: { basis: 'none', conditionOfPurchase: false },
};

const call = (facts: Tree = {}, recipients: Tree = {}): PackExample['facts'] => ({
  channel: 'phone-call',
  sender: { entityTypes: [] },
  message: { marketing: true, recordedCall: false },
  offer: { officeSupplies: false },
  ...facts,
  call: { kind: 'outbound', ...(facts['call'] as Tree | undefined) },
  recipients: { ...people, ...recipients },
});

const toBusiness = call({}, { audience: 'business' });
const inbound = call({ call: { kind: 'inbound' } });
const hours = (firstLocalHour: number, lastLocalHour: number): Tree => ({ delivery: { firstLocalHour, lastLocalHour } });
const dialler = (abandonedPercent: number, ringSeconds: number): Tree => ({ delivery: { abandonedPercent, ringSeconds } });
const recorded = (automatedOptOut: boolean): Tree => ({ message: { marketing: true, recordedCall: true, automatedOptOut } });
const written: Tree = { consent: { basis: 'express-written', conditionOfPurchase: false } };

/** What must come out of the Telemarketing Sales Rule. */
export const usTsrExamples: readonly PackExample[] = [
  { rule: 'us-tsr/truthful-oral-disclosures', title: 'Nobody has read the script yet', facts: call(), expected: 'needs-review' },
  {
    rule: 'us-tsr/truthful-oral-disclosures',
    title: 'People call after a television spot',
    facts: inbound,
    expected: 'not-applicable',
    source: { author: 'Federal Trade Commission', title: 'Complying with the Telemarketing Sales Rule' },
  },
  {
    rule: 'us-tsr/truthful-oral-disclosures',
    title: 'A bank calls its customers with its own people',
    facts: call({ sender: { entityTypes: ['bank'], usesThirdPartySender: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tsr/truthful-oral-disclosures',
    title: 'A call centre calls for a bank',
    facts: call({ sender: { entityTypes: ['bank'], usesThirdPartySender: true } }),
    expected: 'needs-review',
    source: { author: 'Federal Trade Commission', title: 'Complying with the Telemarketing Sales Rule' },
  },
  {
    rule: 'us-tsr/truthful-oral-disclosures',
    title: 'Toner for offices: the exception for businesses does not cover it',
    facts: call({ offer: { officeSupplies: true } }, { audience: 'business' }),
    expected: 'needs-review',
  },
  { rule: 'us-tsr/no-misrepresentation', title: 'Nobody has read the script yet', facts: call(), expected: 'needs-review' },
  { rule: 'us-tsr/no-misrepresentation', title: 'A call to a business has its own rule', facts: toBusiness, expected: 'not-applicable' },
  { rule: 'us-tsr/no-misrepresentation-business', title: 'A call to a business', facts: toBusiness, expected: 'needs-review' },
  {
    rule: 'us-tsr/no-misrepresentation-business',
    title: 'A call to a business before the amendment of 2024',
    facts: toBusiness,
    on: '2024-05-15',
    expected: 'not-applicable',
  },
  { rule: 'us-tsr/prompt-identification', title: 'Nobody has read the first sentences yet', facts: call(), expected: 'needs-review' },
  {
    rule: 'us-tsr/prompt-identification',
    title: 'People call about technical support',
    facts: call({ call: { kind: 'inbound-special' } }),
    expected: 'not-applicable',
  },
  { rule: 'us-tsr/charge-consent', title: 'Nobody has listened to an order yet', facts: call(), expected: 'needs-review' },
  { rule: 'us-tsr/charge-consent', title: 'A call to a business', facts: toBusiness, expected: 'not-applicable' },
  {
    rule: 'us-tsr/verifiable-authorisation',
    title: 'A debit of the account, agreed on a recording',
    facts: call({ call: { paymentMethods: ['card', 'account-debit'], authorisationRecord: 'recorded' } }),
    expected: 'pass',
  },
  {
    rule: 'us-tsr/verifiable-authorisation',
    title: 'A debit of the account, and nothing is kept',
    facts: call({ call: { paymentMethods: ['account-debit'], authorisationRecord: 'none' } }),
    expected: 'fail',
  },
  {
    rule: 'us-tsr/verifiable-authorisation',
    title: 'Cards only',
    facts: call({ call: { paymentMethods: ['card'] } }),
    expected: 'not-applicable',
  },
  { rule: 'us-tsr/forbidden-payment', title: 'Cards and invoice', facts: call({ call: { paymentMethods: ['card', 'invoice'] } }), expected: 'pass' },
  {
    rule: 'us-tsr/forbidden-payment',
    title: 'The number of a cash reload card',
    facts: call({ call: { paymentMethods: ['card', 'cash-reload'] } }),
    expected: 'fail',
  },
  { rule: 'us-tsr/calling-hours', title: 'First call at 8:00, last at 20:59', facts: call(hours(8, 20)), expected: 'pass' },
  { rule: 'us-tsr/calling-hours', title: 'Last call at 21:05', facts: call(hours(8, 21)), expected: 'fail' },
  {
    rule: 'us-tsr/calling-hours',
    title: 'A customer at 7:30',
    facts: call(hours(7, 20), { businessRelationship: 'purchase-within-18-months' }),
    expected: 'fail',
  },
  {
    rule: 'us-tsr/calling-hours',
    title: 'People who asked to be called early',
    facts: call(hours(7, 20), { consent: { basis: 'express' } }),
    expected: 'not-applicable',
  },
  { rule: 'us-tsr/do-not-call', title: 'Compared with a copy of 31 days', facts: call({}, { dncScrubAgeDays: 31 }), expected: 'pass' },
  { rule: 'us-tsr/do-not-call', title: 'Compared with a copy of 32 days', facts: call({}, { dncScrubAgeDays: 32 }), expected: 'fail' },
  { rule: 'us-tsr/do-not-call', title: 'Never compared', facts: call({}, { dncScrubAgeDays: null }), expected: 'fail' },
  {
    rule: 'us-tsr/do-not-call',
    title: 'A sale closed at a meeting is called for all the same',
    facts: call({ call: { kind: 'outbound-closed-in-person' } }, { dncScrubAgeDays: 60 }),
    expected: 'fail',
  },
  {
    rule: 'us-tsr/do-not-call',
    title: 'Customers of the last 18 months',
    facts: call({}, { businessRelationship: 'purchase-within-18-months', dncScrubAgeDays: 60 }),
    expected: 'not-applicable',
  },
  { rule: 'us-tsr/internal-do-not-call', title: 'The list was cleaned', facts: call({}, { objectorsRemoved: true }), expected: 'pass' },
  { rule: 'us-tsr/internal-do-not-call', title: 'One who refused is still on it', facts: call({}, { objectorsRemoved: false }), expected: 'fail' },
  { rule: 'us-tsr/recorded-calls', title: 'Signed, and key 9 ends it', facts: call(recorded(true), written), expected: 'pass' },
  {
    rule: 'us-tsr/recorded-calls',
    title: 'Customers who signed nothing',
    facts: call(recorded(true), { businessRelationship: 'purchase-within-18-months' }),
    expected: 'fail',
  },
  { rule: 'us-tsr/recorded-calls', title: 'No way to refuse during the message', facts: call(recorded(false), written), expected: 'fail' },
  {
    rule: 'us-tsr/recorded-calls',
    title: 'A pharmacy reminds of a refill',
    facts: call({ sender: { entityTypes: ['hipaa-covered-entity'] }, message: { marketing: true, recordedCall: true, healthCare: true } }),
    expected: 'not-applicable',
  },
  { rule: 'us-tsr/abandoned-calls', title: 'Three in a hundred', facts: call(dialler(3, 15)), expected: 'pass' },
  { rule: 'us-tsr/abandoned-calls', title: 'Four in a hundred', facts: call(dialler(4, 15)), expected: 'fail' },
  { rule: 'us-tsr/abandoned-calls', title: 'It rings for ten seconds', facts: call(dialler(0, 10)), expected: 'fail' },
  {
    rule: 'us-tsr/caller-id',
    title: 'The service number of the seller',
    facts: call({ call: { numberShown: 'sellers-service' } }),
    expected: 'pass',
  },
  { rule: 'us-tsr/caller-id', title: "A neighbour's number", facts: call({ call: { numberShown: 'other' } }), expected: 'fail' },
  { rule: 'us-tsr/records-5-years', title: 'Nobody has looked at the schedule yet', facts: call(), expected: 'needs-review' },
  { rule: 'us-tsr/records-5-years', title: 'A call to a business', facts: toBusiness, expected: 'not-applicable' },
  { rule: 'us-tsr/records-5-years', title: 'The day before five years were asked', facts: call(), expected: 'not-applicable', on: '2024-05-15' },
  { rule: 'us-tsr/abandoned-calls', title: 'Three calls in a hundred, and it rings 14 seconds', facts: call(dialler(3, 14)), expected: 'fail' },
];
