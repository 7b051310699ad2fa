import type { Kpi } from '../../kpi.ts';
import { visit } from './grains.ts';

/** Sessions: visits to the site. */
export const webSessions: Kpi<'sessions'> = {
  id: 'web-sessions',
  version: '1.0.0',
  title: 'Sessions',
  unit: 'count',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: visit,
  inputs: { sessions: { aggregate: 'count' } },
  formula: 'sessions',
  additive: 'sum',
  pitfalls: ['tools end a session differently: time-out, midnight, campaign', 'automated traffic counts'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/WebsiteSessions.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Unique visitors: how many different visitors came. */
export const uniqueVisitors: Kpi<'visitors'> = {
  id: 'unique-visitors',
  version: '1.0.0',
  title: 'Unique visitors',
  unit: 'count',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'awareness',
  grain: visit,
  inputs: { visitors: { aggregate: 'countDistinct', column: 'visitor' } },
  formula: 'visitors',
  additive: 'none',
  pitfalls: ['does not add up over days', 'lost cookies make two of one'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/WebsiteVisitors.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Bounce rate of the site: sessions that saw one page. */
export const singlePageRate: Kpi<'singlePage' | 'sessions'> = {
  id: 'single-page-rate',
  version: '1.0.0',
  title: 'Bounce rate of the site',
  unit: 'ratio',
  direction: 'lower',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: visit,
  inputs: {
    singlePage: { aggregate: 'count', where: { fact: 'pageViews', op: 'eq', value: 1 } },
    sessions: { aggregate: 'count', column: 'pageViews' },
  },
  formula: { divide: ['singlePage', 'sessions'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'singlePage', trials: 'sessions', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['GA4 means sessions that were not engaged, another KPI', 'one page that answers the question is a success'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/WebsiteBounceRate.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Engaged session rate: sessions that the tool calls engaged. */
export const engagedSessionRate: Kpi<'engaged' | 'sessions'> = {
  id: 'engaged-session-rate',
  version: '1.0.0',
  title: 'Engaged session rate',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'interest',
  grain: visit,
  inputs: {
    engaged: { aggregate: 'count', where: { fact: 'isEngaged', op: 'eq', value: true } },
    sessions: { aggregate: 'count', column: 'isEngaged' },
  },
  formula: { divide: ['engaged', 'sessions'] },
  onZeroDenominator: null,
  interval: { method: 'wilson', successes: 'engaged', trials: 'sessions', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['the tool defines engaged; GA4: ten seconds, two pages or a key event'],
  source: { title: 'Google Analytics Help, session', url: 'https://support.google.com/analytics/answer/12798876' },
};

/** Pages per session: the mean number of pages that a session saw. */
export const pagesPerSession: Kpi<'pageViews' | 'sessions'> = {
  id: 'pages-per-session',
  version: '1.0.0',
  title: 'Pages per session',
  unit: 'ratio',
  unitLabel: 'pages per session',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'interest',
  grain: visit,
  inputs: { pageViews: { aggregate: 'sum', column: 'pageViews' }, sessions: { aggregate: 'count', column: 'pageViews' } },
  formula: { divide: ['pageViews', 'sessions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['rises where people do not find what they look for'],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/PageViewsPerSession.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Average length of a session: the figure that web analytics show. */
export const averageSessionDuration: Kpi<'seconds' | 'sessions'> = {
  id: 'average-session-duration',
  version: '1.0.0',
  title: 'Average length of a session',
  unit: 'duration',
  unitLabel: 'seconds',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'interest',
  grain: visit,
  inputs: { seconds: { aggregate: 'sum', column: 'seconds' }, sessions: { aggregate: 'count', column: 'seconds' } },
  formula: { divide: ['seconds', 'sessions'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: [
    'a few long sessions pull it far up: the median says more',
    'the last page has no end, so a one-page session lasts 0 seconds in many tools',
  ],
  source: { title: 'SOMA B2B SaaS, definitions/metrics/SessionDuration.json', url: 'https://github.com/Levers-Labs/SOMA-B2B-SaaS' },
};

/** Length of a session: the median, for a few long sessions pull a mean far up. */
export const sessionDuration: Kpi<'seconds'> = {
  id: 'session-duration',
  version: '1.0.0',
  title: 'Median length of a session',
  unit: 'duration',
  unitLabel: 'seconds',
  direction: 'none',
  class: 'output',
  vanity: true,
  timing: 'leading',
  stage: 'interest',
  grain: visit,
  inputs: { seconds: { aggregate: 'quantile', column: 'seconds', share: 0.5 } },
  formula: 'seconds',
  additive: 'none',
  pitfalls: ['the last page has no end, so a one-page session lasts 0 seconds in many tools'],
};
