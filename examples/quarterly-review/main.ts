// npm run demo                                       one quarterly review of an invented company, through all rooms
// npm run demo -- --data backlog.csv --map id=Project,reach=People,impact=Impact,confidence=Confidence,effort=Months
//                                                    your own backlog by RICE; without --map the columns are named as the fields
// Both print a summary and write report.md into examples/quarterly-review/out/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { approvalSection } from './approval.ts';
import { complianceSection } from './compliance.ts';
import { kpiAnalyticsSection } from './kpi-analytics.ts';
import { kpiSection } from './kpi.ts';
import { maturitySection } from './maturity.ts';
import { ownFileSection, prioritisationSection } from './prioritisation.ts';
import { selectionSection } from './selection.ts';
import type { Section } from './section.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, map: { type: 'string' } } });

const sections: readonly Section[] =
  values.data === undefined
    ? [prioritisationSection(), selectionSection(), complianceSection(), approvalSection(), kpiSection(), kpiAnalyticsSection(), maturitySection()]
    : [ownFileSection(values.data, values.map)];

for (const { title, summary } of sections) {
  console.log(`\n${title}\n${'─'.repeat(title.length)}`);
  console.log(summary.join('\n'));
}

const out = new URL('out/', import.meta.url);
const report = new URL('report.md', out);
const heading =
  values.data === undefined
    ? '# Harbour & Pine: quarterly review\n\nAn invented company; the figures were written for this example.'
    : '# Your backlog';
mkdirSync(out, { recursive: true });
writeFileSync(report, `${[heading, ...sections.map(({ title, markdown }) => `## ${title}\n\n${markdown}`)].join('\n\n').trimEnd()}\n`);
console.log(`\nThe report is in ${new URL('.', report).pathname.split('/').slice(-4).join('/')}report.md`);
