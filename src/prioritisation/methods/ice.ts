import type { Expression } from '../../kernel/index.ts';
import type { Factor, Method } from '../method.ts';

/** What ICE asks about one item. */
export interface IceInput {
  /** Effect on the goal, from 1 to 10. */
  readonly impact: number;
  /** How sure you are, from 1 to 10; a share from 0 to 1 in the variant that says so. */
  readonly confidence: number;
  /** How easy it is, from 1 (hard) to 10. */
  readonly ease: number;
}

/** How a variant of ICE combines its three answers. */
export interface IceForm {
  /** Whether the answers are multiplied or averaged: the two can put items in different orders. */
  readonly form: 'product' | 'mean';
  /** Whether confidence is given from 1 to 10 or as a share. */
  readonly confidence: 'score' | 'share';
  /** What the product or mean is divided by: 10 where a team wants 0 to 100; 1 for none. */
  readonly divisor: number;
}

/**
 * ICE: impact × confidence × ease, each from 1 to 10. Other forms in use give other orders: {@link iceVariant}.
 *
 * @example
 * ```ts
 * import { ice, score } from 'marops/prioritisation';
 *
 * score({ impact: 8, confidence: 6, ease: 9 }, ice).score // => 432
 * ```
 */
export const ice: Method<keyof IceInput> = {
  id: 'ice',
  version: '1.0.0',
  title: 'ICE',
  source: { author: 'Sean Ellis', title: 'Hacking Growth', year: 2017 },
  direction: 'higher',
  factors: {
    impact: { label: 'Impact', unit: 'points', min: 1, max: 10 },
    confidence: { label: 'Confidence', unit: 'points', min: 1, max: 10 },
    ease: { label: 'Ease', unit: 'points', min: 1, max: 10 },
  },
  formula: { multiply: ['impact', 'confidence', 'ease'] },
};

/**
 * ICE in one of its other forms. The form is part of the method's id, so that scores of two forms are never mixed.
 *
 * @param variant - product or mean, confidence as a score or as a share, and what to divide by (above 0)
 * @returns the method
 *
 * @example
 * ```ts
 * import { iceVariant, score } from 'marops/prioritisation';
 *
 * const outOfHundred = iceVariant({ form: 'product', confidence: 'score', divisor: 10 });
 * score({ impact: 8, confidence: 6, ease: 9 }, outOfHundred).score // => 43.2
 * ```
 */
export function iceVariant({ form, confidence, divisor }: IceForm): Method<keyof IceInput> {
  const share: Factor = { label: 'Confidence', unit: 'share', min: 0, max: 1 };
  const names: readonly (keyof IceInput)[] = ['impact', 'confidence', 'ease'];
  const combined: Expression<keyof IceInput> = form === 'product' ? { multiply: names } : { divide: [{ add: names }, names.length] };
  return {
    ...ice,
    id: ['ice', form, confidence, String(divisor)].join('-'),
    title: `ICE (${form}${divisor === 1 ? '' : ` ÷ ${String(divisor)}`}, confidence as a ${confidence})`,
    factors: { ...ice.factors, confidence: confidence === 'share' ? share : ice.factors.confidence },
    formula: divisor === 1 ? combined : { divide: [combined, divisor] },
  };
}
