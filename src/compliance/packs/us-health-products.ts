import type { Comparison } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const supplement: Comparison = { fact: 'health.productType', op: 'eq', value: 'dietary-supplement' };
const overTheCounter: Comparison = { fact: 'health.productType', op: 'in', value: ['dietary-supplement', 'otc-drug', 'device', 'weight-loss'] };
const healthClaim: Comparison = {
  fact: 'claim.types',
  op: 'containsAny',
  value: ['health', 'disease', 'structure-function', 'weight-loss', 'safety'],
};

/** Statements on structure and function are regulated on the label and in what comes with the product, not in advertising elsewhere. */
const structureFunctionOnLabel: readonly Comparison[] = [
  supplement,
  { fact: 'claim.types', op: 'containsAny', value: ['structure-function'] },
  { fact: 'health.isLabelling', op: 'eq', value: true },
];

const signsOfDisease = [
  'names-disease',
  'symptoms',
  'abnormal-condition',
  'indirect',
  'drug-class',
  'replaces-therapy',
  'helps-therapy',
  'side-effects',
];
const gutCheckClaims = ['no-diet', 'eat-anything', 'permanent', 'blocks-calories', 'three-pounds-a-week', 'everyone', 'worn-or-rubbed'];

/**
 * Claims for products that people buy without prescription: supplements, medicines over the counter, devices, products for losing weight.
 * Kinds of claim in `claim.types`: `health`, `disease`, `structure-function` ("supports memory"), `weight-loss`, `safety`.
 */
export const usHealthProducts: Pack = {
  id: 'us-health-products',
  version: '1.0.0',
  title: 'Health products: supplements, over the counter, devices, weight loss',
  source: {
    author: 'Federal Trade Commission; Food and Drug Administration',
    title: '15 U.S.C. 45, 52, 55; 21 U.S.C. 343(r)(6); 21 CFR 101.93; FTC Health Products Compliance Guidance (2022)',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  },
  authorities: ['FTC', 'FDA'],
  status: 'in-force',
  statusNote:
    'The FTC watches advertising, FDA the label and what comes with the product. Labels of over-the-counter medicines (21 CFR part 201, monographs) and of restricted devices are not in this pack.',
  asOf: '2026-11-22',
  confidence: 'high',
  effectiveFrom: '1938-03-21',
  reach: { jurisdictions: ['US'], by: 'recipients', sectors: ['pharma'] },
  rules: [
    {
      id: 'us-health-products/substantiated',
      scope: 'claim',
      requirement: 'A claim on health, safety or weight rests on competent and reliable scientific evidence that exists before it is published.',
      citation: '15 U.S.C. 45, 52; FTC Health Products Compliance Guidance (2022), section III',
      appliesWhen: { all: [overTheCounter, healthClaim] },
      passWhen: { fact: 'claim.substantiation', op: 'eq', value: 'on-file' },
      check: 'hybrid',
      evidence: 'The studies, with a note of who read them and how they carry the claim.',
      howToCheck: 'Compare product, dose, people and outcome of the study with the claim.',
      severity: 'critical',
    },
    {
      id: 'us-health-products/human-trial',
      scope: 'claim',
      requirement: 'The FTC generally expects randomised, controlled trials with people behind claims on health.',
      citation: 'FTC Health Products Compliance Guidance (2022), section III.B',
      status: 'guidance',
      appliesWhen: { all: [overTheCounter, healthClaim] },
      passWhen: { fact: 'claim.humanTrial', op: 'eq', value: true },
      check: 'hybrid',
      reviewOnFail: true,
      evidence: 'The trial report.',
      howToCheck:
        'Was it randomised, controlled, blinded where it could be, and large enough? Where there is none, write down why experts accept less.',
      severity: 'major',
      effectiveFrom: '2022-12-20',
    },
    {
      id: 'us-health-products/no-disease-claims',
      scope: 'claim',
      requirement:
        'A supplement is not said or shown to diagnose, treat, cure or prevent a disease, by name, symptom, picture or comparison. A health claim that FDA authorised is no such claim.',
      citation: '21 U.S.C. 343(r)(6); 21 CFR 101.93(f)-(g)',
      effectiveFrom: '2000-02-07',
      appliesWhen: {
        all: [
          supplement,
          { fact: 'claim.types', op: 'containsAny', value: ['health', 'disease', 'structure-function'] },
          { fact: 'claim.authorisedHealthClaim', op: 'eq', value: false },
        ],
      },
      passWhen: {
        all: [
          { not: { fact: 'claim.types', op: 'containsAny', value: ['disease'] } },
          { not: { fact: 'claim.signsOfDisease', op: 'containsAny', value: signsOfDisease } },
        ],
      },
      check: 'hybrid',
      evidence: 'The claim with its surroundings: name of the product, pictures, testimonials, titles of studies.',
      howToCheck: 'Go through the ten criteria of 101.93(g)(2); what customers are quoted with counts.',
      severity: 'critical',
    },
    {
      id: 'us-health-products/dshea-disclaimer',
      scope: 'claim',
      requirement:
        'A statement on structure or function carries, beside it or linked by a symbol, in bold: "This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease."',
      citation: '21 U.S.C. 343(r)(6)(C); 21 CFR 101.93(b)-(e)',
      statusNote:
        'By its letter of 2025-12-11 FDA considers dropping that the words stand on each panel with such a statement (101.93(d)), and does not enforce that part meanwhile; link and words stay.',
      appliesWhen: { all: structureFunctionOnLabel },
      passWhen: {
        all: [
          { fact: 'claim.dsheaDisclaimer', op: 'eq', value: true },
          { fact: 'claim.dsheaDisclaimerLinked', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout with statement, symbol and disclaimer marked.',
      howToCheck: 'Compare it word by word; look for bold type of at least a sixteenth of an inch.',
      severity: 'critical',
      effectiveFrom: '1994-10-25',
    },
    {
      id: 'us-health-products/structure-function-notified',
      scope: 'claim',
      requirement: 'FDA is notified of the statement no later than 30 days after the product is first marketed with it.',
      citation: '21 U.S.C. 343(r)(6); 21 CFR 101.93(a)',
      appliesWhen: { all: structureFunctionOnLabel },
      passWhen: { fact: 'claim.fdaNotified', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Copy of the notification with its date.',
      howToCheck: 'Compare the wording notified with the wording used.',
      severity: 'major',
      effectiveFrom: '1994-10-25',
    },
    {
      id: 'us-health-products/risk-information',
      scope: 'asset',
      requirement: 'Material risks of use are disclosed where the advertising would otherwise mislead about safety.',
      citation: '15 U.S.C. 55(a)(1); FTC Health Products Compliance Guidance (2022)',
      appliesWhen: overTheCounter,
      check: 'manual',
      evidence: 'List of material risks by a medical reviewer, with where each is disclosed.',
      howToCheck: 'Who should not use it, with what should it not be combined? "Natural" and "safe" make silence worse.',
      severity: 'critical',
    },
    {
      id: 'us-health-products/weight-loss-gut-check',
      scope: 'claim',
      requirement:
        'None of the seven claims on losing weight is made that the FTC regards as false for any product that is eaten, worn or rubbed in.',
      citation: 'FTC, Gut Check: A Reference Guide for Media on Spotting False Weight Loss Claims (2014)',
      status: 'guidance',
      effectiveFrom: '2014-01-07',
      appliesWhen: {
        any: [
          {
            all: [
              { fact: 'health.productType', op: 'eq', value: 'weight-loss' },
              { fact: 'claim.types', op: 'containsAny', value: ['health', 'weight-loss'] },
            ],
          },
          {
            all: [
              { fact: 'health.productType', op: 'in', value: ['dietary-supplement', 'device'] },
              { fact: 'claim.types', op: 'containsAny', value: ['weight-loss'] },
            ],
          },
        ],
      },
      passWhen: { not: { fact: 'claim.gutCheckClaim', op: 'containsAny', value: gutCheckClaims } },
      check: 'hybrid',
      evidence: 'The advertisement, pictures and testimonials included.',
      howToCheck: 'Go through the seven claims one by one; before-and-after pictures can make them.',
      severity: 'critical',
    },
    {
      id: 'us-health-products/fda-not-approval-seal',
      scope: 'asset',
      requirement: 'FDA is named only as it acted: registered is not cleared, cleared is not approved, and its logo is not used to sell.',
      citation: '21 CFR 807.39, 807.97; 15 U.S.C. 45; FDA logo policy',
      confidence: 'medium',
      appliesWhen: { fact: 'health.productType', op: 'in', value: ['device', 'dietary-supplement', 'otc-drug'] },
      passWhen: {
        any: [
          { fact: 'health.fdaWording', op: 'eq', value: 'none' },
          {
            all: [
              { fact: 'health.fdaWording', op: 'ne', value: 'logo' },
              { fact: 'health.fdaWording', op: 'eq', valueOf: 'health.fdaStatus' },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Each place that names FDA, and the entry in its database.',
      howToCheck: 'Even where it is true, ask whether "registered" sounds like approval: that misbrands a device.',
      severity: 'major',
    },
  ],
};

/** What only the rules on health products ask. */
export const usHealthProductsFacts: readonly Fact[] = [
  {
    name: 'health.isLabelling',
    question: 'Does it stand on the product, come with it, or lead straight to buying it?',
    help: 'Packaging, leaflets, the page with the shopping cart. A television spot or a poster is no.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.humanTrial',
    question: 'Is a randomised, controlled trial with people among the proof?',
    help: 'With this product or the same formula, at the dose that is sold.',
    type: 'boolean',
    knownBy: 'medical',
  },
  {
    name: 'claim.authorisedHealthClaim',
    question: 'Is it, word for word, a health claim that FDA authorised or listed?',
    help: '21 CFR 101.72-101.83, or a letter of FDA on a qualified claim with its qualification.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'claim.signsOfDisease',
    question: 'Which of these are true of the claim?',
    help: 'Read it with the name of the product, pictures and quotes. An empty list when none is true.',
    type: 'choices',
    answers: {
      'names-disease': 'It names a disease or a class of diseases',
      symptoms: 'It names signs or symptoms that belong to a disease',
      'abnormal-condition': 'It names a condition that goes with age, pregnancy and the like and is uncommon or harmful',
      indirect: 'A name, picture, study title or quote does so',
      'drug-class': 'It puts the product in a class of medicines: antibiotic, painkiller',
      'replaces-therapy': 'It offers the product instead of a therapy',
      'helps-therapy': 'It offers the product to support a therapy or the resistance against a disease',
      'side-effects': 'It promises to prevent or treat harm done by a therapy',
    },
    knownBy: 'medical',
  },
  {
    name: 'claim.dsheaDisclaimer',
    question: 'Do the two prescribed sentences stand on the same page or panel as the claim, word for word?',
    help: '"This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease." In the plural for several claims.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.dsheaDisclaimerLinked',
    question: 'Does the prescribed disclaimer stand right beside the claim, or does a symbol lead from the claim to it?',
    help: 'An asterisk at the end of each claim and before the disclaimer.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'claim.fdaNotified',
    question: 'Is there a copy of the notification to FDA, dated no later than 30 days after the first marketing with the claim?',
    help: 'For this wording and this product.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'claim.gutCheckClaim',
    question: 'Which of these does it claim about losing weight?',
    help: 'In words, pictures or quotes. An empty list when none.',
    type: 'choices',
    answers: {
      'no-diet': 'Two pounds or more a week for a month or longer without diet or exercise',
      'eat-anything': 'Substantial loss whatever or however much one eats',
      permanent: 'Permanent loss, even after one stops using it',
      'blocks-calories': 'Substantial loss because fat or calories are not absorbed',
      'three-pounds-a-week': 'Safely more than three pounds a week for more than four weeks',
      everyone: 'Substantial loss for all users',
      'worn-or-rubbed': 'Substantial loss from wearing it or rubbing it in',
    },
    knownBy: 'author',
  },
  {
    name: 'health.fdaWording',
    question: 'How does it name FDA?',
    help: 'The strongest that fits. The prescribed disclaimer of supplements does not count.',
    type: 'choice',
    answers: {
      none: 'Not at all',
      registered: 'As registered or listed with it',
      cleared: 'As cleared by it',
      approved: 'As approved by it',
      logo: 'With its logo or as recommended by it',
    },
    knownBy: 'author',
  },
  {
    name: 'health.fdaStatus',
    question: 'What did FDA do with this product?',
    help: 'As its database says; supplements are neither cleared nor approved.',
    type: 'choice',
    answers: {
      none: 'Nothing',
      registered: 'The firm or the product is registered or listed',
      cleared: 'The device is cleared (510(k))',
      approved: 'The product is approved',
    },
    knownBy: 'legal',
  },
];
