import { findingMessages, refusalMessages, toMermaid, type Quorum, type Workflow } from 'marops/approval';
import * as templates from 'marops/approval/templates';

/** The workflow templates, the refusals and the findings, from the definitions. */
export default function generate(): Readonly<Record<string, string>> {
  const lines = [
    '# Workflow templates, refusals and findings',
    '',
    'Made from the definitions; `npm run generate` writes it again.',
    '',
    '## Templates',
    '',
    ...Object.entries(templates).flatMap(([name, workflow]) => template(name, workflow)),
    '## Refusals',
    '',
    '| code | sentence |',
    '| --- | --- |',
    ...Object.entries(refusalMessages).map(([code, text]) => `| \`${code}\` | ${text} |`),
    '',
    '## Findings of an analysis',
    '',
    '| code | sentence |',
    '| --- | --- |',
    ...Object.entries(findingMessages).map(([code, text]) => `| \`${code}\` | ${text} |`),
    '',
  ];
  return { 'docs/workflows.md': lines.join('\n') };
}

function template(name: string, workflow: Workflow): readonly string[] {
  return [
    `### ${workflow.title} (\`${name}\`)`,
    '',
    '```mermaid',
    toMermaid(workflow).trimEnd(),
    '```',
    '',
    '| stage | asks | who | needs | a rejection |',
    '| --- | --- | --- | --- | --- |',
    ...workflow.stages.map(
      ({ approvers, asks = '', id, quorum, rejectRule = 'fail' }) =>
        `| ${id} | ${asks} | ${[...(approvers.users ?? []), ...(approvers.roles ?? [])].join(', ')} | ${needs(quorum)} | ${rejectRule} |`,
    ),
    '',
  ];
}

function needs(quorum: Quorum): string {
  if (quorum.type === 'count') return String(quorum.count);
  return quorum.type === 'percent' ? `${String(quorum.percent)} %` : quorum.type;
}
