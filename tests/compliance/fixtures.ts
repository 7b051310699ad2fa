import type { Pack, Rule } from 'marops/compliance';

/** A rule with all that must be there, for tests that are about something else. */
export function ruleOf(changed: Partial<Rule> & Pick<Rule, 'id'>): Rule {
  return {
    scope: 'asset',
    requirement: 'Something is so.',
    citation: 'Section 1',
    check: changed.passWhen === undefined ? 'manual' : 'automatic',
    evidence: 'A picture.',
    howToCheck: 'Look.',
    severity: 'major',
    ...changed,
  };
}

/** A pack with all that must be there. */
export function packOf(rules: readonly Rule[], changed: Partial<Pack> = {}): Pack {
  return {
    id: 'test',
    version: '1.0.0',
    title: 'Test',
    source: { title: 'Test' },
    authorities: [],
    status: 'internal-policy',
    asOf: '2026-11-22',
    confidence: 'high',
    reach: { jurisdictions: ['*'], by: 'recipients' },
    rules,
    ...changed,
  };
}

/** A rule that passes when `ok` is true. */
export const okRule: Rule = ruleOf({ id: 'test/ok', passWhen: { fact: 'ok', op: 'eq', value: true } });
