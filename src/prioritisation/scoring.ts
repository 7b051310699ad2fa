import { compileColumns, evaluateExpression, once, type ColumnFormula, type Explanation, type Problem } from '../kernel/index.ts';
import { answerProblem, identityProblem, isUsable } from './answers.ts';
import type { Factor, Method } from './method.ts';
import type { SetMethod } from './set-method.ts';

/** An item that cannot be scored, with all the reasons. */
export interface Unscored<Item> {
  /** The caller's item, neither copied nor changed. */
  readonly item: Item;
  /** Why it has no score. */
  readonly problems: readonly Problem[];
}

/**
 * What a method made of many items, before anything is put in order.
 * @internal
 */
export interface Scoring<Item> {
  /** The items that could be scored, in the caller's order. */
  readonly items: readonly Item[];
  /** Their scores, in the same order. */
  readonly scores: Float64Array;
  /** How the score at a place came about. */
  readonly explain: (place: number) => Explanation;
  /** What else the method found, by name, in the same order. */
  readonly details: Readonly<Record<string, Float64Array>>;
  /** The items that could not be scored. */
  readonly unscored: readonly Unscored<Item>[];
  /** What a reader should know about the whole set. */
  readonly diagnostics: readonly Problem[];
}

/**
 * How the numbers of an item are read.
 * @internal
 */
export type Reader<Item> = (item: Item) => Readonly<Record<string, unknown>>;

const block = 4096;

/**
 * Scores every item by itself: one extraction a factor and one loop an operation, block by block.
 *
 * @param items - the caller's items
 * @param read - how the numbers of an item are read
 * @param method - factors and formula
 * @returns scores, and the items that have none
 * @internal
 */
export function scoreEach<Item>(items: readonly Item[], read: Reader<Item>, method: Method): Scoring<Item> {
  const { names, factors, formula } = once(method, compiled);
  const usable: Item[] = [];
  const scores = new Float64Array(items.length);
  const unscored: Unscored<Item>[] = [];
  const seen = new Set<string>();
  const columns = names.map(() => new Float64Array(block));
  const rows: Readonly<Record<string, unknown>>[] = [];

  for (let start = 0; start < items.length; start += block) {
    const length = Math.min(block, items.length - start);
    const unusable = new Uint8Array(length);
    const problems = new Map<number, Problem>();
    for (let row = 0; row < length; row += 1) {
      const answers = read(items[start + row]!);
      const found = identityProblem(answers, seen);
      rows[row] = answers;
      if (found === undefined) continue;
      problems.set(row, found);
      unusable[row] = 1;
      if (found.code === 'not-an-object') rows[row] = {};
    }
    names.forEach((name, index) => {
      extract(rows, name, factors[index]!, columns[index]!, unusable, length);
    });
    const values = formula(columns, length);
    for (let row = 0; row < length; row += 1) {
      const item = items[start + row]!;
      if (unusable[row] === 0 && Number.isFinite(values[row])) {
        scores[usable.length] = values[row]!;
        usable.push(item);
      } else unscored.push({ item, problems: allProblems(problems.get(row), rows[row]!, method) });
    }
  }

  const explain = (place: number): Explanation => explained(read(usable[place]!), method, scores[place]!);
  return { items: usable, scores: scores.subarray(0, usable.length), explain, details: {}, unscored, diagnostics: [] };
}

function compiled(method: Method): { names: readonly string[]; factors: readonly Factor[]; formula: ColumnFormula } {
  const names = Object.keys(method.factors);
  return { names, factors: Object.values(method.factors), formula: compileColumns(method.formula, names) };
}

function extract(
  rows: readonly Readonly<Record<string, unknown>>[],
  name: string,
  factor: Factor,
  column: Float64Array,
  unusable: Uint8Array,
  length: number,
): void {
  for (let row = 0; row < length; row += 1) {
    const value = rows[row]![name];
    if (isUsable(value, factor)) column[row] = value;
    else unusable[row] = 1;
  }
}

function allProblems(identity: Problem | undefined, answers: Readonly<Record<string, unknown>>, method: Method): readonly Problem[] {
  if (identity?.code === 'not-an-object') return [identity];
  const found = Object.entries<Factor>(method.factors).map(([name, factor]) => answerProblem(answers[name], factor, name));
  const problems = [identity, ...found].filter((each) => each !== undefined);
  return problems.length > 0 ? problems : evaluateExpression(method.formula, answers as Record<string, number>).problems;
}

function explained(answers: Readonly<Record<string, unknown>>, method: Method, value: number): Explanation {
  const inputs = Object.fromEntries(Object.keys(method.factors).map((name) => [name, answers[name] as number]));
  const source = method.source === undefined ? {} : { source: method.source };
  return { value, formula: method.formula, inputs, ...source };
}

/**
 * Scores alternatives against one another.
 *
 * @param items - the caller's items
 * @param read - how the numbers of an item are read
 * @param method - criteria and the algorithm they carry
 * @returns scores, and the items that have none
 * @internal
 */
export function scoreTogether<Item>(items: readonly Item[], read: Reader<Item>, method: SetMethod): Scoring<Item> {
  const usable: Item[] = [];
  const unscored: Unscored<Item>[] = [];
  const seen = new Set<string>();
  const factors = method.criteria.map(({ id, label = id, bounds }) => ({ label, ...bounds }));
  const columns = method.criteria.map(() => new Float64Array(items.length));

  for (const item of items) {
    const answers = read(item);
    const identity = identityProblem(answers, seen);
    const found =
      identity?.code === 'not-an-object' ? [] : method.criteria.map(({ id }, index) => criterionProblem(answers[id], factors[index]!, id, method));
    const problems = [identity, ...found].filter((each) => each !== undefined);
    if (problems.length > 0) {
      unscored.push({ item, problems });
      continue;
    }
    method.criteria.forEach(({ id }, index) => {
      columns[index]![usable.length] = (answers[id] as number | null | undefined) ?? Number.NaN;
    });
    usable.push(item);
  }

  const {
    scores,
    explain,
    details = {},
    diagnostics,
  } = method.evaluate({ columns: columns.map((column) => column.subarray(0, usable.length)), rows: usable.length });
  return { items: usable, scores, explain, details, unscored, diagnostics };
}

function criterionProblem(value: unknown, factor: Factor, path: string, method: SetMethod): Problem | undefined {
  const isMissing = value === undefined || value === null;
  return isMissing && method.missing !== 'reject' ? undefined : answerProblem(value, factor, path);
}
