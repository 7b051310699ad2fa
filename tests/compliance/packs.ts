import type { Fact, Pack, PackExample } from 'marops/compliance';

/** A pack with what belongs to it, as its files export it. */
export interface PackFiles {
  readonly pack: Pack;
  readonly facts: readonly Fact[];
  readonly examples: readonly PackExample[];
}

const packFiles = import.meta.glob<Record<string, unknown>>('/src/compliance/packs/*.ts', { eager: true });

/** Every pack by its id: `us-can-spam.ts` exports `usCanSpam` and `usCanSpamFacts`, `us-can-spam.examples.ts` exports `usCanSpamExamples`. */
export function allPacks(): ReadonlyMap<string, PackFiles> {
  const ids = Object.keys(packFiles)
    .filter((path) => !path.endsWith('.examples.ts'))
    .map((path) => path.slice('/src/compliance/packs/'.length, -'.ts'.length));
  return new Map(
    ids.map((id) => {
      const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      const from = <Value>(path: string, exported: string): Value => (packFiles[`/src/compliance/packs/${path}`]?.[exported] ?? []) as Value;
      const files: PackFiles = {
        pack: from(`${id}.ts`, name),
        facts: from(`${id}.ts`, `${name}Facts`),
        examples: from(`${id}.examples.ts`, `${name}Examples`),
      };
      return [id, files] as const;
    }),
  );
}
