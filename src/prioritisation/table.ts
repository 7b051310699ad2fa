import { InputError, problem, shown, valueMessages, type Problem } from '../kernel/index.ts';
import { answerProblem, identityProblem } from './answers.ts';
import type { Factor } from './method.ts';
import type { Answered, Reader, Unscored } from './scoring.ts';
import type { Matrix, SetMethod } from './set-method.ts';

/**
 * Items as columns, and the items that cannot stand among them.
 * @internal
 */
export interface Table<Item> {
  /** The items in the matrix, in the caller's order. */
  readonly usable: readonly Item[];
  /** Their numbers: one column a criterion. */
  readonly matrix: Matrix;
  /** The items that cannot be compared, with the reasons. */
  readonly unscored: readonly Unscored<Item>[];
}

/**
 * What is asked of every item.
 * @internal
 */
export interface Demands {
  /** The fields, in the order of the columns. */
  readonly names: readonly string[];
  /** What the values of each field must keep. */
  readonly factors: readonly Factor[];
  /** Whether a value may be missing. */
  readonly allowsGaps: boolean;
  /** Why values that can be used one by one cannot be used together. */
  readonly refusal?: SetMethod['refusal'];
}

/**
 * What a set method asks of every item.
 *
 * @param method - the set method
 * @returns its fields and what their values must keep
 * @internal
 */
export function demandsOf({ criteria, factors, missing, refusal }: SetMethod): Demands {
  const names = criteria.map(({ id }) => id);
  return { names, factors: names.map((name) => factors[name]!), allowsGaps: missing !== 'reject', refusal };
}

/**
 * Lays items out in columns. An item with a value that cannot be used is put aside, and so is one that lacks every value.
 *
 * @param items - the caller's items
 * @param read - how the numbers of an item are read
 * @param demands - which fields, what their values must keep, and whether there may be gaps
 * @returns the columns, NaN for a gap, and the items put aside
 * @throws InputError `invalid-input` when `items` is not a list
 * @internal
 */
export function tableOf<Item>(items: readonly Item[], read: Reader<Item>, demands: Demands): Table<Item> {
  if (!Array.isArray(items)) throw new InputError([problem(valueMessages, 'not-a-list', 'items', { value: shown(items) })]);
  const columns = demands.names.map(() => new Float64Array(items.length));
  const usable: Item[] = [];
  const unscored: Unscored<Item>[] = [];
  const seen = new Set<string>();

  for (const item of items as readonly Item[]) {
    const answers = read(item);
    const identity = identityProblem(answers, seen);
    if (identity === undefined && fillRow(columns, usable.length, answers, demands)) usable.push(item);
    else unscored.push({ item, problems: rowProblems(identity, answers, demands) });
  }
  return { usable, unscored, matrix: { columns: columns.map((column) => column.subarray(0, usable.length)), rows: usable.length } };
}

/** Whether the row could be filled: every value usable, gaps only where they are allowed, not nothing but gaps, and nothing against the whole. */
function fillRow(columns: readonly Float64Array[], row: number, answers: Answered, { names, factors, allowsGaps, refusal }: Demands): boolean {
  let gaps = 0;
  for (let index = 0; index < names.length; index += 1) {
    const value = answers?.[names[index]!];
    if (answerProblem(value, factors[index]!, names[index]!) === undefined) columns[index]![row] = value as number;
    else if (allowsGaps && isGap(value)) {
      columns[index]![row] = Number.NaN;
      gaps += 1;
    } else return false;
  }
  return gaps < names.length && refusal?.(columns.map((column) => column[row]!)) === undefined;
}

function rowProblems(identity: Problem | undefined, answers: Answered, { names, factors, allowsGaps, refusal }: Demands): readonly Problem[] {
  const hasSomething = names.some((name) => !isGap(answers?.[name]));
  const found = names.map((name, index) => {
    const value = answers?.[name];
    return allowsGaps && hasSomething && isGap(value) ? undefined : answerProblem(value, factors[index]!, name);
  });
  const problems = [identity, ...found].filter((each) => each !== undefined);
  if (problems.length > 0) return problems;
  const refused = refusal?.(names.map((name) => (isGap(answers?.[name]) ? Number.NaN : (answers?.[name] as number))));
  return refused === undefined ? [] : [refused];
}

function isGap(value: unknown): boolean {
  return value === undefined || value === null;
}
