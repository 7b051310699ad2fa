import type { KpiGrain } from '../../kpi.ts';

/** One lead, with the day on which it reached each stage; no day, not reached. */
export const lead: KpiGrain = {
  row: 'one lead',
  date: 'createdOn',
  columns: {
    createdOn: { label: 'created on', type: 'date' },
    qualifiedOn: { label: 'qualified by marketing on', type: 'date' },
    acceptedOn: { label: 'accepted by sales on', type: 'date' },
    salesQualifiedOn: { label: 'qualified by sales on', type: 'date' },
    opportunityOn: { label: 'became an opportunity on', type: 'date' },
    isMature: { label: 'old enough to have got there', type: 'boolean' },
    responseHours: { label: 'hours to the first human answer, in the calendar of your choice', type: 'number' },
    responseDueOn: { label: 'answer due on', type: 'date' },
    isAnsweredInTime: { label: 'answered within the target', type: 'boolean' },
  },
};

/** One person in one stage of a funnel. */
export const stageEntry: KpiGrain = {
  row: 'one person in one stage',
  date: 'enteredOn',
  columns: {
    enteredOn: { label: 'entered on', type: 'date' },
    reachedNext: { label: 'reached the next stage', type: 'boolean' },
    isMature: { label: 'old enough to have got there', type: 'boolean' },
  },
};

/** One opportunity, once, however many touches it had. */
export const opportunity: KpiGrain = {
  row: 'one opportunity',
  date: 'openedOn',
  currency: 'currency',
  columns: {
    openedOn: { label: 'opened on', type: 'date' },
    closedOn: { label: 'won or lost on', type: 'date' },
    outcome: { label: 'won, lost, or none while open', type: 'text' },
    value: { label: 'value, as it was when opened', type: 'money' },
    currency: { label: 'currency of the value', type: 'text' },
    isSourced: { label: 'marketing was the first touch', type: 'boolean' },
    isInfluenced: { label: 'marketing touched it before it opened', type: 'boolean' },
    isMature: { label: 'old enough to have closed', type: 'boolean' },
    cycleDays: { label: 'days from opening to closing', type: 'number' },
  },
};

/** One segment in one month: what was spent and what it brought. */
export const demandMonth: KpiGrain = {
  row: 'one segment in one month',
  date: 'month',
  currency: 'currency',
  columns: {
    month: { label: 'first day of the month', type: 'date' },
    currency: { label: 'currency of the spend', type: 'text' },
    spend: { label: 'marketing spend', type: 'money' },
    leads: { label: 'leads created', type: 'number' },
    qualifiedLeads: { label: 'leads qualified by marketing', type: 'number' },
    previousQualifiedLeads: { label: 'leads qualified in the month before', type: 'number' },
    opportunities: { label: 'opportunities opened', type: 'number' },
  },
};

/** One quota in one period, as it stands today. */
export const quotaPeriod: KpiGrain = {
  row: 'one quota in one period',
  date: 'asOf',
  currency: 'currency',
  columns: {
    asOf: { label: 'as of', type: 'date' },
    currency: { label: 'currency of the quota', type: 'text' },
    openPipeline: { label: 'open pipeline that closes in the period', type: 'money' },
    quota: { label: 'quota of the period', type: 'money' },
    wonToDate: { label: 'won so far', type: 'money' },
  },
};
