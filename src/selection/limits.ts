/**
 * How large and how fine the figures of a request may be; the check and the schemas share them.
 *
 * @internal
 */
export const limits = {
  /** Most periods. */
  periods: 1000,
  /** Largest value of an item, so that no sum of them is infinite. */
  value: 1e100,
  /** Most decimal places that values are scaled to, so that the smallest unit is not 0. */
  valuePlaces: 300,
  /** Largest weight of a period. */
  weight: 10_000,
  /** Most decimal places of a cost or a capacity. */
  places: 6,
  /** Most decimal places of a share. */
  sharePlaces: 4,
  /** Above this, sums of whole numbers and their products with a share of four places could lose a unit. */
  units: 1e11,
};
