import type { DetectedFact } from '../detected-fact.ts';
import type { Content } from './content.ts';
import { detectJargon, jargonDictionary, type JargonTerm } from './jargon.ts';
import { detectLink } from './link.ts';
import { detectMarkup } from './markup.ts';
import { detectOptOut, detectPostalAddress } from './message.ts';
import { readContent } from './reading.ts';
import { detectDisclosure, detectGuaranteedReturn, detectSubject, detectSuperlatives, detectTrademarks } from './wording.ts';

/** What detectors look for. */
export interface DetectOptions {
  /** Jargon; `jargonDictionary` without it. */
  readonly jargon?: readonly JargonTerm[];
  /** Names that carry a trademark symbol. */
  readonly marks?: readonly string[];
}

/**
 * What can be seen in a content without a person: every fact that a detector can set, with its reason and where.
 * A detector says true, false, a number, or that it cannot tell; it never guesses.
 *
 * @param content - subject, text, HTML, link: any part that there is; parts above two million characters are not read
 * @param options - what to look for
 * @returns detected facts for the option `detected` of `check`
 *
 * @example
 * ```ts
 * import { detectFacts } from 'marops/compliance/detect';
 *
 * const facts = detectFacts({ html: '<p>News</p><a href="https://example.com/unsubscribe?u=1">Leave this list</a>' });
 * facts.find(({ fact }) => fact === 'message.optOut.present')?.value // => true
 * facts.find(({ fact }) => fact === 'a11y.langAttribute')?.reason // => 'there is no html element'
 * facts.find(({ fact }) => fact === 'message.postalAddressPresent')?.value // => undefined
 * ```
 */
export function detectFacts(content: Content, options: DetectOptions = {}): readonly DetectedFact[] {
  const reading = readContent(content);
  return [
    ...(reading.unread === undefined ? [{ fact: 'content.text', detector: 'text', value: reading.words, reason: 'as read', locations: [] }] : []),
    ...detectSubject(reading),
    ...detectOptOut(reading),
    ...detectPostalAddress(reading),
    ...detectMarkup(reading),
    ...detectLink(reading),
    ...detectGuaranteedReturn(reading),
    ...detectSuperlatives(reading),
    ...detectDisclosure(reading),
    ...detectJargon(reading, options.jargon ?? jargonDictionary),
    ...detectTrademarks(reading, options.marks ?? []),
  ];
}
