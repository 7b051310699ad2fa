import { readFileSync } from 'node:fs';
import { check, checklist, explain, type Report } from 'marops/compliance';
import { detectFacts, type Content } from 'marops/compliance/detect';
import { euEprivacy } from 'marops/compliance/packs/eu-eprivacy';
import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
import type { Section } from './section.ts';

interface Mailing {
  readonly asset: Readonly<Record<string, unknown>>;
  readonly content: Content;
}

const file = new URL('data/mailing.json', import.meta.url);

/** The gate in front of approval: a mailing goes to its approvers only when no rule fails and nothing is unknown. */
export function complianceSection(): Section {
  const { asset, content } = JSON.parse(readFileSync(file, 'utf8')) as Mailing;
  const report = check(asset, [usCanSpam, euEprivacy], { on: '2026-11-22', detected: detectFacts(content), trace: 'open' });
  const { tasks } = checklist(report);
  const kept = tasks.filter(({ kind }) => kind === 'mend');
  return {
    title: 'May the spring mailing go to its approvers?',
    summary: [
      opensGate(report)
        ? 'Yes.'
        : `Not yet: ${kept.length} to mend, ${tasks.filter(({ kind }) => kind === 'supply').length} that want a fact, the rest is for people.`,
      ...kept.map(({ element, requirement, citation }) => `  ${element ?? 'The mailing'}: ${requirement} (${citation})`),
    ],
    markdown: explain(report)
      .map((line) => (line.startsWith('  ') ? `  - ${line.trim()}` : `- ${line}`))
      .join('\n'),
  };
}

function opensGate({ findings }: Report): boolean {
  return !findings.some(({ disposition, status }) => disposition === 'open' && (status === 'fail' || status === 'unknown'));
}
