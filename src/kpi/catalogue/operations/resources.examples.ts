import type { KpiExample } from '../../example.ts';
import { consentCoverage, dataCompleteness, duplicateRate, licenceUtilisation, martechUtilisation, toolAdoptionRate } from './resources.ts';

/** Worked examples of the KPIs about data and tools. */
export const resourcesExamples: readonly KpiExample[] = [
  {
    kpi: licenceUtilisation,
    title: 'two rows: sums first',
    rows: [
      { activeSeats: 40, paidSeats: 50 },
      { activeSeats: 5, paidSeats: 50 },
    ],
    value: 0.45,
  },
  { kpi: licenceUtilisation, title: 'nothing to count', rows: [{ activeSeats: 0, paidSeats: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: martechUtilisation,
    title: 'two rows: sums first',
    rows: [
      { usedCapabilities: 40, capabilities: 50 },
      { usedCapabilities: 5, capabilities: 50 },
    ],
    value: 0.45,
  },
  { kpi: martechUtilisation, title: 'nothing to count', rows: [{ usedCapabilities: 0, capabilities: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: toolAdoptionRate,
    title: 'two rows: sums first',
    rows: [
      { activeUsers: 40, enabledUsers: 50 },
      { activeUsers: 5, enabledUsers: 50 },
    ],
    value: 0.45,
  },
  { kpi: toolAdoptionRate, title: 'nothing to count', rows: [{ activeUsers: 0, enabledUsers: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: consentCoverage,
    title: 'two rows: sums first',
    rows: [
      { consented: 40, contacts: 50 },
      { consented: 5, contacts: 50 },
    ],
    value: 0.45,
  },
  { kpi: consentCoverage, title: 'nothing to count', rows: [{ consented: 0, contacts: 0 }], value: null, status: 'zero-denominator' },
  {
    kpi: dataCompleteness,
    title: 'two rows: sums first',
    rows: [
      { filledFields: 40, requiredFields: 50 },
      { filledFields: 5, requiredFields: 50 },
    ],
    value: 0.45,
  },
  { kpi: dataCompleteness, title: 'nothing to count', rows: [{ filledFields: 0, requiredFields: 0 }], value: null, status: 'zero-denominator' },
  { kpi: duplicateRate, title: 'four records of three', rows: [{ entity: 'a' }, { entity: 'b' }, { entity: 'a' }, { entity: 'c' }], value: 0.25 },
  { kpi: duplicateRate, title: 'no record', rows: [], value: null, status: 'zero-denominator', reason: 'no-record' },
];
