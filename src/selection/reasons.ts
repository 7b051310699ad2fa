import { sentence, type Params } from '../kernel/index.ts';
import { fromUnits } from './decimals.ts';
import { valueInUnits, type Instance } from './instance.ts';
import { selectionMessages } from './messages.ts';
import { keepsEveryLimit, spending, type Plan } from './plan.ts';
import type { SelectionReason } from './result.ts';

/** Beyond this, what would have to go is not looked for: reasons must not cost more than the choice. */
const mostItemsCompared = 500;

/**
 * What the reasons of one plan read again and again.
 *
 * @internal
 */
export interface PlanFigures {
  readonly chosen: readonly number[];
  readonly used: readonly (readonly number[])[];
}

/**
 * The figures of a plan.
 *
 * @internal
 */
export function figuresOf(instance: Instance, plan: Plan): PlanFigures {
  return { chosen: [...plan.keys()].filter((item) => plan[item]! < instance.periods), used: spending(instance, plan) };
}

type Code = keyof typeof selectionMessages;

function reason(code: Code, params: Params = {}): SelectionReason {
  return { code, message: sentence(selectionMessages[code], params), params };
}

/**
 * Why an item is not in a plan.
 *
 * @internal
 */
export function whyLeft(instance: Instance, plan: Plan, item: number, { chosen, used }: PlanFigures): SelectionReason {
  const { requires, periods, values, ids, maxItems, barred } = instance;
  const isChosen = (each: number): boolean => plan[each]! < periods;
  if (barred[item] === true) return reason('prerequisite-unusable', { prerequisite: 'an item' });
  const missing = requires[item]!.find((needed) => !isChosen(needed));
  if (soonestAlone(instance, item) === undefined) return reason('too-big', whatIsTooMuch(instance, item));
  if (missing !== undefined) return reason('prerequisite-left-out', { prerequisite: ids[missing]! });
  if (values[item] === 0) return reason('no-value');
  const rival = instance.exclusive
    .filter((group) => group.includes(item))
    .flatMap((group) => group.filter((each) => each !== item && isChosen(each)))[0];
  if (rival !== undefined) return reason('excluded', { rival: ids[rival]! });
  if (maxItems !== null && chosen.length >= maxItems) return reason('most-items', { max: maxItems });
  const room = periodsWithRoom(instance, used, item);
  if (room.length > 0) {
    const share = instance.shares.find(({ coefficients }) => chosen.reduce((sum, each) => sum + coefficients[each]!, coefficients[item]!) > 0);
    if (share !== undefined) return reason('share-limit', { tag: share.limit.tag });
  }
  return worthLess(instance, plan, item, { chosen, used }) ?? reason('no-room');
}

function soonestAlone({ earliest, latest, costs, capacity }: Instance, item: number): number | undefined {
  for (let period = earliest[item]!; period <= latest[item]!; period += 1) {
    if (capacity.every((amounts, dimension) => amounts[period] === null || costs[dimension]![item]! <= amounts[period]!)) return period;
  }
  return undefined;
}

/** The dimension in which an item is furthest above what there is, in the period of its window where that is least. */
function whatIsTooMuch(instance: Instance, item: number): Params {
  const { dimensions, capacity, costs, earliest, latest } = instance;
  const over = capacity.map((amounts, dimension) => {
    const window = amounts.slice(earliest[item], latest[item]! + 1);
    return costs[dimension]![item]! - Math.max(...window.map((amount) => amount ?? Number.MAX_SAFE_INTEGER));
  });
  const worst = over.indexOf(Math.max(...over));
  return { over: amountOf(instance, worst, Math.max(0, over[worst]!)), dimension: dimensions[worst]! };
}

function periodsWithRoom(instance: Instance, used: PlanFigures['used'], item: number): readonly number[] {
  return Array.from({ length: instance.periods }, (_, period) => period)
    .filter((period) => period >= instance.earliest[item]! && period <= instance.latest[item]!)
    .filter((period) =>
      instance.capacity.every(
        (amounts, dimension) => amounts[period] === null || used[dimension]![period]! + instance.costs[dimension]![item]! <= amounts[period]!,
      ),
    );
}

/** Of the one or two chosen items whose going makes room, those worth least, when that is as much as the item or more. */
function worthLess(instance: Instance, plan: Plan, item: number, { chosen, used }: PlanFigures): SelectionReason | undefined {
  const { periods, earliest, latest, ids, mandatory, requires, values, weights, capacity, costs } = instance;
  if (ids.length > mostItemsCompared) return undefined;
  const needed = new Set(chosen.flatMap((each) => requires[each]!));
  const worth = (each: number): number => values[each]! * weights[plan[each]!]!;
  const free = chosen.filter((each) => !mandatory[each] && !needed.has(each)).sort((a, b) => worth(a) - worth(b));
  const candidates = free.slice(0, 40).flatMap((one, k) => [[one], ...free.slice(k + 1, 40).map((other) => [one, other])]);
  const makesRoom = (than: readonly number[], period: number): boolean =>
    capacity.every((amounts, d) => {
      const freed = than.reduce((sum, each) => sum + (plan[each] === period ? costs[d]![each]! : 0), 0);
      return amounts[period] === null || used[d]![period]! - freed + costs[d]![item]! <= amounts[period]!;
    });
  const swaps = candidates.map((than) => ({ than, against: than.reduce((sum, each) => sum + worth(each), 0) })).sort((a, b) => a.against - b.against);
  for (const { than, against } of swaps) {
    for (let period = earliest[item]!; period <= latest[item]!; period += 1) {
      const value = values[item]! * weights[period]!;
      if (value > against || !makesRoom(than, period)) continue;
      const swapped = plan.map((each, other) => (other === item ? period : than.includes(other) ? periods : each));
      if (!keepsEveryLimit(instance, swapped)) continue;
      return reason('worth-less', {
        value: valueInUnits(instance, value),
        than: than.map((each) => ids[each]!),
        against: valueInUnits(instance, against),
      });
    }
  }
  return undefined;
}

/**
 * Why a chosen item is not done one period earlier; null when there is no period before.
 *
 * @internal
 */
export function whyNotEarlier(instance: Instance, plan: Plan, item: number, { used }: PlanFigures): SelectionReason | null {
  const { earliest, requires, samePeriod, ids, capacity, costs, dimensions, weights } = instance;
  const before = plan[item]! - 1;
  if (before < 0) return null;
  const named = before + 1;
  if (before < earliest[item]!) return reason('before-window', { period: earliest[item]! + 1 });
  const late = requires[item]!.find((needed) => plan[needed]! > before - (samePeriod ? 0 : 1));
  if (late !== undefined) return reason('prerequisite-not-done', { prerequisite: ids[late]!, period: plan[late]! + 1 });
  const tooBig = capacity.some((amounts, dimension) => amounts[before] !== null && costs[dimension]![item]! > amounts[before]!);
  if (tooBig) return reason('too-big-before', { period: named });
  const full = capacity.findIndex(
    (amounts, dimension) => amounts[before] !== null && used[dimension]![before]! + costs[dimension]![item]! > amounts[before]!,
  );
  if (full >= 0) return reason('no-capacity', { period: named, dimension: dimensions[full]! });
  return instance.values[item] === 0 || weights[before] === weights[before + 1]
    ? reason('no-gain')
    : reason('no-capacity', { period: named, dimension: dimensions[0]! });
}

/**
 * An amount of a dimension in the user's unit.
 *
 * @internal
 */
export function amountOf(instance: Instance, dimension: number, units: number): number {
  return fromUnits(units, instance.costPlaces[dimension]!);
}
