/**
 * The principal eigenvalue of a positive matrix and its vector, by power iteration.
 *
 * @param matrix - square and positive
 * @returns eigenvalue, and the vector with a sum of 1
 * @internal
 */
export function principalOf(matrix: readonly (readonly number[])[]): { readonly value: number; readonly vector: readonly number[] } {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  let value = matrix.length;
  for (let round = 0; round < 10_000; round += 1) {
    const next = matrix.map((row) => row.reduce((sum, cell, index) => sum + cell * vector[index]!, 0));
    value = next.reduce((sum, each) => sum + each, 0);
    const scaled = next.map((each) => each / value);
    const change = Math.max(...scaled.map((each, index) => Math.abs(each - vector[index]!)));
    vector = scaled;
    if (change < 1e-15) break;
  }
  return { value, vector };
}
