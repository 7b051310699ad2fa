import { attribute, attributeWithIntervals, compareAttributions, lastTouch, markov, testSampleRatio, welch } from 'marops/kpi';
import { journeys, oldPage, shorterForm } from './data/analytics.ts';
import type { Section } from './section.ts';

/** What the quarter's experiment and journeys say: one figure of each. */
export function kpiAnalyticsSection(): Section {
  const lines = [...experimentLines(), ...attributionLines()];
  return { title: 'Did it work, and which channel did it', summary: lines, markdown: lines.map((line) => `- ${line}`).join('\n') };
}

function experimentLines(): readonly string[] {
  const split = testSampleRatio([oldPage.n, shorterForm.n], [1, 1]);
  if (split.status === 'ok' && split.p < 0.001) return ['The traffic of the experiment was not split as planned: its result cannot be read.'];
  const result = welch(oldPage, shorterForm, { difference: 'relative', alternative: 'two-sided', confidence: 0.95 });
  if (result.status === 'insufficient') return [`The experiment has too little data: ${result.reason.message}.`];
  const range = `${percent(result.lower ?? 0)} to ${percent(result.upper ?? 0)}`;
  return [`The shorter form converts ${percent(result.estimate)} better (95 %: ${range}); verdict: ${result.verdict}.`];
}

function attributionLines(): readonly string[] {
  const last = attribute(journeys, lastTouch);
  const sure = attributeWithIntervals(journeys, markov, { replicates: 200, seed: 2026, confidence: 0.9 });
  if (last.status === 'insufficient' || sure.status === 'insufficient') return ['Too few conversions to give credit for.'];
  const moved = compareAttributions([last, sure.attribution]).distances[0]?.valueMoved?.amount ?? 0;
  const credits = sure.attribution.credits.map(({ channel, value }, index) => {
    const range = sure.intervals[index]?.value;
    return `${channel}: ${euro(value?.amount ?? 0)} (90 %: ${euro(range?.lower ?? 0)} to ${euro(range?.upper ?? 0)})`;
  });
  return [`Credit by what would be lost without a channel: ${credits.join('; ')}.`, `Against last touch ${euro(moved)} change hands.`];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function euro(cents: number): string {
  return `${(cents / 100).toFixed(2)} EUR`;
}
