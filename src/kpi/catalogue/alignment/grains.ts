import type { KpiGrain } from '../../kpi.ts';

/** One activity of the plan, with the outcome and the goal that it serves. */
export const plannedActivity: KpiGrain = {
  row: 'one activity of the plan',
  date: 'plannedOn',
  columns: {
    plannedOn: { label: 'planned on', type: 'date' },
    outcome: { label: 'outcome that it is to bring; none where nobody named one', type: 'text' },
    goal: { label: 'business goal that it serves; none where nobody named one', type: 'text' },
  },
};

/** One goal as it stands today. */
export const goal: KpiGrain = {
  row: 'one goal',
  date: 'asOf',
  columns: {
    asOf: { label: 'as of', type: 'date' },
    baseline: { label: 'where it began', type: 'number' },
    target: { label: 'where it is to get', type: 'number' },
    actual: { label: 'where it is', type: 'number' },
  },
};

/** One expectation of a leader. */
export const expectation: KpiGrain = {
  row: 'one expectation of a leader',
  date: 'agreedOn',
  columns: {
    agreedOn: { label: 'agreed on', type: 'date' },
    kpi: { label: 'id of the KPI that tells whether it is met; none where nothing does', type: 'text' },
    isMet: { label: 'met; unknown where nothing tells', type: 'boolean' },
  },
};

/** One programme with its first visible result. */
export const programme: KpiGrain = {
  row: 'one programme',
  date: 'startedOn',
  columns: {
    startedOn: { label: 'started on', type: 'date' },
    daysToFirstResult: { label: 'days to the first visible result, in the calendar of your choice', type: 'number' },
  },
};

/** One thing of a list that is wanted: a kind of report, a subject of data. */
export const wanted: KpiGrain = {
  row: 'one thing of a list that is wanted',
  date: 'asOf',
  columns: {
    asOf: { label: 'as of', type: 'date' },
    list: { label: 'the list: reports, subjects of data', type: 'text' },
    isCovered: { label: 'there is one', type: 'boolean' },
  },
};

/** One question of a buyer about a product. */
export const question: KpiGrain = {
  row: 'one question of a buyer',
  date: 'askedOn',
  columns: {
    askedOn: { label: 'asked on', type: 'date' },
    isAnswered: { label: 'answered where buyers look for it', type: 'boolean' },
  },
};
