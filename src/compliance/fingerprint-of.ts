import { canonicalJson, sha256Hex, type Json } from '../kernel/index.ts';

/**
 * The fingerprint of a content, to which attestations and waivers are bound: change a word, and they no longer count.
 *
 * @param content - everything that the audience sees, plain JSON: `{ subject, html, images: [hash, ...] }`
 * @returns 64 hexadecimal digits; the same whatever the order of the keys
 *
 * @example
 * ```ts
 * import { fingerprintOf } from 'marops/compliance';
 *
 * fingerprintOf({ subject: 'News', text: 'Hello' }) === fingerprintOf({ text: 'Hello', subject: 'News' }) // => true
 * ```
 */
export function fingerprintOf(content: Json): string {
  return sha256Hex(canonicalJson(content));
}
