import { namesShop } from './channel-group.ts';
import { sourceCategory, type SourceCategory } from './source-categories.ts';

/** What a product-analytics tool knows of a first visit. */
export interface FirstVisit {
  /** Domain of the page that linked, `$direct` for none. */
  readonly referringDomain?: string;
  /** Source of the link's parameters. */
  readonly utm_source?: string | number;
  /** Medium of the link's parameters. */
  readonly utm_medium?: string | number;
  /** Campaign of the link's parameters. */
  readonly utm_campaign?: string | number;
  /** Click id of Google Ads. */
  readonly gclid?: string;
  /** Kind of Google advertisement, `1` for search. */
  readonly gad_source?: string;
  /** Click id of Meta, on paid and unpaid links alike. */
  readonly fbclid?: string;
}

const kinds: Readonly<Record<SourceCategory, string>> = { search: 'Search', social: 'Social', shopping: 'Shopping', video: 'Video' };
const paidMedia: readonly string[] = ['cpc', 'cpm', 'cpv', 'cpa', 'ppc', 'retargeting'];

/**
 * The channel type that PostHog gives a first visit. Its names differ from those of Google Analytics: never mix the two in one report.
 * Source: PostHog, "Channel type".
 *
 * @param visit - referrer, link parameters and click ids
 * @returns the name of the channel type
 *
 * @example
 * ```ts
 * import { postHogChannelType } from 'marops/compliance';
 *
 * postHogChannelType({ referringDomain: 'www.google.co.uk', gclid: 'abc' }) // => 'Paid Search'
 * postHogChannelType({ referringDomain: '$direct' }) // => 'Direct'
 * ```
 */
export function postHogChannelType(visit: FirstVisit): string {
  const [source, medium, campaign] = [visit.utm_source, visit.utm_medium, visit.utm_campaign].map((part) => String(part ?? '').toLowerCase()) as [
    string,
    string,
    string,
  ];
  const { referringDomain = '', gclid = '', gad_source = '', fbclid = '' } = visit;
  if (campaign.includes('cross-network')) return 'Cross Network';
  const ofSource = kindOf(source);
  const ofDomain = kindOf(referringDomain);
  const shop = namesShop(campaign) ? 'Shopping' : undefined;
  const social = fbclid === '' ? undefined : 'Social';
  const video = campaign.includes('video') ? 'Video' : undefined;

  if (paidMedia.includes(medium) || medium.startsWith('paid') || gclid !== '' || gad_source !== '') {
    const search = gad_source === '1' ? 'Search' : undefined;
    return `Paid ${ofSource ?? shop ?? paidKind(medium) ?? ofDomain ?? search ?? video ?? social ?? 'Other'}`;
  }
  const isNamed = !['', '(direct)', 'direct', '$direct'].includes(source);
  if (referringDomain === '$direct' && medium === '' && !isNamed && fbclid === '') return 'Direct';
  const named = organicMedium(medium);
  const kind = ofSource ?? shop;
  if (kind !== undefined) return `Organic ${kind}`;
  if (named !== undefined) return named;
  const rest = ofDomain ?? video;
  if (rest !== undefined) return `Organic ${rest}`;
  if (medium.endsWith('push')) return 'Push';
  if (social !== undefined) return `Organic ${social}`;
  return referringDomain === '$direct' ? 'Direct' : 'Other';
}

function kindOf(source: string): string | undefined {
  const category = source === '' ? undefined : sourceCategory(source);
  return category === undefined ? undefined : kinds[category];
}

function paidKind(medium: string): string | undefined {
  if (medium === 'cpv') return 'Video';
  if (medium === 'cpm') return 'Display';
  return medium.includes('social') ? 'Social' : medium.includes('search') ? 'Search' : undefined;
}

function organicMedium(medium: string): string | undefined {
  if (['email', 'e-mail', 'e_mail', 'e mail'].includes(medium)) return 'Email';
  if (/^affiliates?$/.test(medium)) return 'Affiliate';
  if (['referral', 'app', 'link'].includes(medium)) return 'Referral';
  if (/^(social|social-network|social-media|sm|social network|social media)$/.test(medium)) return 'Organic Social';
  if (medium.includes('video')) return 'Organic Video';
  if (medium === 'organic') return 'Organic Search';
  if (['sms', 'audio'].includes(medium)) return medium === 'sms' ? 'SMS' : 'Audio';
  return ['display', 'banner', 'expandable', 'interstitial'].includes(medium) ? 'Display' : undefined;
}
