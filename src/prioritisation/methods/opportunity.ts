import type { Method } from '../method.ts';

/** What the opportunity score asks about one desired outcome: shares of top-two-box answers times 10, not means. */
export interface OpportunityInput {
  /** How important it is to customers, from 0 to 10. */
  readonly importance: number;
  /** How satisfied they are today, from 0 to 10. */
  readonly satisfaction: number;
}

/**
 * The opportunity score: important and badly served comes first. Over 15 is extreme, 12 to 15 high, 10 to 12 worth a look.
 *
 * @example
 * ```ts
 * import { opportunity, score } from 'marops/prioritisation';
 *
 * score({ importance: 9, satisfaction: 3 }, opportunity).score // => 15
 * score({ importance: 9, satisfaction: 10 }, opportunity).score // => 9
 * ```
 */
export const opportunity: Method<keyof OpportunityInput> = {
  id: 'opportunity',
  version: '1.0.0',
  title: 'Opportunity score',
  source: { author: 'Anthony Ulwick', year: 2002, title: 'Turn Customer Input into Innovation, Harvard Business Review 80(1)' },
  direction: 'higher',
  factors: {
    importance: { label: 'Importance', unit: 'share of top-two-box answers × 10', min: 0, max: 10 },
    satisfaction: { label: 'Satisfaction', unit: 'share of top-two-box answers × 10', min: 0, max: 10 },
  },
  formula: { add: ['importance', { max: [{ subtract: ['importance', 'satisfaction'] }, 0] }] },
};
