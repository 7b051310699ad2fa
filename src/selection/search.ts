import type { PricedBound } from './bound.ts';
import { isWhole, mostOpen } from './branching.ts';
import { planFrom, type Columns } from './columns.ts';
import { exchange } from './exchange.ts';
import { fillFrom } from './fill.ts';
import type { Instance } from './instance.ts';
import { isBetter, keepsEveryLimit, type Plan } from './plan.ts';
import { priceOfNode, tighten } from './node.ts';
import { nothingSettled } from './settled.ts';
import type { Tableau } from './tableau.ts';

/**
 * What to look for.
 *
 * @internal
 */
export interface Quest {
  readonly instance: Instance;
  readonly columns: Columns;
  /** Whole numbers, one a column. */
  readonly objective: Float64Array;
  /** The objective of a plan. */
  readonly worth: (plan: Plan) => number;
  /** Plans that are not worth more than this are of no interest. */
  readonly cutoff: number;
  /** The best plan known. */
  readonly known: Plan | null;
  /** Columns that are settled: 0 or 1, others free. */
  readonly fixed: ReadonlyMap<number, number>;
  /** Whether to stop at the first plan above the cutoff, or go on to the best. */
  readonly stopAtFirst: boolean;
  /** The relaxation, on this objective; a search that follows another goes on from where that one stood. */
  readonly tableau: Tableau;
  /** Steps of elementary work that may be spent. */
  readonly budget: number;
}

/**
 * What was found.
 *
 * @internal
 */
export interface Finding {
  readonly plan: Plan | null;
  /** Whether the search ran to its end: what it did not find does not exist. */
  readonly complete: boolean;
  /** No plan inside the fixed columns is worth more than this. */
  readonly bound: number;
  /** What the first relaxation proved. */
  readonly root: PricedBound | null;
  readonly nodes: number;
  readonly work: number;
}

interface Branch {
  readonly column: number;
  readonly value: number;
  readonly bound: number;
  readonly depth: number;
}

/** How much of the steps goes to making plans out of points, and at most to exchanges in one of them. */
const shareForRounding = 0.2;
const shareForOne = 0.05;

/**
 * Branch and bound: depth first, each node bounded by the linear relaxation, the bound taken from its prices in a way that rounding cannot break.
 *
 * @internal
 */
export function search(quest: Quest): Finding {
  const { instance, columns, objective, worth, fixed, stopAtFirst, tableau, budget } = quest;
  const width = objective.length;
  const settled = nothingSettled(columns, tableau);
  const open: Branch[] = [];
  let best = quest.known;
  let cutoff = quest.cutoff;
  let nodes = 0;
  let root: PricedBound | null = null;
  let rounding = 0;
  let extra = -tableau.work();
  const spent = (): number => tableau.work() + extra;
  const isHopeless = (bound: number): boolean => Math.floor(bound) <= cutoff;

  const consider = (plan: Plan): boolean => {
    extra += width;
    if (!keepsEveryLimit(instance, plan)) return false;
    const isAbove = worth(plan) > cutoff;
    if (isAbove || (!stopAtFirst && best !== null && isBetter(instance, plan, best))) best = plan;
    if (isAbove) cutoff = worth(plan);
    if (isAbove && stopAtFirst) open.length = 0;
    return true;
  };
  const considerPoint = (point: Float64Array): void => {
    if (isWhole(point)) consider(planFrom(columns, point, instance.periods));
    else if (!stopAtFirst && rounding <= spent() * shareForRounding) {
      const before = extra;
      const { plan, work } = fillFrom(instance, columns, point);
      extra += work;
      if (consider(plan)) {
        const exchanged = exchange(instance, columns, plan, (budget - spent()) * shareForOne);
        extra += exchanged.work;
        consider(exchanged.plan);
      }
      rounding += extra - before;
    }
  };
  const visit = (): void => {
    nodes += 1;
    extra += 8 * (columns.rows.length + width) + 2_000;
    const priced = priceOfNode(columns, objective, tableau, settled, () => spent() < budget);
    if (priced === null) return;
    root ??= priced;
    if (isHopeless(priced.bound)) return;
    const point = Float64Array.from({ length: width }, (_, column) => tableau.at(column));
    considerPoint(point);
    if (isHopeless(priced.bound) || (stopAtFirst && cutoff > quest.cutoff) || !tighten(settled, priced, isHopeless)) return;
    const column = mostOpen(point, settled.lower, settled.upper, objective);
    if (column < 0) {
      if (settled.depth() === width) consider(planFrom(columns, settled.lower, instance.periods));
      return;
    }
    const near = point[column]! >= 0.5 ? 1 : 0;
    for (const value of [1 - near, near]) open.push({ column, value, bound: priced.bound, depth: settled.depth() });
  };

  settled.bindAll();
  for (const [column, value] of fixed) {
    if (!settled.settle(column, value)) return { plan: best, complete: true, bound: cutoff, root, nodes: 0, work: spent() };
  }
  visit();
  while (open.length > 0 && spent() < budget) {
    const { column, value, bound, depth } = open.pop()!;
    settled.undoTo(depth);
    if (!isHopeless(bound) && settled.settle(column, value)) visit();
  }
  const bound = open.reduce((most, each) => Math.max(most, each.bound), cutoff);
  return { plan: best, complete: open.length === 0, bound, root, nodes, work: spent() };
}
