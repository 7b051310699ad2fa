import { kernelMessages, notANumber, problem, refuseWhenBroken, type DefinitionReference } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';

/** What one driver did. */
export interface DriverEffect {
  /** The driver. */
  readonly driver: string;
  /** How much of the change it made. */
  readonly effect: number;
}

/** A change taken apart. */
export interface ChangeExplanation {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** The product of the drivers before. */
  readonly before: number;
  /** The product of the drivers after. */
  readonly after: number;
  /** After minus before; the effects add up to it. */
  readonly change: number;
  /** What each driver did, in the order in which they were replaced. */
  readonly effects: readonly DriverEffect[];
}

/**
 * What made a product change: each driver is replaced in turn, the others as they stand then, so that the effects add up to the change.
 *
 * @param before - a number for each driver
 * @param after - a number for each driver
 * @param options - the drivers in the order of replacement: volume first, then rate, then price
 * @returns the effect of each driver
 * @throws InputError `missing` or `not-a-number` for a driver without a number, `missing-operand` for no drivers
 *
 * @example
 * ```ts
 * import { explainChange } from 'marops/kpi';
 *
 * const change = explainChange({ leads: 100, rate: 0.1, price: 1000 }, { leads: 120, rate: 0.09, price: 1100 }, { drivers: ['leads', 'rate', 'price'] });
 * change.effects.map(({ effect }) => Math.round(effect)) // => [2000, -1200, 1080]
 * ```
 */
export function explainChange<Driver extends string>(
  before: Readonly<Record<Driver, number>>,
  after: Readonly<Record<Driver, number>>,
  { drivers }: { readonly drivers: readonly Driver[] },
): ChangeExplanation {
  refuseWhenBroken([
    ...(drivers.length > 0 ? [] : [problem(kernelMessages, 'missing-operand', 'drivers', { min: 1, value: 0 })]),
    ...drivers.flatMap((driver) =>
      [notANumber(before[driver], `before.${driver}`), notANumber(after[driver], `after.${driver}`)].flatMap((each) => each ?? []),
    ),
  ]);
  const valueAt = (replaced: number): number =>
    drivers.reduce((product, driver, index) => product * (index < replaced ? after[driver] : before[driver]), 1);
  const [start, end] = [valueAt(0), valueAt(drivers.length)];
  const change = end - start;
  const effects = drivers.map((driver, index): DriverEffect => ({ driver, effect: valueAt(index + 1) - valueAt(index) }));
  return finiteResult({ definition: { id: 'explain-change', version: '1.0.0' }, before: start, after: end, change, effects });
}
