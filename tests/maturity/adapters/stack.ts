import { stackHealth, type AlternativeTool, type Tool } from 'marops/maturity';
import type { Adapter } from '../fixtures.ts';

interface Inventory {
  readonly tool: Tool;
  readonly peers: readonly AlternativeTool[];
  readonly today: string;
}

/** One tool beside others whose health is given. */
export const stackAdapters: Readonly<Record<string, Adapter>> = {
  'martech-health-draft': ({ tool, peers, today }: Inventory) => stackHealth([tool], { today, alternatives: peers }).tools[0],
};
