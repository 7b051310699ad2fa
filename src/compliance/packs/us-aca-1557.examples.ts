import type { PackExample } from '../example.ts';

const clinic = (health: Readonly<Record<string, unknown>> = {}, channel = 'web-page'): PackExample['facts'] => ({
  channel,
  recipients: { jurisdictions: ['US'] },
  sender: { entityTypes: ['receives-hhs-funding'] },
  health,
});

/** What must come out of section 1557. */
export const usAca1557Examples: readonly PackExample[] = [
  {
    rule: 'us-aca-1557/notice-nondiscrimination',
    title: 'Mailed every year, on request, on the site and on the wall',
    facts: clinic({ nondiscriminationNotice: ['yearly', 'on-request', 'website', 'premises'] }),
    expected: 'pass',
  },
  {
    rule: 'us-aca-1557/notice-nondiscrimination',
    title: 'Only on the website',
    facts: clinic({ nondiscriminationNotice: ['website'] }),
    expected: 'fail',
  },
  {
    rule: 'us-aca-1557/notice-nondiscrimination',
    title: 'The day before it was due',
    facts: clinic({ nondiscriminationNotice: [] }),
    on: '2024-11-01',
    expected: 'not-applicable',
  },
  {
    rule: 'us-aca-1557/notice-nondiscrimination',
    title: 'A practice without federal money',
    facts: { ...clinic(), sender: { entityTypes: [] } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-aca-1557/notice-availability',
    title: 'A letter on benefits that asks for an answer, with the notice in 15 languages',
    facts: clinic({ communicationKinds: ['asks-for-answer'], languageAvailabilityNotice: true, noticeOtherLanguages: 15 }, 'direct-mail'),
    expected: 'pass',
  },
  {
    rule: 'us-aca-1557/notice-availability',
    title: 'The same letter with the notice in 14 languages',
    facts: clinic({ communicationKinds: ['asks-for-answer'], languageAvailabilityNotice: true, noticeOtherLanguages: 14 }, 'direct-mail'),
    expected: 'fail',
  },
  {
    rule: 'us-aca-1557/notice-availability',
    title: 'A newsletter on healthy food',
    facts: clinic({ communicationKinds: [], languageAvailabilityNotice: false, noticeOtherLanguages: 0 }, 'email'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-aca-1557/notice-availability',
    title: 'The day before it was due',
    facts: clinic({ communicationKinds: ['form'], languageAvailabilityNotice: false, noticeOtherLanguages: 0 }),
    on: '2025-07-04',
    expected: 'not-applicable',
  },
  {
    rule: 'us-aca-1557/no-discriminatory-marketing',
    title: 'Nobody has looked at the exclusions of the campaign',
    facts: clinic({}, 'display-ad'),
    expected: 'needs-review',
  },
  {
    rule: 'us-aca-1557/no-discriminatory-marketing',
    title: 'A reviewer found that people over 60 are excluded from the invitation to a plan',
    facts: clinic({}, 'display-ad'),
    attested: 'fail',
    expected: 'fail',
  },
  { rule: 'us-aca-1557/accessible-digital', title: 'A page for appointments that nobody tested', facts: clinic(), expected: 'needs-review' },
  { rule: 'us-aca-1557/accessible-digital', title: 'A poster', facts: clinic({}, 'out-of-home'), expected: 'not-applicable' },
  {
    rule: 'us-aca-1557/section-504-web',
    title: 'A hospital with a clean report',
    facts: clinic({ fewerThan15Employees: false, wcagFailures: 0 }),
    on: '2027-05-11',
    expected: 'pass',
  },
  {
    rule: 'us-aca-1557/section-504-web',
    title: 'A hospital with two failed criteria',
    facts: clinic({ fewerThan15Employees: false, wcagFailures: 2 }),
    on: '2027-05-11',
    expected: 'fail',
  },
  {
    rule: 'us-aca-1557/section-504-web',
    title: 'The day that stood in the rule of 2024 was moved',
    facts: clinic({ fewerThan15Employees: false, wcagFailures: 2 }),
    on: '2026-05-11',
    expected: 'not-applicable',
  },
  {
    rule: 'us-aca-1557/section-504-web-small',
    title: 'A practice of ten with a clean report',
    facts: clinic({ fewerThan15Employees: true, wcagFailures: 0 }),
    on: '2028-05-10',
    expected: 'pass',
  },
  {
    rule: 'us-aca-1557/section-504-web-small',
    title: 'A practice of ten with a failed criterion',
    facts: clinic({ fewerThan15Employees: true, wcagFailures: 1 }),
    on: '2028-05-10',
    expected: 'fail',
  },
  {
    rule: 'us-aca-1557/section-504-web-small',
    title: 'A practice of ten has a year longer',
    facts: clinic({ fewerThan15Employees: true, wcagFailures: 1 }),
    on: '2027-05-11',
    expected: 'not-applicable',
  },
];
