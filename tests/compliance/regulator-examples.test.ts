import { check, derivedFacts, fingerprintOf, worstOf, type Status } from 'marops/compliance';
import { detectFacts } from 'marops/compliance/detect';
import type { Json } from 'marops/kernel';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';
import { allPacks } from './packs.ts';
import { renamedFacts, renamesOf, verdictsIn } from './renames.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly facts: Record<string, unknown>;
  readonly content?: { readonly text?: string };
  readonly evaluatedOn: string;
  readonly expected: readonly { readonly rule: string; readonly status: Status }[];
  readonly expectedDerived?: Readonly<Record<string, unknown>>;
}

const { cases } = readVectors<{ readonly cases: readonly Case[] }>('compliance/regulator-examples.vectors.json');
const packs = allPacks();

describe('what the regulators say about their own examples', () => {
  for (const { id, title, facts: given, content = {}, evaluatedOn, expected, expectedDerived = {} } of cases) {
    for (const { rule, status } of expected) {
      const name = rule.split('/')[0] ?? '';
      it.skipIf(!packs.has(name))(`${id}: ${title} (${rule}: ${status})`, () => {
        expect(outcomeOf(name, rule, given, content, evaluatedOn)).toBe(status);
      });
    }
    for (const [fact, value] of Object.entries(expectedDerived)) {
      const name = fact.split('.')[0] ?? '';
      it.skipIf(!packs.has(name))(`${id}: ${title} (${fact})`, () => {
        const { pack } = packs.get(name)!;
        expect(derivedFacts(renamedFacts(given, [renamesOf(name)]), pack, { on: evaluatedOn })[fact]).toBe(value);
      });
    }
  }
});

/** Facts are taken as attested: what they pass counts as confirmed. What a case quotes goes through the detectors. */
function outcomeOf(name: string, rule: string, given: Record<string, unknown>, content: NonNullable<Case['content']>, on: string): Status {
  const renames = renamesOf(name);
  const meant = renames.rules?.[rule] ?? [rule];
  const asked = [...new Set(meant.map((id) => id.split('/')[0] ?? ''))].map((id) => packs.get(id)!.pack);
  const facts = renamedFacts(given, [renames]);
  const fingerprint = fingerprintOf(facts as Json);
  const { findings } = check(facts, asked, {
    on,
    fingerprint,
    detected: detectFacts(content),
    attestations: verdictsIn(given, [renames], fingerprint),
  });
  const found = findings.filter((finding) => meant.includes(finding.rule));
  expect(new Set(found.map((finding) => finding.rule)).size, `rules ${meant.join(', ')}`).toBe(meant.length);
  return worstOf(found.map(({ status, because }) => (because === 'to-confirm' ? 'pass' : status)));
}
