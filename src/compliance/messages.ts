/** The sentences of compliance: what can be wrong with a pack, with facts, with waivers and attestations. */
export const complianceMessages = {
  'not-a-rule-id': '{path} must begin with "{prefix}", got {value}',
  'not-a-date': '{path} must be a calendar date such as 2026-11-22, got {value}',
  'dates-reversed': '{path} must have its first day before its last, got {from} and {until}',
  'no-rules': '{path} must have at least one rule, got none',
  'no-citation': '{path} must name where it stands in the law or policy, got {value}',
  'outside-scope': '{path} must read only facts of its scope, got {value} in scope {scope}',
  'manual-with-condition': '{path} must be "manual" exactly when there is no passWhen, got {value}',
  'status-needs': '{path} must be given, because the status is {status}',
  'circular-derivation': '{path} must not depend on itself, got {value}',
  'unreachable-rule': '{path} must be able to apply, got a condition that is always false',
  'nothing-to-watch': '{path} must name who watches it, because its status is {status}',
  'unknown-authority': '{path} must be one of the authorities in the table, got {value}',
};
