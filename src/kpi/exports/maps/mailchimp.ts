import type { ExportMap } from '../export-map.ts';

/** Mailchimp: one recipient of one campaign, which is one mail that was sent. */
export const mailchimpRecipients: ExportMap = {
  id: 'mailchimp-recipients',
  version: '1.0.0',
  title: 'Mailchimp, recipients of campaigns',
  row: 'one recipient of one campaign',
  columns: {
    mailing: { from: ['campaign_id'], reads: 'text' },
    recipient: { from: ['member_id', 'email_id'], reads: 'text' },
    event: { always: 'sent' },
  },
  source: { author: 'Mailchimp', title: 'Marketing API, reports: sent to', url: 'https://mailchimp.com/developer/marketing/api/sent-to/' },
};

/** Mailchimp: one thing that a recipient did, or that happened to the mail. It reports bounces, and no deliveries. */
export const mailchimpActivity: ExportMap = {
  id: 'mailchimp-activity',
  version: '1.0.0',
  title: 'Mailchimp, activity of recipients',
  row: 'one activity of one recipient',
  columns: {
    day: { from: ['timestamp'], reads: 'date', order: 'year-first' },
    mailing: { from: ['campaign_id'], reads: 'text' },
    recipient: { from: ['member_id', 'email_id'], reads: 'text' },
    event: { from: ['action'], reads: 'text', codes: { open: 'opened', click: 'clicked', bounce: 'bounced', unsub: 'unsubscribed' } },
    bounce: { from: ['bounce_type', 'type'], reads: 'text', optional: true, codes: { hard: 'hard', soft: 'soft' } },
  },
  source: {
    author: 'Mailchimp',
    title: 'Marketing API, reports: email activity',
    url: 'https://mailchimp.com/developer/marketing/api/email-activity-reports/',
  },
};
