import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { possiblePeriods } from './possible-periods.ts';
import { rowsOf } from './rows.ts';

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
  return { ...bare, rows: rowsOf(instance, bare) };
}
