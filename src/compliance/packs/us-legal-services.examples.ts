import type { PackExample } from '../example.ts';

const firm = (legal: Readonly<Record<string, unknown>> = {}, channel = 'web-page'): PackExample['facts'] => ({
  channel,
  sector: 'legal',
  recipients: { jurisdictions: ['US'] },
  sender: { entityTypes: ['lawyer'] },
  legal,
});
const comment = (locator: string): NonNullable<PackExample['source']> => ({
  author: 'American Bar Association',
  title: 'Model Rules of Professional Conduct',
  locator,
});

/** What must come out of the Model Rules. */
export const usLegalServicesExamples: readonly PackExample[] = [
  { rule: 'us-legal-services/not-false-or-misleading', title: 'No lawyer has read it yet', facts: firm(), expected: 'needs-review' },
  {
    rule: 'us-legal-services/not-false-or-misleading',
    title: 'A company that sells contract templates',
    facts: { ...firm(), sender: { entityTypes: [] } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-legal-services/past-results-context',
    title: '"2 million dollars for a client" with the facts of the case',
    facts: firm({ pastResults: true, resultsContext: true }),
    expected: 'pass',
  },
  {
    rule: 'us-legal-services/past-results-context',
    title: '"2 million dollars for a client" and nothing else',
    facts: firm({ pastResults: true, resultsContext: false }),
    expected: 'fail',
    source: comment('Rule 7.1, comment [3]'),
  },
  {
    rule: 'us-legal-services/comparisons-substantiated',
    title: '"Lower fees than the average", with the survey on file',
    facts: firm({ comparesLawyers: true, comparisonSourceOnFile: true }),
    expected: 'pass',
  },
  {
    rule: 'us-legal-services/comparisons-substantiated',
    title: '"The best trial lawyers in the state" without a source',
    facts: firm({ comparesLawyers: true, comparisonSourceOnFile: false }),
    expected: 'fail',
  },
  {
    rule: 'us-legal-services/responsible-name-contact',
    title: 'Firm and phone number in the footer',
    facts: firm({ responsibleLawyerNamed: true, contactShown: true }),
    expected: 'pass',
  },
  {
    rule: 'us-legal-services/responsible-name-contact',
    title: 'A poster with a phone number and no name',
    facts: firm({ responsibleLawyerNamed: false, contactShown: true }, 'out-of-home'),
    expected: 'fail',
  },
  {
    rule: 'us-legal-services/responsible-name-contact',
    title: 'A poster with a name and no way to reach the firm',
    facts: firm({ responsibleLawyerNamed: true, contactShown: false }, 'out-of-home'),
    expected: 'fail',
  },
  {
    rule: 'us-legal-services/no-pay-for-recommendation',
    title: 'A directory that recommends the firm is paid',
    facts: firm({ paidReferral: true }),
    expected: 'needs-review',
  },
  {
    rule: 'us-legal-services/no-pay-for-recommendation',
    title: 'Nobody is paid',
    facts: firm({ paidReferral: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-legal-services/specialist-claims',
    title: '"Certified in estate planning by" an accredited body',
    facts: firm({ specialistClaim: true, certifierApproved: true, certifierNamed: true }),
    expected: 'pass',
  },
  {
    rule: 'us-legal-services/specialist-claims',
    title: '"Board certified" without the board',
    facts: firm({ specialistClaim: true, certifierApproved: true, certifierNamed: false }),
    expected: 'fail',
  },
  {
    rule: 'us-legal-services/specialist-claims',
    title: 'The body sells its certificate to anybody',
    facts: firm({ specialistClaim: true, certifierApproved: false, certifierNamed: true }),
    expected: 'fail',
  },
  {
    rule: 'us-legal-services/live-solicitation',
    title: 'A call to victims of a train accident',
    facts: firm({ knownMatter: true, forGain: true, personsApproached: 'other' }, 'phone-call'),
    expected: 'fail',
  },
  {
    rule: 'us-legal-services/live-solicitation',
    title: 'A call to a former client who was sued',
    facts: firm({ knownMatter: true, forGain: true, personsApproached: 'close' }, 'phone-call'),
    expected: 'pass',
  },
  {
    rule: 'us-legal-services/live-solicitation',
    title: 'A call to the counsel of a company that often buys patents',
    facts: firm({ knownMatter: true, forGain: true, personsApproached: 'business-users' }, 'phone-call'),
    expected: 'pass',
  },
  {
    rule: 'us-legal-services/live-solicitation',
    title: 'A seminar for the public',
    facts: firm({ knownMatter: false }, 'event'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-legal-services/live-solicitation',
    title: 'A text message leaves time to think',
    facts: firm({ knownMatter: true, forGain: true, personsApproached: 'other' }, 'sms'),
    expected: 'not-applicable',
    source: comment('Rule 7.3, comment [2]'),
  },
  {
    rule: 'us-legal-services/no-solicitation-after-refusal',
    title: 'A letter to people who were sued, without those who refused',
    facts: firm({ knownMatter: true, refusalsRemoved: true }, 'direct-mail'),
    expected: 'pass',
  },
  {
    rule: 'us-legal-services/no-solicitation-after-refusal',
    title: 'A second letter to everybody',
    facts: firm({ knownMatter: true, refusalsRemoved: false }, 'direct-mail'),
    expected: 'fail',
  },
  { rule: 'us-legal-services/state-overlay', title: 'No state was looked at yet', facts: firm(), expected: 'needs-review' },
  {
    rule: 'us-legal-services/state-overlay',
    title: 'A reviewer went through the rules of both states',
    facts: firm(),
    attested: 'pass',
    expected: 'pass',
  },
];
