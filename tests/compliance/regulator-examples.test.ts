import { check, derivedFacts, fingerprintOf, worstOf, type Pack, type Status } from 'marops/compliance';
import { detectFacts, type Content } from 'marops/compliance/detect';
import type { Json } from 'marops/kernel';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';
import { allPacks } from './packs.ts';
import { renamedFacts, renamesOf, renameTable, verdictsIn } from './renames.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly facts: Record<string, unknown>;
  readonly content?: Content;
  readonly evaluatedOn: string;
  readonly expected: readonly { readonly rule: string; readonly status: Status }[];
  readonly expectedDerived?: Readonly<Record<string, unknown>>;
}

const { cases } = readVectors<{ readonly cases: readonly Case[] }>('compliance/regulator-examples.vectors.json');
const packs = allPacks();

describe('what the regulators say about their own examples', () => {
  for (const { id, title, facts: given, content, evaluatedOn, expected, expectedDerived = {} } of cases) {
    for (const { rule, status } of expected) {
      const dropped = renamesOf(packOfName(rule, '/')).dropped?.[rule];
      if (dropped === undefined) {
        it(`${id}: ${title} (${rule}: ${status})`, () => {
          expect(outcomeOf(rule, given, quoted(given, content), evaluatedOn)).toBe(status);
        });
      } else {
        it(`${id}: ${title} (${rule} was given up: ${dropped})`, () => {
          expect(packNamed(packOfName(rule, '/')).rules.map((each) => each.id)).not.toContain(rule);
        });
      }
    }
    for (const [fact, value] of Object.entries(expectedDerived)) {
      it(`${id}: ${title} (${fact})`, () => {
        const name = packOfName(fact, '.');
        expect(derivedFacts(renamedFacts(given, renamesOf(name)), packNamed(name), { on: evaluatedOn })[fact]).toBe(value);
      });
    }
  }
});

it('the table of renames speaks of packs and rules that exist, and says why', () => {
  const rules = new Set([...packs.values()].flatMap(({ pack }) => pack.rules.map(({ id }) => id)));
  for (const [id, { why = '', rules: renamed = {}, attested = {}, attestedAgainst = {} }] of Object.entries(renameTable)) {
    expect(packs.has(id), id).toBe(true);
    expect(why.length, `${id} says why`).toBeGreaterThan(20);
    const meant = [...Object.values(renamed), ...Object.values(attested), ...Object.values(attestedAgainst)].flat();
    expect(meant.filter((rule) => !rules.has(rule))).toEqual([]);
    expect(Object.keys(renamed).every((rule) => rule.startsWith(`${id}/`))).toBe(true);
  }
});

/** Facts are taken as attested: what they pass counts as confirmed. What a case quotes goes through the detectors. */
function outcomeOf(rule: string, given: Record<string, unknown>, content: Content, on: string): Status {
  const renames = renamesOf(packOfName(rule, '/'));
  const meant = renames.rules?.[rule] ?? [rule];
  const asked = [...new Set(meant.map((id) => packOfName(id, '/')))].map(packNamed);
  const facts = renamedFacts(given, renames, rule);
  const fingerprint = fingerprintOf(facts as Json);
  const { findings } = check(facts, asked, {
    on,
    fingerprint,
    detected: detectFacts(content),
    attestations: verdictsIn(given, renames, fingerprint),
  });
  const found = findings.filter((finding) => meant.includes(finding.rule));
  expect([...new Set(found.map((finding) => finding.rule))].sort(), `the rules that ${rule} became`).toEqual([...meant].sort());
  return worstOf(found.map(({ status, because }) => (because === 'to-confirm' ? 'pass' : status)));
}

function packNamed(name: string): Pack {
  const files = packs.get(name);
  if (files === undefined) throw new Error(`a case names the pack ${name}, which does not exist`);
  return files.pack;
}

function packOfName(name: string, separator: '/' | '.'): string {
  return name.split(separator)[0] ?? '';
}

/** The text of a case, which stands beside the facts or among them. */
function quoted(facts: Record<string, unknown>, content: Content = {}): Content {
  const { text } = (facts['content'] ?? {}) as { readonly text?: unknown };
  return typeof text === 'string' ? { text, ...content } : content;
}
