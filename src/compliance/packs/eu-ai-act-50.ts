import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * Article 50 of the AI Act: what people are told about AI. Each duty says whether it binds providers or those who use a system.
 */
export const euAiAct50: Pack = {
  id: 'eu-ai-act-50',
  version: '1.0.0',
  title: 'EU AI Act, Article 50: transparency',
  source: {
    author: 'European Union',
    year: 2024,
    title: 'Regulation (EU) 2024/1689, Art. 50',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  },
  authorities: ['EU-MSA'],
  status: 'in-force',
  statusNote: 'The Digital Omnibus of 2026 left these duties on their date, but for a transition in Art. 50(2).',
  asOf: '2026-11-22',
  confidence: 'medium',
  effectiveFrom: '2026-08-02',
  reach: { jurisdictions: ['EU'], by: 'either' },
  rules: [
    {
      id: 'eu-ai-act-50/chatbot-disclosure',
      scope: 'asset',
      requirement:
        'The provider of an AI system that talks with people sees to it that they are told so, unless it is obvious from the circumstances.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(1)',
      appliesWhen: {
        all: [
          { fact: 'ai.interactive', op: 'eq', value: true },
          { fact: 'ai.role', op: 'in', value: ['provider', 'both'] },
        ],
      },
      passWhen: {
        any: [
          { fact: 'ai.interactionDisclosed', op: 'eq', value: true },
          { fact: 'ai.obviousFromContext', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'First screen or first words of a conversation.',
      howToCheck: 'Begin a conversation as a stranger would.',
      severity: 'critical',
    },
    {
      id: 'eu-ai-act-50/synthetic-content-marked',
      scope: 'asset',
      requirement:
        'The provider of an AI system that makes sound, images, video or text marks its output in a machine-readable way. Help with standard editing that does not change the content much is left out.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(2)',
      appliesWhen: {
        all: [
          { fact: 'ai.generated', op: 'eq', value: true },
          { fact: 'ai.role', op: 'in', value: ['provider', 'both'] },
          { fact: 'ai.systemOnMarketBeforeAugust2026', op: 'eq', value: false },
          { fact: 'ai.assistiveEditingOnly', op: 'eq', value: false },
        ],
      },
      passWhen: { fact: 'ai.machineReadableMark', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Metadata or watermark of three outputs, as a checking tool shows them.',
      howToCheck: 'Run outputs through a tool that reads the mark.',
      severity: 'critical',
    },
    {
      id: 'eu-ai-act-50/synthetic-content-marked-older-systems',
      scope: 'asset',
      requirement: 'As of 2 December 2026 the same holds for systems that were on the market before 2 August 2026.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(2), with the transition of 2026',
      appliesWhen: {
        all: [
          { fact: 'ai.generated', op: 'eq', value: true },
          { fact: 'ai.role', op: 'in', value: ['provider', 'both'] },
          { fact: 'ai.systemOnMarketBeforeAugust2026', op: 'eq', value: true },
          { fact: 'ai.assistiveEditingOnly', op: 'eq', value: false },
        ],
      },
      passWhen: { fact: 'ai.machineReadableMark', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Metadata or watermark of three outputs, as a checking tool shows them.',
      howToCheck: 'Run outputs through a tool that reads the mark.',
      severity: 'critical',
      effectiveFrom: '2026-12-02',
      confidence: 'low',
      statusNote:
        'The transition comes from the Digital Omnibus, approved by the Council on 2026-06-29 as the press reports; the published text was not seen.',
    },
    {
      id: 'eu-ai-act-50/emotion-biometric',
      scope: 'asset',
      requirement: 'Who uses emotion recognition or biometric categorisation tells the people exposed to it that it runs.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(3)',
      appliesWhen: { fact: 'ai.emotionOrBiometric', op: 'eq', value: true },
      passWhen: { fact: 'ai.emotionNotice', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The notice, where people meet it.',
      howToCheck: 'Walk the way of a visitor: does the notice come before the camera?',
      severity: 'critical',
    },
    {
      id: 'eu-ai-act-50/deepfake-disclosed',
      scope: 'asset',
      requirement:
        'Who publishes a deep fake discloses that it was made or changed by AI. In evidently artistic, satirical or fictional works it is enough to disclose it in a way that does not spoil the work.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(4), first subparagraph',
      appliesWhen: {
        all: [
          { fact: 'ai.generated', op: 'eq', value: true },
          { fact: 'ai.deepfake', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'ai.deepfakeDisclosed', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The piece with its label, as people meet it.',
      howToCheck: 'Look or listen once, without a tap: is it said?',
      severity: 'critical',
    },
    {
      id: 'eu-ai-act-50/public-interest-text',
      scope: 'asset',
      requirement:
        'Text by AI that informs the public on matters of public interest is disclosed as such, unless people reviewed it and somebody holds editorial responsibility.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(4), second subparagraph',
      appliesWhen: {
        all: [
          { fact: 'ai.generated', op: 'eq', value: true },
          { fact: 'ai.textGenerated', op: 'eq', value: true },
          { fact: 'ai.publicInterest', op: 'eq', value: true },
        ],
      },
      passWhen: {
        any: [
          { fact: 'ai.textDisclosed', op: 'eq', value: true },
          {
            all: [
              { fact: 'ai.humanReviewed', op: 'eq', value: true },
              { fact: 'ai.editorialResponsibility', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The disclosure, or the record of the review with the name of who is responsible.',
      howToCheck: 'Look for the disclosure; if there is none, ask for the record.',
      severity: 'major',
    },
    {
      id: 'eu-ai-act-50/accessible-timely',
      scope: 'asset',
      requirement: 'What is disclosed is clear, distinguishable and accessible, at the latest at the first contact.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(5)',
      appliesWhen: {
        any: [
          { fact: 'ai.interactive', op: 'eq', value: true },
          { fact: 'ai.deepfake', op: 'eq', value: true },
          { fact: 'ai.emotionOrBiometric', op: 'eq', value: true },
        ],
      },
      check: 'manual',
      evidence: 'Recording of a first contact, also with a screen reader.',
      howToCheck: 'Meet it for the first time, once with a screen reader.',
      severity: 'major',
    },
  ],
};

/** What only the AI Act asks. */
export const euAiAct50Facts: readonly Fact[] = [
  {
    name: 'ai.role',
    question: 'What is the company towards the AI system?',
    help: 'Provider: it developed the system or had it developed, and offers or runs it under its own name. Deployer: it uses the system of another.',
    type: 'choice',
    answers: { provider: 'Provider', deployer: 'Deployer', both: 'Both' },
    knownBy: 'legal',
  },
  { name: 'ai.interactive', question: 'Do people talk or write with an AI system in it?', type: 'boolean', knownBy: 'web-team' },
  {
    name: 'ai.interactionDisclosed',
    question: 'Does it say at the beginning that they talk with an AI system?',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'ai.obviousFromContext',
    question: 'Would any reasonably attentive person see that at once?',
    help: 'A human name or a photograph of a person speaks against it.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  { name: 'ai.systemOnMarketBeforeAugust2026', question: 'Was the AI system on the market before 2 August 2026?', type: 'boolean', knownBy: 'legal' },
  {
    name: 'ai.assistiveEditingOnly',
    question: 'Did it only help with standard editing, without changing the content much?',
    help: 'Grammar, cropping, colour.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.machineReadableMark',
    question: 'Do the outputs carry a mark that software can read?',
    help: 'Content credentials or a watermark, still there in the published file.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'ai.emotionOrBiometric',
    question: 'Are feelings read, or people sorted by face, voice or body?',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  { name: 'ai.emotionNotice', question: 'Is there a notice of this where people are exposed to it?', type: 'boolean', knownBy: 'data-protection' },
  {
    name: 'ai.deepfake',
    question: 'Does it show or let hear persons, objects, places or events so like real ones that people would take it for genuine?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.deepfakeDisclosed',
    question: 'Does a label or a voice say that it was made or changed by AI?',
    help: 'In the piece itself, not only in terms or in a profile.',
    type: 'boolean',
    knownBy: 'author',
  },
  { name: 'ai.textGenerated', question: 'Was published text made or changed by AI?', type: 'boolean', knownBy: 'author' },
  {
    name: 'ai.publicInterest',
    question: 'Does the text inform the public on a matter of public interest?',
    help: 'Health, safety, politics, the environment. Praise of a product is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  { name: 'ai.textDisclosed', question: 'Does the text say that it was made or changed by AI?', type: 'boolean', knownBy: 'author' },
  {
    name: 'ai.humanReviewed',
    question: 'Did a person review the text before publication, or does an editor control it?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.editorialResponsibility',
    question: 'Does a named person or company hold editorial responsibility for it?',
    type: 'boolean',
    knownBy: 'legal',
  },
];
