import type { PackExample } from '../example.ts';

const used = (data: Readonly<Record<string, unknown>>, more: PackExample['facts'] = {}): PackExample['facts'] => ({
  channel: 'email',
  recipients: { jurisdictions: ['GB'] },
  data,
  ...more,
});
const agreed = (mechanism: string): PackExample['facts'] =>
  used({ lawfulBasis: 'consent' }, { recipients: { jurisdictions: ['GB'], consent: { mechanism } } });
const child = (minAge: number, parental: boolean): PackExample['facts'] =>
  used({ lawfulBasis: 'consent' }, { audience: { directedToChildren: true, minAge }, recipients: { jurisdictions: ['GB'], consent: { parental } } });
const mailed = (present: boolean): PackExample['facts'] => used({ usesPersonalData: true }, { message: { marketing: true, optOut: { present } } });

/** What must come out of the UK GDPR. */
export const ukGdprExamples: readonly PackExample[] = [
  {
    rule: 'uk-gdpr/lawful-basis',
    title: 'Legitimate interests stand in the record',
    facts: used({ usesPersonalData: true, lawfulBasis: 'legitimate-interests' }),
    expected: 'pass',
  },
  {
    rule: 'uk-gdpr/lawful-basis',
    title: 'Nothing stands in the record',
    facts: used({ usesPersonalData: true, lawfulBasis: 'none' }),
    expected: 'fail',
  },
  {
    rule: 'uk-gdpr/lawful-basis',
    title: 'A sender in the United Kingdom who writes to people in Australia',
    facts: used({ usesPersonalData: true, lawfulBasis: 'none' }, { recipients: { jurisdictions: ['AU'] }, sender: { jurisdictions: ['GB'] } }),
    expected: 'fail',
  },
  {
    rule: 'uk-gdpr/lawful-basis',
    title: 'Before the transition period ended the EU text applied',
    facts: used({ usesPersonalData: true, lawfulBasis: 'none' }),
    on: '2020-12-31',
    expected: 'not-applicable',
  },
  { rule: 'uk-gdpr/consent-affirmative', title: 'People ticked an empty box', facts: agreed('unticked-box-ticked'), expected: 'pass' },
  { rule: 'uk-gdpr/consent-affirmative', title: 'The box was ticked for them', facts: agreed('pre-checked-box'), expected: 'fail' },
  {
    rule: 'uk-gdpr/consent-affirmative',
    title: 'Customers are written to on legitimate interests',
    facts: used({ lawfulBasis: 'legitimate-interests' }),
    expected: 'not-applicable',
  },
  { rule: 'uk-gdpr/consent-conditions', title: 'Nobody has tried to withdraw yet', facts: agreed('button'), expected: 'needs-review' },
  {
    rule: 'uk-gdpr/consent-conditions',
    title: 'The basis is another one',
    facts: used({ lawfulBasis: 'legitimate-interests' }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-gdpr/privacy-information',
    title: 'Nobody has read the notice yet',
    facts: used({ usesPersonalData: true }),
    expected: 'needs-review',
  },
  {
    rule: 'uk-gdpr/privacy-information',
    title: 'No data about people is used',
    facts: used({ usesPersonalData: false }),
    expected: 'not-applicable',
  },
  { rule: 'uk-gdpr/right-to-object', title: 'The message says how to refuse', facts: mailed(true), expected: 'pass' },
  { rule: 'uk-gdpr/right-to-object', title: 'The message does not say it', facts: mailed(false), expected: 'fail' },
  {
    rule: 'uk-gdpr/right-to-object',
    title: 'A receipt promotes nothing',
    facts: used({ usesPersonalData: true }, { message: { marketing: false } }),
    expected: 'not-applicable',
  },
  {
    rule: 'uk-gdpr/special-categories',
    title: 'A segment tells of an illness',
    facts: used({ usesSpecialCategory: true }),
    expected: 'needs-review',
  },
  {
    rule: 'uk-gdpr/special-categories',
    title: 'Nothing of the kind is used',
    facts: used({ usesSpecialCategory: false }),
    expected: 'not-applicable',
  },
  { rule: 'uk-gdpr/child-consent', title: 'A parent agreed for a child of twelve', facts: child(12, true), expected: 'pass' },
  { rule: 'uk-gdpr/child-consent', title: 'A child of twelve agreed alone', facts: child(12, false), expected: 'fail' },
  { rule: 'uk-gdpr/child-consent', title: 'At thirteen a child agrees alone', facts: child(13, false), expected: 'not-applicable' },
];
