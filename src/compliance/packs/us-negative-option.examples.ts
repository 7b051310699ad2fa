import type { PackExample } from '../example.ts';

const offered = (offer: Readonly<Record<string, unknown>>, place = 'US'): PackExample['facts'] => ({
  channel: 'web-page',
  recipients: { jurisdictions: [place], audience: 'consumer' },
  offer: { negativeOption: true, soldOnline: true, ...offer },
});

/** What must come out of the rules on subscriptions. */
export const usNegativeOptionExamples: readonly PackExample[] = [
  {
    rule: 'us-negative-option/terms-before-billing',
    title: 'Price, dates and the way to stop stand above the payment fields',
    facts: offered({ recurringTermsPlace: 'before-payment-fields' }),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/terms-before-billing',
    title: 'The renewal stands in the terms behind a link',
    facts: offered({ recurringTermsPlace: 'terms-page-only' }),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/terms-before-billing',
    title: 'A subscription sold in the shop only',
    facts: offered({ soldOnline: false, recurringTermsPlace: 'nowhere' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/express-informed-consent',
    title: 'A box of its own for the recurring charge',
    facts: offered({ recurringConsentAct: 'own-box' }),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/express-informed-consent',
    title: 'The box was ticked beforehand',
    facts: offered({ recurringConsentAct: 'pre-checked-box' }),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/simple-cancellation',
    title: 'Nobody has tried to cancel yet',
    facts: offered({}),
    expected: 'needs-review',
  },
  {
    rule: 'us-negative-option/simple-cancellation',
    title: 'A tester got lost in four offers to stay',
    facts: offered({}),
    attested: 'fail',
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/simple-cancellation',
    title: 'A single purchase without renewal',
    facts: offered({ negativeOption: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/ca-online-cancellation',
    title: 'A button on the account page ends it',
    facts: offered({ onlineCancellation: true }, 'US-CA'),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/ca-online-cancellation',
    title: 'Ordered online, ended by phone only',
    facts: offered({ onlineCancellation: false }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-online-cancellation',
    title: 'The amended text came on 1 July 2025',
    facts: offered({ onlineCancellation: false }, 'US-CA'),
    on: '2025-06-30',
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/ca-online-cancellation',
    title: 'An offer to people in New York',
    facts: offered({ onlineCancellation: false }, 'US-NY'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/ca-annual-reminder',
    title: 'A reminder goes out each January',
    facts: offered({ annualReminder: true }, 'US-CA'),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/ca-annual-reminder',
    title: 'Nothing is sent while it runs',
    facts: offered({ annualReminder: false }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-fee-change-notice',
    title: 'Announced 7 days before',
    facts: offered({ feeChange: true, feeChangeNoticeDays: 7 }, 'US-CA'),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/ca-fee-change-notice',
    title: 'Announced 6 days before',
    facts: offered({ feeChange: true, feeChangeNoticeDays: 6 }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-fee-change-notice',
    title: 'Announced 31 days before',
    facts: offered({ feeChange: true, feeChangeNoticeDays: 31 }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/terms-before-billing',
    title: 'Offered to small shops, with the renewal in the terms alone: the FTC calls them consumers too',
    facts: { ...offered({ recurringTermsPlace: 'terms-page-only' }), recipients: { jurisdictions: ['US'], audience: 'business' } },
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-annual-reminder',
    title: 'A service for companies in California',
    facts: { ...offered({ annualReminder: false }), recipients: { jurisdictions: ['US-CA'], audience: 'business' } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/ca-acknowledgement',
    title: 'The confirmation tells how it renews and how to stop it',
    facts: offered({ acknowledgementContents: ['terms', 'policy', 'how-to-cancel'] }, 'US-CA'),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/ca-acknowledgement',
    title: 'The confirmation says thank you and nothing on how to cancel',
    facts: offered({ acknowledgementContents: ['terms'] }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-trial-end-notice',
    title: 'Two free months, a notice three days before their end',
    facts: offered({ introductoryDays: 60, trialEndNoticeDays: 3 }, 'US-CA'),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/ca-trial-end-notice',
    title: 'Two free months, a notice two days before their end',
    facts: offered({ introductoryDays: 60, trialEndNoticeDays: 2 }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-trial-end-notice',
    title: 'Two free months, a notice 22 days before their end',
    facts: offered({ introductoryDays: 60, trialEndNoticeDays: 22 }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-trial-end-notice',
    title: 'A trial of 31 days needs no notice',
    facts: offered({ introductoryDays: 31, trialEndNoticeDays: 0 }, 'US-CA'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/ca-long-term-notice',
    title: 'A year at a time, announced 45 days before',
    facts: offered({ firstTermMonths: 12, renewalTermMonths: 12, renewalNoticeDays: 45 }, 'US-CA'),
    expected: 'pass',
  },
  {
    rule: 'us-negative-option/ca-long-term-notice',
    title: 'A year at a time, announced 14 days before',
    facts: offered({ firstTermMonths: 12, renewalTermMonths: 12, renewalNoticeDays: 14 }, 'US-CA'),
    expected: 'fail',
  },
  {
    rule: 'us-negative-option/ca-long-term-notice',
    title: 'A year at first, then month by month',
    facts: offered({ firstTermMonths: 12, renewalTermMonths: 1, renewalNoticeDays: 0 }, 'US-CA'),
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/prenotification-plans',
    title: 'A book club sends the book of the month',
    facts: offered({ prenotificationPlan: true }),
    expected: 'needs-review',
  },
  {
    rule: 'us-negative-option/prenotification-plans',
    title: 'A subscription to a program announces no items',
    facts: offered({ prenotificationPlan: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-negative-option/click-to-cancel-2024',
    title: 'The rule of 2024 was vacated and is asked of nobody',
    facts: offered({}),
    expected: 'not-applicable',
    source: {
      author: 'U.S. Court of Appeals for the Eighth Circuit',
      year: 2025,
      title: 'Custom Communications, Inc. v. FTC, No. 24-3137',
    },
  },
];
