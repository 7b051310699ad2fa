import type { PackExample } from '../example.ts';

const mail = (facts: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  channel: 'email',
  recipients: { jurisdictions: ['US'] },
  ...facts,
});
const bulk = (message: Readonly<Record<string, unknown>>): PackExample['facts'] =>
  mail({ sender: { bulkSender: true }, message: { marketing: true, ...message } });
const small = mail({ sender: { bulkSender: false }, message: { marketing: true } });
const html = (a11y: Readonly<Record<string, unknown>>): PackExample['facts'] => mail({ message: { hasHtml: true, marketing: true }, a11y });
const oneClick = { oneClick: true, unsubscribeHttps: true, unsubscribeSigned: true };
const passing = { spfPass: true, dkimPass: true, dmarcPass: true };

/** What must come out of the requirements on e-mail. */
export const intlEmailTechniqueExamples: readonly PackExample[] = [
  {
    rule: 'intl-email-technique/list-unsubscribe-header',
    title: 'The header is there',
    facts: bulk({ headers: { listUnsubscribe: true } }),
    expected: 'pass',
  },
  {
    rule: 'intl-email-technique/list-unsubscribe-header',
    title: 'There is a link in the text only',
    facts: bulk({ headers: { listUnsubscribe: false } }),
    expected: 'fail',
  },
  {
    rule: 'intl-email-technique/list-unsubscribe-header',
    title: 'A club writes to two hundred members',
    facts: small,
    expected: 'not-applicable',
  },
  {
    rule: 'intl-email-technique/list-unsubscribe-header',
    title: 'A receipt of a bulk sender',
    facts: mail({ sender: { bulkSender: true }, message: { marketing: false } }),
    expected: 'not-applicable',
  },
  { rule: 'intl-email-technique/one-click', title: 'Both headers, https, signed', facts: bulk({ headers: oneClick }), expected: 'pass' },
  {
    rule: 'intl-email-technique/one-click',
    title: 'Only a mailto address',
    facts: bulk({ headers: { ...oneClick, unsubscribeHttps: false } }),
    expected: 'fail',
  },
  {
    rule: 'intl-email-technique/one-click',
    title: 'The signature leaves the headers out',
    facts: bulk({ headers: { ...oneClick, unsubscribeSigned: false } }),
    expected: 'fail',
  },
  { rule: 'intl-email-technique/one-click', title: 'A small sender', facts: small, expected: 'not-applicable' },
  {
    rule: 'intl-email-technique/one-click',
    title: 'Before June 2024 it was not asked',
    facts: bulk({ headers: { ...oneClick, oneClick: false } }),
    on: '2024-05-31',
    expected: 'not-applicable',
  },
  { rule: 'intl-email-technique/unsubscribe-two-days', title: 'After two days', facts: bulk({ optOut: { honouredDays: 2 } }), expected: 'pass' },
  { rule: 'intl-email-technique/unsubscribe-two-days', title: 'After three days', facts: bulk({ optOut: { honouredDays: 3 } }), expected: 'fail' },
  { rule: 'intl-email-technique/unsubscribe-two-days', title: 'A small sender', facts: small, expected: 'not-applicable' },
  { rule: 'intl-email-technique/visible-unsubscribe', title: 'A link in the footer', facts: bulk({ optOut: { present: true } }), expected: 'pass' },
  {
    rule: 'intl-email-technique/visible-unsubscribe',
    title: 'Only the header',
    facts: bulk({ optOut: { present: false } }),
    expected: 'fail',
  },
  { rule: 'intl-email-technique/visible-unsubscribe', title: 'A small sender', facts: small, expected: 'not-applicable' },
  {
    rule: 'intl-email-technique/authenticated',
    title: 'DKIM passes',
    facts: mail({ message: { spfPass: false, dkimPass: true } }),
    expected: 'pass',
  },
  {
    rule: 'intl-email-technique/authenticated',
    title: 'Neither passes',
    facts: mail({ message: { spfPass: false, dkimPass: false } }),
    expected: 'fail',
  },
  { rule: 'intl-email-technique/authenticated-bulk', title: 'All three pass', facts: bulk(passing), expected: 'pass' },
  {
    rule: 'intl-email-technique/authenticated-bulk',
    title: 'SPF and DKIM pass for the domain of the mailing service, which is not aligned',
    facts: bulk({ ...passing, dmarcPass: false }),
    expected: 'fail',
  },
  { rule: 'intl-email-technique/authenticated-bulk', title: 'A small sender', facts: small, expected: 'not-applicable' },
  { rule: 'intl-email-technique/spam-rate', title: '0.29 % on the worst day', facts: mail({ sender: { spamRatePct: 0.29 } }), expected: 'pass' },
  { rule: 'intl-email-technique/spam-rate', title: '0.3 % on the worst day', facts: mail({ sender: { spamRatePct: 0.3 } }), expected: 'fail' },
  {
    rule: 'intl-email-technique/spam-rate',
    title: 'Too little mail for a figure',
    facts: mail({ sender: { spamRatePct: null } }),
    expected: 'pass',
  },
  {
    rule: 'intl-email-technique/plain-text-part',
    title: 'Both parts',
    facts: mail({ message: { hasHtml: true, plainTextPart: true } }),
    expected: 'pass',
  },
  {
    rule: 'intl-email-technique/plain-text-part',
    title: 'HTML alone',
    facts: mail({ message: { hasHtml: true, plainTextPart: false } }),
    expected: 'fail',
  },
  {
    rule: 'intl-email-technique/plain-text-part',
    title: 'Plain text alone',
    facts: mail({ message: { hasHtml: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'intl-email-technique/layout-tables-presentational',
    title: 'All are marked',
    facts: html({ layoutTablesWithoutRole: 0 }),
    expected: 'pass',
  },
  {
    rule: 'intl-email-technique/layout-tables-presentational',
    title: 'Twelve are not',
    facts: html({ layoutTablesWithoutRole: 12 }),
    expected: 'fail',
  },
  {
    rule: 'intl-email-technique/layout-tables-presentational',
    title: 'A message in plain text',
    facts: mail({ message: { hasHtml: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'intl-email-technique/lang-and-title',
    title: 'Both are there',
    facts: html({ langAttribute: true, titleElement: true }),
    expected: 'pass',
  },
  {
    rule: 'intl-email-technique/lang-and-title',
    title: 'The title is empty',
    facts: html({ langAttribute: true, titleElement: false }),
    expected: 'fail',
  },
  {
    rule: 'intl-email-technique/lang-and-title',
    title: 'A message in plain text',
    facts: mail({ message: { hasHtml: false } }),
    expected: 'not-applicable',
  },
  { rule: 'intl-email-technique/not-image-only', title: 'The footer is text', facts: html({ requiredTextInImage: false }), expected: 'pass' },
  {
    rule: 'intl-email-technique/not-image-only',
    title: 'The whole mailing is one image',
    facts: html({ requiredTextInImage: true }),
    expected: 'fail',
  },
  {
    rule: 'intl-email-technique/not-image-only',
    title: 'A receipt promotes nothing',
    facts: mail({ message: { hasHtml: true, marketing: false } }),
    expected: 'not-applicable',
  },
];
