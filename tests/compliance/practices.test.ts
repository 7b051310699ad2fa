import { check, coverageOf, findPacks } from 'marops/compliance';
import { findJargon, jargonDictionary, detectFacts } from 'marops/compliance/detect';
import { usSecMarketing } from 'marops/compliance/packs/us-sec-marketing';
import { describe, expect, it } from 'vitest';
import { complianceSection } from '../../examples/quarterly-review/compliance.ts';
import { packOf, ruleOf } from './fixtures.ts';

describe('what the articles ask for', () => {
  it('COM-01: jargon is found with offsets and a plain suggestion', () => {
    const hits = findJargon('Our thought leadership will drive engagement and cut-through', jargonDictionary);
    expect(hits.map(({ start }) => start)).toEqual([4, 34, 49]);
    expect(hits.every(({ suggestion }) => suggestion.length > 10)).toBe(true);
  });

  it('COM-02: ten rules of the brand, nine kept and one not: 90 % passed, and the whole fails', () => {
    const rules = Array.from({ length: 10 }, (_, at) => ruleOf({ id: `test/r${at}`, passWhen: { fact: `f${at}`, op: 'eq', value: true } }));
    const asset = Object.fromEntries(rules.map((_, at) => [`f${at}`, at > 0]));
    const report = check(asset, [packOf(rules)], { on: '2026-11-22' });
    expect(coverageOf(report.findings).passedShare).toBe(0.9);
    expect([report.status, report.disposition]).toEqual(['fail', 'open']);
  });

  it('COM-04: a guaranteed return is found in the words', () => {
    expect(detectFacts({ text: 'Guaranteed 12 % return' }).find(({ fact }) => fact === 'finance.guaranteedReturn')?.value).toBe(true);
  });

  it('COM-04: an adviser that guarantees 12 % has one finding for the promise and one for what is not disclosed with it', () => {
    const asset = {
      channel: 'landing-page',
      sector: 'finance',
      recipients: { jurisdictions: ['US'], audience: 'consumer' },
      sender: { entityTypes: ['investment-adviser'] },
      finance: {
        performance: true,
        hypotheticalPerformance: true,
        hypothetical: { policy: true, assumptionsProvided: false, risksProvided: false },
      },
    };
    const { findings } = check(asset, [usSecMarketing], { on: '2026-11-22', detected: detectFacts({ text: 'Guaranteed 12 % return' }) });
    expect(findings.filter(({ status }) => status === 'fail').map(({ rule }) => rule)).toEqual([
      'us-sec-marketing/no-guarantee',
      'us-sec-marketing/hypothetical',
    ]);
  });

  it('COM-06: a rule of 1996-08-21 is not in force the day before', () => {
    const pack = packOf([ruleOf({ id: 'test/r', effectiveFrom: '1996-08-21' })]);
    const at = (on: string): string | undefined => check({}, [pack], { on }).findings[0]?.because;
    expect([at('1996-08-20'), at('1996-08-21')]).toEqual(['not-in-force', 'to-judge']);
  });

  it('which packs apply is known without loading a rule', () => {
    expect(findPacks({ on: '2026-11-22', jurisdictions: ['NO'], established: ['US'] }).map(({ id, applies }) => `${id} ${applies}`)).toEqual(
      expect.arrayContaining(['eu-gdpr-marketing yes', 'eu-eprivacy yes']),
    );
  });

  it('the gate in front of approval stays shut while a rule fails', () => {
    const { summary } = complianceSection();
    expect(summary[0]).toMatch(/^Not yet: 1 to mend, \d+ that want a fact/);
    expect(summary[1]).toContain('France');
  });
});
