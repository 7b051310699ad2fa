/**
 * What a text is, apart from how bad it is to break it:
 * `in-force` binds; `waived` binds again from its `effectiveFrom`; `superseded` bound until its `effectiveUntil`;
 * `guidance` is how an authority reads the law; `self-regulation` and `platform-requirement` bind those who joined or use it;
 * `standard` is technical; `internal-policy` is the company's own. The rest is advice here and never makes a report fail:
 * `model-rule` binds only where it was adopted, `safe-harbour` protects who follows it, `never-enacted` stayed a bill, `vacated` was struck down.
 */
export type LegalStatus =
  | 'in-force'
  | 'waived'
  | 'superseded'
  | 'guidance'
  | 'self-regulation'
  | 'platform-requirement'
  | 'standard'
  | 'internal-policy'
  | 'model-rule'
  | 'safe-harbour'
  | 'never-enacted'
  | 'vacated';

/**
 * Every legal status, in the order of its weight.
 * @internal
 */
export const legalStatuses: readonly LegalStatus[] = [
  'in-force',
  'waived',
  'superseded',
  'guidance',
  'self-regulation',
  'platform-requirement',
  'standard',
  'internal-policy',
  'model-rule',
  'safe-harbour',
  'never-enacted',
  'vacated',
];

/**
 * The statuses of which a broken rule is worth knowing and makes no report fail.
 * @internal
 */
export const advisoryStatuses: readonly LegalStatus[] = ['model-rule', 'safe-harbour', 'never-enacted', 'vacated'];
