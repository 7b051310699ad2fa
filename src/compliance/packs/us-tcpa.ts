import type { Condition } from '../../kernel/index.ts';
import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

const isRobocall: Condition = { fact: 'us-tcpa.robocall', op: 'eq', value: true };

const isText: Condition = { fact: 'channel', op: 'in', value: ['sms', 'mms'] };

const reachesMobileOrSpecialLine: Condition = { fact: 'recipients.lines', op: 'containsAny', value: ['mobile', 'emergency-or-care'] };

const isHealthCareMessage: Condition = {
  all: [
    { fact: 'sender.entityTypes', op: 'containsAny', value: ['hipaa-covered-entity', 'business-associate'] },
    { fact: 'message.healthCare', op: 'eq', value: true },
  ],
};

const isSolicitation: Condition = { fact: 'us-tcpa.solicitation', op: 'eq', value: 'unasked' };

/**
 * The TCPA: who must agree to a marketing call or text, when it may come, and how it is stopped.
 * Faxes are not covered here, and state laws on calls and texts, some of them stricter, are not either.
 */
export const usTcpa: Pack = {
  id: 'us-tcpa',
  version: '1.0.0',
  title: 'TCPA: marketing calls and texts',
  source: {
    author: 'United States',
    year: 1991,
    title: '47 U.S.C. 227; 47 CFR 64.1200',
    url: 'https://www.ecfr.gov/current/title-47/section-64.1200',
  },
  authorities: ['FCC', 'state-AG'],
  status: 'in-force',
  statusNote:
    'Also enforced by people who were called, in court. Since McLaughlin Chiropractic v. McKesson (U.S., 2025-06-20) courts read the act for themselves and need not follow the FCC. The FCC proposed on 2025-10-28 to change the rules on revocation, so that a company could name the ways to revoke; we know of no final rule.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '1992-12-20',
  reach: { jurisdictions: ['US'], by: 'recipients', channels: ['phone-call', 'sms', 'mms'] },
  derived: [
    {
      name: 'us-tcpa.artificialVoice',
      title: 'Whether an artificial or prerecorded voice speaks',
      citation: '47 U.S.C. 227(b)(1); FCC 24-17 (2024-02-08)',
      cases: [
        { when: isText, value: false },
        {
          when: {
            any: [
              { fact: 'message.recordedCall', op: 'eq', value: true },
              { fact: 'ai.voiceGenerated', op: 'eq', value: true },
            ],
          },
          value: true,
        },
      ],
      otherwise: false,
    },
    {
      name: 'us-tcpa.robocall',
      title: 'Whether it is an automated call or text for which consent is needed',
      citation: '47 CFR 64.1200(a)(1)-(3)',
      cases: [
        {
          when: {
            any: [
              { all: [{ fact: 'dialling.autodialler', op: 'eq', value: true }, reachesMobileOrSpecialLine] },
              {
                all: [
                  { fact: 'us-tcpa.artificialVoice', op: 'eq', value: true },
                  { fact: 'recipients.lines', op: 'containsAny', value: ['mobile', 'emergency-or-care', 'residential-landline'] },
                ],
              },
            ],
          },
          value: true,
        },
      ],
      otherwise: false,
    },
    {
      name: 'us-tcpa.consentNeeded',
      title: 'Which consent the automated call or text needs',
      citation: '47 CFR 64.1200(a)(1)-(3)',
      cases: [
        { when: { not: isRobocall }, value: 'none' },
        {
          when: {
            any: [
              { fact: 'message.marketing', op: 'eq', value: false },
              { fact: 'sender.entityTypes', op: 'contains', value: 'charity' },
              isHealthCareMessage,
            ],
          },
          value: 'express-to-mobile',
        },
      ],
      otherwise: 'express-written',
    },
    {
      name: 'us-tcpa.solicitation',
      title: 'Whether it is a telephone solicitation, and whether the person asked for it or knows the company',
      citation: '47 CFR 64.1200(c)(2)(ii), (f) (telephone solicitation; established business relationship)',
      cases: [
        {
          when: {
            any: [
              { fact: 'message.marketing', op: 'eq', value: false },
              { fact: 'recipients.audience', op: 'notIn', value: ['consumer', 'both'] },
              { fact: 'sender.entityTypes', op: 'contains', value: 'charity' },
            ],
          },
          value: 'none',
        },
        {
          when: {
            any: [
              { fact: 'recipients.consent.basis', op: 'eq', value: 'express-written' },
              { fact: 'recipients.businessRelationship', op: 'in', value: ['purchase-within-18-months', 'inquiry-within-3-months'] },
            ],
          },
          value: 'asked-for',
        },
      ],
      otherwise: 'unasked',
    },
  ],
  rules: [
    {
      id: 'us-tcpa/prior-express-written-consent',
      scope: 'audience',
      requirement:
        'Automated marketing calls and texts need a written, signed agreement that names the number and authorises them, and that nobody had to sign in order to buy. Charities, and health care providers with messages about care, need express consent only.',
      citation: '47 CFR 64.1200(a)(2), (a)(3), (f) (prior express written consent)',
      appliesWhen: { fact: 'us-tcpa.consentNeeded', op: 'eq', value: 'express-written' },
      passWhen: {
        all: [
          { fact: 'recipients.consent.basis', op: 'eq', value: 'express-written' },
          { fact: 'recipients.consent.conditionOfPurchase', op: 'eq', value: false },
        ],
      },
      check: 'hybrid',
      evidence: 'The form in the version of that day, and the record of three people: number, wording, moment, signature.',
      howToCheck:
        'Read whether the wording names the seller, calls or texts by an automatic system or a recorded voice, and that agreeing is no condition.',
      severity: 'critical',
      effectiveFrom: '2013-10-16',
      statusNote:
        'The Fifth Circuit holds that the act asks for express consent only, spoken or written, also for marketing (Bradford v. Sovereign Pest Control, No. 24-20379, 2026-02-25). The rule stands elsewhere.',
    },
    {
      id: 'us-tcpa/prior-express-consent',
      scope: 'audience',
      requirement:
        'Automated calls and texts to mobile numbers that advertise nothing, or come from a charity or about care, need express consent: people gave the number for such messages.',
      citation: '47 U.S.C. 227(b)(1)(A); 47 CFR 64.1200(a)(1)-(2)',
      appliesWhen: { all: [{ fact: 'us-tcpa.consentNeeded', op: 'eq', value: 'express-to-mobile' }, reachesMobileOrSpecialLine] },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
      check: 'hybrid',
      evidence: 'The form or conversation in which people gave the number.',
      howToCheck: 'Compare what the number was given for with what is sent. Emergencies, and the free messages that the FCC exempted, need none.',
      severity: 'critical',
    },
    {
      id: 'us-tcpa/exempt-call-limits',
      scope: 'audience',
      requirement:
        'Recorded or artificial voices may call homes without consent for messages that advertise nothing and for charities, at most three times in any 30 days, and for health care providers once a day and three times a week; each call offers a way to refuse by key or voice.',
      citation: '47 CFR 64.1200(a)(3)(ii)-(v), (b)(3)',
      appliesWhen: {
        all: [
          { fact: 'us-tcpa.consentNeeded', op: 'eq', value: 'express-to-mobile' },
          { fact: 'us-tcpa.artificialVoice', op: 'eq', value: true },
          { fact: 'recipients.lines', op: 'contains', value: 'residential-landline' },
          { fact: 'recipients.consent.basis', op: 'notIn', value: ['express', 'express-written'] },
        ],
      },
      passWhen: {
        all: [
          { fact: 'message.automatedOptOut', op: 'eq', value: true },
          {
            any: [
              { fact: 'delivery.callsIn30Days', op: 'lte', value: 3 },
              {
                all: [
                  isHealthCareMessage,
                  { fact: 'delivery.callsInWeek', op: 'lte', value: 3 },
                  { fact: 'delivery.callsInDay', op: 'lte', value: 1 },
                ],
              },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The call log, number by number, and a recording with one refusal.',
      howToCheck: 'Take the number that was called most often in the last 30 days.',
      severity: 'major',
      effectiveFrom: '2023-07-20',
    },
    {
      id: 'us-tcpa/ai-voice',
      scope: 'audience',
      requirement: 'A voice made by AI is an artificial voice: at least express consent, and for marketing written consent as above.',
      citation: '47 U.S.C. 227(b)(1); FCC Declaratory Ruling FCC 24-17 (2024-02-08)',
      appliesWhen: {
        all: [
          { fact: 'channel', op: 'eq', value: 'phone-call' },
          { fact: 'ai.voiceGenerated', op: 'eq', value: true },
          isRobocall,
          { any: [reachesMobileOrSpecialLine, { fact: 'message.marketing', op: 'eq', value: true }] },
        ],
      },
      passWhen: { fact: 'recipients.consent.basis', op: 'in', value: ['express', 'express-written'] },
      check: 'hybrid',
      evidence: 'The consent record, as for a recorded voice.',
      howToCheck: 'Draw three people at random and look up their consent.',
      severity: 'critical',
      effectiveFrom: '2024-02-08',
    },
    {
      id: 'us-tcpa/quiet-hours',
      scope: 'audience',
      requirement: 'No telephone solicitation before 8 a.m. or after 9 p.m. where the called person is.',
      citation: '47 CFR 64.1200(c)(1), (e)',
      appliesWhen: isSolicitation,
      passWhen: {
        all: [
          { fact: 'delivery.firstLocalHour', op: 'gte', value: 8 },
          { fact: 'delivery.lastLocalHour', op: 'lt', value: 21 },
        ],
      },
      check: 'hybrid',
      evidence: 'The log of the calls or texts with the time zone of each recipient.',
      howToCheck: 'Take the earliest and the latest of the log; an area code does not always tell where a mobile phone is.',
      severity: 'critical',
    },
    {
      id: 'us-tcpa/quiet-hours-asked-for',
      scope: 'audience',
      requirement:
        'Marketing calls and texts to people who agreed or are customers are no "telephone solicitation" by the definition, so these hours do not bind by their text; suits over them are brought all the same.',
      citation: '47 CFR 64.1200(c)(1), (f) (telephone solicitation)',
      appliesWhen: { fact: 'us-tcpa.solicitation', op: 'eq', value: 'asked-for' },
      passWhen: {
        all: [
          { fact: 'delivery.firstLocalHour', op: 'gte', value: 8 },
          { fact: 'delivery.lastLocalHour', op: 'lt', value: 21 },
        ],
      },
      check: 'hybrid',
      reviewOnFail: true,
      evidence: 'The log of the calls or texts, and the wording of the consent.',
      howToCheck: 'Outside the hours: does the consent cover that hour, and what does the law of the state say?',
      severity: 'major',
      confidence: 'medium',
      statusNote: 'A petition to say so (Ecommerce Innovation Alliance) has been before the FCC since March 2025.',
    },
    {
      id: 'us-tcpa/do-not-call',
      scope: 'audience',
      requirement:
        'Numbers on the National Do Not Call Registry get no telephone solicitation. Who compares the list with a copy not older than 31 days and has the written procedures is not liable for a slip.',
      citation: '47 CFR 64.1200(c)(2), (e)',
      appliesWhen: isSolicitation,
      passWhen: {
        all: [
          { fact: 'recipients.dncScrubAgeDays', op: 'ne', value: null },
          { fact: 'recipients.dncScrubAgeDays', op: 'lte', value: 31 },
        ],
      },
      check: 'hybrid',
      evidence: 'The log of the comparison: date of the copy, numbers removed, subscription to the registry.',
      howToCheck: 'Take the date of the copy from the log, and look for one registered number in the list that went out.',
      severity: 'critical',
      effectiveFrom: '2003-10-01',
      statusNote:
        'The FCC wrote texts into the rule in 2024; courts divide on whether 47 U.S.C. 227(c) covers them (against: Jones v. Blackstone, C.D. Ill. 2025-07-21).',
    },
    {
      id: 'us-tcpa/internal-do-not-call',
      scope: 'audience',
      requirement: 'Who asked the company not to call or text gets no more marketing, customers and people who once agreed included.',
      citation: '47 CFR 64.1200(d)(3), (d)(6)',
      appliesWhen: { fact: 'us-tcpa.solicitation', op: 'in', value: ['unasked', 'asked-for'] },
      passWhen: { fact: 'recipients.objectorsRemoved', op: 'eq', value: true },
      check: 'hybrid',
      evidence: "The company's own do-not-call list and the list that went out.",
      howToCheck: 'Look up the last five requests in the list that went out. A request is kept for five years.',
      severity: 'critical',
    },
    {
      id: 'us-tcpa/do-not-call-procedures',
      scope: 'asset',
      requirement:
        'Before marketing calls there is a written do-not-call policy, given to anyone who asks, and the people who call are trained in it.',
      citation: '47 CFR 64.1200(d)(1)-(2)',
      appliesWhen: { fact: 'us-tcpa.solicitation', op: 'in', value: ['unasked', 'asked-for'] },
      check: 'manual',
      evidence: 'The policy and the record of the training.',
      howToCheck: 'Ask for the policy as a stranger would; ask one caller what happens with a request.',
      severity: 'major',
    },
    {
      id: 'us-tcpa/telemarketer-identification',
      scope: 'asset',
      requirement:
        'A marketing call or text gives the name of the caller, the company it is for, and a phone number or address where that company is reached.',
      citation: '47 CFR 64.1200(d)(4)',
      appliesWhen: { fact: 'us-tcpa.solicitation', op: 'in', value: ['unasked', 'asked-for'] },
      check: 'manual',
      evidence: 'The script, or the text of the message.',
      howToCheck: 'Read it and try the number; a 900 number or one that costs more than a usual call does not count.',
      severity: 'major',
    },
    {
      id: 'us-tcpa/revocation-any-reasonable-means',
      scope: 'asset',
      requirement:
        'Consent can be taken back in any reasonable way and the sender prescribes no single way. In reply to a text the words stop, quit, end, revoke, opt out, cancel and unsubscribe always count.',
      citation: '47 CFR 64.1200(a)(10)',
      appliesWhen: isRobocall,
      passWhen: {
        all: [
          { fact: 'revocation.exclusiveMethod', op: 'eq', value: false },
          {
            any: [
              { fact: 'channel', op: 'eq', value: 'phone-call' },
              {
                fact: 'revocation.keywordsHonoured',
                op: 'containsAll',
                value: ['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe'],
              },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'The list of words in the texting platform, and a test reply with each.',
      howToCheck: 'Reply once with a word and once with a sentence; refuse once by mail or on the website.',
      severity: 'critical',
      effectiveFrom: '2025-04-11',
    },
    {
      id: 'us-tcpa/revocation-10-business-days',
      scope: 'asset',
      requirement: 'A revocation or do-not-call request is honoured as soon as practicable, at most 10 business days after it came.',
      citation: '47 CFR 64.1200(a)(10), (d)(3)',
      appliesWhen: { any: [isRobocall, { fact: 'us-tcpa.solicitation', op: 'in', value: ['unasked', 'asked-for'] }] },
      passWhen: { fact: 'revocation.honouredBusinessDays', op: 'lte', value: 10 },
      check: 'hybrid',
      evidence: 'Suppression log: time of the request, time of the suppression.',
      howToCheck: 'Take the slowest request of the last quarter and count business days.',
      severity: 'critical',
      effectiveFrom: '2025-04-11',
    },
    {
      id: 'us-tcpa/revoke-all',
      scope: 'asset',
      requirement:
        'A revocation in reply to one kind of message ends all automated calls and texts of that sender for which consent is needed, on other matters too.',
      citation: '47 CFR 64.1200(a)(10)',
      appliesWhen: isRobocall,
      passWhen: { fact: 'revocation.appliesToAllProgrammes', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'The suppression log of every programme after one refusal.',
      howToCheck: 'Refuse one programme from a test number that is in two.',
      severity: 'major',
      status: 'waived',
      effectiveFrom: '2027-01-31',
      confidence: 'medium',
      statusNote: 'Waived until then by order DA 26-12 (2026-01-06), after a first waiver to 2026-04-11; the FCC considers changing it.',
    },
    {
      id: 'us-tcpa/revocation-confirmation',
      scope: 'asset',
      requirement:
        'After a refusal at most one text may confirm it, without any promotion; it may ask which messages are meant. Within five minutes it is presumed to be covered by the consent.',
      citation: '47 CFR 64.1200(a)(12)',
      appliesWhen: { all: [isText, isRobocall] },
      passWhen: { fact: 'revocation.confirmation', op: 'in', value: ['none', 'confirms-only', 'asks-which'] },
      check: 'hybrid',
      evidence: 'The text that a test refusal brought, with both times.',
      howToCheck: 'Refuse once from a test number: count the texts, read them, note the minutes.',
      severity: 'major',
      effectiveFrom: '2024-04-04',
    },
    {
      id: 'us-tcpa/caller-identification',
      scope: 'asset',
      requirement:
        'A call with a recorded or artificial voice says at its beginning who is responsible for it, under the registered business name, and gives during or after it a phone number of that company.',
      citation: '47 CFR 64.1200(b)(1)-(2)',
      appliesWhen: { fact: 'us-tcpa.artificialVoice', op: 'eq', value: true },
      check: 'manual',
      evidence: 'The recording.',
      howToCheck: 'Listen to the first sentence and call the number: it takes do-not-call requests in business hours.',
      severity: 'major',
    },
    {
      id: 'us-tcpa/prerecorded-opt-out',
      scope: 'asset',
      requirement:
        'A marketing call with a recorded or artificial voice lets the person refuse by key or voice within two seconds after it has named the caller; a message left on a machine gives a toll-free number that does the same.',
      citation: '47 CFR 64.1200(b)(3)',
      appliesWhen: {
        all: [
          { fact: 'us-tcpa.artificialVoice', op: 'eq', value: true },
          { fact: 'message.marketing', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'message.automatedOptOut', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'A recording of one refusal, and the entry on the do-not-call list that it made.',
      howToCheck: 'Take the call, refuse, and look for the number on the list; then let the machine answer.',
      severity: 'critical',
      effectiveFrom: '2013-01-14',
    },
    {
      id: 'us-tcpa/one-to-one-consent',
      scope: 'audience',
      requirement: 'Written consent names one seller at a time. Struck down: shown so that nobody relies on it.',
      citation: '47 CFR 64.1200(f)(9) as amended in 2023 (FCC 23-107)',
      appliesWhen: { fact: 'us-tcpa.consentNeeded', op: 'eq', value: 'express-written' },
      check: 'manual',
      evidence: 'None.',
      howToCheck: 'Nothing to check; the consent must still authorise the seller that calls.',
      severity: 'info',
      status: 'vacated',
      statusNote:
        'Insurance Marketing Coalition v. FCC, 127 F.4th 303 (11th Cir. 2025-01-24), three days before it would have applied; taken out of the text by order DA 25-621 (2025-07-14).',
    },
  ],
};

/** What only the TCPA asks. */
export const usTcpaFacts: readonly Fact[] = [
  {
    name: 'dialling.autodialler',
    question: 'Does the system that calls or texts make up or choose numbers by a random or sequential generator?',
    help: 'Sending to a list of your own, one after the other, is no such generator (Facebook v. Duguid, 2021).',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'ai.voiceGenerated',
    question: 'Does a voice speak that an AI system makes?',
    help: 'Also when it answers freely or is a copy of a real voice.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'recipients.lines',
    question: 'Which kinds of number are on the list?',
    help: 'All that occur. A text always goes to a mobile number.',
    type: 'choices',
    answers: {
      mobile: 'Mobile numbers, pagers, numbers that pay for incoming calls',
      'residential-landline': 'Landlines of homes',
      'business-landline': 'Landlines of businesses',
      'emergency-or-care': 'Emergency lines, rooms of hospitals and care homes',
    },
    knownBy: 'marketing-operations',
  },
  {
    name: 'delivery.callsIn30Days',
    question: 'How often is one number called at most in 30 days?',
    help: 'Any 30 days in a row, the number that was called most. Calls that nobody took count.',
    type: 'number',
    unit: 'calls',
    knownBy: 'marketing-operations',
  },
  {
    name: 'delivery.callsInWeek',
    question: 'How often is one number called at most in a week?',
    help: 'The number that was called most.',
    type: 'number',
    unit: 'calls',
    knownBy: 'marketing-operations',
  },
  {
    name: 'delivery.callsInDay',
    question: 'How often is one number called at most in a day?',
    help: 'The number that was called most.',
    type: 'number',
    unit: 'calls',
    knownBy: 'marketing-operations',
  },
  {
    name: 'revocation.keywordsHonoured',
    question: 'Which words in a reply stop the texts?',
    help: 'As the texting platform lists them, in small letters.',
    type: 'texts',
    knownBy: 'marketing-operations',
  },
  {
    name: 'revocation.exclusiveMethod',
    question: 'Is a refusal accepted in one way only?',
    help: 'For example by the reply STOP, while a mail or a call to customer service changes nothing.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'revocation.honouredBusinessDays',
    question: 'After a refusal, how many business days pass at most until the last call or text?',
    help: 'The longest time in the suppression log.',
    type: 'number',
    unit: 'business days',
    knownBy: 'marketing-operations',
  },
  {
    name: 'revocation.appliesToAllProgrammes',
    question: 'Does a refusal of one programme end the automated calls and texts of all the others?',
    help: 'Those for which consent is needed, on other matters of the same sender.',
    type: 'boolean',
    knownBy: 'marketing-operations',
  },
  {
    name: 'revocation.confirmation',
    question: 'What does a person get after refusing?',
    help: 'Within five minutes, by the log of the texting platform.',
    type: 'choice',
    answers: {
      none: 'Nothing',
      'confirms-only': 'One text that confirms it',
      'asks-which': 'One text that confirms it and asks which messages are meant',
      promotes: 'A text that also promotes something or asks to stay',
      several: 'More than one text',
    },
    knownBy: 'marketing-operations',
  },
];
