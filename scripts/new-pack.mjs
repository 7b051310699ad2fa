// npm run new:pack -- us-example    writes a pack, its examples and its page to begin with; the tests find them by their names
import { access, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const id = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
  console.error('usage: npm run new:pack -- us-example   (lower case, place first, words joined by hyphens)');
  process.exit(1);
}
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
// The first word is a place when it has two letters; the packs say uk where ISO 3166 says GB.
const [first = ''] = id.split('-');
const place = first === 'uk' ? 'GB' : first.length === 2 ? first.toUpperCase() : '*';
const today = new Date().toISOString().slice(0, 10);

const pack = `import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * What it is about, in one sentence, and whom it binds.
 */
export const ${name}: Pack = {
  id: '${id}',
  version: '1.0.0',
  title: 'What people call it',
  source: { title: 'The text that the rules were read from' },
  authorities: [],
  status: 'internal-policy',
  asOf: '${today}',
  confidence: 'low',
  reach: { jurisdictions: ['${place}'], by: 'recipients' },
  rules: [
    {
      id: '${id}/first-rule',
      scope: 'asset',
      requirement: 'The advertisement is labelled as one.',
      citation: 'Section and paragraph',
      appliesWhen: { fact: 'content.isAd', op: 'eq', value: true },
      passWhen: { fact: 'content.adLabelVisibleWithoutAction', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot of the first view.',
      howToCheck: 'Open it on a phone and do not touch it.',
      severity: 'major',
    },
  ],
};

/** What only this pack asks. */
export const ${name}Facts: readonly Fact[] = [];
`;

const examples = `import type { PackExample } from '../example.ts';

const recipients = { jurisdictions: ['${place === '*' ? 'US' : place}'], audience: 'consumer' };

/** What must come out: one pass and one fail for each rule that facts decide, more where the text draws a line. */
export const ${name}Examples: readonly PackExample[] = [
  {
    rule: '${id}/first-rule',
    title: 'The label is the first word of the post',
    facts: { recipients, content: { isAd: true, adLabelVisibleWithoutAction: true } },
    expected: 'pass',
  },
  {
    rule: '${id}/first-rule',
    title: 'The label stands behind "more"',
    facts: { recipients, content: { isAd: true, adLabelVisibleWithoutAction: false } },
    expected: 'fail',
  },
];
`;

for (const [path, text] of Object.entries({ [`${id}.ts`]: pack, [`${id}.examples.ts`]: examples })) {
  const file = new URL(`src/compliance/packs/${path}`, root);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) {
    console.error(`src/compliance/packs/${path} exists already`);
    process.exit(1);
  }
  await writeFile(file, text);
  console.log(`written: src/compliance/packs/${path}`);
}
console.log(
  `next:    npx vitest run tests/compliance/packs.test.ts -t "the pack ${id}"\n         npm run generate   writes docs/compliance/packs/${id}.md`,
);
