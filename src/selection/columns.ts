import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';
import type { Row } from './solver.ts';

/**
 * An instance over columns that are 0 or 1. A column says "this item is done by the end of this period", so that one prerequisite in one period is one
 * comparison of two columns, and a branch halves the periods of an item.
 *
 * @internal
 */
export interface Columns {
  /** By item: its first column. */
  readonly first: readonly number[];
  /** By item: the periods in which it can be done at all. */
  readonly possible: readonly (readonly number[])[];
  /** By column: the item. */
  readonly item: readonly number[];
  /** By column: the weighted value and the effort that setting it adds. */
  readonly value: readonly number[];
  readonly effort: readonly number[];
  readonly rows: readonly Row[];
}

/**
 * The columns and rows of an instance.
 *
 * @internal
 */
export function columnsOf(instance: Instance): Columns {
  const possible = possiblePeriods(instance);
  const first: number[] = [];
  const item: number[] = [];
  const value: number[] = [];
  const effort: number[] = [];
  possible.forEach((periods, each) => {
    first.push(item.length);
    periods.forEach((period, k) => {
      const last = k === periods.length - 1;
      item.push(each);
      value.push(instance.values[each]! * (instance.weights[period]! - (last ? 0 : instance.weights[periods[k + 1]!]!)));
      effort.push(last ? (instance.costs[0]?.[each] ?? 0) : 0);
    });
  });
  const bare = { first, possible, item, value, effort };
  return { ...bare, rows: [...capacityRows(instance, bare), ...choiceRows(instance, bare), ...orderRows(instance, bare)] };
}

type Bare = Omit<Columns, 'rows'>;

/** Periods in which an item fits by itself, inside its window, and not before what it requires could be done. */
function possiblePeriods({
  order,
  barred,
  requires,
  earliest,
  latest,
  samePeriod,
  costs,
  capacity,
  periods,
}: Instance): readonly (readonly number[])[] {
  const possible: (readonly number[])[] = order.map(() => []);
  for (const item of order) {
    const soonest = Math.max(earliest[item]!, ...requires[item]!.map((needed) => (possible[needed]![0] ?? periods) + (samePeriod ? 0 : 1)));
    const fits = (period: number): boolean =>
      capacity.every((amounts, dimension) => amounts[period] === null || costs[dimension]![item]! <= amounts[period]!);
    possible[item] = barred[item] ? [] : range(soonest, latest[item]! + 1).filter(fits);
  }
  return possible;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

/**
 * The column that says "done by this period", or undefined when the item cannot be done by then.
 *
 * @internal
 */
export function columnBy(columns: Bare, item: number, period: number): number | undefined {
  const before = columns.possible[item]!.filter((each) => each <= period).length;
  return before === 0 ? undefined : columns.first[item]! + before - 1;
}

function lastColumn(columns: Bare, item: number): number | undefined {
  return columnBy(columns, item, Number.POSITIVE_INFINITY);
}

function row(terms: readonly (readonly [column: number | undefined, coefficient: number])[], atMost: number): Row {
  const real = terms.filter((term): term is readonly [number, number] => term[0] !== undefined && term[1] !== 0);
  return { columns: real.map(([column]) => column), coefficients: real.map(([, coefficient]) => coefficient), atMost };
}

function capacityRows({ capacity, costs }: Instance, columns: Bare): readonly Row[] {
  return capacity.flatMap((amounts, dimension) =>
    amounts.flatMap((amount, period) => {
      const terms = columns.possible.flatMap((periods, item): (readonly [number, number])[] => {
        const k = periods.indexOf(period);
        if (k < 0) return [];
        const cost = costs[dimension]![item]!;
        const column = columns.first[item]! + k;
        return k === 0
          ? [[column, cost]]
          : [
              [column, cost],
              [column - 1, -cost],
            ];
      });
      const total = terms.reduce((sum, [, cost]) => sum + Math.max(0, cost), 0);
      return amount === null || total <= amount ? [] : [row(terms, amount)];
    }),
  );
}

function choiceRows({ shares, exclusive, maxItems, mandatory, ids }: Instance, columns: Bare): readonly Row[] {
  const done = (item: number, coefficient: number) => [lastColumn(columns, item), coefficient] as const;
  return [
    ...shares.map(({ coefficients }) =>
      row(
        coefficients.map((each, item) => done(item, each)),
        0,
      ),
    ),
    ...exclusive
      .filter((group) => group.length > 1)
      .map((group) =>
        row(
          group.map((item) => done(item, 1)),
          1,
        ),
      ),
    ...(maxItems === null
      ? []
      : [
          row(
            ids.map((_, item) => done(item, 1)),
            maxItems,
          ),
        ]),
    ...[...mandatory.keys()].filter((item) => mandatory[item]).map((item) => row([done(item, -1)], -1)),
  ];
}

/** Done stays done, and nothing is done before what it requires. */
function orderRows({ requires, samePeriod }: Instance, columns: Bare): readonly Row[] {
  return columns.possible.flatMap((periods, item) =>
    periods.flatMap((period, k) => {
      const own = columns.first[item]! + k;
      const later =
        k < periods.length - 1
          ? [
              row(
                [
                  [own, 1],
                  [own + 1, -1],
                ],
                0,
              ),
            ]
          : [];
      const needed = requires[item]!.map((each) =>
        row(
          [
            [own, 1],
            [columnBy(columns, each, samePeriod ? period : period - 1), -1],
          ],
          0,
        ),
      );
      return [...later, ...needed];
    }),
  );
}

/**
 * The plan that 0 and 1 columns spell.
 *
 * @internal
 */
export function planFrom(columns: Columns, values: ArrayLike<number>, periods: number): Plan {
  return columns.possible.map((possible, item) => {
    const k = possible.findIndex((_, each) => values[columns.first[item]! + each]! > 0.5);
    return k < 0 ? periods : possible[k]!;
  });
}
