import type { StackPolicy } from './stack-policy.ts';
import type { IntegrationState, Tool } from './tool.ts';

/** How far the tools are sewn together. */
export interface IntegrationCoverage {
  /** Connections that are needed; one that both ends name counts once. */
  readonly required: number;
  /** Connections in which data flows without hands. */
  readonly live: number;
  /** Live, as a share of those that are needed, 0 to 1; null when none is. */
  readonly share: number | null;
  /** The connections that are not live, each with its worse state. */
  readonly notLive: readonly { readonly between: readonly [string, string]; readonly state: IntegrationState }[];
}

/**
 * How far the tools are sewn together. When the two ends of a connection say different things, the worse counts.
 * @internal
 */
export function integrationCoverage(tools: readonly Tool[], { integrations: { states, live } }: StackPolicy): IntegrationCoverage {
  const links = new Map<string, { readonly between: readonly [string, string]; readonly state: IntegrationState }>();
  for (const { id, integrations = [] } of tools) {
    for (const integration of integrations) {
      const [first, second] = [id, integration.to].sort() as [string, string];
      const key = JSON.stringify([first, second]);
      const present = links.get(key);
      if (present === undefined || states[integration.state] < states[present.state])
        links.set(key, { between: [first, second], state: integration.state });
    }
  }
  const all = [...links.values()];
  const notLive = all.filter(({ state }) => !live.includes(state));
  const working = all.length - notLive.length;
  return { required: all.length, live: working, share: all.length === 0 ? null : working / all.length, notLive };
}
