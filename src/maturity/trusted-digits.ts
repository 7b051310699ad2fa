/**
 * A number in the twelve digits that survive a few binary operations, so that 0.3 × 2 ÷ 3 ties with 0.2.
 * @internal
 */
export function trustedDigits(value: number): number {
  return Number(value.toPrecision(12));
}
