import { kernelMessages, problem, refuseWhenBroken, type Problem } from '../../../kernel/index.ts';
import { numberProblems, objectProblems } from '../../argument-check.ts';
import { creditOf, creditProblems, mergeCredits, weighCredits, type HeuristicModel, type Share } from '../credit.ts';

/**
 * A fixed share to the first touch and to the last, the rest evenly to those between. Of two touches each gets its part of the two
 * shares; a single touch gets all.
 *
 * @param options - `first` and `last`: shares of 0 or more, above 0 and at most 1 together; 0.4 and 0.4 are usual
 * @returns the model
 * @throws InputError `invalid-input` when the shares are negative, both 0, or above 1 together
 *
 * @example
 * ```ts
 * import { attribute, positionBased } from 'marops/kpi';
 *
 * const result = attribute([{ path: ['search', 'mail', 'social'], conversions: 10 }], positionBased({ first: 0.5, last: 0.25 }));
 * result.status === 'ok' && result.credits.map(({ channel, conversions }) => [channel, conversions])
 * // => [['search', 5], ['mail', 2.5], ['social', 2.5]]
 * ```
 */
export function positionBased(options: { readonly first: number; readonly last: number }): HeuristicModel {
  refuseWhenBroken(objectProblems(options, 'options', positionProblems));
  const { first, last } = options;
  const share: Share = (_, start, end, weights) => {
    const length = end - start;
    const between = (1 - first - last) / (length - 2);
    weights.fill(between, 0, length);
    weights[0] = length === 1 ? 1 : first;
    if (length > 1) weights[length - 1] = last;
    return length === 2 ? first + last : 1;
  };
  return {
    id: 'position-based',
    version: '1.0.0',
    title: 'Position-based',
    source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
    options: { first, last },
    needs: 'order',
    count: (journeys) => creditOf(journeys, share),
    check: creditProblems,
    merge: mergeCredits,
    weigh: weighCredits,
  };
}

function positionProblems({ first, last }: { readonly first: number; readonly last: number }): readonly Problem[] {
  const wrong = [...numberProblems(first, 'options.first', { min: 0 }), ...numberProblems(last, 'options.last', { min: 0 })];
  if (wrong.length > 0) return wrong;
  if (first + last === 0) return [problem(kernelMessages, 'not-positive', 'options', { above: 0, value: 0 })];
  return numberProblems(first + last, 'options', { max: 1 + 1e-12 });
}
