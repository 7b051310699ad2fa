import type { PackExample } from '../example.ts';

/** What must come out of Article 50 of the AI Act. */
export const euAiAct50Examples: readonly PackExample[] = [
  {
    rule: 'eu-ai-act-50/chatbot-disclosure',
    title: 'The first line says "I am an AI assistant"',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { interactive: true, role: 'provider', interactionDisclosed: true } },
    expected: 'pass',
  },
  {
    rule: 'eu-ai-act-50/chatbot-disclosure',
    title: 'A shop chatbot that passes for a person',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { interactive: true, role: 'provider', interactionDisclosed: false, obviousFromContext: false },
    },
    expected: 'fail',
  },
  {
    rule: 'eu-ai-act-50/chatbot-disclosure',
    title: 'The day before the article applies',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { interactive: true, role: 'provider', interactionDisclosed: false, obviousFromContext: false },
    },
    expected: 'not-applicable',
    on: '2026-08-01',
  },
  {
    rule: 'eu-ai-act-50/chatbot-disclosure',
    title: 'A company in France whose chatbot speaks with people in Brazil',
    facts: {
      recipients: { jurisdictions: ['BR'] },
      sender: { jurisdictions: ['FR'] },
      ai: { interactive: true, role: 'provider', interactionDisclosed: false, obviousFromContext: false },
    },
    expected: 'fail',
  },
  {
    rule: 'eu-ai-act-50/chatbot-disclosure',
    title: 'A plainly mechanical voice on a technical hotline',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { interactive: true, role: 'provider', interactionDisclosed: false, obviousFromContext: true },
    },
    expected: 'pass',
  },
  {
    rule: 'eu-ai-act-50/synthetic-content-marked',
    title: 'A new system marks its images',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, role: 'provider', assistiveEditingOnly: false, systemOnMarketBeforeAugust2026: false, machineReadableMark: true },
    },
    expected: 'pass',
  },
  {
    rule: 'eu-ai-act-50/synthetic-content-marked',
    title: 'A new system does not',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, role: 'provider', assistiveEditingOnly: false, systemOnMarketBeforeAugust2026: false, machineReadableMark: false },
    },
    expected: 'fail',
  },
  {
    rule: 'eu-ai-act-50/synthetic-content-marked',
    title: 'A company that only uses the system of another',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, role: 'deployer', assistiveEditingOnly: false, systemOnMarketBeforeAugust2026: false },
    },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ai-act-50/synthetic-content-marked',
    title: 'A tool that only mends grammar',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, role: 'provider', assistiveEditingOnly: true, systemOnMarketBeforeAugust2026: false },
    },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ai-act-50/synthetic-content-marked-older-systems',
    title: 'An older system marks its images',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, role: 'provider', assistiveEditingOnly: false, systemOnMarketBeforeAugust2026: true, machineReadableMark: true },
    },
    expected: 'pass',
    on: '2026-12-02',
  },
  {
    rule: 'eu-ai-act-50/synthetic-content-marked-older-systems',
    title: 'An older system does not',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, role: 'provider', assistiveEditingOnly: false, systemOnMarketBeforeAugust2026: true, machineReadableMark: false },
    },
    expected: 'fail',
    on: '2026-12-02',
  },
  {
    rule: 'eu-ai-act-50/synthetic-content-marked-older-systems',
    title: 'An older system on the last day of the transition',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, role: 'provider', assistiveEditingOnly: false, systemOnMarketBeforeAugust2026: true, machineReadableMark: false },
    },
    expected: 'not-applicable',
    on: '2026-12-01',
  },
  {
    rule: 'eu-ai-act-50/emotion-biometric',
    title: 'The notice hangs before the camera',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { emotionOrBiometric: true, emotionNotice: true } },
    expected: 'pass',
  },
  {
    rule: 'eu-ai-act-50/emotion-biometric',
    title: 'There is no notice',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { emotionOrBiometric: true, emotionNotice: false } },
    expected: 'fail',
  },
  {
    rule: 'eu-ai-act-50/emotion-biometric',
    title: 'A camera that counts visitors',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { emotionOrBiometric: false } },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ai-act-50/emotion-biometric',
    title: 'On the day before the article applies',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { emotionOrBiometric: true, emotionNotice: false } },
    on: '2026-08-01',
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ai-act-50/deepfake-disclosed',
    title: 'The video says that it was made by AI',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { generated: true, deepfake: true, deepfakeDisclosed: true } },
    expected: 'pass',
  },
  {
    rule: 'eu-ai-act-50/deepfake-disclosed',
    title: 'A synthetic celebrity without a label',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { generated: true, deepfake: true, deepfakeDisclosed: false } },
    expected: 'fail',
  },
  {
    rule: 'eu-ai-act-50/deepfake-disclosed',
    title: 'A cartoon that nobody takes for genuine',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { generated: true, deepfake: false } },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ai-act-50/public-interest-text',
    title: 'An editor reviewed it and answers for it',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, textGenerated: true, publicInterest: true, textDisclosed: false, humanReviewed: true, editorialResponsibility: true },
    },
    expected: 'pass',
  },
  {
    rule: 'eu-ai-act-50/public-interest-text',
    title: 'It says that it was made by AI',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { generated: true, textGenerated: true, publicInterest: true, textDisclosed: true } },
    expected: 'pass',
  },
  {
    rule: 'eu-ai-act-50/public-interest-text',
    title: 'Reviewed, but nobody answers for it',
    facts: {
      recipients: { jurisdictions: ['IT'] },
      ai: { generated: true, textGenerated: true, publicInterest: true, textDisclosed: false, humanReviewed: true, editorialResponsibility: false },
    },
    expected: 'fail',
  },
  {
    rule: 'eu-ai-act-50/public-interest-text',
    title: 'Praise of a product',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { generated: true, textGenerated: true, publicInterest: false } },
    expected: 'not-applicable',
  },
  {
    rule: 'eu-ai-act-50/accessible-timely',
    title: 'Nobody has met the chatbot with a screen reader yet',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { interactive: true } },
    expected: 'needs-review',
  },
  {
    rule: 'eu-ai-act-50/accessible-timely',
    title: 'None of these systems',
    facts: { recipients: { jurisdictions: ['IT'] }, ai: { interactive: false, deepfake: false, emotionOrBiometric: false, publicInterest: false } },
    expected: 'not-applicable',
  },
];
