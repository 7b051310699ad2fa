import { compileColumns, once, problem, valueMessages, type ColumnFormula, type Explanation, type Problem } from '../kernel/index.ts';
import { answerProblem, identityProblem } from './answers.ts';
import type { Factor, Method } from './method.ts';

/** An item that cannot be scored, with all the reasons. */
export interface Unscored<Item> {
  /** The caller's item, neither copied nor changed. */
  readonly item: Item;
  /** Why it has no score. */
  readonly problems: readonly Problem[];
}

/** What a ranked item says about its score. */
export interface Findings {
  /** How the score came about. */
  readonly explanation: Explanation;
  /** What else the method found, by name: flows, regrets. */
  readonly details?: Readonly<Record<string, number>>;
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
  /** How the score at a place came about, and what else the method found there. */
  readonly explain: (place: number) => Findings;
  /** The items that could not be scored. */
  readonly unscored: readonly Unscored<Item>[];
  /** What a reader should know about the whole set. */
  readonly diagnostics: readonly Problem[];
}

/**
 * How the numbers of an item are read.
 * @internal
 */
export type Reader<Item> = (item: Item) => Answered;

/**
 * What an item answers, by name; null or undefined when it is no object at all.
 * @internal
 */
export type Answered = Readonly<Record<string, unknown>> | null | undefined;

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
  const { factors, formula } = once(method, compiled);
  const usable: Item[] = [];
  const scores = new Float64Array(items.length);
  const unscored: Unscored<Item>[] = [];
  const seen = new Set<string>();

  for (let start = 0; start < items.length; start += block) {
    const inBlock = items.slice(start, start + block);
    const rows = inBlock.map(read);
    const identities = rows.map((row) => identityProblem(row, seen));
    const values = formula(
      factors.map(([name, factor]) => column(rows, name, factor)),
      rows.length,
    );
    inBlock.forEach((item, row) => {
      const value = values[row]!;
      if (identities[row] === undefined && Number.isFinite(value)) {
        scores[usable.length] = value;
        usable.push(item);
      } else unscored.push({ item, problems: allProblems(identities[row], rows[row], factors, value) });
    });
  }

  const explain = (place: number): Findings => ({ explanation: explained(read(usable[place]!), method, scores[place]!) });
  return { items: usable, scores: scores.subarray(0, usable.length), explain, unscored, diagnostics: [] };
}

type NamedFactor = readonly [name: string, factor: Factor];

function compiled(method: Method): { readonly factors: readonly NamedFactor[]; readonly formula: ColumnFormula } {
  return { factors: Object.entries(method.factors), formula: compileColumns(method.formula, Object.keys(method.factors)) };
}

/** The values of one factor; NaN, which no formula turns back into a number, where there is none that can be used. */
function column(rows: readonly Answered[], name: string, factor: Factor): Float64Array {
  const values = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const value = rows[row]?.[name];
    values[row] = answerProblem(value, factor, name) === undefined ? (value as number) : Number.NaN;
  }
  return values;
}

function allProblems(identity: Problem | undefined, answers: Answered, factors: readonly NamedFactor[], value: number): readonly Problem[] {
  const found = factors.map(([name, factor]) => answerProblem(answers?.[name], factor, name));
  const problems = [identity, ...found].filter((each) => each !== undefined);
  return problems.length > 0 ? problems : [problem(valueMessages, 'not-finite', 'score', { value: String(value) })];
}

function explained(answers: Answered, method: Method, value: number): Explanation {
  const inputs = Object.fromEntries(Object.keys(method.factors).map((name) => [name, answers?.[name] as number]));
  return { value, formula: method.formula, inputs, ...(method.source && { source: method.source }) };
}
