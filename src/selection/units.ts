import { fromUnits } from './decimals.ts';
import type { Instance } from './instance.ts';

/**
 * A value as the user wrote values.
 *
 * @internal
 */
export function valueFromUnits({ valuePlaces }: Instance, units: number): number {
  return fromUnits(units, valuePlaces);
}

/**
 * An amount of a dimension as the user wrote its costs.
 *
 * @internal
 */
export function amountFromUnits({ costPlaces }: Instance, dimension: number, units: number): number {
  return fromUnits(units, costPlaces[dimension]!);
}
