import { columnBy, type Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { overallLimits } from './overall-limits.ts';
import type { Row } from './solver.ts';

type Term = readonly [column: number | undefined, coefficient: number];
type Bare = Omit<Columns, 'rows'>;

/**
 * What limits the columns of an instance.
 *
 * @internal
 */
export function rowsOf(instance: Instance, columns: Bare): readonly Row[] {
  return [...capacityRows(instance, columns), ...choiceRows(instance, columns), ...orderRows(instance, columns)];
}

function row(terms: readonly Term[], atMost: number): Row {
  const real = terms.filter((term): term is readonly [number, number] => term[0] !== undefined && term[1] !== 0);
  return { columns: real.map(([column]) => column), coefficients: real.map(([, coefficient]) => coefficient), atMost };
}

/** What is done by a period and was not by the one before takes of the capacity; a capacity that cannot run short needs no row. */
function capacityRows({ capacity, costs }: Instance, columns: Bare): readonly Row[] {
  const terms = (dimension: number, period: number): readonly Term[] =>
    columns.possible.flatMap((periods, item): readonly Term[] => {
      const k = periods.indexOf(period);
      const cost = costs[dimension]![item]!;
      const column = columns.first[item]! + k;
      if (k < 0) return [];
      return k === 0
        ? [[column, cost]]
        : [
            [column, cost],
            [column - 1, -cost],
          ];
    });
  return capacity.flatMap((amounts, dimension) =>
    amounts.flatMap((amount, period) => {
      const all = terms(dimension, period);
      const most = all.reduce((sum, [, cost]) => sum + Math.max(0, cost), 0);
      return amount === null || most <= amount ? [] : [row(all, amount)];
    }),
  );
}

/** Limits on what is done at all. */
function choiceRows(instance: Instance, columns: Bare): readonly Row[] {
  const { exclusive, maxItems, mandatory, ids } = instance;
  const done = (item: number, coefficient: number): Term => [columnBy(columns, item, instance.periods), coefficient];
  const atMostOf = (items: readonly number[], most: number): Row =>
    row(
      items.map((item) => done(item, 1)),
      most,
    );
  const items = [...ids.keys()];
  return [
    ...overallLimits(instance).map(({ coefficients, atMost }) =>
      row(
        coefficients.map((each, item) => done(item, each)),
        atMost,
      ),
    ),
    ...exclusive.filter((group) => group.length > 1).map((group) => atMostOf(group, 1)),
    ...(maxItems === null ? [] : [atMostOf(items, maxItems)]),
    ...items.filter((item) => mandatory[item]).map((item) => row([done(item, -1)], -1)),
  ];
}

/** Done stays done, and nothing is done before what it requires. */
function orderRows({ requires, samePeriod }: Instance, columns: Bare): readonly Row[] {
  return columns.possible.flatMap((periods, item) =>
    periods.flatMap((period, k) => {
      const own = columns.first[item]! + k;
      const notBefore = (column: number | undefined): Row =>
        row(
          [
            [own, 1],
            [column, -1],
          ],
          0,
        );
      const later = k < periods.length - 1 ? [notBefore(own + 1)] : [];
      return [...later, ...requires[item]!.map((each) => notBefore(columnBy(columns, each, samePeriod ? period : period - 1)))];
    }),
  );
}
