import type { Attestation } from 'marops/compliance';
import { readVectors } from '../house/vectors.ts';

/** What one pack names otherwise than the cases do, see docs/decisions/compliance-case-renames.md. */
export interface Renames {
  readonly why?: string;
  readonly dropped?: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Record<string, readonly string[]>>;
  readonly facts?: Readonly<Record<string, readonly string[]>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly steps?: Readonly<Record<string, readonly (readonly [from: number, answer: unknown])[]>>;
  readonly attested?: Readonly<Record<string, readonly string[]>>;
  readonly attestedAgainst?: Readonly<Record<string, readonly string[]>>;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly givenFor?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The table: what each pack names otherwise, by its id. */
export const renameTable = readVectors<Readonly<Record<string, Renames>>>('compliance/renames.json');

/** The renames of one pack; none when it keeps the names of the cases. */
export function renamesOf(pack: string): Renames {
  return renameTable[pack] ?? {};
}

type Tree = Record<string, unknown>;
const elements: Readonly<Record<string, string>> = { claim: 'claims', endorsement: 'endorsements' };

/** The objects that hold a fact: the asset, or each element of its list, and the rest of the path. */
function holders(facts: Tree, name: string): readonly (readonly [Tree, readonly string[]])[] {
  const [first = '', ...rest] = name.split('.');
  const list = elements[first];
  if (list === undefined) return [[facts, [first, ...rest]]];
  return Array.isArray(facts[list]) ? facts[list].map((each) => [each as Tree, rest] as const) : [];
}

function read(tree: Tree, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Tree)[step] : undefined), tree);
}

function write(tree: Tree, path: readonly string[], value: unknown): void {
  const [step = '', ...rest] = path;
  if (rest.length === 0) tree[step] = value;
  else {
    tree[step] = { ...(tree[step] as Tree | undefined) };
    write(tree[step] as Tree, rest, value);
  }
}

/** The facts of a case as its pack of today asks for them. Renaming leaves the old name in place, for packs that still read it. */
export function renamedFacts(facts: Tree, { facts: names = {}, values = {}, steps = {}, given = {}, givenFor = {} }: Renames, rule = ''): Tree {
  const renamed = structuredClone(facts);
  for (const [from, targets] of Object.entries(names)) for (const to of targets) copy(renamed, from, to);
  for (const [name, answers] of Object.entries(values)) replace(renamed, name, (old) => answers[String(old)]);
  for (const [name, ranges] of Object.entries(steps)) replace(renamed, name, (old) => answerAt(ranges, old));
  for (const [name, value] of Object.entries({ ...given, ...givenFor[rule] })) {
    for (const [tree, path] of holders(renamed, name)) if (read(tree, path) === undefined) write(tree, path, value);
  }
  return renamed;
}

function copy(facts: Tree, from: string, to: string): void {
  const places = holders(facts, to);
  holders(facts, from).forEach(([tree, path], index) => {
    const value = read(tree, path);
    const [target, at] = places[index] ?? places[0] ?? [facts, to.split('.')];
    if (value !== undefined && read(target, at) === undefined) write(target, at, value);
  });
}

function replace(facts: Tree, name: string, answerTo: (old: unknown) => unknown): void {
  for (const [tree, path] of holders(facts, name)) {
    const answer = answerTo(read(tree, path));
    if (answer !== undefined) write(tree, path, answer);
  }
}

/** The answer of the last range that begins at or below a number. */
function answerAt(ranges: readonly (readonly [from: number, answer: unknown])[], old: unknown): unknown {
  return typeof old === 'number' ? ranges.filter(([from]) => from <= old).at(-1)?.[1] : undefined;
}

/** Verdicts that the cases give as facts, as decisions of a person on the rules that no longer ask for them. */
export function verdictsIn(facts: Tree, { attested = {}, attestedAgainst = {} }: Renames, fingerprint: string): readonly Attestation[] {
  return [...verdicts(facts, attested, true, fingerprint), ...verdicts(facts, attestedAgainst, false, fingerprint)];
}

function verdicts(facts: Tree, names: NonNullable<Renames['attested']>, passes: boolean, fingerprint: string): readonly Attestation[] {
  return Object.entries(names).flatMap(([name, rules]) =>
    holders(facts, name).flatMap(([tree, path], index) => {
      const verdict = read(tree, path);
      if (typeof verdict !== 'boolean') return [];
      const [first = ''] = name.split('.');
      const list = elements[first];
      const element = list === undefined ? {} : { element: typeof tree['id'] === 'string' ? tree['id'] : `${list}[${String(index)}]` };
      return rules.map((rule) => ({ ...said(rule, verdict === passes ? 'pass' : 'fail', fingerprint), ...element }));
    }),
  );
}

function said(rule: string, outcome: Attestation['outcome'], fingerprint: string): Attestation {
  return { id: `${rule} ${outcome}`, rule, outcome, by: 'case', at: '2026-11-22T00:00:00Z', evidence: 'case', fingerprint };
}
