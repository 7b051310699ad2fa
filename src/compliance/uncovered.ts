import type { AreaTest, Facts } from '../kernel/index.ts';
import { factOf } from '../kernel/index.ts';
import type { Pack } from './pack.ts';
import type { Uncovered } from './report.ts';

/**
 * The places, the channel and the sector that no given pack looks at. A pack for everywhere covers no place: it knows no law.
 *
 * @param views - the facts, once for each group of recipients
 * @param packs - what the asset is checked with
 * @param areas - the test behind `within`
 * @returns each of them once, places first
 * @internal
 */
export function uncoveredBy(views: readonly Facts[], packs: readonly Pack[], areas: AreaTest): readonly Uncovered[] {
  const reaches = packs.map(({ reach }) => reach);
  const places = valuesOf(views, 'recipients.jurisdictions').filter(
    (place) => !reaches.some(({ jurisdictions }) => jurisdictions.some((area) => area !== '*' && areas(place, area))),
  );
  const channels = valuesOf(views, 'channel').filter((channel) => !reaches.some((reach) => reach.channels?.includes(channel) ?? true));
  const sectors = valuesOf(views, 'sector').filter((sector) => sector !== 'general' && !reaches.some((reach) => reach.sectors?.includes(sector)));
  return [
    ...places.map((value): Uncovered => ({ kind: 'jurisdiction', value })),
    ...channels.map((value): Uncovered => ({ kind: 'channel', value })),
    ...sectors.map((value): Uncovered => ({ kind: 'sector', value })),
  ];
}

function valuesOf(views: readonly Facts[], name: string): readonly string[] {
  const given: readonly unknown[] = views.flatMap((facts) => factOf(facts, name) ?? []);
  return [...new Set(given.filter((value) => typeof value === 'string'))];
}
