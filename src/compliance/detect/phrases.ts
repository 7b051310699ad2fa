/** One finding of a phrase. */
export interface PhraseHit {
  /** The words as they stand. */
  readonly words: string;
  /** First character, from 0. */
  readonly start: number;
  /** First character after it. */
  readonly end: number;
}

/**
 * Where phrases stand in a text, whole words only, whatever the case; a space in a phrase also stands for a hyphen, a line break or several spaces.
 *
 * @param text - any text
 * @param phrases - in lower case; letters, digits and spaces
 * @returns hits in their order, the longest at each place
 * @internal
 */
export function findPhrases(text: string, phrases: readonly string[]): readonly PhraseHit[] {
  if (phrases.length === 0) return [];
  const longestFirst = [...phrases]
    .sort((left, right) => right.length - left.length)
    .map((phrase) => phrase.split(' ').map(escaped).join('[\\s\\u00a0\\u2010\\u2011-]{1,4}'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ words: match[0], start: match.index, end: match.index + match[0].length }));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
