import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { eachOf, figure } from '../check-parts.ts';
import { maturityMessages } from '../messages.ts';

/**
 * Fleiss' kappa: agreement of a fixed number of raters beyond chance, who need not be the same for every unit.
 *
 * @param counts - a row for each unit: how many raters chose each category, whole numbers of 0 or more
 * @returns 1 for full agreement, 0 for chance, below 0 for worse; null when all chose one category, or no unit has two raters
 * @throws InputError `invalid-input` for counts that are no whole numbers of 0 or more, and rows that differ in length or in the number of raters
 *
 * @example
 * ```ts
 * import { fleissKappa } from 'marops/maturity';
 *
 * fleissKappa([[3, 0], [0, 3]]) // => 1
 * fleissKappa([[3, 0], [1, 1]]);
 * // throws counts[1] must have as many raters as the first unit (3), got 2
 * ```
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number | null {
  refuseWhenBroken(eachOf(counts, 'counts', (row, path) => eachOf(row, path, countProblems)));
  const raters = counts.length === 0 ? 0 : total(counts[0]!);
  const categories = counts[0]?.length ?? 0;
  refuseWhenBroken(
    counts.flatMap((row, unit) => {
      const path = `counts[${String(unit)}]`;
      if (row.length !== categories) return [problem(maturityMessages, 'not-as-long', path, { length: categories, value: row.length })];
      return total(row) === raters ? [] : [problem(maturityMessages, 'not-as-many-raters', path, { raters, value: total(row) })];
    }),
  );
  if (raters < 2) return null;
  const pairs = counts.length * raters * (raters - 1);
  const observed = total(counts.flatMap((row) => row.map((count) => count * (count - 1)))) / pairs;
  const shares = counts[0]!.map((_, category) => total(counts.map((row) => row[category]!)) / (counts.length * raters));
  const expected = total(shares.map((share) => share ** 2));
  return expected < 1 ? (observed - expected) / (1 - expected) : null;
}

function countProblems(count: unknown, path: string): readonly Problem[] {
  const wrong = figure(count, path);
  if (wrong.length > 0) return wrong;
  if (!Number.isInteger(count)) return [problem(kernelMessages, 'not-an-integer', path, { value: shown(count) })];
  return Number(count) < 0 ? [problem(kernelMessages, 'too-small', path, { min: 0, value: shown(count) })] : [];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
