/**
 * Numbers with one place for each group; twice as many as are needed when there are too few.
 *
 * @param values - one number for each group so far
 * @param groups - how many groups there are now
 * @param nothing - what a new group begins with
 * @returns the same numbers, or a longer copy
 * @internal
 */
export function withRoom(values: Float64Array<ArrayBuffer>, groups: number, nothing: number): Float64Array<ArrayBuffer> {
  if (groups <= values.length) return values;
  const longer = new Float64Array(2 * groups).fill(nothing);
  longer.set(values);
  return longer;
}
