import { coreFacts, definePack, fingerprintOf, type Attestation, type DetectedFact, type Fact, type Pack, type Waiver } from 'marops/compliance';
import { assetSchemaOf, attestationSchema, detectedFactSchema, factSchema, packSchema, waiverSchema } from 'marops/compliance/schemas';
import { detectFacts } from 'marops/compliance/detect';
import { isInputError } from 'marops/kernel';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { okRule, packOf } from './fixtures.ts';
import { allPacks } from './packs.ts';

describe('schemas', () => {
  it('are of the same types as the models', () => {
    expectTypeOf<z.infer<typeof factSchema>>().toEqualTypeOf<Fact>();
    expectTypeOf<z.infer<typeof attestationSchema>>().toEqualTypeOf<Attestation>();
    expectTypeOf<z.infer<typeof waiverSchema>>().toEqualTypeOf<Waiver>();
    expectTypeOf<z.infer<typeof detectedFactSchema>>().toEqualTypeOf<DetectedFact>();
    expectTypeOf<z.infer<typeof packSchema>>().toEqualTypeOf<Pack>();
  });

  it('let every pack and every fact through', () => {
    for (const fact of coreFacts()) expect(factSchema.safeParse(fact).error).toBeUndefined();
    for (const { pack, facts } of allPacks().values()) {
      expect(packSchema.safeParse(pack).error).toBeUndefined();
      for (const fact of facts) expect(factSchema.safeParse(fact).error).toBeUndefined();
    }
  });

  it.each<[string, unknown]>([
    ['a rule without citation', packOf([{ ...okRule, citation: '' }])],
    ['a rule of another pack', packOf([{ ...okRule, id: 'other/ok' }])],
    ['no rules', packOf([])],
    ['a status that is none', { ...packOf([okRule]), status: 'valid' }],
    ['a day that is none', packOf([okRule], { asOf: '2026-02-30' })],
    ['a manual rule that facts decide', packOf([{ ...okRule, check: 'manual' }])],
  ])('refuse, as definePack does, a pack with %s', (_what, pack) => {
    expect(packSchema.safeParse(pack).success).toBe(false);
    expect(refused(pack)).toBe(true);
  });

  it('of waivers want another approver, a day and a fingerprint', () => {
    const waiver = {
      id: 'w',
      rule: 'test/ok',
      justification: 'x',
      requestedBy: 'a',
      approvedBy: 'b',
      until: '2026-12-31',
      fingerprint: fingerprintOf('x'),
    };
    expect(waiverSchema.safeParse(waiver).success).toBe(true);
    for (const changed of [{ approvedBy: 'a' }, { until: '2026-13-01' }, { fingerprint: 'x' }, { justification: '' }]) {
      expect(waiverSchema.safeParse({ ...waiver, ...changed }).success).toBe(false);
    }
  });

  it('of attestations want an instant with offset', () => {
    const attestation = {
      id: 'a',
      rule: 'test/ok',
      outcome: 'pass',
      by: 'p',
      at: '2026-11-22T09:00:00Z',
      evidence: 'x',
      fingerprint: fingerprintOf('x'),
    };
    expect(attestationSchema.safeParse(attestation).success).toBe(true);
    expect(attestationSchema.safeParse({ ...attestation, at: '2026-11-22' }).success).toBe(false);
  });

  it('let through what detectors say', () => {
    for (const detected of detectFacts({ html: '<img src=a>', subject: 'SALE NOW' }))
      expect(detectedFactSchema.safeParse(detected).error).toBeUndefined();
  });
});

describe('the schema of an asset', () => {
  const schema = assetSchemaOf(coreFacts());

  it('lets an unknown and a none through, and facts of other packs', () => {
    expect(schema.safeParse({}).success).toBe(true);
    expect(schema.safeParse({ channel: null, recipients: {}, other: { thing: 1 } }).success).toBe(true);
    expect(schema.safeParse({ audiences: [{ jurisdictions: ['DE'], consent: { basis: 'express' } }] }).success).toBe(true);
  });

  it.each<[string, unknown]>([
    ['an answer that is none', { channel: 'e-mail' }],
    ['a wrong type', { message: { marketing: 'yes' } }],
    ['a place that is no code', { recipients: { jurisdictions: ['Germany'] } }],
    ['claims that are no list', { claims: {} }],
    ['a wrong type in a claim', { claims: [{ qualified: 'yes' }] }],
    ['a wrong type in an audience', { audiences: [{ consent: { basis: 'perhaps' } }] }],
  ])('refuses %s', (_what, asset) => {
    expect(schema.safeParse(asset).success).toBe(false);
  });

  it('becomes a JSON Schema whose fields carry their questions', () => {
    const json = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
    expect(json).toContain('"description":"Through which channel does it reach people?"');
  });
});

function refused(pack: unknown): boolean {
  try {
    definePack(pack as Pack);
    return false;
  } catch (error) {
    return isInputError(error);
  }
}
