import type { Measure } from '../measure.ts';
import type { Level, Model } from '../model.ts';

/** Five levels above the start, in the order in which work usually grows up. */
export const capabilityLevels: readonly Level[] = [
  { level: 0, title: 'Absent' },
  { level: 1, title: 'Started' },
  { level: 2, title: 'Repeatable' },
  { level: 3, title: 'Defined' },
  { level: 4, title: 'Measured' },
  { level: 5, title: 'Improving' },
];

/** How much of the evidence asked for shows the practice, in the ranges of ISO/IEC 33020; a legal duty passes its gate in full only. */
export const capabilityScales: Model['scales'] = {
  practice: {
    kind: 'choice',
    options: [
      { id: 'N', title: 'Not: at most 15 % of the sample shows it', value: 0 },
      { id: 'P', title: 'Partly: more than 15 %', value: 1 / 3 },
      { id: 'L', title: 'Largely: more than 50 %', value: 2 / 3, achieves: 'largely' },
      { id: 'F', title: 'Fully: more than 85 %', value: 1, achieves: 'fully' },
    ],
  },
  duty: {
    kind: 'choice',
    options: [
      { id: 'N', title: 'Not: at most 15 % of the sample shows it', value: 0 },
      { id: 'P', title: 'Partly: more than 15 %', value: 1 / 3 },
      { id: 'L', title: 'Largely: more than 50 %, which breaks the duty', value: 2 / 3 },
      { id: 'F', title: 'Fully: all of the sample', value: 1, achieves: 'fully' },
    ],
  },
};

/** A score from 0 to 5, and the level that every capability has reached. */
export const capabilityMeasures: readonly Measure[] = [
  { id: 'score', title: 'Score', kind: 'levelSum', rollUp: 'weightedMean' },
  { id: 'level', title: 'Level', kind: 'gate', own: 'largely', below: 'largely', rollUp: 'min' },
];
