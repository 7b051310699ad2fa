import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const usesPersonalData: Condition = { fact: 'data.usesPersonalData', op: 'eq', value: true };
const restsOnConsent: Condition = { fact: 'data.lawfulBasis', op: 'eq', value: 'consent' };

/**
 * The UK GDPR, as far as it meets marketing. It reaches controllers established in the United Kingdom whatever the recipients' place (Art. 3(1)),
 * and others who offer to people there (Art. 3(2)). What it says on mail, calls and cookies stands in PECR.
 */
export const ukGdpr: Pack = {
  id: 'uk-gdpr',
  version: '1.0.0',
  title: 'UK GDPR: personal data in marketing',
  source: {
    author: 'United Kingdom',
    title: 'Regulation (EU) 2016/679 as retained in UK law (UK GDPR); Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025',
    url: 'https://www.legislation.gov.uk/eur/2016/679',
  },
  authorities: ['ICO'],
  status: 'in-force',
  statusNote:
    'Apart from the EU text since the end of the transition period. The recognised legitimate interests of the Act of 2025 (Art. 6(1)(ea), Annex 1, in force since 2026-02-05) do not contain direct marketing. Decisions made by machines alone (Art. 22A-22D), the duty to take complaints in since 2026-06-19 (Data Protection Act 2018 s. 164A) and the design code for services that children are likely to use are not covered here.',
  asOf: '2026-11-28',
  confidence: 'medium',
  effectiveFrom: '2021-01-01',
  reach: { jurisdictions: ['GB'], by: 'either' },
  rules: [
    {
      id: 'uk-gdpr/lawful-basis',
      scope: 'asset',
      requirement: 'Each marketing purpose has a lawful basis, named before the data is used; direct marketing may be a legitimate interest.',
      citation: 'UK GDPR Art. 5(1)(a), 5(2), 6(1), 6(11), the latter inserted by the Data (Use and Access) Act 2025',
      appliesWhen: usesPersonalData,
      passWhen: {
        fact: 'data.lawfulBasis',
        op: 'in',
        value: ['consent', 'legitimate-interests', 'contract', 'legal-obligation', 'vital-interests', 'public-task'],
      },
      check: 'hybrid',
      evidence: 'The record of processing; for legitimate interests also the balance of interests.',
      howToCheck: 'Find this purpose in the record and read whether the basis fits it. Where PECR asks for consent, consent is the basis.',
      severity: 'critical',
    },
    {
      id: 'uk-gdpr/consent-affirmative',
      scope: 'audience',
      requirement:
        'Where consent is the basis, people gave it by a clear act: no boxes ticked for them, no silence, no scrolling, not buried in terms.',
      citation: 'UK GDPR Art. 4(11), 7(2), Recital 32',
      appliesWhen: restsOnConsent,
      passWhen: {
        fact: 'recipients.consent.mechanism',
        op: 'in',
        value: ['unticked-box-ticked', 'button', 'signed-form', 'double-opt-in', 'spoken-confirmation', 'reply', 'typed-address'],
      },
      check: 'hybrid',
      evidence: 'Screenshot of the form as people saw it, with its version.',
      howToCheck:
        'Look at what is set before anyone touches the form, and at the act that counts. For an address typed into a field, read whether the purpose stands at the field.',
      severity: 'critical',
    },
    {
      id: 'uk-gdpr/consent-conditions',
      scope: 'audience',
      requirement:
        'Consent is free, specific to each purpose, shown by a record, and as easy to withdraw as to give; people were told before that they can.',
      citation: 'UK GDPR Art. 4(11), 7(1), 7(3)-(4), Recitals 42-43',
      appliesWhen: restsOnConsent,
      check: 'manual',
      evidence: 'The form, one entry of the log, and the way to withdraw, step by step.',
      howToCheck: 'Refuse and try to use the service; count purposes and controls; give consent and withdraw it.',
      severity: 'critical',
    },
    {
      id: 'uk-gdpr/privacy-information',
      scope: 'asset',
      requirement:
        'People learn who is responsible, for what their data is used, on which basis, who gets it, for how long and their rights, profiling included: when they give it, or, when it comes from elsewhere, within a month and at the latest with the first message.',
      citation: 'UK GDPR Art. 13, 14',
      appliesWhen: usesPersonalData,
      check: 'manual',
      evidence: 'The notice that stood there on that day.',
      howToCheck: 'Read the notice against the lists of Art. 13 and 14.',
      severity: 'major',
    },
    {
      id: 'uk-gdpr/right-to-object',
      scope: 'asset',
      requirement:
        'At the latest in the first message, people are told clearly and apart from other information that they can object to direct marketing.',
      citation: 'UK GDPR Art. 21(2)-(4)',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['email', 'sms', 'mms', 'push', 'direct-message', 'phone-call', 'direct-mail'] },
          usesPersonalData,
          { fact: 'message.marketing', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'message.optOut.present', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The place in the message, and one objection that ended the use of the data for marketing.',
      howToCheck: 'Judge whether it stands apart and can be understood; object with a test person.',
      severity: 'critical',
    },
    {
      id: 'uk-gdpr/special-categories',
      scope: 'asset',
      requirement:
        'Data on health, religion, politics and the like is used for marketing only with explicit consent or another condition of Art. 9(2).',
      citation: 'UK GDPR Art. 9; Data Protection Act 2018 Schedule 1',
      appliesWhen: { fact: 'data.usesSpecialCategory', op: 'eq', value: true },
      check: 'manual',
      evidence: 'The explicit consent, or the condition named with its reasons.',
      howToCheck: 'Read the condition in the record and whether it is met.',
      severity: 'critical',
    },
    {
      id: 'uk-gdpr/child-consent',
      scope: 'audience',
      requirement: 'For online services offered directly to a child under 13, a parent agrees or authorises, with reasonable efforts to verify it.',
      citation: 'UK GDPR Art. 8; Data Protection Act 2018 s. 9',
      appliesWhen: {
        all: [{ fact: 'audience.directedToChildren', op: 'eq', value: true }, { fact: 'audience.minAge', op: 'lt', value: 13 }, restsOnConsent],
      },
      passWhen: { fact: 'recipients.consent.parental', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'How age was asked and how the authorisation was verified.',
      howToCheck: 'Sign up as a child of twelve with a test account; look up one authorisation.',
      severity: 'critical',
    },
  ],
};

/** The UK GDPR asks nothing that other packs do not ask. */
export const ukGdprFacts: readonly Fact[] = [];
