import type { KpiGrain } from '../../kpi.ts';

/** One session on the site. */
export const visit: KpiGrain = {
  row: 'one session on the site',
  date: 'day',
  columns: {
    day: { label: 'day on which it began', type: 'date' },
    visitor: { label: 'who, a pseudonymous key', type: 'text' },
    channel: { label: 'channel that brought it', type: 'text' },
    isEngaged: { label: 'engaged, as the tool defines it', type: 'boolean' },
    pageViews: { label: 'pages seen', type: 'number' },
    seconds: { label: 'length in seconds', type: 'number' },
    conversions: { label: 'conversions in it', type: 'number' },
  },
};

/** One form on one day. */
export const formDay: KpiGrain = {
  row: 'one form on one day',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    views: { label: 'times shown', type: 'number' },
    submits: { label: 'times sent', type: 'number' },
  },
};

/** One shopping cart. */
export const cart: KpiGrain = {
  row: 'one shopping cart',
  date: 'createdOn',
  currency: 'currency',
  columns: {
    createdOn: { label: 'created on', type: 'date' },
    orderedOn: { label: 'ordered on; none while open', type: 'date' },
    isClosed: { label: 'ordered or given up: old enough to count', type: 'boolean' },
    revenue: { label: 'value of the order, net of refunds', type: 'money' },
    currency: { label: 'currency of the order', type: 'text' },
  },
};
