import type { ExportMap } from '../export-map.ts';

/** Marketo: one activity of one lead with one mail; sends, deliveries, opens and the rest come in files of one shape. Skipped sends are left out. */
export const marketoMailActivities: ExportMap = {
  id: 'marketo-mail-activities',
  version: '1.0.0',
  title: 'Marketo, activities of leads with mails',
  row: 'one activity of one lead with one mail',
  columns: {
    day: { from: ['activity_date', 'activityDate'], reads: 'date', order: 'year-first' },
    mailing: { from: ['primary_attribute_value_id', 'primaryAttributeValueId'], reads: 'text' },
    recipient: { from: ['lead_id', 'leadId'], reads: 'text' },
    event: {
      from: ['activity_type_id', 'activityTypeId'],
      reads: 'text',
      codes: { '6': 'sent', '7': 'delivered', '8': 'hard-bounced', '9': 'unsubscribed', '10': 'opened', '11': 'clicked', '27': 'soft-bounced' },
    },
    outcome: { from: ['action_result', 'actionResult'], reads: 'text', optional: true },
  },
  leaveOut: { fact: 'outcome', op: 'eq', value: 'skipped' },
  source: {
    author: 'Adobe',
    title: 'Marketo Engage REST API, activities',
    url: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/lead-database/activities',
  },
};
