/** The sentences of `check`: what can be wrong with a call, with facts, waivers and attestations. */
export const complianceMessages = {
  'not-a-date': '{path} must be a calendar date such as 2026-11-22, got {value}',
  'dates-reversed': '{path} must have its first day before its last, got {from} and {until}',
  'conflicting-fact': '{path} must be one thing, got {declared} declared and {detected} detected by {detector}',
  'misspelt-fact': '{path} must be a fact that a rule reads, did you mean {meant}?',
  'stale-pack': '{path} must have been read against its source within {max} days, got {asOf}, {age} days before',
  'incomplete-waiver': '{path} must have a justification, an approver and a last day, got none',
  'self-approved-waiver': '{path} must be approved by someone else than who asked for it, got {value} for both',
  'expired-waiver': '{path} must hold until the last day, got {until}',
  'waiver-for-other-content': '{path} must carry the fingerprint of this content, got another',
  'unused-waiver': '{path} must cover an open finding, got none for {rule}',
  'attestation-for-other-content': '{path} must carry the fingerprint of this content, got another',
  'unused-attestation': '{path} must speak about a finding that a person decides, got none for {rule}',
  'contradicted-attestation': '{path} must agree with the facts, got a pass where they fail {rule}',
};

/** The sentences of `definePack` and `profile`: what can be wrong with a pack or with what a company changes in it. */
export const packMessages = {
  'not-a-rule-id': '{path} must begin with "{prefix}", got {value}',
  'no-rules': '{path} must have at least one rule, got none',
  'no-citation': '{path} must name where it stands in the law or policy, got {value}',
  'outside-scope': '{path} must read only facts of its scope, got {value} in scope {scope}',
  'manual-with-condition': '{path} must be "manual" exactly when there is no passWhen, got {value}',
  'status-needs': '{path} must be given, because the status is {status}',
  'circular-derivation': '{path} must not depend on itself, got {value}',
  'nothing-to-watch': '{path} must name who watches it, because its status is {status}',
  'unknown-authority': '{path} must be one of the authorities in the table, got {value}',
  'reason-needed': '{path} must have a reason, because it lowers a rule that is law',
  'unknown-rule': '{path} must be a rule of the given packs, got {value}',
  'unknown-pack': '{path} must be one of the given packs, got {value}',
  'unknown-option': '{path} must be an option of a given pack, got {value}',
};

/** The sentences of `explain` and `checklist`: what a report says. */
export const reportMessages = {
  uncovered: '{path} must be covered by a pack, got {value}, which none of the given packs looks at',
  'report-sum': '{status}: {decided} of {relevant} relevant findings decided, {passed} passed; {open} open.',
  'report-uncovered': 'No given pack looks at the {kind} {value}.',
  'no-legal-advice': 'A checklist for professionals, not legal advice.',
  'because-out-of-reach': 'The pack does not reach this asset.',
  'because-does-not-apply': 'It does not apply to these facts.',
  'because-none-listed': 'The asset has nothing of the kind that it is asked of.',
  'because-not-in-force': 'It is not in force on these days.',
  'because-vacated': 'A court struck it down.',
  'because-deprecated': 'It should no longer be used.',
  'because-missing-facts': 'Supply: {missing}.',
  'because-facts-pass': 'The facts pass it.',
  'because-facts-fail': 'The facts are against it.',
  'because-facts-fail-with-room': 'The facts are against it, but the law leaves room: a person decides.',
  'because-to-confirm': 'The facts pass it; a person has to confirm them.',
  'because-to-judge': 'Only a person can judge it.',
  'because-attested': 'A person decided it: {by}.',
  'because-waived': 'Someone answers for it: waiver {waiver}.',
};
