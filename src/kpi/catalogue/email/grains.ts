import type { KpiGrain } from '../../kpi.ts';

/** One mailing to one segment: totals as e-mail platforms export them. */
export const mailing: KpiGrain = {
  row: 'one mailing to one segment',
  date: 'sentOn',
  columns: {
    sentOn: { label: 'sent on', type: 'date' },
    sent: { label: 'mails sent', type: 'number' },
    delivered: { label: 'mails delivered', type: 'number' },
    uniqueOpens: { label: 'recipients who opened, once a mailing', type: 'number' },
    uniqueClicks: { label: 'recipients who clicked, once a mailing', type: 'number' },
  },
};
