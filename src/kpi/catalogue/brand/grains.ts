import type { KpiGrain } from '../../kpi.ts';

/** One post on one account. */
export const post: KpiGrain = {
  row: 'one post',
  date: 'postedOn',
  columns: {
    postedOn: { label: 'posted on', type: 'date' },
    engagements: { label: 'reactions, as the platform counts them', type: 'number' },
    shares: { label: 'times shared', type: 'number' },
    impressions: { label: 'impressions', type: 'number' },
    reach: { label: 'people reached', type: 'number' },
    followers: { label: 'followers when it was posted', type: 'number' },
  },
};

/** One account on one day, with its size at both ends of the day. */
export const accountDay: KpiGrain = {
  row: 'one account on one day',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    openingFollowers: { label: 'followers at the start of the day', type: 'number', measures: 'stock' },
    closingFollowers: { label: 'followers at the end of the day', type: 'number', measures: 'stock' },
  },
};

/** Mentions of a frozen set of brands, ours among them. */
export const mention: KpiGrain = {
  row: 'one medium on one day',
  date: 'day',
  columns: {
    day: { label: 'day', type: 'date' },
    brandMentions: { label: 'mentions of our brand', type: 'number' },
    marketMentions: { label: 'mentions of all brands of the set, ours included', type: 'number' },
    positive: { label: 'mentions in favour', type: 'number' },
    neutral: { label: 'mentions without a side', type: 'number' },
    negative: { label: 'mentions against', type: 'number' },
  },
};

/** One answer to a survey. */
export const answer: KpiGrain = {
  row: 'one answer',
  date: 'answeredOn',
  columns: {
    answeredOn: { label: 'answered on', type: 'date' },
    likelihood: { label: 'how likely to recommend, 0 to 10', type: 'number' },
    isAware: { label: 'knows the brand when asked by name', type: 'boolean' },
  },
};

/** One segment of users in one period. */
export const referralPeriod: KpiGrain = {
  row: 'one segment in one period',
  date: 'endsOn',
  columns: {
    endsOn: { label: 'end of the period', type: 'date' },
    users: { label: 'users who could invite', type: 'number' },
    invitedConversions: { label: 'users who joined by an invitation', type: 'number' },
  },
};
