import { anyPlan } from './any-plan.ts';
import type { Constraint } from './constraint.ts';
import { smallestHittingSet } from './hitting-set.ts';
import type { Instance } from './instance.ts';
import { keepsEveryLimit, type Plan } from './plan.ts';
import { limitsOf, withOnly } from './without.ts';

/**
 * Limits that cannot all be kept, and what is known about them.
 *
 * @internal
 */
export interface Conflict {
  /** In the order of the request. */
  readonly limits: readonly Constraint[];
  /** `smallest`: no conflict has fewer; `irreducible`: none of these can be spared; `open`: neither was shown within the steps. */
  readonly proof: 'smallest' | 'irreducible' | 'open';
}

/** What a subset of the limits, by index, allows. */
type Ask = (subset: readonly number[]) => Plan | null | undefined;

const million = 1e6;
/** Corrections that are looked for before a smaller conflict is given up. */
const mostCorrections = 200;
const stepsOfHitting = 20_000;
/** Elementary steps of asking, for each item and limit. */
const stepsOfAsking = 100;

/**
 * A conflict of an infeasible instance: one with the fewest limits, as far as the steps go.
 *
 * @internal
 */
export function conflictIn(instance: Instance, limit: number): Conflict {
  const limits = limitsOf(instance);
  let left = limit * million;
  const ask: Ask = (subset) => {
    if (left <= 0) return undefined;
    const { plan, work } = anyPlan(
      withOnly(
        instance,
        subset.map((each) => limits[each]!),
      ),
      Math.min(left, (limit * million) / 10),
    );
    left -= work + stepsOfAsking * (instance.ids.length + limits.length);
    return plan;
  };
  const keeps = (plan: Plan): readonly boolean[] => {
    left -= stepsOfAsking * limits.length * (instance.ids.length + limits.length);
    return limits.map((each) => keepsEveryLimit(withOnly(instance, [each]), plan));
  };
  const reduced = irreducible([...limits.keys()], ask);
  const smaller = smallest(reduced.members, limits.length, ask, keeps);
  const members = [...(smaller ?? reduced.members)].sort((one, other) => one - other);
  return {
    limits: members.map((each) => limits[each]!),
    proof: smaller !== null ? 'smallest' : reduced.isProven ? 'irreducible' : 'open',
  };
}

/** Leaves out one limit after the other, as long as what remains cannot be kept. */
function irreducible(all: readonly number[], ask: Ask): { readonly members: readonly number[]; readonly isProven: boolean } {
  let members = all;
  let isProven = true;
  for (const each of all) {
    const rest = members.filter((other) => other !== each);
    const plan = ask(rest);
    if (plan === null) members = rest;
    if (plan === undefined) isProven = false;
  }
  return { members, isProven };
}

/**
 * A conflict with the fewest limits; null when that was not shown. What must be given up to have a plan (a correction) has a member of every conflict, so a
 * smallest set that has a member of every correction found so far is either a smallest conflict, or has a plan that shows another correction.
 */
function smallest(known: readonly number[], count: number, ask: Ask, keeps: (plan: Plan) => readonly boolean[]): readonly number[] | null {
  const corrections: (readonly number[])[] = [];
  while (corrections.length < mostCorrections) {
    const candidate = smallestHittingSet(corrections, known.length, stepsOfHitting);
    if (candidate === undefined) return null;
    if (candidate === null) return known;
    const plan = ask(candidate);
    if (plan === undefined) return null;
    if (plan === null) return candidate;
    corrections.push(correctionFrom(plan, count, ask, keeps));
  }
  return null;
}

/** What must be given up when all is kept that a plan keeps, and whatever else can be kept beside it. */
function correctionFrom(plan: Plan, count: number, ask: Ask, keeps: (plan: Plan) => readonly boolean[]): readonly number[] {
  let isKept = keeps(plan);
  for (let each = 0; each < count; each += 1) {
    if (isKept[each]) continue;
    const more = ask([...isKept.keys()].filter((other) => isKept[other] === true || other === each));
    if (more != null) isKept = keeps(more);
  }
  return [...isKept.keys()].filter((each) => !isKept[each]);
}
