import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const isPlatform: Condition = { fact: 'sender.entityTypes', op: 'containsAny', value: ['online-platform', 'very-large-online-platform'] };
const isVeryLarge: Condition = { fact: 'sender.entityTypes', op: 'contains', value: 'very-large-online-platform' };

/** The repository is the one duty here that binds search engines as well; the others bind platforms. */
const keepsRepository: Condition = {
  fact: 'sender.entityTypes',
  op: 'containsAny',
  value: ['very-large-online-platform', 'very-large-search-engine'],
};

/** Section 3 of the regulation leaves out micro and small enterprises, unless they were designated as very large (Art. 19). */
const boundPlatform: Condition = {
  all: [isPlatform, { any: [isVeryLarge, { not: { fact: 'sender.entityTypes', op: 'contains', value: 'micro-or-small-enterprise' } }] }],
};

/** An advertisement is what the platform itself shows for remuneration (Art. 3(r)): a post of a brand, or of somebody whom it pays, is none. */
const paidToPlatform: Condition = {
  all: [
    { fact: 'content.isAd', op: 'eq', value: true },
    { fact: 'dsa.platformPaid', op: 'eq', value: true },
  ],
};

const platformAd: Condition = { all: [boundPlatform, paidToPlatform] };
const profiledPlatformAd: Condition = { all: [platformAd, { fact: 'data.profiling', op: 'eq', value: true }] };

/**
 * Advertising under the Digital Services Act. The duties bind online platforms; who advertises there supplies the data and uses the switch for
 * commercial content.
 */
export const euDsaAds: Pack = {
  id: 'eu-dsa-ads',
  version: '1.0.0',
  title: 'EU Digital Services Act: advertising on online platforms',
  source: {
    author: 'European Union',
    year: 2022,
    title: 'Regulation (EU) 2022/2065, Art. 3(r), 19, 25, 26, 28, 39',
    url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
  },
  authorities: ['EU-DSC', 'EC'],
  status: 'in-force',
  statusNote:
    'The Commission supervises very large platforms and search engines, the coordinators of the states the rest. Political advertising has Regulation (EU) 2024/900 besides and is not covered; neither are recommender systems (Art. 27, 38). Of very large search engines only the repository (Art. 39) is asked, because the other duties bind platforms. Whether the regulation applies in Iceland, Liechtenstein and Norway was not found. Fines go up to 6 % of worldwide turnover (Art. 52(3), 74(1)).',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2024-02-17',
  reach: { jurisdictions: ['EU'], by: 'recipients' },
  rules: [
    {
      id: 'eu-dsa-ads/ad-identified',
      scope: 'asset',
      requirement:
        'An online platform lets people see, with each advertisement and at once, that it is one, on whose behalf it is shown, and who paid if that is somebody else.',
      citation: 'Regulation (EU) 2022/2065 Art. 26(1)(a)-(c)',
      appliesWhen: platformAd,
      passWhen: {
        all: [
          { fact: 'content.adLabelVisibleWithoutAction', op: 'eq', value: true },
          { fact: 'dsa.onBehalfOf', op: 'eq', value: true },
          {
            any: [
              { fact: 'dsa.payerDiffers', op: 'eq', value: false },
              { fact: 'dsa.paidBy', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The advertisement as people see it, with the place of each item marked.',
      howToCheck: 'Look at it on the platform itself, without a tap; compare the names with the order.',
      severity: 'critical',
    },
    {
      id: 'eu-dsa-ads/ad-parameters',
      scope: 'asset',
      requirement:
        'From the advertisement one reaches directly and easily the main parameters by which it was chosen for a person, and, where they can be changed, how.',
      citation: 'Regulation (EU) 2022/2065 Art. 26(1)(d)',
      appliesWhen: platformAd,
      passWhen: {
        all: [
          { fact: 'dsa.targetingParameters', op: 'eq', value: true },
          {
            any: [
              { fact: 'dsa.parametersChangeable', op: 'eq', value: false },
              { fact: 'dsa.parametersChangeExplained', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Screenshots of the way from the advertisement to the parameters.',
      howToCheck: 'Compare what is shown with the targeting of the campaign: "based on your activity" says little.',
      severity: 'critical',
    },
    {
      id: 'eu-dsa-ads/declaration-function',
      scope: 'asset',
      requirement:
        'An online platform gives its users a function to declare content as commercial communication, and shows what was declared to everybody at once and clearly.',
      citation: 'Regulation (EU) 2022/2065 Art. 26(2)',
      appliesWhen: boundPlatform,
      passWhen: {
        all: [
          { fact: 'dsa.declarationFunction', op: 'eq', value: true },
          { fact: 'dsa.declarationShown', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The function, and a declared post as others see it.',
      howToCheck: 'Declare a test post and look at it from another account.',
      severity: 'major',
    },
    {
      id: 'eu-dsa-ads/commercial-declaration',
      scope: 'asset',
      requirement:
        'Who posts advertising on a platform, paid by a brand or for the own business, declares it with the function that the platform has for this.',
      citation: 'Terms of the platforms; the function: Regulation (EU) 2022/2065 Art. 26(2); the duty to identify: Directive 2000/31/EC Art. 6(a)',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'in', value: ['social-post', 'video-ad'] },
          { fact: 'content.isAd', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'dsa.commercialDeclarationOn', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The setting of the post.',
      howToCheck: 'Open the settings of the post. The switch does not replace the label that national law asks for.',
      severity: 'major',
      status: 'platform-requirement',
      confidence: 'medium',
      statusNote: 'The regulation makes platforms offer the function; that it must be used stands in their terms.',
    },
    {
      id: 'eu-dsa-ads/booking-names-advertiser',
      scope: 'asset',
      requirement:
        'Who books an advertisement for people in the Union tells the platform the full legal name of the company on whose behalf it is shown, and of who pays when that is somebody else.',
      citation:
        'Terms of the platforms, for example the advertising standards of Meta; the duty behind them: Regulation (EU) 2022/2065 Art. 26(1)(b)-(c)',
      appliesWhen: { all: [paidToPlatform, { not: isPlatform }] },
      passWhen: {
        all: [
          { fact: 'dsa.bookingNamesBeneficiary', op: 'eq', value: true },
          {
            any: [
              { fact: 'dsa.payerDiffers', op: 'eq', value: false },
              { fact: 'dsa.bookingNamesPayer', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The booking with both fields.',
      howToCheck:
        'Open the settings of the campaign: an agency must not stand there as the one on whose behalf it is shown. Without the names the platform shows nothing.',
      severity: 'major',
      status: 'platform-requirement',
      confidence: 'medium',
      statusNote: 'The regulation binds the platform; it passes the duty on in its terms. The terms of Meta were seen as quoted by others.',
    },
    {
      id: 'eu-dsa-ads/no-special-category-profiling',
      scope: 'asset',
      requirement:
        'An online platform shows no advertisement on the basis of profiling with special categories of data: health, religion, politics and the like.',
      citation: 'Regulation (EU) 2022/2065 Art. 26(3)',
      appliesWhen: profiledPlatformAd,
      passWhen: { fact: 'data.usesSpecialCategory', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'The list of parameters and of the data behind each.',
      howToCheck: 'Read the list for what lets one conclude such data: "expectant parents", "fasting". Consent does not help here.',
      severity: 'critical',
    },
    {
      id: 'eu-dsa-ads/no-profiling-of-minors',
      scope: 'asset',
      requirement:
        'An online platform shows no advertisement on the basis of profiling to people of whom it knows with reasonable certainty that they are minors.',
      citation: 'Regulation (EU) 2022/2065 Art. 28(2)',
      appliesWhen: profiledPlatformAd,
      passWhen: {
        any: [
          { fact: 'audience.minAge', op: 'gte', value: 18 },
          { fact: 'dsa.minorsLeftOut', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'The targeting, and the rule that takes minors out.',
      howToCheck: 'Look from an account with the age of 16. More data need not be collected to find out who is a minor (Art. 28(3)).',
      severity: 'critical',
    },
    {
      id: 'eu-dsa-ads/no-dark-patterns',
      scope: 'asset',
      requirement:
        'The interface of an online platform does not deceive or manipulate people, or otherwise keep them from free and informed decisions.',
      citation: 'Regulation (EU) 2022/2065 Art. 25',
      appliesWhen: boundPlatform,
      check: 'manual',
      evidence: 'Recording of the way through consent, settings, purchase and leaving.',
      howToCheck:
        'Look for choices of unequal weight, requests that return after a no, and leaving that is harder than joining. What the UCPD or the GDPR forbids falls under those.',
      severity: 'major',
    },
    {
      id: 'eu-dsa-ads/ad-repository',
      scope: 'asset',
      requirement:
        'A very large platform or search engine keeps each advertisement in a public, searchable repository until one year after it was last shown: content, on whose behalf, who paid, period, groups aimed at or left out, and how many people it reached.',
      citation: 'Regulation (EU) 2022/2065 Art. 39(1)-(2)',
      appliesWhen: { all: [keepsRepository, paidToPlatform] },
      passWhen: {
        all: [
          { fact: 'dsa.inRepository', op: 'eq', value: true },
          {
            not: {
              fact: 'dsa.repositoryMissing',
              op: 'containsAny',
              value: ['content', 'on-behalf-of', 'payer', 'period', 'groups', 'reach'],
            },
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The entry in the repository.',
      howToCheck: 'Search it by advertiser, as somebody from outside.',
      severity: 'critical',
      effectiveFrom: '2023-08-25',
      statusNote:
        'It applies four months after a platform or search engine was designated (Art. 92); the day given is that of the first ones, which the Commission named in April 2023.',
    },
  ],
};

/** What only the Digital Services Act asks. */
export const euDsaAdsFacts: readonly Fact[] = [
  {
    name: 'dsa.platformPaid',
    question: 'Does the platform or search engine itself get something for showing it?',
    help: 'A booked placement or a promoted post, yes. A post that a brand puts up or pays an influencer for is no, as long as the platform gets nothing for it.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'dsa.onBehalfOf',
    question: 'Is the person or company named on whose behalf the advertisement is shown?',
    help: 'By a name that people can look up, in the advertisement or one tap away from its label.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.payerDiffers',
    question: 'Did somebody pay for the advertisement other than the company on whose behalf it is shown?',
    help: 'An agency that only passes the bill on did not.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'dsa.paidBy',
    question: 'Is whoever else paid for the advertisement named too?',
    help: 'Beside the name on whose behalf it is shown.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.targetingParameters',
    question: 'Does one tap on the advertisement lead to the parameters by which it was chosen for this person?',
    help: 'The main ones of the campaign: age, place, interests, a list of customers. "Based on your activity" alone is no.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.parametersChangeable',
    question: 'Can people change any of the parameters by which advertisements are chosen for them?',
    help: 'In the settings of the platform: interests, place, use of partners.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.parametersChangeExplained',
    question: 'Does it say, where the parameters are shown, how to change them?',
    help: 'A link to the setting counts.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.declarationFunction',
    question: 'Is there a function by which users declare a post as commercial?',
    help: 'A switch or a box where the post is made. A rule in the terms is none.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.declarationShown',
    question: 'Do others see a marking on a post that was declared as commercial?',
    help: 'At once, without a tap.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.commercialDeclarationOn',
    question: 'Is the switch of the platform for commercial content on?',
    help: '"Paid partnership", "commercial content" or the like, in the settings of the post.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'dsa.bookingNamesBeneficiary',
    question: 'Does the booking name the company on whose behalf the advertisement is shown, by its full legal name?',
    help: 'The field is called beneficiary, advertiser or the like. A brand or the name of the agency is no.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'dsa.bookingNamesPayer',
    question: 'Does the booking name who pays, by the full legal name?',
    help: 'Only where somebody other than that company pays.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'dsa.minorsLeftOut',
    question: 'Are accounts that the platform holds to be of people under 18 left out of profiled advertising?',
    help: 'By a setting of the platform or of the campaign. A line in the terms does not do it.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.inRepository',
    question: 'Can the advertisement be found in the public repository?',
    help: 'By anybody, without an account, by the name of the advertiser.',
    type: 'boolean',
    knownBy: 'web-team',
  },
  {
    name: 'dsa.repositoryMissing',
    question: 'Which of these does its entry in the repository lack?',
    help: 'An empty list when it lacks none.',
    type: 'choices',
    answers: {
      content: 'Content, product and brand',
      'on-behalf-of': 'On whose behalf',
      payer: 'Who paid, if somebody else',
      period: 'When it was shown',
      groups: 'Groups aimed at or left out',
      reach: 'How many people it reached, by member state',
    },
    knownBy: 'web-team',
  },
];
