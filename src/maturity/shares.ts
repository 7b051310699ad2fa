import type { Measure } from './measure.ts';
import type { Model } from './model.ts';
import type { Outline } from './outline.ts';
import type { PracticeStanding } from './standing.ts';

/** What each practice adds to the overall score. @internal */
export interface PracticeShares {
  /** By place: how far the score moves when the answer moves by 1; 0 for what is left out. */
  readonly shares: readonly number[];
  /** Whether that is exactly so; otherwise it is what a weighted mean at every node would make of it. */
  readonly isAdditive: boolean;
}

/**
 * The share of each practice in the score of the first measure: the product of the normalised weights, or under `pool` its weight among all practices of
 * its level. A minimum, a gate and a staged level do not add up, and neither does a score in which practices block, void or are left out until answered.
 * @internal
 */
export function sharesOf({ measures }: Model, outline: Outline, standings: readonly PracticeStanding[]): PracticeShares {
  const shares = new Array<number>(outline.practices.length).fill(0);
  const first = measures[0]!;
  const isPooled = first.kind !== 'staged' && first.rollUp === 'pool';
  const counts = (place: number): boolean => standings[place]!.standing !== 'leftOut' && outline.practices[place]!.weight > 0;

  const visit = (index: number, share: number): void => {
    const { parts, practices } = outline.nodes[index]!;
    if (parts.length > 0 && !isPooled) {
      const open = parts.filter((part) => outline.nodes[part]!.practices.some(counts));
      const total = open.reduce((sum, part) => sum + outline.nodes[part]!.weight, 0);
      for (const part of open) visit(part, total === 0 ? 0 : (share * outline.nodes[part]!.weight) / total);
      return;
    }
    const totals = new Map<number, number>();
    const counted = practices.filter(counts);
    for (const place of counted) {
      const { rung, weight } = outline.practices[place]!;
      totals.set(rung, (totals.get(rung) ?? 0) + weight);
    }
    for (const place of counted) shares[place] = (share * outline.practices[place]!.weight) / totals.get(outline.practices[place]!.rung)!;
  };

  visit(outline.nodes.length - 1, 1);
  return { shares, isAdditive: addsUp(first) && standings.every(staysAsItIs) };
}

function addsUp(measure: Measure): boolean {
  return measure.kind === 'levelSum' && measure.rollUp !== 'min';
}

function staysAsItIs({ standing, said }: PracticeStanding): boolean {
  return standing === 'counts' || (standing === 'leftOut' && said === 'notApplicable');
}
