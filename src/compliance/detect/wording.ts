import type { DetectedFact } from '../detected-fact.ts';
import { contentLimit, locationIn } from './content.ts';
import { findPhrases } from './phrases.ts';
import { cannotTell, found, placeOf, tooLarge, unreadReason, type Reading } from './reading.ts';

const absoluteTerms: readonly string[] = [
  'best',
  'never',
  'always',
  'guaranteed',
  'risk free',
  'number one',
  'unbeatable',
  'perfect',
  'the only',
  'world leading',
  'no 1',
  'no. 1',
  '100 %',
  '100%',
];

const disclosures: readonly string[] = [
  'ad',
  '#ad',
  'advert',
  'advertisement',
  'advertising',
  'advertorial',
  'sponsored',
  'paid partnership',
  'paid promotion',
  'anzeige',
  'werbung',
  'publicité',
  'publicidad',
];

/**
 * Absolute words and superlatives in the content.
 * @internal
 */
export function detectSuperlatives(reading: Reading): readonly DetectedFact[] {
  return counted(reading, 'superlatives', 'content.absoluteTerms', absoluteTerms, 'no absolute word');
}

/**
 * Marks of the company that stand without their symbol.
 * @internal
 */
export function detectTrademarks(reading: Reading, marks: readonly string[]): readonly DetectedFact[] {
  const fact = 'brand.marksWithoutSymbol';
  if (marks.length === 0) return [cannotTell('trademarks', fact, 'no marks were given to look for')];
  if (reading.unread !== undefined) return [cannotTell('trademarks', fact, unreadReason(reading))];
  const names = marks.map((mark) => mark.toLowerCase());
  const hits = findPhrases(reading.words, names);
  // The first mention carries the symbol; later ones need not.
  const firsts = names.flatMap((name) => hits.find(({ words }) => words.toLowerCase() === name) ?? []);
  const bare = firsts.filter(({ end }) => !/^\s?[®™℠]/.test(reading.words.slice(end, end + 2)));
  const reason = bare.length === 0 ? 'every mark carries its symbol where it is first named' : bare.map(({ words }) => words).join(', ');
  return [
    found(
      'trademarks',
      fact,
      bare.length,
      reason,
      bare.map(({ start, end }) => placeOf(reading, start, end)),
    ),
  ];
}

/**
 * How many words stand before the first label that says it is an advertisement; none when there is no label.
 * @internal
 */
export function detectDisclosure(reading: Reading): readonly DetectedFact[] {
  const fact = 'content.wordsBeforeAdLabel';
  if (reading.unread !== undefined) return [cannotTell('disclosure', fact, unreadReason(reading))];
  const [first] = findPhrases(reading.words, disclosures);
  if (first === undefined) return [found('disclosure', fact, null, 'no label in the words; an image may carry one')];
  const before = reading.words
    .slice(0, first.start)
    .split(/\s+/)
    .filter((word) => word !== '');
  return [found('disclosure', fact, before.length, `"${first.words}"`, [placeOf(reading, first.start, first.end)])];
}

/**
 * Wording that promises a return or the absence of loss.
 * @internal
 */
export function detectGuaranteedReturn(reading: Reading): readonly DetectedFact[] {
  const fact = 'finance.guaranteedReturn';
  if (reading.unread !== undefined) return [cannotTell('guaranteed-return', fact, unreadReason(reading))];
  const hits = promisesIn(reading.words);
  const locations = hits.map((match) => placeOf(reading, match.index, match.index + match[0].length));
  return [found('guaranteed-return', fact, hits.length > 0, hits.length > 0 ? `"${hits[0]?.[0] ?? ''}"` : 'no such wording', locations)];
}

// Bounded gaps keep every step short: no text makes it slow.
const promise =
  /\b(?:guaranteed?|assured?|promised?|certain|sure)\b[^.!?\n]{0,30}?\b(?:returns?|yields?|profits?|gains?|interest|income)\b|\b(?:returns?|yields?|profits?|gains?|income)\b[^.!?\n]{0,20}?\b(?:guaranteed|assured)\b/giu;
const withoutLoss =
  /\b(?:risk[ -]free|no[ -]risk)\b[^.!?\n]{0,20}?\b(?:invest\w{0,8}|returns?|money|capital|profits?)|\b(?:cannot|can't|never) lose\b/giu;

function promisesIn(words: string): readonly RegExpExecArray[] {
  const promises = [...words.matchAll(promise)].filter((match) => !/\bnot\b|n't\b|\bnever\b/iu.test(match[0]));
  return [...promises, ...words.matchAll(withoutLoss)].filter((match) => !isDenied(words, match.index));
}

function isDenied(words: string, at: number): boolean {
  return /\b(?:not|no|never|isn't|aren't|cannot be|can't be|without)\s(?:\w{1,12}\s){0,2}$/iu.test(words.slice(Math.max(0, at - 40), at));
}

/**
 * The subject line and whether it shouts: all letters are capitals, in at least two words or eight letters.
 * @internal
 */
export function detectSubject({ content: { subject } }: Reading): readonly DetectedFact[] {
  if (subject === undefined) return [cannotTell('all-caps', 'message.subjectAllCaps', 'there is no subject line')];
  if (subject.length > contentLimit) return [cannotTell('all-caps', 'message.subjectAllCaps', tooLarge)];
  const letters = subject.match(/\p{L}/gu) ?? [];
  const words = subject.match(/\p{L}{2,}/gu) ?? [];
  const isShouting = subject === subject.toUpperCase() && subject !== subject.toLowerCase() && (words.length > 1 || letters.length >= 8);
  const where = isShouting ? [locationIn('subject', subject, 0, subject.length)] : [];
  return [
    found('subject', 'message.subject', subject, 'as given'),
    found('all-caps', 'message.subjectAllCaps', isShouting, isShouting ? 'all letters are capitals' : 'not all letters are capitals', where),
  ];
}

function counted(reading: Reading, detector: string, fact: string, phrases: readonly string[], none: string): readonly DetectedFact[] {
  if (reading.unread !== undefined) return [cannotTell(detector, fact, unreadReason(reading))];
  const hits = findPhrases(reading.words, phrases);
  const reason = hits.length === 0 ? none : [...new Set(hits.map(({ words }) => words.toLowerCase()))].join(', ');
  return [
    found(
      detector,
      fact,
      hits.length,
      reason,
      hits.map(({ start, end }) => placeOf(reading, start, end)),
    ),
  ];
}
