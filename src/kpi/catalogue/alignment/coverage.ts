import type { Kpi } from '../../kpi.ts';
import { question, wanted } from './grains.ts';

/** Report coverage: kinds of report that are produced, of those that are wanted. */
export const reportCoverage: Kpi<'covered' | 'all'> = {
  id: 'report-coverage',
  version: '1.0.0',
  title: 'Report coverage',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: wanted,
  inputs: {
    covered: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'list', op: 'eq', value: 'reports' },
          { fact: 'isCovered', op: 'eq', value: true },
        ],
      },
    },
    all: { aggregate: 'count', column: 'isCovered', where: { fact: 'list', op: 'eq', value: 'reports' } },
  },
  formula: { divide: ['covered', 'all'] },
  onZeroDenominator: { reason: 'nothing-wanted' },
  additive: 'none',
  pitfalls: ['a report that nobody reads is produced too', 'a full count, so it has no interval'],
  source: { author: 'Jeff Clark, Rockstar CMO', title: 'Letter to the CMO about marketing operations' },
};

/** Coverage of data subjects: products, how they are marketed, how customers react; those with a source, of all. */
export const dataSubjectCoverage: Kpi<'covered' | 'all'> = {
  id: 'data-subject-coverage',
  version: '1.0.0',
  title: 'Coverage of data subjects',
  unit: 'ratio',
  direction: 'higher',
  class: 'activity',
  timing: 'leading',
  stage: 'operations',
  grain: wanted,
  inputs: {
    covered: {
      aggregate: 'count',
      where: {
        all: [
          { fact: 'list', op: 'eq', value: 'data' },
          { fact: 'isCovered', op: 'eq', value: true },
        ],
      },
    },
    all: { aggregate: 'count', column: 'isCovered', where: { fact: 'list', op: 'eq', value: 'data' } },
  },
  formula: { divide: ['covered', 'all'] },
  onZeroDenominator: { reason: 'nothing-wanted' },
  additive: 'none',
  pitfalls: ['a source says nothing about its quality', 'a full count, so it has no interval'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};

/** Answered questions: questions of buyers with an answer where they look for it, of all that were asked. */
export const answeredQuestionShare: Kpi<'answered' | 'asked'> = {
  id: 'answered-question-share',
  version: '1.0.0',
  title: 'Answered questions',
  unit: 'ratio',
  direction: 'higher',
  class: 'output',
  timing: 'leading',
  stage: 'consideration',
  grain: question,
  inputs: {
    answered: { aggregate: 'count', where: { fact: 'isAnswered', op: 'eq', value: true } },
    asked: { aggregate: 'count', column: 'isAnswered' },
  },
  formula: { divide: ['answered', 'asked'] },
  onZeroDenominator: { reason: 'nothing-asked' },
  interval: { method: 'wilson', successes: 'answered', trials: 'asked', confidence: 0.95 },
  additive: 'none',
  pitfalls: ['questions that nobody wrote down are missing', 'an answer that was not understood counts'],
  source: { author: 'Smartsheet', title: 'Guide to marketing operations' },
};
