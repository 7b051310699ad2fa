import type { PackExample } from '../example.ts';

const recipients = { jurisdictions: ['US'] };
const page = (facts: Readonly<Record<string, unknown>>): PackExample['facts'] => ({ channel: 'web-page', recipients, ...facts });
const seen = (a11y: Readonly<Record<string, unknown>>): PackExample['facts'] => page({ a11y });
const video = (a11y: Readonly<Record<string, unknown>>, videoIsLive: boolean): PackExample['facts'] =>
  page({ content: { hasVideoWithAudio: true, videoIsLive }, a11y });
const moving = (a11y: Readonly<Record<string, unknown>>): PackExample['facts'] =>
  page({ content: { hasAnimation: true, animationStartsByItself: true }, a11y });
const form = (a11y: Readonly<Record<string, unknown>>): PackExample['facts'] => page({ content: { hasForm: true }, a11y });
const call = { channel: 'phone-call', recipients };

/** What must come out of the accessibility guidelines. */
export const intlWcag22ContentExamples: readonly PackExample[] = [
  { rule: 'intl-wcag22-content/text-alternatives', title: 'Every image has one', facts: seen({ imagesWithoutAlt: 0 }), expected: 'pass' },
  { rule: 'intl-wcag22-content/text-alternatives', title: 'One image has none', facts: seen({ imagesWithoutAlt: 1 }), expected: 'fail' },
  { rule: 'intl-wcag22-content/captions', title: 'A film with captions', facts: video({ captions: true }, false), expected: 'pass' },
  { rule: 'intl-wcag22-content/captions', title: 'A film without', facts: video({ captions: false }, false), expected: 'fail' },
  { rule: 'intl-wcag22-content/captions', title: 'A live stream has its own rule', facts: video({}, true), expected: 'not-applicable' },
  { rule: 'intl-wcag22-content/captions-live', title: 'Somebody writes along', facts: video({ captions: true }, true), expected: 'pass' },
  { rule: 'intl-wcag22-content/captions-live', title: 'Nobody does', facts: video({ captions: false }, true), expected: 'fail' },
  { rule: 'intl-wcag22-content/captions-live', title: 'A recording', facts: video({}, false), expected: 'not-applicable' },
  {
    rule: 'intl-wcag22-content/audio-description',
    title: 'Prices are faded in and not spoken',
    facts: video({ soundTellsAll: false }, false),
    expected: 'needs-review',
  },
  {
    rule: 'intl-wcag22-content/audio-description',
    title: 'A speaker before a wall',
    facts: video({ soundTellsAll: true }, false),
    expected: 'not-applicable',
  },
  {
    rule: 'intl-wcag22-content/contrast',
    title: 'Exactly on both lines',
    facts: seen({ minContrastRatio: 4.5, minLargeTextContrastRatio: 3 }),
    expected: 'pass',
  },
  {
    rule: 'intl-wcag22-content/contrast',
    title: 'Grey text of 4.48:1, which is not rounded up',
    facts: seen({ minContrastRatio: 4.48, minLargeTextContrastRatio: 7 }),
    expected: 'fail',
    source: { author: 'World Wide Web Consortium', title: 'Understanding SC 1.4.3', locator: '#777777 on white' },
  },
  {
    rule: 'intl-wcag22-content/contrast',
    title: 'A heading of 2.9:1',
    facts: seen({ minContrastRatio: 7, minLargeTextContrastRatio: 2.9 }),
    expected: 'fail',
  },
  {
    rule: 'intl-wcag22-content/contrast',
    title: 'There is no large text',
    facts: seen({ minContrastRatio: 7, minLargeTextContrastRatio: null }),
    expected: 'pass',
  },
  { rule: 'intl-wcag22-content/use-of-colour', title: 'Nobody has looked yet', facts: page({}), expected: 'needs-review' },
  { rule: 'intl-wcag22-content/use-of-colour', title: 'A call has no colours', facts: call, expected: 'not-applicable' },
  { rule: 'intl-wcag22-content/images-of-text', title: 'Words are text', facts: seen({ imageOfText: false }), expected: 'pass' },
  { rule: 'intl-wcag22-content/images-of-text', title: 'The offer is a picture', facts: seen({ imageOfText: true }), expected: 'fail' },
  { rule: 'intl-wcag22-content/headings-structure', title: 'All are marked', facts: seen({ unmarkedHeadings: 0 }), expected: 'pass' },
  {
    rule: 'intl-wcag22-content/headings-structure',
    title: 'Headings are bold paragraphs',
    facts: seen({ unmarkedHeadings: 4 }),
    expected: 'fail',
  },
  {
    rule: 'intl-wcag22-content/headings-structure',
    title: 'A film in a network',
    facts: { ...page({}), channel: 'video-ad' },
    expected: 'not-applicable',
  },
  { rule: 'intl-wcag22-content/page-title', title: 'It has a title', facts: seen({ titleElement: true }), expected: 'pass' },
  { rule: 'intl-wcag22-content/page-title', title: 'It has none', facts: seen({ titleElement: false }), expected: 'fail' },
  { rule: 'intl-wcag22-content/page-title', title: 'A film in a network', facts: { ...page({}), channel: 'video-ad' }, expected: 'not-applicable' },
  { rule: 'intl-wcag22-content/page-language', title: 'The language is marked', facts: seen({ langAttribute: true }), expected: 'pass' },
  { rule: 'intl-wcag22-content/page-language', title: 'It is not', facts: seen({ langAttribute: false }), expected: 'fail' },
  {
    rule: 'intl-wcag22-content/page-language',
    title: 'A film in a network',
    facts: { ...page({}), channel: 'video-ad' },
    expected: 'not-applicable',
  },
  {
    rule: 'intl-wcag22-content/link-purpose',
    title: 'Every link names where it leads',
    facts: seen({ vagueLinkTexts: 0 }),
    expected: 'pass',
  },
  {
    rule: 'intl-wcag22-content/link-purpose',
    title: '"Here" stands in a sentence that says where',
    facts: seen({ vagueLinkTexts: 1, vagueLinksWithoutContext: 0 }),
    expected: 'pass',
  },
  {
    rule: 'intl-wcag22-content/link-purpose',
    title: '"More" stands alone, three times',
    facts: seen({ vagueLinkTexts: 3, vagueLinksWithoutContext: 3 }),
    expected: 'fail',
  },
  { rule: 'intl-wcag22-content/target-size', title: 'None is crowded', facts: seen({ crowdedSmallTargets: 0 }), expected: 'pass' },
  {
    rule: 'intl-wcag22-content/target-size',
    title: 'Five small icons side by side',
    facts: seen({ crowdedSmallTargets: 5 }),
    expected: 'fail',
  },
  { rule: 'intl-wcag22-content/target-size', title: 'An e-mail', facts: { ...page({}), channel: 'email' }, expected: 'not-applicable' },
  { rule: 'intl-wcag22-content/flashing', title: 'Three in a second', facts: moving({ flashesPerSecond: 3 }), expected: 'pass' },
  {
    rule: 'intl-wcag22-content/flashing',
    title: 'Four in a second, over the whole screen',
    facts: moving({ flashesPerSecond: 4, flashesBelowThreshold: false }),
    expected: 'fail',
  },
  {
    rule: 'intl-wcag22-content/flashing',
    title: 'Four in a second, in a small corner',
    facts: moving({ flashesPerSecond: 4, flashesBelowThreshold: true }),
    expected: 'pass',
  },
  { rule: 'intl-wcag22-content/flashing', title: 'Nothing moves', facts: page({ content: { hasAnimation: false } }), expected: 'not-applicable' },
  { rule: 'intl-wcag22-content/pause-stop-hide', title: 'It ends after five seconds', facts: moving({ animationSeconds: 5 }), expected: 'pass' },
  {
    rule: 'intl-wcag22-content/pause-stop-hide',
    title: 'It goes on for six and cannot be stopped',
    facts: moving({ animationSeconds: 6, pauseControl: false }),
    expected: 'fail',
  },
  {
    rule: 'intl-wcag22-content/pause-stop-hide',
    title: 'It goes on for ever, and there is a button to pause it',
    facts: moving({ animationSeconds: 100_000, pauseControl: true }),
    expected: 'pass',
  },
  {
    rule: 'intl-wcag22-content/pause-stop-hide',
    title: 'It moves only when it is asked to',
    facts: page({ content: { hasAnimation: true, animationStartsByItself: false } }),
    expected: 'not-applicable',
  },
  { rule: 'intl-wcag22-content/labels-forms', title: 'All fields have labels', facts: form({ unlabelledFields: 0 }), expected: 'pass' },
  { rule: 'intl-wcag22-content/labels-forms', title: 'The e-mail field has none', facts: form({ unlabelledFields: 1 }), expected: 'fail' },
  { rule: 'intl-wcag22-content/labels-forms', title: 'There is no form', facts: page({ content: { hasForm: false } }), expected: 'not-applicable' },
  { rule: 'intl-wcag22-content/form-errors', title: '"E-mail: the @ is missing"', facts: form({ errorsNameField: true }), expected: 'pass' },
  { rule: 'intl-wcag22-content/form-errors', title: 'A red frame', facts: form({ errorsNameField: false }), expected: 'fail' },
  { rule: 'intl-wcag22-content/form-errors', title: 'There is no form', facts: page({ content: { hasForm: false } }), expected: 'not-applicable' },
];
