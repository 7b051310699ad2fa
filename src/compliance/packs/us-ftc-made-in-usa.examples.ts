import type { PackExample } from '../example.ts';

const guide: NonNullable<PackExample['source']> = { author: 'Federal Trade Commission', title: 'Complying with the Made in USA Standard' };
const labelled = (allOrVirtuallyAllUS: boolean): PackExample['facts'] => ({
  channel: 'packaging-label',
  recipients: { jurisdictions: ['US'] },
  claims: [{ types: ['origin.made-in-usa'], qualified: false, finalAssemblyUS: true, significantProcessingUS: true, allOrVirtuallyAllUS }],
});

/** What must come out of "Made in USA", medium by medium. */
export const usFtcMadeInUsaExamples: readonly PackExample[] = [
  {
    rule: 'us-ftc-made-in-usa/all-or-virtually-all',
    title: 'On the label: all of it from there',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['origin.made-in-usa'], qualified: false, finalAssemblyUS: true, significantProcessingUS: true, allOrVirtuallyAllUS: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-made-in-usa/all-or-virtually-all',
    title: 'On the label: an imported motor',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['origin.made-in-usa'], qualified: false, finalAssemblyUS: true, significantProcessingUS: true, allOrVirtuallyAllUS: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-made-in-usa/all-or-virtually-all',
    title: 'A grill whose knobs and tubing alone are imported',
    facts: labelled(true),
    expected: 'pass',
    source: guide,
  },
  {
    rule: 'us-ftc-made-in-usa/all-or-virtually-all',
    title: 'A table lamp on an imported base',
    facts: labelled(false),
    expected: 'fail',
    source: guide,
  },
  {
    rule: 'us-ftc-made-in-usa/all-or-virtually-all',
    title: 'On the label: "assembled in USA from imported parts"',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['origin.made-in-usa'], qualified: true }] },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-made-in-usa/mail-order',
    title: 'A seal on the product page: all of it from there',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: true,
          originSeal: true,
          qualified: false,
          finalAssemblyUS: true,
          significantProcessingUS: true,
          allOrVirtuallyAllUS: true,
        },
      ],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-made-in-usa/mail-order',
    title: 'A seal on the product page: an imported motor',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: true,
          originSeal: true,
          qualified: false,
          finalAssemblyUS: true,
          significantProcessingUS: true,
          allOrVirtuallyAllUS: false,
        },
      ],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-made-in-usa/mail-order',
    title: 'A seal on the product page: "assembled in USA from imported parts"',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['origin.made-in-usa'], soldAtDistance: true, originSeal: true, qualified: true }],
    },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-made-in-usa/other-media',
    title: 'On television: all of it from there',
    facts: {
      channel: 'tv',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: false,
          originSeal: false,
          qualified: false,
          finalAssemblyUS: true,
          significantProcessingUS: true,
          allOrVirtuallyAllUS: true,
        },
      ],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-made-in-usa/other-media',
    title: 'On television: an imported motor',
    facts: {
      channel: 'tv',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: false,
          originSeal: false,
          qualified: false,
          finalAssemblyUS: true,
          significantProcessingUS: true,
          allOrVirtuallyAllUS: false,
        },
      ],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-made-in-usa/other-media',
    title: 'On television: "assembled in USA from imported parts"',
    facts: {
      channel: 'tv',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['origin.made-in-usa'], soldAtDistance: false, originSeal: false, qualified: true }],
    },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-made-in-usa/other-media',
    title: 'Words alone on the product page',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: true,
          originSeal: false,
          qualified: false,
          finalAssemblyUS: true,
          significantProcessingUS: true,
          allOrVirtuallyAllUS: true,
        },
      ],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-made-in-usa/mail-order',
    title: 'Words alone on the product page',
    facts: {
      channel: 'web-page',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: true,
          originSeal: false,
          qualified: false,
          finalAssemblyUS: true,
          significantProcessingUS: true,
          allOrVirtuallyAllUS: true,
        },
      ],
    },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-made-in-usa/all-or-virtually-all',
    title: 'The last step is done abroad',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['origin.made-in-usa'], qualified: false, finalAssemblyUS: false, significantProcessingUS: true, allOrVirtuallyAllUS: true }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-made-in-usa/qualified-accurate',
    title: '"60 % US content", proved and plain to see',
    facts: {
      channel: 'print',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: false,
          originSeal: false,
          qualified: true,
          qualificationProminent: true,
          substantiation: 'on-file',
        },
      ],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-made-in-usa/qualified-accurate',
    title: 'The limit hides in a footnote',
    facts: {
      channel: 'print',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['origin.made-in-usa'],
          soldAtDistance: false,
          originSeal: false,
          qualified: true,
          qualificationProminent: false,
          substantiation: 'on-file',
        },
      ],
    },
    expected: 'fail',
  },
];
