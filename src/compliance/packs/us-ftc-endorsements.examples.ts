import type { PackExample } from '../example.ts';

const guides = (locator: string): NonNullable<PackExample['source']> => ({
  author: 'Federal Trade Commission',
  year: 2023,
  title: '16 CFR part 255',
  locator,
});
const spoken = (endorsement: Readonly<Record<string, unknown>>, channel = 'social-post'): PackExample['facts'] => ({
  channel,
  recipients: { jurisdictions: ['US'] },
  endorsements: [endorsement],
});
const paid = { type: 'influencer', materialConnection: true, connectionExpectedByAudience: false };
const disclosed = { ...paid, disclosed: true, disclosurePlacement: 'in-content', modalities: ['audible'], disclosureModalities: ['audible'] };

/** What must come out of the Endorsement Guides. */
export const usFtcEndorsementsExamples: readonly PackExample[] = [
  {
    rule: 'us-ftc-endorsements/material-connection-disclosed',
    title: 'The blogger says that the console was free',
    facts: spoken({ ...paid, disclosed: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/material-connection-disclosed',
    title: 'A blogger gets a free console and reviews it without saying so',
    facts: spoken({ ...paid, disclosed: false }),
    expected: 'fail',
    source: guides('255.5, Example 7'),
  },
  {
    rule: 'us-ftc-endorsements/material-connection-disclosed',
    title: 'Viewers expect that a film star in a spot is paid',
    facts: spoken({ type: 'celebrity', materialConnection: true, connectionExpectedByAudience: true, disclosed: false }, 'tv'),
    expected: 'not-applicable',
    source: guides('255.5, Example 2'),
  },
  {
    rule: 'us-ftc-endorsements/material-connection-disclosed',
    title: 'A drug company quotes research of an institute and pays most of it without saying so',
    facts: spoken({ type: 'organization', materialConnection: true, connectionExpectedByAudience: false, disclosed: false }, 'print'),
    expected: 'fail',
    source: guides('255.5, Example 1'),
  },
  {
    rule: 'us-ftc-endorsements/disclosure-clear-and-conspicuous',
    title: 'Said in the video that says the praise',
    facts: spoken(disclosed),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/disclosure-clear-and-conspicuous',
    title: 'Written in the caption while the praise is spoken',
    facts: spoken({ ...disclosed, disclosurePlacement: 'start-of-caption', disclosureModalities: ['visual'] }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/disclosure-clear-and-conspicuous',
    title: 'The praise is spoken and shown, the disclosure only shown',
    facts: spoken({ ...disclosed, modalities: ['audible', 'visual'], disclosurePlacement: 'superimposed', disclosureModalities: ['visual'] }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/disclosure-clear-and-conspicuous',
    title: 'Visible only after a tap on "more"',
    facts: spoken({ ...disclosed, disclosurePlacement: 'after-more', modalities: ['visual'], disclosureModalities: ['visual'] }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/honest-opinion',
    title: 'Nobody has asked the endorser yet',
    facts: spoken({ type: 'consumer' }),
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-endorsements/honest-opinion',
    title: 'The endorser read what the agency wrote, and does not think so',
    facts: spoken({ id: 'spot', type: 'consumer' }),
    attested: 'fail',
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/not-distorted',
    title: 'A quote was shortened',
    facts: spoken({ type: 'expert', excerpted: true }, 'print'),
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-endorsements/not-distorted',
    title: 'The full review is printed',
    facts: spoken({ type: 'expert', excerpted: false }, 'print'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-endorsements/still-holds',
    title: 'The celebrity confirmed after the new recipe',
    facts: spoken({ type: 'celebrity', reconfirmedSinceProductChange: true }, 'tv'),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/still-holds',
    title: 'The recipe changed and nobody asked',
    facts: spoken({ type: 'celebrity', reconfirmedSinceProductChange: false }, 'tv'),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/bona-fide-user',
    title: '"I take it every morning"',
    facts: spoken({ type: 'celebrity', claimsUse: true }),
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-endorsements/bona-fide-user',
    title: 'An association names the tests it made and no use of its own',
    facts: spoken({ type: 'organization', claimsUse: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-endorsements/claims-substantiated',
    title: 'A study for the statement is on file',
    facts: spoken({ type: 'consumer', makesPerformanceClaim: true, substantiation: 'on-file' }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/claims-substantiated',
    title: 'Only other testimonials are on file',
    facts: spoken({ type: 'consumer', makesPerformanceClaim: true, substantiation: 'none' }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/typical-results',
    title: 'The usual loss of weight stands beside the exceptional one',
    facts: spoken({ type: 'consumer', describesResult: true, resultTypical: false, generallyExpectedResultDisclosed: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/typical-results',
    title: 'An exceptional loss of weight with "results not typical"',
    facts: spoken({ type: 'consumer', describesResult: true, resultTypical: false, generallyExpectedResultDisclosed: false }),
    expected: 'fail',
    source: guides('255.2(b)'),
  },
  {
    rule: 'us-ftc-endorsements/actual-consumers',
    title: 'The person is a customer',
    facts: spoken({ type: 'consumer', presentedAsActualConsumer: true, isActualConsumer: true }, 'tv'),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/actual-consumers',
    title: 'Actors play customers and nothing says so',
    facts: spoken({ type: 'consumer', presentedAsActualConsumer: true, isActualConsumer: false, actorDisclosed: false }, 'tv'),
    expected: 'fail',
    source: guides('255.2(c)'),
  },
  {
    rule: 'us-ftc-endorsements/expert-qualified',
    title: 'An engineer speaks on the performance of a car',
    facts: spoken({ type: 'expert' }, 'print'),
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-endorsements/expert-qualified',
    title: 'A customer is no expert',
    facts: spoken({ type: 'consumer' }, 'print'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-endorsements/expert-evaluation',
    title: 'The report of the expert is on file',
    facts: spoken({ type: 'expert', expertEvaluatedProduct: true }, 'print'),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/expert-evaluation',
    title: 'The expert never saw the product',
    facts: spoken({ type: 'expert', expertEvaluatedProduct: false }, 'print'),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/organisation-process',
    title: 'An association endorses a mattress',
    facts: spoken({ type: 'organization' }),
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-endorsements/organisation-process',
    title: 'Chiropractors endorse a mattress by standards that were written around it',
    facts: spoken({ type: 'organization' }),
    attested: 'fail',
    expected: 'fail',
    source: guides('255.4, Example'),
  },
  {
    rule: 'us-ftc-endorsements/organisation-process',
    title: 'A single customer has no procedure',
    facts: spoken({ type: 'consumer' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-endorsements/monitoring',
    title: 'A brief and a log of spot checks',
    facts: spoken({ type: 'influencer', paidOrGifted: true, instructed: true, monitored: true }),
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/monitoring',
    title: 'A brief, and nobody looks afterwards',
    facts: spoken({ type: 'influencer', paidOrGifted: true, instructed: true, monitored: false }),
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/reviews-not-distorted',
    title: 'Only insults are removed, and the newest review stands first',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true, suppressedBySentiment: false } },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-endorsements/reviews-not-distorted',
    title: 'Reviews with one and two stars wait for a check that never comes',
    facts: { channel: 'web-page', recipients: { jurisdictions: ['US'] }, reviews: { used: true, suppressedBySentiment: true } },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-endorsements/children',
    title: 'A figure that children love speaks for a toy',
    facts: { ...spoken({ type: 'celebrity' }, 'tv'), audience: { directedToChildren: true } },
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-endorsements/children',
    title: 'A spot for car insurance',
    facts: { ...spoken({ type: 'celebrity' }, 'tv'), audience: { directedToChildren: false } },
    expected: 'not-applicable',
  },
];
