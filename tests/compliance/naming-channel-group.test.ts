import { channelGroup, sourceCategory, type ChannelGroup } from 'marops/compliance';
import { describe, expect, it } from 'vitest';

type Visit = readonly [source: string, medium: string, campaign: string, group: ChannelGroup];

const groupOf = (source: string, medium: string, campaign: string): ChannelGroup => channelGroup({ source, medium, campaign });

// The rules of the help page, each met, and just missed; "crm" is a source that is no known site.
const rules: Readonly<Record<string, readonly Visit[]>> = {
  'direct is the source "(direct)" with no medium, and nothing else': [
    ['(direct)', '(none)', '', 'Direct'],
    ['(direct)', '(not set)', '', 'Direct'],
    ['(direct)', '', '', 'Unassigned'],
    ['(direct)', 'email', '', 'Email'],
    ['crm', '(none)', '', 'Unassigned'],
    ['crm', '(not set)', '', 'Unassigned'],
    ['(direct)', '(none)', 'cross-network', 'Direct'],
  ],
  'cross-network is in the campaign': [
    ['google', 'cpc', 'spring cross-network de', 'Cross-network'],
    ['crm', '', 'cross-network', 'Cross-network'],
    ['crm', '', 'cross network', 'Unassigned'],
    ['crm', 'cross-network', '', 'Unassigned'],
  ],
  'a medium is paid by its beginning, its whole, or "cp" anywhere': [
    ['crm', 'cpc', '', 'Paid Other'],
    ['crm', 'cp', '', 'Paid Other'],
    ['crm', 'cpc-text', '', 'Paid Other'],
    ['crm', 'my-cpa', '', 'Paid Other'],
    ['crm', 'ppc', '', 'Paid Other'],
    ['crm', 'retargeting', '', 'Paid Other'],
    ['crm', 'paid', '', 'Paid Other'],
    ['crm', 'paid-social', '', 'Paid Other'],
    ['crm', 'xppc', '', 'Unassigned'],
    ['crm', 'ppcs', '', 'Unassigned'],
    ['crm', 'preretargeting', '', 'Unassigned'],
    ['crm', 'retargeting-2', '', 'Unassigned'],
    ['crm', 'unpaid', '', 'Unassigned'],
    ['crm', 'pai', '', 'Unassigned'],
  ],
  'what is paid goes by the kind of site': [
    ['amazon', 'cpc', '', 'Paid Shopping'],
    ['google', 'cpc', 'shop', 'Paid Shopping'],
    ['google', 'cpc', '', 'Paid Search'],
    ['facebook', 'paid', '', 'Paid Social'],
    ['youtube', 'ppc', '', 'Paid Video'],
    ['google', 'cpm', '', 'Paid Search'],
  ],
  'display is a word of its own, also where it is paid on a site that is not known': [
    ['crm', 'display', '', 'Display'],
    ['crm', 'banner', '', 'Display'],
    ['crm', 'expandable', '', 'Display'],
    ['crm', 'interstitial', '', 'Display'],
    ['crm', 'cpm', '', 'Display'],
    ['google', 'display', '', 'Display'],
    ['crm', 'banners', '', 'Unassigned'],
  ],
  'what is not paid goes by the kind of site, whatever the medium': [
    ['amazon', '', '', 'Organic Shopping'],
    ['amazon', 'email', '', 'Organic Shopping'],
    ['facebook', '', '', 'Organic Social'],
    ['facebook', 'referral', '', 'Organic Social'],
    ['youtube', '', '', 'Organic Video'],
    ['google', '', '', 'Organic Search'],
    ['google', 'referral', '', 'Organic Search'],
  ],
  'a campaign names a shop at its beginning, behind "e" or what is no letter, or as shopping': [
    ['crm', '', 'shop', 'Organic Shopping'],
    ['crm', '', 'shops of spring', 'Organic Shopping'],
    ['crm', '', 'eshop', 'Organic Shopping'],
    ['crm', '', 'spring shop', 'Organic Shopping'],
    ['crm', '', 'spring-shop', 'Organic Shopping'],
    ['crm', '', 'windowshopping', 'Organic Shopping'],
    ['crm', '', 'workshop', 'Unassigned'],
    ['crm', '', 'bishop', 'Unassigned'],
    ['crm', '', 'dshop', 'Unassigned'],
    ['crm', '', 'fshop', 'Unassigned'],
    ['crm', '', 'zshop', 'Unassigned'],
    ['crm', '', 'ashop', 'Unassigned'],
  ],
  'social, video and search are known by the medium too': [
    ['crm', 'social', '', 'Organic Social'],
    ['crm', 'social-network', '', 'Organic Social'],
    ['crm', 'social-media', '', 'Organic Social'],
    ['crm', 'sm', '', 'Organic Social'],
    ['crm', 'social network', '', 'Organic Social'],
    ['crm', 'social media', '', 'Organic Social'],
    ['crm', 'socials', '', 'Unassigned'],
    ['crm', 'video', '', 'Organic Video'],
    ['crm', 'in-video-2', '', 'Organic Video'],
    ['crm', 'organic', '', 'Organic Search'],
    ['crm', 'organics', '', 'Unassigned'],
  ],
  'referrals, mails and the rest are known by whole words': [
    ['crm', 'referral', '', 'Referral'],
    ['crm', 'app', '', 'Referral'],
    ['crm', 'link', '', 'Referral'],
    ['email', 'referral', '', 'Referral'],
    ['crm', 'links', '', 'Unassigned'],
    ['crm', 'email', '', 'Email'],
    ['crm', 'e-mail', '', 'Email'],
    ['crm', 'e_mail', '', 'Email'],
    ['crm', 'e mail', '', 'Email'],
    ['email', '', '', 'Email'],
    ['e-mail', '', '', 'Email'],
    ['e_mail', 'audio', '', 'Email'],
    ['e mail', '', '', 'Email'],
    ['crm', 'emails', '', 'Unassigned'],
    ['crm', 'affiliate', '', 'Affiliates'],
    ['crm', 'affiliates', '', 'Unassigned'],
    ['crm', 'audio', '', 'Audio'],
    ['audio', '', '', 'Unassigned'],
    ['crm', 'sms', '', 'SMS'],
    ['sms', '', '', 'SMS'],
    ['crm', 'smses', '', 'Unassigned'],
    ['crm', 'ai-assistant', '', 'AI Assistant'],
    ['crm', 'ai', '', 'Unassigned'],
  ],
  'push is at the end of the medium, mobile and notification anywhere, firebase the source': [
    ['crm', 'push', '', 'Mobile Push Notifications'],
    ['crm', 'webpush', '', 'Mobile Push Notifications'],
    ['crm', 'pushed', '', 'Unassigned'],
    ['crm', 'my-mobile-2', '', 'Mobile Push Notifications'],
    ['crm', 'web-notifications', '', 'Mobile Push Notifications'],
    ['firebase', '', '', 'Mobile Push Notifications'],
    ['crm', 'firebase', '', 'Unassigned'],
    ['sms', 'push', '', 'SMS'],
  ],
};

describe.each(Object.entries(rules))('%s', (_rule, visits) => {
  it.each(visits)('source "%s", medium "%s", campaign "%s": %s', (source, medium, campaign, group) => {
    expect(groupOf(source, medium, campaign)).toBe(group);
    expect(groupOf(` ${source.toUpperCase()} `, ` ${medium.toUpperCase()}`, `${campaign.toUpperCase()} `)).toBe(group);
  });
});

it('a visit of which nothing is known is unassigned', () => {
  expect(channelGroup({})).toBe('Unassigned');
});

it('the kind of site that is told goes before the one that the name suggests', () => {
  expect(channelGroup({ source: 'google', medium: 'cpc', sourceCategory: 'video' })).toBe('Paid Video');
  expect(channelGroup({ source: 'crm', medium: 'cpc', sourceCategory: 'search' })).toBe('Paid Search');
  expect(channelGroup({ source: 'crm', medium: 'referral', sourceCategory: 'social' })).toBe('Organic Social');
});

it.each([
  ['google', 'search'],
  ['www.google.co.uk', 'search'],
  ['Facebook', 'social'],
  [' l.instagram.com ', 'social'],
  ['ig', 'social'],
  ['t.co', 'social'],
  ['x.com', 'social'],
  ['lnkd.in', 'social'],
  ['vk.com', 'social'],
  ['google shopping', 'shopping'],
  ['m.youtube.com', 'video'],
  ['youtu.be', 'video'],
  ['t.example', undefined],
  ['fb.example', undefined],
  ['newsletter', undefined],
  ['googled', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the source "%s" is a site of the kind %s', (source, kind) => {
  expect(sourceCategory(source)).toBe(kind);
});
