import type { Fact } from '../fact.ts';
import { assetFacts } from './asset.ts';
import { audienceFacts } from './audience.ts';
import { callFacts } from './call.ts';
import { claimFacts } from './claim.ts';
import { contentFacts } from './content.ts';
import { dataFacts } from './data.ts';
import { detectedFacts } from './detected.ts';
import { messageFacts } from './message.ts';
import { offerFacts } from './offer.ts';
import { recipientFacts } from './recipients.ts';
import { sectorFacts } from './sector.ts';
import { senderFacts } from './sender.ts';

/**
 * The facts that several packs read, group by group. A pack's own facts are exported beside it.
 *
 * @returns facts with their questions, in the order in which a form would ask them
 *
 * @example
 * ```ts
 * import { coreFacts } from 'marops/compliance';
 *
 * coreFacts().find((fact) => fact.name === 'channel')?.question // => 'Through which channel does it reach people?'
 * ```
 */
export function coreFacts(): readonly Fact[] {
  return [
    ...assetFacts,
    ...recipientFacts,
    ...audienceFacts,
    ...senderFacts,
    ...messageFacts,
    ...callFacts,
    ...contentFacts,
    ...claimFacts,
    ...dataFacts,
    ...offerFacts,
    ...sectorFacts,
    ...detectedFacts,
  ];
}
