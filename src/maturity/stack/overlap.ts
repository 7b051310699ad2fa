import { coverage } from '../coverage.ts';
import type { StackPolicy } from './stack-policy.ts';

/** A tool as far as overlaps are concerned. @internal */
export interface Contender {
  /** Which tool. */
  readonly tool: string;
  /** The jobs that it does. */
  readonly capabilities: readonly string[];
  /** What it costs a year; null when not known. */
  readonly annualCost: number | null;
  /** How healthy it is; null when not known. */
  readonly health: number | null;
}

/** A job that several tools do. */
export interface Overlap {
  /** Which job. */
  readonly capability: string;
  /** The tools that do it, in the order of the inventory. */
  readonly tools: readonly string[];
  /** How many more than one. */
  readonly overlap: number;
  /** The cheapest tool that is healthy enough to do it alone; null when none is, or a cost is not known. */
  readonly cheapestAdequate: string | null;
  /** What the others spend on it a year, the cost of a tool in equal parts over its jobs; null when that tool or a cost is not known. */
  readonly duplicateSpend: number | null;
}

/**
 * The jobs that several tools do, in the order in which the inventory names them.
 * @internal
 */
export function overlapsOf(contenders: readonly Contender[], { adequateHealth }: StackPolicy): readonly Overlap[] {
  const { covered } = coverage(
    contenders.flatMap(({ capabilities }) => capabilities),
    contenders.map(({ tool, capabilities }) => ({ id: tool, covers: capabilities })),
  );
  return covered.flatMap(({ id: capability, by }) => {
    if (by.length < 2) return [];
    const here = contenders.filter(({ tool }) => by.includes(tool));
    const spending = here.map(({ tool, annualCost, capabilities: jobs, health }) => ({
      tool,
      spend: annualCost === null ? null : annualCost / new Set(jobs).size,
      isAdequate: health !== null && health >= adequateHealth,
    }));
    const known = spending.flatMap(({ tool, spend, isAdequate }) => (spend === null ? [] : [{ tool, spend, isAdequate }]));
    const [cheapest] = known.filter(({ isAdequate }) => isAdequate).sort((left, right) => left.spend - right.spend);
    const isKnown = known.length === here.length && cheapest !== undefined;
    return [
      {
        capability,
        tools: by,
        overlap: here.length - 1,
        cheapestAdequate: isKnown ? cheapest.tool : null,
        duplicateSpend: isKnown ? known.reduce((sum, { spend }) => sum + spend, 0) - cheapest.spend : null,
      },
    ];
  });
}
