import { canonicalJson, plainProblems, sha256Hex, type Json } from '../../kernel/index.ts';
import type { PersonalText } from '../decide/decide.ts';
import type { ApprovalEvent } from '../event.ts';
import { isRecord } from '../shape.ts';

/** That a person's texts were removed, as an entry of the trail itself. */
export interface Redaction {
  /** Always `redacted`. */
  readonly type: 'redacted';
  /** Who removed them. */
  readonly by: string;
  /** When. */
  readonly at: string;
  /** Whose texts. */
  readonly person: string;
  /** Which, by their digests. */
  readonly digests: readonly string[];
}

/** One link of the chain. */
export interface TrailEntry {
  /** What happened. */
  readonly event: ApprovalEvent | Redaction;
  /** Fingerprint of the link before and of this event. */
  readonly hash: string;
}

/** A history that shows when it was tampered with. */
export interface Trail {
  /** The links, oldest first. */
  readonly entries: readonly TrailEntry[];
  /** Reasons and comments, beside the chain, which holds their digests alone. */
  readonly texts: readonly PersonalText[];
}

/** How a trail is hashed. */
export interface TrailOptions {
  /** Gives the fingerprint of a text; SHA-256 in hexadecimal digits without it. */
  readonly hash?: (text: string) => string;
}

/** A link that was noted down elsewhere. Without it a trail that lost its end looks whole. */
export interface Anchor {
  /** How many entries there were. */
  readonly length: number;
  /** The hash of the last of them. */
  readonly hash: string;
}

/** How a trail is checked. */
export interface VerifyOptions extends TrailOptions {
  /** The head as it was noted down outside. */
  readonly anchor?: Anchor;
}

/** Whether a trail is whole. */
export interface Verdict {
  /** Whether every link and every text fits. */
  readonly isIntact: boolean;
  /** Index of the first entry that does not fit, the number of entries when a text does not; null when all do. */
  readonly brokenAt: number | null;
  /** What does not fit: a link, a text whose digest stands in no event, the anchor; null when all fits. */
  readonly reason: 'link' | 'text' | 'anchor' | null;
}

const beforeTheFirst = '';

/**
 * A history as a chain of hashes: each holds the one before, so that a change, a gap or another order shows.
 *
 * @param events - all events of one item, in order
 * @param texts - the personal texts that `decide` gave beside them
 * @param options - the hash function
 * @returns the trail, plain JSON; note the hash of its last entry down elsewhere, because a cut-off end does not show by itself
 *
 * @example
 * ```ts
 * import { auditTrail, verifyTrail } from 'marops/approval';
 *
 * verifyTrail(auditTrail([], [])) // => { isIntact: true, brokenAt: null, reason: null }
 * ```
 */
export function auditTrail(events: readonly ApprovalEvent[], texts: readonly PersonalText[], options: TrailOptions = {}): Trail {
  const entries: TrailEntry[] = [];
  for (const event of events) entries.push(linked(entries.at(-1), event, options));
  return { entries, texts };
}

/**
 * The trail without the texts of a person. The chain stays whole, because it holds digests alone, and says itself that texts were removed.
 *
 * @param trail - a trail
 * @param person - whose texts go
 * @param removal - who removes them, and when (an instant with offset)
 * @param options - the hash function
 * @returns a new trail with one entry more
 *
 * @example
 * ```ts
 * import { auditTrail, redact } from 'marops/approval';
 *
 * redact(auditTrail([], []), 'bob', { by: 'privacy-office', at: '2026-06-01T09:00:00Z' }).entries[0]?.event.type // => 'redacted'
 * ```
 */
export function redact(trail: Trail, person: string, removal: { readonly by: string; readonly at: string }, options: TrailOptions = {}): Trail {
  const digests = trail.texts.filter((text) => text.person === person).map(({ digest }) => digest);
  const event: Redaction = { type: 'redacted', by: removal.by, at: removal.at, person, digests };
  return {
    entries: [...trail.entries, linked(trail.entries.at(-1), event, options)],
    texts: trail.texts.filter((text) => text.person !== person),
  };
}

/**
 * Whether a trail is whole: every link follows from the one before, every text that is still there has its digest in the chain, and the anchor fits.
 *
 * @param trail - a trail, also one of doubtful origin
 * @param options - the hash function, and the head as it was noted down
 * @returns the verdict with the index of the first entry that does not fit
 *
 * @example
 * ```ts
 * import { auditTrail, verifyTrail } from 'marops/approval';
 *
 * const anchor = { length: 2, hash: 'e3b0' };
 * verifyTrail(auditTrail([], []), { anchor }) // => { isIntact: false, brokenAt: 0, reason: 'anchor' }
 * ```
 */
export function verifyTrail(trail: Trail, options: VerifyOptions = {}): Verdict {
  const { anchor } = options;
  const given: unknown = trail;
  if (!isTrail(given)) return broken(0, 'link');
  const digests = new Set<string>();
  let before: TrailEntry | undefined;
  for (const [index, entry] of given.entries.entries()) {
    if (!isEntry(entry) || linked(before, entry.event, options).hash !== entry.hash) return broken(index, 'link');
    if ('reason' in entry.event) digests.add(entry.event.reason);
    before = entry;
  }
  const { length } = given.entries;
  for (const text of given.texts) {
    if (!isTextOf(text, options) || !digests.has(text.digest)) return broken(length, 'text');
  }
  const anchored = anchor === undefined ? undefined : given.entries[anchor.length - 1];
  const holds = anchor === undefined || (isEntry(anchored) && anchored.hash === anchor.hash);
  return holds ? { isIntact: true, brokenAt: null, reason: null } : broken(Math.min(length, Math.max(0, anchor.length - 1)), 'anchor');
}

function isTextOf(text: unknown, { hash = sha256Hex }: TrailOptions): text is PersonalText {
  return (
    isRecord(text) &&
    typeof text['salt'] === 'string' &&
    typeof text['text'] === 'string' &&
    hash(`${text['salt']}\n${text['text']}`) === text['digest']
  );
}

function broken(brokenAt: number, reason: 'link' | 'text' | 'anchor'): Verdict {
  return { isIntact: false, brokenAt, reason };
}

function linked(before: TrailEntry | undefined, event: TrailEntry['event'], { hash = sha256Hex }: TrailOptions): TrailEntry {
  return { event, hash: hash(`${before?.hash ?? beforeTheFirst}\n${canonicalJson(chainable(event))}`) };
}

/** Numbers with a fraction are chained as text: their canonical form is where implementations of RFC 8785 differ. */
function chainable(value: unknown): Json {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(chainable);
  if (!isRecord(value)) return value as Json;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, chainable(inner)] as const])));
}

/** A trail of which only the outside was looked at. */
interface Unchecked {
  readonly entries: readonly unknown[];
  readonly texts: readonly unknown[];
}

function isTrail(trail: unknown): trail is Unchecked {
  return isRecord(trail) && Array.isArray(trail['entries']) && Array.isArray(trail['texts']);
}

function isEntry(entry: unknown): entry is TrailEntry {
  return isRecord(entry) && isRecord(entry['event']) && typeof entry['hash'] === 'string' && plainProblems(entry['event'], '').length === 0;
}
