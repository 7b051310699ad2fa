/**
 * The name that was probably meant: at most two letters added, left out, changed or swapped, and at most a third of the name.
 *
 * @param name - what was written
 * @param names - what it could be
 * @returns the nearest of them, the first of several; undefined when none is near
 *
 * @example
 * ```ts
 * import { nearestName } from 'marops/compliance';
 *
 * nearestName('chanel', ['channel', 'sector']) // => 'channel'
 * nearestName('colour', ['channel', 'sector']) // => undefined
 * ```
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const near = names
    .filter((other) => Math.abs(other.length - name.length) <= mostChanges)
    .map((other) => ({ other, distance: distanceOf(name, other) }))
    .filter(({ other, distance }) => distance <= Math.min(mostChanges, other.length / 3));
  return near.sort((left, right) => left.distance - right.distance)[0]?.other;
}

const mostChanges = 2;

/** Letters to add, leave out, change or swap with the next (optimal string alignment), row by row. */
function distanceOf(left: string, right: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, isSwap ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    // Rows only grow: names that are far apart are told so after a few letters.
    if (Math.min(...next) > mostChanges) return Infinity;
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
