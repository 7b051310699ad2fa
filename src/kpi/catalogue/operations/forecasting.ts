import type { Kpi } from '../../kpi.ts';
import { forecast, workItem } from './grains.ts';

/** Forecast accuracy: 1 less the weighted absolute error (WAPE). It may be negative. */
export const forecastAccuracy: Kpi<'absoluteError' | 'actual'> = {
  id: 'forecast-accuracy',
  version: '1.0.0',
  title: 'Forecast accuracy',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: forecast,
  inputs: { absoluteError: { aggregate: 'sum', column: 'absoluteError' }, actual: { aggregate: 'sum', column: 'actual' } },
  formula: { subtract: [1, { divide: ['absoluteError', 'actual'] }] },
  onZeroDenominator: { reason: 'nothing-came' },
  guards: [{ id: 'negative-absolute-error', impossible: { fact: 'absoluteError', op: 'lt', value: 0 }, says: 'an absolute error is never below 0' }],
  additive: 'none',
  pitfalls: ['errors in one direction hide in it: report the bias too', 'for things that are never below 0'],
  source: {
    title: 'SAP Help, weighted mean absolute percentage error',
    locator: 'one less that error',
    url: 'https://help.sap.com/doc/f34f13519204438c95bf0631a85ac4da/1908/en-US/89eed15489e16374e10000000a44538d.html',
  },
};

/** Rework rate: returns for each piece of work delivered. It may exceed 1. */
export const reworkRate: Kpi<'returns' | 'delivered'> = {
  id: 'rework-rate',
  version: '1.0.0',
  title: 'Rework rate',
  unit: 'ratio',
  direction: 'lower',
  class: 'activity',
  timing: 'lagging',
  stage: 'operations',
  grain: workItem,
  inputs: { returns: { aggregate: 'sum', column: 'returns' }, delivered: { aggregate: 'count', column: 'returns' } },
  formula: { divide: ['returns', 'delivered'] },
  onZeroDenominator: null,
  additive: 'none',
  pitfalls: ['one piece that came back twice counts twice'],
};
