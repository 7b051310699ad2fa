import type { Columns } from './columns.ts';
import type { Instance } from './instance.ts';
import { outlooksOf } from './outlook.ts';
import { isBetter, keepsEveryLimit, valueOf, type Plan } from './plan.ts';
import { candidatesFor, rulesOf, takeTurn, type Stage } from './turn.ts';

/**
 * What a search period by period found.
 *
 * @internal
 */
export interface StagedFinding {
  /** The best plan, ties included as far as the search came. */
  readonly plan: Plan | null;
  /** No plan is worth more. */
  readonly bound: number;
  /** Whether no stage is left that could lead to a better plan, or to an equal one. */
  readonly isComplete: boolean;
  readonly nodes: number;
  readonly work: number;
}

/** Stages that a period hands on in the first round; each round twice as many. */
const firstWidth = 16;
/** Steps for one stage, for each stage that a period hands on. */
const patience = 2_000;

/**
 * The best plan, built period by period: two ways to have done the same items by the same time go on alike, so only the better one goes on. In rounds, each
 * period hands on the stages that promise most, more in every round, until none is left or the steps run out.
 *
 * @internal
 */
export function searchByPeriod(
  instance: Instance,
  columns: Columns,
  prices: Float64Array,
  start: { readonly plan: Plan | null; readonly bound: number },
  budget: number,
): StagedFinding {
  const { periods, ids } = instance;
  const outlooks = outlooksOf(instance, columns, prices);
  const rules = rulesOf(instance);
  const candidates = outlooks.slice(0, periods).map((outlook, period) => candidatesFor(instance, columns, outlook, period));
  const open: Stage[][] = Array.from({ length: periods }, () => []);
  const best = Array.from({ length: periods }, () => new Map<string, Stage>());
  let plan = start.plan;
  let value = plan === null ? -1 : valueOf(instance, plan);
  let work = 0;
  let nodes = 0;
  const isHopeless = (bound: number): boolean => bound < value;

  const reach = (period: number, reached: Plan, worth: number, bound: number): void => {
    nodes += 1;
    work += 4 * ids.length;
    if (worth >= value && (plan === null || isBetter(instance, reached, plan)) && keepsEveryLimit(instance, reached)) {
      plan = [...reached];
      value = worth;
    }
    if (period === periods) return;
    const key = doneBy(reached, periods);
    const other = best[period]!.get(key);
    if (other !== undefined && (worth < other.value || (worth === other.value && !isBetter(instance, reached, other.plan)))) return;
    work += 16 * ids.length;
    const stage = { plan: [...reached], key, value: worth, bound };
    best[period]!.set(key, stage);
    open[period]!.push(stage);
  };

  const isOpen = (stage: Stage, period: number): boolean => !isHopeless(stage.bound) && best[period]!.get(stage.key) === stage;

  reach(
    0,
    ids.map(() => periods),
    0,
    start.bound,
  );
  for (let width = firstWidth; work < budget && open.some((stages) => stages.length > 0); width *= 2) {
    open.forEach((stages, period) => {
      stages.sort((left, right) => left.bound - right.bound);
      const again: Stage[] = [];
      for (let taken = 0; taken < width && stages.length > 0 && work < budget; taken += 1) {
        const stage = stages.pop()!;
        if (!isOpen(stage, period)) continue;
        const turn = takeTurn(
          {
            instance,
            rules,
            period,
            candidates: candidates[period]!,
            outlook: outlooks[period]!,
            next: outlooks[period + 1]!,
            isHopeless,
            budget: Math.min(budget - work, patience * width),
            hear: (next, worth, bound) => reach(period + 1, next, worth, bound),
          },
          stage,
        );
        work += turn.work;
        if (!turn.isComplete) again.push(stage);
      }
      stages.push(...again);
    });
  }
  const rest = open.flatMap((stages, period) => stages.filter((stage) => isOpen(stage, period)));
  return { plan, bound: rest.reduce((most, { bound }) => Math.max(most, Math.floor(bound)), value), isComplete: rest.length === 0, nodes, work };
}

/** Which items are done, as a key. */
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
