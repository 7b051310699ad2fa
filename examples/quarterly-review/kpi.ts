import { explain, measure, scorecard, xmr, type KpiResult } from 'marops/kpi';
import { clickThroughRate, costPerClick } from 'marops/kpi/catalogue';
import { adDays, targets, weeklyClicks } from './data/advertising.ts';
import type { Section } from './section.ts';

const kpis = [clickThroughRate, costPerClick];

/** What the advertising of the quarter came to, against what was agreed, and whether the last week says anything. */
export function kpiSection(): Section {
  const results = measure(adDays, kpis);
  const card = scorecard(results, kpis, { targets, periodStart: '2026-07-01' });
  const rows = card.lines.map(({ definition, light, agreement }, index) => {
    const title = kpis.find(({ id }) => id === definition.id)?.title ?? definition.id;
    return { title, value: shown(results[index]), light, agreement };
  });
  const chart = xmr(weeklyClicks, { baseline: 7 });
  const week = `Clicks of the last week: ${chart.verdict}; routine weeks lie between ${chart.lower.toFixed(0)} and ${chart.upper.toFixed(0)}.`;
  const reasons = results.flatMap((result, index) => explain(result, kpis[index] ?? clickThroughRate).lines.slice(0, 1));
  return {
    title: 'How the advertising did',
    summary: [...rows.map(({ title, value, light, agreement }) => `${title}: ${value}, ${light} (${agreement})`), week],
    markdown: [
      '| KPI | value | light | agreement |\n| --- | ---: | --- | --- |',
      ...rows.map(({ title, value, light, agreement }) => `| ${title} | ${value} | ${light} | ${agreement} |`),
      '',
      ...reasons.map((line) => `- ${line}`),
      '',
      week,
    ].join('\n'),
  };
}

function shown(result: KpiResult | undefined): string {
  if (result?.value == null) return result?.reason ?? 'no value';
  return result.money === undefined
    ? `${(result.value * 100).toFixed(2)} %`
    : `${(result.value / 10 ** result.money.scale).toFixed(2)} ${result.money.currency}`;
}
