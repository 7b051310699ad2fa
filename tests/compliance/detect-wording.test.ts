import type { DetectedFact } from 'marops/compliance';
import { contentLimit, detectFacts, type Content, type DetectOptions } from 'marops/compliance/detect';
import { describe, expect, it } from 'vitest';

const factOf = (content: Content, fact: string, options?: DetectOptions): DetectedFact | undefined =>
  detectFacts(content, options).find((each) => each.fact === fact);
/** What a fact says of a text, why, and the stretches that it points at. */
const shown = (text: string, fact: string, options?: DetectOptions): readonly unknown[] => {
  const { value, reason, locations = [] } = factOf({ text }, fact, options) ?? {};
  return [value, reason, locations.map(({ start, end }) => text.slice(start, end))];
};

describe('the subject line', () => {
  it.each([
    ['two words', 'LAST CHANCE', true],
    ['words of two letters', 'GO UP', true],
    ['one word of eight letters', 'ANGEBOTE', true],
    ['one word of seven letters', 'ANGEBOT', false],
    ['letters that are single, fewer than eight', 'A B C D E F G', false],
    ['single letters, eight of them', 'A B C D E F G H', true],
    ['capitals with figures and marks', 'SALE -50 % TODAY!', true],
    ['one small letter', 'LAST CHANCe', false],
    ['a word that stands for a name', 'NASA', false],
    ['figures alone', '2026 - 2027', false],
    ['letters that have no capitals', '最后机会 今天', false],
    ['Cyrillic capitals', 'ПОСЛЕДНИЙ ШАНС', true],
    ['nothing', '', false],
  ])('of %s ("%s") shouts: %s', (_what, subject, shouts) => {
    expect(factOf({ subject }, 'message.subject')).toEqual({
      fact: 'message.subject',
      detector: 'subject',
      value: subject,
      reason: 'as given',
      locations: [],
    });
    expect(factOf({ subject }, 'message.subjectAllCaps')).toEqual({
      fact: 'message.subjectAllCaps',
      detector: 'all-caps',
      value: shouts,
      reason: shouts ? 'all letters are capitals' : 'not all letters are capitals',
      locations: shouts ? [{ part: 'subject', start: 0, end: subject.length, excerpt: subject }] : [],
    });
  });

  it.each([
    ['that is absent', { text: 'NEWS TODAY' }, 'there is no subject line'],
    ['above the limit', { subject: 'X'.repeat(contentLimit + 1) }, 'more than 2000000 characters'],
  ])('%s leaves open whether it shouts', (_what, content, reason) => {
    expect(factOf(content, 'message.subjectAllCaps')).toEqual({ fact: 'message.subjectAllCaps', detector: 'all-caps', reason, locations: [] });
    expect(factOf(content, 'message.subject')).toBeUndefined();
  });
});

describe('the label of an advertisement', () => {
  const labels = ['Ad', '#ad', 'Advert', 'Advertisement', 'Advertising', 'Advertorial', 'Sponsored', 'Paid partnership', 'Paid promotion'];
  it.each([...labels, 'Anzeige', 'Werbung', 'Publicité', 'Publicidad', 'PAID-PARTNERSHIP'])('"%s" is one', (label) => {
    expect(shown(`Two  words\n${label}: more`, 'content.wordsBeforeAdLabel')).toEqual([2, `"${label}"`, [label]]);
  });

  it.each(['Adding', 'bad', 'ads', 'sponsor', 'paid', 'partnership', 'address'])('"%s" is none', (word) => {
    expect(shown(`${word} it`, 'content.wordsBeforeAdLabel')).toEqual([null, 'no label in the words; an image may carry one', []]);
  });

  it('counts where it first stands', () => {
    expect(shown('Anzeige. Lovely. #ad', 'content.wordsBeforeAdLabel')).toEqual([0, '"Anzeige"', ['Anzeige']]);
  });
});

describe('the promise of a return', () => {
  it.each([
    ['Guaranteed 12 % return.', 'Guaranteed 12 % return'],
    ['An assured income.', 'assured income'],
    ['A sure profit.', 'sure profit'],
    ['Certain gains.', 'Certain gains'],
    ['Returns of 8 % are guaranteed.', 'Returns of 8 % are guaranteed'],
    ['Enjoy no risk investing.', 'no risk investing'],
    ['Risk-free money.', 'Risk-free money'],
    ['You never lose.', 'never lose'],
    [`Guaranteed${' '.repeat(30)}return.`, `Guaranteed${' '.repeat(30)}return`],
  ])('is in "%s"', (text, words) => {
    expect(shown(text, 'finance.guaranteedReturn')).toEqual([true, `"${words}"`, [words]]);
  });

  it.each([
    'Guaranteed. Return it within a week.',
    'Guaranteed!\nReturn it within a week.',
    `Guaranteed${' '.repeat(31)}return.`,
    'A guaranteed battery.',
    'Guaranteed, but not the return.',
    'No guaranteed return.',
    'There is never a guaranteed return.',
    'Without any guaranteed return.',
    'Returns are not guaranteed.',
    'Risk-free trial.',
    'You can lose.',
  ])('is not in "%s"', (text) => {
    expect(shown(text, 'finance.guaranteedReturn')).toEqual([false, 'no such wording', []]);
  });
});

it('absolute words are counted each time, and named once', () => {
  expect(shown('The best. Best of all: 100 % risk-free.', 'content.absoluteTerms')).toEqual([
    4,
    'best, 100 %, risk-free',
    ['best', 'Best', '100 %', 'risk-free'],
  ]);
  expect(shown('Bestow it; nevertheless, it is imperfect.', 'content.absoluteTerms')).toEqual([0, 'no absolute word', []]);
});

it.each([
  ['behind the name', 'Acme® chairs', 0],
  ['behind a space', 'Acme ™ chairs', 0],
  ['of a service', 'Acme℠ chairs', 0],
  ['nowhere', 'Acme chairs', 1],
  ['behind the next word', 'Acme chairs®', 1],
  ['at a later mention only', 'ACME chairs, Acme® tables', 1],
  ['at the first mention only', 'Acme® chairs, Acme tables', 0],
  ['without the mark', 'Chairs®', 0],
])('a mark with its symbol %s: %s lacks %i', (_where, text, lacking) => {
  const mention = text.slice(0, 4);
  const all = 'every mark carries its symbol where it is first named';
  expect(shown(text, 'brand.marksWithoutSymbol', { marks: ['Acme'] })).toEqual([
    lacking,
    lacking === 0 ? all : mention,
    lacking === 0 ? [] : [mention],
  ]);
});

it('without marks to look for nothing is said of them', () => {
  expect(shown('Acme', 'brand.marksWithoutSymbol')).toEqual([undefined, 'no marks were given to look for', []]);
});

it.each([
  ['finance.guaranteedReturn', 'guaranteed-return'],
  ['content.absoluteTerms', 'superlatives'],
  ['content.wordsBeforeAdLabel', 'disclosure'],
  ['brand.marksWithoutSymbol', 'trademarks'],
])('%s is open, by the detector %s, when there are no words or too many', (fact, detector) => {
  const marks = ['Acme'];
  const open = { fact, detector, locations: [] };
  expect(factOf({ text: ' ' }, fact, { marks })).toEqual({ ...open, reason: 'there are no words to read' });
  expect(factOf({ text: 'x'.repeat(contentLimit + 1) }, fact, { marks })).toEqual({ ...open, reason: 'more than 2000000 characters' });
  expect(factOf({ text: 'News', subject: 'News' }, fact, { marks })).toMatchObject({ detector });
});
