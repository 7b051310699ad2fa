import type { Direction } from './method.ts';

/** How ties are broken: by a field of the item, in a direction. */
export interface TieBreak {
  /** A field that holds a number or a text. */
  readonly field: string;
  /** Whether the higher value comes first. */
  readonly direction: Direction;
}

/**
 * Places in order, best first.
 * @internal
 */
export interface Order {
  /** Which place of the scoring comes at which place of the ranking. */
  readonly order: Uint32Array;
  /** Standard competition ranks, in ranking order. */
  readonly ranks: Uint32Array;
  /** 1 where a rank is shared, in ranking order. */
  readonly tied: Uint8Array;
}

/**
 * How equal scores are told apart.
 * @internal
 */
export interface TieRule {
  /** Scores closer than this share of the larger one are equal. */
  readonly tolerance: number;
  /** What decides between them. */
  readonly ties: readonly TieBreak[];
  /** Reads a field of the item at a place. */
  readonly fieldAt: (place: number, field: string) => unknown;
}

/**
 * Puts scores in order: best first, equals sharing a rank (1, 2, 2, 4) unless a tie-break tells them apart.
 *
 * @param scores - finite numbers
 * @param direction - whether higher is better
 * @param rule - when scores are equal, and what decides then
 * @param among - the places to put in order; all of them without it
 * @returns the order and the ranks
 * @internal
 */
export function orderOf(scores: Float64Array, direction: Direction, rule: TieRule, among?: Uint32Array): Order {
  const order = among ?? Uint32Array.from(scores.keys());
  if (direction === 'higher') order.sort((left, right) => scores[right]! - scores[left]! || left - right);
  else order.sort((left, right) => scores[left]! - scores[right]! || left - right);

  const ranks = new Uint32Array(order.length);
  const tied = new Uint8Array(order.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    end = endOfTie(order, scores, start, rule.tolerance);
    ranks.fill(start + 1, start, end);
    if (end - start > 1) settleTie(order, ranks, tied, start, end, rule);
  }
  return { order, ranks, tied };
}

function endOfTie(order: Uint32Array, scores: Float64Array, start: number, tolerance: number): number {
  const first = scores[order[start]!]!;
  let end = start + 1;
  while (end < order.length && areEqual(first, scores[order[end]!]!, tolerance)) end += 1;
  return end;
}

/**
 * Whether two scores are equal within a share of the larger one.
 * @internal
 */
export function areEqual(left: number, right: number, tolerance: number): boolean {
  return left === right || Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right));
}

/** Within a tie the caller's order is kept; tie-breaks re-order it and split it into smaller ties. */
function settleTie(order: Uint32Array, ranks: Uint32Array, tied: Uint8Array, start: number, end: number, rule: TieRule): void {
  const members = order.subarray(start, end).sort();
  if (rule.ties.length > 0) members.sort((left, right) => compareByFields(left, right, rule) || left - right);
  for (let at = 1; at < members.length; at += 1) {
    const same = compareByFields(members[at - 1]!, members[at]!, rule) === 0;
    ranks[start + at] = same ? ranks[start + at - 1]! : start + at + 1;
    if (same) tied.fill(1, start + at - 1, start + at + 1);
  }
}

function compareByFields(left: number, right: number, { ties, fieldAt }: TieRule): number {
  for (const { field, direction } of ties) {
    const compared = compareValues(fieldAt(left, field), fieldAt(right, field));
    if (compared !== 0) return direction === 'higher' ? -compared : compared;
  }
  return 0;
}

function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right || 0;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
  return 0;
}

/**
 * The places of the best scores, and of those equal to the last of them, in no order: one pass with a small heap instead of a sort.
 *
 * @param scores - finite numbers
 * @param direction - whether higher is better
 * @param count - how many, a whole number above 0
 * @param tolerance - scores closer than this share of the larger one are equal
 * @returns at least `count` places where there are as many
 * @internal
 */
export function bestPlaces(scores: Float64Array, direction: Direction, count: number, tolerance: number): Uint32Array {
  const sign = direction === 'higher' ? 1 : -1;
  const heap = new Float64Array(Math.min(count, scores.length)).fill(Number.NEGATIVE_INFINITY);
  for (const score of scores) if (sign * score > heap[0]!) replaceSmallest(heap, sign * score);
  const last = heap[0] ?? 0;
  const places: number[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = sign * scores[place]!;
    if (score >= last || areEqual(score, last, tolerance)) places.push(place);
  }
  return Uint32Array.from(places);
}

function replaceSmallest(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
