import type { PackExample } from '../example.ts';

const company = (finance: Readonly<Record<string, unknown>>, channel = 'presentation'): PackExample['facts'] => ({
  channel,
  recipients: { jurisdictions: ['US'] },
  sender: { entityTypes: ['public-issuer'] },
  finance,
});
const starter = (finance: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  ...company({ inRegistration: true, registrationFiled: false, ...finance }, 'event'),
  sender: { entityTypes: ['securities-offeror'] },
});
const adjusted = { nonGaapMeasure: true, regulationGExcepted: false };
const news = { materialNonPublicInformation: true, foreignPrivateIssuer: false, confidenceAgreed: false };

/** What must come out of the rules for listed companies. */
export const usIssuerDisclosureExamples: readonly PackExample[] = [
  {
    rule: 'us-issuer-disclosure/non-gaap-reconciled',
    title: 'Adjusted earnings with net income and a table between them',
    facts: company({ ...adjusted, gaapMeasureShown: true, gaapReconciliation: true }),
    expected: 'pass',
  },
  {
    rule: 'us-issuer-disclosure/non-gaap-reconciled',
    title: '"Record EBITDA" on a slide, and nothing else',
    facts: company({ ...adjusted, gaapMeasureShown: false, gaapReconciliation: false }),
    expected: 'fail',
  },
  {
    rule: 'us-issuer-disclosure/non-gaap-reconciled',
    title: 'A number of users is no financial measure',
    facts: company({ nonGaapMeasure: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-issuer-disclosure/non-gaap-reconciled',
    title: 'A company without securities of its own',
    facts: { ...company({ ...adjusted, gaapMeasureShown: false }), sender: { entityTypes: [] } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-issuer-disclosure/non-gaap-not-misleading',
    title: 'Finance has not looked at the definition yet',
    facts: company(adjusted),
    expected: 'needs-review',
  },
  {
    rule: 'us-issuer-disclosure/non-gaap-not-misleading',
    title: 'No such figure',
    facts: company({ nonGaapMeasure: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-issuer-disclosure/no-selective-disclosure',
    title: 'The release went out an hour before the customer event',
    facts: company({ ...news, publiclyReleasedFirst: true }, 'event'),
    expected: 'pass',
  },
  {
    rule: 'us-issuer-disclosure/no-selective-disclosure',
    title: 'The quarter is told at a customer event with analysts in the room',
    facts: company({ ...news, publiclyReleasedFirst: false }, 'event'),
    expected: 'fail',
  },
  {
    rule: 'us-issuer-disclosure/no-selective-disclosure',
    title: 'A post on an account that investors were told to watch is public by itself',
    facts: company({ ...news, publiclyReleasedFirst: false, channelPreannounced: true }, 'social-post'),
    expected: 'pass',
    source: { author: 'U.S. Securities and Exchange Commission', year: 2013, title: 'Report of Investigation, Release 34-69279' },
  },
  {
    rule: 'us-issuer-disclosure/no-selective-disclosure',
    title: 'Partners who signed an agreement of confidence',
    facts: company({ ...news, confidenceAgreed: true, publiclyReleasedFirst: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-issuer-disclosure/no-selective-disclosure',
    title: 'A foreign private issuer is outside Regulation FD',
    facts: company({ ...news, foreignPrivateIssuer: true, publiclyReleasedFirst: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-issuer-disclosure/social-channel-recognised',
    title: 'The account was named in filings and releases',
    facts: company({ ...news, publiclyReleasedFirst: false, channelPreannounced: true }, 'social-post'),
    expected: 'pass',
  },
  {
    rule: 'us-issuer-disclosure/social-channel-recognised',
    title: 'A chief executive posts the hours viewed on a personal page nobody was told to watch',
    facts: company({ ...news, publiclyReleasedFirst: false, channelPreannounced: false }, 'social-post'),
    expected: 'fail',
    source: { author: 'U.S. Securities and Exchange Commission', year: 2013, title: 'Report of Investigation, Release 34-69279' },
  },
  {
    rule: 'us-issuer-disclosure/forward-looking-cautionary',
    title: 'The plan is called one, with what could upset it',
    facts: company({ forwardLooking: true, forwardLookingIdentified: true, cautionaryStatement: true }),
    expected: 'pass',
  },
  {
    rule: 'us-issuer-disclosure/forward-looking-cautionary',
    title: 'No caution: less protection, but no breach',
    facts: company({ forwardLooking: true, forwardLookingIdentified: true, cautionaryStatement: false }),
    expected: 'needs-review',
  },
  {
    rule: 'us-issuer-disclosure/figures-from-controlled-source',
    title: '"4,200 customers", from the report of the quarter',
    facts: company({ businessMetricShown: true, metricSourceRecorded: true }),
    expected: 'pass',
  },
  {
    rule: 'us-issuer-disclosure/figures-from-controlled-source',
    title: '"Over 5,000 customers", from an old slide',
    facts: company({ businessMetricShown: true, metricSourceRecorded: false }),
    expected: 'fail',
  },
  {
    rule: 'us-issuer-disclosure/no-offer-before-filing',
    title: 'A product launch that says nothing of going public',
    facts: starter({ mentionsOffering: false }),
    expected: 'pass',
  },
  {
    rule: 'us-issuer-disclosure/no-offer-before-filing',
    title: 'A notice with no more than Rule 135 allows',
    facts: starter({ mentionsOffering: true, rule135Notice: true }),
    expected: 'pass',
  },
  {
    rule: 'us-issuer-disclosure/no-offer-before-filing',
    title: 'The founder praises the coming offering in an interview',
    facts: starter({ mentionsOffering: true, rule135Notice: false }),
    expected: 'needs-review',
  },
  {
    rule: 'us-issuer-disclosure/quiet-period',
    title: 'Counsel has not cleared the campaign yet',
    facts: starter({}),
    expected: 'needs-review',
  },
  {
    rule: 'us-issuer-disclosure/quiet-period',
    title: 'No offering is planned',
    facts: company({ inRegistration: false }),
    expected: 'not-applicable',
  },
];
