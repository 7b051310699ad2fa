import type { KpiGrain } from '../../kpi.ts';

/** One piece of work, with durations in the calendar of your choice. */
export const workItem: KpiGrain = {
  row: 'one piece of work',
  date: 'finishedOn',
  columns: {
    requestedOn: { label: 'asked for on', type: 'date' },
    dueOn: { label: 'due on, as first promised', type: 'date' },
    startedOn: { label: 'begun on', type: 'date' },
    finishedOn: { label: 'usable on; none while open', type: 'date' },
    isInTime: { label: 'finished by the day first promised', type: 'boolean' },
    cycleDays: { label: 'days from beginning to end', type: 'number' },
    leadDays: { label: 'days from request to end', type: 'number' },
    ageInDays: { label: 'days since the beginning, while unfinished', type: 'number' },
    activeHours: { label: 'hours worked on', type: 'number' },
    waitingHours: { label: 'hours waited', type: 'number' },
    returns: { label: 'times it came back after delivery', type: 'number' },
  },
};

/** One team on one day. */
export const teamDay: KpiGrain = {
  row: 'one team on one day',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    inProgress: { label: 'pieces of work begun and not finished', type: 'number', measures: 'stock' },
    finished: { label: 'pieces of work finished', type: 'number' },
    hoursBooked: { label: 'hours booked', type: 'number' },
    hoursAvailable: { label: 'hours available', type: 'number' },
  },
};

/** One asset put up for approval. */
export const approval: KpiGrain = {
  row: 'one asset put up for approval',
  date: 'submittedOn',
  columns: {
    submittedOn: { label: 'submitted on', type: 'date' },
    decidedOn: { label: 'decided on; none while pending', type: 'date' },
    isApprovedAtOnce: { label: 'approved at the first decision without changes', type: 'boolean' },
    turnaroundHours: { label: 'hours from submission to decision', type: 'number' },
  },
};

/** One launch. */
export const launch: KpiGrain = {
  row: 'one launch',
  date: 'plannedOn',
  columns: {
    plannedOn: { label: 'day first planned; none where unplanned', type: 'date' },
    isOnTime: { label: 'launched by the day first planned', type: 'boolean' },
    hasError: { label: 'an error was found in it', type: 'boolean' },
  },
};

/** One forecast with what came of it. */
export const forecast: KpiGrain = {
  row: 'one forecast',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    actual: { label: 'what came', type: 'number' },
    absoluteError: { label: 'distance between forecast and actual, never below 0', type: 'number' },
  },
};

/** One source of records, as counted today. */
export const dataStock: KpiGrain = {
  row: 'one source of records',
  date: 'asOf',
  columns: {
    asOf: { label: 'counted on', type: 'date' },
    contacts: { label: 'contacts', type: 'number' },
    withEmail: { label: 'contacts with an e-mail address', type: 'number' },
    consented: { label: 'contacts with valid consent for the purpose', type: 'number' },
    responders: { label: 'of them, contacts who responded', type: 'number' },
    requiredFields: { label: 'required fields over all records', type: 'number' },
    filledFields: { label: 'of them, fields filled with a meaning', type: 'number' },
  },
};

/** One record. */
export const entry: KpiGrain = {
  row: 'one record',
  columns: {
    entity: { label: 'key by the rule of matching', type: 'text' },
  },
};

/** One tool, as counted today. */
export const tool: KpiGrain = {
  row: 'one tool',
  date: 'asOf',
  currency: 'currency',
  columns: {
    asOf: { label: 'counted on', type: 'date' },
    currency: { label: 'currency of the cost', type: 'text' },
    cost: { label: 'cost of the licence in a year', type: 'money' },
    paidSeats: { label: 'seats paid', type: 'number' },
    activeSeats: { label: 'of them, seats used within the window', type: 'number' },
    capabilities: { label: 'capabilities licensed', type: 'number' },
    usedCapabilities: { label: 'of them, capabilities used', type: 'number' },
    enabledUsers: { label: 'people given access', type: 'number' },
    activeUsers: { label: 'of them, people who use it', type: 'number' },
  },
};

/** One team with its tools, as counted today. */
export const stack: KpiGrain = {
  row: 'one team with its tools',
  date: 'asOf',
  columns: {
    asOf: { label: 'counted on', type: 'date' },
    tools: { label: 'tools that it runs', type: 'number' },
    people: { label: 'people who run them, full-time equivalents', type: 'number' },
  },
};

/** One answer to a question of satisfaction. */
export const survey: KpiGrain = {
  row: 'one answer',
  date: 'answeredOn',
  columns: {
    answeredOn: { label: 'answered on', type: 'date' },
    isSatisfied: { label: 'satisfied', type: 'boolean' },
  },
};
