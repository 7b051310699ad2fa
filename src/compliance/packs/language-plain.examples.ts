import type { PackExample } from '../example.ts';

/** What must come out of the policy on plain language. */
export const languagePlainExamples: readonly PackExample[] = [
  {
    rule: 'language-plain/jargon',
    title: '"We will engage two plumbers for the site"',
    facts: { recipients: { jurisdictions: ['GB'], audience: 'operations' }, content: { jargonTerms: 0 } },
    expected: 'pass',
  },
  {
    rule: 'language-plain/jargon',
    title: '"This gives us real cut-through with buyers"',
    facts: { recipients: { jurisdictions: ['GB'], audience: 'operations' }, content: { jargonTerms: 1 } },
    expected: 'fail',
  },
  {
    rule: 'language-plain/jargon',
    title: 'A text for buyers',
    facts: { recipients: { jurisdictions: ['GB'], audience: 'business' }, content: { jargonTerms: 1 } },
    expected: 'not-applicable',
  },
  {
    rule: 'language-plain/why-and-how',
    title: 'Nobody has read the briefing yet',
    facts: { message: { internalBriefing: true } },
    expected: 'needs-review',
  },
  {
    rule: 'language-plain/why-and-how',
    title: 'A newsletter for buyers',
    facts: { message: { internalBriefing: false } },
    expected: 'not-applicable',
  },
  {
    rule: 'language-plain/readability',
    title: 'Grade 9',
    facts: { recipients: { jurisdictions: ['GB'], audience: 'consumer' }, content: { language: 'en-GB', readingGrade: 9 } },
    expected: 'pass',
  },
  {
    rule: 'language-plain/readability',
    title: 'Grade 9.1',
    facts: { recipients: { jurisdictions: ['GB'], audience: 'consumer' }, content: { language: 'en-GB', readingGrade: 9.1 } },
    expected: 'fail',
  },
  {
    rule: 'language-plain/readability',
    title: 'German: the formula is for English',
    facts: { recipients: { jurisdictions: ['GB'], audience: 'consumer' }, content: { language: 'de', readingGrade: 12 } },
    expected: 'not-applicable',
  },
  { rule: 'language-plain/absolute-terms', title: 'No absolute word', facts: { content: { absoluteTerms: 0 } }, expected: 'pass' },
  { rule: 'language-plain/absolute-terms', title: '"The best, guaranteed"', facts: { content: { absoluteTerms: 2 } }, expected: 'needs-review' },
];
