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
    title: 'Regulation (EU) 2024/1689, Art. 50 and 111(4), as amended by Regulation (EU) 2026/1744',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  },
  authorities: ['EU-MSA'],
  status: 'in-force',
  statusNote:
    'The Digital Omnibus on AI, Regulation (EU) 2026/1744 (Official Journal of 2026-07-24, in force since 2026-07-27), left these duties on 2026-08-02, but for a transition in Art. 50(2). How the Commission reads them stands in its guidelines C(2026) 5054 of 2026-07-20 and, for signatories, in the Code of Practice of 2026-06-10; both were seen only as others report them. Fines go up to 15 million euros or 3 % of worldwide turnover (Art. 99(4)). Whether the act applies in Iceland, Liechtenstein and Norway was not found. Output for the detection of crime is excepted and not covered.',
  asOf: '2026-11-28',
  confidence: 'medium',
  effectiveFrom: '2026-08-02',
  reach: { jurisdictions: ['EU'], by: 'either' },
  rules: [
    {
      id: 'eu-ai-act-50/chatbot-disclosure',
      scope: 'asset',
      requirement:
        'The provider of an AI system that talks or writes with people directly sees to it that they are told so, unless that is obvious to a reasonably attentive person.',
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
      howToCheck:
        'Begin a conversation as a stranger would. That everybody knows chatbots makes none of them obvious; a human name, face or voice speaks against it.',
      severity: 'critical',
    },
    {
      id: 'eu-ai-act-50/synthetic-content-marked',
      scope: 'asset',
      requirement:
        'The provider of an AI system that makes sound, images, video or text marks its output in a machine-readable way, so that it can be detected as made or changed by AI. Left out: help with standard editing, and output that does not change what people put in substantially.',
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
      citation: 'Regulation (EU) 2024/1689 Art. 50(2), 111(4), the latter inserted by Regulation (EU) 2026/1744',
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
      statusNote: 'The transition is about Art. 50(2) alone: a chatbot that also makes pictures had to say what it is on 2026-08-02.',
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
      howToCheck:
        'Walk the way of a visitor: does the notice come before the camera? Reading the feelings of staff or pupils is not a matter of notice, it is forbidden (Art. 5(1)(f)).',
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
      howToCheck:
        'Look or listen once, without a tap: is it said? A scene in an advertisement that looks like a real place, event or product counts as well as a person.',
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
      requirement:
        'What is disclosed to people is clear, set apart and accessible to people with disabilities, at the latest when they first meet the system or the content.',
      citation: 'Regulation (EU) 2024/1689 Art. 50(5)',
      appliesWhen: {
        any: [
          { fact: 'ai.interactive', op: 'eq', value: true },
          { fact: 'ai.deepfake', op: 'eq', value: true },
          { fact: 'ai.emotionOrBiometric', op: 'eq', value: true },
          { fact: 'ai.publicInterest', op: 'eq', value: true },
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
  {
    name: 'ai.interactive',
    question: 'Do people talk or write with an AI system in it?',
    help: 'A chatbot, a voice or an agent that answers. Fixed answers without AI do not count, nor does a person who sends what AI only drafted.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'ai.interactionDisclosed',
    question: 'Does it say at the beginning that they talk with an AI system?',
    help: 'In the first screen or the first words, not in the terms of use.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'ai.obviousFromContext',
    question: 'Would any reasonably attentive person see at once that it is an AI system?',
    help: 'A human name or a photograph of a person speaks against it.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'ai.systemOnMarketBeforeAugust2026',
    question: 'Was the AI system on the market before 2 August 2026?',
    help: 'In the European Union, under the name of this company. The day of its first release counts, not the day on which the content was made.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'ai.assistiveEditingOnly',
    question: 'Did it only help with standard editing, or leave what people put in much as it was?',
    help: 'Grammar, cropping, colour, format. A change of meaning, style or intent is more.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.machineReadableMark',
    question: 'Do the outputs carry a mark that software can read, and can others check it?',
    help: 'Signed metadata such as content credentials, or a watermark, still there in the published file, with a way to look for it. A word in the caption is none.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'ai.emotionOrBiometric',
    question: 'Are feelings read, or people sorted by face, voice or body?',
    help: 'By AI, for example a camera at a stand that guesses age or mood. Counting visitors does not count.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'ai.emotionNotice',
    question: 'Is there a notice of this where people are exposed to it?',
    help: 'They read or hear it before the system does its work.',
    type: 'boolean',
    knownBy: 'data-protection',
  },
  {
    name: 'ai.deepfake',
    question: 'Does it show or let hear persons, objects, places or events so like real ones that people would take it for genuine?',
    help: 'Image, sound or video, made or changed by AI. Text is none, nor is a drawing that nobody takes for real.',
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
  {
    name: 'ai.textGenerated',
    question: 'Was published text made or changed by AI?',
    help: 'Spelling checks do not count.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.publicInterest',
    question: 'Does the text inform the public on a matter of public interest?',
    help: 'Health, safety, politics, the environment. Praise of a product is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.textDisclosed',
    question: 'Does the text say that it was made or changed by AI?',
    help: 'At the text itself, where people begin to read.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.humanReviewed',
    question: 'Did a person review the text before publication, or does an editor control it?',
    help: 'Somebody who read it and could have changed or stopped it. Passing it on unread is no review.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'ai.editorialResponsibility',
    question: 'Does a named person or company hold editorial responsibility for it?',
    help: 'The one who answers for what is published, as an imprint or a masthead names.',
    type: 'boolean',
    knownBy: 'legal',
  },
];
