import {
  authorities,
  authorityTable,
  check,
  checklist,
  definePack,
  explain,
  explainFinding,
  findPacks,
  profile,
  type DerivedFact,
  type Pack,
} from 'marops/compliance';
import { usCanSpam, usCanSpamFacts } from 'marops/compliance/packs/us-can-spam';
import { packSchema } from 'marops/compliance/schemas';
import { isInputError } from 'marops/kernel';
import { testPack } from 'marops/testing';
import { describe, expect, it } from 'vitest';
import { okRule, packOf, ruleOf } from './fixtures.ts';

const problemsOf = (pack: unknown): readonly string[] => {
  try {
    definePack(pack as Pack);
    return [];
  } catch (error) {
    return isInputError(error) ? error.problems.map(({ path, code }) => `${path} ${code}`) : [String(error)];
  }
};
const withRule = (changed: Record<string, unknown>): readonly string[] => problemsOf(packOf([{ ...okRule, ...changed }]));

describe('a pack of one’s own', () => {
  it('comes back deeply read-only', () => {
    const pack = definePack(packOf([okRule]));
    expect(Object.isFrozen(pack.rules[0]?.passWhen)).toBe(true);
    expect(pack).toEqual(packOf([okRule]));
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['without a citation', { citation: ' ' }, 'rules[0].citation no-citation'],
    ['with an id of another pack', { id: 'other/ok' }, 'rules[0].id not-a-rule-id'],
    ['with an unknown scope', { scope: 'page' }, 'rules[0].scope not-one-of'],
    ['with an unknown severity', { severity: 'fatal' }, 'rules[0].severity not-one-of'],
    ['with an unknown status', { status: 'standard-ish' }, 'rules[0].status not-one-of'],
    ['without a requirement', { requirement: '' }, 'rules[0].requirement not-text'],
    ['with a condition that is none', { passWhen: { fact: 'x', op: 'exists' } }, 'rules[0].passWhen.op unknown-operator'],
    ['with a fact of another scope', { passWhen: { fact: 'claim.types', op: 'contains', value: 'a' } }, 'rules[0].passWhen outside-scope'],
    ['called manual though facts decide', { check: 'manual' }, 'rules[0].check manual-with-condition'],
    ['called automatic though nothing decides', { passWhen: undefined }, 'rules[0].check manual-with-condition'],
    ['with a first day that is none', { effectiveFrom: 'soon' }, 'rules[0].effectiveFrom not-a-date'],
    ['that ends before it begins', { effectiveFrom: '2026-02-01', effectiveUntil: '2026-01-01' }, 'rules[0].effectiveUntil dates-reversed'],
    ['that is waived until nobody knows when', { status: 'waived' }, 'rules[0].effectiveFrom status-needs'],
    ['that is superseded without an end', { status: 'superseded' }, 'rules[0].effectiveUntil status-needs'],
    ['that sells a safe harbour as a duty', { status: 'safe-harbour' }, 'rules[0].reviewOnFail status-needs'],
  ])('refuses a rule %s', (_what, changed, problem) => {
    expect(withRule(changed)).toContain(problem);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['without rules', { rules: [] }, 'rules no-rules'],
    ['with a rule that is none', { rules: [7] }, 'rules[0] not-an-object'],
    ['with a rule twice', { rules: [okRule, okRule] }, 'rules[1].id not-unique'],
    ['without a source', { source: {} }, 'source.title not-text'],
    ['without a day on which it was read', { asOf: 'yesterday' }, 'asOf not-a-date'],
    ['that is law and watched by nobody', { status: 'in-force' }, 'authorities nothing-to-watch'],
    ['watched by an authority that does not exist', { authorities: ['FTTB'] }, 'authorities unknown-authority'],
    ['with authorities that are no list', { authorities: 'FTC' }, 'authorities not-a-list'],
    ['that reaches nobody', { reach: { jurisdictions: [], by: 'recipients' } }, 'reach.jurisdictions not-a-list'],
    ['that says not whose place counts', { reach: { jurisdictions: ['US'] } }, 'reach.by not-one-of'],
    ['without a reach', { reach: null }, 'reach not-an-object'],
    ['with derived facts that are no list', { derived: {} }, 'derived not-a-list'],
    ['with a derived fact of another pack', { derived: [derivation('other.a', 'x')] }, 'derived[0].name not-a-rule-id'],
    [
      'with a derived fact that depends on itself',
      { derived: [derivation('test.a', 'test.b'), derivation('test.b', 'test.a')] },
      'derived circular-derivation',
    ],
    ['with a derived fact without cases', { derived: [{ ...derivation('test.a', 'x'), cases: [] }] }, 'derived[0].cases missing'],
    ['with a derived fact without an end', { derived: [{ ...derivation('test.a', 'x'), otherwise: undefined }] }, 'derived[0].otherwise missing'],
    ['with a bad version', { version: '1' }, 'version not-a-version'],
  ])('refuses a pack %s', (_what, changed, problem) => {
    expect(problemsOf({ ...packOf([okRule]), ...changed })).toContain(problem);
  });

  it.each([null, 7, [], 'pack'])('refuses %j', (pack) => {
    expect(problemsOf(pack).length).toBeGreaterThan(0);
  });

  it('a pack that was not checked and derives in a circle leaves its facts unknown', () => {
    const pack = packOf([ruleOf({ id: 'test/d', passWhen: { fact: 'test.a', op: 'eq', value: 1 } })], { derived: [derivation('test.a', 'test.a')] });
    expect(check({}, [pack], { on: '2026-11-22' }).findings[0]).toMatchObject({ status: 'unknown', missing: ['test.a'] });
  });
});

describe('the contract of a pack', () => {
  const broken = (pack: Pack, facts = usCanSpamFacts): readonly string[] =>
    testPack(pack, { facts, examples: [] }).flatMap((promise) => promise.broken);

  it('names the fact that was probably meant', () => {
    const misspelt = packOf([ruleOf({ id: 'test/m', check: 'hybrid', passWhen: { fact: 'message.marketting', op: 'eq', value: true } })]);
    expect(broken(misspelt)).toContain('message.marketting has no question: did you mean message.marketing?');
  });

  it('refuses answers that a fact does not have, and values of another type', () => {
    const wrong = packOf([
      ruleOf({ id: 'test/a', check: 'hybrid', passWhen: { fact: 'channel', op: 'eq', value: 'e-mail' } }),
      ruleOf({ id: 'test/b', check: 'hybrid', passWhen: { fact: 'message.marketing', op: 'eq', value: 'yes' } }),
      ruleOf({ id: 'test/c', check: 'hybrid', passWhen: { fact: 'recipients.jurisdictions', op: 'eq', value: 'US' } }),
      ruleOf({ id: 'test/d', check: 'hybrid', passWhen: { fact: 'channel', op: 'gt', value: 'email' } }),
    ]);
    expect(broken(wrong)).toEqual(
      expect.arrayContaining([
        'channel eq: "e-mail" is none of its answers',
        'message.marketing eq: "yes" is no boolean',
        'recipients.jurisdictions eq: a list cannot be compared by "eq"',
        'channel gt: a choice cannot be compared by "gt"',
      ]),
    );
  });

  it('refuses to call automatic what no detector decides', () => {
    expect(broken(packOf([ruleOf({ id: 'test/a', passWhen: { fact: 'message.marketing', op: 'eq', value: true } })]))).toContain(
      'test/a is automatic, but no detector sets message.marketing',
    );
  });

  it('wants examples on both sides', () => {
    expect(broken(packOf([okRule]))).toEqual(
      expect.arrayContaining(['test/ok must have an example that is pass', 'test/ok must have an example that is fail']),
    );
  });

  it('says which example came out otherwise', () => {
    const promises = testPack(packOf([okRule]), {
      facts: [],
      examples: [{ rule: 'test/ok', title: 'Fine', facts: { ok: false }, expected: 'pass' }],
    });
    expect(promises.flatMap((promise) => promise.broken)).toContain('test/ok, "Fine": expected pass, got fail');
  });

  it('refuses a fact that asks no question, stands twice, or lacks its help, unit or answers', () => {
    const fact = { name: 'x.a', question: 'Tell me', type: 'number', knownBy: 'author' } as const;
    const faults = broken(usCanSpam, [...usCanSpamFacts, fact, fact, { ...fact, name: 'channel', question: 'Which?', type: 'choice' }]);
    expect(faults).toEqual(
      expect.arrayContaining([
        'x.a must ask a question, got "Tell me"',
        'x.a must have a unit',
        'x.a must have a line of help',
        'x.a stands twice',
        'channel stands in src/compliance/facts already',
        'channel must have at least two answers to choose from',
      ]),
    );
  });
});

describe('a company’s profile', () => {
  it('raises without a reason, lowers law only with one', () => {
    const raised = profile([usCanSpam], { rules: { 'us-can-spam/opt-out-30-days': { severity: 'critical' } } });
    expect(raised[0]?.rules.find(({ id }) => id.endsWith('30-days'))?.severity).toBe('critical');
    expect(usCanSpam.rules.find(({ id }) => id.endsWith('30-days'))?.severity).toBe('major');
    const lower = { severity: 'minor' } as const;
    expect(() => profile([usCanSpam], { rules: { 'us-can-spam/opt-out-30-days': lower } })).toThrow('must have a reason');
    expect(profile([usCanSpam], { rules: { 'us-can-spam/opt-out-30-days': { ...lower, reason: 'Links never expire here.' } } })).toHaveLength(1);
    expect(profile([packOf([okRule])], { rules: { 'test/ok': { leaveOut: true } } })[0]?.rules).toEqual([]);
  });

  it('carries what was changed with its reason, also through a second profile and through JSON', () => {
    const [once] = profile([usCanSpam], {
      rules: {
        'us-can-spam/postal-address': { leaveOut: true, reason: 'Our house sends no mail of its own.' },
        'us-can-spam/opt-out-30-days': { severity: 'critical' },
        'us-can-spam/header-accuracy': { severity: 'critical' },
      },
    });
    const [twice] = profile([once!], { rules: { 'us-can-spam/opt-out-30-days': { severity: 'minor', reason: 'Links never expire here.' } } });
    expect(twice?.changes).toEqual([
      { rule: 'us-can-spam/opt-out-30-days', before: 'major', after: 'critical' },
      { rule: 'us-can-spam/postal-address', before: 'critical', after: null, reason: 'Our house sends no mail of its own.' },
      { rule: 'us-can-spam/opt-out-30-days', before: 'critical', after: 'minor', reason: 'Links never expire here.' },
    ]);
    expect(usCanSpam.changes).toBeUndefined();
    expect(profile([usCanSpam], { rules: { 'us-can-spam/header-accuracy': { severity: 'critical' } } })[0]).toBe(usCanSpam);
    const stored = JSON.parse(JSON.stringify(twice)) as Pack;
    expect(packSchema.parse(definePack(stored))).toEqual(twice);
  });

  it('a report says what was lowered or left out and why, in its explanation and its checklist, and is none the worse for it', () => {
    const published = packOf([okRule, ruleOf({ id: 'test/other', passWhen: { fact: 'other', op: 'eq', value: true }, severity: 'critical' })]);
    const packs = profile([published], { rules: { 'test/ok': { severity: 'info', reason: 'We are small.' }, 'test/other': { leaveOut: true } } });
    const report = check({ ok: true }, packs, { on: '2026-11-22' });
    const said = [
      'test/ok must have the severity major, as it was published, got info, because: We are small.',
      'test/other must be asked, as it was published with severity critical, got left out, because: none given',
    ];
    expect(report.notices.map(({ code, weight }) => [code, weight])).toEqual([
      ['lowered-rule', 'remark'],
      ['left-out-rule', 'remark'],
    ]);
    expect(report.status).toBe('pass');
    expect(explain(report)).toEqual(expect.arrayContaining(said));
    expect(checklist(report).notices).toEqual(said);
    const raised = profile([published], { rules: { 'test/ok': { severity: 'critical', reason: 'We are large.' } } });
    expect(check({ ok: true }, raised, { on: '2026-11-22' }).notices).toEqual([]);
  });

  it('a pack of which all was left out is still a pack, one without rules and changes is none', () => {
    const [emptied] = profile([packOf([okRule])], { rules: { 'test/ok': { leaveOut: true } } });
    expect(definePack(emptied!)).toEqual(emptied);
    expect(() => definePack(packOf([]))).toThrow('rules must have at least one rule, got none');
  });

  it.each([
    ['that are no list', 7, 'changes must be a list, got 7'],
    ['of nothing', [null], 'changes[0] must be an object, got null'],
    ['of no rule', [{ before: 'major', after: null }], 'changes[0].rule must be text'],
    ['for no reason', [{ rule: 'test/ok', before: 'major', after: null, reason: ' ' }], 'changes[0].reason must be text'],
    ['from nowhere', [{ rule: 'test/ok', after: null }], 'changes[0].before must be one of critical, major, minor, info'],
    ['to something else', [{ rule: 'test/ok', before: 'major', after: 'none' }], 'changes[0].after must be one of critical, major, minor, info'],
  ])('changes %s are refused', (_what, changes, message) => {
    expect(() => definePack(packOf([okRule], { changes: changes as never }))).toThrow(message);
  });

  it('selects packs and sets their options', () => {
    const graded = packOf([ruleOf({ id: 'test/max', passWhen: { fact: 'grade', op: 'lte', valueOf: 'option.max' } })], { options: { max: 9 } });
    const packs = profile([graded, usCanSpam], { select: ['test'], options: { 'test.max': 12 } });
    expect(packs.map(({ id, version, options }) => [id, version, options])).toEqual([['test', '1.0.0-profile', { max: 12 }]]);
    expect(profile([usCanSpam], {})[0]).toBe(usCanSpam);
  });

  it('refuses rules, options and packs that do not exist', () => {
    expect(() => profile([usCanSpam], { rules: { 'us-can-spam/postal-address': { severity: 'none' as 'info' } } })).toThrow(
      'rules.us-can-spam/postal-address.severity must be one of critical, major, minor, info, got "none"',
    );
    expect(() => profile([usCanSpam], { rules: { 'us-can-spam/postal-address': null as never } })).toThrow('must be an object, got null');
    expect(() => profile([usCanSpam], { rules: { 'us-can-spam/x': {} }, options: { 'us-can-spam.x': 1 }, select: ['x'] })).toThrow(
      /must be a rule of the given packs.*must be an option of a given pack.*must be one of the given packs/,
    );
  });
});

it.each([
  ['nothing', null, 'overrides must be an object, got null'],
  ['a selection that is no list', { select: 'us-can-spam' }, 'select must be a list, got "us-can-spam"'],
  ['rules that are a list', { rules: [] }, 'rules must be an object, got a list'],
  ['options that are text', { options: 'x' }, 'options must be an object, got "x"'],
  ['an option that is no answer', { options: { 'test.max': Number.NaN } }, 'options.test.max must be plain JSON, got NaN'],
  ['a rule left out by halves', { rules: { 'test/ok': { leaveOut: 'yes' } } }, 'rules.test/ok.leaveOut must be one of true, got "yes"'],
  ['a reason that says nothing', { rules: { 'test/ok': { reason: ' ' } } }, 'rules.test/ok.reason must be text that is not empty, got " "'],
])('a profile of %s is refused by name', (_what, overrides, message) => {
  expect(() => profile([packOf([okRule], { options: { max: 9 } })], overrides as never)).toThrow(message);
});

it('a profile of packs that are none is refused by name', () => {
  expect(() => profile(null as never, {})).toThrow('packs must be a list, got null');
  expect(() => profile([usCanSpam, 'x'] as never, {})).toThrow('packs[1] must be an object, got "x"');
});

describe('which packs apply, and who watches', () => {
  const mailer = {
    on: '2026-11-22',
    jurisdictions: ['US-CA'],
    established: ['US'],
    channels: ['email'],
    sectors: ['general'],
    senders: [],
    audiences: ['consumer'],
  };

  it('a profile that says all gets a plain answer', () => {
    expect(findPacks(mailer).find(({ id }) => id === 'us-can-spam')).toEqual({ id: 'us-can-spam', applies: 'yes', missing: [] });
    expect(findPacks({ ...mailer, channels: ['print'] }).some(({ id }) => id === 'us-can-spam')).toBe(false);
    expect(findPacks({ ...mailer, jurisdictions: ['AU'] }).some(({ id }) => id === 'us-can-spam')).toBe(false);
  });

  it('one that leaves something out hears what would tell', () => {
    expect(findPacks({ on: '2026-11-22' }).find(({ id }) => id === 'us-can-spam')).toEqual({
      id: 'us-can-spam',
      applies: 'perhaps',
      missing: ['jurisdictions', 'channels'],
    });
  });

  it('every authority of a pack stands in the table once', () => {
    const ids = authorityTable.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('the FTC does not watch banks, the banking agencies watch nobody else', () => {
    const of = (senders: readonly string[] | undefined): readonly string[] => {
      const { senders: _left, ...rest } = mailer;
      return authorities(senders === undefined ? rest : { ...rest, senders }).map(({ id, applies }) => `${id} ${applies}`);
    };
    expect(of([])).toEqual(expect.arrayContaining(['FTC yes']));
    expect(of(['bank'])).toEqual(expect.arrayContaining(['prudential yes']));
    expect(of(['bank']).some((each) => each.startsWith('FTC '))).toBe(false);
    expect(of([]).some((each) => each.startsWith('prudential'))).toBe(false);
    expect(of(undefined)).toEqual(expect.arrayContaining(['FTC perhaps', 'prudential perhaps']));
  });
});

describe('explanations', () => {
  const asset = {
    channel: 'email',
    recipients: { jurisdictions: ['US'] },
    message: { contentMix: 'commercial-only', optOut: { pages: 2, feeRequired: false } },
  };
  const report = check(asset, [usCanSpam], { on: '2026-11-22', trace: 'all' });

  it('put the question in place of the name where the facts are given', () => {
    const finding = report.findings.find(({ rule }) => rule === 'us-can-spam/opt-out-no-barrier')!;
    expect(explainFinding(finding, { facts: usCanSpamFacts })).toContain(
      '  "How many web pages must a person open to refuse?" is at most 1: no, it is 2',
    );
  });

  it('name what is missing', () => {
    const finding = report.findings.find(({ rule }) => rule === 'us-can-spam/opt-out-30-days')!;
    expect(explainFinding(finding)).toContain('  Supply: message.optOut.validDays.');
    expect(explainFinding(finding)).toContain('  message.optOut.validDays is at least 30: nobody has said');
  });

  it('speak another language by its texts', () => {
    expect(explain(report, { messages: { 'no-legal-advice': 'Keine Rechtsberatung.' } }).at(-1)).toBe('Keine Rechtsberatung.');
  });
});

function derivation(name: string, reads: string): DerivedFact {
  return { name, title: 'T', citation: 'Section 1', cases: [{ when: { fact: reads, op: 'eq', value: 1 }, value: 1 }], otherwise: 0 };
}
