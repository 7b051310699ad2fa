import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { ahead, type Outlook } from './outlook.ts';
import type { Plan } from './plan.ts';
import type { Stage } from './stages.ts';

/**
 * What goes for items in every period.
 *
 * @internal
 */
export interface ItemRules {
  /** By item: those that share a group with it. */
  readonly rivals: readonly (readonly number[])[];
  /** By item: whether leaving it out may be better although there is room. */
  readonly mayBeLeft: readonly boolean[];
}

/**
 * The rules of an instance.
 *
 * @internal
 */
export function rulesOf({ ids, values, mandatory, exclusive, shares, ceiling, maxItems }: Instance): ItemRules {
  const rivals = ids.map((_, item) => exclusive.filter((group) => group.includes(item)).flatMap((group) => group.filter((other) => other !== item)));
  const isLimited = shares.length > 0 || ceiling !== null || maxItems !== null;
  return { rivals, mayBeLeft: ids.map((_, item) => !mandatory[item] && (isLimited || values[item] === 0 || rivals[item]!.length > 0)) };
}

/**
 * What one period may hold, and how far to look.
 *
 * @internal
 */
export interface Turn {
  readonly instance: Instance;
  readonly rules: ItemRules;
  readonly period: number;
  /** Items that can be done in the period, each after what it requires, those that promise most first. */
  readonly candidates: readonly number[];
  /** From this period on. */
  readonly outlook: Outlook;
  /** From the next one on. */
  readonly next: Outlook;
  /** How much a choice may lose against the best one that prices promise. */
  readonly loss: number;
  /** Whether a plan under this bound is of no interest. */
  readonly isHopeless: (bound: number) => boolean;
}

/**
 * The items that can be done in a period, each after what it requires, those that promise most first.
 *
 * @internal
 */
export function candidatesFor(
  { ids, requires }: Instance,
  { possible }: Columns,
  { whenTaken, whenPassed }: Outlook,
  period: number,
): readonly number[] {
  const candidates = ids.map((_, item) => item).filter((item) => possible[item]!.includes(period));
  const promise = (item: number): number => whenTaken[item]! - whenPassed[item]!;
  const isPlaced = ids.map((_, item) => !possible[item]!.includes(period));
  const order: number[] = [];
  const place = (item: number): void => {
    if (isPlaced[item]) return;
    isPlaced[item] = true;
    requires[item]!.forEach(place);
    order.push(item);
  };
  candidates.sort((left, right) => promise(right) - promise(left) || left - right).forEach(place);
  return order;
}

/**
 * Goes through everything that a period may hold after a stage. What leaves room for an item that a better plan would do there is passed over: done later it
 * could as well be done now, left out it would add value. Not complete when choices were cut short, because they lose too much or the steps ran out.
 *
 * @internal
 */
export function takeTurn(
  turn: Turn,
  stage: Stage,
  budget: number,
  hear: (plan: Plan, value: number, bound: number) => void,
): { readonly work: number; readonly isComplete: boolean } {
  const { instance, rules, period, outlook, next, isHopeless } = turn;
  const { periods, values, weights, costs, capacity, requires, samePeriod, maxItems } = instance;
  const plan = [...stage.plan];
  const left = capacity.map((amounts) => amounts[period] ?? Number.POSITIVE_INFINITY);
  const open = turn.candidates.filter((item) => plan[item] === periods);
  const readyFrom = samePeriod ? period + 1 : period;
  let count = plan.filter((at) => at < periods).length;
  let work = plan.length;
  let isCut = false;

  const fits = (item: number): boolean => {
    for (let d = 0; d < left.length; d += 1) if (costs[d]![item]! > left[d]!) return false;
    for (const needed of requires[item]!) if (plan[needed]! >= readyFrom) return false;
    for (const rival of rules.rivals[item]!) if (plan[rival]! < periods) return false;
    return maxItems === null || count < maxItems;
  };
  const leavesNoRoom = (): boolean => {
    for (const item of open) if (plan[item] === periods && !rules.mayBeLeft[item] && fits(item)) return false;
    return true;
  };
  const book = (item: number, sign: 1 | -1): void => {
    plan[item] = sign === 1 ? period : periods;
    count += sign;
    for (let d = 0; d < left.length; d += 1) left[d]! -= sign * costs[d]![item]!;
  };
  const choose = (from: number, value: number, hope: number, after: number): void => {
    work += open.length;
    if (!isHopeless(after + value) && leavesNoRoom()) hear(plan, value, Math.min(stage.bound, after + value));
    let rest = hope;
    for (let k = from; k < open.length && !isHopeless(rest); k += 1) {
      if (rest < least || work >= budget) {
        isCut = true;
        return;
      }
      const item = open[k]!;
      if (fits(item)) {
        book(item, 1);
        choose(k + 1, value + values[item]! * weights[period]!, rest + outlook.whenTaken[item]!, after + next.whenDone[item]!);
        book(item, -1);
      }
      rest += outlook.whenPassed[item]!;
    }
  };

  const hope = stage.value + ahead(outlook, plan, periods);
  const least = hope - turn.loss;
  choose(0, stage.value, hope, ahead(next, plan, periods));
  return { work, isComplete: !isCut };
}
