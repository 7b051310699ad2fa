import type { PackExample } from '../example.ts';

type Tree = Readonly<Record<string, unknown>>;

const people: Tree = {
  jurisdictions: ['US'],
  audience: 'consumer',
  lines: ['mobile'],
  businessRelationship: 'none',
  consent: { basis: 'none', conditionOfPurchase: false },
};
const sender: Tree = { entityTypes: [] };

const text = (facts: Tree, recipients: Tree = {}): PackExample['facts'] => ({
  channel: 'sms',
  sender,
  message: { marketing: true },
  dialling: { autodialler: true },
  ...facts,
  recipients: { ...people, ...recipients },
});

const call = (facts: Tree, recipients: Tree = {}): PackExample['facts'] => ({
  channel: 'phone-call',
  sender,
  message: { marketing: true, recordedCall: false },
  ai: { voiceGenerated: false },
  dialling: { autodialler: false },
  ...facts,
  recipients: { ...people, ...recipients },
});

const recorded: Tree = { message: { marketing: true, recordedCall: true } };
const consent = (basis: string, conditionOfPurchase = false): Tree => ({ consent: { basis, conditionOfPurchase } });
const notice = (message: Tree, delivery: Tree, recipients: Tree = {}): PackExample['facts'] =>
  call({ message: { marketing: false, recordedCall: true, ...message }, delivery }, { lines: ['residential-landline'], ...recipients });
const words = ['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe'];
const hours = (firstLocalHour: number, lastLocalHour: number): Tree => ({ delivery: { firstLocalHour, lastLocalHour } });

/** What must come out of the TCPA. */
export const usTcpaExamples: readonly PackExample[] = [
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'A signed web form that names texts by an automatic system',
    facts: text({}, consent('express-written')),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'People said yes on the phone only',
    facts: text({}, consent('express')),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'Signing was a condition of the purchase',
    facts: text({}, consent('express-written', true)),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'A charity sends the texts: express consent is enough',
    facts: text({ sender: { entityTypes: ['charity'] } }, consent('express')),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'A clinic reminds of a check-up',
    facts: text({ sender: { entityTypes: ['hipaa-covered-entity'] }, message: { marketing: true, healthCare: true } }, consent('express')),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'A list of our own, sent number by number, uses no autodialler',
    facts: text({ dialling: { autodialler: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'A recorded sales message to landlines of homes',
    facts: call(recorded, { lines: ['residential-landline'] }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/prior-express-written-consent',
    title: 'A recorded sales message to landlines of businesses',
    facts: call(recorded, { lines: ['business-landline'] }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/prior-express-consent',
    title: 'Customers gave the number for delivery notes',
    facts: text({ message: { marketing: false } }, consent('express')),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/prior-express-consent',
    title: 'Delivery notes to numbers from a bought list',
    facts: text({ message: { marketing: false } }, consent('none')),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/prior-express-consent',
    title: 'A recorded message without advertising to landlines of homes is exempt within limits',
    facts: call({ message: { marketing: false, recordedCall: true } }, { lines: ['residential-landline'] }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'A recorded note on a delivery, three times a month',
    facts: notice({ automatedOptOut: true }, { callsIn30Days: 3 }),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'Four times a month',
    facts: notice({ automatedOptOut: true }, { callsIn30Days: 4, callsInWeek: 1, callsInDay: 1 }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'No way to refuse',
    facts: notice({ automatedOptOut: false }, { callsIn30Days: 1 }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'A clinic reminds three times a week, once a day',
    facts: {
      ...notice({ automatedOptOut: true, healthCare: true }, { callsIn30Days: 12, callsInWeek: 3, callsInDay: 1 }),
      sender: { entityTypes: ['hipaa-covered-entity'] },
    },
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'People who agreed can be called more often',
    facts: notice({ automatedOptOut: true }, { callsIn30Days: 9 }, consent('express')),
    expected: 'not-applicable',
    source: { author: 'Federal Communications Commission', year: 2022, title: 'Order on Reconsideration FCC 22-100' },
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'A clinic reminds four times a week',
    facts: {
      ...notice({ automatedOptOut: true, healthCare: true }, { callsIn30Days: 16, callsInWeek: 4, callsInDay: 1 }),
      sender: { entityTypes: ['hipaa-covered-entity'] },
    },
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'A clinic reminds twice on one day',
    facts: {
      ...notice({ automatedOptOut: true, healthCare: true }, { callsIn30Days: 8, callsInWeek: 2, callsInDay: 2 }),
      sender: { entityTypes: ['hipaa-covered-entity'] },
    },
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/exempt-call-limits',
    title: 'Four times a month, before the limits',
    facts: notice({ automatedOptOut: true }, { callsIn30Days: 4, callsInWeek: 1, callsInDay: 1 }),
    expected: 'not-applicable',
    on: '2023-07-19',
  },
  {
    rule: 'us-tcpa/ai-voice',
    title: 'A copied voice calls people who agreed in writing',
    facts: call({ ai: { voiceGenerated: true } }, consent('express-written')),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/ai-voice',
    title: 'A voice made by AI calls without consent',
    facts: call({ ai: { voiceGenerated: true } }),
    expected: 'fail',
    source: { author: 'Federal Communications Commission', year: 2024, title: 'Declaratory Ruling FCC 24-17' },
  },
  { rule: 'us-tcpa/ai-voice', title: 'A person speaks', facts: call({}), expected: 'not-applicable' },
  {
    rule: 'us-tcpa/ai-voice',
    title: 'The day before the ruling',
    facts: call({ ai: { voiceGenerated: true } }),
    expected: 'not-applicable',
    on: '2024-02-07',
  },
  { rule: 'us-tcpa/quiet-hours', title: 'First call at 8:00, last at 20:59', facts: call(hours(8, 20)), expected: 'pass' },
  { rule: 'us-tcpa/quiet-hours', title: 'First call at 7:59', facts: call(hours(7, 12)), expected: 'fail' },
  { rule: 'us-tcpa/quiet-hours', title: 'Last text at 21:10', facts: text(hours(9, 21)), expected: 'fail' },
  {
    rule: 'us-tcpa/quiet-hours',
    title: 'Calls to businesses about business',
    facts: call(hours(7, 12), { audience: 'business' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/quiet-hours',
    title: 'Customers of the last 18 months',
    facts: call(hours(7, 12), { businessRelationship: 'purchase-within-18-months' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/quiet-hours-asked-for',
    title: 'Texts within the hours to people who agreed in writing',
    facts: text(hours(9, 20), consent('express-written')),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/quiet-hours-asked-for',
    title: 'A text at 22:00 to people who agreed in writing',
    facts: text(hours(9, 22), consent('express-written')),
    expected: 'needs-review',
  },
  {
    rule: 'us-tcpa/quiet-hours-asked-for',
    title: 'A text at 21:10 to people who agreed in writing',
    facts: text(hours(8, 21), consent('express-written')),
    expected: 'needs-review',
  },
  {
    rule: 'us-tcpa/do-not-call',
    title: 'Compared with a copy of 31 days',
    facts: call({}, { dncScrubAgeDays: 31 }),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/do-not-call',
    title: 'Compared with a copy of 32 days',
    facts: call({}, { dncScrubAgeDays: 32 }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/do-not-call',
    title: 'The list was never compared with the registry',
    facts: call({}, { dncScrubAgeDays: null }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/do-not-call',
    title: 'People who asked about the product two months ago',
    facts: call({}, { businessRelationship: 'inquiry-within-3-months', dncScrubAgeDays: 90 }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/internal-do-not-call',
    title: 'The list was cleaned of those who asked',
    facts: call({}, { objectorsRemoved: true }),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/internal-do-not-call',
    title: 'A customer asked not to be called and is still on the list',
    facts: call({}, { businessRelationship: 'purchase-within-18-months', objectorsRemoved: false }),
    expected: 'fail',
  },
  { rule: 'us-tcpa/do-not-call-procedures', title: 'Nobody has asked for the policy yet', facts: call({}), expected: 'needs-review' },
  {
    rule: 'us-tcpa/do-not-call-procedures',
    title: 'A call about an order',
    facts: call({ message: { marketing: false, recordedCall: false } }),
    expected: 'not-applicable',
  },
  { rule: 'us-tcpa/telemarketer-identification', title: 'Nobody has read the script yet', facts: call({}), expected: 'needs-review' },
  {
    rule: 'us-tcpa/telemarketer-identification',
    title: 'A charity calls',
    facts: call({ sender: { entityTypes: ['charity'] } }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/revocation-any-reasonable-means',
    title: 'All seven words work, and so does a mail',
    facts: text({ revocation: { exclusiveMethod: false, keywordsHonoured: words } }),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/revocation-any-reasonable-means',
    title: 'The platform knows STOP only',
    facts: text({ revocation: { exclusiveMethod: false, keywordsHonoured: ['stop'] } }),
    expected: 'fail',
    source: { author: 'Federal Communications Commission', year: 2024, title: 'FCC 24-24, 47 CFR 64.1200(a)(10)' },
  },
  {
    rule: 'us-tcpa/revocation-any-reasonable-means',
    title: 'Only a reply counts',
    facts: text({ revocation: { exclusiveMethod: true, keywordsHonoured: words } }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/revocation-any-reasonable-means',
    title: 'The words came on 11 April 2025',
    facts: text({ revocation: { exclusiveMethod: false, keywordsHonoured: ['stop'] } }),
    on: '2025-04-10',
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/revocation-10-business-days',
    title: 'Stopped on business day 10',
    facts: text({ revocation: { honouredBusinessDays: 10 } }),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/revocation-10-business-days',
    title: 'Stopped on business day 11',
    facts: text({ revocation: { honouredBusinessDays: 11 } }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/revocation-10-business-days',
    title: 'Stopped on business day 11, the day before the rule',
    facts: text({ revocation: { honouredBusinessDays: 11 } }),
    expected: 'not-applicable',
    on: '2025-04-10',
  },
  {
    rule: 'us-tcpa/revoke-all',
    title: 'One refusal ends all programmes',
    facts: text({ revocation: { appliesToAllProgrammes: true } }),
    on: '2027-01-31',
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/revoke-all',
    title: 'Other programmes go on, after the waiver',
    facts: text({ revocation: { appliesToAllProgrammes: false } }),
    on: '2027-01-31',
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/revoke-all',
    title: 'Other programmes go on, on the last day of the waiver',
    facts: text({ revocation: { appliesToAllProgrammes: false } }),
    on: '2027-01-30',
    expected: 'not-applicable',
  },
  {
    rule: 'us-tcpa/revocation-confirmation',
    title: 'One text that confirms',
    facts: text({ revocation: { confirmation: 'confirms-only' } }),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/revocation-confirmation',
    title: 'The confirmation offers a discount for staying',
    facts: text({ revocation: { confirmation: 'promotes' } }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/revocation-confirmation',
    title: 'Two texts confirm the refusal',
    facts: text({ revocation: { confirmation: 'several' } }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/revocation-confirmation',
    title: 'One text asks which messages are meant',
    facts: text({ revocation: { confirmation: 'asks-which' } }),
    expected: 'pass',
  },
  { rule: 'us-tcpa/caller-identification', title: 'Nobody has listened to the recording yet', facts: call(recorded), expected: 'needs-review' },
  { rule: 'us-tcpa/caller-identification', title: 'A person speaks', facts: call({}), expected: 'not-applicable' },
  {
    rule: 'us-tcpa/prerecorded-opt-out',
    title: 'Key 9 ends the call and all further ones',
    facts: call({ message: { marketing: true, recordedCall: true, automatedOptOut: true } }),
    expected: 'pass',
  },
  {
    rule: 'us-tcpa/prerecorded-opt-out',
    title: 'The recording names a number to call back only',
    facts: call({ message: { marketing: true, recordedCall: true, automatedOptOut: false } }),
    expected: 'fail',
  },
  {
    rule: 'us-tcpa/one-to-one-consent',
    title: 'The rule of 2023 was vacated and is asked of nobody',
    facts: text({}, consent('express-written')),
    expected: 'not-applicable',
    source: { author: 'U.S. Court of Appeals for the Eleventh Circuit', year: 2025, title: 'Insurance Marketing Coalition v. FCC, No. 24-10277' },
  },
];
