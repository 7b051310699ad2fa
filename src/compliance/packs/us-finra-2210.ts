import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const retail: Condition = { fact: 'finance.finra.type', op: 'eq', value: 'retail' };
const retailOrCorrespondence: Condition = { fact: 'finance.finra.type', op: 'in', value: ['retail', 'correspondence'] };

const noProjection: Condition = { fact: 'finance.projection', op: 'eq', value: false };

/** Filed before, recruiting only, or another of the exclusions of paragraph (c)(7). */
const toFile: Condition = { all: [retail, { fact: 'finance.finra.filingExcluded', op: 'eq', value: false }] };

/**
 * FINRA's rule on communications with the public. It binds broker-dealers that are members, in what they and their people write and say to others than the firm itself.
 * Rules 2211 to 2220 add more for variable insurance, rankings, volatility ratings, analysis tools, security futures, collateralised mortgages and options.
 */
export const usFinra2210: Pack = {
  id: 'us-finra-2210',
  version: '1.0.0',
  title: 'FINRA: communications of broker-dealers with the public',
  source: {
    author: 'Financial Industry Regulatory Authority',
    year: 2013,
    title: 'FINRA Rule 2210',
    url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
  },
  authorities: ['FINRA', 'SEC'],
  status: 'in-force',
  statusNote:
    'In force since 2013-02-04. What (d)(4) says of taxes, (d)(7) of recommendations and (e) of the name of FINRA is not in this pack, nor are Rules 2211 to 2220.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2013-02-04',
  reach: { jurisdictions: ['US'], by: 'either', senders: ['broker-dealer'], sectors: ['finance'] },
  rules: [
    {
      id: 'us-finra-2210/principal-approval',
      scope: 'asset',
      requirement:
        'A qualified registered principal approves each retail communication before its first use or its filing, whichever is earlier. A retail communication is written or electronic and goes to more than 25 retail investors within 30 days.',
      citation: 'FINRA Rule 2210(a)(5), (b)(1)(A); exceptions (b)(1)(B)-(D)',
      appliesWhen: { all: [retail, { fact: 'finance.finra.approvalException', op: 'eq', value: 'none' }] },
      passWhen: { fact: 'finance.finra.principalApproved', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Record of the approval: name, registration, date.',
      howToCheck: 'Compare the day of the approval with the day of the first use.',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/filing-before-use',
      scope: 'asset',
      requirement:
        'Filed with FINRA at least 10 business days before the first use: what a firm in its first year of membership publishes in public media; fund rankings or comparisons that the firm or fund made itself; security futures.',
      citation: 'FINRA Rule 2210(c)(1)(A), (c)(2)',
      appliesWhen: {
        all: [
          toFile,
          {
            any: [
              {
                all: [
                  { fact: 'finance.finra.newMember', op: 'eq', value: true },
                  { fact: 'finance.finra.publicMedia', op: 'eq', value: true },
                ],
              },
              { fact: 'finance.finra.products', op: 'containsAny', value: ['own-fund-ranking', 'security-futures'] },
            ],
          },
        ],
      },
      passWhen: { fact: 'finance.finra.filedBusinessDaysBefore', op: 'gte', value: 10 },
      check: 'hybrid',
      evidence: 'Receipt of FINRA, and its answer if there was one.',
      howToCheck: 'Count the business days from the receipt to the first use; changes that FINRA asked for must be made before.',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/filing',
      scope: 'asset',
      requirement:
        'Retail communications on registered funds, public direct participation programmes, collateralised mortgages and registered securities derived from an index, a basket, a commodity or a currency are filed with FINRA within 10 business days of the first use.',
      citation: 'FINRA Rule 2210(c)(3)',
      confidence: 'medium',
      appliesWhen: {
        all: [
          toFile,
          {
            fact: 'finance.finra.products',
            op: 'containsAny',
            value: ['registered-fund', 'direct-participation', 'collateralised-mortgage', 'structured-security'],
          },
        ],
      },
      passWhen: { fact: 'finance.finra.filed', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Receipt of FINRA.',
      howToCheck: 'Compare the receipt with the day of the first use.',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/fair-and-balanced',
      scope: 'asset',
      requirement:
        'It rests on fair dealing and good faith, is fair and balanced, and gives a sound basis to judge. Nothing is false, exaggerated, unwarranted or misleading, and risks balance benefits.',
      citation: 'FINRA Rule 2210(d)(1)(A)-(E)',
      check: 'manual',
      evidence: 'Signed review.',
      howToCheck: 'Read it as its audience would. Is what matters in a footnote? Are risks as concrete as benefits?',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/no-promissory-claim',
      scope: 'asset',
      requirement: 'Nothing promissory is said: no guaranteed return, no promise that nothing can be lost.',
      citation: 'FINRA Rule 2210(d)(1)(B)',
      passWhen: { fact: 'finance.guaranteedReturn', op: 'eq', value: false },
      check: 'automatic',
      evidence: 'The wording, and whose guarantee stands behind it if there is one.',
      howToCheck: 'Search for "guaranteed", "risk-free", "cannot lose". Where an insurer or bank really guarantees, say who and what.',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/no-projections',
      scope: 'asset',
      requirement:
        'Performance is not predicted or projected, a target return is not named, and it is not implied that past performance will recur. To retail investors, in writing or speech.',
      citation: 'FINRA Rule 2210(d)(1)(F), (f)',
      statusNote:
        'A proposal to allow projections under conditions, to retail investors too (SR-FINRA-2026-004), was still pending at the SEC on 2026-05-20 (Release 34-105524): look whether it was decided.',
      appliesWhen: { fact: 'finance.finra.type', op: 'ne', value: 'institutional' },
      passWhen: noProjection,
      check: 'hybrid',
      evidence: 'Each sentence and chart that speaks of the future.',
      howToCheck: 'Search for "will", "expected", "target", "forecast", and look at charts that run on beyond today.',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/no-projections-to-institutions',
      scope: 'asset',
      requirement: 'The same to institutional investors: the exception for them that was approved in 2024 has not taken effect.',
      citation: 'FINRA Rule 2210(d)(1)(F); SR-FINRA-2023-016, Release 34-100561',
      statusNote:
        'Approved by the staff of the SEC on 2024-07-19 and stayed by the Commission on 2024-07-26; a wider proposal (SR-FINRA-2026-004) was pending in May 2026. Look whether either is in effect.',
      confidence: 'medium',
      appliesWhen: { fact: 'finance.finra.type', op: 'eq', value: 'institutional' },
      passWhen: noProjection,
      check: 'hybrid',
      evidence: 'Each sentence and chart that speaks of the future.',
      howToCheck: 'Search for "will", "expected", "target", "forecast". Ask counsel whether an exception is in effect by now.',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/comparisons',
      scope: 'asset',
      requirement:
        'A retail comparison of investments or services discloses all material differences: objectives, costs, liquidity, safety, guarantees or insurance, fluctuation, tax.',
      citation: 'FINRA Rule 2210(d)(2)',
      appliesWhen: { all: [retail, { fact: 'finance.finra.comparison', op: 'eq', value: true }] },
      check: 'manual',
      evidence: 'Table of the differences, with where each is said.',
      howToCheck: 'Go through the list for both sides of the comparison.',
      severity: 'major',
    },
    {
      id: 'us-finra-2210/member-named',
      scope: 'asset',
      requirement: 'Retail communications and correspondence name the member prominently. Advertisements that only recruit people may be blind.',
      citation: 'FINRA Rule 2210(d)(3)(A)',
      appliesWhen: { all: [retailOrCorrespondence, { fact: 'finance.finra.recruitingOnly', op: 'eq', value: false }] },
      passWhen: { fact: 'finance.finra.memberNameShown', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Layout with the name marked.',
      howToCheck: 'Is the name as on Form BD, and seen without searching?',
      severity: 'major',
    },
    {
      id: 'us-finra-2210/member-relationship',
      scope: 'asset',
      requirement:
        'Where others than the member are named, it shows their relationship to the member and which products or services the member offers.',
      citation: 'FINRA Rule 2210(d)(3)(B)-(C)',
      appliesWhen: { all: [retailOrCorrespondence, { fact: 'finance.finra.otherNames', op: 'eq', value: true }] },
      passWhen: { fact: 'finance.finra.relationshipStated', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Layout with the names and the statement marked.',
      howToCheck: 'For each name ask: who is this, and who offers what?',
      severity: 'major',
    },
    {
      id: 'us-finra-2210/fund-performance-fees',
      scope: 'asset',
      requirement:
        'Performance of a mutual fund, money market funds apart, comes with its standardised performance, its maximum sales charge and its total annual expense ratio. In printed advertisements these stand in a prominent box.',
      citation: 'FINRA Rule 2210(d)(5); 17 CFR 230.482',
      confidence: 'medium',
      appliesWhen: { all: [retailOrCorrespondence, { fact: 'finance.finra.fundPerformance', op: 'eq', value: true }] },
      passWhen: { fact: 'finance.finra.fundFigures', op: 'containsAll', value: ['standardised-performance', 'sales-charge', 'expense-ratio'] },
      check: 'hybrid',
      evidence: 'The piece, and the prospectus in force that day.',
      howToCheck: 'Compare charge and ratio with the fee table of the prospectus, gross of waivers.',
      severity: 'critical',
    },
    {
      id: 'us-finra-2210/testimonial-knowledge',
      scope: 'asset',
      requirement: 'Who testifies on a technical aspect of investing has the knowledge and experience for a valid opinion.',
      citation: 'FINRA Rule 2210(d)(6)(A)',
      appliesWhen: { fact: 'finance.testimonialOrEndorsement', op: 'eq', value: true },
      check: 'manual',
      evidence: 'What is known of the person.',
      howToCheck: 'Is it about a technical aspect? Then compare the statement with training and practice of the person.',
      severity: 'major',
    },
    {
      id: 'us-finra-2210/testimonials',
      scope: 'asset',
      requirement:
        'A testimonial on investment advice or performance, in retail communications and correspondence, says prominently that it may not be representative of other customers, that it is no guarantee of future performance or success, and that it is paid when more than 100 dollars were paid.',
      citation: 'FINRA Rule 2210(d)(6)(B)',
      appliesWhen: {
        all: [
          retailOrCorrespondence,
          { fact: 'finance.testimonialOrEndorsement', op: 'eq', value: true },
          { fact: 'finance.testimonial.onAdviceOrPerformance', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'finance.testimonial.finraStatements', op: 'containsAll', value: ['not-representative', 'no-guarantee'] },
          {
            any: [
              { fact: 'finance.testimonial.paidOver100Usd', op: 'eq', value: false },
              { fact: 'finance.testimonial.finraStatements', op: 'contains', value: 'paid' },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout with the statements marked.',
      howToCheck: 'Are they as easy to see as the testimonial?',
      severity: 'major',
    },
    {
      id: 'us-finra-2210/brokercheck-link',
      scope: 'asset',
      requirement:
        'The first page of a website for retail investors, and each page with a profile of a registered person who deals with them, has a readily apparent reference and link to BrokerCheck.',
      citation: 'FINRA Rule 2210(d)(8)',
      effectiveFrom: '2016-06-06',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['web-page', 'landing-page'] },
          { fact: 'finance.finra.homeOrProfilePage', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'finance.finra.brokerCheckLink', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Screenshot of the page.',
      howToCheck: 'Find it without scrolling to small print, and follow the link.',
      severity: 'major',
    },
    {
      id: 'us-finra-2210/records',
      scope: 'asset',
      requirement:
        'Retail and institutional communications are kept for three years from the last use, with the days of first and last use, who approved them and when, or who prepared them, and the source of each table, chart and illustration.',
      citation: 'FINRA Rule 2210(b)(4)(A); 17 CFR 240.17a-4(b)',
      appliesWhen: { fact: 'finance.finra.type', op: 'in', value: ['retail', 'institutional'] },
      passWhen: { fact: 'finance.finra.archivedItems', op: 'containsAll', value: ['copy-and-dates', 'approver-or-author', 'sources'] },
      check: 'hybrid',
      evidence: 'The entry in the archive.',
      howToCheck: 'Open the entry. Correspondence is kept under Rules 3110.09 and 4511.',
      severity: 'major',
    },
  ],
};

/** What only Rule 2210 asks. */
export const usFinra2210Facts: readonly Fact[] = [
  {
    name: 'finance.finra.type',
    question: 'Whom does it reach, and how?',
    help: 'Retail investors are all but banks, insurers, funds, governments, large plans and the like. One retail investor among institutions makes it correspondence or retail.',
    type: 'choice',
    answers: {
      retail: 'In writing, more than 25 retail investors within 30 days',
      correspondence: 'In writing, at most 25 retail investors within 30 days',
      institutional: 'In writing, institutional investors only',
      'public-appearance': 'Spoken: a seminar, an interview, a call-in show',
    },
    knownBy: 'campaign-owner',
  },
  {
    name: 'finance.finra.approvalException',
    question: 'Is one of these true of it?',
    help: 'A reply in a comment thread is a post in a forum; the page or the pinned post that starts it is not.',
    type: 'choice',
    answers: {
      none: 'None of these',
      'interactive-forum': 'It is posted in an interactive electronic forum',
      'no-promotion': 'It recommends nothing and promotes no product or service',
      'research-report': 'It is research, approved by a supervisory analyst',
      'filed-by-other-member': 'Another member filed the same text, and FINRA answered that it is consistent',
    },
    knownBy: 'legal',
  },
  {
    name: 'finance.finra.principalApproved',
    question: 'Did a registered principal of the firm approve it before its first use and filing?',
    help: 'By name, registration and date in the record. For some products the principal needs a registration of its own.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.finra.filingExcluded',
    question: 'Was it filed before and not changed since, or is it recruiting, a prospectus or a release to the press only?',
    help: 'Paragraph (c)(7) has the whole list.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.finra.newMember',
    question: 'Has the firm been a member of FINRA for less than a year?',
    help: 'From the day on which its membership became effective.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.finra.publicMedia',
    question: 'Is it published in public media?',
    help: 'A website, a newspaper, radio, television, recorded calls, posters.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'finance.finra.products',
    question: 'Which of these is it about?',
    help: 'All that fit; an empty list when none does.',
    type: 'choices',
    answers: {
      'own-fund-ranking': 'A ranking or comparison of funds that the firm, the fund or its affiliate made',
      'security-futures': 'Security futures',
      'registered-fund': 'A registered fund or a family of them: mutual fund, exchange-traded fund, variable insurance',
      'direct-participation': 'A public direct participation programme',
      'collateralised-mortgage': 'Collateralised mortgage obligations',
      'structured-security': 'A registered security derived from another security, a basket, an index, a commodity or a currency',
    },
    knownBy: 'product-owner',
  },
  {
    name: 'finance.finra.filedBusinessDaysBefore',
    question: 'How many business days before the first use was it filed with FINRA?',
    help: '0 when it was filed later or not at all.',
    type: 'number',
    unit: 'business days',
    knownBy: 'legal',
  },
  {
    name: 'finance.finra.filed',
    question: 'Is there a receipt of FINRA, dated no later than 10 business days after the first use?',
    help: 'Filed before it was used counts as well.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.projection',
    question: 'Does it say what an investment will return, name a target return, or suggest that the past will recur?',
    help: 'Not: an illustration of a mathematical principle, an analysis tool under Rule 2214, a price target in a research report.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.finra.comparison',
    question: 'Does it compare investments or services with each other?',
    help: 'A fund with a savings account, one share class with another, our service with theirs.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.finra.recruitingOnly',
    question: 'Is its only purpose to recruit people?',
    help: 'It looks for staff and offers no product or service.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.finra.memberNameShown',
    question: 'Does the name of the broker-dealer, as on its Form BD, stand where readers look first?',
    help: 'Not only in the legal notice.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.finra.otherNames',
    question: 'Does it name other firms or people beside the broker-dealer?',
    help: 'A fund, an affiliate, a bank, an adviser under its own name.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.finra.relationshipStated',
    question: 'Does it say how each other firm or person named relates to the broker-dealer, and what the broker-dealer offers?',
    help: '"Securities offered through ..., member FINRA" says both.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.finra.fundPerformance',
    question: 'Does it show performance of a mutual fund that is no money market fund?',
    help: 'Returns, charts of growth, rankings by return.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.finra.fundFigures',
    question: 'Which of these stand with the performance of the fund?',
    help: 'In print in a box of their own; elsewhere as easy to see as the performance.',
    type: 'choices',
    answers: {
      'standardised-performance': 'Performance over the prescribed periods',
      'sales-charge': 'The maximum sales charge',
      'expense-ratio': 'The total annual expense ratio',
    },
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.onAdviceOrPerformance',
    question: 'Does the person speak of the investment advice, or of how investments did?',
    help: 'Praise of the app or the service on the phone is no.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.finraStatements',
    question: 'Which of these does it say about the testimonial?',
    help: 'As easy to see as the testimonial itself.',
    type: 'choices',
    answers: {
      'not-representative': 'It may not be representative of the experience of other customers',
      'no-guarantee': 'It is no guarantee of future performance or success',
      paid: 'It was paid for',
    },
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.paidOver100Usd',
    question: 'Did the person get more than 100 dollars in value for the testimonial?',
    help: 'Money, gifts, lower fees, all together.',
    type: 'boolean',
    knownBy: 'partner-manager',
  },
  {
    name: 'finance.finra.homeOrProfilePage',
    question: 'Is it the first page of a site for retail investors, or a page with a profile of a registered person who deals with them?',
    help: 'A site only for institutions is no. A list of names without profiles is no.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'finance.finra.brokerCheckLink',
    question: 'Does the page mention BrokerCheck with a link to it?',
    help: 'Where visitors see it without searching. The link leads to BrokerCheck itself.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'finance.finra.archivedItems',
    question: 'Which of these does the archive hold for it?',
    help: 'What does not apply, such as sources where there is no table or chart, counts as held.',
    type: 'choices',
    answers: {
      'copy-and-dates': 'A copy, with the days of first and last use',
      'approver-or-author': 'Who approved it and when, or who prepared it',
      sources: 'The source of each table, chart and illustration',
    },
    knownBy: 'legal',
  },
];
