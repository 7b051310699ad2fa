import type { Method } from '../method.ts';
import { fibonacciScale } from '../scales.ts';

/** What WSJF asks about one job, on the Fibonacci cards 1, 2, 3, 5, 8, 13, 20. */
export interface WsjfInput {
  /** Value to users and to the business. */
  readonly userBusinessValue: number;
  /** How much the value fades with time. */
  readonly timeCriticality: number;
  /** Risk that it removes, or opportunity that it opens. */
  readonly riskReduction: number;
  /** Size of the job, which stands for its duration. */
  readonly jobSize: number;
}

/**
 * WSJF as SAFe defines it: relative cost of delay over job size. Its sum of points is not money: for a delay cost in money see `costOfDelay`.
 *
 * @example
 * ```ts
 * import { score, wsjf } from 'marops/prioritisation';
 *
 * score({ userBusinessValue: 13, timeCriticality: 8, riskReduction: 5, jobSize: 8 }, wsjf).score // => 3.25
 * ```
 */
export const wsjf: Method<keyof WsjfInput> = {
  id: 'wsjf',
  version: '1.0.0',
  title: 'Weighted shortest job first',
  source: { author: 'Scaled Agile', title: 'Weighted Shortest Job First', url: 'https://framework.scaledagile.com/wsjf' },
  direction: 'higher',
  factors: {
    userBusinessValue: { label: 'User and business value', unit: 'points', scale: fibonacciScale },
    timeCriticality: { label: 'Time criticality', unit: 'points', scale: fibonacciScale },
    riskReduction: { label: 'Risk reduction or opportunity enablement', unit: 'points', scale: fibonacciScale },
    jobSize: { label: 'Job size', unit: 'points', scale: fibonacciScale },
  },
  formula: { divide: [{ add: ['userBusinessValue', 'timeCriticality', 'riskReduction'] }, 'jobSize'] },
};
