import { sentence, type Params } from '../kernel/index.ts';
import { fromUnits } from './decimals.ts';
import { valueInUnits, type Instance } from './instance.ts';
import { selectionMessages } from './messages.ts';
import { keepsEveryLimit, spending, valueOf, type Plan } from './plan.ts';
import type { SelectionReason } from './result.ts';

type Code = keyof typeof selectionMessages;

function reason(code: Code, params: Params = {}): SelectionReason {
  return { code, message: sentence(selectionMessages[code], params), params };
}

/**
 * Why an item is not in a plan.
 *
 * @internal
 */
export function whyLeft(instance: Instance, plan: Plan, item: number): SelectionReason {
  const { requires, periods, values, ids, maxItems, barred } = instance;
  const isChosen = (each: number): boolean => plan[each]! < periods;
  if (barred[item] === true) return reason('prerequisite-unusable', { prerequisite: 'an item' });
  const missing = requires[item]!.find((needed) => !isChosen(needed));
  if (soonestAlone(instance, item) === undefined) return reason('too-big');
  if (missing !== undefined) return reason('prerequisite-left-out', { prerequisite: ids[missing]! });
  if (values[item] === 0) return reason('no-value');
  const rival = instance.exclusive
    .filter((group) => group.includes(item))
    .flatMap((group) => group.filter((each) => each !== item && isChosen(each)))[0];
  if (rival !== undefined) return reason('excluded', { rival: ids[rival]! });
  const chosen = [...ids.keys()].filter(isChosen);
  if (maxItems !== null && chosen.length >= maxItems) return reason('most-items', { max: maxItems });
  const room = periodsWithRoom(instance, plan, item);
  if (room.length > 0) {
    const share = instance.shares.find(({ coefficients }) => chosen.reduce((sum, each) => sum + coefficients[each]!, coefficients[item]!) > 0);
    if (share !== undefined) return reason('share-limit', { tag: share.limit.tag });
  }
  return worthLess(instance, plan, item, chosen) ?? reason('no-room');
}

function soonestAlone({ earliest, latest, costs, capacity }: Instance, item: number): number | undefined {
  for (let period = earliest[item]!; period <= latest[item]!; period += 1) {
    if (capacity.every((amounts, dimension) => amounts[period] === null || costs[dimension]![item]! <= amounts[period]!)) return period;
  }
  return undefined;
}

function periodsWithRoom(instance: Instance, plan: Plan, item: number): readonly number[] {
  const used = spending(instance, plan);
  return [...plan.keys(), ...Array.from({ length: instance.periods }, (_, period) => period)]
    .slice(plan.length)
    .filter((period) => period >= instance.earliest[item]! && period <= instance.latest[item]!)
    .filter((period) =>
      instance.capacity.every(
        (amounts, dimension) => amounts[period] === null || used[dimension]![period]! + instance.costs[dimension]![item]! <= amounts[period]!,
      ),
    );
}

/** The cheapest one or two chosen items, by value, whose going makes room for the item, when they are worth as much or more. */
function worthLess(instance: Instance, plan: Plan, item: number, chosen: readonly number[]): SelectionReason | undefined {
  const { periods, earliest, latest, ids, mandatory, requires } = instance;
  const neededBy = (each: number): boolean => chosen.some((other) => requires[other]!.includes(each));
  const free = chosen.filter((each) => !mandatory[each] && !neededBy(each)).slice(0, 60);
  const pairs = free.flatMap((one, k) => [[one], ...free.slice(k + 1).map((other) => [one, other])]);
  let cheapest: { readonly than: readonly number[]; readonly value: number; readonly against: number } | undefined;
  for (const than of pairs.slice(0, 2_000)) {
    const against = than.reduce((sum, each) => sum + instance.values[each]! * instance.weights[plan[each]!]!, 0);
    if (cheapest !== undefined && against >= cheapest.against) continue;
    for (let period = earliest[item]!; period <= latest[item]!; period += 1) {
      const swapped = plan.map((each, other) => (other === item ? period : than.includes(other) ? periods : each));
      if (!keepsEveryLimit(instance, swapped)) continue;
      const value = valueOf(instance, swapped) - valueOf(instance, plan) + against;
      if (value <= against) cheapest = { than, value, against };
      break;
    }
  }
  if (cheapest === undefined) return undefined;
  return reason('worth-less', {
    value: valueInUnits(instance, cheapest.value),
    than: cheapest.than.map((each) => ids[each]!),
    against: valueInUnits(instance, cheapest.against),
  });
}

/**
 * Why a chosen item is not done one period earlier; null when there is no period before.
 *
 * @internal
 */
export function whyNotEarlier(instance: Instance, plan: Plan, item: number): SelectionReason | null {
  const { earliest, requires, samePeriod, ids, capacity, costs, dimensions, weights } = instance;
  const before = plan[item]! - 1;
  if (before < 0) return null;
  const named = before + 1;
  if (before < earliest[item]!) return reason('before-window', { period: earliest[item]! + 1 });
  const late = requires[item]!.find((needed) => plan[needed]! > before - (samePeriod ? 0 : 1));
  if (late !== undefined) return reason('prerequisite-not-done', { prerequisite: ids[late]!, period: plan[late]! + 1 });
  const tooBig = capacity.some((amounts, dimension) => amounts[before] !== null && costs[dimension]![item]! > amounts[before]!);
  if (tooBig) return reason('too-big-before', { period: named });
  const used = spending(instance, plan);
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
