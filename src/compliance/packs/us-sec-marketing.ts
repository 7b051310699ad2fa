import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const testimonial: Condition = { fact: 'finance.testimonialOrEndorsement', op: 'eq', value: true };

/** Testimonials by people of the adviser are free of disclosures and agreement, as long as readers know who they are (b)(4)(ii). */
const testimonialByOthers: Condition = { all: [testimonial, { fact: 'finance.testimonial.knownAffiliate', op: 'eq', value: false }] };

const paidAboveDeMinimis: Condition = { fact: 'finance.testimonial.compensation12mUsd', op: 'gt', value: 1000 };

const rating: Condition = { fact: 'finance.thirdPartyRating', op: 'eq', value: true };

/** A period must be shown unless the portfolio is younger and its whole life is shown instead. */
const shownOrYounger = (period: string, years: number): Condition => ({
  any: [
    { fact: 'finance.periodsYears', op: 'contains', value: period },
    {
      all: [
        { fact: 'finance.portfolioAgeYears', op: 'lt', value: years },
        { fact: 'finance.lifeOfPortfolio', op: 'eq', value: true },
      ],
    },
  ],
});

/**
 * The marketing rule of the Advisers Act. It binds advisers that are registered with the SEC or have to be, wherever their clients are.
 * What is no advertisement as the rule defines it (live talk that nobody scripted, a notice that the law prescribes, most one-to-one answers)
 * is outside the rule, but not outside section 206 of the act, which forbids to mislead. What advertises jobs and not services belongs to no sector of finance.
 */
export const usSecMarketing: Pack = {
  id: 'us-sec-marketing',
  version: '1.0.0',
  title: 'SEC marketing rule: advertising of investment advisers',
  source: {
    author: 'U.S. Securities and Exchange Commission',
    year: 2020,
    title: '17 CFR 275.206(4)-1, Release IA-5653, 86 FR 13024; Marketing Compliance FAQ of the staff',
    url: 'https://www.ecfr.gov/current/title-17/section-275.206(4)-1',
  },
  authorities: ['SEC'],
  status: 'in-force',
  statusNote:
    'Adopted 2020-12-22, effective 2021-05-04, to be followed since 2022-11-04. The FAQ is the view of the staff: 2025-03-19 on extracts and characteristics, 2026-01-15 on model fees and on promoters with an order of a self-regulatory organisation. Advisers that only a state registers follow the rules of that state.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2022-11-04',
  reach: { jurisdictions: ['US'], by: 'either', senders: ['investment-adviser'], sectors: ['finance'] },
  rules: [
    {
      id: 'us-sec-marketing/no-untrue-statement',
      scope: 'asset',
      requirement:
        'It states no material fact that is untrue, leaves out none without which what it says would mislead, and invites no wrong conclusion about a material fact.',
      citation: '17 CFR 275.206(4)-1(a)(1), (a)(3), (a)(7)',
      check: 'manual',
      evidence: 'Signed review with the questions that the reviewer asked.',
      howToCheck: 'Read it as a client without knowledge of the matter would: what would be concluded, and is it so?',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/substantiate-facts',
      scope: 'asset',
      requirement: 'There is a reasonable basis to believe that each material statement of fact can be proved when the SEC asks.',
      citation: '17 CFR 275.206(4)-1(a)(2)',
      passWhen: { fact: 'finance.materialFactsSubstantiated', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'File that sets a dated source beside each statement.',
      howToCheck: 'Mark each statement that could be true or false and open its source.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/no-guarantee',
      scope: 'asset',
      requirement: 'Returns are not promised, nor the absence of loss: where risk remains, the promise is untrue and hides it.',
      citation: '17 CFR 275.206(4)-1(a)(1), (a)(3), (a)(4)',
      statusNote: 'The rule names no word; that a promise of returns misleads is our reading of its general prohibitions.',
      confidence: 'medium',
      passWhen: { fact: 'finance.guaranteedReturn', op: 'eq', value: false },
      check: 'automatic',
      evidence: 'The wording, and whose guarantee stands behind it if there is one.',
      howToCheck: 'Search for "guaranteed", "risk-free", "cannot lose" and the like. Where a bank or insurer really guarantees, say who and what.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/benefits-with-risks',
      scope: 'asset',
      requirement: 'Who speaks of possible benefits treats the material risks and limits that belong to them fairly and in balance.',
      citation: '17 CFR 275.206(4)-1(a)(4)',
      appliesWhen: { fact: 'finance.statesBenefits', op: 'eq', value: true },
      check: 'manual',
      evidence: 'The piece, with benefits and risks marked in two colours.',
      howToCheck: 'Compare place, size and concreteness of both. A link alone to the risks does not balance them.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/fair-specific-advice',
      scope: 'asset',
      requirement: 'Examples of advice, results and periods are chosen and shown in a fair and balanced way, not picked for their success.',
      citation: '17 CFR 275.206(4)-1(a)(5)-(6)',
      appliesWhen: {
        any: [
          { fact: 'finance.specificAdvice', op: 'eq', value: true },
          { fact: 'finance.performance', op: 'eq', value: true },
        ],
      },
      check: 'manual',
      evidence: 'The criteria of selection, written before the selection, and the full list.',
      howToCheck: 'Apply the criteria to the full list: do the same examples and periods come out?',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/testimonial-disclosures',
      scope: 'asset',
      requirement:
        'A testimonial or endorsement says clearly and prominently whether a client gave it, that it was paid for if it was, and in brief the material conflicts of interest that follow from the relationship.',
      citation: '17 CFR 275.206(4)-1(b)(1)(i); exceptions (b)(4)(ii)-(iii)',
      appliesWhen: testimonialByOthers,
      passWhen: {
        all: [
          { fact: 'finance.testimonial.clientStatusDisclosed', op: 'eq', value: true },
          {
            any: [
              { fact: 'finance.testimonial.compensated', op: 'eq', value: false },
              { fact: 'finance.testimonial.compensationDisclosed', op: 'eq', value: true },
            ],
          },
          {
            any: [
              { fact: 'finance.testimonial.conflict', op: 'eq', value: false },
              { fact: 'finance.testimonial.conflictsDisclosed', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout, with the three statements marked.',
      howToCheck:
        'Look within the testimonial itself: a link or smaller, paler type is not clear and prominent. A broker-dealer whose recommendation is under Regulation Best Interest is free of it.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/testimonial-terms',
      scope: 'asset',
      requirement:
        'With a testimonial or endorsement come the material terms of any payment and a description of the material conflicts, in a place that need not be prominent.',
      citation: '17 CFR 275.206(4)-1(b)(1)(ii)-(iii)',
      appliesWhen: {
        all: [
          testimonialByOthers,
          {
            any: [
              { fact: 'finance.testimonial.compensated', op: 'eq', value: true },
              { fact: 'finance.testimonial.conflict', op: 'eq', value: true },
            ],
          },
        ],
      },
      passWhen: { fact: 'finance.testimonial.termsProvided', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The text of the terms and the place where readers find it.',
      howToCheck: 'Compare it with the agreement: amount or formula, who pays, which tie remains.',
      severity: 'major',
    },
    {
      id: 'us-sec-marketing/testimonial-oversight',
      scope: 'asset',
      requirement: 'The adviser has a reasonable basis to believe that the testimonial or endorsement keeps the rule.',
      citation: '17 CFR 275.206(4)-1(b)(2)(i)',
      appliesWhen: testimonial,
      check: 'manual',
      evidence: 'Record of the review of each testimonial, or of samples of what promoters publish.',
      howToCheck: 'Draw one and ask: who checked it, when, against what?',
      severity: 'major',
    },
    {
      id: 'us-sec-marketing/testimonial-agreement',
      scope: 'asset',
      requirement:
        'Who gets more than 1,000 dollars in twelve months for testimonials or endorsements has a written agreement that states the task and the payment.',
      citation: '17 CFR 275.206(4)-1(b)(2)(ii), (b)(4)(i), (e)(2)',
      appliesWhen: { all: [testimonialByOthers, paidAboveDeMinimis] },
      passWhen: { fact: 'finance.testimonial.writtenAgreement', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The agreement.',
      howToCheck: 'Look for the task and the payment in it.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/testimonial-ineligible',
      scope: 'asset',
      requirement:
        'Nobody is paid more than 1,000 dollars in twelve months of whom the adviser knows, or with reasonable care would know, that a conviction, a bar or an order disqualifies him or her.',
      citation: '17 CFR 275.206(4)-1(b)(3), (b)(4)(i), (e)(4), (e)(9)',
      appliesWhen: { all: [testimonial, paidAboveDeMinimis] },
      passWhen: { fact: 'finance.testimonial.promoterIneligible', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The check of the person, dated before the payment.',
      howToCheck: 'Look the person up in the registers of the SEC, FINRA and the states. Some broker-dealers are free of it, (b)(4)(iii)(C).',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/third-party-ratings',
      scope: 'asset',
      requirement:
        'A rating by others comes, clearly and prominently, with its date and period, who made it, and that the adviser paid for getting or using it if it did.',
      citation: '17 CFR 275.206(4)-1(c)(2)',
      appliesWhen: rating,
      passWhen: {
        all: [
          { fact: 'finance.rating.dateAndPeriod', op: 'eq', value: true },
          { fact: 'finance.rating.providerNamed', op: 'eq', value: true },
          {
            any: [
              { fact: 'finance.rating.paid', op: 'eq', value: false },
              { fact: 'finance.rating.compensationDisclosed', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout, with the statements marked.',
      howToCheck: 'Look beside each badge or score, as a visitor sees it, not behind a link.',
      severity: 'major',
    },
    {
      id: 'us-sec-marketing/third-party-rating-diligence',
      scope: 'asset',
      requirement:
        'There is a reasonable basis to believe that the survey behind a rating makes favourable and unfavourable answers equally easy and is not built for a result.',
      citation: '17 CFR 275.206(4)-1(c)(1)',
      appliesWhen: rating,
      check: 'manual',
      evidence: 'The questionnaire or the published method, and a note of who read it.',
      howToCheck: 'Read the questionnaire: could a dissatisfied client say so as easily?',
      severity: 'major',
    },
    {
      id: 'us-sec-marketing/net-with-gross',
      scope: 'asset',
      requirement:
        'Gross performance stands only with net performance: at least as prominent, easy to compare, for the same time, by the same kind of return and method.',
      citation: '17 CFR 275.206(4)-1(d)(1)',
      statusNote:
        'Extracts have a rule of their own here. For characteristics such as yield or Sharpe ratio the staff is content with the gross figure under conditions (FAQ 2025-03-19).',
      appliesWhen: {
        all: [
          { fact: 'finance.performance', op: 'eq', value: true },
          { fact: 'finance.grossShown', op: 'eq', value: true },
          { fact: 'finance.extractedPerformance', op: 'eq', value: false },
        ],
      },
      passWhen: {
        all: [
          { fact: 'finance.netShown', op: 'eq', value: true },
          { fact: 'finance.netEquallyProminent', op: 'eq', value: true },
          { fact: 'finance.netSameBasis', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The table or chart, and the calculation of the net figures.',
      howToCheck: 'Find the net figure for each gross one: same size, same period, same method?',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/one-five-ten',
      scope: 'asset',
      requirement:
        'Results of a portfolio or composite, private funds apart, cover one, five and ten years, equally prominent, up to the last end of a calendar year or later. Where the portfolio is younger than a period, its whole life takes the place of that period.',
      citation: '17 CFR 275.206(4)-1(d)(2)',
      appliesWhen: {
        all: [
          { fact: 'finance.performance', op: 'eq', value: true },
          { fact: 'finance.portfolioPerformance', op: 'eq', value: true },
          { fact: 'finance.privateFund', op: 'eq', value: false },
        ],
      },
      passWhen: {
        all: [
          shownOrYounger('1-year', 1),
          shownOrYounger('5-years', 5),
          shownOrYounger('10-years', 10),
          { fact: 'finance.periodsEquallyProminent', op: 'eq', value: true },
          { fact: 'finance.periodsUpToDate', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The table, with the day on which the portfolio began.',
      howToCheck: 'Tick the three periods and compare their last day with the last 31 December.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/extracted-performance',
      scope: 'asset',
      requirement:
        'Results of a part of a portfolio come with those of the whole, shown or promptly offered. They are net as well as gross, unless the extract is labelled gross and the whole portfolio stands beside it, gross and net, at least as prominent, for a time that includes that of the extract.',
      citation: '17 CFR 275.206(4)-1(d)(1), (d)(5); staff FAQ 2025-03-19',
      statusNote: 'The way without a net figure is the view of the staff, not of the rule.',
      appliesWhen: { fact: 'finance.extractedPerformance', op: 'eq', value: true },
      passWhen: {
        any: [
          {
            all: [
              { fact: 'finance.netShown', op: 'eq', value: true },
              { fact: 'finance.totalPortfolioShownOrOffered', op: 'eq', value: true },
            ],
          },
          {
            all: [
              { fact: 'finance.labelledGross', op: 'eq', value: true },
              { fact: 'finance.totalPortfolioGrossAndNet', op: 'eq', value: true },
              { fact: 'finance.totalPortfolioEquallyProminent', op: 'eq', value: true },
              { fact: 'finance.totalPortfolioSamePeriod', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The table, with extract and whole portfolio marked.',
      howToCheck: 'Go through the four conditions of the FAQ when the extract has no net figure.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/related-performance',
      scope: 'asset',
      requirement:
        'Results of portfolios with a similar policy include all of them, or leave some out only if the results are not materially better for it and the prescribed periods remain.',
      citation: '17 CFR 275.206(4)-1(d)(4)',
      appliesWhen: { fact: 'finance.relatedPerformance', op: 'eq', value: true },
      passWhen: {
        any: [
          { fact: 'finance.related.allIncluded', op: 'eq', value: true },
          { fact: 'finance.related.betterThanAll', op: 'eq', value: false },
        ],
      },
      check: 'hybrid',
      evidence: 'List of all related portfolios with their results.',
      howToCheck: 'Calculate the result of all of them and compare.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/hypothetical',
      scope: 'asset',
      requirement:
        'Hypothetical results (models, back-tests, targets, projections) are shown only under policies that keep them relevant to the intended audience, with enough on criteria and assumptions and on risks and limits for that audience to understand them.',
      citation: '17 CFR 275.206(4)-1(d)(6), (e)(8)',
      appliesWhen: { fact: 'finance.hypotheticalPerformance', op: 'eq', value: true },
      passWhen: {
        all: [
          { fact: 'finance.hypothetical.policy', op: 'eq', value: true },
          { fact: 'finance.hypothetical.assumptionsProvided', op: 'eq', value: true },
          { fact: 'finance.hypothetical.risksProvided', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The policy, the definition of the audience, and how the piece reaches only that audience.',
      howToCheck: 'Ask who can see it: for a mass audience the SEC expects that it can hardly be made relevant.',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/predecessor-performance',
      scope: 'asset',
      requirement:
        'Results from a former firm are shown only if the same people and similar accounts stand behind them, all such accounts are in, and it is said clearly and prominently that they come from there.',
      citation: '17 CFR 275.206(4)-1(d)(7)',
      appliesWhen: { fact: 'finance.predecessorPerformance', op: 'eq', value: true },
      passWhen: { fact: 'finance.predecessor.sourceStated', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Layout with the statement, list of people and accounts, and the records of the former firm.',
      howToCheck: 'Who was primarily responsible there, and is here? Which accounts were left out, and were the results better for it?',
      severity: 'critical',
    },
    {
      id: 'us-sec-marketing/no-sec-approval',
      scope: 'asset',
      requirement: 'It is not said or implied that the SEC approved or reviewed how performance is calculated or presented.',
      citation: '17 CFR 275.206(4)-1(d)(3)',
      appliesWhen: { fact: 'finance.performance', op: 'eq', value: true },
      passWhen: { fact: 'finance.impliesSecApproval', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Each place that names the SEC or registration.',
      howToCheck: 'Search for "SEC", "approved", "reviewed", "registered" and read around them. "Registered" must not sound like a mark of skill.',
      severity: 'critical',
    },
  ],
};

/** What only the marketing rule asks. */
export const usSecMarketingFacts: readonly Fact[] = [
  {
    name: 'finance.materialFactsSubstantiated',
    question: 'Is a source on file for each statement in it that could be true or false?',
    help: 'Figures, rankings, track record, descriptions of the method. Opinions need none.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.statesBenefits',
    question: 'Does it say what clients may gain?',
    help: 'Returns, safety, lower taxes or costs, peace of mind.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.specificAdvice',
    question: 'Does it mention an investment that the adviser recommended, bought or sold?',
    help: 'Case studies and "our winners" count.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.performance',
    question: 'Does it show performance: returns of a portfolio, a part of one, a model or a target?',
    help: 'Charts, tables, multiples, "beat the index".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.knownAffiliate',
    question: 'Does the testimonial come from a partner, employee or affiliate of the adviser, and can readers see that?',
    help: 'Obvious from the name or title, or said beside it. No as soon as one of several does not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.clientStatusDisclosed',
    question: 'Does it say, beside the testimonial, whether the person is a client or investor?',
    help: '"Client since 2019"; "not a client".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.compensated',
    question: 'Did or will the person get anything of value for it?',
    help: 'Money, lower fees, gifts, referrals in return.',
    type: 'boolean',
    knownBy: 'partner-manager',
  },
  {
    name: 'finance.testimonial.compensationDisclosed',
    question: 'Does it say, beside the testimonial, that the person was paid or given something?',
    help: 'Within the testimonial or right at it, as large as the rest.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.conflict',
    question: 'Does the person gain when readers become clients, or have another tie to the adviser?',
    help: 'A fee for referrals, a shared business, family.',
    type: 'boolean',
    knownBy: 'partner-manager',
  },
  {
    name: 'finance.testimonial.conflictsDisclosed',
    question: 'Does it say in brief, beside the testimonial, how the person gains or is tied to the adviser?',
    help: '"Gets a fee for each new client".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.termsProvided',
    question: 'Can readers find the terms of the payment, and how the person is tied to the adviser, when they read the testimonial?',
    help: 'On the same page or behind a link.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.testimonial.compensation12mUsd',
    question: 'How much did the person get for testimonials and endorsements in the last twelve months?',
    help: 'Value of gifts included; the highest, if there are several people.',
    type: 'number',
    unit: 'US dollars',
    knownBy: 'finance',
  },
  {
    name: 'finance.testimonial.writtenAgreement',
    question: 'Is there a written agreement with the person that states the task and the payment?',
    help: 'Signed before the first payment.',
    type: 'boolean',
    knownBy: 'partner-manager',
  },
  {
    name: 'finance.testimonial.promoterIneligible',
    question: 'Did the check of the person find a conviction, a bar or an order of the last ten years?',
    help: 'Not: an order of a self-regulatory organisation that neither expelled, suspended nor barred, is followed, and is disclosed (staff FAQ 2026-01-15).',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.thirdPartyRating',
    question: 'Does it show a rating or ranking of the adviser by someone who rates as a business?',
    help: 'Lists of "top advisers", badges, stars.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.rating.dateAndPeriod',
    question: 'Does it say beside the rating when it was given and for which period?',
    help: '"Given in March 2026 for the year 2025".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.rating.providerNamed',
    question: 'Does it name beside the rating who made it?',
    help: 'The company that asked and counted, not only the magazine that printed it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.rating.paid',
    question: 'Did the adviser pay to get the rating or to use it?',
    help: 'Fees for taking part, for the logo, for reprints.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.rating.compensationDisclosed',
    question: 'Does it say beside the rating that the adviser paid to get or to use it?',
    help: '"We paid a fee to use this badge".',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.grossShown',
    question: 'Does it show performance before fees are taken off?',
    help: 'Before the fee of the adviser and the costs of the fund. A figure without a word on fees counts.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.netShown',
    question: 'Does performance after fees stand wherever performance before fees stands?',
    help: 'After all fees and costs that a client pays or would pay, actual or as a model.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.netEquallyProminent',
    question: 'Is the figure after fees as large and as easy to find as the one before fees, side by side?',
    help: 'A footnote or a second page is no.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'finance.netSameBasis',
    question: 'Are the figures before and after fees for the same time and made by the same method?',
    help: 'An internal rate of return with a borrowing line before fees and without it after fees is no.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.portfolioPerformance',
    question: 'Does it show what a whole portfolio or composite really returned?',
    help: 'No, if all that is shown are parts of portfolios, models, back-tests or targets.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.privateFund',
    question: 'Is all of it performance of private funds?',
    help: 'Funds under section 3(c)(1) or 3(c)(7) of the Investment Company Act: hedge funds, private equity.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'finance.periodsYears',
    question: 'Which of these periods are shown?',
    help: 'For each portfolio or composite shown, up to the same last day.',
    type: 'choices',
    answers: { '1-year': 'One year', '5-years': 'Five years', '10-years': 'Ten years' },
    knownBy: 'author',
  },
  {
    name: 'finance.portfolioAgeYears',
    question: 'How old is the portfolio?',
    help: 'Full years; the youngest, if there are several.',
    type: 'number',
    unit: 'years',
    knownBy: 'product-owner',
  },
  {
    name: 'finance.lifeOfPortfolio',
    question: 'Is the performance since the portfolio began shown?',
    help: 'From its first day to the last day of the other periods.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.periodsEquallyProminent',
    question: 'Are all periods shown in the same size and place?',
    help: 'One table with all of them does.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'finance.periodsUpToDate',
    question: 'Do the periods end at the last end of a calendar year, or later?',
    help: 'In January the end of the year before that may do, while the figures are being made.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.extractedPerformance',
    question: 'Does it show performance of a part of a portfolio?',
    help: 'One investment, one sector, the realised deals only.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.totalPortfolioShownOrOffered',
    question: 'Is the performance of the whole portfolio shown, or promptly offered?',
    help: '"Ask us for the results of the whole portfolio", with an answer in days.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.labelledGross',
    question: 'Is the performance of the part of a portfolio labelled "gross"?',
    help: 'At the figure, not in the notes.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.totalPortfolioGrossAndNet',
    question: 'Does the performance of the whole portfolio stand with that of the part, before and after fees?',
    help: 'In the same piece, where readers of the part see it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.totalPortfolioEquallyProminent',
    question: 'Is the performance of the whole portfolio as large and as easy to find as that of the part?',
    help: 'The whole on the page before is enough, if nobody can miss it.',
    type: 'boolean',
    knownBy: 'designer',
  },
  {
    name: 'finance.totalPortfolioSamePeriod',
    question: 'Does the time of the whole portfolio include all of the time of the part?',
    help: 'It may be longer, not shorter.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.relatedPerformance',
    question: 'Does it show performance of portfolios with a policy similar to what is offered?',
    help: 'Other clients with the same strategy, shown to sell it.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.related.allIncluded',
    question: 'Are all portfolios with a similar policy included?',
    help: 'Closed and small ones too.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.related.betterThanAll',
    question: 'Are the results shown better than those of all portfolios with a similar policy together?',
    help: 'Calculate them with the ones that were left out.',
    type: 'boolean',
    knownBy: 'finance',
  },
  {
    name: 'finance.hypotheticalPerformance',
    question: 'Does it show results that no real portfolio had: a model, a back-test, a target, a projection?',
    help: 'An interactive tool that clients use themselves, with its method and limits described, is none.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.hypothetical.policy',
    question: 'Do written policies say to whom results that no real portfolio had may be shown, and was this piece sent by them?',
    help: 'They name the audience and why it can judge such results.',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'finance.hypothetical.assumptionsProvided',
    question: 'Does it state the criteria and assumptions behind the results that no real portfolio had?',
    help: 'Enough for this audience to understand how they came about.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.hypothetical.risksProvided',
    question: 'Does it state the risks and limits of deciding by results that no real portfolio had?',
    help: 'For investors in a private fund a prompt offer is enough.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.predecessorPerformance',
    question: 'Does it show results from a firm where the people were before?',
    help: '"Track record since 2012" of a firm founded in 2020.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.predecessor.sourceStated',
    question: 'Does it say beside results from a former firm that they come from accounts there?',
    help: 'At the figures, not in the notes.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'finance.impliesSecApproval',
    question: 'Does it link the SEC with the figures: "approved", "reviewed", "verified by"?',
    help: 'The bare statement that the adviser is registered is none.',
    type: 'boolean',
    knownBy: 'author',
  },
];
