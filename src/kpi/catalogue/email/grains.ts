import type { KpiGrain } from '../../kpi.ts';

/** One mailing to one segment: totals as e-mail platforms export them. */
export const mailing: KpiGrain = {
  row: 'one mailing to one segment',
  date: 'sentOn',
  currency: 'currency',
  columns: {
    sentOn: { label: 'sent on', type: 'date' },
    currency: { label: 'currency of the revenue', type: 'text' },
    sent: { label: 'mails sent', type: 'number' },
    delivered: { label: 'mails delivered', type: 'number' },
    uniqueOpens: { label: 'recipients who opened, once a mailing', type: 'number' },
    machineOpens: { label: 'unique opens that a mail program fetched by itself', type: 'number' },
    uniqueClicks: { label: 'recipients who clicked, once a mailing', type: 'number' },
    hardBounces: { label: 'mails refused for good', type: 'number' },
    softBounces: { label: 'mails refused for now', type: 'number' },
    unsubscribes: { label: 'recipients who unsubscribed', type: 'number' },
    complaints: { label: 'recipients who reported spam', type: 'number' },
    attributedRevenue: { label: 'revenue credited to the mailing', type: 'money' },
  },
};

/** One list on one day, with its size at both ends of the day. */
export const listDay: KpiGrain = {
  row: 'one list on one day',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    openingSubscribers: { label: 'subscribers at the start of the day', type: 'number', measures: 'stock' },
    closingSubscribers: { label: 'subscribers at the end of the day', type: 'number', measures: 'stock' },
  },
};
