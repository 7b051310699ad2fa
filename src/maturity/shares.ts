import type { Outline } from './outline.ts';
import type { PracticeStanding } from './standing.ts';

/**
 * The share of each practice in a score that is a weighted mean at every node: the product of the normalised weights; 0 for what is left out.
 * @internal
 */
export function linearShares(outline: Outline, standings: readonly PracticeStanding[]): readonly number[] {
  const shares = new Array<number>(outline.practices.length).fill(0);
  const counts = (place: number): boolean => standings[place]!.standing !== 'leftOut' && outline.practices[place]!.weight > 0;

  const visit = (index: number, share: number): void => {
    const { parts, practices } = outline.nodes[index]!;
    const open = parts.filter((part) => outline.nodes[part]!.practices.some(counts));
    const total = open.reduce((sum, part) => sum + outline.nodes[part]!.weight, 0);
    for (const part of open) visit(part, total === 0 ? 0 : (share * outline.nodes[part]!.weight) / total);
    if (parts.length > 0) return;
    for (const place of practices.filter(counts)) {
      const { rung, weight } = outline.practices[place]!;
      const beside = practices.filter((other) => counts(other) && outline.practices[other]!.rung === rung);
      shares[place] = (share * weight) / beside.reduce((sum, other) => sum + outline.practices[other]!.weight, 0);
    }
  };

  visit(outline.nodes.length - 1, 1);
  return shares;
}
