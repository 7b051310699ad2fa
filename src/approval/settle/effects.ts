import type { Effect, StageChange } from '../event.ts';
import type { ApprovalState, ItemStatus } from '../item.ts';
import { isGranted } from './statuses.ts';

/**
 * What the host must do after something happened: tell people, publish, or call off what was planned.
 * @internal
 */
export function effectsOf(before: ApprovalState, after: ApprovalState, changes: readonly StageChange[], status: ItemStatus): readonly Effect[] {
  const { assetVersion, item } = after;
  const effects: Effect[] = [];
  // An approval covers the version it was given for: a new version of a granted item goes out only when it is granted too.
  if (isGranted(before.status) && !isGranted(status)) effects.push({ effect: 'cancel-send', assetVersion: before.assetVersion });
  for (const change of changes) effects.push(...askedNow(after, change));
  if (item !== null && status !== before.status) effects.push(...toldNow(item.author, status));
  if (isGranted(status) && (!isGranted(before.status) || assetVersion !== before.assetVersion)) effects.push({ effect: 'publish', assetVersion });
  return effects;
}

function askedNow({ stages }: ApprovalState, { cleared, seats = [], stage, status }: StageChange): readonly Effect[] {
  const opens = status === 'active' && (cleared === true || stages[stage]?.status !== 'active');
  const people = seats.length > 0 ? seats : (stages[stage]?.seats ?? []);
  return opens && people.length > 0 ? [{ effect: 'notify', people, about: 'decisionWanted', stage }] : [];
}

function toldNow(author: string, status: ItemStatus): readonly Effect[] {
  if (status === 'inReview' || status === 'draft') return [];
  return [{ effect: 'notify', people: [author], about: status === 'changesRequested' ? 'changesWanted' : 'decided' }];
}
