import type { Comparison, Condition } from '../kernel/index.ts';
import type { Pack, Reach } from './pack.ts';

/**
 * Whom a pack reaches, as a condition over the facts of an asset.
 *
 * @param pack - with a checked reach
 * @returns a condition: all parts of the reach that are given
 * @internal
 */
export function reachCondition({ reach }: Pack): Condition {
  const { channels, senders, exceptSenders, sectors, audiences } = reach;
  return {
    all: [
      ...placeCondition(reach),
      ...(channels === undefined ? [] : [{ fact: 'channel', op: 'in', value: channels } satisfies Comparison]),
      ...(senders === undefined ? [] : [{ fact: 'sender.entityTypes', op: 'containsAny', value: senders } satisfies Comparison]),
      ...(exceptSenders === undefined ? [] : [{ not: { fact: 'sender.entityTypes', op: 'containsAny', value: exceptSenders } satisfies Comparison }]),
      ...(sectors === undefined ? [] : [{ fact: 'sector', op: 'in', value: sectors } satisfies Comparison]),
      ...(audiences === undefined ? [] : [{ fact: 'recipients.audience', op: 'in', value: audiences } satisfies Comparison]),
    ],
  };
}

function placeCondition({ jurisdictions, by }: Reach): readonly Condition[] {
  if (jurisdictions.includes('*')) return [];
  const within = (fact: string): Condition => ({ fact, op: 'within', value: jurisdictions });
  if (by === 'either') return [{ any: [within('recipients.jurisdictions'), within('sender.jurisdictions')] }];
  return [within(`${by}.jurisdictions`)];
}
