/**
 * How often an alternative takes each place, and whose favourite it is.
 * @internal
 */
export interface PlaceShares {
  /** The share of all weights that put it in each place, the first place first. */
  readonly shares: readonly number[];
  /** The mean of the weights that make it the first; null when none does. */
  readonly favouredBy: readonly number[] | null;
}

/**
 * Counts places, and adds up the weights of the winners.
 * @internal
 */
export interface PlaceTally {
  /** Counts the places that one set of weights leads to; `sign` is −1 where less is better. */
  readonly add: (scores: Float64Array, sign: number, weights: ArrayLike<number>) => void;
  /** What was counted for one alternative in so many samples. */
  readonly sharesOf: (row: number, samples: number) => PlaceShares;
}

/**
 * An empty tally.
 *
 * @param rows - how many alternatives
 * @param criteria - how many weights
 * @returns the tally; it is filled by `add`
 * @internal
 */
export function placeTally(rows: number, criteria: number): PlaceTally {
  const counts = new Float64Array(rows * rows);
  const sums = new Float64Array(rows * criteria);
  const order = Uint32Array.from({ length: rows }, (_, row) => row);

  const add = (scores: Float64Array, sign: number, weights: ArrayLike<number>): void => {
    insertionSort(order, scores, sign);
    for (let at = 0, place = 0; at < rows; at += 1) {
      const row = order[at]!;
      // Equals share the place of the first of them.
      if (at > 0 && scores[row] !== scores[order[at - 1]!]) place = at;
      counts[row * rows + place]! += 1;
      if (place === 0) for (let index = 0; index < criteria; index += 1) sums[row * criteria + index]! += weights[index]!;
    }
  };

  const sharesOf = (row: number, samples: number): PlaceShares => {
    const own = Array.from(counts.subarray(row * rows, (row + 1) * rows));
    const wins = own[0]!;
    const favouredBy = Array.from(sums.subarray(row * criteria, (row + 1) * criteria), (sum) => sum / wins);
    return { shares: own.map((count) => count / samples), favouredBy: wins === 0 ? null : favouredBy };
  };
  return { add, sharesOf };
}

/** Sorts rows by score, best first; quick because one draw's order is close to the last one's. */
function insertionSort(order: Uint32Array, scores: Float64Array, sign: number): void {
  for (let place = 1; place < order.length; place += 1) {
    const row = order[place]!;
    const score = sign * scores[row]!;
    let at = place - 1;
    while (at >= 0 && sign * scores[order[at]!]! < score) {
      order[at + 1] = order[at]!;
      at -= 1;
    }
    order[at + 1] = row;
  }
}
