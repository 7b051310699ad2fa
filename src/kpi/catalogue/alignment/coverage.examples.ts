import type { KpiExample } from '../../example.ts';
import { answeredQuestionShare, dataSubjectCoverage, reportCoverage } from './coverage.ts';

const rows = [
  { list: 'reports', isCovered: true },
  { list: 'reports', isCovered: false },
  { list: 'data', isCovered: true },
];

/** Worked examples of the KPIs about coverage. */
export const coverageExamples: readonly KpiExample[] = [
  { kpi: reportCoverage, title: 'one of two reports; data are another list', rows, value: 0.5 },
  { kpi: reportCoverage, title: 'no report wanted', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-wanted' },
  { kpi: dataSubjectCoverage, title: 'the one subject has a source', rows, value: 1 },
  { kpi: dataSubjectCoverage, title: 'no subject wanted', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-wanted' },
  { kpi: answeredQuestionShare, title: 'three of four', rows: [true, true, false, true].map((isAnswered) => ({ isAnswered })), value: 0.75 },
  { kpi: answeredQuestionShare, title: 'nobody asked', rows: [], value: null, status: 'zero-denominator', reason: 'nothing-asked' },
];
