import type { Explanation } from '../../kernel/index.ts';
import { problem } from '../../kernel/index.ts';
import { prioritisationMessages } from '../messages.ts';
import { refuseUnknown } from '../choice.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { setMethodOf, type SetMethodOptions, type Weighed } from './algorithm.ts';
import { columnOf, type Column } from './columns.ts';
import { checkedCriteria } from './criteria.ts';
import { keepsDirection, normalisationNeeds, normalisations, normalisedOnReading, type Normalisation } from './normalisation.ts';
import { termsAt, type Term } from './terms.ts';

/** What TOPSIS lets its user choose. */
export interface TopsisOptions extends SetMethodOptions {
  /** How values are made comparable. Default `vector`, as published. */
  readonly normalisation?: Normalisation;
}

/**
 * TOPSIS: how much nearer an alternative is to the best that each criterion offers than to the worst, from 0 to 1.
 * Identical alternatives all score 0.5.
 *
 * @param criteria - fields, weights (0 or more) and directions
 * @param options - normalisation (default `vector`), policy for missing values, and whether weights are shared out to 1
 * @returns the method for `rank`; a higher score is better; `details` hold the two distances
 * @throws InputError `invalid-input` for an unknown option, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { rank, topsis } from 'marops/prioritisation';
 *
 * const campaigns = [
 *   { id: 'spring', clicks: 300, cost: 80 },
 *   { id: 'summer', clicks: 400, cost: 60 },
 *   { id: 'autumn', clicks: 200, cost: 90 },
 * ];
 * const method = topsis([
 *   { id: 'clicks', weight: 2, direction: 'higher' },
 *   { id: 'cost', weight: 1, direction: 'lower' },
 * ]);
 * rank(campaigns, method).ranked.map(({ item }) => item.id) // => ['summer', 'spring', 'autumn']
 * ```
 */
export function topsis<Name extends string>(criteria: readonly Criterion<Name>[], options: TopsisOptions = {}): SetMethod<Name> {
  const { normalisation = 'vector' } = options;
  refuseUnknown({ normalisation: [normalisation, normalisations] });
  return setMethodOf(checkedCriteria(criteria), options, {
    id: 'topsis',
    version: '1.0.0',
    title: 'TOPSIS',
    source: { author: 'Ching-Lai Hwang and Kwangsun Yoon', year: 1981, title: 'Multiple Attribute Decision Making' },
    direction: 'higher',
    additive: false,
    options: { normalisation },
    needs: (criterion) => normalisationNeeds(normalisation, criterion),
    prepare: (columns, rows) => {
      const compared = columns.map((column) => comparedColumn(column, normalisation));
      return (weights) => closeness(columns, compared, rows, weights);
    },
  });
}

/** A term with the best and the worst that it offers. */
interface Compared extends Term {
  readonly best: number;
  readonly worst: number;
}

function comparedColumn(column: Column, kind: Normalisation): Compared {
  const term = normalisedOnReading(column, kind);
  const { divisor } = term;
  // Dividing by a positive number keeps the order, so the extremes are those of the column.
  const { min, max } = divisor === undefined ? columnOf(column, term.values) : { min: column.min / divisor, max: column.max / divisor };
  const isLess = column.direction === 'lower' && keepsDirection(kind);
  return { ...term, best: isLess ? min : max, worst: isLess ? max : min };
}

const block = 4096;

function closeness(columns: readonly Column[], compared: readonly Compared[], rows: number, weights: ArrayLike<number>): Weighed {
  const distanceToBest = new Float64Array(rows);
  const distanceToWorst = new Float64Array(rows);
  const scores = new Float64Array(rows);
  for (let start = 0; start < rows; start += block) {
    const end = Math.min(start + block, rows);
    compared.forEach((column, index) => addSquares(column, weights[index]!, distanceToBest, distanceToWorst, start, end));
    for (let row = start; row < end; row += 1) {
      const toBest = Math.sqrt(distanceToBest[row]!);
      const toWorst = Math.sqrt(distanceToWorst[row]!);
      distanceToBest[row] = toBest;
      distanceToWorst[row] = toWorst;
      scores[row] = toBest + toWorst === 0 ? 0.5 : toWorst / (toBest + toWorst);
    }
  }
  const explain = (row: number): Explanation => closenessAt(columns, compared, weights, row, { scores, distanceToBest, distanceToWorst });
  const isFlat = rows > 1 && scores.every((_, row) => (distanceToBest[row] ?? 0) + (distanceToWorst[row] ?? 0) === 0);
  return {
    scores,
    explain,
    details: { distanceToBest, distanceToWorst },
    ...(isFlat && { diagnostics: [problem(prioritisationMessages, 'no-distance', 'items')] }),
  };
}

function addSquares(
  { values, divisor = 1, best, worst }: Compared,
  weight: number,
  toBest: Float64Array,
  toWorst: Float64Array,
  start: number,
  end: number,
): void {
  const high = weight * best;
  const low = weight * worst;
  for (let row = start; row < end; row += 1) {
    const value = weight * (values[row]! / divisor);
    const below = value - high;
    const over = value - low;
    toBest[row]! += below * below;
    toWorst[row]! += over * over;
  }
}

function closenessAt(
  columns: readonly Column[],
  compared: readonly Compared[],
  weights: ArrayLike<number>,
  row: number,
  { scores, distanceToBest, distanceToWorst }: Readonly<Record<'scores' | 'distanceToBest' | 'distanceToWorst', Float64Array>>,
): Explanation {
  const value = scores[row]!;
  const [toBest, toWorst] = [distanceToBest[row]!, distanceToWorst[row]!];
  if (toBest + toWorst === 0) return { value, formula: 0.5, inputs: {} };
  const terms = termsAt(columns, compared, row);
  const weighted = columns.map(({ id }, index): readonly [string, Explanation] => {
    const { [id]: part } = terms.parts;
    const inputs = { [id]: terms.inputs[id]! };
    const weightedValue = { value: weights[index]! * inputs[id]! + 0, formula: { multiply: [weights[index]!, id] }, inputs };
    return [id, part === undefined ? weightedValue : { ...weightedValue, parts: { [id]: part } }];
  });
  const distance = (distanceValue: number, end: 'best' | 'worst'): Explanation => ({
    value: distanceValue,
    formula: { root: [{ add: columns.map(({ id }, index) => ({ power: [{ subtract: [id, weights[index]! * compared[index]![end]] }, 2] })) }] },
    inputs: Object.fromEntries(weighted.map(([id, part]) => [id, part.value])),
    parts: Object.fromEntries(weighted),
  });
  return {
    value,
    formula: { divide: ['distanceToWorst', { add: ['distanceToBest', 'distanceToWorst'] }] },
    inputs: { distanceToBest: toBest, distanceToWorst: toWorst },
    parts: { distanceToBest: distance(toBest, 'best'), distanceToWorst: distance(toWorst, 'worst') },
  };
}
