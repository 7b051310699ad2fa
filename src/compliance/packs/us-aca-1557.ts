import type { Comparison, Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const webOrApp: Comparison = { fact: 'channel', op: 'in', value: ['web-page', 'landing-page', 'app', 'pdf'] };

/** Section 504 binds who receives the money, not marketplaces as such. */
const recipientWith = (smallEmployer: boolean): Condition => ({
  all: [
    webOrApp,
    { fact: 'sender.entityTypes', op: 'contains', value: 'receives-hhs-funding' },
    { fact: 'health.fewerThan15Employees', op: 'eq', value: smallEmployer },
  ],
});

/**
 * Section 1557 of the Affordable Care Act, as far as it touches what health care providers, plans and marketplaces with federal money publish:
 * notices, languages, access for people with disabilities. The dates of section 504 for websites stand beside it, because the same people ask for both.
 */
export const usAca1557: Pack = {
  id: 'us-aca-1557',
  version: '1.0.0',
  title: 'Affordable Care Act, section 1557: notices and access',
  source: {
    author: 'U.S. Department of Health and Human Services',
    year: 2024,
    title: '42 U.S.C. 18116; 45 CFR part 92, 89 FR 37522; 45 CFR 84.84',
    url: 'https://www.ecfr.gov/current/title-45/part-92',
  },
  authorities: ['HHS-OCR'],
  status: 'in-force',
  statusNote:
    'In force since 2024-07-05. What the rule says of gender identity was vacated on 2025-10-22 (Tennessee v. Kennedy, S.D. Miss.); the notices and access below were not attacked. Look whether the rule was amended since.',
  asOf: '2026-11-22',
  confidence: 'medium',
  effectiveFrom: '2024-07-05',
  reach: { jurisdictions: ['US'], by: 'either', senders: ['receives-hhs-funding', 'aca-marketplace'] },
  rules: [
    {
      id: 'us-aca-1557/notice-nondiscrimination',
      scope: 'asset',
      requirement:
        'The notice of non-discrimination goes to patients and members every year, to anyone on request, and stands in a conspicuous place on the website and in the rooms.',
      citation: '45 CFR 92.10',
      effectiveFrom: '2024-11-02',
      passWhen: { fact: 'health.nondiscriminationNotice', op: 'containsAll', value: ['yearly', 'on-request', 'website', 'premises'] },
      check: 'hybrid',
      evidence: 'Link to the page, photograph of the poster, record of the last mailing.',
      howToCheck: 'Reach it from the home page; the poster needs sans-serif type of at least 20 points. Compare the content with 92.10(a)(1).',
      severity: 'major',
    },
    {
      id: 'us-aca-1557/notice-availability',
      scope: 'asset',
      requirement:
        'Certain communications carry the notice that help with language and auxiliary aids is free, in English and at least the 15 languages most spoken in the state by people with limited English.',
      citation: '45 CFR 92.11(a)-(c)',
      effectiveFrom: '2025-07-05',
      appliesWhen: {
        fact: 'health.communicationKinds',
        op: 'containsAny',
        value: ['rights-notice', 'form', 'denial', 'asks-for-answer', 'emergency', 'consent', 'discharge', 'cost', 'handbook'],
      },
      passWhen: {
        all: [
          { fact: 'health.languageAvailabilityNotice', op: 'eq', value: true },
          { fact: 'health.noticeOtherLanguages', op: 'gte', value: 15 },
        ],
      },
      check: 'hybrid',
      evidence: 'The document with the notice, and the list of languages for the state.',
      howToCheck: 'Count the languages. Who has a record of the language a person reads may send it in that alone; members may opt out once a year.',
      severity: 'major',
    },
    {
      id: 'us-aca-1557/no-discriminatory-marketing',
      scope: 'asset',
      requirement:
        'Marketing leaves nobody out because of race, colour, national origin, sex, age or disability. Health coverage must not be marketed so as to keep such people away.',
      citation: '45 CFR 92.101(a)-(b), 92.207(b)(2)',
      check: 'manual',
      evidence: 'Record of targeting and exclusions, with the reason for each.',
      howToCheck: 'Read exclusions, look-alike seeds, languages and pictures: who will not see it, or will not feel addressed?',
      severity: 'critical',
    },
    {
      id: 'us-aca-1557/accessible-digital',
      scope: 'asset',
      requirement:
        'Services that are offered through websites, apps, e-mail or documents are accessible to people with disabilities, unless that would be an undue burden or change what the service is.',
      citation: '45 CFR 92.204',
      appliesWhen: { fact: 'channel', op: 'in', value: ['web-page', 'landing-page', 'app', 'email', 'pdf'] },
      check: 'manual',
      evidence: 'Accessibility report, and the record of any claimed burden.',
      howToCheck: 'The section names no standard; WCAG 2.1 AA is what section 504 asks for.',
      severity: 'major',
    },
    {
      id: 'us-aca-1557/section-504-web',
      scope: 'asset',
      requirement:
        'Recipients of federal health money with 15 employees or more have websites, documents and apps that conform to WCAG 2.1 A and AA.',
      citation: '45 CFR 84.84(b)(1), as amended by 91 FR 25496; exceptions 84.85-84.88',
      effectiveFrom: '2027-05-11',
      statusNote: 'The day was moved from 2026-05-11 by an interim final rule of 2026-05-07.',
      appliesWhen: recipientWith(false),
      passWhen: { fact: 'health.wcagFailures', op: 'eq', value: 0 },
      check: 'hybrid',
      evidence: 'Test report by criterion.',
      howToCheck: 'Machine and people; archived pages, old documents and what others post are excepted under conditions.',
      severity: 'major',
    },
    {
      id: 'us-aca-1557/section-504-web-small',
      scope: 'asset',
      requirement:
        'Recipients of federal health money with fewer than 15 employees have websites, documents and apps that conform to WCAG 2.1 A and AA.',
      citation: '45 CFR 84.84(b)(2), as amended by 91 FR 25496; exceptions 84.85-84.88',
      effectiveFrom: '2028-05-10',
      statusNote: 'The day was moved from 2027-05-10 by an interim final rule of 2026-05-07.',
      appliesWhen: recipientWith(true),
      passWhen: { fact: 'health.wcagFailures', op: 'eq', value: 0 },
      check: 'hybrid',
      evidence: 'Test report by criterion.',
      howToCheck: 'Machine and people; archived pages, old documents and what others post are excepted under conditions.',
      severity: 'major',
    },
  ],
};

/** What only section 1557 asks. */
export const usAca1557Facts: readonly Fact[] = [
  {
    name: 'health.nondiscriminationNotice',
    question: 'How do people get the notice of non-discrimination?',
    help: 'The notice that says that nobody is treated worse for race, colour, national origin, sex, age or disability. All ways that are in use.',
    type: 'choices',
    answers: {
      yearly: 'It goes to patients and members every year',
      'on-request': 'It is given to anyone who asks',
      website: 'It stands on the website, reached from the home page',
      premises: 'It hangs where people wait for service',
    },
    knownBy: 'legal',
  },
  {
    name: 'health.communicationKinds',
    question: 'Which of these is it?',
    help: 'An empty list for plain advertising.',
    type: 'choices',
    answers: {
      'rights-notice': 'A notice of non-discrimination or of privacy practices, or a complaint form',
      form: 'An application or intake form',
      denial: 'A notice of denial, end of service, benefits, appeal or grievance',
      'asks-for-answer': 'A message on rights, eligibility, benefits or services that asks for an answer',
      emergency: 'About a public health emergency',
      consent: 'A form of consent, instructions for a procedure, a living will',
      discharge: 'Discharge papers',
      cost: "About cost or payment of a person's care",
      handbook: 'A handbook for patients or members',
    },
    knownBy: 'author',
  },
  {
    name: 'health.languageAvailabilityNotice',
    question: 'Does the notice that language help and auxiliary aids are free come with it?',
    help: 'On the page itself, enclosed, or attached. A link in the footer of the site alone does not come with it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.noticeOtherLanguages',
    question: 'In how many languages besides English does the notice that language help is free stand there?',
    help: 'Only languages from the list for the state.',
    type: 'number',
    unit: 'languages',
    knownBy: 'author',
  },
  {
    name: 'health.fewerThan15Employees',
    question: 'Does the organisation that gets the federal money have fewer than 15 employees?',
    help: 'The whole organisation, not the clinic or the department.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'health.wcagFailures',
    question: 'How many criteria of WCAG 2.1, levels A and AA, does the last test report as failed?',
    help: 'Leave it open when there is no report.',
    type: 'number',
    unit: 'criteria',
    knownBy: 'web-team',
  },
];
