import type { Problem } from '../kernel/index.ts';
import { answerProblem, identityProblem } from './answers.ts';
import type { Factor } from './method.ts';
import type { Findings, Reader, Scoring, Unscored } from './scoring.ts';
import type { Scores, SetMethod } from './set-method.ts';

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
    const found = method.criteria.map(({ id }, index) => criterionProblem(answers?.[id], factors[index]!, id, method));
    const problems = [identity, ...found].filter((each) => each !== undefined);
    if (problems.length > 0) {
      unscored.push({ item, problems });
      continue;
    }
    method.criteria.forEach(({ id }, index) => {
      columns[index]![usable.length] = (answers?.[id] as number | null | undefined) ?? Number.NaN;
    });
    usable.push(item);
  }

  const matrix = { columns: columns.map((column) => column.subarray(0, usable.length)), rows: usable.length };
  const { scores, explain, details, diagnostics } = method.evaluate(matrix);
  return { items: usable, scores, explain: (place) => ({ explanation: explain(place), ...detailsAt(details, place) }), unscored, diagnostics };
}

function detailsAt(details: Scores['details'], place: number): Pick<Findings, 'details'> {
  if (details === undefined) return {};
  return { details: Object.fromEntries(Object.entries(details).map(([name, values]) => [name, values[place]!])) };
}

function criterionProblem(value: unknown, factor: Factor, path: string, method: SetMethod): Problem | undefined {
  const isMissing = value === undefined || value === null;
  return isMissing && method.missing !== 'reject' ? undefined : answerProblem(value, factor, path);
}
