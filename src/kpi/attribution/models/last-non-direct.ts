import { kernelMessages, problem, refuseWhenBroken, shown } from '../../../kernel/index.ts';
import { objectProblems } from '../../argument-check.ts';
import { creditOf, creditProblems, mergeCredits, weighCredits, type HeuristicModel, type Share } from '../credit.ts';

/**
 * All credit to the last touch that is not the direct channel; a journey of direct touches alone stays with it.
 *
 * @param options - `direct`: the name of the channel of visits without a known origin
 * @returns the model
 * @throws InputError `invalid-input` when the name is missing
 *
 * @example
 * ```ts
 * import { attribute, lastNonDirect } from 'marops/kpi';
 *
 * const result = attribute([{ path: ['mail', 'direct'], conversions: 1 }], lastNonDirect({ direct: 'direct' }));
 * result.status === 'ok' && result.credits[0]?.channel // => 'mail'
 * ```
 */
export function lastNonDirect(options: { readonly direct: string }): HeuristicModel {
  refuseWhenBroken(
    objectProblems(options, 'options', ({ direct: name }) =>
      typeof name === 'string' && name !== '' ? [] : [problem(kernelMessages, 'not-text', 'options.direct', { value: shown(name) })],
    ),
  );
  const { direct } = options;
  const share: Share = ({ touches, channels }, start, end, weights) => {
    weights.fill(0, 0, end - start);
    let last = end - 1;
    while (last > start && channels[touches[last]!] === direct) last -= 1;
    const onlyDirect = channels[touches[last]!] === direct;
    weights[onlyDirect ? end - start - 1 : last - start] = 1;
    return 1;
  };
  return {
    id: 'last-non-direct',
    version: '1.0.0',
    title: 'Last non-direct touch',
    source: { author: 'Google', title: 'Analytics Help: about the default attribution models' },
    options: { direct },
    needs: 'order',
    count: (journeys) => creditOf(journeys, share),
    check: creditProblems,
    merge: mergeCredits,
    weigh: weighCredits,
  };
}
