import { sourceCategory, type SourceCategory } from './source-categories.ts';

/** Where a visit came from. */
export interface TrafficSource {
  /** `utm_source`, or what the analytics tool found. */
  readonly source?: string;
  /** `utm_medium`. */
  readonly medium?: string;
  /** `utm_campaign`. */
  readonly campaign?: string;
  /** What kind of site the source is; by its name without it. */
  readonly sourceCategory?: SourceCategory;
}

/** The default channel groups of Google Analytics 4 that follow from source, medium and campaign. */
export type ChannelGroup =
  | 'Direct'
  | 'Cross-network'
  | 'Paid Shopping'
  | 'Paid Search'
  | 'Paid Social'
  | 'Paid Video'
  | 'Display'
  | 'Paid Other'
  | 'Organic Shopping'
  | 'Organic Social'
  | 'Organic Video'
  | 'Organic Search'
  | 'Referral'
  | 'Email'
  | 'Affiliates'
  | 'Audio'
  | 'SMS'
  | 'Mobile Push Notifications'
  | 'AI Assistant'
  | 'Unassigned';

const displayMedia: readonly string[] = ['display', 'banner', 'expandable', 'interstitial', 'cpm'];
const socialMedia: readonly string[] = ['social', 'social-network', 'social-media', 'sm', 'social network', 'social media'];
const mailWords: readonly string[] = ['email', 'e-mail', 'e_mail', 'e mail'];
const referralMedia: readonly string[] = ['referral', 'app', 'link'];

/**
 * The default channel group of Google Analytics 4: "Default channel group" in its help, rules for manual traffic. Other vendors name channels otherwise.
 *
 * @param traffic - source, medium and campaign; any case
 * @returns the first group whose rule holds; `Unassigned` when none does
 *
 * @example
 * ```ts
 * import { channelGroup } from 'marops/compliance';
 *
 * channelGroup({ source: 'google', medium: 'cpc', campaign: 'autumn' }) // => 'Paid Search'
 * channelGroup({ source: 'newsletter', medium: 'blast' }) // => 'Unassigned'
 * ```
 */
export function channelGroup(traffic: TrafficSource): ChannelGroup {
  const [source, medium, campaign] = [traffic.source, traffic.medium, traffic.campaign].map((part) => (part ?? '').trim().toLowerCase()) as [
    string,
    string,
    string,
  ];
  const category = traffic.sourceCategory ?? sourceCategory(source);
  const isPaid = /^(.*cp.*|ppc|retargeting|paid.*)$/.test(medium);
  const isShopping = category === 'shopping' || namesShop(campaign);
  const groups: readonly (readonly [boolean, ChannelGroup])[] = [
    [source === '(direct)' && ['(none)', '(not set)'].includes(medium), 'Direct'],
    [campaign.includes('cross-network'), 'Cross-network'],
    [isPaid && isShopping, 'Paid Shopping'],
    [isPaid && category === 'search', 'Paid Search'],
    [isPaid && category === 'social', 'Paid Social'],
    [isPaid && category === 'video', 'Paid Video'],
    [displayMedia.includes(medium), 'Display'],
    [isPaid, 'Paid Other'],
    [isShopping, 'Organic Shopping'],
    [category === 'social' || socialMedia.includes(medium), 'Organic Social'],
    [category === 'video' || medium.includes('video'), 'Organic Video'],
    [category === 'search' || medium === 'organic', 'Organic Search'],
    [referralMedia.includes(medium), 'Referral'],
    [mailWords.includes(source) || mailWords.includes(medium), 'Email'],
    [medium === 'affiliate', 'Affiliates'],
    [medium === 'audio', 'Audio'],
    [source === 'sms' || medium === 'sms', 'SMS'],
    [medium.endsWith('push') || /mobile|notification/.test(medium) || source === 'firebase', 'Mobile Push Notifications'],
    // Since May 2026 Analytics gives this medium to visits from the assistants that it knows.
    [medium === 'ai-assistant', 'AI Assistant'],
  ];
  return groups.find(([holds]) => holds)?.[1] ?? 'Unassigned';
}

/**
 * Whether a campaign name speaks of a shop, but not of a "workshop" in the sense of the rule: `(([^a-df-z]|^)shop|shopping)`.
 * @internal
 */
export function namesShop(campaign: string): boolean {
  return /([^a-df-z]|^)shop|shopping/.test(campaign);
}
