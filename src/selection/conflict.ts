import type { Constraint } from './constraint.ts';
import type { Instance } from './instance.ts';
import { solve } from './solve.ts';

/**
 * Every limit of an instance, by name.
 *
 * @internal
 */
export function limitsOf(instance: Instance): readonly Constraint[] {
  const { ids, dimensions, capacity, shares, exclusive, requires, mandatory, maxItems } = instance;
  const each = (test: (item: number) => boolean): readonly string[] => ids.filter((_, item) => test(item));
  return [
    ...each((item) => instance.earliest[item]! > 0 || instance.latest[item]! < instance.periods - 1).map(
      (item) => ({ kind: 'window', item }) as const,
    ),
    ...requires.flatMap((needed, item) => needed.map((other) => ({ kind: 'requires', item: ids[item]!, prerequisite: ids[other]! }) as const)),
    ...exclusive.map((group) => ({ kind: 'exclusive', items: group.map((item) => ids[item]!) }) as const),
    ...(maxItems === null ? [] : [{ kind: 'maxItems' } as const]),
    ...shares.map(({ limit, side }) => ({ kind: 'share', tag: limit.tag, of: limit.of, side }) as const),
    ...capacity.flatMap((amounts, d) => amounts.map((_, period) => ({ kind: 'capacity', dimension: dimensions[d]!, period: period + 1 }) as const)),
    ...each((item) => mandatory[item]!).map((item) => ({ kind: 'mandatory', item }) as const),
  ];
}

/**
 * An instance without one of its limits; null when it has no such limit.
 *
 * @internal
 */
export function without(instance: Instance, constraint: Constraint): Instance | null {
  const { ids, dimensions } = instance;
  const item = 'item' in constraint ? ids.indexOf(constraint.item) : -1;
  switch (constraint.kind) {
    case 'capacity': {
      const { dimension, period } = constraint;
      if (!dimensions.includes(dimension) || (period !== undefined && !(Number.isInteger(period) && period >= 1 && period <= instance.periods)))
        return null;
      const lifted = (amounts: readonly (number | null)[]): readonly (number | null)[] =>
        amounts.map((amount, each) => (period === undefined || period === each + 1 ? null : amount));
      return { ...instance, capacity: instance.capacity.map((amounts, d) => (dimensions[d] === dimension ? lifted(amounts) : amounts)) };
    }
    case 'share': {
      const { tag, of, side } = constraint;
      const shares = instance.shares.filter(({ limit, side: own }) => !(limit.tag === tag && limit.of === of && own === side));
      return shares.length === instance.shares.length ? null : { ...instance, shares };
    }
    case 'exclusive': {
      const name = [...constraint.items].sort().join('\n');
      const exclusive = instance.exclusive.filter(
        (group) =>
          group
            .map((each) => ids[each]!)
            .sort()
            .join('\n') !== name,
      );
      return exclusive.length === instance.exclusive.length ? null : { ...instance, exclusive };
    }
    case 'requires': {
      const needed = ids.indexOf(constraint.prerequisite);
      if (item < 0 || !instance.requires[item]!.includes(needed)) return null;
      return { ...instance, requires: instance.requires.map((each, other) => (other === item ? each.filter((id) => id !== needed) : each)) };
    }
    case 'mandatory':
      return item < 0 || !instance.mandatory[item]
        ? null
        : { ...instance, mandatory: instance.mandatory.map((each, other) => each && other !== item) };
    case 'window':
      if (item < 0) return null;
      return {
        ...instance,
        earliest: instance.earliest.map((each, other) => (other === item ? 0 : each)),
        latest: instance.latest.map((each, other) => (other === item ? instance.periods - 1 : each)),
      };
    case 'maxItems':
      return instance.maxItems === null ? null : { ...instance, maxItems: null };
  }
}

/**
 * Limits of an infeasible instance that cannot all be kept, none of which can be spared.
 *
 * @internal
 */
export function conflictIn(instance: Instance, limit: number): readonly Constraint[] {
  // Nothing but feasibility counts here, so every item is worth nothing.
  let current: Instance = { ...instance, values: instance.values.map(() => 0) };
  const needed: Constraint[] = [];
  for (const constraint of limitsOf(instance)) {
    const tried = without(current, constraint);
    if (tried === null) continue;
    const { plan, isComplete } = solve(tried, limit);
    if (plan === null && isComplete) current = tried;
    else needed.push(constraint);
  }
  return needed;
}
