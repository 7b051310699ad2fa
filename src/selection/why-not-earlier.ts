import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';
import { reason, tooLittleLeft, type PlanFigures } from './reasons.ts';
import type { SelectionReason } from './result.ts';

/**
 * Why a chosen item is not done one period earlier; null when there is no period before.
 *
 * @internal
 */
export function whyNotEarlier(instance: Instance, plan: Plan, item: number, { used }: PlanFigures): SelectionReason | null {
  const { earliest, requires, samePeriod, ids, dimensions, weights, values } = instance;
  const before = plan[item]! - 1;
  if (before < 0) return null;
  const period = before + 1;
  if (before < earliest[item]!) return reason('before-window', { earliest: earliest[item]! + 1 });
  const late = requires[item]!.find((needed) => plan[needed]! > before - (samePeriod ? 0 : 1));
  if (late !== undefined) return reason('prerequisite-not-done', { prerequisite: ids[late]!, period: plan[late]! + 1 });
  if (tooLittleLeft(instance, item, before, () => 0).length > 0) return reason('too-big-before', { period });
  const [full] = tooLittleLeft(instance, item, before, (d) => used[d]![before]!);
  if (full !== undefined) return reason('no-capacity', { period, dimension: dimensions[full]! });
  return values[item] === 0 || weights[before] === weights[before + 1] ? reason('no-gain') : reason('not-moved', { period });
}
