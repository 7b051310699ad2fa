import { addDays, daysBetween } from '../../calendar/index.ts';
import type { Tool } from './tool.ts';

/** When a contract ends, and until when it can be given up. */
export interface Renewal {
  /** Which tool. */
  readonly tool: string;
  /** Last day of the contract. */
  readonly contractEnd: string;
  /** Days from today to it; negative when it is past. */
  readonly daysToEnd: number;
  /** Last day to give notice; null when the days of notice are not known. */
  readonly noticeDate: string | null;
  /** Days from today to it; negative when it is past. */
  readonly daysToNotice: number | null;
  /** Whether the contract goes on without a word; null when not known. */
  readonly autoRenew: boolean | null;
}

/**
 * When the contract of a tool ends; undefined without a date.
 * @internal
 */
export function renewalOf({ id, contractEnd, noticeDays, autoRenew }: Tool, today: string): Renewal | undefined {
  if (contractEnd === null || contractEnd === undefined) return undefined;
  const noticeDate = noticeDays === null || noticeDays === undefined ? null : addDays(contractEnd, -noticeDays);
  return {
    tool: id,
    contractEnd,
    daysToEnd: daysBetween(today, contractEnd),
    noticeDate,
    daysToNotice: noticeDate === null ? null : daysBetween(today, noticeDate),
    autoRenew: autoRenew ?? null,
  };
}
