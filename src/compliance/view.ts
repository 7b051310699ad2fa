import type { AreaTest, ConditionTrace, Facts } from '../kernel/index.ts';
import { withDerived } from './derive.ts';
import type { FactValues } from './fact-slots.ts';
import type { Pack } from './pack.ts';
import type { ReadyPack } from './ready.ts';

/** The facts of a subject as one pack sees them. */
export interface View {
  /** The facts, given and derived. */
  readonly facts: Facts;
  /** Those that the rules read, each in its place. */
  readonly values: FactValues;
  /** Whether the pack reaches them. */
  readonly reach: ConditionTrace;
}

/**
 * What a pack sees of given facts.
 *
 * @internal
 */
export function viewOf(given: Facts, pack: Pack, prepared: ReadyPack, areas: AreaTest): View {
  const facts = withDerived(given, pack, areas);
  const values = prepared.valuesOf(facts);
  return { facts, values, reach: prepared.reaches(values, areas) };
}
