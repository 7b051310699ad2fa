import { isRecord } from '../kernel/index.ts';
import type { Constraint } from './constraint.ts';
import type { Instance } from './instance.ts';

/**
 * Every limit of an instance by name, those that are easiest to give up first.
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
 * An instance with some of its limits only.
 *
 * @internal
 */
export function withOnly(instance: Instance, kept: readonly Constraint[]): Instance {
  const { ids, dimensions, capacity, shares, exclusive, requires, maxItems } = instance;
  const names = new Set(kept.map(nameOf));
  const has = (constraint: Constraint): boolean => names.has(nameOf(constraint));
  const hasWindow = ids.map((item) => has({ kind: 'window', item }));
  return {
    ...instance,
    earliest: instance.earliest.map((period, item) => (hasWindow[item] ? period : 0)),
    latest: instance.latest.map((period, item) => (hasWindow[item] ? period : instance.periods - 1)),
    requires: requires.map((needed, item) => needed.filter((other) => has({ kind: 'requires', item: ids[item]!, prerequisite: ids[other]! }))),
    exclusive: exclusive.filter((group) => has({ kind: 'exclusive', items: group.map((item) => ids[item]!) })),
    maxItems: has({ kind: 'maxItems' }) ? maxItems : null,
    shares: shares.filter(({ limit, side }) => has({ kind: 'share', tag: limit.tag, of: limit.of, side })),
    capacity: capacity.map((amounts, d) =>
      amounts.map((amount, period) => (has({ kind: 'capacity', dimension: dimensions[d]!, period: period + 1 }) ? amount : null)),
    ),
    mandatory: instance.mandatory.map((isMandatory, item) => isMandatory && has({ kind: 'mandatory', item: ids[item]! })),
  };
}

/**
 * An instance without the limits that a constraint means; null when it has none of them.
 *
 * @internal
 */
export function without(instance: Instance, constraint: Constraint): Instance | null {
  const all = limitsOf(instance);
  const kept = all.filter((limit) => !means(constraint, limit));
  return kept.length === all.length ? null : withOnly(instance, kept);
}

/** Whether a constraint means a limit: it says of it what there is to say, but that a capacity without a period is that of every one. */
function means(constraint: unknown, limit: Constraint): boolean {
  if (!isRecord(constraint)) return false;
  const said = new Map(Object.entries(constraint).filter(([, value]) => value !== undefined));
  const facts = new Map<string, unknown>(Object.entries(limit).filter(([key]) => key !== 'period' || said.has('period')));
  return said.size === facts.size && [...facts].every(([key, value]) => said.has(key) && sameText(said.get(key)) === sameText(value));
}

function nameOf(constraint: Constraint): string {
  return Object.values(constraint).map(sameText).join('\n');
}

/** The members of a group stand in any order. */
function sameText(value: unknown): string {
  return JSON.stringify([Array.isArray(value) ? [...(value as readonly unknown[])].sort() : value]);
}
