import type { KpiGrain } from '../../kpi.ts';

/** One advertisement on one day, as advertising platforms report it. */
export const adDay: KpiGrain = {
  row: 'one advertisement on one day',
  date: 'day',
  currency: 'currency',
  columns: {
    day: { label: 'day', type: 'date' },
    currency: { label: 'currency of the account', type: 'text' },
    impressions: { label: 'impressions', type: 'number' },
    clicks: { label: 'clicks', type: 'number' },
    spend: { label: 'media cost', type: 'money' },
  },
};
