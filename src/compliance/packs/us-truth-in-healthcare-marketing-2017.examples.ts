import type { PackExample } from '../example.ts';

/** What must come out of the bill of 2017. */
export const usTruthInHealthcareMarketing2017Examples: readonly PackExample[] = [
  {
    rule: 'us-truth-in-healthcare-marketing-2017/licence-not-misrepresented',
    title: 'Nobody has compared the register yet',
    facts: { recipients: { jurisdictions: ['US'] }, sector: 'healthcare-services', health: { practitionerAdvertised: true } },
    expected: 'needs-review',
  },
  {
    rule: 'us-truth-in-healthcare-marketing-2017/licence-not-misrepresented',
    title: 'Opening hours only',
    facts: { recipients: { jurisdictions: ['US'] }, sector: 'healthcare-services', health: { practitionerAdvertised: false } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-truth-in-healthcare-marketing-2017/licence-disclosed',
    title: 'Each name with its licence',
    facts: { recipients: { jurisdictions: ['US'] }, sector: 'healthcare-services', health: { practitionerAdvertised: true, licenceDisclosed: true } },
    expected: 'pass',
  },
  {
    rule: 'us-truth-in-healthcare-marketing-2017/licence-disclosed',
    title: '"Dr" and no more',
    facts: {
      recipients: { jurisdictions: ['US'] },
      sector: 'healthcare-services',
      health: { practitionerAdvertised: true, licenceDisclosed: false },
    },
    expected: 'fail',
  },
];
