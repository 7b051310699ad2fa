import { describeExpression, type Source } from 'marops/kernel';
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
