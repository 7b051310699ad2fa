/** What kind of site a source is. */
export type SourceCategory = 'search' | 'social' | 'shopping' | 'video';

/** Well-known sources by kind, as the first part of their name or the part of their domain that names them. */
const known: Readonly<Record<SourceCategory, readonly string[]>> = {
  search: ['google', 'bing', 'yahoo', 'duckduckgo', 'baidu', 'yandex', 'ecosia', 'qwant', 'startpage', 'naver', 'seznam', 'brave', 'ask', 'aol'],
  social: [
    'facebook',
    'fb',
    'instagram',
    'ig',
    'linkedin',
    'lnkd',
    'twitter',
    't',
    'x',
    'pinterest',
    'reddit',
    'tiktok',
    'snapchat',
    'threads',
    'whatsapp',
    'telegram',
    'mastodon',
    'xing',
    'quora',
    'tumblr',
    'vk',
    'weibo',
  ],
  shopping: [
    'alibaba',
    'aliexpress',
    'amazon',
    'ebay',
    'etsy',
    'walmart',
    'shopify',
    'shopping',
    'google shopping',
    'igshopping',
    'mercadolibre',
    'rakuten',
    'zalando',
    'stripe',
  ],
  video: ['youtube', 'youtu', 'vimeo', 'twitch', 'dailymotion', 'netflix', 'hulu', 'disneyplus'],
};

// Names of one or two letters are domains, not words that a source begins with.
const shortDomains: Readonly<Record<string, SourceCategory>> = { 't.co': 'social', 'x.com': 'social', 'lnkd.in': 'social', 'vk.com': 'social' };

/**
 * What kind of site a source is, by its name or its domain.
 *
 * @param source - `facebook`, `www.google.co.uk`, `youtube.com`; any case
 * @returns the kind, or undefined when it is none of the well-known ones
 *
 * @example
 * ```ts
 * import { sourceCategory } from 'marops/compliance';
 *
 * sourceCategory('www.google.co.uk') // => 'search'
 * sourceCategory('newsletter') // => undefined
 * ```
 */
export function sourceCategory(source: string): SourceCategory | undefined {
  const name = source.trim().toLowerCase();
  if (Object.hasOwn(shortDomains, name)) return shortDomains[name];
  const parts = name.includes('.') ? name.split('.') : [name];
  const found = Object.entries(known).find(([, names]) => parts.some((part) => (part.length > 2 || parts.length === 1) && names.includes(part)));
  return found?.[0] as SourceCategory | undefined;
}
