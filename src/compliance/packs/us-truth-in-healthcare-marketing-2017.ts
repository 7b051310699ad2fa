import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * A bill of 2017 on how health professionals advertise. It was never enacted, so nothing here can fail a report:
 * it stands here because it is often cited as law.
 */
export const usTruthInHealthcareMarketing2017: Pack = {
  id: 'us-truth-in-healthcare-marketing-2017',
  version: '1.0.0',
  title: 'Truth in Healthcare Marketing Act of 2017: a bill that was never enacted',
  source: {
    author: '115th Congress of the United States',
    year: 2017,
    title: 'H.R. 3928, Truth in Healthcare Marketing Act of 2017',
    url: 'https://www.congress.gov/bill/115th-congress/house-bill/3928',
  },
  authorities: [],
  status: 'never-enacted',
  statusNote:
    'Introduced in October 2017 and referred to committee; bills of the same name before and after it (2013, 2015, 2021, 2023) were not enacted either. What binds is section 5 of the FTC Act and the law of the states on how health professionals advertise.',
  asOf: '2026-11-28',
  confidence: 'high',
  reach: { jurisdictions: ['US'], by: 'recipients', sectors: ['healthcare-services'] },
  rules: [
    {
      id: 'us-truth-in-healthcare-marketing-2017/licence-not-misrepresented',
      scope: 'asset',
      requirement:
        'Advice from a bill that never became law: nothing misrepresents whether a person holds a health care licence, or the education, training, degree or expertise of that person.',
      citation: 'H.R. 3928, 115th Congress; not law',
      appliesWhen: { fact: 'health.practitionerAdvertised', op: 'eq', value: true },
      check: 'manual',
      evidence: 'Entry in the register of licences, degrees on file.',
      howToCheck: 'Compare each biography with the register of licences.',
      severity: 'info',
    },
    {
      id: 'us-truth-in-healthcare-marketing-2017/licence-disclosed',
      scope: 'asset',
      requirement: 'Advice from a bill that never became law: an advertisement for the services of a health professional names the licence held.',
      citation: 'H.R. 3928, 115th Congress; not law',
      appliesWhen: { fact: 'health.practitionerAdvertised', op: 'eq', value: true },
      passWhen: { fact: 'health.licenceDisclosed', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The advertisement, and the entry in the register.',
      howToCheck: 'Look for the licence next to each name.',
      severity: 'info',
    },
  ],
};

/** What only this bill asks. */
export const usTruthInHealthcareMarketing2017Facts: readonly Fact[] = [
  {
    name: 'health.practitionerAdvertised',
    question: 'Does it advertise the services of health professionals, by name or picture?',
    help: 'Doctors, nurses, therapists, psychologists. A hospital without people is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.licenceDisclosed',
    question: 'Does the licence stand next to each name?',
    help: '"Registered nurse", "DO", "physical therapist": the licence of the state, not a title of the house.',
    type: 'boolean',
    knownBy: 'author',
  },
];
