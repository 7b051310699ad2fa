import type { Location } from '../detected-fact.ts';

/** What can be looked at: any part that there is. */
export interface Content {
  /** The subject line of a message. */
  readonly subject?: string;
  /** Plain text. */
  readonly text?: string;
  /** HTML, well formed or not. */
  readonly html?: string;
  /** A link that it leads to, with its parameters. */
  readonly url?: string;
}

/** More characters than this are not looked at: the answer is then "cannot tell". */
export const contentLimit = 2_000_000;

/**
 * Where something stands in a part of the content.
 *
 * @param part - `subject`, `text` or `html`
 * @param source - the text of the part
 * @param start - first character
 * @param end - first character after it
 * @returns the location, with an excerpt of at most 80 characters on one line
 * @internal
 */
export function locationIn(part: string, source: string, start: number, end: number): Location {
  const words = source
    .slice(start, Math.min(end, start + 400))
    .replace(/\s+/g, ' ')
    .trim();
  return { part, start, end, excerpt: words.length > 80 ? `${words.slice(0, 77)}...` : words };
}
