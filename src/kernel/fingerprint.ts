import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Json } from './plain.ts';

/**
 * JSON in one canonical form (RFC 8785): keys sorted by UTF-16 code units, no white space, so that equal values give equal text.
 *
 * @param value - plain JSON; keys whose value is undefined are left out
 * @returns the canonical text
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'marops/kernel';
 *
 * canonicalJson({ b: 1, a: [true, null] }) // => '{"a":[true,null],"b":1}'
 * ```
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, inner]) => (inner as Json | undefined) !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The fingerprint of a text: SHA-256 of its UTF-8 bytes.
 *
 * @param text - any text
 * @returns 64 hexadecimal digits
 *
 * @example
 * ```ts
 * import { sha256Hex } from 'marops/kernel';
 *
 * sha256Hex('abc') // => 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
