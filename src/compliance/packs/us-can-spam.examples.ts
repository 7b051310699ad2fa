import type { PackExample } from '../example.ts';

const recipients = { jurisdictions: ['US'], audience: 'business', consent: { basis: 'none' } };
const promotion = { channel: 'email', recipients, message: { contentMix: 'commercial-only' } };
const receipt = { channel: 'email', recipients, message: { contentMix: 'transactional-only' } };
const optOut = { present: true, validDays: 30, feeRequired: false, extraDataRequired: false, pages: 1, honouredBusinessDays: 10 };
const withOptOut = (changed: Readonly<Record<string, unknown>>): PackExample['facts'] => ({
  ...promotion,
  message: { contentMix: 'commercial-only', optOut: { ...optOut, ...changed } },
});

/** What must come out of CAN-SPAM: one pass and one fail for each rule that facts decide, more where the law draws a line. */
export const usCanSpamExamples: readonly PackExample[] = [
  {
    rule: 'us-can-spam/header-accuracy',
    title: 'Name, domain and reply address are those of the sender',
    facts: { ...receipt, message: { fromNamesSender: true, fromDomainIsOwn: true, replyToIsOwn: true } },
    expected: 'pass',
  },
  {
    rule: 'us-can-spam/header-accuracy',
    title: 'A receipt comes from a domain that is not ours',
    facts: { ...receipt, message: { fromNamesSender: true, fromDomainIsOwn: false, replyToIsOwn: true } },
    expected: 'fail',
  },
  {
    rule: 'us-can-spam/header-accuracy',
    title: 'A reply goes to a stranger',
    facts: { ...receipt, message: { fromNamesSender: true, fromDomainIsOwn: true, replyToIsOwn: false } },
    expected: 'fail',
  },
  {
    rule: 'us-can-spam/subject-not-deceptive',
    title: 'Nobody has read the subject against the body yet',
    facts: promotion,
    expected: 'needs-review',
  },
  {
    rule: 'us-can-spam/subject-not-deceptive',
    title: 'A reviewer found that "Re: your order" opens an advertisement',
    facts: promotion,
    attested: 'fail',
    expected: 'fail',
  },
  { rule: 'us-can-spam/subject-not-deceptive', title: 'A receipt is no commercial message', facts: receipt, expected: 'not-applicable' },
  { rule: 'us-can-spam/opt-out-mechanism', title: 'A link to refuse is there', facts: withOptOut({}), expected: 'pass' },
  {
    rule: 'us-can-spam/opt-out-mechanism',
    title: 'Former business customers told of a new product line: there is no exemption for business mail',
    facts: withOptOut({ present: false }),
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'CAN-SPAM Act: A Compliance Guide for Business' },
  },
  {
    rule: 'us-can-spam/opt-out-mechanism',
    title: 'The account statement stands first, one line of promotion last',
    facts: {
      ...promotion,
      message: { contentMix: 'commercial+transactional', subjectSignalsCommercial: false, transactionalContentFirst: true },
    },
    expected: 'not-applicable',
    source: { author: 'Federal Trade Commission', title: 'CAN-SPAM Act: A Compliance Guide for Business', locator: 'Message A' },
  },
  {
    rule: 'us-can-spam/opt-out-mechanism',
    title: 'The account statement stands first, but the subject reads as an advertisement',
    facts: {
      ...promotion,
      message: {
        contentMix: 'commercial+transactional',
        subjectSignalsCommercial: true,
        transactionalContentFirst: true,
        optOut: { present: false },
      },
    },
    expected: 'fail',
  },
  {
    rule: 'us-can-spam/opt-out-mechanism',
    title: 'An e-mail of 2003 came before the act',
    facts: promotion,
    on: '2003-12-31',
    expected: 'not-applicable',
  },
  { rule: 'us-can-spam/opt-out-30-days', title: 'The link works for 30 days', facts: withOptOut({ validDays: 30 }), expected: 'pass' },
  { rule: 'us-can-spam/opt-out-30-days', title: 'The link works for 29 days', facts: withOptOut({ validDays: 29 }), expected: 'fail' },
  { rule: 'us-can-spam/opt-out-no-barrier', title: 'One page with one button', facts: withOptOut({ pages: 1 }), expected: 'pass' },
  { rule: 'us-can-spam/opt-out-no-barrier', title: 'Refusing needs two pages', facts: withOptOut({ pages: 2 }), expected: 'fail' },
  { rule: 'us-can-spam/opt-out-no-barrier', title: 'Refusing needs a log-in', facts: withOptOut({ extraDataRequired: true }), expected: 'fail' },
  {
    rule: 'us-can-spam/opt-out-no-barrier',
    title: 'Two pages to refuse, the day before the rule on it',
    facts: withOptOut({ pages: 2 }),
    on: '2008-07-06',
    expected: 'not-applicable',
  },
  {
    rule: 'us-can-spam/opt-out-honoured-10-business-days',
    title: 'Stopped on business day 10',
    facts: withOptOut({ honouredBusinessDays: 10 }),
    expected: 'pass',
  },
  {
    rule: 'us-can-spam/opt-out-honoured-10-business-days',
    title: 'Stopped on business day 11',
    facts: withOptOut({ honouredBusinessDays: 11 }),
    expected: 'fail',
  },
  { rule: 'us-can-spam/no-transfer-after-opt-out', title: 'Nobody has looked at the exports yet', facts: promotion, expected: 'needs-review' },
  { rule: 'us-can-spam/no-transfer-after-opt-out', title: 'A receipt is no commercial message', facts: receipt, expected: 'not-applicable' },
  {
    rule: 'us-can-spam/all-marketing-stop-option',
    title: 'The choice of mails has one control that ends all',
    facts: withOptOut({ menu: true, stopAllOffered: true }),
    expected: 'pass',
  },
  {
    rule: 'us-can-spam/all-marketing-stop-option',
    title: 'The choice of mails has no control that ends all',
    facts: withOptOut({ menu: true, stopAllOffered: false }),
    expected: 'fail',
  },
  {
    rule: 'us-can-spam/all-marketing-stop-option',
    title: 'There is no choice of mails',
    facts: withOptOut({ menu: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-can-spam/postal-address',
    title: 'The registered address stands in the footer',
    facts: { ...promotion, message: { contentMix: 'commercial-only', postalAddressPresent: true } },
    expected: 'pass',
  },
  {
    rule: 'us-can-spam/postal-address',
    title: 'There is no address',
    facts: { ...promotion, message: { contentMix: 'commercial-only', postalAddressPresent: false } },
    expected: 'fail',
  },
  {
    rule: 'us-can-spam/identified-as-ad',
    title: 'A cold e-mail: a person judges whether it reads as an advertisement',
    facts: promotion,
    expected: 'needs-review',
  },
  {
    rule: 'us-can-spam/identified-as-ad',
    title: 'The recipients agreed in writing beforehand',
    facts: { ...promotion, recipients: { ...recipients, consent: { basis: 'express-written' } } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-can-spam/sexually-explicit-label',
    title: 'The label begins the subject and nothing explicit shows at first',
    facts: {
      ...promotion,
      content: { sexuallyExplicit: true },
      message: { contentMix: 'commercial-only', subject: 'SEXUALLY-EXPLICIT: New films', explicitBeforeAction: false },
    },
    expected: 'pass',
  },
  {
    rule: 'us-can-spam/sexually-explicit-label',
    title: 'The label stands at the end of the subject',
    facts: {
      ...promotion,
      content: { sexuallyExplicit: true },
      message: { contentMix: 'commercial-only', subject: 'New films (SEXUALLY-EXPLICIT)', explicitBeforeAction: false },
    },
    expected: 'fail',
  },
  {
    rule: 'us-can-spam/sexually-explicit-label',
    title: 'A receipt for such films is no commercial message',
    facts: { ...receipt, content: { sexuallyExplicit: true } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-can-spam/monitor-agents',
    title: 'An affiliate sends it and nobody has looked at the contract yet',
    facts: { ...promotion, sender: { usesThirdPartySender: true } },
    expected: 'needs-review',
  },
  {
    rule: 'us-can-spam/monitor-agents',
    title: 'The company sends it itself',
    facts: { ...promotion, sender: { usesThirdPartySender: false } },
    expected: 'not-applicable',
  },
];
