import type { Tool } from './tool.ts';

/** What a stack costs a year, and how much of that lies idle. */
export interface StackCost {
  /** All costs that are known. */
  readonly annual: number;
  /** What the seats that nobody uses cost, where it is known. */
  readonly idle: number;
  /** Idle, as a share of the cost of the tools whose seats are known, 0 to 1; null when there is none. */
  readonly idleShare: number | null;
  /** ISO 4217 code of the amounts; null when no tool names one. */
  readonly currency: string | null;
  /** Tools without a cost. */
  readonly unpriced: readonly string[];
  /** Tools with a cost whose seats are not known. */
  readonly uncounted: readonly string[];
}

/**
 * What the seats that nobody uses cost a year; null when a figure is not known.
 * @internal
 */
export function unusedSeatCost({ annualCost, seatsPaid, seatsActive }: Tool): number | null {
  if (typeof annualCost !== 'number' || typeof seatsPaid !== 'number' || typeof seatsActive !== 'number' || seatsPaid === 0) return null;
  return annualCost * Math.max(0, 1 - seatsActive / seatsPaid);
}

/**
 * What a stack costs, and how much of that lies idle.
 * @internal
 */
export function stackCost(tools: readonly Tool[]): StackCost {
  const priced = tools.filter(({ annualCost }) => typeof annualCost === 'number');
  const counted = priced.filter((tool) => unusedSeatCost(tool) !== null);
  const sumOver = (list: readonly Tool[]): number => list.reduce((sum, { annualCost }) => sum + (annualCost ?? 0), 0);
  const idle = counted.reduce((sum, tool) => sum + (unusedSeatCost(tool) ?? 0), 0);
  return {
    annual: sumOver(priced),
    idle,
    idleShare: sumOver(counted) === 0 ? null : idle / sumOver(counted),
    currency: priced.find(({ currency }) => currency !== undefined)?.currency ?? null,
    unpriced: tools.filter((tool) => !priced.includes(tool)).map(({ id }) => id),
    uncounted: priced.filter((tool) => !counted.includes(tool)).map(({ id }) => id),
  };
}
