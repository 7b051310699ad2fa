/**
 * The inverse of a square matrix, by Gauss and Jordan with the largest pivot of each column.
 *
 * @param matrix - row after row; not changed
 * @param size - rows and columns
 * @returns the inverse; null when there is none
 *
 * @internal
 */
export function inverse(matrix: Float64Array, size: number): Float64Array | null {
  const work = matrix.slice();
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) result[row * size + row] = 1;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(work[row * size + column]!) > Math.abs(work[pivot * size + column]!)) pivot = row;
    }
    const value = work[pivot * size + column]!;
    if (Math.abs(value) < 1e-14) return null;
    for (const side of [work, result]) {
      swapRows(side, size, column, pivot);
      for (let at = column * size; at < (column + 1) * size; at += 1) side[at]! /= value;
    }
    for (let row = 0; row < size; row += 1) {
      const factor = row === column ? 0 : work[row * size + column]!;
      if (factor === 0) continue;
      for (const side of [work, result]) {
        for (let at = 0; at < size; at += 1) side[row * size + at]! -= factor * side[column * size + at]!;
      }
    }
  }
  return result;
}

function swapRows(matrix: Float64Array, size: number, one: number, two: number): void {
  if (one === two) return;
  const kept = matrix.slice(one * size, (one + 1) * size);
  matrix.copyWithin(one * size, two * size, (two + 1) * size);
  matrix.set(kept, two * size);
}
