import { isForbiddenName, isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { amountProblems, idProblems, isText, wholeNumber, yesOrNo } from './check-figures.ts';
import { periodsOf } from './instance.ts';
import { limits } from './limits.ts';
import { selectionMessages } from './messages.ts';
import type { SelectionRequest, ShareLimit } from './request.ts';

/**
 * What is wrong with the number of periods.
 *
 * @internal
 */
export function periodProblems(request: SelectionRequest): readonly Problem[] {
  return wholeNumber(periodsOf(request), 'periods', 1, limits.periods);
}

/**
 * What is wrong with the capacities, the weights, the shares, the groups and the count; the number of periods is known to be good.
 *
 * @internal
 */
export function limitProblems(request: SelectionRequest): readonly Problem[] {
  const { capacity, weights, samePeriod, maxItems, exclusive = [], shares = [] } = request;
  const periods = periodsOf(request);
  const ids = new Set(request.items.map(({ id }) => id));
  return [
    ...(Object.keys(capacity).length === 0 ? [problem(kernelMessages, 'missing', 'capacity')] : []),
    ...Object.entries(capacity).flatMap(([dimension, given]) => capacityProblems(dimension, given, periods)),
    ...(weights === undefined ? [] : weightProblems(weights, periods)),
    ...yesOrNo(samePeriod, 'samePeriod'),
    ...(maxItems === undefined ? [] : wholeNumber(maxItems, 'maxItems', 0, Number.MAX_SAFE_INTEGER)),
    ...exclusive.flatMap((group, index) => idProblems(group, `exclusive[${String(index)}]`, ids)),
    ...shares.flatMap((share, index) => shareProblems(share, `shares[${String(index)}]`, Object.keys(capacity))),
  ];
}

function capacityProblems(dimension: string, given: number | readonly number[], periods: number): readonly Problem[] {
  const path = `capacity.${dimension}`;
  if (isForbiddenName(dimension)) return [problem(kernelMessages, 'forbidden-name', 'capacity', { value: shown(dimension) })];
  if (typeof given === 'number') return amountProblems(given, path, limits.places);
  if (!Array.isArray(given)) return [problem(kernelMessages, 'not-a-number', path, { value: shown(given) })];
  if (given.length !== periods) return [problem(selectionMessages, 'wrong-length', path, { periods, value: given.length })];
  return given.flatMap((amount: unknown, period) => amountProblems(amount, `${path}[${String(period)}]`, limits.places));
}

function weightProblems(weights: readonly number[], periods: number): readonly Problem[] {
  if (weights.length !== periods) return [problem(selectionMessages, 'wrong-length', 'weights', { periods, value: weights.length })];
  return weights.flatMap((weight, period) => {
    const path = `weights[${String(period)}]`;
    const wrong = wholeNumber(weight, path, 1, limits.weight);
    const before: unknown = weights[period - 1];
    if (wrong.length > 0 || typeof before !== 'number') return wrong;
    return weight > before ? [problem(selectionMessages, 'rising-weights', path, { value: weight })] : [];
  });
}

function shareProblems(share: ShareLimit, path: string, dimensions: readonly string[]): readonly Problem[] {
  if (!isRecord(share)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(share) })];
  const { tag, of, min, max } = share as ShareLimit;
  const side = (value: number | undefined, name: string): readonly Problem[] => {
    if (value === undefined) return [];
    const wrong = amountProblems(value, `${path}.${name}`, limits.sharePlaces);
    return wrong.length === 0 && value > 1 ? [problem(kernelMessages, 'too-large', `${path}.${name}`, { max: 1, value })] : wrong;
  };
  const sides = [...side(min, 'min'), ...side(max, 'max')];
  return [
    ...(isText(tag) ? [] : [problem(kernelMessages, 'not-text', `${path}.tag`, { value: shown(tag) })]),
    ...(dimensions.includes(of) ? [] : [problem(kernelMessages, 'unknown-name', `${path}.of`, { known: dimensions, value: shown(of) })]),
    ...(min === undefined && max === undefined ? [problem(kernelMessages, 'missing', `${path}.min`)] : []),
    ...sides,
    ...(sides.length === 0 && min !== undefined && max !== undefined && min > max
      ? [problem(selectionMessages, 'contradictory-share', path, { min, max })]
      : []),
  ];
}
