import { pricedBound, type PricedBound } from './bound.ts';
import { implications, isWhole, mostOpen } from './branching.ts';
import { planFrom, type Columns } from './columns.ts';
import { fillFrom } from './fill.ts';
import type { Instance } from './instance.ts';
import { isBetter, keepsEveryLimit, type Plan } from './plan.ts';
import { relax } from './relax.ts';
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

/**
 * Branch and bound: depth first, each node bounded by the linear relaxation, the bound taken from its prices in a way that rounding cannot break.
 *
 * @internal
 */
export function search(quest: Quest): Finding {
  const { instance, columns, objective, worth, fixed, stopAtFirst, tableau, budget } = quest;
  const { rows } = columns;
  const width = objective.length;
  const lower = new Uint8Array(width);
  const upper = new Uint8Array(width).fill(1);
  const follows = implications(columns);
  const trail: number[] = [];
  const open: Branch[] = [];
  let best = quest.known;
  let cutoff = quest.cutoff;
  let nodes = 0;
  let root: PricedBound | null = null;
  let extra = -tableau.work();
  const spent = (): number => tableau.work() + extra;

  const bindAs = (column: number): void => tableau.bind(column, lower[column]!, upper[column]!);

  /** Settles a column and all that follows from it; false when that contradicts what is settled. */
  const settle = (column: number, value: number): boolean => {
    const queue = [column];
    for (const each of queue) {
      if (lower[each] === upper[each]) {
        if (lower[each] !== value) return false;
        continue;
      }
      lower[each] = value;
      upper[each] = value;
      trail.push(each);
      bindAs(each);
      queue.push(...(value === 1 ? follows.up[each]! : follows.down[each]!));
    }
    return true;
  };

  const undoTo = (depth: number): void => {
    while (trail.length > depth) {
      const column = trail.pop()!;
      lower[column] = 0;
      upper[column] = 1;
      bindAs(column);
    }
  };

  const consider = (plan: Plan): void => {
    extra += width;
    if (!keepsEveryLimit(instance, plan)) return;
    const better = worth(plan) > cutoff;
    if (better || (!stopAtFirst && best !== null && isBetter(instance, plan, best))) best = plan;
    if (better) cutoff = worth(plan);
    if (better && stopAtFirst) open.length = 0;
  };
  const isHopeless = (bound: number): boolean => Math.floor(bound) <= cutoff;

  /** Prices what is settled; null when no plan can follow, or none of interest. */
  const price = (): PricedBound | null => {
    const outcome = relax(tableau, columns, () => spent() < budget);
    const prices = tableau.prices();
    extra += 8 * (rows.length + width) + 2_000;
    if (outcome === 'impossible') {
      if (pricedBound(new Float64Array(width), rows, prices, lower, upper).bound < 0) return null;
      tableau.reset();
      for (let column = 0; column < width; column += 1) bindAs(column);
      return pricedBound(objective, rows, new Float64Array(rows.length), lower, upper);
    }
    const priced = pricedBound(objective, rows, prices, lower, upper);
    root ??= priced;
    return isHopeless(priced.bound) ? null : priced;
  };

  /** Settles columns whose other value would cost more than the distance to the cutoff. */
  const tighten = ({ bound, left }: PricedBound): boolean => {
    for (let column = 0; column < width; column += 1) {
      if (lower[column] === upper[column] || !isHopeless(bound - Math.abs(left[column]!))) continue;
      if (!settle(column, left[column]! > 0 ? 1 : 0)) return false;
    }
    return true;
  };

  const visit = (): void => {
    nodes += 1;
    const priced = price();
    if (priced === null) return;
    const point = Float64Array.from({ length: width }, (_, column) => tableau.at(column));
    if (isWhole(point)) consider(planFrom(columns, point, instance.periods));
    else if (!stopAtFirst && (nodes === 1 || nodes % 16 === 0)) {
      const filled = fillFrom(instance, columns, point);
      extra += filled.work;
      consider(filled.plan);
    }
    if (isHopeless(priced.bound) || (stopAtFirst && cutoff > quest.cutoff)) return;
    if (!tighten(priced)) return;
    const column = mostOpen(point, lower, upper, objective);
    if (column < 0) {
      if (trail.length === width) consider(planFrom(columns, lower, instance.periods));
      return;
    }
    const near = point[column]! >= 0.5 ? 1 : 0;
    open.push(
      { column, value: 1 - near, bound: priced.bound, depth: trail.length },
      { column, value: near, bound: priced.bound, depth: trail.length },
    );
  };

  for (let column = 0; column < width; column += 1) bindAs(column);
  for (const [column, value] of fixed) {
    if (!settle(column, value)) return { plan: best, complete: true, bound: cutoff, root, nodes: 0, work: spent() };
  }
  visit();
  while (open.length > 0 && spent() < budget) {
    const { column, value, bound, depth } = open.pop()!;
    undoTo(depth);
    if (isHopeless(bound)) continue;
    if (settle(column, value)) visit();
  }
  const bound = open.reduce((most, each) => Math.max(most, each.bound), cutoff);
  return { plan: best, complete: open.length === 0, bound, root, nodes, work: spent() };
}
