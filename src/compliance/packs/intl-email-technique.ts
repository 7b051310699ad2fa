import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const marketing: Condition = { fact: 'message.marketing', op: 'eq', value: true };
const html: Condition = { fact: 'message.hasHtml', op: 'eq', value: true };
const bulk: Condition = { fact: 'sender.bulkSender', op: 'eq', value: true };
const bulkMarketing: Condition = { all: [bulk, marketing] };

/**
 * What mailbox providers ask of senders since 2024, and what makes an e-mail readable for everybody. The requirements of the providers hold for mail to
 * their private mailboxes, wherever the sender is.
 */
export const intlEmailTechnique: Pack = {
  id: 'intl-email-technique',
  version: '1.0.0',
  title: 'E-mail technique: requirements of mailbox providers, readable for everybody',
  source: {
    author: 'Google',
    year: 2024,
    title: 'Email sender guidelines; Yahoo Sender Hub; Microsoft, requirements for high-volume senders; RFC 2369, RFC 8058',
    url: 'https://support.google.com/mail/answer/81126',
  },
  authorities: ['mailbox-providers'],
  status: 'platform-requirement',
  statusNote:
    'Who does not keep them is delayed, put among spam or refused; no law asks for them. Bulk is about 5,000 messages a day from one main domain: to personal Gmail accounts, where one such day counts for ever, or, since 2025-05-05, to the private mailboxes of Microsoft. Yahoo names no number. Since November 2025 Gmail refuses more of what fails. Also asked and not covered here: reverse DNS, TLS, the format of RFC 5322, ARC for forwarded mail.',
  asOf: '2026-11-28',
  confidence: 'medium',
  effectiveFrom: '2024-02-01',
  reach: { jurisdictions: ['*'], by: 'recipients', channels: ['email'] },
  rules: [
    {
      id: 'intl-email-technique/list-unsubscribe-header',
      scope: 'asset',
      requirement: 'Marketing mail of bulk senders has a List-Unsubscribe header.',
      citation: 'RFC 2369 section 3.2; Google, Email sender guidelines; Yahoo, Sender requirements',
      appliesWhen: bulkMarketing,
      passWhen: { fact: 'message.headers.listUnsubscribe', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Raw headers of a message as received.',
      howToCheck: 'Send one to a test mailbox and show the original.',
      severity: 'major',
    },
    {
      id: 'intl-email-technique/one-click',
      scope: 'asset',
      requirement:
        'Marketing mail of bulk senders can be refused with one click: List-Unsubscribe names an https address, List-Unsubscribe-Post says List-Unsubscribe=One-Click, and a valid DKIM signature covers both.',
      citation: 'RFC 8058 section 3.1, 4; Google, Email sender guidelines; Yahoo, Sender requirements',
      appliesWhen: bulkMarketing,
      passWhen: {
        all: [
          { fact: 'message.headers.oneClick', op: 'eq', value: true },
          { fact: 'message.headers.unsubscribeHttps', op: 'eq', value: true },
          { fact: 'message.headers.unsubscribeSigned', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Raw headers as received, and the log of one POST that unsubscribed a test address.',
      howToCheck: 'Press the button of the mail client beside the sender; a page that asks once more breaks it.',
      severity: 'major',
      effectiveFrom: '2024-06-01',
    },
    {
      id: 'intl-email-technique/unsubscribe-two-days',
      scope: 'asset',
      requirement: 'Bulk senders honour such a refusal within two days: Yahoo requires it, Google recommends 48 hours.',
      citation: 'Yahoo, Sender requirements (2 days); Google, Email sender guidelines FAQ (48 hours)',
      appliesWhen: bulkMarketing,
      passWhen: { fact: 'message.optOut.honouredDays', op: 'lte', value: 2 },
      check: 'hybrid',
      evidence: 'Suppression log: time of the refusal, time of the suppression.',
      howToCheck: 'Take the slowest refusal of the last month, week-ends included.',
      severity: 'major',
    },
    {
      id: 'intl-email-technique/visible-unsubscribe',
      scope: 'asset',
      requirement: 'Marketing mail of bulk senders has a clearly visible way to unsubscribe in the message too.',
      citation: 'Google, Email sender guidelines; Yahoo, Sender requirements',
      appliesWhen: bulkMarketing,
      passWhen: { fact: 'message.optOut.present', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot of the place.',
      howToCheck: 'Find it with images off and in dark mode.',
      severity: 'major',
    },
    {
      id: 'intl-email-technique/authenticated',
      scope: 'asset',
      requirement: 'Every message passes SPF or DKIM.',
      citation: 'Google, Email sender guidelines, all senders; Yahoo, Sender requirements; RFC 7208, RFC 6376',
      passWhen: {
        any: [
          { fact: 'message.spfPass', op: 'eq', value: true },
          { fact: 'message.dkimPass', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The header Authentication-Results of a message as received.',
      howToCheck: 'Send one to a test mailbox at each provider and show the original.',
      severity: 'major',
    },
    {
      id: 'intl-email-technique/authenticated-bulk',
      scope: 'asset',
      requirement:
        'Messages of bulk senders pass SPF and DKIM, and the domain in the From line has a DMARC record and is aligned with one of the two.',
      citation:
        'Google, Email sender guidelines, bulk senders; Yahoo, Sender requirements; Microsoft, 2025-05-05; RFC 9989, before May 2026 RFC 7489',
      appliesWhen: bulk,
      passWhen: {
        all: [
          { fact: 'message.spfPass', op: 'eq', value: true },
          { fact: 'message.dkimPass', op: 'eq', value: true },
          { fact: 'message.dmarcPass', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The header Authentication-Results of a message as received, and the DMARC record.',
      howToCheck:
        'Send one through each service that sends in your name; a policy of none is enough for them. One of the two must be aligned, not both. The tag pct is gone since RFC 9989.',
      severity: 'major',
    },
    {
      id: 'intl-email-technique/spam-rate',
      scope: 'asset',
      requirement: 'The share of mail that recipients report as spam stays below 0.3 %, better below 0.1 %.',
      citation: 'Google, Email sender guidelines; Yahoo, Sender requirements',
      passWhen: {
        any: [
          { fact: 'sender.spamRatePct', op: 'lt', value: 0.3 },
          { fact: 'sender.spamRatePct', op: 'eq', value: null },
        ],
      },
      check: 'hybrid',
      evidence: 'Postmaster Tools, the worst day of the last 30.',
      howToCheck: 'Look it up by domain, and after each large mailing. Yahoo reckons with the mail that reached the inbox, so its share is higher.',
      severity: 'major',
    },
    {
      id: 'intl-email-technique/plain-text-part',
      scope: 'asset',
      requirement: 'A message in HTML carries the same in plain text.',
      citation: 'Good practice; the form: RFC 2046 section 5.1.4',
      appliesWhen: html,
      passWhen: { fact: 'message.plainTextPart', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Structure of a message as received: multipart/alternative.',
      howToCheck: 'Read the plain text: the way to refuse and the address must be there as well.',
      severity: 'minor',
      status: 'internal-policy',
    },
    {
      id: 'intl-email-technique/layout-tables-presentational',
      scope: 'asset',
      requirement: 'Tables that only arrange the layout are marked role="presentation", so that a screen reader does not announce rows and columns.',
      citation: 'WCAG 2.2 success criterion 1.3.1 (A), applied to e-mail',
      appliesWhen: html,
      passWhen: { fact: 'a11y.layoutTablesWithoutRole', op: 'eq', value: 0 },
      check: 'hybrid',
      evidence: 'The markup.',
      howToCheck: 'Listen to the message with a screen reader.',
      severity: 'major',
      status: 'standard',
    },
    {
      id: 'intl-email-technique/lang-and-title',
      scope: 'asset',
      requirement: 'The HTML names its language and has a title.',
      citation: 'WCAG 2.2 success criteria 3.1.1 and 2.4.2 (A), applied to e-mail',
      appliesWhen: html,
      passWhen: {
        all: [
          { fact: 'a11y.langAttribute', op: 'eq', value: true },
          { fact: 'a11y.titleElement', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The markup.',
      howToCheck: 'Is it the language of this mailing, and its subject?',
      severity: 'major',
      status: 'standard',
    },
    {
      id: 'intl-email-technique/not-image-only',
      scope: 'asset',
      requirement: 'What the law asks for, such as the address, the way to refuse and legal lines, stands in text and not in an image.',
      citation: 'WCAG 2.2 success criterion 1.4.5 (AA), applied to e-mail',
      appliesWhen: { all: [html, marketing] },
      passWhen: { fact: 'a11y.requiredTextInImage', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Screenshot with images off.',
      howToCheck: 'Open it with images off.',
      severity: 'major',
      status: 'standard',
    },
  ],
};

/** What only this pack asks. */
export const intlEmailTechniqueFacts: readonly Fact[] = [
  {
    name: 'sender.bulkSender',
    question: 'Did the main domain ever send about 5,000 messages in a day to the private mailboxes of one provider: Gmail, Outlook.com, Yahoo?',
    help: 'Subdomains and mailing services that send in your name count together. Company mailboxes at these providers do not count.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.headers.listUnsubscribe',
    question: 'Do the raw headers contain List-Unsubscribe?',
    help: 'Open a received message and choose "show original" or "view source". A link in the text is something else.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.headers.oneClick',
    question: 'Do the raw headers contain "List-Unsubscribe-Post: List-Unsubscribe=One-Click"?',
    help: 'In the source of a received message, in exactly these words.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.headers.unsubscribeHttps',
    question: 'Does List-Unsubscribe name an https address?',
    help: 'A mailto address may stand beside it.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.headers.unsubscribeSigned',
    question: 'Does the list h= of a valid DKIM signature contain both headers?',
    help: 'In the source, look in the header DKIM-Signature behind h= for list-unsubscribe and list-unsubscribe-post.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.optOut.honouredDays',
    question: 'After a refusal, how many days pass at most until the address is taken off?',
    help: 'Days of the calendar, with part of a day as a decimal.',
    type: 'number',
    unit: 'days',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.spfPass',
    question: 'Does Authentication-Results of a received message say spf=pass?',
    help: 'In the source of a message at the mailbox of a provider. Ask for each service that sends in your name; no, when one of them fails.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.dkimPass',
    question: 'Does Authentication-Results of a received message say dkim=pass?',
    help: 'As for SPF. With several signatures, the one for your own domain counts.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.dmarcPass',
    question: 'Does Authentication-Results of a received message say dmarc=pass?',
    help: 'It says so only when there is a record and the domain in the From line is aligned.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'sender.spamRatePct',
    question: 'How much of the mail did recipients report as spam on the worst day of the last 30?',
    help: 'As Postmaster Tools shows it; null when there is too little mail for a figure.',
    type: 'number',
    unit: 'percent',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.hasHtml',
    question: 'Does the message have an HTML part?',
    help: 'Nearly every message of a mailing service has: colours, buttons, pictures.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'message.plainTextPart',
    question: 'Does the message have a plain-text part?',
    help: 'In the source, a part text/plain with the content. "Your mail program shows no HTML" alone is no.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'a11y.layoutTablesWithoutRole',
    question: 'How many tables that only arrange the layout have no role="presentation"?',
    help: 'role="none" says the same. A table of prices or dates is no layout.',
    type: 'number',
    unit: 'tables',
    knownBy: 'web-team',
  },
  {
    name: 'a11y.requiredTextInImage',
    question: 'Does the address, the way to refuse or a legal line stand only in an image?',
    help: 'Turn images off and look. An alternative text that repeats the words does not count as text.',
    type: 'boolean',
    knownBy: 'designer',
  },
];
