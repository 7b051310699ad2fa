import type { Columns } from './columns.ts';
import type { Tableau } from './tableau.ts';

/**
 * Lets in the rows that the point breaks until it breaks none, or the work runs out.
 *
 * @internal
 */
export function relax(tableau: Tableau, columns: Columns, mayGoOn: () => boolean): 'settled' | 'impossible' | 'tired' {
  for (;;) {
    const outcome = tableau.settle();
    if (outcome !== 'settled' || !mayGoOn()) return outcome;
    const broken = brokenRows(tableau, columns);
    if (broken.length === 0) return 'settled';
    broken.slice(0, 40).forEach(([row]) => tableau.admit(row));
  }
}

/** Rows outside the tableau that its point breaks, worst first. */
function brokenRows(tableau: Tableau, { rows }: Columns): readonly (readonly [row: number, by: number])[] {
  const admitted = new Set(tableau.admitted());
  return rows
    .flatMap(({ columns, coefficients, atMost }, index): (readonly [number, number])[] => {
      if (admitted.has(index)) return [];
      const total = columns.reduce((sum, column, k) => sum + coefficients[k]! * tableau.at(column), 0);
      const size = coefficients.reduce((most, each) => Math.max(most, Math.abs(each)), 1);
      return total - atMost > 1e-6 * size ? [[index, (total - atMost) / size]] : [];
    })
    .sort(([, left], [, right]) => right - left);
}
