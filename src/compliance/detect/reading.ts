import type { FactValue } from '../../kernel/index.ts';
import type { DetectedFact, Location } from '../detected-fact.ts';
import { contentLimit, locationIn, type Content } from './content.ts';
import { outlineOf, placeInHtml, type HtmlOutline } from './html.ts';

/** Content as detectors read it: once, for all of them. */
export interface Reading {
  /** The content. */
  readonly content: Content;
  /** The outline of the HTML, where there is any that is not blank. */
  readonly outline?: HtmlOutline;
  /** The words of the body: of the HTML, else (where it is absent or blank) the plain text. */
  readonly words: string;
  /** Which part the words come from. */
  readonly part: 'html' | 'text';
  /** Why nothing can be said; absent when it was read. */
  readonly unread?: 'empty' | 'too-large';
}

/**
 * Content read once for all detectors.
 *
 * @param content - any part that there is
 * @returns the reading; one that is too large or empty says so
 * @internal
 */
export function readContent(content: Content): Reading {
  const { html, text = '' } = content;
  if ((html?.length ?? 0) > contentLimit || text.length > contentLimit) return { content, words: '', part: 'text', unread: 'too-large' };
  if (html === undefined || html.trim() === '')
    return { content, words: text, part: 'text', ...(text.trim() === '' ? { unread: 'empty' as const } : {}) };
  const outline = outlineOf(html);
  return { content, outline, words: outline.text, part: 'html' };
}

/**
 * Where a stretch of the words stands in the part that they come from.
 * @internal
 */
export function placeOf({ outline, part, words }: Reading, start: number, end: number): Location {
  const excerpt = locationIn(part, words, start, end);
  if (outline === undefined) return excerpt;
  return { ...excerpt, start: placeInHtml(outline, start), end: placeInHtml(outline, end - 1) + 1 };
}

/**
 * What a detector says when it has looked.
 * @internal
 */
export function found(detector: string, fact: string, value: FactValue, reason: string, locations: readonly Location[] = []): DetectedFact {
  return { fact, detector, value, reason, locations };
}

/**
 * What a detector says when it cannot tell.
 * @internal
 */
export function cannotTell(detector: string, fact: string, reason: string): DetectedFact {
  return { fact, detector, reason, locations: [] };
}

/**
 * Why nothing can be said about the words.
 * @internal
 */
export function unreadReason({ unread }: Reading): string {
  return unread === 'too-large' ? tooLarge : 'there are no words to read';
}

/**
 * Why a part above the limit is not read.
 * @internal
 */
export const tooLarge = `more than ${contentLimit} characters`;
