import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * HIPAA, as far as it is about marketing: what a covered entity may send with the help of patient information.
 * A business associate is bound through its contract and 45 CFR 164.502(a)(3).
 */
export const usHipaaMarketing: Pack = {
  id: 'us-hipaa-marketing',
  version: '1.0.0',
  title: 'HIPAA: marketing with patient information',
  source: {
    author: 'U.S. Department of Health and Human Services',
    year: 2013,
    title: '45 CFR 164.501, 164.502, 164.508 and 164.514(f)',
    url: 'https://www.ecfr.gov/current/title-45/part-164',
  },
  authorities: ['HHS-OCR'],
  status: 'in-force',
  statusNote: 'In force since 2003-04-14. What counts as marketing stands as amended by the Omnibus Rule of 2013, to be followed since 2013-09-23.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2013-09-23',
  reach: { jurisdictions: ['US'], by: 'either', senders: ['hipaa-covered-entity', 'business-associate'] },
  derived: [
    {
      name: 'us-hipaa-marketing.isMarketing',
      title: 'Whether it is marketing as HIPAA defines it',
      citation: '45 CFR 164.501, marketing',
      cases: [
        { when: { fact: 'hipaa.encouragesPurchaseOrUse', op: 'eq', value: false }, value: false },
        { when: { fact: 'hipaa.generalHealthPromotion', op: 'eq', value: true }, value: false },
        {
          when: {
            all: [
              { fact: 'hipaa.refillReminder', op: 'eq', value: true },
              {
                any: [
                  { fact: 'hipaa.financialRemuneration', op: 'eq', value: false },
                  { fact: 'hipaa.remunerationReasonablyRelatedToCost', op: 'eq', value: true },
                ],
              },
            ],
          },
          value: false,
        },
        {
          when: {
            all: [
              {
                any: [
                  { fact: 'hipaa.treatmentOrCareCoordination', op: 'eq', value: true },
                  { fact: 'hipaa.ownHealthProductOrPlanBenefit', op: 'eq', value: true },
                ],
              },
              { fact: 'hipaa.financialRemuneration', op: 'eq', value: false },
            ],
          },
          value: false,
        },
      ],
      otherwise: true,
    },
    {
      name: 'us-hipaa-marketing.needsAuthorisation',
      title: 'Whether it needs a written authorisation',
      citation: '45 CFR 164.508(a)(3)(i)',
      cases: [
        {
          when: {
            any: [
              { fact: 'data.usesPHI', op: 'eq', value: false },
              { fact: 'us-hipaa-marketing.isMarketing', op: 'eq', value: false },
              { fact: 'hipaa.faceToFace', op: 'eq', value: true },
              { fact: 'hipaa.nominalGift', op: 'eq', value: true },
            ],
          },
          value: false,
        },
      ],
      otherwise: true,
    },
  ],
  rules: [
    {
      id: 'us-hipaa-marketing/authorisation',
      scope: 'asset',
      requirement:
        'Marketing that uses or discloses protected health information needs a written authorisation first, unless it is face to face or a promotional gift of nominal value.',
      citation: '45 CFR 164.508(a)(3)(i)',
      appliesWhen: { fact: 'us-hipaa-marketing.needsAuthorisation', op: 'eq', value: true },
      passWhen: { fact: 'hipaa.authorisationOnFile', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Signed authorisation of each recipient, not expired, not revoked.',
      howToCheck: 'Draw three recipients at random and look up their authorisation.',
      severity: 'critical',
    },
    {
      id: 'us-hipaa-marketing/authorisation-states-remuneration',
      scope: 'asset',
      requirement: 'When a third party pays for the marketing, the authorisation says so.',
      citation: '45 CFR 164.508(a)(3)(ii)',
      appliesWhen: {
        all: [
          { fact: 'us-hipaa-marketing.needsAuthorisation', op: 'eq', value: true },
          { fact: 'hipaa.financialRemuneration', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'hipaa.authorisationStatesRemuneration', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The form, and the contract with who pays.',
      howToCheck: 'Look for the sentence in the form.',
      severity: 'critical',
    },
    {
      id: 'us-hipaa-marketing/authorisation-core-elements',
      scope: 'asset',
      requirement: 'The authorisation has the core elements and the required statements, in plain language, and the person gets a copy.',
      citation: '45 CFR 164.508(c)',
      appliesWhen: {
        all: [
          { fact: 'us-hipaa-marketing.needsAuthorisation', op: 'eq', value: true },
          { fact: 'hipaa.authorisationOnFile', op: 'eq', value: true },
        ],
      },
      check: 'manual',
      evidence: 'The form, with each element marked.',
      howToCheck: 'Go through 164.508(c)(1) and (2) item by item.',
      severity: 'major',
    },
    {
      id: 'us-hipaa-marketing/refill-reminder-cost',
      scope: 'asset',
      requirement:
        'A paid refill reminder, or a paid message about a drug that is prescribed now, stays outside marketing only when the payment is reasonably related to its cost. Otherwise it needs an authorisation.',
      citation: '45 CFR 164.501, marketing, (2)(i)',
      appliesWhen: {
        all: [
          { fact: 'data.usesPHI', op: 'eq', value: true },
          { fact: 'hipaa.refillReminder', op: 'eq', value: true },
          { fact: 'hipaa.financialRemuneration', op: 'eq', value: true },
        ],
      },
      passWhen: {
        any: [
          { fact: 'hipaa.remunerationReasonablyRelatedToCost', op: 'eq', value: true },
          { fact: 'hipaa.authorisationOnFile', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Contract and calculation of cost.',
      howToCheck: 'Compare the payment with labour, materials, postage and a fair share of capital and overhead; nothing may be left as profit.',
      severity: 'critical',
    },
    {
      id: 'us-hipaa-marketing/no-phi-in-testimonials',
      scope: 'asset',
      requirement: 'Stories, pictures and replies to reviews reveal nothing about a patient without the written authorisation of that patient.',
      citation: '45 CFR 164.502(a), 164.508(a)(1)',
      appliesWhen: { fact: 'hipaa.showsPatient', op: 'eq', value: true },
      passWhen: { fact: 'hipaa.patientAuthorisationOnFile', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The authorisation of each patient shown.',
      howToCheck: 'Look for names, faces, dates and details by which somebody could be known; a reply to a review that confirms a visit counts.',
      severity: 'critical',
    },
    {
      id: 'us-hipaa-marketing/fundraising-opt-out',
      scope: 'asset',
      requirement:
        'Each fundraising message that uses patient information gives a clear and conspicuous chance to refuse more of them, without undue burden or more than nominal cost.',
      citation: '45 CFR 164.514(f)(2)(ii)',
      appliesWhen: {
        all: [
          { fact: 'message.fundraising', op: 'eq', value: true },
          { fact: 'data.usesPHI', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'message.optOut.present', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The message, and one refusal that worked.',
      howToCheck: 'Find the way to refuse and use it once; having to write a letter is an undue burden.',
      severity: 'major',
    },
    {
      id: 'us-hipaa-marketing/fundraising-refusals-kept',
      scope: 'asset',
      requirement: 'Nobody who refused fundraising messages gets another one, and treatment or payment never depends on that choice.',
      citation: '45 CFR 164.514(f)(2)(iii)-(iv)',
      appliesWhen: {
        all: [
          { fact: 'message.fundraising', op: 'eq', value: true },
          { fact: 'data.usesPHI', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'message.fundraisingRefusalsRemoved', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The list of refusals and the list that was used.',
      howToCheck: 'Look up the last five refusals in the list that went out.',
      severity: 'major',
    },
    {
      id: 'us-hipaa-marketing/no-phi-to-ad-vendors',
      scope: 'asset',
      requirement:
        'An advertising or analytics vendor gets what shows people as patients, by pixels behind a login or on booking and patient forms or by uploaded lists, only as a business associate under contract or with the authorisation of each patient.',
      citation: '45 CFR 164.502(a), (e), 164.508(a)(3)',
      appliesWhen: { fact: 'hipaa.patientDataToAdVendors', op: 'eq', value: true },
      passWhen: { fact: 'hipaa.adVendorBasis', op: 'in', value: ['business-associate', 'authorisation'] },
      check: 'hybrid',
      evidence: 'The contract with each vendor, and a record of the network requests of one booking.',
      howToCheck:
        'Book once as a test patient and read what goes to which host; a vendor that uses the data for itself is no business associate, and a cookie banner is no authorisation.',
      severity: 'critical',
      confidence: 'medium',
      statusNote:
        'What HHS said in 2022 and 2024 of public pages without login (an IP address with a visit to a page on a condition) was struck down (American Hospital Association v. Becerra, N.D. Tex. 2024-06-20; appeal withdrawn 2024-08-29). The rest of its bulletin stands.',
    },
    {
      id: 'us-hipaa-marketing/no-sale-of-phi',
      scope: 'asset',
      requirement: 'Protected health information is not disclosed for payment without an authorisation that states the payment.',
      citation: '45 CFR 164.502(a)(5)(ii), 164.508(a)(4)',
      appliesWhen: { fact: 'hipaa.phiDisclosedForPayment', op: 'eq', value: true },
      passWhen: {
        all: [
          { fact: 'hipaa.saleAuthorisationOnFile', op: 'eq', value: true },
          { fact: 'hipaa.saleAuthorisationStatesPayment', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Contract with the recipient of the data, and the authorisations.',
      howToCheck: 'Ask what is received in return for data; paragraph (a)(5)(ii)(B)(2) lists what is no sale.',
      severity: 'critical',
    },
  ],
};

/** What only HIPAA asks. */
export const usHipaaMarketingFacts: readonly Fact[] = [
  {
    name: 'data.usesPHI',
    question: 'Was information about patients or members used to write it or to choose whom it reaches?',
    help: 'An appointment, a diagnosis, a prescription, a payment. A list of addresses from a shop is none; the list of patients is.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'hipaa.encouragesPurchaseOrUse',
    question: 'Does it encourage people to buy or use a product or service?',
    help: 'An invitation, an offer, praise. A bill or an appointment alone is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'hipaa.generalHealthPromotion',
    question: 'Is it about health in general, without a product or service of anyone?',
    help: 'A mailing on lowering cholesterol, or on screening as such.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'hipaa.refillReminder',
    question: 'Is it a refill reminder, or about a drug that is prescribed to the person now?',
    help: 'Its generic, taking it as directed, its pump or pen, and a prescription that lapsed less than 90 days ago belong to it. Another drug or a new form by name does not.',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'hipaa.treatmentOrCareCoordination',
    question: 'Is it sent for the treatment of the person, or to manage or coordinate care?',
    help: 'Alternatives of treatment, providers or settings included.',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'hipaa.ownHealthProductOrPlanBenefit',
    question: "Does it describe the sender's own health products or services, or what the plan pays for?",
    help: 'The new scanner of the hospital; the dentists in the network of the plan; what members get on top.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'hipaa.financialRemuneration',
    question: 'Does the maker or provider of what is promoted pay the sender for it?',
    help: 'Money, directly or through others. Payment for treating a patient does not count.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'hipaa.remunerationReasonablyRelatedToCost',
    question: 'Does the payment cover no more than what the messages cost the sender?',
    help: 'Labour, materials, postage, and a fair share of capital and overhead. A service that works for the sender may be paid its market price.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'hipaa.faceToFace',
    question: 'Is it told or handed over face to face?',
    help: 'A letter, an e-mail or a call is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'hipaa.nominalGift',
    question: 'Is it a promotional gift of small value?',
    help: 'Pens, calendars and the like with a name on them.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'hipaa.authorisationOnFile',
    question: 'Is a signed authorisation of each recipient on file?',
    help: 'For this use, not expired, not revoked. A general consent to treatment is none.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'hipaa.authorisationStatesRemuneration',
    question: 'Does the signed authorisation say that a third party pays the sender?',
    help: 'In so many words, in the version that was signed.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'hipaa.showsPatient',
    question: 'Does it show or mention a patient?',
    help: 'A name, a picture, a story, a reply to a review. Actors and invented cases are no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'hipaa.patientAuthorisationOnFile',
    question: 'Is a signed authorisation of each patient shown or mentioned on file?',
    help: 'For this use, in writing. A smile at the camera or a friendly review is none.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'message.fundraising',
    question: 'Does it ask for donations?',
    help: 'Money, sponsorship, tickets of a gala, a bequest.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'message.fundraisingRefusalsRemoved',
    question: 'Were people who refused fundraising messages taken off the list before it went out?',
    help: 'By letter, phone or link, at any time before.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'hipaa.patientDataToAdVendors',
    question: 'Does an advertising or analytics vendor receive data that shows people as patients?',
    help: 'Pixels and tags behind a login, on booking or patient forms, or patient lists uploaded to find the same people. Visits to public pages alone do not count.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'hipaa.adVendorBasis',
    question: 'On what ground does the advertising or analytics vendor receive data on patients?',
    help: 'With several vendors, the weakest ground.',
    type: 'choice',
    answers: {
      'business-associate': 'A signed business associate agreement; the vendor uses the data only for us',
      authorisation: 'A signed HIPAA authorisation of each patient',
      'cookie-consent': 'Consent in a cookie banner',
      'privacy-notice': 'It stands in the privacy notice',
      none: 'None of these',
    },
    knownBy: 'data-protection',
  },
  {
    name: 'hipaa.phiDisclosedForPayment',
    question: 'Is information about patients given to someone who pays for it, in money or otherwise?',
    help: 'Disclosure for treatment, public health, research at cost or the sale of the practice is no sale.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'hipaa.saleAuthorisationOnFile',
    question: 'Is a signed authorisation of each patient on file for giving the information to someone who pays?',
    help: 'One for marketing does not cover it.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'hipaa.saleAuthorisationStatesPayment',
    question: 'Does the authorisation for giving information to someone who pays say that the sender is paid?',
    help: 'In so many words, in the version that was signed.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
];
