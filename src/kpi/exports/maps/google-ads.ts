import type { ExportMap } from '../export-map.ts';

/** Google Ads: one campaign on one day and device, as the reporting interface and connectors to it name the fields. Cost comes in millionths. */
export const googleAdsCampaignDays: ExportMap = {
  id: 'google-ads-campaign-days',
  version: '1.0.0',
  title: 'Google Ads, campaigns by day',
  row: 'one campaign on one day and device',
  columns: {
    day: { from: ['date', 'segments.date'], reads: 'date', order: 'year-first' },
    campaign: { from: ['id', 'campaign_id', 'campaign.id'], reads: 'text' },
    device: { from: ['device', 'segments.device'], reads: 'text', optional: true },
    network: { from: ['ad_network_type', 'segments.ad_network_type'], reads: 'text', optional: true },
    currency: { from: ['currency_code', 'customer.currency_code'], reads: 'text', optional: true },
    impressions: { from: ['impressions', 'metrics.impressions'], reads: 'number' },
    clicks: { from: ['clicks', 'metrics.clicks'], reads: 'number' },
    spend: { from: ['cost_micros', 'metrics.cost_micros'], reads: 'micros' },
    conversions: { from: ['conversions', 'metrics.conversions'], reads: 'number', optional: true },
    attributedRevenue: { from: ['conversions_value', 'metrics.conversions_value'], reads: 'money', optional: true },
    measurableImpressions: {
      from: ['active_view_measurable_impressions', 'metrics.active_view_measurable_impressions'],
      reads: 'number',
      optional: true,
    },
    viewableImpressions: { from: ['active_view_impressions', 'metrics.active_view_impressions'], reads: 'number', optional: true },
    measurableSpend: { from: ['active_view_measurable_cost_micros', 'metrics.active_view_measurable_cost_micros'], reads: 'micros', optional: true },
  },
  source: { author: 'Google', title: 'Google Ads API, fields of campaign reports', url: 'https://developers.google.com/google-ads/api/fields' },
};
