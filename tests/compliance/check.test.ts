import {
  authorities,
  check,
  checklist,
  compare,
  explain,
  findPacks,
  fingerprintOf,
  impact,
  nextQuestion,
  profile,
  screen,
  worstOf,
  type CheckOptions,
  type Pack,
  type Report,
  type Status,
} from 'marops/compliance';
import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
import { describe, expect, it } from 'vitest';
import { okRule, packOf, ruleOf } from './fixtures.ts';

const on = '2026-11-22';
const judged = (asset: Record<string, unknown>, pack: Pack, options: Partial<CheckOptions> = {}): Status =>
  worstOf(check(asset, [pack], { on, ...options }).findings.map(({ status }) => status));

describe('five answers', () => {
  it('facts pass or fail an automatic rule, and a missing fact is unknown', () => {
    const pack = packOf([okRule]);
    expect([judged({ ok: true }, pack), judged({ ok: false }, pack), judged({}, pack), judged({ ok: null }, pack)]).toEqual([
      'pass',
      'fail',
      'unknown',
      'fail',
    ]);
  });

  it('a hybrid rule that facts pass waits for a person; one that they fail does not', () => {
    const pack = packOf([{ ...okRule, check: 'hybrid' }]);
    expect([judged({ ok: true }, pack), judged({ ok: false }, pack), judged({}, pack)]).toEqual(['needs-review', 'fail', 'unknown']);
  });

  it('a rule without conditions is for a person alone', () => {
    expect(judged({}, packOf([ruleOf({ id: 'test/manual' })]))).toBe('needs-review');
  });

  it('where the law leaves room, failing facts go to a person', () => {
    expect(judged({ ok: false }, packOf([{ ...okRule, reviewOnFail: true }]))).toBe('needs-review');
  });

  it('a rule that does not apply is not asked for facts that would pass it', () => {
    const rule = ruleOf({ ...okRule, appliesWhen: { fact: 'kind', op: 'eq', value: 'a' } });
    expect(check({}, [packOf([rule])], { on }).findings[0]?.missing).toEqual(['kind']);
    expect(check({ kind: 'a' }, [packOf([rule])], { on }).findings[0]?.missing).toEqual(['ok']);
    expect(judged({ kind: 'b' }, packOf([rule]))).toBe('not-applicable');
  });

  it('the worst stands for the whole: fail, unknown, needs-review, pass, not-applicable', () => {
    const order: readonly Status[] = ['fail', 'unknown', 'needs-review', 'pass', 'not-applicable'];
    order.forEach((status, index) => {
      expect(worstOf(order.slice(index))).toBe(status);
    });
    expect(worstOf([])).toBe('not-applicable');
  });

  it('a fact of the wrong type is unknown, with a problem', () => {
    const [finding] = check({ ok: 'yes' }, [packOf([okRule])], { on }).findings;
    expect(finding).toMatchObject({ status: 'unknown', missing: [] });
    expect(finding?.problems[0]?.message).toContain('ok must be two values of one type');
  });
});

describe('elements', () => {
  const claimed = packOf([ruleOf({ id: 'test/claim', scope: 'claim', passWhen: { fact: 'claim.proved', op: 'eq', value: true } })]);

  it('one finding for each claim, named by its id or its place', () => {
    const { findings } = check({ claims: [{ id: 'lighter', proved: true }, { proved: false }] }, [claimed], { on });
    expect(findings.map(({ element, status }) => [element, status])).toEqual([
      ['lighter', 'pass'],
      ['claims[1]', 'fail'],
    ]);
  });

  it('a list that is absent is unknown, an empty one not applicable, an element that is none unknown', () => {
    expect(check({}, [claimed], { on }).findings[0]).toMatchObject({ status: 'unknown', missing: ['claims'] });
    expect(judged({ claims: [] }, claimed)).toBe('not-applicable');
    expect(judged({ claims: ['lighter'] }, claimed)).toBe('unknown');
  });

  it('a list that is absent stays unknown even when the conditions read no fact of it', () => {
    const pack = packOf([ruleOf({ id: 'test/c', scope: 'claim', passWhen: { fact: 'ok', op: 'eq', value: true } })]);
    expect(check({ ok: true }, [pack], { on }).findings[0]).toMatchObject({ status: 'unknown', missing: ['claims'] });
  });

  it('one finding for each audience, judged by its own place and consent', () => {
    const consent = ruleOf({ id: 'test/consent', scope: 'audience', passWhen: { fact: 'recipients.consent.basis', op: 'eq', value: 'express' } });
    const pack = packOf([consent], { reach: { jurisdictions: ['EU'], by: 'recipients' } });
    const audiences = [
      { id: 'Germany', jurisdictions: ['DE'], consent: { basis: 'none' } },
      { id: 'Canada', jurisdictions: ['CA'], consent: { basis: 'express' } },
      { id: 'France', jurisdictions: ['FR'], consent: { basis: 'express' } },
    ];
    expect(check({ audiences }, [pack], { on }).findings.map(({ element, status }) => [element, status])).toEqual([
      ['Germany', 'fail'],
      ['Canada', 'not-applicable'],
      ['France', 'pass'],
    ]);
  });

  it('a rule of the asset takes the worst of its audiences', () => {
    const pack = packOf([ruleOf({ ...okRule, appliesWhen: { fact: 'recipients.audience', op: 'eq', value: 'consumer' } })], {
      reach: { jurisdictions: ['EU'], by: 'recipients' },
    });
    const together = {
      ok: false,
      audiences: [
        { jurisdictions: ['US'], audience: 'consumer' },
        { jurisdictions: ['DE'], audience: 'business' },
      ],
    };
    expect(judged(together, pack)).toBe('not-applicable');
    expect(judged({ ...together, audiences: [...together.audiences, { jurisdictions: ['DE'], audience: 'consumer' }] }, pack)).toBe('fail');
  });

  it('what is said of all recipients holds for each group, unless the group says otherwise', () => {
    const pack = packOf([ruleOf({ id: 'test/a', scope: 'audience', passWhen: { fact: 'recipients.audience', op: 'eq', value: 'consumer' } })]);
    const asset = { recipients: { audience: 'consumer' }, 'recipients.audience': 'ignored', audiences: [{}, { audience: 'business' }] };
    expect(check(asset, [pack], { on }).findings.map(({ status }) => status)).toEqual(['pass', 'fail']);
  });
});

describe('time', () => {
  const dated = packOf([ruleOf({ ...okRule, effectiveFrom: '2026-03-01', effectiveUntil: '2026-09-27' }), ruleOf({ id: 'test/always' })]);

  it('a rule holds from its first day until the day before it ends', () => {
    const at = (day: string): Status | undefined => check({ ok: true }, [dated], { on: day }).findings[0]?.status;
    expect([at('2026-02-28'), at('2026-03-01'), at('2026-09-26'), at('2026-09-27')]).toEqual(['not-applicable', 'pass', 'pass', 'not-applicable']);
  });

  it('an asset that runs for a while meets every rule that holds on one of its days, and says what changes', () => {
    const report = check({ ok: true }, [dated], { on: { from: '2026-02-01', until: '2026-10-01' } });
    expect(report.findings[0]?.status).toBe('pass');
    expect(report.changesOn).toEqual([
      { on: '2026-03-01', rule: 'test/ok', change: 'starts' },
      { on: '2026-09-27', rule: 'test/ok', change: 'ends' },
    ]);
    expect(check({ ok: true }, [dated], { on: { from: '2026-03-01', until: '2026-09-26' } }).changesOn).toEqual([]);
  });

  it('before any law nothing applies', () => {
    const report = check({ channel: 'email', recipients: { jurisdictions: ['US'] } }, [usCanSpam], { on: '1900-01-01' });
    expect(report.status).toBe('not-applicable');
    expect(new Set(report.findings.map(({ because }) => because))).toEqual(new Set(['not-in-force']));
  });

  it('the United Kingdom is a member on the day before it left the Union law, not on the day after', () => {
    const pack = packOf([ruleOf({ id: 'test/eu' })], { reach: { jurisdictions: ['EU'], by: 'recipients' } });
    const asset = { recipients: { jurisdictions: ['GB'] } };
    expect([judged(asset, pack, { on: '2020-12-31' }), judged(asset, pack, { on: '2021-01-01' })]).toEqual(['needs-review', 'not-applicable']);
  });

  it('Norway is in the economic area, not in the Union', () => {
    const reaching = (area: string): Pack => packOf([ruleOf({ id: 'test/eu' })], { reach: { jurisdictions: [area], by: 'recipients' } });
    const asset = { recipients: { jurisdictions: ['NO'] } };
    expect([judged(asset, reaching('EEA')), judged(asset, reaching('EU'))]).toEqual(['needs-review', 'not-applicable']);
  });

  it('a pack that was not read for long is called old, without failing', () => {
    const report = check({ ok: true }, [packOf([okRule], { asOf: '2025-11-21' })], { on });
    expect(report.notices.map(({ code, weight }) => [code, weight])).toEqual([['stale-pack', 'remark']]);
    expect(report.status).toBe('pass');
    expect(check({ ok: true }, [packOf([okRule], { asOf: '2025-11-22' })], { on }).notices).toEqual([]);
    expect(check({ ok: true }, [packOf([okRule])], { on, staleAfterDays: -1 }).notices).toHaveLength(1);
  });
});

describe('reach', () => {
  it('a sender established in the Union is reached whatever the recipients', () => {
    const pack = packOf([ruleOf({ id: 'test/r' })], { reach: { jurisdictions: ['EU'], by: 'either' } });
    expect(judged({ sender: { jurisdictions: ['DE'] }, recipients: { jurisdictions: ['US'] } }, pack)).toBe('needs-review');
    expect(judged({ recipients: { jurisdictions: ['US'] } }, pack)).toBe('unknown');
    expect(judged({ sender: { jurisdictions: ['US'] }, recipients: { jurisdictions: ['US'] } }, pack)).toBe('not-applicable');
  });

  it('every part of a reach that is given must hold', () => {
    const reach = {
      jurisdictions: ['*'],
      by: 'recipients',
      channels: ['email'],
      senders: ['bank'],
      exceptSenders: ['charity'],
      sectors: ['finance'],
      audiences: ['consumer'],
    } as const;
    const pack = packOf([ruleOf({ id: 'test/r' })], { reach });
    const asset = { channel: 'email', sender: { entityTypes: ['bank'] }, sector: 'finance', recipients: { audience: 'consumer' } };
    expect(judged(asset, pack)).toBe('needs-review');
    for (const changed of [
      { channel: 'sms' },
      { sender: { entityTypes: [] } },
      { sender: { entityTypes: ['bank', 'charity'] } },
      { sector: 'food' },
      { recipients: { audience: 'business' } },
    ]) {
      expect(judged({ ...asset, ...changed }, pack)).toBe('not-applicable');
    }
  });
});

describe('what a text is', () => {
  it('advice is shown and fails nothing', () => {
    const report = check({ ok: false }, [packOf([{ ...okRule, status: 'never-enacted' }])], { on });
    expect(report.findings[0]).toMatchObject({ status: 'fail', disposition: 'advisory', legalStatus: 'never-enacted' });
    expect([report.status, report.disposition]).toEqual(['not-applicable', 'settled']);
  });

  it('a rule that was struck down, or given up, is not asked', () => {
    const deprecated = { since: '2.0.0', reason: 'Split in two.' };
    const pack = packOf([{ ...okRule, status: 'vacated' }, ruleOf({ ...okRule, id: 'test/old', deprecated })]);
    expect(check({ ok: false }, [pack], { on }).findings.map(({ because }) => because)).toEqual(['vacated', 'deprecated']);
  });
});

describe('what nobody looks at', () => {
  it('a place without a pack keeps the whole from passing', () => {
    const report = check(
      { ok: true, recipients: { jurisdictions: ['AU', 'US-CA'] }, channel: 'email', sector: 'food' },
      [packOf([okRule], { reach: { jurisdictions: ['US'], by: 'recipients', channels: ['email'] } })],
      { on },
    );
    expect(report.uncovered).toEqual([
      { kind: 'jurisdiction', value: 'AU' },
      { kind: 'sector', value: 'food' },
    ]);
    expect(report.status).toBe('needs-review');
  });

  it('a pack for everywhere knows the law of no place', () => {
    expect(check({ ok: true, recipients: { jurisdictions: ['DE'] } }, [packOf([okRule])], { on }).uncovered).toEqual([
      { kind: 'jurisdiction', value: 'DE' },
    ]);
  });

  it('a channel that no pack is about is named', () => {
    const pack = packOf([okRule], { reach: { jurisdictions: ['*'], by: 'recipients', channels: ['email'] } });
    expect(check({ channel: 'fax', sector: 'general' }, [pack], { on }).uncovered).toEqual([{ kind: 'channel', value: 'fax' }]);
  });
});

describe('facts that are not as they should be', () => {
  it('a misspelt fact is named, with the one that was meant', () => {
    const { notices, status } = check({ channel: 'email', recipients: { jurisdictons: ['US'] } }, [usCanSpam], { on });
    expect(notices.map(({ path, params }) => [path, params['meant']])).toEqual([['recipients.jurisdictons', 'recipients.jurisdictions']]);
    expect(status).toBe('unknown');
  });

  it('a fact that another pack reads is no mistake', () => {
    expect(check({ chapter: 'email' }, [usCanSpam], { on }).notices).toEqual([]);
  });

  it('a detector completes what nobody declared', () => {
    const detected = [{ fact: 'ok', detector: 'test', value: true, reason: 'seen', locations: [] }];
    expect(judged({}, packOf([okRule]), { detected })).toBe('pass');
  });

  it('a detector never overrides what was declared: the conflict is said and nothing passes', () => {
    const detected = [{ fact: 'ok', detector: 'test', value: false, reason: 'seen', locations: [] }];
    const report = check({ ok: true }, [packOf([okRule])], { on, detected });
    expect(report.findings[0]?.status).toBe('pass');
    expect(report.notices[0]?.message).toBe('ok must be one thing, got true declared and false detected by test');
    expect([report.status, report.disposition]).toEqual(['needs-review', 'open']);
  });

  it('a detector that cannot tell changes nothing', () => {
    const detected = [{ fact: 'ok', detector: 'test', reason: 'an image', locations: [] }];
    expect(judged({}, packOf([okRule]), { detected })).toBe('unknown');
  });

  it.each([
    ['nothing', null],
    ['a text', 'email'],
    ['a list', []],
    ['a date', { sent: new Date(0) }],
    ['a cycle', cyclic()],
    ['a reserved name', JSON.parse('{ "__proto__": { "ok": true } }')],
    ['a number that is none', { ok: Number.NaN }],
  ])('an asset that is %s comes back unknown, with the reason', (_what, asset: unknown) => {
    const report = check(asset as Record<string, unknown>, [packOf([okRule])], { on });
    expect(report.findings[0]?.status).toBe('unknown');
    expect(report.notices[0]?.weight).toBe('review');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('derived facts', () => {
  const derived = [
    {
      name: 'test.outer',
      title: 'Outer',
      citation: 'Section 2',
      cases: [{ when: { fact: 'test.inner', op: 'eq', value: 'yes' } as const, value: true }],
      otherwise: false,
    },
    {
      name: 'test.inner',
      title: 'Inner',
      citation: 'Section 1',
      cases: [{ when: { fact: 'ok', op: 'eq', value: true } as const, value: 'yes' }],
      otherwise: 'no',
    },
  ];
  const pack = packOf([ruleOf({ id: 'test/d', passWhen: { fact: 'test.outer', op: 'eq', value: true } })], { derived });

  it('may read one another in any order', () => {
    expect([judged({ ok: true }, pack), judged({ ok: false }, pack)]).toEqual(['pass', 'fail']);
  });

  it('what is missing is what they read, not they', () => {
    expect(check({}, [pack], { on }).findings[0]?.missing).toEqual(['ok']);
  });

  it('a wrong type behind them is named', () => {
    expect(check({ ok: 7 }, [pack], { on }).findings[0]).toMatchObject({ status: 'unknown', missing: [], problems: [{ path: 'ok' }] });
  });

  it('read the options of the pack', () => {
    const limited = packOf([ruleOf({ id: 'test/max', passWhen: { fact: 'grade', op: 'lte', valueOf: 'option.max' } })], { options: { max: 9 } });
    expect([judged({ grade: 9 }, limited), judged({ grade: 10 }, limited)]).toEqual(['pass', 'fail']);
  });
});

describe('a broken call', () => {
  it.each([
    ['a day that is none', () => check({}, [], { on: '2026-02-30' }), 'on must be a calendar date'],
    [
      'a window that ends before it begins',
      () => check({}, [], { on: { from: '2026-02-02', until: '2026-02-01' } }),
      'on must have its first day before its last',
    ],
    ['a pack twice', () => check({}, [usCanSpam, usCanSpam], { on }), 'packs[1].id must be unique'],
    ['no list of packs', () => check({}, usCanSpam as never, { on }), 'packs must be a list'],
    ['a pack without rules', () => check({}, [{ id: 'x' } as never], { on }), 'packs[0].rules must be a list'],
    ['waivers for no content', () => check({}, [], { on, waivers: [{} as never] }), 'options.fingerprint must be given'],
  ])('%s throws', (_what, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('what follows from a report', () => {
  const asset = {
    channel: 'email',
    recipients: { jurisdictions: ['US'] },
    message: { contentMix: 'commercial-only', optOut: { validDays: 10, present: true } },
  };
  const report = check(asset, [usCanSpam], { on, trace: 'open' });

  it('survives JSON with its explanation', () => {
    const stored = JSON.parse(JSON.stringify(report)) as Report;
    expect(stored).toEqual(report);
    expect(explain(stored)).toEqual(explain(report));
  });

  it('how much was decided stands apart from how much passed', () => {
    expect(report.coverage).toEqual({ findings: 12, relevant: 12, decided: 1, passed: 0, decidedShare: 1 / 12, passedShare: 0 });
  });

  it('the checklist begins with what breaks the law most and says what to attach', () => {
    const { tasks } = checklist(report);
    const severities = tasks.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((left, right) => ['critical', 'major'].indexOf(left) - ['critical', 'major'].indexOf(right)));
    expect(tasks.find(({ kind }) => kind === 'mend')).toMatchObject({ rule: 'us-can-spam/opt-out-30-days', evidence: expect.any(String) as string });
    expect(new Set(tasks.map(({ kind }) => kind))).toEqual(new Set(['mend', 'supply', 'confirm', 'judge']));
  });

  it('the next question settles most and is not asked again when nobody knows', () => {
    const first = nextQuestion(check({}, [usCanSpam], { on }));
    expect(first?.fact).toBe('recipients.jurisdictions');
    expect(nextQuestion(check({}, [usCanSpam], { on }), [], ['recipients.jurisdictions'])?.fact).toBe('channel');
    expect(nextQuestion(check({ channel: 'print' }, [usCanSpam], { on }))).toBeUndefined();
  });

  it('asked one after the other, the questions end and leave nothing unknown', () => {
    const answers: Record<string, unknown> = { 'recipients.jurisdictions': ['US'], channel: 'email', 'message.contentMix': 'commercial-only' };
    const known: Record<string, unknown> = {};
    for (let asked = 0; asked < 40; asked += 1) {
      const next = nextQuestion(check(known, [usCanSpam], { on }));
      if (next === undefined) break;
      known[next.fact] = answers[next.fact] ?? (/days|pages/i.test(next.fact) ? 5 : next.fact.includes('basis') ? 'express' : true);
    }
    expect(check(known, [usCanSpam], { on }).findings.filter(({ status }) => status === 'unknown')).toEqual([]);
  });

  it('two reports differ in the findings that came out otherwise', () => {
    const later = check({ ...asset, message: { ...asset.message, optOut: { validDays: 60, present: true } } }, [usCanSpam], { on });
    expect(compare(report, later)).toEqual({
      status: { before: 'fail', after: 'unknown' },
      changed: [{ rule: 'us-can-spam/opt-out-30-days', before: 'fail', after: 'needs-review' }],
    });
  });

  it('a new version of a pack is tried on past reports', () => {
    const strict: Pack = {
      ...usCanSpam,
      version: '2.0.0',
      rules: usCanSpam.rules.map((rule) =>
        rule.id.endsWith('/opt-out-mechanism') ? { ...rule, passWhen: { fact: 'message.optOut.validDays', op: 'gte', value: 90 } } : rule,
      ),
    };
    const { affected, reports } = impact(usCanSpam, strict, [report, check({ channel: 'print' }, [usCanSpam], { on })]);
    expect(reports).toBe(2);
    expect(affected.map(({ report: at, changed }) => [at, changed])).toEqual([
      [0, [{ rule: 'us-can-spam/opt-out-mechanism', before: 'needs-review', after: 'fail' }]],
    ]);
  });

  it('a trace is carried by the findings for which it was asked', () => {
    const traced = (trace: CheckOptions['trace']): number =>
      check(asset, [usCanSpam], { on, ...(trace === undefined ? {} : { trace }) }).findings.filter((finding) => finding.trace !== undefined).length;
    expect([traced(undefined), traced('none'), traced('open'), traced('all')]).toEqual([0, 0, 12, 12]);
  });

  it('the quick look over many finds the same as a check of each', () => {
    const assets = [asset, {}, { channel: 'print' }, { ...asset, audiences: [{ jurisdictions: ['US'] }, { jurisdictions: ['DE'] }] }].map(
      (facts, index) => ({ id: String(index), facts }),
    );
    const { rows } = screen(assets, [usCanSpam], { on });
    rows.forEach(({ open, status }, index) => {
      const { findings } = check(assets[index]?.facts ?? {}, [usCanSpam], { on });
      const rules = [...new Set(findings.map(({ rule }) => rule))];
      const worst = rules.map((rule) => ({
        rule,
        status: worstOf(findings.filter((finding) => finding.rule === rule).map((finding) => finding.status)),
      }));
      expect(open).toEqual(worst.filter((each) => !['pass', 'not-applicable'].includes(each.status)));
      expect(status).toBe(worstOf(worst.map((each) => each.status)));
    });
  });
});

it('a quick look takes an asset without facts as one of which nothing is known, and looks at thousands', () => {
  const broken = [null, 'text', [1]].map((facts, index) => ({ id: String(index), facts: facts as never }));
  expect(screen(broken, [packOf([okRule])], { on }).rows.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
  const many = Array.from({ length: 2500 }, (_, at) => ({ id: String(at), facts: { ok: at % 3 === 0 } }));
  const { rows } = screen(many, [packOf([okRule])], { on });
  expect(rows.every(({ id, status }, at) => id === String(at) && status === (at % 3 === 0 ? 'pass' : 'fail'))).toBe(true);
  expect(screen([], [packOf([okRule])], { on }).rows).toEqual([]);
});

it('a report names its packs and what was asked, and carries a trace only when it was asked for', () => {
  const report = check({ ok: true }, [packOf([okRule], { version: '2.3.4' })], { on });
  expect(report.packs).toEqual([{ id: 'test', version: '2.3.4' }]);
  expect(report.asked).toStrictEqual({
    asset: { ok: true },
    on: { from: on, until: on },
    attestations: [],
    waivers: [],
    detected: [],
    staleAfterDays: 365,
  });
  expect(Object.keys(report.findings[0] ?? {})).not.toContain('trace');
  expect(Object.keys(report.findings[0] ?? {})).not.toContain('element');
  expect(screen([], [packOf([okRule], { version: '2.3.4' })], { on }).packs).toEqual(report.packs);
});

it('an asset that is no object is told by its kind', () => {
  expect(check(7 as never, [packOf([okRule])], { on }).notices.map(({ path, message }) => [path, message])).toEqual([
    ['asset', 'asset must be an object, got 7'],
  ]);
  const odd = check({ size: Number.NaN }, [packOf([okRule])], { on });
  expect(odd.notices.map(({ path }) => path)).toEqual(['size']);
});

it('a whole in which one finding is waived and the others are settled is waived', () => {
  const fingerprint = fingerprintOf('content');
  const waiver = { id: 'w', rule: 'test/bad', justification: 'x', requestedBy: 'a', approvedBy: 'b', until: '2027-01-01', fingerprint };
  const bad = ruleOf({ id: 'test/bad', passWhen: { fact: 'bad', op: 'eq', value: false } });
  const report = check({ ok: true, bad: true }, [packOf([okRule, bad])], { on, fingerprint, waivers: [waiver] });
  expect([report.status, report.disposition]).toEqual(['fail', 'waived']);
});

it('what is left to do is open work alone: mend, supply, confirm, judge among rules of one severity, with what nobody looks at', () => {
  const pack = packOf(
    [
      ruleOf({ id: 'test/judge' }),
      ruleOf({ id: 'test/confirm', passWhen: { fact: 'ok', op: 'eq', value: true }, check: 'hybrid' }),
      ruleOf({ id: 'test/supply', passWhen: { fact: 'more', op: 'eq', value: true } }),
      ruleOf({ id: 'test/mend', passWhen: { fact: 'ok', op: 'eq', value: false } }),
      ruleOf({ id: 'test/done', passWhen: { fact: 'ok', op: 'eq', value: true } }),
      ruleOf({ id: 'test/small', severity: 'minor', passWhen: { fact: 'ok', op: 'eq', value: false } }),
    ],
    { asOf: '2020-01-01' },
  );
  const { tasks, notices } = checklist(check({ ok: true, sector: 'alcohol' }, [pack], { on }));
  expect(tasks.map(({ kind, rule }) => [kind, rule])).toEqual([
    ['mend', 'test/mend'],
    ['supply', 'test/supply'],
    ['confirm', 'test/confirm'],
    ['judge', 'test/judge'],
    ['mend', 'test/small'],
  ]);
  expect(Object.keys(tasks[0] ?? {})).not.toContain('element');
  expect(notices).toEqual([
    'sector must be covered by a pack, got alcohol, which none of the given packs looks at',
    'test must have been read against its source within 365 days, got 2020-01-01, 2517 days before',
  ]);
});

it('a quick look asks no rule that is not in force and none that only advises', () => {
  const rules = [ruleOf({ id: 'test/later', effectiveFrom: '2027-01-01' }), ruleOf({ id: 'test/advice', status: 'model-rule' }), okRule];
  const { rows } = screen([{ id: 'a', facts: { ok: true } }], [packOf(rules)], { on });
  expect(rows).toEqual([{ id: 'a', status: 'pass', open: [] }]);
});

it('a rule that was struck down or given up does not count as one that starts', () => {
  const rules = [
    ruleOf({ id: 'test/void', status: 'vacated', effectiveFrom: '2026-12-01' }),
    ruleOf({ id: 'test/old', deprecated: { since: '1.0.0', reason: 'x' }, effectiveFrom: '2026-12-01' }),
    ruleOf({ id: 'test/new', effectiveFrom: '2026-12-01' }),
  ];
  expect(check({}, [packOf(rules)], { on: { from: on, until: '2026-12-24' } }).changesOn.map(({ rule }) => rule)).toEqual(['test/new']);
});

it('a detector never takes the place of what is declared as none', () => {
  const found = [{ fact: 'ok', detector: 'eye', value: true, reason: 'seen', locations: [] }];
  const report = check({ ok: null }, [packOf([okRule])], { on, detected: found });
  expect(report.findings[0]?.status).toBe('fail');
  expect(report.notices.map(({ code }) => code)).toEqual(['conflicting-fact']);
});

it.each([
  ['no options', undefined, 'options must be an object'],
  ['no day', {}, 'on must be a calendar date'],
  ['a day that is null', { on: null }, 'on must be a calendar date'],
  ['half a window', { on: { from: on } }, 'on.until must be a calendar date'],
  ['attestations that are no list', { on, attestations: 7 }, 'options.attestations must be a list'],
  ['a waiver that is nothing', { on, waivers: [null] }, 'options.waivers must be a list'],
  ['detected facts that are text', { on, detected: 'all' }, 'options.detected must be a list'],
  ['a detected fact without a name', { on, detected: [{ value: true }] }, 'options.detected[0].fact must be text'],
  ['an age that is none', { on, staleAfterDays: Number.NaN }, 'options.staleAfterDays must be a finite number'],
])('%s is refused by name', (_what, options, message) => {
  expect(() => check({}, [packOf([okRule])], options as never)).toThrow(message);
  expect(() => screen([], [packOf([okRule])], options as never)).toThrow(message);
});

it('a call with something else than packs or assets is refused by name', () => {
  expect(() => check({}, [null] as never, { on })).toThrow('packs[0] must be an object, got null');
  expect(() => check({}, [packOf([okRule]), packOf([okRule])], { on })).toThrow('packs[1].id must be unique, got "test" twice');
  expect(() => screen(7 as never, [packOf([okRule])], { on })).toThrow('assets must be a list, got 7');
  expect(() => screen([{ id: 'a', facts: {} }, null] as never, [packOf([okRule])], { on })).toThrow('assets[1] must be an object, got null');
});

it.each([
  ['without reach', { reach: undefined }, 'packs[0].reach must be an object, got nothing'],
  ['for no place', { reach: { jurisdictions: 'US', by: 'sender' } }, 'packs[0].reach.jurisdictions must be a list, got "US"'],
  ['by nobody’s place', { reach: { jurisdictions: ['US'], by: 'all' } }, 'packs[0].reach.by must be one of recipients, sender, either, got "all"'],
  ['without a name', { id: 7 }, 'packs[0].id must be text that is not empty, got 7'],
  ['with derived facts that are none', { derived: null }, 'packs[0].derived must be a list, got null'],
  ['with a derived fact that is none', { derived: [null] }, 'packs[0].derived[0] must be an object, got null'],
  ['with a derived fact without a name', { derived: [{ cases: [] }] }, 'packs[0].derived[0].name must be text'],
  ['with a case that is none', { derived: [{ name: 'test.x', cases: [{ when: 7 }] }] }, 'packs[0].derived[0].cases[0].when must be a comparison'],
  ['with a rule that is none', { rules: [okRule, 'x'] }, 'packs[0].rules[1] must be an object, got "x"'],
  ['with a gap among its rules', { rules: new Array(1) }, 'packs[0].rules[0] must be an object, got nothing'],
  [
    'with a rule for nothing',
    { rules: [{ ...okRule, scope: 'page' }] },
    'packs[0].rules[0].scope must be one of asset, claim, endorsement, audience',
  ],
  ['with a condition that is none', { rules: [{ ...okRule, passWhen: { all: 7 } }] }, 'packs[0].rules[0].passWhen.all must be a list, got 7'],
  ['with changes that are none', { changes: [null] }, 'packs[0].changes[0] must be an object, got null'],
])('a pack %s is refused by name wherever it is given', (_what, changed, message) => {
  const pack = packOf([okRule], changed as never);
  expect(() => check({}, [pack], { on })).toThrow(message);
  expect(() => screen([], [pack], { on })).toThrow(message);
  expect(() => profile([pack], {})).toThrow(message);
});

it.each([
  ['that are no list', { EU: ['DE'] }, ' must be a list, got an object'],
  ['of nothing', [null], '[0] must be an object, got null'],
  ['without a group', [{ member: 'DE', from: on }], '[0].group must be text that is not empty, got nothing'],
  ['of nobody', [{ group: 'EU', member: '', from: on }], '[0].member must be text that is not empty, got ""'],
  ['from no day', [{ group: 'EU', member: 'DE', from: '1958' }], '[0].from must be a calendar date such as 2026-11-22, got "1958"'],
  ['until no day', [{ group: 'EU', member: 'DE', from: on, until: null }], '[0].until must be a calendar date such as 2026-11-22, got null'],
])('memberships %s are refused by name', (_what, memberships, message) => {
  const given = memberships as never;
  expect(() => check({}, [], { on, memberships: given })).toThrow(`options.memberships${message}`);
  expect(() => screen([], [], { on, memberships: given })).toThrow(`options.memberships${message}`);
  expect(() => findPacks({ on }, given)).toThrow(`memberships${message}`);
  expect(() => authorities({ on }, given)).toThrow(`memberships${message}`);
});

it('more elements and audiences than anyone publishes are told at once, and nothing is concluded from them', () => {
  const claimed = packOf([ruleOf({ id: 'test/claim', scope: 'claim', passWhen: { fact: 'claim.proved', op: 'eq', value: true } })]);
  const crowd = { claims: Array.from({ length: 200 }, () => ({ proved: true })), audiences: Array.from({ length: 200 }, () => ({ kind: 'a' })) };
  const report = check(crowd, [claimed], { on });
  expect(report.notices.map(({ code, path }) => [code, path])).toEqual([['too-big', 'audiences']]);
  expect(report.findings.map(({ status, missing }) => [status, missing])).toEqual([['unknown', ['claims']]]);
  expect(screen([{ id: 'crowd', facts: crowd }], [claimed], { on }).rows[0]?.status).toBe('unknown');
  expect(check({ ...crowd, audiences: crowd.audiences.slice(0, 49) }, [claimed], { on }).findings).toHaveLength(200);
});

it('an asset of thousands of names that look like a missing one is told at once', () => {
  const names = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`message.contentM${at}`, true]));
  const start = performance.now();
  check(names, [usCanSpam], { on });
  expect(performance.now() - start).toBeLessThan(2000);
});

function cyclic(): Record<string, unknown> {
  const asset: Record<string, unknown> = {};
  asset['self'] = asset;
  return asset;
}
