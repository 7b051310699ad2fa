import { check, compare, fingerprintOf, screen, worstOf, type DerivedFact, type Pack, type Rule, type Status } from 'marops/compliance';
import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
import type { Condition, Facts } from 'marops/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf, ruleOf } from '../compliance/fixtures.ts';

const on = '2026-11-22';
const seed = 20261122;

const names = ['a', 'b', 'c.d', 'c.e'];
const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      fact: fc.constantFrom(...names),
      op: fc.constantFrom('eq', 'ne', 'lt', 'gte'),
      value: fc.constantFrom(0, 1, 2),
    }) as fc.Arbitrary<Condition>,
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
})).tree;

const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(fc.record({ appliesWhen: condition, passWhen: condition, scope: fc.constantFrom('asset', 'claim') }), { minLength: 1, maxLength: 5 })
  .map((drawn) => drawn.map((parts, index) => ruleOf({ id: `test/r${index}`, ...parts })));

const value = fc.constantFrom(0, 1, 2, null);
const facts: fc.Arbitrary<Record<string, unknown>> = fc.record({ a: value, b: value, 'c.d': value, 'c.e': value }, { requiredKeys: [] });

const statuses = (asset: Facts, pack: Pack): readonly Status[] => check(asset, [pack], { on }).findings.map(({ status }) => status);

describe('laws of checking', () => {
  it('a fact added never turns a decided finding into an undecided or another one', () => {
    fc.assert(
      fc.property(rules, facts, fc.constantFrom(...names), value, (drawn, asset, name, added) => {
        fc.pre(!Object.hasOwn(asset, name));
        const pack = packOf(drawn);
        const before = statuses({ ...asset, claims: [{}] }, pack);
        const after = statuses({ ...asset, claims: [{}], [name]: added }, pack);
        before.forEach((status, index) => {
          if (status !== 'unknown') expect(after[index]).toBe(status);
        });
      }),
      { seed, numRuns: 500 },
    );
  });

  it('the order of packs and rules does not matter', () => {
    fc.assert(
      fc.property(rules, facts, (drawn, asset) => {
        const forwards = check(asset, [packOf(drawn), usCanSpam], { on });
        const backwards = check(asset, [usCanSpam, packOf([...drawn].reverse())], { on });
        expect(compare(forwards, backwards).changed).toEqual([]);
        expect(forwards.status).toBe(backwards.status);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('a fact that is missing and answered settles something or leaves it as it was, and flat and nested facts say the same', () => {
    fc.assert(
      fc.property(rules, facts, (drawn, asset) => {
        const { 'c.d': d, 'c.e': e, ...rest } = asset;
        const nested = { ...rest, c: { ...(d === undefined ? {} : { d }), ...(e === undefined ? {} : { e }) } };
        expect(statuses(nested, packOf(drawn))).toEqual(statuses(asset, packOf(drawn)));
        for (const { missing } of check(asset, [packOf(drawn)], { on }).findings)
          expect(missing.every((name) => name === 'claims' || !Object.hasOwn(asset, name))).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('a quick look over many assets says of each rule what a check of each asset says', () => {
    const group = fc.record({ jurisdictions: fc.constantFrom(['DE'], ['US'], ['US', 'FR']), b: value }, { requiredKeys: [] });
    const elements = fc.record(
      { claims: fc.array(fc.oneof(facts, fc.constant('none')), { maxLength: 3 }), audiences: fc.array(group, { maxLength: 3 }) },
      { requiredKeys: [] },
    );
    const assets = fc.array(fc.tuple(facts, elements), { maxLength: 40 });
    const derived = fc
      .array(fc.record({ when: condition, value }), { minLength: 1, maxLength: 3 })
      .map((cases): DerivedFact => ({ name: 'test.d', title: 'x', citation: 'x', cases, otherwise: 2 }));
    const area = fc.constantFrom('*', 'EU', 'US');
    fc.assert(
      fc.property(rules, derived, area, assets, fc.boolean(), (drawn, fact, place, given, isRoomy) => {
        const onDerived: Condition = {
          all: [
            { fact: 'test.d', op: 'gte', value: 1 },
            { fact: 'option.limit', op: 'eq', valueOf: 'test.d' },
          ],
        };
        const ofAudience = ruleOf({ id: 'test/audience', scope: 'audience', passWhen: onDerived, reviewOnFail: isRoomy });
        const pack = packOf([...drawn, ofAudience, ruleOf({ id: 'test/person', scope: 'claim' })], {
          reach: { jurisdictions: [place], by: 'recipients' },
          derived: [fact],
          options: { limit: 2 },
        });
        const second = packOf(drawn.map((rule) => ({ ...rule, id: `second/${rule.id}` })));
        const asked = given.map(([flat, lists], at) => ({ id: String(at), facts: { ...flat, ...lists } }));
        const { rows } = screen(asked, [pack, { ...second, id: 'second' }], { on });
        const expected = asked.map(({ id, facts: asset }) => {
          const { findings } = check(asset, [pack, { ...second, id: 'second' }], { on });
          const worst = [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({
            rule,
            status: worstOf(findings.filter((each) => each.rule === rule).map((each) => each.status)),
          }));
          const open = worst.filter(({ status }) => status !== 'pass' && status !== 'not-applicable');
          return { id, status: worstOf(worst.map(({ status }) => status)), open };
        });
        expect(rows).toEqual(expected);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('waivers never change a status', () => {
    fc.assert(
      fc.property(rules, facts, fc.integer({ min: 0, max: 4 }), (drawn, asset, at) => {
        const fingerprint = fingerprintOf('content');
        const waiver = { id: 'w', rule: `test/r${at}`, justification: 'x', requestedBy: 'a', approvedBy: 'b', until: '2027-01-01', fingerprint };
        const waived = check(asset, [packOf(drawn)], { on, fingerprint, waivers: [waiver] });
        expect(waived.findings.map(({ status }) => status)).toEqual(statuses(asset, packOf(drawn)));
      }),
      { seed, numRuns: 200 },
    );
  });

  it('ten thousand random assets give reports that survive JSON, never an exception', { timeout: 120_000 }, () => {
    let broken = 0;
    fc.assert(
      fc.property(fc.oneof(fc.object({ maxDepth: 3, withDate: true, withBigInt: true, withNullPrototype: true }), fc.anything()), (asset) => {
        const report = check(asset as Facts, [usCanSpam], { on });
        if (report.notices.length > 0) broken += 1;
        expect(report.findings).toHaveLength(12);
        expect(report.status).not.toBe('pass');
        const stored = JSON.stringify(report);
        expect(JSON.stringify(JSON.parse(stored))).toBe(stored);
      }),
      { seed, numRuns: 10_000 },
    );
    expect(broken).toBeGreaterThan(100);
  });
});
