import { createRequire } from 'node:module';
import { Engine } from 'json-rules-engine';
import { LogicEngine } from 'json-logic-engine';
import { check, screen, type Pack, type Rule, type ScreenedAsset } from '../src/compliance/index.ts';
import { draws, type Condition, type Facts } from '../src/kernel/index.ts';
import { atMost, lastResult, timesFaster, type Bench, type Comparison } from './harness.ts';

interface Leaf {
  readonly fact: string;
  readonly op: 'eq' | 'gte' | 'in';
  readonly value: number | string | boolean | readonly string[];
}
type Tree = Leaf | { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] };

const kinds = ['email', 'sms', 'web', 'print', 'social', 'video', 'radio', 'app'];
const numbers = Array.from({ length: 20 }, (_, at) => `n${at}`);
const flags = Array.from({ length: 20 }, (_, at) => `b${at}`);

/** The floor and the peers run the same rules on the same assets and must find the same fails. */
async function measure(): Promise<readonly Comparison[]> {
  const { below } = draws(20_261_122);
  const leaf = (): Leaf => {
    const kind = below(3);
    if (kind === 0) return { fact: flags[below(20)] ?? '', op: 'eq', value: below(2) === 0 };
    if (kind === 1) return { fact: numbers[below(20)] ?? '', op: 'gte', value: below(100) };
    return { fact: 'channel', op: 'in', value: kinds.slice(below(4), 4 + below(4)) };
  };
  const tree = (depth: number): Tree => {
    if (depth === 0) return leaf();
    const parts = Array.from({ length: 2 + below(2) }, () => (below(3) === 0 ? tree(depth - 1) : leaf()));
    return below(2) === 0 ? { all: parts } : { any: parts };
  };
  const drawn = Array.from({ length: 200 }, (_, at) => ({
    id: `bench/r${at}`,
    applies: { all: [leaf(), leaf(), tree(1)] } satisfies Tree,
    passes: { any: [leaf(), leaf()] } satisfies Tree,
  }));
  const assets = Array.from({ length: 10_000 }, (_, at): ScreenedAsset => {
    const values: readonly (readonly [string, number | boolean])[] = [
      ...numbers.map((name) => [name, below(100)] as const),
      ...flags.map((name) => [name, below(2) === 0] as const),
    ];
    return { id: String(at), facts: { ...Object.fromEntries(values), channel: kinds[below(8)] ?? '' } };
  });
  const pack = packOf(drawn.map(({ id, applies, passes }) => ruleOf(id, applies as Condition, passes as Condition)));

  const on = '2026-11-22';
  const ours = (): number => screen(assets, [pack], { on }).rows.reduce((sum, { open }) => sum + open.length, 0);
  const few = assets.slice(0, 100);
  const oursFew = (): number => screen(few, [pack], { on }).rows.reduce((sum, { open }) => sum + open.length, 0);

  const closures = drawn.map(({ applies, passes }) => ({ applies: closureOf(applies), passes: closureOf(passes) }));
  const floor = (): number => {
    let fails = 0;
    for (const { facts } of assets) for (const { applies, passes } of closures) if (applies(facts) === true && passes(facts) === false) fails += 1;
    return fails;
  };

  const logic = drawn.map(({ applies, passes }) => ({ and: [logicOf(applies), { '!': [logicOf(passes)] }] }));
  // json-logic-js has no types.
  const jsonLogic = createRequire(import.meta.url)('json-logic-js') as { readonly apply: (rule: unknown, facts: Facts) => unknown };
  const engine = new LogicEngine();
  const built = logic.map((rule) => engine.build(rule) as (facts: Facts) => unknown);
  const logicEngine = (): number => assets.reduce((sum, { facts }) => sum + built.filter((run) => run(facts) === true).length, 0);
  const interpreted = (): number => assets.reduce((sum, { facts }) => sum + logic.filter((rule) => jsonLogic.apply(rule, facts) === true).length, 0);

  const rulesEngine = new Engine(
    drawn.map(({ id, applies, passes }) => ({ conditions: { all: [rulesOf(applies), { not: rulesOf(passes) }] } as never, event: { type: id } })),
  );
  const rulesEngineFew = async (): Promise<number> => {
    let fails = 0;
    for (const { facts } of few) fails += (await rulesEngine.run({ ...facts })).events.length;
    return fails;
  };

  const hits = ours();
  for (const [name, found] of [
    ['floor', floor()],
    ['json-logic-engine', logicEngine()],
    ['json-logic-js', interpreted()],
  ] as const) {
    if (found !== hits) throw new Error(`${name} found ${found} fails, marops ${hits}`);
  }
  if ((await rulesEngineFew()) !== oursFew()) throw new Error('json-rules-engine found other fails');

  const what = '200 rules × 10,000 assets, statuses of all';
  const traced = (): number => few.reduce((sum, { facts }) => sum + check(facts, [pack], { on, trace: 'all' }).findings.length, 0);
  const closuresFew = (): number =>
    few.reduce((sum, { facts }) => sum + closures.filter(({ applies, passes }) => applies(facts) === true && passes(facts) === false).length, 0);
  const untraced = (): number => few.reduce((sum, { facts }) => sum + check(facts, [pack], { on }).findings.length, 0);
  const comparisons = [
    { ...(await atMost(2, what, 'hand-written closures, three-valued', ours, floor)), note: `${hits} fails, the same in every engine` },
    await timesFaster(1, what, 'json-logic-engine 5.0.7, built', ours, logicEngine),
    await timesFaster(1, what, 'json-logic-js 2.0.5', ours, interpreted, 3),
    await timesFaster(1, '200 rules × 100 assets', 'json-rules-engine 7.3.1', oursFew, rulesEngineFew, 3),
    {
      ...(await atMost(15, '200 rules × 100 assets, full findings without trace', 'hand-written closures, no findings', untraced, closuresFew)),
      note: 'what findings cost: source, reason, missing facts, notices',
    },
    {
      ...(await atMost(20, '200 rules × 100 assets, full findings with trace', 'hand-written closures, no findings', traced, closuresFew)),
      note: 'what reasons cost: findings, missing facts and every part of every condition',
    },
  ];
  lastResult();
  return comparisons;
}

export default { room: 'compliance', measure } satisfies Bench;

type Three = boolean | undefined;
type Closure = (facts: Facts) => Three;

/** Hand-written: own properties only, an absent fact is unknown, `all` ends at the first false and `any` at the first true. */
function closureOf(tree: Tree): Closure {
  if ('all' in tree || 'any' in tree) {
    const ending = 'any' in tree;
    const parts = ('all' in tree ? tree.all : tree.any).map(closureOf);
    return (facts) => {
      let truth: Three = !ending;
      for (const part of parts) {
        const each = part(facts);
        if (each === ending) return ending;
        if (each === undefined) truth = undefined;
      }
      return truth;
    };
  }
  const { fact, op, value } = tree;
  const test = {
    eq: (actual: unknown): Three => (typeof actual === typeof value ? actual === value : undefined),
    gte: (actual: unknown): Three => (typeof actual === 'number' && typeof value === 'number' ? actual >= value : undefined),
    in: (actual: unknown): Three => (Array.isArray(value) ? value.includes(actual) : undefined),
  }[op];
  return (facts) => (Object.hasOwn(facts, fact) ? test(facts[fact]) : undefined);
}

function logicOf(tree: Tree): unknown {
  if ('all' in tree) return { and: tree.all.map(logicOf) };
  if ('any' in tree) return { or: tree.any.map(logicOf) };
  const operator = { eq: '===', gte: '>=', in: 'in' }[tree.op];
  return { [operator]: [{ var: tree.fact }, tree.value] };
}

function rulesOf(tree: Tree): unknown {
  if ('all' in tree) return { all: tree.all.map(rulesOf) };
  if ('any' in tree) return { any: tree.any.map(rulesOf) };
  const operator = { eq: 'equal', gte: 'greaterThanInclusive', in: 'in' }[tree.op];
  return { fact: tree.fact, operator, value: tree.value };
}

function ruleOf(id: string, appliesWhen: Condition, passWhen: Condition): Rule {
  return {
    id,
    scope: 'asset',
    requirement: 'x',
    citation: 'x',
    appliesWhen,
    passWhen,
    check: 'automatic',
    evidence: 'x',
    howToCheck: 'x',
    severity: 'major',
  };
}

function packOf(rules: readonly Rule[]): Pack {
  return {
    id: 'bench',
    version: '1.0.0',
    title: 'Bench',
    source: { title: 'x' },
    authorities: [],
    status: 'internal-policy',
    asOf: '2026-11-22',
    confidence: 'high',
    reach: { jurisdictions: ['*'], by: 'recipients' },
    rules,
  };
}
