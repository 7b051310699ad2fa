import { authorities, check, coverageOf, findPacks } from 'marops/compliance';
import { findJargon, jargonDictionary, detectFacts } from 'marops/compliance/detect';
import { usFdaRx } from 'marops/compliance/packs/us-fda-rx';
import { usHipaaMarketing } from 'marops/compliance/packs/us-hipaa-marketing';
import { usIssuerDisclosure } from 'marops/compliance/packs/us-issuer-disclosure';
import { usSecMarketing } from 'marops/compliance/packs/us-sec-marketing';
import { usTruthInHealthcareMarketing2017 } from 'marops/compliance/packs/us-truth-in-healthcare-marketing-2017';
import { describe, expect, it } from 'vitest';
import { complianceSection } from '../../examples/quarterly-review/compliance.ts';
import packIndexText from '../../src/compliance/pack-index.ts?raw';
import { packOf, ruleOf } from './fixtures.ts';

const american = { on: '2026-11-22', jurisdictions: ['US'], established: ['US'], channels: ['web-page'], audiences: ['consumer'] };

/** Who surely watches a company in the United States that addresses consumers on its pages. */
function watching(company: { readonly sectors: readonly string[]; readonly senders: readonly string[] }): readonly string[] {
  return authorities({ ...american, ...company }).flatMap(({ id, applies }) => (applies === 'yes' ? [id] : []));
}

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

  it('COM-03: a clinic hears of HIPAA, of the Affordable Care Act and of the bill of 2017, a maker of medicines of the FDA', () => {
    const packsFor = (sectors: readonly string[], senders: readonly string[]): readonly string[] =>
      findPacks({ ...american, sectors, senders }).flatMap(({ id, applies }) => (applies === 'yes' ? [id] : []));
    expect(packsFor(['healthcare-services'], ['hipaa-covered-entity', 'receives-hhs-funding'])).toEqual(
      expect.arrayContaining(['us-hipaa-marketing', 'us-aca-1557', 'us-truth-in-healthcare-marketing-2017']),
    );
    expect(packsFor(['pharma'], [])).toContain('us-fda-rx');
  });

  it("COM-03: the patient's privacy and the risk of the product are items that cite their law; the bill of 2017 is advice and fails nothing", () => {
    const healthCare = [usHipaaMarketing, usFdaRx, usTruthInHealthcareMarketing2017];
    const cited = new Map(healthCare.flatMap(({ rules }) => rules.map(({ id, citation }) => [id, citation] as const)));
    expect(cited.get('us-hipaa-marketing/authorisation')).toContain('45 CFR 164.508(a)(3)');
    expect(cited.get('us-fda-rx/fair-balance')).toContain('21 CFR 202.1(e)(5)');
    expect([...cited.values()].every((citation) => citation.length > 0)).toBe(true);

    const clinic = {
      recipients: { jurisdictions: ['US'] },
      sector: 'healthcare-services',
      health: { practitionerAdvertised: true, licenceDisclosed: false },
    };
    const report = check(clinic, [usTruthInHealthcareMarketing2017], { on: '2026-11-22' });
    const licence = report.findings.find(({ rule }) => rule === 'us-truth-in-healthcare-marketing-2017/licence-disclosed');
    expect([licence?.status, licence?.disposition, report.status]).toEqual(['fail', 'advisory', 'not-applicable']);
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

  it('COM-05: a brewer answers to FTC and TTB, a law firm to FTC and State Bar', () => {
    const brewer = watching({ sectors: ['alcohol'], senders: ['alcohol-industry-member'] });
    const lawFirm = watching({ sectors: ['legal'], senders: ['lawyer'] });
    expect(brewer).toEqual(expect.arrayContaining(['FTC', 'TTB']));
    expect(lawFirm).toEqual(expect.arrayContaining(['FTC', 'state-bar']));
    expect([brewer.includes('state-bar'), lawFirm.includes('TTB')]).toEqual([false, false]);
  });

  it('COM-05: a listed bank answers to its banking agency, the CFPB and the SEC, not to the FTC', () => {
    const listedBank = watching({ sectors: ['finance'], senders: ['bank', 'public-issuer'] });
    expect(listedBank).toEqual(expect.arrayContaining(['prudential', 'CFPB', 'SEC']));
    expect(listedBank).not.toContain('FTC');
  });

  it('COM-05: Sarbanes-Oxley is a law that a rule cites, no authority', () => {
    expect(usIssuerDisclosure.rules.some(({ citation }) => citation.includes('Sarbanes-Oxley'))).toBe(true);
    expect(watching({ sectors: ['finance'], senders: ['public-issuer'] }).some((id) => /sox|sarbanes/i.test(id))).toBe(false);
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

describe('who asks which packs apply', () => {
  it.each([
    ['without a day, on which nobody would be in the EU', { jurisdictions: ['DE'] }, 'on must be a calendar date'],
    ['with one place instead of a list', { on: '2026-11-22', jurisdictions: 'DE' }, 'jurisdictions must be a list'],
    ['with a list of other things', { on: '2026-11-22', channels: [7] }, 'channels must be a list'],
    ['with nothing', null, 'profile must be an object'],
  ])('%s is told so', (_what, profile, message) => {
    expect(() => findPacks(profile as never)).toThrow(message);
    expect(() => authorities(profile as never)).toThrow(message);
  });

  it('is answered from an index of less than 4 KB', () => {
    expect(Buffer.byteLength(packIndexText)).toBeLessThan(4096);
  });
});
