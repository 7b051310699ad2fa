/** Intercom's impact: massive 3, high 2, medium 1, low 0.5, minimal 0.25. */
export const impactScale: readonly number[] = [0.25, 0.5, 1, 2, 3];

/** The Fibonacci cards of SAFe's planning: the smallest job of a column is a 1. */
export const fibonacciScale: readonly number[] = [1, 2, 3, 5, 8, 13, 20];

/** Yes or no, as 1 or 0. */
export const yesNoScale: readonly number[] = [0, 1];
