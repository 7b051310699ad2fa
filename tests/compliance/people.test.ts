import { check, fingerprintOf, type Attestation, type CheckOptions, type Report, type Waiver } from 'marops/compliance';
import { describe, expect, it } from 'vitest';
import { okRule, packOf, ruleOf } from './fixtures.ts';

const on = '2026-11-22';
const fingerprint = fingerprintOf({ text: 'Hello' });
const attestation: Attestation = {
  id: 'a1',
  rule: 'test/ok',
  outcome: 'pass',
  by: 'p-7',
  at: '2026-11-20T10:00:00Z',
  evidence: 'dms:42',
  fingerprint,
};
const waiver: Waiver = {
  id: 'w1',
  rule: 'test/ok',
  justification: 'Campaign ends tomorrow.',
  requestedBy: 'p-1',
  approvedBy: 'p-2',
  until: '2026-12-31',
  fingerprint,
};
const pack = packOf([{ ...okRule, check: 'hybrid' }]);
const checked = (ok: unknown, options: Partial<CheckOptions>, packs = [pack]): Report =>
  check(ok === undefined ? {} : { ok }, packs, { on, fingerprint, ...options });
const codes = (report: Report): readonly string[] => report.notices.map(({ code }) => code);

describe('attestations', () => {
  it('confirm what facts pass', () => {
    const report = checked(true, { attestations: [attestation] });
    expect(report.findings[0]).toMatchObject({ status: 'pass', because: 'attested', disposition: 'settled', attestedBy: 'a1' });
    expect([report.status, report.disposition]).toEqual(['pass', 'settled']);
  });

  it('can fail what facts pass', () => {
    expect(checked(true, { attestations: [{ ...attestation, outcome: 'fail' }] }).findings[0]).toMatchObject({ status: 'fail', disposition: 'open' });
  });

  it('never turn a missing fact into a pass', () => {
    expect(checked(undefined, { attestations: [attestation] }).findings[0]?.status).toBe('unknown');
  });

  it('never turn a failing fact into a pass: the contradiction is said', () => {
    const report = checked(false, { attestations: [attestation] });
    expect(report.findings[0]?.status).toBe('fail');
    expect(codes(report)).toEqual(['contradicted-attestation']);
    expect(codes(checked(false, { attestations: [{ ...attestation, outcome: 'fail' }] }))).toEqual([]);
  });

  it('decide alone where only a person can judge, and where the law leaves room', () => {
    const manual = [packOf([ruleOf({ id: 'test/ok' })])];
    const room = [packOf([{ ...okRule, reviewOnFail: true }])];
    expect(checked(true, { attestations: [attestation] }, manual).findings[0]?.status).toBe('pass');
    expect(checked(false, { attestations: [attestation] }, room).findings[0]?.status).toBe('pass');
  });

  it('for another content do not count', () => {
    const report = checked(true, { attestations: [{ ...attestation, fingerprint: fingerprintOf({ text: 'Hello!' }) }] });
    expect(report.findings[0]?.status).toBe('needs-review');
    expect(codes(report)).toEqual(['attestation-for-other-content']);
  });

  it('about nothing that was asked are named', () => {
    expect(codes(checked(true, { attestations: [attestation, { ...attestation, id: 'a2', rule: 'test/other' }] }))).toEqual(['unused-attestation']);
  });

  it('the last word counts, and an earlier one is no fault', () => {
    const report = checked(true, {
      attestations: [
        { ...attestation, outcome: 'fail' },
        { ...attestation, id: 'a2' },
      ],
    });
    expect(report.findings[0]).toMatchObject({ status: 'pass', attestedBy: 'a2' });
    expect(codes(report)).toEqual([]);
  });

  it('the last word is the latest, wherever it stands', () => {
    const attestations = [
      { ...attestation, id: 'later', at: '2026-11-21T12:00:00+01:00' },
      { ...attestation, id: 'earlier', at: '2026-11-21T10:30:00Z', outcome: 'fail' as const },
    ];
    expect(checked(true, { attestations }).findings[0]).toMatchObject({ status: 'pass', attestedBy: 'later' });
  });

  it.each([
    ['who', { by: ' ' }],
    ['when', { at: 'yesterday' }],
    ['with what proof', { evidence: '' }],
    ['with what outcome', { outcome: 'ok' as 'pass' }],
  ])('that do not say %s confirm nothing', (_what, changed) => {
    const report = checked(true, { attestations: [{ ...attestation, ...changed }] });
    expect(report.findings[0]).toMatchObject({ status: 'needs-review', because: 'to-confirm' });
    expect(report.notices[0]).toMatchObject({ code: 'incomplete-attestation', path: attestation.id, weight: 'review' });
  });

  it('that speak against what facts alone pass are told, and the report no longer passes', () => {
    const automatic = [packOf([ruleOf({ id: 'test/ok', passWhen: { fact: 'ok', op: 'eq', value: true } })])];
    const report = check({ ok: true }, automatic, { on, fingerprint, attestations: [{ ...attestation, outcome: 'fail' }] });
    expect(report.findings[0]?.status).toBe('pass');
    expect(report.notices.map(({ message }) => message)).toEqual([
      `${attestation.id} must agree with the facts, got fail where they say pass of test/ok`,
    ]);
    expect(report.status).toBe('needs-review');
  });

  it('about one element leave the others open', () => {
    const claims = [packOf([ruleOf({ id: 'test/ok', scope: 'claim' })])];
    const { findings } = check({ claims: [{ id: 'one' }, { id: 'two' }] }, claims, {
      on,
      fingerprint,
      attestations: [{ ...attestation, element: 'one' }],
    });
    expect(findings.map(({ status }) => status)).toEqual(['pass', 'needs-review']);
  });
});

describe('waivers', () => {
  it('change what is to be done, never the status', () => {
    const report = checked(false, { waivers: [waiver] });
    expect(report.findings[0]).toMatchObject({ status: 'fail', disposition: 'waived', waiver: 'w1' });
    expect([report.status, report.disposition]).toEqual(['fail', 'waived']);
  });

  it.each([
    ['that ended', { until: '2026-11-21' }, 'expired-waiver'],
    ['that the requester approved', { approvedBy: 'p-1' }, 'self-approved-waiver'],
    ['without a reason', { justification: ' ' }, 'incomplete-waiver'],
    ['without a last day', { until: '' }, 'incomplete-waiver'],
    ['that holds for ever', { until: 'for ever' }, 'incomplete-waiver'],
    ['whose justification is no text', { justification: 7 as unknown as string }, 'incomplete-waiver'],
    ['that the requester approved under the same name', { approvedBy: ' p-1 ' }, 'self-approved-waiver'],
    ['for another content', { fingerprint: fingerprintOf({ text: 'Bye' }) }, 'waiver-for-other-content'],
    ['for a rule that is not open', { rule: 'test/other' }, 'unused-waiver'],
  ])('a waiver %s does not count', (_what, changed, code) => {
    const report = checked(false, { waivers: [{ ...waiver, ...changed }] });
    expect(report.findings[0]?.disposition).toBe('open');
    expect(codes(report)).toEqual([code]);
    expect(report.disposition).toBe('open');
  });

  it('hold until the last day of the asset', () => {
    const during = (until: string): Report => checked(false, { waivers: [{ ...waiver, until }], on: { from: '2026-11-22', until: '2026-12-24' } });
    expect([during('2026-12-24').disposition, during('2026-12-23').disposition]).toEqual(['waived', 'open']);
  });

  it('for a rule that passes are named as unused', () => {
    expect(codes(checked(true, { waivers: [waiver], attestations: [attestation] }))).toEqual(['unused-waiver']);
  });

  it('about one element leave the others open', () => {
    const claims = [packOf([ruleOf({ id: 'test/ok', scope: 'claim' })])];
    const { findings } = check({ claims: [{ id: 'one' }, { id: 'two' }] }, claims, { on, fingerprint, waivers: [{ ...waiver, element: 'two' }] });
    expect(findings.map(({ disposition }) => disposition)).toEqual(['open', 'waived']);
  });
});

it('notices say what does not count and why', () => {
  const told = (changed: object): string | undefined => checked(false, { waivers: [{ ...waiver, ...changed }] }).notices[0]?.message;
  expect(told({ until: '2026-11-21' })).toBe('w1 must hold until the last day, got 2026-11-21');
  expect(told({ approvedBy: 'p-1' })).toBe('w1 must be approved by someone else than who asked for it, got p-1 for both');
  expect(told({ rule: 'test/other' })).toBe('w1 must cover an open finding, got none for test/other');
  const other = checked(true, { attestations: [{ ...attestation, rule: 'test/other' }] });
  expect(other.notices[0]?.message).toBe(`${attestation.id} must speak about a finding that a person decides, got none for test/other`);
});

it('a fingerprint changes with a word, not with the order of the parts', () => {
  expect(fingerprintOf({ a: 1, b: 'x' })).toBe(fingerprintOf({ b: 'x', a: 1 }));
  expect(fingerprintOf({ a: 1, b: 'x' })).not.toBe(fingerprintOf({ a: 1, b: 'y' }));
});
