import type { PackExample } from '../example.ts';

const asset = { channel: 'web-page', recipients: { jurisdictions: ['US'] } };
const look = (brand: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ ...asset, brand });
const claiming = (claim: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ ...asset, claims: [claim] });

/** What must come out of the brand policy. */
export const brandCoreExamples: readonly PackExample[] = [
  {
    rule: 'brand-core/logo-approved-version',
    title: 'An approved file, exactly as wide as asked',
    facts: look({ logoUsed: true, logoAssetApproved: true, logoWidthPx: 100 }),
    expected: 'pass',
  },
  {
    rule: 'brand-core/logo-approved-version',
    title: 'One pixel too narrow',
    facts: look({ logoUsed: true, logoAssetApproved: true, logoWidthPx: 99 }),
    expected: 'fail',
  },
  {
    rule: 'brand-core/logo-approved-version',
    title: 'The logo of last year',
    facts: look({ logoUsed: true, logoAssetApproved: false, logoWidthPx: 200 }),
    expected: 'fail',
  },
  { rule: 'brand-core/logo-approved-version', title: 'The logo is not in it', facts: look({ logoUsed: false }), expected: 'not-applicable' },
  {
    rule: 'brand-core/own-marks',
    title: 'Each has its symbol at first',
    facts: look({ ownMarksNamed: true, marksWithoutSymbol: 0 }),
    expected: 'pass',
  },
  { rule: 'brand-core/own-marks', title: 'One has none', facts: look({ ownMarksNamed: true, marksWithoutSymbol: 1 }), expected: 'fail' },
  { rule: 'brand-core/own-marks', title: 'No mark is named', facts: look({ ownMarksNamed: false }), expected: 'not-applicable' },
  {
    rule: 'brand-core/registered-symbol',
    title: 'Every ® has a registration',
    facts: look({ ownMarksNamed: true, registeredSymbolsUnfounded: 0 }),
    expected: 'pass',
  },
  {
    rule: 'brand-core/registered-symbol',
    title: 'Registered at home, not where it appears',
    facts: look({ ownMarksNamed: true, registeredSymbolsUnfounded: 1 }),
    expected: 'fail',
  },
  { rule: 'brand-core/registered-symbol', title: 'No mark is named', facts: look({ ownMarksNamed: false }), expected: 'not-applicable' },
  {
    rule: 'brand-core/third-party-marks',
    title: '"Works with" and the name in plain text',
    facts: look({ thirdPartyMarks: true, thirdPartyMarkUse: 'name-to-refer', thirdPartyMarkPermission: false }),
    expected: 'pass',
  },
  {
    rule: 'brand-core/third-party-marks',
    title: 'The logo of a customer who was never asked',
    facts: look({ thirdPartyMarks: true, thirdPartyMarkUse: 'logo', thirdPartyMarkPermission: false }),
    expected: 'fail',
  },
  {
    rule: 'brand-core/third-party-marks',
    title: 'The logo of a customer who agreed in writing',
    facts: look({ thirdPartyMarks: true, thirdPartyMarkUse: 'logo', thirdPartyMarkPermission: true }),
    expected: 'pass',
  },
  { rule: 'brand-core/third-party-marks', title: 'No mark of others is named', facts: look({ thirdPartyMarks: false }), expected: 'not-applicable' },
  { rule: 'brand-core/product-names', title: 'All are spelled as in the list', facts: look({ namesOffList: 0 }), expected: 'pass' },
  { rule: 'brand-core/product-names', title: 'An old name stands in it', facts: look({ namesOffList: 1 }), expected: 'fail' },
  { rule: 'brand-core/tone', title: 'No editor has read it yet', facts: asset, expected: 'needs-review' },
  { rule: 'brand-core/tone', title: 'An editor found it too loud', facts: asset, attested: 'fail', expected: 'fail' },
  { rule: 'brand-core/colour-type', title: 'All are ours', facts: look({ coloursOffPalette: 0, typefacesOffList: 0 }), expected: 'pass' },
  { rule: 'brand-core/colour-type', title: 'A second blue', facts: look({ coloursOffPalette: 1, typefacesOffList: 0 }), expected: 'fail' },
  {
    rule: 'brand-core/image-rights',
    title: 'Licences and releases cover it',
    facts: { ...look({ imageRightsGaps: [] }), content: { showsImages: true } },
    expected: 'pass',
  },
  {
    rule: 'brand-core/image-rights',
    title: 'The licence ended last year',
    facts: { ...look({ imageRightsGaps: ['time'] }), content: { showsImages: true } },
    expected: 'fail',
  },
  { rule: 'brand-core/image-rights', title: 'Text alone', facts: { ...asset, content: { showsImages: false } }, expected: 'not-applicable' },
  { rule: 'brand-core/ai-image-policy', title: 'It is recorded', facts: { ...asset, ai: { generated: true, recorded: true } }, expected: 'pass' },
  { rule: 'brand-core/ai-image-policy', title: 'It is not', facts: { ...asset, ai: { generated: true, recorded: false } }, expected: 'fail' },
  { rule: 'brand-core/ai-image-policy', title: 'A photograph', facts: { ...asset, ai: { generated: false } }, expected: 'not-applicable' },
  {
    rule: 'brand-core/claims-linked',
    title: 'In the library, with valid proof',
    facts: claiming({ objective: true, libraryEntry: true, substantiation: 'on-file' }),
    expected: 'pass',
  },
  {
    rule: 'brand-core/claims-linked',
    title: 'In the library, and the proof ended last month',
    facts: claiming({ objective: true, libraryEntry: true, substantiation: 'expired' }),
    expected: 'fail',
  },
  {
    rule: 'brand-core/claims-linked',
    title: 'Proved, but nobody owns it',
    facts: claiming({ objective: true, libraryEntry: false, substantiation: 'on-file' }),
    expected: 'fail',
  },
  { rule: 'brand-core/claims-linked', title: '"The most beautiful lamp in town"', facts: claiming({ objective: false }), expected: 'not-applicable' },
  {
    rule: 'brand-core/boilerplate-current',
    title: 'The version of the register',
    facts: look({ boilerplateUsed: true, boilerplateCurrent: true }),
    expected: 'pass',
  },
  {
    rule: 'brand-core/boilerplate-current',
    title: 'The version of last year',
    facts: look({ boilerplateUsed: true, boilerplateCurrent: false }),
    expected: 'fail',
  },
  { rule: 'brand-core/boilerplate-current', title: 'No standard text is in it', facts: look({ boilerplateUsed: false }), expected: 'not-applicable' },
];
