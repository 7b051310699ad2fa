import { sentence, type Params } from '../kernel/index.ts';
import type { Instance } from './instance.ts';
import { selectionMessages } from './messages.ts';
import { spending, type Plan } from './plan.ts';
import type { SelectionReason } from './result.ts';

/**
 * What the reasons of one plan read again and again.
 *
 * @internal
 */
export interface PlanFigures {
  readonly chosen: readonly number[];
  /** By dimension and period, in units. */
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

/**
 * A reason in its English words.
 *
 * @internal
 */
export function reason(code: keyof typeof selectionMessages, params: Params = {}): SelectionReason {
  return { code, message: sentence(selectionMessages[code], params), params };
}

/**
 * The dimensions in which a period has too little left for an item, when so much of it is used.
 *
 * @internal
 */
export function tooLittleLeft({ capacity, costs }: Instance, item: number, period: number, used: (dimension: number) => number): readonly number[] {
  return [...capacity.keys()].filter((d) => capacity[d]![period] !== null && used(d) + costs[d]![item]! > capacity[d]![period]!);
}
