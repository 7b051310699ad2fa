import type { Method } from '../method.ts';
import { yesNoScale } from '../scales.ts';

/** What PXL asks about one test idea: 1 for yes and 0 for no, and hours as points. */
export interface PxlInput {
  /** Is the change above the fold? */
  readonly aboveTheFold: number;
  /** Is it noticeable within five seconds? Counts double. */
  readonly noticeable: number;
  /** Does it add or remove an element? Counts double. */
  readonly addsOrRemoves: number;
  /** Is it designed to increase motivation? */
  readonly motivates: number;
  /** Does it run on a page with high traffic? */
  readonly highTraffic: number;
  /** Does it address an issue found in user testing? */
  readonly userTesting: number;
  /** Does it address an issue found in qualitative feedback (surveys, polls, interviews)? */
  readonly qualitativeFeedback: number;
  /** Does it address an insight found in digital analytics? */
  readonly analytics: number;
  /** Is it supported by mouse tracking, heat maps or eye tracking? */
  readonly tracking: number;
  /** Ease: 3 for under 4 hours, 2 for up to 8, 1 for under 2 days, 0 for more. */
  readonly ease: number;
}

/**
 * PXL: mostly yes-or-no questions, so that two people give the same test idea the same points. A team adds its own questions by making its own method.
 *
 * @example
 * ```ts
 * import { pxl, score } from 'marops/prioritisation';
 *
 * const idea = { aboveTheFold: 1, noticeable: 1, addsOrRemoves: 0, motivates: 1, highTraffic: 1, userTesting: 0, qualitativeFeedback: 1, analytics: 1, tracking: 0, ease: 2 };
 * score(idea, pxl).score // => 9
 * ```
 */
export const pxl: Method<keyof PxlInput> = {
  id: 'pxl',
  version: '1.0.0',
  title: 'PXL',
  source: { author: 'Peep Laja, CXL', year: 2016, title: 'PXL: a better way to prioritize your A/B tests' },
  direction: 'higher',
  factors: {
    aboveTheFold: { label: 'Above the fold', unit: 'yes or no', scale: yesNoScale },
    noticeable: { label: 'Noticeable within 5 seconds', unit: 'yes or no', scale: yesNoScale },
    addsOrRemoves: { label: 'Adds or removes an element', unit: 'yes or no', scale: yesNoScale },
    motivates: { label: 'Increases motivation', unit: 'yes or no', scale: yesNoScale },
    highTraffic: { label: 'High-traffic page', unit: 'yes or no', scale: yesNoScale },
    userTesting: { label: 'Found in user testing', unit: 'yes or no', scale: yesNoScale },
    qualitativeFeedback: { label: 'Found in qualitative feedback', unit: 'yes or no', scale: yesNoScale },
    analytics: { label: 'Found in analytics', unit: 'yes or no', scale: yesNoScale },
    tracking: { label: 'Seen in heat maps or eye tracking', unit: 'yes or no', scale: yesNoScale },
    ease: { label: 'Ease', unit: 'points by hours', scale: [0, 1, 2, 3] },
  },
  formula: {
    add: [
      'aboveTheFold',
      { multiply: [2, 'noticeable'] },
      { multiply: [2, 'addsOrRemoves'] },
      'motivates',
      'highTraffic',
      'userTesting',
      'qualitativeFeedback',
      'analytics',
      'tracking',
      'ease',
    ],
  },
};
