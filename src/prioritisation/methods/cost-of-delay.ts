import type { Method } from '../method.ts';

/** What CD3 asks about one item. */
export interface CostOfDelayInput {
  /** What a period without it costs, in money per period. */
  readonly costOfDelay: number;
  /** How long it takes, in the same periods. */
  readonly duration: number;
}

/**
 * CD3, cost of delay divided by duration: the order that loses least for one queue and a constant cost of delay. Deadlines break it.
 *
 * @example
 * ```ts
 * import { costOfDelay, score } from 'marops/prioritisation';
 *
 * score({ costOfDelay: 30, duration: 4 }, costOfDelay).score // => 7.5
 * ```
 */
export const costOfDelay: Method<keyof CostOfDelayInput> = {
  id: 'cost-of-delay',
  version: '1.0.0',
  title: 'Cost of delay divided by duration (CD3)',
  source: { author: 'Donald Reinertsen', year: 2009, title: 'The Principles of Product Development Flow' },
  direction: 'higher',
  factors: {
    costOfDelay: { label: 'Cost of delay', unit: 'money per period', min: 0 },
    duration: { label: 'Duration', unit: 'periods', above: 0 },
  },
  formula: { divide: ['costOfDelay', 'duration'] },
};

/** The setting in which items are done one after the other. */
export interface QueueSetting {
  /** What comes in per period without any of them. */
  readonly baseRate: number;
  /** How many periods are looked at. */
  readonly horizon: number;
}

/** What doing items in one order comes to. */
export interface QueueOutcome {
  /** When each item is finished, in periods from the start, in the order given. */
  readonly finishedAt: readonly number[];
  /** Each item's cost of delay times its finish, added up: what waiting costs. */
  readonly delayCost: number;
  /** What has come in by the horizon: the base rate all the time, each item's rate from its finish. */
  readonly output: number;
}

/**
 * What it comes to when items are done one after the other in the order given.
 *
 * @param sequence - items in the order in which they are done; durations above 0
 * @param setting - base rate per period and horizon in periods
 * @returns finish times, total delay cost (finish convention), and output by the horizon
 *
 * @example
 * ```ts
 * import { queueOutcome } from 'marops/prioritisation';
 *
 * const spoon = { costOfDelay: 10, duration: 2 };
 * const machine = { costOfDelay: 30, duration: 4 };
 * queueOutcome([spoon, machine], { baseRate: 10, horizon: 6 }).output // => 100
 * queueOutcome([machine, spoon], { baseRate: 10, horizon: 6 }).output // => 120
 * ```
 */
export function queueOutcome(sequence: readonly CostOfDelayInput[], { baseRate, horizon }: QueueSetting): QueueOutcome {
  const finishedAt: number[] = [];
  let [now, delayCost, output] = [0, 0, baseRate * horizon];
  for (const item of sequence) {
    now += item.duration;
    finishedAt.push(now);
    delayCost += item.costOfDelay * now;
    output += item.costOfDelay * Math.max(0, horizon - now);
  }
  return { finishedAt, delayCost, output };
}
