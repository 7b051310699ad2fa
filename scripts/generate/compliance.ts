// The index behind `findPacks`, and a page for every pack that separates what an authority's own example tests from our reading.
import { readdir, readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { coreFacts, factsReadBy, type Fact, type Pack, type PackExample, type Rule } from '../../src/compliance/index.ts';
import { describeCondition } from '../../src/kernel/index.ts';

interface PackFiles {
  readonly pack: Pack;
  readonly facts: readonly Fact[];
  readonly examples: readonly PackExample[];
}

interface Cases {
  readonly cases: readonly {
    readonly expected: readonly { readonly rule: string }[];
    readonly source: { readonly authority: string; readonly citation: string };
  }[];
}

const root = new URL('../../', import.meta.url);

/** Texts by path: the index of packs, a page a pack, and the table of all packs. */
export default async function generate(): Promise<Readonly<Record<string, string>>> {
  const packs = await loadPacks();
  const published = await publishedExamples();
  const texts = {
    'src/compliance/pack-index.ts': indexFile(packs.map(({ pack }) => pack)),
    'docs/compliance/packs/README.md': overview(packs, published),
    ...Object.fromEntries(packs.map((files) => [`docs/compliance/packs/${files.pack.id}.md`, page(files, published)])),
  };
  const style = await resolveConfig(new URL('package.json', root).pathname);
  const formatted = Object.entries(texts).map(async ([path, text]) => [path, await format(text, { ...style, filepath: path })] as const);
  return Object.fromEntries(await Promise.all(formatted));
}

async function loadPacks(): Promise<readonly PackFiles[]> {
  const folder = new URL('src/compliance/packs/', root);
  const ids = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts')).map((name) => name.slice(0, -3));
  return Promise.all(
    ids.sort().map(async (id): Promise<PackFiles> => {
      const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      const own = (await import(new URL(`${id}.ts`, folder).href)) as Record<string, unknown>;
      const shown = (await import(new URL(`${id}.examples.ts`, folder).href)) as Record<string, unknown>;
      return {
        pack: own[name] as Pack,
        facts: own[`${name}Facts`] as readonly Fact[],
        examples: shown[`${name}Examples`] as readonly PackExample[],
      };
    }),
  );
}

/** Where each rule is tested by an example that an authority wrote, by rule. */
async function publishedExamples(): Promise<ReadonlyMap<string, readonly string[]>> {
  const vectors = new URL('tests/vectors/compliance/', root);
  const { cases } = JSON.parse(await readFile(new URL('regulator-examples.vectors.json', vectors), 'utf8')) as Cases;
  const table = JSON.parse(await readFile(new URL('renames.json', vectors), 'utf8')) as Record<string, { rules?: Record<string, readonly string[]> }>;
  const renamed = new Map(Object.values(table).flatMap(({ rules = {} }) => Object.entries(rules)));
  const found = new Map<string, Set<string>>();
  for (const { expected, source } of cases.filter((each) => each.source.authority !== 'ours')) {
    for (const { rule } of expected) {
      for (const id of renamed.get(rule) ?? [rule]) found.set(id, (found.get(id) ?? new Set()).add(`${source.authority}, ${source.citation}`));
    }
  }
  return new Map([...found].map(([rule, sources]) => [rule, [...sources].sort()]));
}

function indexFile(packs: readonly Pack[]): string {
  const rows = packs.map(({ id, authorities, reach }) => {
    const lists = [reach.jurisdictions, reach.channels, reach.senders, reach.exceptSenders, reach.sectors, reach.audiences, authorities];
    return `  '${[id, reach.by, ...lists.map((list) => (list ?? []).join(' '))].join('|')}',`;
  });
  return [
    '// Written by npm run generate from the packs; do not edit.',
    '',
    '/**',
    ' * Whom every pack reaches and who watches it: id, whose place counts, places, channels, senders, senders left out, sectors, audiences, authorities.',
    ' * @internal',
    ' */',
    'export const packIndex: readonly string[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

function overview(packs: readonly PackFiles[], published: ReadonlyMap<string, readonly string[]>): string {
  const rows = packs.map(({ pack, facts, examples }) => {
    const tested = pack.rules.filter((rule) => isPublished(rule, examples, published)).length;
    return `| [${pack.id}](${pack.id}.md) | ${pack.title} | ${pack.reach.jurisdictions.join(', ')} | ${pack.status} | ${String(pack.rules.length)} | ${String(tested)} | ${String(facts.length)} | ${pack.asOf} |`;
  });
  const rules = packs.reduce((sum, { pack }) => sum + pack.rules.length, 0);
  return [
    '# Rule packs',
    '',
    `${String(packs.length)} packs with ${String(rules)} rules. Checklists for professionals, not legal advice. "Tested" counts the rules that an example of the authority itself tests; the rest is our own reading of the text.`,
    '',
    '| pack | what it is about | places | status | rules | tested | own facts | last verified |',
    '| --- | --- | --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
    '',
  ].join('\n');
}

function isPublished(rule: Rule, examples: readonly PackExample[], published: ReadonlyMap<string, readonly string[]>): boolean {
  return published.has(rule.id) || examples.some((example) => example.rule === rule.id && example.source !== undefined);
}

function page({ pack, facts, examples }: PackFiles, published: ReadonlyMap<string, readonly string[]>): string {
  const tested = pack.rules.filter((rule) => isPublished(rule, examples, published));
  const ours = pack.rules.filter((rule) => !tested.includes(rule));
  const known = [...coreFacts(), ...facts];
  const read = factsReadBy(pack).flatMap((name) => known.find((fact) => fact.name === name) ?? []);
  return [
    `# ${pack.title}`,
    '',
    `\`marops/compliance/packs/${pack.id}\`, version ${pack.version}. Last verified ${pack.asOf}. A checklist for professionals, not legal advice.`,
    '',
    `- Source: ${pack.source.title}`,
    `- Status: ${pack.status}${pack.statusNote === undefined ? '' : `. ${pack.statusNote}`}`,
    `- In force: ${pack.effectiveFrom === undefined ? 'no first day' : `from ${pack.effectiveFrom}`}${pack.effectiveUntil === undefined ? '' : ` until ${pack.effectiveUntil}`}`,
    `- Confidence: ${pack.confidence}`,
    `- Reaches: ${reachText(pack)}`,
    ...(pack.authorities.length === 0 ? [] : [`- Watched by: ${pack.authorities.join(', ')}`]),
    '',
    ...derivedSection(pack),
    ...rulesSection("Rules that an authority's example tests", tested, pack, examples, published),
    ...rulesSection('Rules that rest on our own reading', ours, pack, examples, published),
    '## Facts',
    '',
    '| fact | question | who knows |',
    '| --- | --- | --- |',
    ...read.map(
      (fact) => `| \`${fact.name}\` | ${fact.question}${fact.help === undefined ? '' : ` ${fact.help}`} | ${fact.knownBy.replaceAll('-', ' ')} |`,
    ),
    '',
  ].join('\n');
}

function reachText({ reach }: Pack): string {
  const places = reach.jurisdictions.includes('*') ? 'everywhere' : reach.jurisdictions.join(', ');
  const whose = { recipients: 'recipients in', sender: 'senders in', either: 'recipients or senders in' }[reach.by];
  const parts = [
    reach.jurisdictions.includes('*') ? places : `${whose} ${places}`,
    ...Object.entries({
      channels: reach.channels,
      senders: reach.senders,
      'not senders': reach.exceptSenders,
      sectors: reach.sectors,
      audiences: reach.audiences,
    })
      .filter(([, list]) => list !== undefined)
      .map(([name, list]) => `${name} ${(list ?? []).join(', ')}`),
  ];
  return parts.join('; ');
}

function derivedSection({ derived = [] }: Pack): readonly string[] {
  return derived.flatMap(({ name, title, citation, cases, otherwise }) => [
    `## ${title}`,
    '',
    `\`${name}\`, ${citation}: the first that holds, else ${String(otherwise)}.`,
    '',
    ...cases.map(({ when, value }) => `- ${String(value)} when ${describeCondition(when)}`),
    '',
  ]);
}

function rulesSection(
  title: string,
  rules: readonly Rule[],
  pack: Pack,
  examples: readonly PackExample[],
  published: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (rules.length === 0) return [];
  return [`## ${title}`, '', ...rules.flatMap((rule) => ruleText(rule, pack, examples, published))];
}

function ruleText(rule: Rule, pack: Pack, examples: readonly PackExample[], published: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const status = rule.status === undefined || rule.status === pack.status ? [] : [`- Status: ${rule.status}`];
  const dates =
    rule.effectiveFrom === undefined && rule.effectiveUntil === undefined
      ? []
      : [`- In force: ${rule.effectiveFrom ?? ''} to ${rule.effectiveUntil ?? 'now'}`];
  const sources = published.get(rule.id) ?? [];
  return [
    `### \`${rule.id}\``,
    '',
    rule.requirement,
    '',
    `- ${rule.citation}; ${rule.severity}; ${rule.check}; asked of each ${rule.scope}; confidence ${rule.confidence ?? pack.confidence}`,
    ...status,
    ...dates,
    ...(rule.statusNote === undefined ? [] : [`- Note: ${rule.statusNote}`]),
    ...(rule.deprecated === undefined ? [] : [`- Deprecated since ${rule.deprecated.since}: ${rule.deprecated.reason}`]),
    ...(rule.appliesWhen === undefined ? [] : [`- Applies when ${describeCondition(rule.appliesWhen)}`]),
    rule.passWhen === undefined ? '- A person judges.' : `- Passes when ${describeCondition(rule.passWhen)}`,
    `- How to check: ${rule.howToCheck}`,
    `- Keep: ${rule.evidence}`,
    ...(sources.length === 0 ? [] : [`- Tested by: ${sources.join('; ')}`]),
    ...examples.filter((example) => example.rule === rule.id).map(({ title, expected }) => `- Example: ${title}: ${expected}`),
    '',
  ];
}
