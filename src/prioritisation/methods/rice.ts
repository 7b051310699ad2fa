import type { Method } from '../method.ts';
import { impactScale } from '../scales.ts';

/** What RICE asks about one item. */
export interface RiceInput {
  /** People, or events, touched in the planning period. */
  readonly reach: number;
  /** Effect on each of them: 0.25 minimal, 0.5 low, 1 medium, 2 high, 3 massive. */
  readonly impact: number;
  /** How sure you are, as a share: 0.5 low, 0.8 medium, 1 high. */
  readonly confidence: number;
  /** Work it takes, in person-months. */
  readonly effort: number;
}

/**
 * RICE: the effect that one person-month buys.
 *
 * @example
 * ```ts
 * import { rank, rice } from 'marops/prioritisation';
 *
 * rank([{ id: 'landing page', reach: 2000, impact: 1, confidence: 0.9, effort: 1 }], rice).ranked[0]?.score // => 1800
 * ```
 */
export const rice: Method<keyof RiceInput> = {
  id: 'rice',
  version: '1.0.0',
  title: 'RICE',
  source: { author: 'Sean McBride, Intercom', year: 2016, title: 'RICE: simple prioritization for product managers' },
  direction: 'higher',
  factors: {
    reach: { label: 'Reach', unit: 'people per period', min: 0 },
    impact: { label: 'Impact', unit: 'multiplier', scale: impactScale },
    confidence: { label: 'Confidence', unit: 'share', min: 0, max: 1 },
    effort: { label: 'Effort', unit: 'person-months', above: 0 },
  },
  formula: { divide: [{ multiply: ['reach', 'impact', 'confidence'] }, 'effort'] },
};
