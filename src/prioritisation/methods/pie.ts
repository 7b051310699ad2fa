import type { Method } from '../method.ts';

/** What PIE asks about one page or test. */
export interface PieInput {
  /** How much can be improved, from 1 to 10. */
  readonly potential: number;
  /** How valuable its traffic is, from 1 to 10. */
  readonly importance: number;
  /** How easy the test is, from 1 (hard) to 10. */
  readonly ease: number;
}

/**
 * PIE: the mean of potential, importance and ease, for choosing which page to test next.
 *
 * @example
 * ```ts
 * import { pie, score } from 'marops/prioritisation';
 *
 * score({ potential: 9, importance: 10, ease: 5 }, pie).score // => 8
 * ```
 */
export const pie: Method<keyof PieInput> = {
  id: 'pie',
  version: '1.0.0',
  title: 'PIE',
  source: { author: 'Chris Goward, WiderFunnel', year: 2012, title: 'You Should Test That!' },
  direction: 'higher',
  factors: {
    potential: { label: 'Potential', unit: 'points', min: 1, max: 10 },
    importance: { label: 'Importance', unit: 'points', min: 1, max: 10 },
    ease: { label: 'Ease', unit: 'points', min: 1, max: 10 },
  },
  formula: { divide: [{ add: ['potential', 'importance', 'ease'] }, 3] },
};
