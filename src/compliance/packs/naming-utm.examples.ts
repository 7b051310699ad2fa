import type { PackExample } from '../example.ts';

const asset = { channel: 'email', recipients: { jurisdictions: ['US'] } };
const link = (utm: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ ...asset, link: { utm: { present: true, ...utm } } });
const untagged = { ...asset, link: { utm: { present: false } } };

/** What must come out of the policy on names. */
export const namingUtmExamples: readonly PackExample[] = [
  { rule: 'naming-utm/required-parameters', title: 'Source, medium and campaign are there', facts: link({ missing: 0 }), expected: 'pass' },
  { rule: 'naming-utm/required-parameters', title: 'The campaign is empty', facts: link({ missing: 1 }), expected: 'fail' },
  { rule: 'naming-utm/required-parameters', title: 'A link without campaign parameters', facts: untagged, expected: 'not-applicable' },
  { rule: 'naming-utm/lower-case', title: 'utm_medium=email', facts: link({ upperCase: 0 }), expected: 'pass' },
  { rule: 'naming-utm/lower-case', title: 'utm_medium=Email', facts: link({ upperCase: 1 }), expected: 'fail' },
  { rule: 'naming-utm/lower-case', title: 'A link without parameters', facts: untagged, expected: 'not-applicable' },
  { rule: 'naming-utm/no-duplicates', title: 'Each stands once', facts: link({ duplicates: 0 }), expected: 'pass' },
  { rule: 'naming-utm/no-duplicates', title: 'The mailing service tagged it again', facts: link({ duplicates: 3 }), expected: 'fail' },
  { rule: 'naming-utm/no-duplicates', title: 'A link without parameters', facts: untagged, expected: 'not-applicable' },
  { rule: 'naming-utm/not-in-fragment', title: 'All stand before the #', facts: link({ inFragment: 0 }), expected: 'pass' },
  {
    rule: 'naming-utm/not-in-fragment',
    title: 'All stand behind the #, so the link counts as untagged',
    facts: { ...asset, link: { utm: { present: false, inFragment: 3 } } },
    expected: 'fail',
  },
  { rule: 'naming-utm/mapped-medium', title: 'newsletter / email', facts: link({ channel: 'Email' }), expected: 'pass' },
  { rule: 'naming-utm/mapped-medium', title: 'newsletter / blast', facts: link({ channel: 'Unassigned' }), expected: 'fail' },
  { rule: 'naming-utm/mapped-medium', title: 'A link without parameters', facts: untagged, expected: 'not-applicable' },
  { rule: 'naming-utm/no-personal-data', title: 'Nothing about a person', facts: link({ personalData: 0 }), expected: 'pass' },
  { rule: 'naming-utm/no-personal-data', title: 'utm_term=jane@example.com', facts: link({ personalData: 1 }), expected: 'fail' },
  { rule: 'naming-utm/no-personal-data', title: 'A link without parameters', facts: untagged, expected: 'not-applicable' },
  {
    rule: 'naming-utm/not-internal',
    title: 'The banner on the home page has a plain link',
    facts: { ...asset, link: { internal: true, utm: { present: false } } },
    expected: 'pass',
  },
  {
    rule: 'naming-utm/not-internal',
    title: 'The banner on the home page is tagged',
    facts: { ...asset, link: { internal: true, utm: { present: true } } },
    expected: 'fail',
  },
  {
    rule: 'naming-utm/not-internal',
    title: 'A link from a partner',
    facts: { ...asset, link: { internal: false, utm: { present: true } } },
    expected: 'not-applicable',
  },
  {
    rule: 'naming-utm/taxonomy',
    title: 'emea_webinar_20261122, as the taxonomy has it',
    facts: { ...asset, campaign: { named: true, nameFaults: 0 } },
    expected: 'pass',
  },
  {
    rule: 'naming-utm/taxonomy',
    title: 'EMEA-Webinar',
    facts: { ...asset, campaign: { named: true, nameFaults: 2 } },
    expected: 'fail',
  },
  { rule: 'naming-utm/taxonomy', title: 'It belongs to no campaign', facts: { ...asset, campaign: { named: false } }, expected: 'not-applicable' },
];
