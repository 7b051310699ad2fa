import type { DetectedFact } from '../detected-fact.ts';
import { locationIn } from './content.ts';
import type { Element } from './html.ts';
import { cannotTell, found, unreadReason, type Reading } from './reading.ts';

const vagueTexts: readonly string[] = [
  'click here',
  'here',
  'more',
  'read more',
  'learn more',
  'link',
  'this',
  'this link',
  'details',
  'go',
  'continue',
  'hier',
  'mehr',
  'weiter',
];

/**
 * What the markup says: language, title, alternative texts, link texts, headings, trackers.
 * @internal
 */
export function detectMarkup(reading: Reading): readonly DetectedFact[] {
  const { outline } = reading;
  if (outline === undefined) {
    const reason = reading.unread === 'too-large' ? unreadReason(reading) : 'there is no HTML';
    return Object.entries(markupFacts).map(([fact, detector]) => cannotTell(detector, fact, reason));
  }
  const { html, elements } = outline;
  const where = (found: readonly Element[]): DetectedFact['locations'] => found.map(({ start, end }) => locationIn('html', html, start, end));
  const named = (...names: readonly string[]): readonly Element[] => elements.filter(({ name }) => names.includes(name));

  const [root] = named('html');
  const language = root?.attributes['lang'] ?? '';
  const titled = named('title').some(({ text }) => text.trim() !== '');
  const bare = named('img', 'area').filter(({ attributes }) => !Object.hasOwn(attributes, 'alt') && !isDecoration(attributes));
  const vague = named('a').filter((link) => Object.hasOwn(link.attributes, 'href') && isVague(link));
  const headings = named('h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(({ text }) => text.trim() !== '');
  const skipping = headings.filter(({ name }, index) => {
    const before = headings[index - 1];
    return before !== undefined && Number(name[1]) > Number(before.name[1]) + 1;
  });
  const trackers = elements.filter(isTracker);
  return [
    isLanguageTag(language)
      ? found('language', 'a11y.langAttribute', true, `lang="${language}"`)
      : found(
          'language',
          'a11y.langAttribute',
          false,
          root === undefined ? 'there is no html element' : 'the html element has no lang attribute that names a language',
          where(named('html')),
        ),
    ...(isLanguageTag(language) ? [found('language', 'content.language', language, 'the lang attribute says so')] : []),
    found('title', 'a11y.titleElement', titled, titled ? 'it has a title' : 'there is no title that is not empty'),
    found('alt-texts', 'a11y.imagesWithoutAlt', bare.length, 'an empty alt counts as decoration', where(bare)),
    found('link-texts', 'a11y.vagueLinkTexts', vague.length, 'texts that say nothing without what stands around them', where(vague)),
    found('headings', 'a11y.headings', headings.length, 'headings that are not empty', where(headings)),
    found('headings', 'a11y.headingLevelsSkipped', skipping.length, 'headings more than one level below the one before', where(skipping)),
    trackers.length > 0
      ? found('trackers', 'data.usesTrackers', true, 'an image of one pixel, or a script from elsewhere', where(trackers))
      : cannotTell('trackers', 'data.usesTrackers', 'none in this HTML; the sending service may add one'),
  ];
}

const markupFacts: Readonly<Record<string, string>> = {
  'a11y.langAttribute': 'language',
  'a11y.titleElement': 'title',
  'a11y.imagesWithoutAlt': 'alt-texts',
  'a11y.vagueLinkTexts': 'link-texts',
  'a11y.headings': 'headings',
  'a11y.headingLevelsSkipped': 'headings',
  'data.usesTrackers': 'trackers',
};

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i.test(tag);
}

function isDecoration(attributes: Element['attributes']): boolean {
  const hasNoRole = ['presentation', 'none'].includes(attributes['role'] ?? '');
  return hasNoRole || attributes['aria-hidden'] === 'true' || Object.hasOwn(attributes, 'hidden');
}

function isVague({ text, attributes }: Element): boolean {
  const said = (attributes['aria-label'] ?? text)
    .replace(/\s+/g, ' ')
    .replace(/[.!…»›>→:]+$/u, '')
    .trim()
    .toLowerCase();
  return vagueTexts.includes(said);
}

function isTracker({ name, attributes }: Element): boolean {
  if (name === 'img') return ['width', 'height'].every((side) => /^[01](px)?$/.test(attributes[side] ?? ''));
  return name === 'script' && /^(https?:)?\/\//i.test(attributes['src'] ?? '');
}
