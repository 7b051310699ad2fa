import { describeExpression, type Source } from 'marops/kernel';
import * as kpiRoom from 'marops/kpi';
import type { Kpi, KpiDirection } from 'marops/kpi';
import * as catalogue from 'marops/kpi/catalogue';

const titles: Readonly<Record<Kpi['stage'], string>> = {
  awareness: 'Awareness',
  interest: 'Interest',
  consideration: 'Consideration',
  purchase: 'Purchase',
  retention: 'Retention',
  operations: 'Operations',
};

/** What cannot be evaluated over rows, shards, SQL and as an explanation alike is a function, and no definition. */
const namedFunctions: readonly (readonly [keyof typeof kpiRoom, string])[] = [
  ['compareVolumes', 'volume against rate, and what it takes to draw level'],
  ['littlesLaw', 'the third of work in progress, throughput and cycle time'],
  ['rolledYield', 'the share of work that passes every step at the first attempt'],
  ['lifetimeValue', 'what customers are still worth, from their purchases'],
  ['survivingCustomers', 'what is left of a cohort at a constant churn'],
  ['netPromoterInterval', 'how sure a net promoter score is'],
  ['funnelLevel', 'how far one person got in a funnel'],
  ['funnelOfRows', 'conversion and velocity from stage to stage'],
  ['pace', 'whether a target is on its way'],
  ['trajectory', 'the weekly report on a target'],
  ['activityDiagnosis', 'whether the plan failed or its execution'],
];

/** The table of KPIs by what a row is, from their definitions. */
export default function generate(): Readonly<Record<string, string>> {
  const kpis: readonly (readonly [string, Kpi])[] = Object.entries(catalogue);
  const rows = [...new Set(kpis.map(([, { grain }]) => grain.row))];
  const lines = [
    '# KPI catalogue',
    '',
    `${String(kpis.length)} definitions from \`marops/kpi/catalogue\`, grouped by what one row is. Made from the definitions; \`npm run generate\` writes it again.`,
    '',
    ...rows.flatMap((row) =>
      section(
        row,
        kpis.filter(([, { grain }]) => grain.row === row),
      ),
    ),
    '## Named functions',
    '',
    'Not definitions, and not counted as such: rows alone do not give them.',
    '',
    '| import from `marops/kpi` | gives |',
    '| --- | --- |',
    ...namedFunctions.map(([name, gives]) => `| \`${name}\` | ${gives} |`),
    '',
  ];
  return { 'docs/kpi-catalogue.md': lines.join('\n') };
}

function section(row: string, kpis: readonly (readonly [string, Kpi])[]): readonly string[] {
  return [
    `## ${row.charAt(0).toUpperCase()}${row.slice(1)}`,
    '',
    '| import | KPI | value | unit | better | kind | stage | divisor of 0 | pitfalls | source |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...kpis.map(([name, kpi]) => {
      const kind = `${kpi.class}, ${kpi.timing}${kpi.vanity === true ? ', flatters' : ''}`;
      const cells = [
        `\`${name}\``,
        kpi.title,
        describeExpression(kpi.formula),
        kpi.unitLabel ?? kpi.unit,
        better(kpi.direction),
        kind,
        titles[kpi.stage],
        zeroPolicy(kpi.onZeroDenominator),
        kpi.pitfalls.join('; '),
        cited(kpi.source),
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
    '',
  ];
}

function better(direction: KpiDirection): string {
  return typeof direction === 'string' ? direction : `${String(direction.min)} to ${String(direction.max)}`;
}

function zeroPolicy(policy: Kpi['onZeroDenominator']): string {
  if (policy === undefined) return 'divides by nothing';
  if (policy === null) return 'no value';
  return policy === 'zero' ? '0' : `no value: ${policy.reason}`;
}

function cited(source: Source | undefined): string {
  if (source === undefined) return 'none named';
  const { author, title, year, locator, url } = source;
  const text = [author, title, locator, year === undefined ? undefined : String(year)].filter((part) => part !== undefined).join(', ');
  return url === undefined ? text : `[${text}](${url})`;
}
