import type { Comparison, Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const issuer: Comparison = { fact: 'sender.entityTypes', op: 'contains', value: 'public-issuer' };

/** A channel that investors were told to watch makes information public by itself. */
const recognisedChannel: Condition = {
  all: [
    { fact: 'channel', op: 'in', value: ['social-post', 'web-page'] },
    { fact: 'finance.channelPreannounced', op: 'eq', value: true },
  ],
};

const inside: readonly Comparison[] = [
  issuer,
  { fact: 'finance.materialNonPublicInformation', op: 'eq', value: true },
  { fact: 'finance.foreignPrivateIssuer', op: 'eq', value: false },
];

/**
 * What reaches marketing when a company has listed securities or is about to offer some: figures outside the accounting standards, news that investors do not have yet,
 * outlooks, and publicity around an offering. The Sarbanes-Oxley Act does not regulate advertising: it stands behind Regulation G and the controls over published figures.
 */
export const usIssuerDisclosure: Pack = {
  id: 'us-issuer-disclosure',
  version: '1.0.0',
  title: 'Listed companies: figures, news and outlooks in marketing',
  source: {
    author: 'U.S. Securities and Exchange Commission',
    title: '17 CFR 243.100-103 (Regulation FD); 17 CFR 244.100-102 (Regulation G); 15 U.S.C. 77e, 78u-5; 17 CFR 230.134-169',
    url: 'https://www.ecfr.gov/current/title-17/chapter-II',
  },
  authorities: ['SEC'],
  status: 'in-force',
  statusNote:
    'Regulation FD since 2000-10-23, Regulation G since 2003-03-28, the rules on offerings as reformed on 2005-12-01 and since; on 2026-05-19 the SEC proposed to reform them again (Release 33-11418; comments until 2026-07-27). Filings and releases of earnings follow more rules than stand here (17 CFR 229.10(e)).',
  asOf: '2026-11-22',
  confidence: 'high',
  effectiveFrom: '1933-05-27',
  reach: { jurisdictions: ['US'], by: 'either', senders: ['public-issuer', 'securities-offeror'] },
  rules: [
    {
      id: 'us-issuer-disclosure/non-gaap-reconciled',
      scope: 'asset',
      requirement:
        'A material figure that is no GAAP measure, made public, comes with the most directly comparable GAAP measure and a reconciliation in numbers. For outlooks: as far as it is available without unreasonable effort.',
      citation: '17 CFR 244.100(a), 244.101; Sarbanes-Oxley Act s. 401(b)',
      effectiveFrom: '2003-03-28',
      appliesWhen: {
        all: [issuer, { fact: 'finance.nonGaapMeasure', op: 'eq', value: true }, { fact: 'finance.regulationGExcepted', op: 'eq', value: false }],
      },
      passWhen: {
        all: [
          { fact: 'finance.gaapMeasureShown', op: 'eq', value: true },
          { fact: 'finance.gaapReconciliation', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The figure, the GAAP measure and the reconciliation, in one view.',
      howToCheck: 'For speech and webcasts the reconciliation may stand on the website, if its place is named when it is said.',
      severity: 'critical',
    },
    {
      id: 'us-issuer-disclosure/non-gaap-not-misleading',
      scope: 'asset',
      requirement: 'A figure that is no GAAP measure does not mislead, taken with all that stands around it.',
      citation: '17 CFR 244.100(b)',
      effectiveFrom: '2003-03-28',
      appliesWhen: { all: [issuer, { fact: 'finance.nonGaapMeasure', op: 'eq', value: true }] },
      check: 'manual',
      evidence: 'Note of finance on the definition, and the same figure of earlier periods.',
      howToCheck: 'Does it leave out normal running costs, change from period to period, bear the name of a GAAP measure?',
      severity: 'critical',
    },
    {
      id: 'us-issuer-disclosure/no-selective-disclosure',
      scope: 'asset',
      requirement:
        'What is material and not public does not reach analysts, investors or holders through marketing before the public has it. Someone who owes or agreed to confidence may have it.',
      citation: '17 CFR 243.100-101; exceptions 243.100(b)(2)',
      effectiveFrom: '2000-10-23',
      appliesWhen: { all: [...inside, { fact: 'finance.confidenceAgreed', op: 'eq', value: false }] },
      passWhen: { any: [{ fact: 'finance.publiclyReleasedFirst', op: 'eq', value: true }, recognisedChannel] },
      check: 'hybrid',
      evidence: 'Clearance by the disclosure committee, and the filing or release with its time.',
      howToCheck:
        'Compare the times. What slipped out unintentionally is published within 24 hours or before the next trading day begins, whichever is later.',
      severity: 'critical',
    },
    {
      id: 'us-issuer-disclosure/social-channel-recognised',
      scope: 'asset',
      requirement: 'Where a social network or a website is itself the way to the public, investors were told beforehand to look there.',
      citation: 'SEC Release 34-69279 (2013-04-02); Release 34-58288 (2008-08-01)',
      status: 'guidance',
      effectiveFrom: '2013-04-02',
      appliesWhen: { all: [...inside, { fact: 'channel', op: 'in', value: ['social-post', 'web-page'] }] },
      passWhen: {
        any: [
          { fact: 'finance.publiclyReleasedFirst', op: 'eq', value: true },
          { fact: 'finance.channelPreannounced', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The earlier release or report that names this account or page.',
      howToCheck: "Look for this very account: the page of a manager is not the company's.",
      severity: 'critical',
    },
    {
      id: 'us-issuer-disclosure/forward-looking-cautionary',
      scope: 'asset',
      requirement:
        'A statement on the future is protected against private suits when it is identified as such and comes with meaningful caution on what could turn out differently.',
      citation: '15 U.S.C. 77z-2(c), 78u-5(c)(1)(A); exclusions (b)',
      status: 'safe-harbour',
      statusNote:
        'A protection, no duty. It does not cover initial offerings, tender offers, going private and others; what is immaterial, or said without actual knowledge that it is false, is protected as well.',
      effectiveFrom: '1995-12-22',
      appliesWhen: { all: [issuer, { fact: 'finance.forwardLooking', op: 'eq', value: true }] },
      passWhen: {
        all: [
          { fact: 'finance.forwardLookingIdentified', op: 'eq', value: true },
          { fact: 'finance.cautionaryStatement', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      reviewOnFail: true,
      evidence: 'The asset with statement and caution marked.',
      howToCheck: 'Does the caution name what could go wrong here and now? Boilerplate does not protect.',
      severity: 'major',
    },
    {
      id: 'us-issuer-disclosure/figures-from-controlled-source',
      scope: 'asset',
      requirement:
        'Numbers of customers, revenue or growth that are published come from a dated source under the controls of the company, and match what it filed.',
      citation: '17 CFR 240.10b-5, 240.13a-15; SEC Release 33-10751 (2020) on metrics',
      status: 'guidance',
      statusNote: 'No text says that marketing must name a source: it is how one shows that a figure was under control.',
      confidence: 'medium',
      appliesWhen: { all: [issuer, { fact: 'finance.businessMetricShown', op: 'eq', value: true }] },
      passWhen: { fact: 'finance.metricSourceRecorded', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Source, date and owner of each figure.',
      howToCheck: 'Take one figure back to its report, and compare it with the last quarterly filing.',
      severity: 'major',
      effectiveFrom: '2020-02-25',
    },
    {
      id: 'us-issuer-disclosure/no-offer-before-filing',
      scope: 'asset',
      requirement:
        'Before a registration statement is filed, an offering is not mentioned, but for a notice with no more than Rule 135 allows: who, what and how much, when, how and for what, and that it is no offer.',
      citation: '15 U.S.C. 77e(c); 17 CFR 230.135; exceptions 230.163, 230.163B, 15 U.S.C. 77e(d)',
      appliesWhen: {
        all: [
          { fact: 'finance.inRegistration', op: 'eq', value: true },
          { fact: 'finance.registrationFiled', op: 'eq', value: false },
        ],
      },
      passWhen: {
        any: [
          { fact: 'finance.mentionsOffering', op: 'eq', value: false },
          { fact: 'finance.rule135Notice', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      reviewOnFail: true,
      evidence: 'The asset, cleared by counsel.',
      howToCheck: 'Large seasoned issuers, and soundings of institutions, have exceptions: counsel names the one that is used.',
      severity: 'critical',
    },
    {
      id: 'us-issuer-disclosure/quiet-period',
      scope: 'asset',
      requirement:
        'While a public offering is prepared or under way, publicity does not stir interest in the securities, unless a rule allows it: regular business information, communications more than 30 days before the filing, notices, free writing prospectuses.',
      citation: '15 U.S.C. 77e(b)-(c); 17 CFR 230.134, 230.163A, 230.164, 230.168, 230.169, 230.433',
      appliesWhen: { fact: 'finance.inRegistration', op: 'eq', value: true },
      check: 'manual',
      evidence: 'Clearance by counsel, with the rule that is relied on.',
      howToCheck: 'Was the same kind of thing published regularly before, by the same people, for customers and not for investors?',
      severity: 'critical',
    },
  ],
};

/** What only the rules for listed companies ask. */
export const usIssuerDisclosureFacts: readonly Fact[] = [
  {
    name: 'finance.nonGaapMeasure',
    question: 'Does it state a financial figure that leaves out or adds what the accounting standards do not?',
    help: 'Adjusted earnings, EBITDA, free cash flow, growth without currency effects. Numbers of users or shops are none.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.regulationGExcepted',
    question:
      'Is the sender a foreign private issuer that publishes it outside the United States, or is it part of a filed communication on a merger?',
    help: '17 CFR 244.100(c)-(d): for foreign issuers also listed abroad, not based on US standards, not aimed at the United States.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.gaapMeasureShown',
    question: 'Does the most directly comparable figure of the accounting standards stand with the adjusted figure?',
    help: 'Net income beside adjusted earnings; operating cash flow beside free cash flow.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.gaapReconciliation',
    question: 'Does a table lead in numbers from the adjusted figure to that of the accounting standards?',
    help: 'With it; or, for speech, on a page that is named.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.materialNonPublicInformation',
    question: 'Does it tell about the company what investors do not know yet and would want to know?',
    help: 'Results, outlook, mergers, large contracts, new products, changes at the top, dividends, incidents. When in doubt, ask counsel.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.foreignPrivateIssuer',
    question: 'Is the sender a foreign private issuer?',
    help: 'A company from abroad that files Form 20-F or 40-F, for example.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.confidenceAgreed',
    question: 'Did everyone whom it reaches expressly agree to keep it confidential, or owe confidence as lawyers and bankers do?',
    help: 'A signed or spoken promise before they hear it. "Please keep it to yourselves" afterwards is none.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.publiclyReleasedFirst',
    question: 'Was the news that it tells filed with the SEC or widely released before it, or at the same time?',
    help: 'Form 8-K, a wire service, a call that everybody could join.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.channelPreannounced',
    question: 'Did the company tell investors beforehand that it publishes on this account or page?',
    help: 'In filings, releases or on the page for investors, with the address.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.forwardLooking',
    question: 'Does it speak of what the company expects, plans or aims at?',
    help: 'Projections, goals, plans for products.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.forwardLookingIdentified',
    question: 'Does it say that its statements on what is to come look forward?',
    help: '"This post contains forward-looking statements". Words such as "expects" in the sentence itself may do.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.cautionaryStatement',
    question: 'Does it name important factors that could make things turn out differently?',
    help: 'For speech: a reference to a document that names them.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.businessMetricShown',
    question: 'Does it state a number on customers, revenue, growth or the like?',
    help: 'Users, shops, bookings, retention, market share.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.metricSourceRecorded',
    question: 'Is a dated source with an owner in finance recorded for each number on customers, revenue, growth or the like?',
    help: 'A report that can be run again, with the definition that the filings use.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.inRegistration',
    question: 'Is the company preparing a public offering of securities, or is one under way?',
    help: 'From the understanding with the underwriter until the distribution ends. Ask counsel: few people know.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.registrationFiled',
    question: 'Is the registration statement filed?',
    help: 'Publicly, with the SEC. A confidential draft is not filed.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.mentionsOffering',
    question: 'Does it mention the offering, or that the company may go public?',
    help: '"On our way to the stock exchange" does.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.rule135Notice',
    question: 'Does it say no more on the offering than the list of Rule 135, with the sentence that it is no offer?',
    help: 'No name of an underwriter.',
    type: 'boolean',
    knownBy: 'legal',
  },
];
