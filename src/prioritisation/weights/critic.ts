import { momentsOf } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';
import type { Column } from '../set-methods/columns.ts';
import { keepsDirection, normalisationNeeds, normalisations, normalised, type Normalisation } from '../set-methods/normalisation.ts';
import { deviation } from './standard-deviation.ts';
import { weighedBy, type Needs, type ObjectiveWeights, type WeighedCriterion } from './weighing.ts';

/** What CRITIC lets its user choose. */
export interface CriticOptions {
  /** How likeness of two criteria is measured: by their values, or by their ranks. Default `pearson`. */
  readonly correlation?: 'pearson' | 'spearman';
  /** How values are brought to one scale. Default `minmax`, as published. */
  readonly normalisation?: Normalisation;
}

/**
 * CRITIC: a criterion counts the more, the more its values differ and the less it repeats what the others say.
 *
 * @param items - items with an `id` and a number for each criterion
 * @param criteria - fields and directions
 * @param options - correlation by values (default) or by ranks, and the normalisation (default `minmax`)
 * @returns weights that add up to 1; a constant criterion weighs nothing
 * @throws InputError `invalid-input` when `items` is not a list, for an unknown option, or with every problem of the criteria
 *
 * @example
 * ```ts
 * import { criticWeights } from 'marops/prioritisation';
 *
 * const items = [{ id: 'a', x: 0, y: 0, z: 1 }, { id: 'b', x: 1, y: 1, z: 1 }];
 * criticWeights(items, [{ id: 'x', direction: 'higher' }, { id: 'y', direction: 'lower' }, { id: 'z', direction: 'higher' }]).weights // => { x: 0.5, y: 0.5, z: 0 }
 * ```
 */
export function criticWeights<Name extends string, Item extends { readonly id: string }>(
  items: readonly Item[],
  criteria: readonly WeighedCriterion<Name>[],
  { correlation = 'pearson', normalisation = 'minmax' }: CriticOptions = {},
): ObjectiveWeights<Name, Item> {
  refuseUnknown({ correlation: [correlation, ['pearson', 'spearman']], normalisation: [normalisation, normalisations] });
  const id = normalisation === 'minmax' ? `critic-${correlation}` : `critic-${correlation}-${normalisation}`;
  const needs = (criterion: WeighedCriterion): Needs => normalisationNeeds(normalisation, criterion);
  return weighedBy(items, criteria, { id, version: '1.0.0' }, needs, (columns) => {
    const scaled = columns.map((column) => moreIsBetter(column, normalisation));
    const compared = correlation === 'pearson' ? scaled : scaled.map(meanRanks);
    return scaled.map((values, index) => {
      const spread = deviation(values);
      return spread === 0 ? 0 : spread * compared.reduce((conflict, other) => conflict + conflictOf(compared[index]!, other), 0);
    });
  });
}

function moreIsBetter(column: Column, normalisation: Normalisation): Float64Array {
  const { values } = normalised(column, normalisation);
  return column.direction === 'lower' && keepsDirection(normalisation) ? values.map((value) => -value) : values;
}

/** How little two criteria repeat each other, 0 to 2; what rounding leaves of a perfect repetition is none. */
function conflictOf(left: Float64Array, right: Float64Array): number {
  const conflict = 1 - correlationOf(left, right);
  return conflict < 1e-12 ? 0 : conflict;
}

/** Pearson's correlation; 0 with a constant column, which says nothing about the other. */
function correlationOf(left: Float64Array, right: Float64Array): number {
  const [leftMean, rightMean] = [momentsOf(left).mean, momentsOf(right).mean];
  let [both, leftSquares, rightSquares] = [0, 0, 0];
  for (let row = 0; row < left.length; row += 1) {
    const [a, b] = [left[row]! - leftMean, right[row]! - rightMean];
    both += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  }
  return leftSquares === 0 || rightSquares === 0 ? 0 : both / Math.sqrt(leftSquares * rightSquares);
}

function meanRanks(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
