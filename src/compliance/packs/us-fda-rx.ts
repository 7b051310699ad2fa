import type { Comparison } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/** The statute speaks to the maker, packer or distributor, and whoever advertises for them. */
const drugOfMaker: readonly Comparison[] = [
  { fact: 'health.productType', op: 'eq', value: 'prescription-drug' },
  { fact: 'health.forMaker', op: 'eq', value: true },
];

/** An advertisement that names a drug and says more than its name. Others are free of the summary (e)(2), or no drug advertisements at all. */
const productAd: readonly Comparison[] = [
  ...drugOfMaker,
  { fact: 'health.reminderAd', op: 'eq', value: false },
  { fact: 'health.helpSeekingAd', op: 'eq', value: false },
];

const broadcast: Comparison = { fact: 'channel', op: 'in', value: ['tv', 'radio', 'phone-call', 'video-ad', 'podcast'] };
const heardOnly: Comparison = { fact: 'channel', op: 'in', value: ['radio', 'phone-call', 'podcast'] };

/**
 * FDA on the advertising of prescription medicines for people, to patients and to professionals. Advertising of vaccines and other biologics follows the same rules;
 * medicines for animals, restricted devices and compounding are not in this pack.
 */
export const usFdaRx: Pack = {
  id: 'us-fda-rx',
  version: '1.0.0',
  title: 'FDA: advertising of prescription medicines',
  source: {
    author: 'Food and Drug Administration',
    title: '21 U.S.C. 352(n); 21 CFR 202.1 and 201.100',
    url: 'https://www.ecfr.gov/current/title-21/part-202',
  },
  authorities: ['FDA'],
  status: 'in-force',
  statusNote:
    'The statute is of 1962-10-10 (Drug Amendments of 1962), the regulations followed. How risks are spoken on television and radio: 88 FR 80958, effective 2024-05-20, to be followed since 2024-11-20. On 2025-09-09 FDA announced that it means to end the "adequate provision" of labelling for broadcast; we have seen no rule that did.',
  asOf: '2026-11-22',
  confidence: 'high',
  effectiveFrom: '1962-10-10',
  reach: { jurisdictions: ['US'], by: 'recipients', sectors: ['pharma'] },
  rules: [
    {
      id: 'us-fda-rx/brief-summary',
      scope: 'asset',
      requirement:
        'An advertisement that is not broadcast, messages and the internet included, carries a true statement of side effects, contraindications and effectiveness in brief summary, in the advertisement itself.',
      citation: '21 U.S.C. 352(n)(3); 21 CFR 202.1(e)(1), (e)(3)(iii)',
      appliesWhen: {
        all: [
          ...productAd,
          {
            fact: 'channel',
            op: 'in',
            value: [
              'print',
              'web-page',
              'landing-page',
              'display-ad',
              'search-ad',
              'social-post',
              'forum',
              'app',
              'out-of-home',
              'email',
              'sms',
              'mms',
              'push',
              'direct-message',
            ],
          },
        ],
      },
      passWhen: { fact: 'health.briefSummary', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The advertisement with its summary, and the labelling in force that day.',
      howToCheck:
        'A medical reviewer compares the summary with the labelling. Where there is little room, as online, the risk stands with the benefit and a link leads to the rest.',
      severity: 'critical',
    },
    {
      id: 'us-fda-rx/labelling-with-full-information',
      scope: 'asset',
      requirement:
        'Brochures, mailings and other printed, audio or visual matter of the maker about the medicine are labelling: the full prescribing information comes with them.',
      citation: '21 CFR 202.1(l)(2), 201.100(d); reminders 201.100(f)',
      confidence: 'medium',
      appliesWhen: { all: [...productAd, { fact: 'channel', op: 'in', value: ['direct-mail', 'pdf', 'presentation'] }] },
      passWhen: { fact: 'health.fullPrescribingInformation', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The piece as it is handed over, with what comes with it.',
      howToCheck: 'Is it enclosed, or attached so that the reader has it at hand, in the version in force?',
      severity: 'critical',
    },
    {
      id: 'us-fda-rx/major-statement',
      scope: 'asset',
      requirement:
        'Broadcast advertisements name the major side effects and contraindications in the spoken part, or in the spoken and the visual part together.',
      citation: '21 CFR 202.1(e)(1)',
      statusNote: 'FDA has left open how far online video and audio count as broadcast; they are counted in here.',
      appliesWhen: { all: [...productAd, broadcast] },
      passWhen: { fact: 'health.majorStatement', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Script and recording.',
      howToCheck: 'A medical reviewer compares what is spoken with warnings and contraindications of the labelling.',
      severity: 'critical',
    },
    {
      id: 'us-fda-rx/major-statement-ccn',
      scope: 'asset',
      requirement:
        'On television and radio, to consumers, the major statement is clear, conspicuous and neutral: everyday words, as easy to hear as the rest, on television at once spoken and in readable text, nothing that distracts.',
      citation: '21 CFR 202.1(e)(1)(ii)(A)-(E)',
      statusNote: 'FDA has not said which online video counts as television format.',
      appliesWhen: {
        all: [
          ...productAd,
          { fact: 'channel', op: 'in', value: ['tv', 'radio'] },
          { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] },
        ],
      },
      passWhen: {
        all: [
          { fact: 'health.ccn.plainLanguage', op: 'eq', value: true },
          { fact: 'health.ccn.audioUnderstandable', op: 'eq', value: true },
          { fact: 'health.ccn.noDistraction', op: 'eq', value: true },
          {
            any: [
              heardOnly,
              {
                all: [
                  { fact: 'health.ccn.dualModality', op: 'eq', value: true },
                  { fact: 'health.ccn.textReadable', op: 'eq', value: true },
                ],
              },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Recording, with a form of the five standards.',
      howToCheck: 'Watch it once with sound only, once without sound, once as a viewer would.',
      severity: 'critical',
      effectiveFrom: '2024-11-20',
    },
    {
      id: 'us-fda-rx/adequate-provision',
      scope: 'asset',
      requirement: 'Broadcast advertisements without a full brief summary provide for people to get the approved labelling.',
      citation: '21 CFR 202.1(e)(1)',
      appliesWhen: { all: [...productAd, broadcast, { fact: 'health.briefSummary', op: 'eq', value: false }] },
      passWhen: { fact: 'health.labellingRoutes', op: 'containsAny', value: ['phone', 'website', 'print', 'professional'] },
      check: 'hybrid',
      evidence: 'Script, and proof that each way works.',
      howToCheck: 'Call the number, open the page, find the printed advertisement.',
      severity: 'critical',
    },
    {
      id: 'us-fda-rx/adequate-provision-four-ways',
      scope: 'asset',
      requirement:
        'FDA takes provision for adequate when a broadcast advertisement names four ways: a free phone number, a website, a printed advertisement that runs at the time, and doctor or pharmacist.',
      citation: 'FDA, Guidance for Industry: Consumer-Directed Broadcast Advertisements (1999)',
      status: 'guidance',
      appliesWhen: {
        all: [
          ...productAd,
          broadcast,
          { fact: 'health.briefSummary', op: 'eq', value: false },
          { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] },
        ],
      },
      passWhen: { fact: 'health.labellingRoutes', op: 'containsAll', value: ['phone', 'website', 'print', 'professional'] },
      check: 'hybrid',
      reviewOnFail: true,
      evidence: 'Script with the four ways marked.',
      howToCheck: 'Where one is missing, write down how people without the internet, or who want privacy, get the labelling.',
      severity: 'major',
      effectiveFrom: '1999-08-09',
    },
    {
      id: 'us-fda-rx/fair-balance',
      scope: 'asset',
      requirement: 'Risks and benefits are balanced in content and presentation.',
      citation: '21 CFR 202.1(e)(5)(ii), (e)(7)(viii)',
      appliesWhen: { all: [...drugOfMaker, { fact: 'health.statesBenefit', op: 'eq', value: true }] },
      check: 'manual',
      evidence: 'Record of the medical, legal and regulatory review.',
      howToCheck: 'Compare size, place, time and pictures that each gets. A summary of risks elsewhere does not balance the claim.',
      severity: 'critical',
    },
    {
      id: 'us-fda-rx/within-labelling',
      scope: 'asset',
      requirement: 'No use, no group of patients and no effect is suggested that the approved labelling does not cover.',
      citation: '21 CFR 202.1(e)(4)(i)(a), (e)(6)',
      appliesWhen: { all: [...drugOfMaker, { fact: 'health.statesBenefit', op: 'eq', value: true }] },
      check: 'manual',
      evidence: 'Table that sets a section of the labelling beside each claim.',
      howToCheck:
        'Map each claim in words and pictures. What is consistent with the labelling though not in it needs the analysis of the guidance of 2018.',
      severity: 'critical',
    },
    {
      id: 'us-fda-rx/established-name',
      scope: 'asset',
      requirement: 'The established name stands with the brand name wherever that is featured, in print at least half as large and as prominent.',
      citation: '21 U.S.C. 352(n)(1); 21 CFR 202.1(b)',
      appliesWhen: { all: [...drugOfMaker, { fact: 'health.namesDrug', op: 'eq', value: true }] },
      passWhen: {
        all: [
          { fact: 'health.establishedNameShown', op: 'eq', value: true },
          { any: [heardOnly, { fact: 'health.establishedNameHalfSize', op: 'eq', value: true }] },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout with both sizes measured.',
      howToCheck: 'Measure at each featured place; in running text once on a page is enough.',
      severity: 'major',
    },
    {
      id: 'us-fda-rx/reminder-ad-limits',
      scope: 'asset',
      requirement:
        'A reminder names the medicine and suggests nothing: no use, no dosage, no other claim. A medicine with a boxed warning gets none, unless it gives only the price.',
      citation: '21 CFR 202.1(e)(2)(i)',
      appliesWhen: { all: [...drugOfMaker, { fact: 'health.reminderAd', op: 'eq', value: true }] },
      passWhen: {
        all: [
          { fact: 'health.statesIndication', op: 'eq', value: false },
          { fact: 'health.statesDosage', op: 'eq', value: false },
          { fact: 'health.statesBenefit', op: 'eq', value: false },
          {
            any: [
              { fact: 'health.boxedWarning', op: 'eq', value: false },
              { fact: 'health.priceOnly', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The advertisement, and the first page of the labelling.',
      howToCheck: 'Do pictures suggest what it is for? A stethoscope or a lung may.',
      severity: 'critical',
    },
    {
      id: 'us-fda-rx/medwatch-statement',
      scope: 'asset',
      requirement:
        'Published advertisements to consumers say, conspicuously: "You are encouraged to report negative side effects of prescription drugs to the FDA. Visit www.fda.gov/medwatch, or call 1-800-FDA-1088."',
      citation: '21 U.S.C. 352(n)(3), as amended by FDAAA 2007 s. 906',
      appliesWhen: {
        all: [...productAd, { fact: 'channel', op: 'eq', value: 'print' }, { fact: 'recipients.audience', op: 'in', value: ['consumer', 'both'] }],
      },
      passWhen: { fact: 'health.medwatchStatement', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Layout with the statement marked.',
      howToCheck: 'Compare it word by word.',
      severity: 'major',
      effectiveFrom: '2008-03-25',
    },
    {
      id: 'us-fda-rx/form-2253',
      scope: 'asset',
      requirement:
        'Advertisements and promotional labelling of a medicine, reminders included, go to FDA with Form FDA 2253 when they are first published or handed out.',
      citation: '21 CFR 314.81(b)(3)(i); biologics 601.12(f)(4)',
      appliesWhen: { all: [...drugOfMaker, { fact: 'health.helpSeekingAd', op: 'eq', value: false }] },
      passWhen: { fact: 'health.form2253Submitted', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Receipt of the submission.',
      howToCheck: 'Compare its day with the first day of use. Accelerated approval asks for submission beforehand.',
      severity: 'major',
      effectiveFrom: '1985-05-23',
    },
  ],
};

/** What only the rules on prescription medicines ask. */
export const usFdaRxFacts: readonly Fact[] = [
  {
    name: 'health.forMaker',
    question: 'Does the maker, packer or distributor of the medicine publish it, or have it published?',
    help: 'Agencies, paid influencers and patient groups that are paid for it count.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'health.reminderAd',
    question: 'Does it call attention to the name of the medicine and say nothing else about it, by its plan?',
    help: 'As briefed: whether it kept to that is asked apart.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'health.helpSeekingAd',
    question: 'Does it speak of a disease without naming or suggesting a medicine?',
    help: '"Talk to your doctor about migraine". Colours or characters of a brand suggest it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.briefSummary',
    question: 'Does it contain a section on side effects, contraindications and effectiveness?',
    help: 'In the advertisement itself, not only behind a link. The full prescribing information, where it comes with the message, counts.',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'health.fullPrescribingInformation',
    question: 'Does the full prescribing information come with it?',
    help: 'Enclosed, bound in or attached.',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'health.majorStatement',
    question: 'Are the major side effects and contraindications spoken in it?',
    help: 'Or spoken in part and shown in part.',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'health.ccn.plainLanguage',
    question: 'Are the risks told in everyday words, without a medical term where a common word exists?',
    help: '"Heart attack", not "myocardial infarction".',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'health.ccn.audioUnderstandable',
    question: 'Are the risks spoken as loudly, as clearly and as slowly as the rest?',
    help: 'Read the script against the clock: the risks must not be faster than the benefits.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.ccn.dualModality',
    question: 'Do the spoken key words on risks stand on the screen while they are spoken?',
    help: 'Word for word, or the whole transcript.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'health.ccn.textReadable',
    question: 'Could test viewers read the text on risks to its end?',
    help: 'Size, style, contrast, place and time.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'health.ccn.noDistraction',
    question: 'Do pictures, music and cuts stay calm while the risks are told?',
    help: 'No when any of them competes for attention.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'health.labellingRoutes',
    question: 'Which ways to the full labelling does it name?',
    help: 'All that are said or shown; an empty list when there is none.',
    type: 'choices',
    answers: {
      phone: 'A free phone number',
      website: 'A website',
      print: 'A printed advertisement that runs at the time',
      professional: 'Doctor, pharmacist or other professional',
    },
    knownBy: 'author',
  },
  {
    name: 'health.statesBenefit',
    question: 'Does it say or show what the medicine achieves?',
    help: 'In words or pictures: an effect, a patient who is well again, a chart.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.namesDrug',
    question: 'Does it use the brand name of the medicine?',
    help: 'A logo with the name counts; the generic name alone is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.establishedNameShown',
    question: 'Does the established (generic) name stand directly with the brand name where that is featured?',
    help: 'In brackets beside or right below it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.establishedNameHalfSize',
    question: 'Are the letters of the generic name at least half as large as those of the brand name?',
    help: 'Measure the height where the brand name is featured.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'health.statesIndication',
    question: 'Does it say or show what the medicine is for?',
    help: 'A disease, a symptom, an organ, a kind of doctor: in words or pictures.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.statesDosage',
    question: 'Does it recommend a dosage?',
    help: '"Once a day", "two tablets". The strength on the package is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.boxedWarning',
    question: 'Does the labelling have a boxed warning?',
    help: 'The black frame at the beginning of the prescribing information.',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'health.priceOnly',
    question: 'Is its only content the price?',
    help: 'A price list or a coupon: name, strength, quantity, price.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.medwatchStatement',
    question: 'Does the prescribed sentence on reports to FDA stand in it?',
    help: '"You are encouraged to report negative side effects of prescription drugs to the FDA. Visit www.fda.gov/medwatch, or call 1-800-FDA-1088."',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'health.form2253Submitted',
    question: 'Is there a receipt for its Form FDA 2253, no later than the first day of use?',
    help: 'For this version. A changed one is submitted again.',
    type: 'boolean',
    knownBy: 'legal',
  },
];
