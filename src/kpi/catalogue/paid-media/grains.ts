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
    measurableImpressions: { label: 'impressions whose visibility could be measured', type: 'number' },
    viewableImpressions: { label: 'impressions that were visible', type: 'number' },
    measurableSpend: { label: 'media cost of the measurable impressions', type: 'money' },
    views: { label: 'video views as the platform counts them', type: 'number' },
    videoStarts: { label: 'videos started', type: 'number' },
    completedViews: { label: 'videos watched to the end', type: 'number' },
    conversions: { label: 'conversions that the platform claims, fractions too', type: 'number' },
    attributedRevenue: { label: 'revenue credited to the advertisement', type: 'money' },
    generatedPipeline: { label: 'pipeline credited to the advertisement', type: 'money' },
  },
};

/** One contact of one person with one advertisement, where a platform or a panel gives persons. */
export const adContact: KpiGrain = {
  row: 'one contact of a person with an advertisement',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    person: { label: 'who saw it, a pseudonymous key', type: 'text' },
  },
};

/** One budget over one period, with what was spent so far and how much of the period has passed. */
export const budgetPeriod: KpiGrain = {
  row: 'one budget over one period',
  date: 'asOf',
  currency: 'currency',
  columns: {
    asOf: { label: 'as of', type: 'date' },
    currency: { label: 'currency of the budget', type: 'text' },
    plannedToDate: { label: 'part of the budget planned up to now', type: 'money' },
    spentToDate: { label: 'spent up to now', type: 'money' },
  },
};

/** One campaign on one day, with the daily budget that it has then. */
export const campaignDay: KpiGrain = {
  row: 'one campaign on one day',
  date: 'day',
  currency: 'currency',
  columns: {
    day: { label: 'day', type: 'date' },
    currency: { label: 'currency of the account', type: 'text' },
    averageDailyBudget: { label: 'average daily budget', type: 'money', measures: 'stock' },
  },
};
