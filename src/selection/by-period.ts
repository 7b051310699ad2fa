import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { ahead, outlooksOf } from './outlook.ts';
import { isBetter, keepsEveryLimit, valueOf, type Plan } from './plan.ts';
import { waitingFor } from './stages.ts';
import { candidatesFor, rulesOf, takeTurn } from './turn.ts';

/**
 * What is known before the search period by period: the best plan so far, prices of the rows, and the bound that they prove; and what is wanted.
 *
 * @internal
 */
export interface Outset {
  readonly plan: Plan | null;
  readonly prices: Float64Array;
  readonly bound: number;
  /** What a plan must be worth for the search to stop; infinite for the best. */
  readonly enough: number;
}

/**
 * What a search period by period found.
 *
 * @internal
 */
export interface StagedFinding {
  /** The best plan, ties included when the search is complete. */
  readonly plan: Plan | null;
  /** No plan is worth more. */
  readonly bound: number;
  /** Whether no stage is left that could lead to a better plan, or to an equal one. */
  readonly isComplete: boolean;
  readonly nodes: number;
  readonly work: number;
}

/** Stages that a period hands on in the first round. */
const firstWidth = 16;
/** What a choice may lose in the first round against the best one that prices promise, as a part of the whole distance between plan and bound. */
const firstLoss = 1 / 200;

/**
 * The best plan, built period by period. In rounds, each period goes on from the stages that promise most, with the choices that promise most: twice as many
 * and twice as much in every round, until none is left, a plan is worth enough, or the steps run out.
 *
 * @internal
 */
export function searchByPeriod(instance: Instance, columns: Columns, outset: Outset, budget: number): StagedFinding {
  const { periods, ids } = instance;
  const { enough } = outset;
  const outlooks = outlooksOf(instance, columns, outset.prices);
  const candidates = outlooks.slice(0, periods).map((outlook, period) => candidatesFor(instance, columns, outlook, period));
  const rules = rulesOf(instance);
  const waiting = waitingFor(instance);
  let { plan } = outset;
  let value = plan === null ? -1 : valueOf(instance, plan);
  let work = 0;
  let nodes = 0;

  const reach = (period: number, reached: Plan, worth: number, bound: number): void => {
    nodes += 1;
    work += stepsForReaching * ids.length;
    if (worth >= value && (plan === null || isBetter(instance, reached, plan)) && keepsEveryLimit(instance, reached)) {
      plan = [...reached];
      value = worth;
    }
    if (period < periods && waiting.add(period, { plan: [...reached], value: worth, bound })) work += stepsForKeeping * ids.length;
  };
  const isHopeless = (bound: number): boolean => bound < value;

  const round = (width: number, loss: number): void => {
    for (let period = 0; period < periods; period += 1) {
      const turn = {
        instance,
        rules,
        period,
        candidates: candidates[period]!,
        outlook: outlooks[period]!,
        next: outlooks[period + 1]!,
        loss,
        isHopeless,
      };
      for (const stage of waiting.take(period, width)) {
        if (isHopeless(stage.bound) || value >= enough) continue;
        const { isComplete, work: spent } = takeTurn(turn, stage, budget - work, (next, worth, bound) => reach(period + 1, next, worth, bound));
        work += spent;
        if (!isComplete) waiting.putBack(period, stage);
      }
    }
  };

  const nothing = ids.map(() => periods);
  reach(0, nothing, 0, Math.min(outset.bound, ahead(outlooks[0]!, nothing, periods)));
  const distance = Math.max(1, outset.bound - value);
  for (let factor = 1; work < budget && value < enough && waiting.all().length > 0; factor *= 2)
    round(firstWidth * factor, distance * firstLoss * factor);

  const rest = waiting.all().filter(({ bound }) => !isHopeless(bound));
  return { plan, bound: rest.reduce((most, { bound }) => Math.max(most, Math.floor(bound)), value), isComplete: rest.length === 0, nodes, work };
}

/** Elementary steps, for each item, of comparing what is reached and of keeping it. */
const stepsForReaching = 4;
const stepsForKeeping = 16;
