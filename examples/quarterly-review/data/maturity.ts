import type { Answer, Target } from 'marops/maturity';

type Options = Readonly<Record<string, 'N' | 'P' | 'L' | 'F'>>;

/** Invented: what the team said of itself at the end of the second quarter. */
const june: Options = {
  'data-1-source': 'L',
  'data-1-consent': 'L',
  'data-1-suppression': 'F',
  'data-2-dictionary': 'P',
  'data-2-hygiene': 'P',
  'data-2-capture': 'P',
  'tech-1-admin': 'F',
  'tech-1-access': 'P',
  'tech-1-faults': 'N',
  'tech-2-inventory': 'N',
  'tech-2-connect': 'L',
  'tech-2-standards': 'L',
  'ana-1-counts': 'F',
  'ana-1-goals': 'L',
  'ana-1-spend': 'F',
  'ana-2-dashboard': 'L',
  'ana-2-kpi': 'N',
  'ana-2-tracking': 'P',
  'proc-1-intake': 'P',
  'proc-1-owner': 'F',
  'proc-1-vision': 'N',
  'proc-2-brief': 'P',
  'proc-2-approval': 'P',
  'peo-1-roles': 'F',
  'peo-1-onboard': 'L',
  'peo-1-checkpoint': 'F',
  'peo-2-jobs': 'P',
};

/** Invented: what had changed a quarter later; the rest stands as it was. */
const september: Options = {
  'data-1-consent': 'F',
  'data-2-dictionary': 'L',
  'data-2-capture': 'L',
  'data-3-consentlog': 'P',
  'tech-1-access': 'L',
  'tech-1-faults': 'L',
  'tech-2-inventory': 'P',
  'ana-2-kpi': 'L',
  'ana-2-dashboard': 'F',
  'ana-3-review': 'P',
  'proc-1-intake': 'F',
  'proc-1-vision': 'L',
  'proc-2-brief': 'L',
  'proc-2-priority': 'L',
  'proc-2-approval': 'F',
  'proc-3-compliance': 'P',
  'proc-3-supplier': 'P',
  'peo-2-jobs': 'P',
  'peo-2-backup': 'N',
};

/** Invented answers of two quarters. */
export const selfAssessment: readonly Answer[] = [...dated(june, '2026-06-29'), ...dated(september, '2026-09-28')];

/** Invented: where the team wants to be a year later. */
export const ambitions: readonly Extract<Target, { readonly node: string }>[] = [
  { node: 'data', level: 3, due: '2027-09-30' },
  { node: 'technology', level: 2, due: '2027-09-30' },
  { node: 'analytics', level: 3, due: '2027-09-30' },
  { node: 'process', level: 3, due: '2027-09-30' },
  { node: 'people', level: 2, due: '2027-09-30' },
];

/** Invented: working days that the team can spare for its own ways of working, quarter by quarter. */
export const sparedDays: readonly number[] = [45, 45, 45, 45];

function dated(options: Options, at: string): readonly Answer[] {
  return Object.entries(options).map(([practice, option]) => ({ practice, option, at }));
}
