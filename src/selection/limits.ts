/**
 * How large and how fine the figures of a request may be; the check and the schemas share them.
 *
 * @internal
 */
export const limits = {
  /** Most periods. */
  periods: 1000,
  /** Largest weight of a period. */
  weight: 10_000,
  /** Most decimal places of a cost or a capacity. */
  places: 6,
  /** Most decimal places of a share. */
  sharePlaces: 4,
  /** Above this, sums of whole numbers and their products with a share of four places could lose a unit. */
  units: 1e11,
};
