// npx tsx examples/compliance/ask.ts    asks about a mailing to the United States until nothing is unknown; an empty answer skips
import { createInterface } from 'node:readline';
import { check, checklist, coreFacts, nextQuestion, type Fact } from 'marops/compliance';
import { usCanSpam, usCanSpamFacts } from 'marops/compliance/packs/us-can-spam';

const today = process.argv[2] ?? '2026-11-22';
const facts = [...coreFacts(), ...usCanSpamFacts];
const known: Record<string, unknown> = {};
const skipped: string[] = [];
const terminal = createInterface({ input: process.stdin });
const lines = terminal[Symbol.asyncIterator]();

for (;;) {
  const report = check(known, [usCanSpam], { on: today });
  const next = nextQuestion(report, facts, skipped);
  if (next?.ask === undefined) break;
  const { ask, fact, findings } = next;
  const choices = Object.entries(ask.answers ?? {}).map(([value, label]) => `    ${value}: ${label}`);
  console.log([`\n${ask.question}  (settles ${findings} findings)`, ...(ask.help === undefined ? [] : [`  ${ask.help}`]), ...choices].join('\n'));
  const line = await lines.next();
  if (line.done === true) break;
  const answer = answered(ask, line.value.trim());
  if (answer === undefined) skipped.push(fact);
  else known[fact] = answer;
}
terminal.close();

const report = check(known, [usCanSpam], { on: today });
console.log(`\n${report.status}. What is left to do:`);
for (const { kind, requirement, citation } of checklist(report).tasks) console.log(`  [${kind}] ${requirement} (${citation})`);
console.log('A checklist for professionals, not legal advice.');

/** An answer in the type of its fact; undefined when it is none. */
function answered({ type }: Fact, text: string): unknown {
  if (text === '') return undefined;
  if (type === 'boolean') return /^y(es)?$/i.test(text) ? true : /^n(o)?$/i.test(text) ? false : undefined;
  if (type === 'number') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  return ['codes', 'choices', 'texts'].includes(type) ? text.split(/[\s,]+/) : text;
}
