/** Which mean consistency of random comparisons the ratio is taken of: Saaty 1980, Saaty's later one, or Donegan and Dodd's. */
export type RandomIndex = 'saaty' | 'saaty2008' | 'donegan-dodd';

/**
 * The index of three criteria and more. Saaty 1980; Saaty 2008; Donegan and Dodd 1991, as tabulated in the source of AHPy (Philip Griffith).
 * @internal
 */
export const randomIndices: Readonly<Record<RandomIndex, readonly number[]>> = {
  saaty: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  saaty2008: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  'donegan-dodd': [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371,
  ],
};

/** Donegan and Dodd beyond twenty criteria, which they give in steps. */
const doneganDoddBeyond: readonly (readonly [criteria: number, index: number])[] = [
  [20, 1.5371],
  [25, 1.5619],
  [30, 1.5772],
  [40, 1.5976],
  [50, 1.6102],
  [60, 1.6178],
  [70, 1.6237],
  [80, 1.6277],
  [90, 1.6213],
  [100, 1.6339],
];

/**
 * The mean consistency index of random comparisons.
 *
 * @param table - whose
 * @param criteria - how many are compared, 3 or more
 * @returns the index, in proportion between two steps of the table; undefined beyond its end
 * @internal
 */
export function randomIndexOf(table: RandomIndex, criteria: number): number | undefined {
  const listed = randomIndices[table][criteria - 3];
  if (listed !== undefined || table !== 'donegan-dodd') return listed;
  const next = doneganDoddBeyond.findIndex(([size]) => size >= criteria);
  const [below, above] = [doneganDoddBeyond[next - 1], doneganDoddBeyond[next]];
  if (below === undefined || above === undefined) return undefined;
  return below[1] + ((above[1] - below[1]) * (criteria - below[0])) / (above[0] - below[0]);
}
