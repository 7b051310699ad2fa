import type { PackExample } from '../example.ts';

type Tree = Readonly<Record<string, unknown>>;

const app = (data: Tree, consent: Tree = {}): PackExample['facts'] => ({
  channel: 'app',
  sender: { entityTypes: [] },
  recipients: { jurisdictions: ['US'], audience: 'consumer', consent },
  audience: { directedToChildren: true, knownChildren: false },
  data: { usesPersonalData: true, childDataUse: 'more', sellsOrShares: false, ...data },
});

const shop: PackExample['facts'] = { ...app({}), audience: { directedToChildren: false, knownChildren: false } };
const networks: Tree = { sellsOrShares: true, childDisclosurePurposes: ['advertising'] };

/** What must come out of COPPA. */
export const usCoppaExamples: readonly PackExample[] = [
  {
    rule: 'us-coppa/verifiable-parental-consent',
    title: 'Parents agreed before the account was opened',
    facts: app({}, { parental: true }),
    expected: 'pass',
  },
  { rule: 'us-coppa/verifiable-parental-consent', title: 'The child ticked a box', facts: app({}, { parental: false }), expected: 'fail' },
  {
    rule: 'us-coppa/verifiable-parental-consent',
    title: 'A general shop that learned of children among its users',
    facts: { ...app({}, { parental: false }), audience: { directedToChildren: false, knownChildren: true } },
    expected: 'fail',
  },
  {
    rule: 'us-coppa/verifiable-parental-consent',
    title: 'Only a device id, to keep the game running',
    facts: app({ childDataUse: 'internal-operations' }, { parental: false }),
    expected: 'not-applicable',
  },
  { rule: 'us-coppa/verifiable-parental-consent', title: 'A shop for adults', facts: shop, expected: 'not-applicable' },
  {
    rule: 'us-coppa/verifiable-parental-consent',
    title: 'A non-profit library',
    facts: { ...app({}, { parental: false }), sender: { entityTypes: ['charity'] } },
    expected: 'not-applicable',
  },
  { rule: 'us-coppa/consent-method', title: 'A card payment', facts: app({ sellsOrShares: true }, { parentalMethod: 'payment' }), expected: 'pass' },
  {
    rule: 'us-coppa/consent-method',
    title: 'E-mail with a second step, nothing is passed on',
    facts: app({}, { parentalMethod: 'email-plus' }),
    expected: 'pass',
  },
  {
    rule: 'us-coppa/consent-method',
    title: 'E-mail with a second step, and data goes to advertising networks',
    facts: app(networks, { parentalMethod: 'email-plus' }),
    expected: 'needs-review',
  },
  { rule: 'us-coppa/consent-method', title: 'A box on the page', facts: app({}, { parentalMethod: 'box' }), expected: 'needs-review' },
  {
    rule: 'us-coppa/option-without-disclosure',
    title: 'Two choices on the form',
    facts: app(networks, { parentalDisclosureOptional: true }),
    expected: 'pass',
  },
  {
    rule: 'us-coppa/option-without-disclosure',
    title: 'One consent for all',
    facts: app(networks, { parentalDisclosureOptional: false }),
    expected: 'fail',
  },
  {
    rule: 'us-coppa/separate-consent-third-party',
    title: 'A consent of its own for advertising partners',
    facts: app(networks, { parentalThirdParty: true }),
    expected: 'pass',
  },
  {
    rule: 'us-coppa/separate-consent-third-party',
    title: 'One general consent, and data goes to advertising partners',
    facts: app(networks, { parentalThirdParty: false }),
    expected: 'fail',
  },
  {
    rule: 'us-coppa/separate-consent-third-party',
    title: 'A chat provider that the game needs',
    facts: app({ sellsOrShares: true, childDisclosurePurposes: ['service'] }, { parentalThirdParty: false }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-coppa/separate-consent-third-party',
    title: 'One general consent, the day before the amendment had to be followed',
    facts: app(networks, { parentalThirdParty: false }),
    on: '2026-04-21',
    expected: 'not-applicable',
  },
  { rule: 'us-coppa/direct-notice', title: 'Nobody has read the notice yet', facts: app({}), expected: 'needs-review' },
  {
    rule: 'us-coppa/direct-notice',
    title: 'One answer to a question of a child',
    facts: app({ childDataUse: 'one-reply' }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-coppa/online-notice',
    title: 'Links on the first screen and at each form',
    facts: app({ childNoticeLinkPlaces: ['home', 'each-collection'] }),
    expected: 'pass',
  },
  {
    rule: 'us-coppa/online-notice',
    title: 'A link on the first screen only',
    facts: app({ childNoticeLinkPlaces: ['home'] }),
    expected: 'fail',
  },
  { rule: 'us-coppa/no-excess-collection', title: 'Nobody has gone through the fields yet', facts: app({}), expected: 'needs-review' },
  {
    rule: 'us-coppa/no-excess-collection',
    title: 'A drawing contest that asks for school and income',
    facts: app({}),
    attested: 'fail',
    expected: 'fail',
  },
  { rule: 'us-coppa/parental-access', title: 'Nobody has sent a request yet', facts: app({}), expected: 'needs-review' },
  { rule: 'us-coppa/parental-access', title: 'A shop for adults', facts: shop, expected: 'not-applicable' },
  { rule: 'us-coppa/security-programme', title: 'Nobody has looked at the programme yet', facts: app({}), expected: 'needs-review' },
  { rule: 'us-coppa/security-programme', title: 'Before the amendment', facts: app({}), on: '2026-04-21', expected: 'not-applicable' },
  { rule: 'us-coppa/retention-policy', title: 'Nobody has looked at the policy yet', facts: app({}), expected: 'needs-review' },
  { rule: 'us-coppa/retention-policy', title: 'Before the amendment', facts: app({}), on: '2026-04-21', expected: 'not-applicable' },
];
