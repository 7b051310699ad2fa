import type { KpiExample } from '../../example.ts';
import {
  averageSessionDuration,
  engagedSessionRate,
  pagesPerSession,
  sessionDuration,
  singlePageRate,
  uniqueVisitors,
  webSessions,
} from './visits.ts';

/** Worked examples of the KPIs about visits. */
export const visitsExamples: readonly KpiExample[] = [
  { kpi: webSessions, title: 'three visits', rows: [{ visitor: 'a' }, { visitor: 'b' }, { visitor: 'a' }], value: 3 },
  { kpi: uniqueVisitors, title: 'three visits, two visitors', rows: [{ visitor: 'a' }, { visitor: 'b' }, { visitor: 'a' }], value: 2 },
  { kpi: singlePageRate, title: 'one of four', rows: [{ pageViews: 1 }, { pageViews: 3 }, { pageViews: 2 }, { pageViews: 7 }], value: 0.25 },
  { kpi: singlePageRate, title: 'no session has no rate', rows: [], value: null, status: 'zero-denominator' },
  { kpi: engagedSessionRate, title: 'two of three', rows: [{ isEngaged: true }, { isEngaged: true }, { isEngaged: false }], value: 2 / 3 },
  { kpi: engagedSessionRate, title: 'no session has no rate', rows: [], value: null, status: 'zero-denominator' },
  {
    kpi: pagesPerSession,
    title: 'six pages in four sessions',
    rows: [{ pageViews: 1 }, { pageViews: 3 }, { pageViews: 1 }, { pageViews: 1 }],
    value: 1.5,
  },
  { kpi: pagesPerSession, title: 'no session has no pages', rows: [], value: null, status: 'no-data' },
  {
    kpi: averageSessionDuration,
    title: 'one long session moves it far',
    rows: [{ seconds: 30 }, { seconds: 60 }, { seconds: 3600 }],
    value: 1230,
  },
  { kpi: averageSessionDuration, title: 'no session has no length', rows: [], value: null, status: 'no-data' },
  { kpi: sessionDuration, title: 'one long session does not move it', rows: [{ seconds: 30 }, { seconds: 60 }, { seconds: 3600 }], value: 60 },
];
