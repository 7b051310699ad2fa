import type { KpiGrain } from '../../kpi.ts';

/** One segment in one month: cost, customers and recurring revenue. */
export const businessMonth: KpiGrain = {
  row: 'one segment in one month',
  date: 'month',
  currency: 'currency',
  columns: {
    month: { label: 'first day of the month', type: 'date' },
    currency: { label: 'currency of the business', type: 'text' },
    salesMarketingSpend: { label: 'cost of sales and marketing', type: 'money' },
    marketingSpend: { label: 'cost of marketing', type: 'money' },
    paidSpend: { label: 'cost of paid acquisition', type: 'money' },
    newCustomers: { label: 'customers won', type: 'number' },
    paidCustomers: { label: 'customers won by paid acquisition', type: 'number' },
    newContractValue: { label: 'yearly value of new contracts', type: 'money' },
    revenue: { label: 'revenue of the month', type: 'money' },
    grossProfit: { label: 'gross profit of the month', type: 'money' },
    customersAtStart: { label: 'customers at the start of the month', type: 'number' },
    churnedCustomers: { label: 'of them, customers lost in the month', type: 'number' },
    customersAtEnd: { label: 'customers at the end of the month', type: 'number', measures: 'stock' },
    recurringAtEnd: { label: 'recurring revenue a month, at its end', type: 'money', measures: 'stock' },
    recurringAtStart: { label: 'recurring revenue a month, at its start', type: 'money' },
    newRecurring: { label: 'recurring revenue of new customers', type: 'money' },
    expansion: { label: 'recurring revenue gained from those present at the start', type: 'money' },
    contraction: { label: 'recurring revenue lost from those who stayed', type: 'money' },
    churned: { label: 'recurring revenue of those who left', type: 'money' },
  },
};

/** One quarter, with the figures of the quarter before. */
export const businessQuarter: KpiGrain = {
  row: 'one segment in one quarter',
  date: 'quarter',
  currency: 'currency',
  columns: {
    quarter: { label: 'first day of the quarter', type: 'date' },
    currency: { label: 'currency of the business', type: 'text' },
    revenue: { label: 'recurring revenue of the quarter', type: 'money' },
    previousRevenue: { label: 'recurring revenue of the quarter before', type: 'money' },
    previousSpend: { label: 'cost of sales and marketing in the quarter before', type: 'money' },
  },
};

/** One activity of marketing with what it cost and brought. */
export const activity: KpiGrain = {
  row: 'one activity',
  date: 'endedOn',
  currency: 'currency',
  columns: {
    endedOn: { label: 'ended on', type: 'date' },
    currency: { label: 'currency of the activity', type: 'text' },
    cost: { label: 'what it cost, all in', type: 'money' },
    benefit: { label: 'what it brought, in money', type: 'money' },
    incrementalMargin: { label: 'margin that would not exist without it, before its cost', type: 'money' },
  },
};

/** One arm of an experiment with a group that was left alone. */
export const experimentArm: KpiGrain = {
  row: 'one arm of an experiment',
  currency: 'currency',
  columns: {
    arm: { label: 'treatment or holdout', type: 'text' },
    users: { label: 'people in the arm', type: 'number' },
    conversions: { label: 'people who converted', type: 'number' },
    revenue: { label: 'revenue of the arm', type: 'money' },
    grossProfit: { label: 'gross profit of the arm, before its cost', type: 'money' },
    spend: { label: 'cost of the arm', type: 'money' },
    currency: { label: 'currency of the arm', type: 'text' },
  },
};

/** One customer. */
export const customer: KpiGrain = {
  row: 'one customer',
  date: 'wonOn',
  columns: {
    wonOn: { label: 'won on', type: 'date' },
    isOldEnough: { label: 'has had the time that is allowed', type: 'boolean' },
    isActivated: { label: 'did what activation means', type: 'boolean' },
    isActive: { label: 'active in the period that is asked about', type: 'boolean' },
  },
};

/** One person active on one day, once. */
export const activeDay: KpiGrain = {
  row: 'one person on one day of use',
  date: 'day',
  columns: {
    day: { label: 'day of use', type: 'date' },
    person: { label: 'who, a pseudonymous key', type: 'text' },
  },
};

/** One person who was deciding about a purchase. */
export const buyer: KpiGrain = {
  row: 'one person deciding about a purchase',
  date: 'decidedOn',
  columns: {
    decidedOn: { label: 'decided on; none while deciding', type: 'date' },
    hasBought: { label: 'bought; unknown while deciding', type: 'boolean' },
    isContent: { label: 'content with what they bought, where asked', type: 'boolean' },
    deliberationDays: { label: 'days from the first touch to the purchase', type: 'number' },
  },
};
