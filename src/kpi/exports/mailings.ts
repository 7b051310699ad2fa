import { problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import type { Row } from '../columns.ts';
import { dateOfValue } from '../row-date.ts';
import { exportMessages } from './messages.ts';

/** What can happen to a mail and its recipient. */
export type MailEvent = 'sent' | 'delivered' | 'opened' | 'clicked' | 'bounced' | 'hard-bounced' | 'soft-bounced' | 'unsubscribed' | 'complained';

/** Which events are there at all. */
export interface MailingOptions {
  /** The events that the exports report; a figure that rests on others is not known. */
  readonly reported: readonly MailEvent[];
}

/** One row for each mailing. Plain JSON. */
export interface Mailings {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** The events that the exports report. */
  readonly reported: readonly MailEvent[];
  /** Rows of the grain of mail KPIs, in the order in which the mailings turn up. */
  readonly rows: readonly Row[];
  /** Events that say no mailing, recipient or event. */
  readonly problems: readonly Problem[];
}

const allEvents = ['sent', 'delivered', 'opened', 'clicked', 'bounced', 'hard-bounced', 'soft-bounced', 'unsubscribed', 'complained'];

/**
 * Events of mails as one row for each mailing: opens and clicks once a recipient, as the mail KPIs of the catalogue read them. Where no
 * deliveries are reported but bounces are, a mail that did not bounce counts as delivered.
 *
 * @param events - rows with `mailing`, `recipient`, `event`, and where they are known `day` and `bounce` (`hard` or `soft`)
 * @param options - which events are reported at all
 * @returns a row for each mailing
 * @throws InputError `not-one-of` for a kind of event that is unknown
 *
 * @example
 * ```ts
 * import { mailingsOf, measure } from 'marops/kpi';
 * import { openRate } from 'marops/kpi/catalogue';
 *
 * const events = ['delivered', 'opened', 'opened'].map((event) => ({ mailing: 'spring', recipient: 'r1', event, day: '2026-03-02' }));
 * const { rows } = mailingsOf(events, { reported: ['delivered', 'opened'] });
 * [rows[0].uniqueOpens, rows[0].sent, measure(rows, [openRate])[0]?.value] // => [1, null, 1]
 * ```
 */
export function mailingsOf(events: readonly Row[], { reported }: MailingOptions): Mailings {
  refuseWhenBroken(
    reported.flatMap((event, index) =>
      allEvents.includes(event)
        ? []
        : [problem(exportMessages, 'not-one-of', `options.reported[${String(index)}]`, { allowed: allEvents, value: shown(event) })],
    ),
  );
  const mailings = new Map<string, Tally>();
  const unplaced: number[] = [];
  for (const [index, { mailing, recipient, event, bounce, day }] of events.entries()) {
    if (!isId(mailing) || !isId(recipient) || typeof event !== 'string') {
      unplaced.push(index);
      continue;
    }
    const tally = mailings.get(String(mailing)) ?? newTally();
    mailings.set(String(mailing), tally);
    const kind = event === 'bounced' && isText(bounce) ? `${bounce}-bounced` : event;
    tally.counts.set(kind, (tally.counts.get(kind) ?? 0) + 1);
    tally.recipients.set(kind, (tally.recipients.get(kind) ?? new Set()).add(recipient));
    const date = kind === 'sent' ? dateOfValue(day) : undefined;
    if (date !== undefined && (tally.sentOn === null || date < tally.sentOn)) tally.sentOn = date;
  }
  const first = unplaced[0];
  return {
    definition: { id: 'mailings-of-events', version: '1.0.0' },
    reported,
    rows: [...mailings].map(([mailing, tally]) => rowOf(mailing, tally, reported)),
    problems: first === undefined ? [] : [problem(exportMessages, 'not-an-event', 'events', { count: unplaced.length, row: first })],
  };
}

interface Tally {
  sentOn: string | null;
  readonly counts: Map<string, number>;
  readonly recipients: Map<string, Set<unknown>>;
}

function newTally(): Tally {
  return { sentOn: null, counts: new Map(), recipients: new Map() };
}

function rowOf(mailing: string, { sentOn, counts, recipients }: Tally, reported: readonly MailEvent[]): Row {
  const known = (event: MailEvent, count: number): number | null => (reported.includes(event) ? count : null);
  const number = (kind: string): number => counts.get(kind) ?? 0;
  const reportsBounces = reported.includes('bounced');
  // Where some bounces do not say which kind they were, neither kind is known.
  const bounces = (kind: 'hard-bounced' | 'soft-bounced'): number | null =>
    reportsBounces && number('bounced') === 0 ? number(kind) : known(kind, number(kind));
  const sent = known('sent', number('sent'));
  const bounced = number('bounced') + number('hard-bounced') + number('soft-bounced');
  const notBounced = sent === null || !reportsBounces ? null : sent - bounced;
  return {
    mailing,
    sentOn,
    sent,
    delivered: known('delivered', number('delivered')) ?? notBounced,
    opens: known('opened', number('opened')),
    uniqueOpens: known('opened', recipients.get('opened')?.size ?? 0),
    uniqueClicks: known('clicked', recipients.get('clicked')?.size ?? 0),
    hardBounces: bounces('hard-bounced'),
    softBounces: bounces('soft-bounced'),
    unsubscribes: known('unsubscribed', recipients.get('unsubscribed')?.size ?? 0),
    complaints: known('complained', recipients.get('complained')?.size ?? 0),
  };
}

function isId(value: unknown): value is string | number {
  return isText(value) || typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
