// Peers solve the same program that the built-in search solves, through the same door, so that every plan of theirs is checked in whole numbers too.
import { default as loadHighs } from 'highs';
import { default as lpSolver } from 'javascript-lp-solver';
import { solve as solveByYalps } from 'yalps';
import { draws, type Draws } from '../src/kernel/index.ts';
import { highsSolver } from '../src/selection/highs.ts';
import { select, type BinaryProgram, type SelectionItem, type SelectionRequest, type SelectionResult, type Solver } from '../src/selection/index.ts';
import { median, type Bench, type Comparison } from './harness.ts';

const patience = 4_000;

const yalps: Solver = {
  id: 'yalps 0.6.4',
  solve: ({ objective, rows }) => {
    const { status, variables } = solveByYalps(
      {
        direction: 'maximize',
        objective: 'value',
        constraints: new Map(rows.map(({ atMost }, row) => [String(row), { max: atMost }])),
        variables: coefficientsByColumn({ objective, rows }).map((terms, column) => [String(column), terms] as const),
        binaries: true,
      },
      { timeout: patience, maxIterations: Number.MAX_SAFE_INTEGER },
    );
    if (status === 'infeasible') return { status: 'infeasible', columns: null, bound: null, nodes: 0 };
    const values = new Map(variables);
    const columns = objective.map((_, column) => Math.round(values.get(String(column)) ?? 0));
    return { status: status === 'optimal' ? 'optimal' : 'feasible', columns, bound: null, nodes: 0 };
  },
};

const javascriptLpSolver: Solver = {
  id: 'javascript-lp-solver 1.0.3',
  solve: ({ objective, rows }) => {
    const start = performance.now();
    const names = objective.map((_, column) => `x${String(column)}`);
    const answer = lpSolver.Solve({
      optimize: 'value',
      opType: 'max',
      constraints: Object.fromEntries(rows.map(({ atMost }, row) => [String(row), { max: atMost }])),
      variables: Object.fromEntries(coefficientsByColumn({ objective, rows }).map((terms, column) => [names[column]!, Object.fromEntries(terms)])),
      binaries: Object.fromEntries(names.map((name) => [name, 1 as const])),
      options: { timeout: patience },
    }) as Readonly<Record<string, unknown>>;
    const columns = names.map((name) => Math.round(Number(answer[name] ?? 0)));
    const isInTime = performance.now() - start < patience;
    if (answer['feasible'] !== true) return { status: isInTime ? 'infeasible' : 'unknown', columns: null, bound: null, nodes: 0 };
    return { status: isInTime ? 'optimal' : 'feasible', columns, bound: null, nodes: 0 };
  },
};

function coefficientsByColumn({ objective, rows }: Pick<BinaryProgram, 'objective' | 'rows'>): readonly (readonly [string, number][])[] {
  const byColumn = objective.map((worth): [string, number][] => [['value', worth]]);
  rows.forEach(({ columns, coefficients }, row) => columns.forEach((column, k) => byColumn[column]!.push([String(row), coefficients[k]!])));
  return byColumn;
}

interface Size {
  readonly items: number;
  readonly prerequisites: number;
  readonly dimensions: readonly string[];
  readonly periods: number;
}

/** Values and costs by a seed, room for a half of all. */
function invented({ items: count, prerequisites, dimensions, periods }: Size): SelectionRequest {
  const draw = draws(20_261_124);
  const requires = inventedEdges(draw, count, prerequisites);
  const items = requires.map((needed, index): SelectionItem => ({
    id: `item ${String(index)}`,
    value: 10 + draw.below(91),
    cost: Object.fromEntries(dimensions.map((dimension) => [dimension, 5 + draw.below(46)])),
    requires: [...needed].map((each) => `item ${String(each)}`),
  }));
  const half = (dimension: string): number => Math.floor(items.reduce((sum, { cost }) => sum + cost[dimension]!, 0) / 2 / periods);
  return { items, capacity: Object.fromEntries(dimensions.map((dimension) => [dimension, half(dimension)])), periods };
}

function inventedEdges({ below }: Draws, count: number, edges: number): readonly ReadonlySet<number>[] {
  const requires = Array.from({ length: count }, () => new Set<number>());
  for (let made = 0; made < edges;) {
    const item = 1 + below(count - 1);
    const needed = below(item);
    if (requires[item]!.has(needed)) continue;
    requires[item]!.add(needed);
    made += 1;
  }
  return requires;
}

/** Each item worth its cost and a hundred more: the fractional bound says little, and a search has much to look at. */
function correlated(count: number): SelectionRequest {
  const draw = draws(7);
  const items = Array.from({ length: count }, (_, index): SelectionItem => {
    const hours = 1 + draw.below(1_000);
    return { id: `item ${String(index)}`, value: hours + 100, cost: { hours } };
  });
  return { items, capacity: { hours: Math.floor(items.reduce((sum, { cost }) => sum + cost['hours']!, 0) / 2) } };
}

interface Case {
  readonly what: string;
  readonly request: SelectionRequest;
  readonly peers: readonly Solver[];
  readonly runs: number;
  /** Whether the best plan must be proven; otherwise the plan must be worth no less than the peer's, under a bound that holds. */
  readonly promise: 'proven best' | 'as good a plan, with its gap';
}

function compareWith(peer: Solver, { what, request, runs, promise }: Case): Comparison {
  const times = { ours: [] as number[], theirs: [] as number[] };
  let ours = select(request, { limit: 1 });
  let theirs = ours;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    ours = select(request);
    const between = performance.now();
    theirs = select(request, { solver: peer });
    times.ours.push(between - start);
    times.theirs.push(performance.now() - between);
  }
  const isAsGood = (ours.value ?? -1) >= (theirs.value ?? -1);
  const kept = isAsGood && (promise === 'proven best' ? ours.status === 'optimal' : (ours.bound ?? -1) >= (theirs.value ?? -1));
  return { what, against: peer.id, ours: median(times.ours), theirs: median(times.theirs), promise, kept, note: whoWasRight(ours, theirs) };
}

function whoWasRight(ours: SelectionResult, theirs: SelectionResult): string {
  const best = Math.max(ours.value ?? -1, theirs.value ?? -1);
  const isWrong = ({ status, value }: SelectionResult): boolean => (status === 'optimal' && value !== best) || (status === 'infeasible' && best >= 0);
  const said = (name: string, result: SelectionResult): string => {
    const { status, value, gap } = result;
    if (isWrong(result)) return `${name} ${status === 'optimal' ? `call ${String(value)} optimal` : 'call it infeasible'}, wrongly`;
    if (value === null) return `${name} find no plan that keeps the limits`;
    return `${name} ${status === 'optimal' ? `prove ${String(value)}` : `find ${String(value)}, gap ${((gap ?? 0) * 100).toFixed(1)} %`}`;
  };
  return `${said('we', ours)}; ${said('they', theirs)}`;
}

export default {
  room: 'selection',
  measure: async () => {
    const highs = highsSolver(await loadHighs(), { timeLimit: 10 });
    // Without the plan that we would let it start from.
    const named: Solver = { id: 'highs 1.15.3', solve: (program) => highs.solve({ ...program, start: () => null }) };
    const all = [named, yalps, javascriptLpSolver];
    const one = ['hours'];
    const two = ['hours', 'money'];
    const grown = (items: number, periods: number): Case => ({
      what: `growth: ${String(items)} items, ${String(items / 2)} prerequisites, 2 dimensions, ${String(periods)} ${periods === 1 ? 'period' : 'periods'}`,
      request: invented({ items, prerequisites: items / 2, dimensions: two, periods }),
      peers: [named],
      runs: 1,
      promise: 'proven best',
    });
    const cases: readonly Case[] = [
      {
        what: '35 items, 1 dimension',
        request: invented({ items: 35, prerequisites: 0, dimensions: one, periods: 1 }),
        peers: all,
        runs: 5,
        promise: 'proven best',
      },
      { what: '100 items, each worth its cost and 100 more', request: correlated(100), peers: all, runs: 1, promise: 'proven best' },
      {
        what: '60 items, 30 prerequisites, 2 dimensions',
        request: invented({ items: 60, prerequisites: 30, dimensions: two, periods: 1 }),
        peers: all,
        runs: 1,
        promise: 'proven best',
      },
      {
        what: '200 items, 100 prerequisites, 2 dimensions',
        request: invented({ items: 200, prerequisites: 100, dimensions: two, periods: 1 }),
        peers: all,
        runs: 1,
        promise: 'proven best',
      },
      {
        what: '65 items, 82 prerequisites, 1 dimension, 8 periods',
        request: invented({ items: 65, prerequisites: 82, dimensions: one, periods: 8 }),
        peers: all,
        runs: 1,
        promise: 'proven best',
      },
      {
        what: '100 items, 100 prerequisites, 1 dimension, 12 periods',
        request: invented({ items: 100, prerequisites: 100, dimensions: one, periods: 12 }),
        peers: [named],
        runs: 1,
        promise: 'as good a plan, with its gap',
      },
      {
        what: '200 items, 200 prerequisites, 1 dimension, 4 periods',
        request: invented({ items: 200, prerequisites: 200, dimensions: one, periods: 4 }),
        peers: [named],
        runs: 1,
        promise: 'as good a plan, with its gap',
      },
      ...[50, 100, 400].map((items) => grown(items, 1)),
      ...[1, 2, 3, 4].map((periods) => grown(20, periods)),
      ...[2, 4, 8].map((periods) => grown(40, periods)),
    ];
    return cases.flatMap((each) => each.peers.map((peer) => compareWith(peer, each)));
  },
} satisfies Bench;
