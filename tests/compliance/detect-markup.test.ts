import type { DetectedFact } from 'marops/compliance';
import { contentLimit, detectFacts, type Content } from 'marops/compliance/detect';
import { describe, expect, it } from 'vitest';

const factOf = (content: Content, fact: string): DetectedFact | undefined => detectFacts(content).find((each) => each.fact === fact);
/** What a fact says, and the stretches of the HTML that it points at. */
const shown = (html: string, fact: string): { readonly value: unknown; readonly reason: unknown; readonly places: readonly string[] } => {
  const { value, reason, locations = [] } = factOf({ html }, fact) ?? {};
  return { value, reason, places: locations.map(({ start, end }) => html.slice(start, end)) };
};

describe('the language', () => {
  it.each(['de', 'gsw', 'en-GB', 'EN-gb', 'zh-Hant-TW', 'sl-rozaj-biske-1994', 'de-Latn-DE-1996-x'])('"%s" is one', (lang) => {
    const html = `<!doctype html><html lang="${lang}"><p>x</p></html>`;
    expect(factOf({ html }, 'a11y.langAttribute')).toEqual({
      fact: 'a11y.langAttribute',
      detector: 'language',
      value: true,
      reason: `lang="${lang}"`,
      locations: [],
    });
    expect(factOf({ html }, 'content.language')).toMatchObject({ detector: 'language', value: lang, reason: 'the lang attribute says so' });
  });

  it.each(['', ' ', 'd', 'english', 'en_GB', 'en-', '-en', ' en', 'en GB', 'en-abcdefghi', 'en-a-b-c-d-e', '1n'])('"%s" is none', (lang) => {
    const root = `<html lang="${lang}">`;
    expect(shown(`${root}<p>x</p>`, 'a11y.langAttribute')).toEqual({
      value: false,
      reason: 'the html element has no lang attribute that names a language',
      places: [root],
    });
    expect(factOf({ html: root }, 'content.language')).toBeUndefined();
  });

  it('is that of the html element, not of a part', () => {
    expect(shown('<p lang="de">x</p>', 'a11y.langAttribute')).toEqual({ value: false, reason: 'there is no html element', places: [] });
    expect(shown('<html><a lang="de">x</a>', 'a11y.langAttribute')).toMatchObject({ value: false, places: ['<html>'] });
    expect(shown('<img lang="fr" alt=""><html lang="de">', 'content.language').value).toBe('de');
  });
});

it.each([
  ['a title', '<title>News</title>', true],
  ['a title behind an empty one', '<title></title><title>News</title>', true],
  ['a title before an empty one', '<title>News</title><title> </title>', true],
  ['a blank title', '<title> \n</title>', false],
  ['a heading alone', '<h1>News</h1>', false],
])('%s names the document: %s', (_what, html, value) => {
  const reason = value ? 'it has a title' : 'there is no title that is not empty';
  expect(factOf({ html }, 'a11y.titleElement')).toMatchObject({ detector: 'title', value, reason });
});

it.each([
  ['an image without alternative text', '<img src="a">', true],
  ['an area without alternative text', '<area href="a">', true],
  ['an image that is hidden from nobody', '<img src="a" aria-hidden="false">', true],
  ['an image with another role', '<img src="a" role="img">', true],
  ['an image with a title only', '<img src="a" title="A dog">', true],
  ['an image with alternative text', '<img src="a" alt="A dog">', false],
  ['an area with alternative text', '<area href="a" alt="Door">', false],
  ['an image with empty alternative text', '<img src="a" alt="">', false],
  ['an image in the role of presentation', '<img src="a" role="presentation">', false],
  ['an image in the role of none', '<img src="a" role="none">', false],
  ['an image hidden from readers', '<img src="a" aria-hidden="true">', false],
  ['an image hidden from everybody', '<img src="a" hidden>', false],
  ['a link, which has no such text', '<a href="a">Prices</a>', false],
])('%s counts as lacking it: %s', (_what, html, lacks) => {
  const { value, reason, places } = shown(`<p>Tom &amp; Ann</p>${html}`, 'a11y.imagesWithoutAlt');
  expect([value, places]).toEqual(lacks ? [1, [html]] : [0, []]);
  expect(reason).toBe('an empty alt counts as decoration');
});

describe('a link', () => {
  const vagueTexts = ['click here', 'here', 'more', 'read more', 'learn more', 'link', 'this', 'this link', 'details', 'go', 'continue'];
  it.each([
    ...[...vagueTexts, 'hier', 'mehr', 'weiter'].map((text): [string, boolean] => [text, true]),
    ['READ MORE', true],
    ['  Read \n\n more  ', true],
    ['Read more...', true],
    ['Read more!', true],
    ['More …', true],
    ['More »', true],
    ['More ›', true],
    ['More >', true],
    ['More →', true],
    ['Details:', true],
    ['<b>Read</b> more', true],
    ['Read. more', false],
    ['Read more?', false],
    ['Read more on prices', false],
    ['There', false],
    ['moreover', false],
    ['readmore', false],
    ['', false],
  ])('"%s" says nothing by itself: %s', (text, isVague) => {
    const link = `<a href="/p">${text}</a>`;
    expect(shown(`<p>x</p>${link}`, 'a11y.vagueLinkTexts')).toEqual({
      value: isVague ? 1 : 0,
      reason: 'texts that say nothing without what stands around them',
      places: isVague ? [link] : [],
    });
  });

  it.each([
    ['is called by its label before its text', '<a href="/p" aria-label="More on prices">more</a>', 0],
    ['is vague by its label too', '<a href="/p" aria-label="More">Prices of 2026</a>', 1],
    ['without an address is none', '<a name="more">more</a>', 0],
    ['is not a heading that says the same', '<h2 href="/p">more</h2>', 0],
  ])('%s', (_what, html, value) => {
    expect(shown(html, 'a11y.vagueLinkTexts').value).toBe(value);
  });
});

describe('headings', () => {
  it('are of six levels, and count when they say something', () => {
    const headings = [1, 2, 3, 4, 5, 6].map((level) => `<h${level}>Part</h${level}>`);
    const html = `<title>News</title>${headings.join('')}<h1> </h1><h7>x</h7><a href="/">Home</a>`;
    expect(shown(html, 'a11y.headings')).toEqual({ value: 6, reason: 'headings that are not empty', places: headings });
  });

  it.each([
    ['one level down', '12', []],
    ['the same level', '22', []],
    ['any number of levels up', '1234561', []],
    ['a first heading of any level', '3', []],
    ['two levels down', '13', ['3']],
    ['from the first to the last level', '16', ['6']],
    ['twice', '1352', ['3', '5']],
    ['a jump behind a step up', '2314', ['4']],
  ])('%s (%s) skip at %j', (_what, levels, skipping) => {
    const heading = (level: string): string => `<h${level}>Part</h${level}>`;
    expect(shown(Array.from(levels, heading).join('<a href="/">x</a>'), 'a11y.headingLevelsSkipped')).toEqual({
      value: skipping.length,
      reason: 'headings more than one level below the one before',
      places: skipping.map(heading),
    });
  });

  it('that are empty are no step on the way', () => {
    expect(shown('<h1>A</h1><h2> </h2><h3>B</h3>', 'a11y.headingLevelsSkipped').value).toBe(1);
  });
});

it.each([
  ['an image of one pixel', '<img width="1" height="1" alt="">', true],
  ['an image of no pixel', '<img width="0" height="0" alt="">', true],
  ['an image of one pixel, with the unit', '<img width="1px" height="1px" alt="">', true],
  ['a script from elsewhere', '<script src="https://t.example/a.js">', true],
  ['a script from elsewhere without a key', '<script src="HTTP://t.example/a.js">', true],
  ['a script from elsewhere by the protocol of the page', '<script src="//t.example/a.js">', true],
  ['a line of one pixel', '<img width="600" height="1" alt="">', false],
  ['a column of one pixel', '<img width="1" height="600" alt="">', false],
  ['an image of ten pixels', '<img width="10" height="10" alt="">', false],
  ['an image of twenty-one pixels', '<img width="21" height="21" alt="">', false],
  ['an image without a size', '<img src="a" alt="">', false],
  ['an image without a height', '<img width="1" alt="">', false],
  ['an image in percent', '<img width="1%" height="1%" alt="">', false],
  ['an area of one pixel', '<area width="1" height="1" alt="">', false],
  ['a script of its own', '<script src="js/a.js">', false],
  ['a script of its own that names an address', '<script src="a.js?u=https://x.example">', false],
  ['a script in the page', '<script>', false],
  ['a link to elsewhere', '<a src="//x.example" href="https://x.example">Prices</a>', false],
  ['an image from elsewhere', '<img src="https://x.example/a.png" alt="">', false],
])('%s tracks: %s', (_what, html, tracks) => {
  const { value, reason, places } = shown(`<p>News</p>${html}`, 'data.usesTrackers');
  expect(value).toBe(tracks ? true : undefined);
  expect(reason).toBe(tracks ? 'an image of one pixel, or a script from elsewhere' : 'none in this HTML; the sending service may add one');
  expect(places.map((place) => html.startsWith(place))).toEqual(tracks ? [true] : []);
});

it('a place in the markup is a place in the HTML, in one line of at most eighty characters', () => {
  const html = `x<img\n  src="a"\n  title="${'t'.repeat(90)}">`;
  expect(factOf({ html }, 'a11y.imagesWithoutAlt')?.locations).toEqual([
    { part: 'html', start: 1, end: html.length, excerpt: `<img src="a" title="${'t'.repeat(57)}...` },
  ]);
});

describe('without HTML that can be read, every fact of the markup is open', () => {
  const detectors = {
    'a11y.langAttribute': 'language',
    'a11y.titleElement': 'title',
    'a11y.imagesWithoutAlt': 'alt-texts',
    'a11y.vagueLinkTexts': 'link-texts',
    'a11y.headings': 'headings',
    'a11y.headingLevelsSkipped': 'headings',
    'data.usesTrackers': 'trackers',
  };

  it('under the names of the detectors that answer when there is some', () => {
    const facts = detectFacts({ html: '<p>News</p>' });
    expect(Object.fromEntries(facts.filter(({ fact }) => fact in detectors).map(({ fact, detector }) => [fact, detector]))).toEqual(detectors);
  });

  it.each([
    ['of nothing', {}, 'there is no HTML'],
    ['of a plain text', { text: 'News' }, 'there is no HTML'],
    ['of blank HTML', { html: ' ' }, 'there is no HTML'],
    ['of HTML above the limit', { html: 'x'.repeat(contentLimit + 1) }, 'more than 2000000 characters'],
  ])('%s', (_what, content, reason) => {
    const open = detectFacts(content).filter(({ fact }) => fact in detectors);
    expect(open).toEqual(Object.entries(detectors).map(([fact, detector]) => ({ fact, detector, reason, locations: [] })));
  });
});
