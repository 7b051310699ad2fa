import type { Comparison } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/** A solicitation in the sense of Rule 7.3(a): it goes to a person who is known to need a lawyer for a matter. */
const solicitation: Comparison = { fact: 'legal.knownMatter', op: 'eq', value: true };

/**
 * What lawyers may say about their services and how they may win clients, by the Model Rules of the American Bar Association.
 * The Model Rules bind nobody: each state adopts a text of its own. Packs of states go beside this one.
 */
export const usLegalServices: Pack = {
  id: 'us-legal-services',
  version: '1.0.0',
  title: 'Lawyer advertising: ABA Model Rules as a baseline',
  source: {
    author: 'American Bar Association',
    year: 2018,
    title: 'Model Rules of Professional Conduct, Rules 7.1-7.3',
    url: 'https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/',
  },
  authorities: ['state-bar'],
  status: 'model-rule',
  statusNote:
    'As amended in August 2018, when Rules 7.4 and 7.5 were folded into 7.1 and 7.2. What binds is the text of the state, which may ask for labels, filing, waiting times or records.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2018-08-06',
  reach: { jurisdictions: ['US'], by: 'either', senders: ['lawyer'], sectors: ['legal'] },
  rules: [
    {
      id: 'us-legal-services/not-false-or-misleading',
      scope: 'asset',
      requirement:
        'Nothing about the lawyer or the services is false or misleading. A true statement misleads when it leaves out what matters or leads to a conclusion without a factual basis.',
      citation: 'Model Rule 7.1; comments [1]-[3], [5]-[8]',
      check: 'manual',
      evidence: 'Signed review by a lawyer of the firm.',
      howToCheck: 'Read it as a client without knowledge of the law would. Firm names, past judges and partnerships belong to it.',
      severity: 'critical',
    },
    {
      id: 'us-legal-services/past-results-context',
      scope: 'asset',
      requirement: 'Results of past cases come with the facts and law they rested on, or a fitting disclaimer, so that nobody expects the same.',
      citation: 'Model Rule 7.1 comment [3]',
      appliesWhen: { fact: 'legal.pastResults', op: 'eq', value: true },
      passWhen: { fact: 'legal.resultsContext', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Layout with the results and their context marked.',
      howToCheck: 'Is the context beside the result, and does it take away the expectation?',
      severity: 'critical',
    },
    {
      id: 'us-legal-services/comparisons-substantiated',
      scope: 'asset',
      requirement: 'A comparison with the services or fees of other lawyers can be proved, or does not sound as if it could be.',
      citation: 'Model Rule 7.1 comment [3]',
      appliesWhen: { fact: 'legal.comparesLawyers', op: 'eq', value: true },
      passWhen: { fact: 'legal.comparisonSourceOnFile', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The source, its date and its method.',
      howToCheck: 'Open the source and look whether it carries the words.',
      severity: 'major',
    },
    {
      id: 'us-legal-services/responsible-name-contact',
      scope: 'asset',
      requirement: 'A communication about services includes name and contact information of at least one lawyer or firm that answers for it.',
      citation: 'Model Rule 7.2(d); comment [12]',
      passWhen: {
        all: [
          { fact: 'legal.responsibleLawyerNamed', op: 'eq', value: true },
          { fact: 'legal.contactShown', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout with both marked.',
      howToCheck: 'Look for a name and a website, phone number, e-mail or office address.',
      severity: 'critical',
    },
    {
      id: 'us-legal-services/no-pay-for-recommendation',
      scope: 'asset',
      requirement:
        'Nobody gets anything of value for recommending the lawyer, apart from reasonable costs of advertising, usual charges of legal service plans and qualified referral services, the purchase of a practice, disclosed reciprocal referrals that are not exclusive, and small gifts of thanks.',
      citation: 'Model Rule 7.2(b); comments [2]-[8]',
      appliesWhen: { fact: 'legal.paidReferral', op: 'eq', value: true },
      check: 'manual',
      evidence: 'Contract with whoever is paid, and what was paid.',
      howToCheck: 'Name the exception it falls under. A lead generator may be paid as long as it does not recommend.',
      severity: 'critical',
    },
    {
      id: 'us-legal-services/specialist-claims',
      scope: 'asset',
      requirement:
        'A lawyer is called a certified specialist only with a certificate of a body that the state approved or the ABA accredited, and that body is named.',
      citation: 'Model Rule 7.2(c)',
      appliesWhen: { fact: 'legal.specialistClaim', op: 'eq', value: true },
      passWhen: {
        all: [
          { fact: 'legal.certifierApproved', op: 'eq', value: true },
          { fact: 'legal.certifierNamed', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The certificate, and the list of approved bodies.',
      howToCheck: 'Look the body up; "focuses on" or "concentrates in" is no claim of certification.',
      severity: 'critical',
    },
    {
      id: 'us-legal-services/live-solicitation',
      scope: 'asset',
      requirement:
        'For gain, nobody known to need a lawyer for a matter is approached live, face to face, by phone or by video, unless it is a lawyer, family, a close friend or a former client, or someone who routinely buys such services for business.',
      citation: 'Model Rule 7.3(a)-(b); comment [2]',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['phone-call', 'event', 'in-person'] },
          solicitation,
          { fact: 'legal.forGain', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'legal.personsApproached', op: 'ne', value: 'other' },
      check: 'hybrid',
      evidence: 'Contact plan with the relation to each person.',
      howToCheck: 'Draw three people from the plan. What employees and marketing firms do for the lawyer counts (Formal Opinion 501).',
      severity: 'critical',
    },
    {
      id: 'us-legal-services/no-solicitation-after-refusal',
      scope: 'asset',
      requirement: 'Nobody is solicited who said that he or she does not want it, and nobody under coercion, duress or harassment.',
      citation: 'Model Rule 7.3(c)',
      appliesWhen: solicitation,
      passWhen: { fact: 'legal.refusalsRemoved', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The list of refusals, and the list that was used.',
      howToCheck: 'Compare the lists; think of the state people are in after an accident or a death.',
      severity: 'critical',
    },
    {
      id: 'us-legal-services/state-overlay',
      scope: 'asset',
      requirement: 'The rules of each state that counts were applied: where the lawyers are admitted, where they have offices, where recipients are.',
      citation: 'Model Rule 8.5(b)(2); advertising rules of the states',
      confidence: 'medium',
      check: 'manual',
      evidence: 'Checklist for each of these states.',
      howToCheck:
        'List the states, then labels, filing, waiting times and records of each: New York asks for "Attorney Advertising", Florida for filing.',
      severity: 'major',
    },
  ],
};

/** What only the rules on lawyers ask. */
export const usLegalServicesFacts: readonly Fact[] = [
  {
    name: 'legal.pastResults',
    question: 'Does it tell of results in past cases?',
    help: 'Verdicts, settlements, success rates, stories of clients.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.resultsContext',
    question: 'Does it say beside the results what they depended on, or that other cases may end otherwise?',
    help: '"Each case turns on its own facts"; the injury and the fault in the case told.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.comparesLawyers',
    question: 'Does it compare the lawyer, the services or the fees with others?',
    help: '"Leading", "lower fees than", "the most trials".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.comparisonSourceOnFile',
    question: 'Is a dated source for the comparison on file?',
    help: 'A ranking with its method, a survey of fees. Not the opinion of the firm.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.responsibleLawyerNamed',
    question: 'Does it name a lawyer or firm that answers for its content?',
    help: 'A person, or the firm under its registered name.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.contactShown',
    question: 'Does a website, phone number, e-mail or office address of that lawyer or firm stand in it?',
    help: 'A profile on a network that shows them counts.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.paidReferral',
    question: 'Does anybody get something of value for sending clients or recommending the lawyer?',
    help: 'Directories, lead generators, other professionals, clients. Payment for advertising space counts only if the medium recommends.',
    type: 'boolean',
    knownBy: 'partner-manager',
  },
  {
    name: 'legal.specialistClaim',
    question: 'Does it say or suggest that a lawyer is certified as a specialist?',
    help: '"Board certified", "certified specialist", a seal.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.certifierApproved',
    question: 'Is the body that certified on the list of the state or of the ABA?',
    help: 'Look at the list of the state where the lawyer is admitted.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'legal.certifierNamed',
    question: 'Does it name the body that certified?',
    help: 'In the piece itself, beside the claim.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'legal.knownMatter',
    question: 'Does it go to people of whom it is known that they need a lawyer for a certain matter, and offer help in it?',
    help: 'Victims of an accident, people who were sued. An answer to a request, and advertising to the public, are no.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'legal.forGain',
    question: 'Is a fee for the lawyer or firm a significant reason for it?',
    help: 'Free help by a charity is no.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'legal.personsApproached',
    question: 'Who are the people approached?',
    help: '"Anyone else" as soon as one of them is.',
    type: 'choice',
    answers: {
      lawyers: 'Lawyers',
      close: 'Family, close friends, people from a former business or professional relation',
      'business-users': 'People who routinely buy such services for their business',
      other: 'Anyone else',
    },
    knownBy: 'campaign-owner',
  },
  {
    name: 'legal.refusalsRemoved',
    question: 'Were people who had said no taken off the list before?',
    help: 'By any way in which they said it.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
];
