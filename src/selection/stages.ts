import type { Instance } from './instance.ts';
import { isBetter, type Plan } from './plan.ts';

/**
 * A plan up to some period; nothing is done after.
 *
 * @internal
 */
export interface Stage {
  readonly plan: Plan;
  /** What it is worth as it stands. */
  readonly value: number;
  /** What no plan that goes on from it exceeds. */
  readonly bound: number;
}

/**
 * Stages that wait to be gone on from, by the period that comes next.
 *
 * @internal
 */
export interface Waiting {
  /** Lets a stage wait, unless another that has done the same items is better; says whether it waits. */
  readonly add: (period: number, stage: Stage) => boolean;
  /** Lets a stage wait that was taken before. */
  readonly putBack: (period: number, stage: Stage) => void;
  /** Takes out those that promise most, at most so many, without those that better ones have replaced. */
  readonly take: (period: number, most: number) => readonly Stage[];
  /** All that still wait. */
  readonly all: () => readonly Stage[];
}

/**
 * No stage waits yet. Two ways to have done the same items by the same time go on alike, so only the better one is kept.
 *
 * @internal
 */
export function waitingFor(instance: Instance): Waiting {
  const { periods } = instance;
  const byPeriod = Array.from({ length: periods }, (): Stage[] => []);
  const best = Array.from({ length: periods }, () => new Map<string, Stage>());
  const isBest = (period: number, stage: Stage): boolean => best[period]!.get(doneBy(stage.plan, periods)) === stage;
  return {
    add: (period, stage) => {
      const key = doneBy(stage.plan, periods);
      const other = best[period]!.get(key);
      if (other !== undefined && (stage.value < other.value || !isBetter(instance, stage.plan, other.plan))) return false;
      best[period]!.set(key, stage);
      byPeriod[period]!.push(stage);
      return true;
    },
    putBack: (period, stage) => byPeriod[period]!.push(stage),
    take: (period, most) => {
      const stages = byPeriod[period]!.sort((left, right) => left.bound - right.bound);
      const taken: Stage[] = [];
      while (taken.length < most && stages.length > 0) {
        const stage = stages.pop()!;
        if (isBest(period, stage)) taken.push(stage);
      }
      return taken;
    },
    all: () => byPeriod.flatMap((stages, period) => stages.filter((stage) => isBest(period, stage))),
  };
}

/** Which items are done, as a key: a bit each. */
function doneBy(plan: Plan, periods: number): string {
  let key = '';
  for (let from = 0; from < plan.length; from += 16) {
    const until = Math.min(from + 16, plan.length);
    let word = 0;
    for (let item = from; item < until; item += 1) word = word * 2 + (plan[item]! < periods ? 1 : 0);
    key += String.fromCharCode(word);
  }
  return key;
}
