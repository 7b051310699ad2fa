import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';
import { shareOf, statedRateProblems, type StatedRate } from './stated-rate.ts';

/** A plan to reach so many with such a rate: mails and their click rate. */
export interface VolumePlan {
  /** Which plan. */
  readonly id: string;
  /** How many are reached: 1,000,000 mails. */
  readonly volume: number;
  /** The rate at which they do what is wanted, with its unit. */
  readonly rate: StatedRate;
}

/** What one plan comes to, and what it would take to be as good as the best. */
export interface VolumeLine {
  /** Which plan. */
  readonly id: string;
  /** How many are reached. */
  readonly volume: number;
  /** The rate as a share, 0 to 1. */
  readonly share: number;
  /** Volume times share. */
  readonly outcome: number;
  /** How many times its outcome the best has: 1 for the best; null where its own is 0. */
  readonly bestIsTimes: number | null;
  /** The share that its volume would need to draw level with the best; null where even 1 is not enough. */
  readonly shareToDrawLevel: number | null;
  /** The volume, a whole number, that its rate would need to draw level; null where the rate is 0. */
  readonly volumeToDrawLevel: number | null;
}

/** Plans beside one another. */
export interface VolumeComparison {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** The plan with the largest outcome, the first of equals. */
  readonly best: string;
  /** The plans in the order given. */
  readonly lines: readonly VolumeLine[];
}

/**
 * Volume against rate: what each plan comes to, and what the others would need to draw level with the best.
 *
 * @param plans - at least one; volume 0 or more, rate with its unit
 * @returns outcome, factor and what it takes, for each plan
 * @throws InputError `missing-operand` without a plan, `not-unique`, `not-a-number`, `too-small`, or `too-large` for a rate above the whole
 *
 * @example
 * ```ts
 * import { compareVolumes } from 'marops/kpi';
 *
 * const { best, lines } = compareVolumes([
 *   { id: 'everybody', volume: 1_000_000, rate: { percent: 0.033 } },
 *   { id: 'the right ones', volume: 100_000, rate: { percent: 10 } },
 * ]);
 * [best, lines[0]?.volumeToDrawLevel] // => ['the right ones', 30303031]
 * ```
 */
export function compareVolumes(plans: readonly VolumePlan[]): VolumeComparison {
  refuseWhenBroken(planProblems(plans));
  const outcomes = plans.map(({ volume, rate }) => volume * shareOf(rate));
  const most = Math.max(...outcomes);
  const lines = plans.map(({ id, volume, rate }, index): VolumeLine => {
    const [share, outcome] = [shareOf(rate), outcomes[index]!];
    return {
      id,
      volume,
      share,
      outcome,
      bestIsTimes: outcome > 0 ? most / outcome : null,
      shareToDrawLevel: most <= volume && volume > 0 ? most / volume : null,
      volumeToDrawLevel: outcome === most ? volume : share > 0 ? Math.ceil(most / share) : null,
    };
  });
  return finiteResult({ definition: { id: 'compare-volumes', version: '1.0.0' }, best: plans[outcomes.indexOf(most)]!.id, lines });
}

function planProblems(plans: readonly VolumePlan[]): readonly Problem[] {
  if (plans.length === 0) return [problem(kernelMessages, 'missing-operand', 'plans', { min: 1, value: 0 })];
  const ids = plans.map(({ id }) => id);
  return plans.flatMap(({ id, volume, rate }, index) => {
    const path = `plans[${String(index)}]`;
    const wrong = notANumber(volume, `${path}.volume`);
    return [
      ...(ids.indexOf(id) === index ? [] : [problem(kernelMessages, 'not-unique', `${path}.id`, { value: shown(id) })]),
      ...(wrong === undefined ? [] : [wrong]),
      ...(volume < 0 ? [problem(kernelMessages, 'too-small', `${path}.volume`, { min: 0, value: shown(volume) })] : []),
      ...statedRateProblems(rate, `${path}.rate`),
    ];
  });
}
