import type { DetectedFact } from '../detected-fact.ts';
import { findPhrases, type PhraseHit } from './phrases.ts';
import { cannotTell, found, placeOf, unreadReason, type Reading } from './reading.ts';

/** One word that insiders use, its forms, and what to say instead. */
export interface JargonTerm {
  /** The word, in lower case. */
  readonly term: string;
  /** Other forms, in lower case. */
  readonly variants: readonly string[];
  /** A plain replacement that names the benefit. */
  readonly suggestion: string;
  /** Words after which it is no jargon but the name of a measure. */
  readonly notBefore?: readonly string[];
}

/** A jargon word in a text. */
export interface JargonHit extends PhraseHit {
  /** The word of the dictionary. */
  readonly term: string;
  /** What to say instead. */
  readonly suggestion: string;
}

/** Words to avoid towards people outside marketing. Source: "Bridging the gap between Marcomms functions and Operations", point 3. */
export const jargonDictionary: readonly JargonTerm[] = [
  { term: 'engagement', variants: [], suggestion: 'say what people do: replies, visits, calls, orders' },
  { term: 'thought leadership', variants: [], suggestion: 'say what it brings: buyers ask for our advice first' },
  { term: 'cut through', variants: ['cutthrough'], suggestion: 'say what happens: more people notice and remember us' },
  {
    term: 'click through',
    variants: ['clickthrough'],
    suggestion: 'say what happens: people open the page',
    notBefore: ['rate', 'rates'],
  },
];

/**
 * The jargon in a text, with plain replacements and offsets.
 *
 * @param text - any text
 * @param dictionary - the words to look for
 * @returns hits in their order
 *
 * @example
 * ```ts
 * import { findJargon, jargonDictionary } from 'marops/compliance/detect';
 *
 * findJargon('Our thought leadership will drive engagement and cut-through', jargonDictionary).map(({ start }) => start) // => [4, 34, 49]
 * ```
 */
export function findJargon(text: string, dictionary: readonly JargonTerm[]): readonly JargonHit[] {
  const hits = dictionary.flatMap(({ term, variants, suggestion, notBefore = [] }) =>
    findPhrases(text, [term, ...variants])
      .filter(
        ({ end }) => !notBefore.some((word) => new RegExp(`^[\\s-]{1,4}${word}(?![\\p{L}])`, 'iu').test(text.slice(end, end + word.length + 6))),
      )
      .map((hit): JargonHit => ({ ...hit, term, suggestion })),
  );
  return hits.sort((left, right) => left.start - right.start);
}

/**
 * How many jargon words the content has.
 * @internal
 */
export function detectJargon(reading: Reading, dictionary: readonly JargonTerm[]): readonly DetectedFact[] {
  const fact = 'content.jargonTerms';
  if (reading.unread !== undefined) return [cannotTell('jargon', fact, unreadReason(reading))];
  const hits = findJargon(reading.words, dictionary);
  const reason =
    hits.length === 0 ? 'no word of the dictionary' : [...new Set(hits.map(({ term, suggestion }) => `${term}: ${suggestion}`))].join('; ');
  return [
    found(
      'jargon',
      fact,
      hits.length,
      reason,
      hits.map(({ start, end }) => placeOf(reading, start, end)),
    ),
  ];
}
