import { check } from 'marops/compliance';
import { testPack } from 'marops/testing';
import { describe, expect, it } from 'vitest';
import { allPacks } from './packs.ts';

for (const [id, { pack, facts, examples }] of allPacks()) {
  describe(`the pack ${id}`, () => {
    it('is named as its file', () => {
      expect(pack.id).toBe(id);
    });
    for (const { title, broken } of testPack(pack, { facts, examples })) {
      it(title, () => {
        expect(broken).toEqual([]);
      });
    }
  });
}

it('no two packs ask the same fact in different words', () => {
  const asked = new Map<string, string>();
  for (const [id, { facts }] of allPacks()) {
    for (const { name } of facts) {
      expect(asked.get(name), `${name} stands in two packs: it belongs to src/compliance/facts`).toBeUndefined();
      asked.set(name, id);
    }
  }
});

it('in 1900 no law, code or guide is asked: there are only policies of one’s own and a bill that never became law', () => {
  const asked = [...allPacks().values()].flatMap(({ pack }) =>
    check({}, [pack], { on: '1900-01-01' }).findings.flatMap(({ rule, because, legalStatus }) =>
      because === 'not-in-force' || because === 'vacated' ? [] : [[rule, legalStatus]],
    ),
  );
  expect(new Set(asked.map(([, status]) => status))).toEqual(new Set(['internal-policy', 'never-enacted']));
});
