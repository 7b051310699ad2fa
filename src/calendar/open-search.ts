import { union, type Span } from './span.ts';
import { blockLength, type Block, type Timeline } from './timeline.ts';

/**
 * The block that an instant lies in.
 * @internal
 */
export function blockNumber(instant: number): number {
  return Math.floor(instant / blockLength);
}

/**
 * Whether an open span contains an instant.
 * @internal
 */
export function isOpenAt(timeline: Timeline, instant: number): boolean {
  const block = timeline.block(blockNumber(instant));
  const index = lastStartBy(block, instant);
  return index >= 0 && instant < block.ends[index]!;
}

/**
 * Open milliseconds of a block before an instant in it.
 * @internal
 */
export function openBefore(block: Block, instant: number): number {
  const index = lastStartBy(block, instant);
  return index < 0 ? 0 : block.openBefore[index]! + Math.min(instant, block.ends[index]!) - block.starts[index]!;
}

/**
 * The first open instant from one to another, both included.
 * @internal
 */
export function firstOpen(timeline: Timeline, from: number, end: number): number | undefined {
  for (let number = blockNumber(from); number <= blockNumber(end); number += 1) {
    const block = timeline.block(number);
    const index = lastStartBy(block, from);
    if (index >= 0 && from < block.ends[index]!) return from;
    const start = block.starts[index + 1];
    if (start !== undefined) return start <= end ? start : undefined;
  }
  return undefined;
}

/**
 * The last instant, from one back to another, that is open or at which it just closed.
 * @internal
 */
export function lastOpen(timeline: Timeline, from: number, end: number): number | undefined {
  for (let number = blockNumber(from); number >= blockNumber(end); number -= 1) {
    const block = timeline.block(number);
    const index = lastStartBy(block, from);
    if (index < 0) continue;
    const found = Math.min(from, block.ends[index]!);
    return found >= end ? found : undefined;
  }
  return undefined;
}

/**
 * The open spans from one instant to another, cut to them.
 * @internal
 */
export function openSpans(timeline: Timeline, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let number = blockNumber(from); number <= blockNumber(to); number += 1) {
    const { starts, ends } = timeline.block(number);
    for (let index = 0; index < starts.length; index += 1) {
      spans.push({ start: Math.max(starts[index]!, from), end: Math.min(ends[index]!, to) });
    }
  }
  // A span that runs over the edge of a block is one span.
  return union(spans);
}

/**
 * Where an amount of open time above 0 is used up, counted forwards.
 * @internal
 */
export function spendForwards(timeline: Timeline, from: number, amount: number, end: number): number | undefined {
  let left = amount + openBefore(timeline.block(blockNumber(from)), from);
  for (let number = blockNumber(from); number <= blockNumber(end); number += 1) {
    const block = timeline.block(number);
    if (left > block.total) {
      left -= block.total;
      continue;
    }
    // The last span that starts with less than the amount before it: at closing time the amount is used up there, not at the next opening.
    const index = lastBelow(block.openBefore, left);
    const found = block.starts[index]! + left - block.openBefore[index]!;
    return found <= end ? found : undefined;
  }
  return undefined;
}

/**
 * Where an amount of open time above 0 is used up, counted backwards.
 * @internal
 */
export function spendBackwards(timeline: Timeline, from: number, amount: number, end: number): number | undefined {
  let left = amount - openBefore(timeline.block(blockNumber(from)), from);
  for (let number = blockNumber(from); number >= blockNumber(end); number -= 1) {
    const block = timeline.block(number);
    if (left > 0) {
      // What the block before has is spent next.
      left -= timeline.block(number - 1).total;
      continue;
    }
    const index = lastBelow(block.openBefore, 1 - left);
    const found = block.starts[index]! - left - block.openBefore[index]!;
    return found >= end ? found : undefined;
  }
  return undefined;
}

/** The last open span that starts at or before an instant; -1 for none. */
function lastStartBy(block: Block, instant: number): number {
  return lastBelow(block.starts, instant + 1);
}

/** The last of some ascending whole numbers that lies below a bound; -1 for none. */
function lastBelow(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
