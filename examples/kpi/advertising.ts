import { draws } from 'marops/kernel';
import type { Grouping, Kpi, KpiResult, Row } from 'marops/kpi';
import { adConversionRate, clickThroughRate, costPerClick } from 'marops/kpi/catalogue';

/** What is asked of the advertising, by channel and month. */
export const kpis: readonly Kpi[] = [clickThroughRate, costPerClick, adConversionRate];

/** How the rows are divided. */
export const grouping = {
  by: ['channel'],
  periods: [
    { id: '2026-M02', firstDate: '2026-02-01', lastDate: '2026-02-28' },
    { id: '2026-M03', firstDate: '2026-03-01', lastDate: '2026-03-31' },
  ],
} satisfies Grouping;

/** One advertisement on one day; spend in cents. */
export interface AdDay extends Row {
  readonly day: string;
  readonly channel: string;
  readonly currency: string;
  readonly impressions: number;
  readonly clicks: number;
  readonly spend: number;
  readonly conversions: number;
}

const channels = ['search', 'social', 'video', 'radio'];

/** Invented advertising of February and March: the same for the same seed. Nobody clicks on the radio. */
export function inventedDays(length: number, seed: number): readonly AdDay[] {
  const { below, uniform } = draws(seed);
  return Array.from({ length }, () => {
    const channel = channels[below(channels.length)] ?? 'search';
    const impressions = below(10_000);
    const clicks = channel === 'radio' ? 0 : Math.floor(impressions * 0.2 * uniform());
    const date = 1 + below(28);
    const day = `2026-0${String(2 + below(2))}-${String(date).padStart(2, '0')}`;
    return { day, channel, currency: 'EUR', impressions, clicks, spend: below(clicks * 80 + 1), conversions: below(clicks + 1) };
  });
}

/** Results as lines: `search 2026-M02 click-through-rate 0.1002`. */
export function lines(results: readonly KpiResult[]): readonly string[] {
  return results.map(({ key, definition, value, reason }) =>
    [key['channel'], key['period'], definition.id, value === null ? (reason ?? 'no value') : value.toPrecision(6)].join(' '),
  );
}
