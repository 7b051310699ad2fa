import type { Stage } from './workflow.ts';

/**
 * How many approvals a stage needs; null where weights decide.
 * @internal
 */
export function approvalsNeeded({ primaryDecisionMaker, quorum }: Stage, seats: number): number | null {
  if (primaryDecisionMaker !== undefined) return 1;
  switch (quorum.type) {
    case 'none':
      return 0;
    case 'any':
      return 1;
    case 'count':
      return quorum.count;
    case 'all':
      return seats;
    case 'percent':
      return Math.ceil((quorum.percent * seats) / 100 - 1e-9);
    case 'weighted':
      return null;
  }
}
