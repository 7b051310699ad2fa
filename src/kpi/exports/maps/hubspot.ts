import type { ExportMap } from '../export-map.ts';

/** HubSpot: one event of one mail and recipient. Events that HubSpot filters, of machines for the most part, are left out. */
export const hubSpotMailEvents: ExportMap = {
  id: 'hubspot-mail-events',
  version: '1.0.0',
  title: 'HubSpot, events of marketing mails',
  row: 'one event of one mail and recipient',
  columns: {
    day: { from: ['created'], reads: 'date', order: 'year-first' },
    mailing: { from: ['email_campaign_id', 'emailCampaignId'], reads: 'text' },
    recipient: { from: ['recipient'], reads: 'text' },
    event: {
      from: ['type'],
      reads: 'text',
      codes: {
        PROCESSED: 'processed',
        SENT: 'sent',
        DELIVERED: 'delivered',
        DEFERRED: 'deferred',
        DROPPED: 'dropped',
        BOUNCE: 'bounced',
        OPEN: 'opened',
        CLICK: 'clicked',
        PRINT: 'printed',
        FORWARD: 'forwarded',
        STATUSCHANGE: 'status-changed',
        SPAMREPORT: 'complained',
      },
    },
    filtered: { from: ['filtered_event', 'filteredEvent'], reads: 'text', optional: true },
  },
  leaveOut: { fact: 'filtered', op: 'in', value: ['true', 'TRUE'] },
  source: { author: 'HubSpot', title: 'Email events API, event types', url: 'https://developers.hubspot.com/docs/api/events/email-analytics' },
};
