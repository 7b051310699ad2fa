/**
 * The largest weight, effort, level, cost or count that is taken: sums and products of as many as fit into a definition stay finite.
 * @internal
 */
export const largestFigure = 1e12;
