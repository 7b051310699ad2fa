import { factOf, problem, shown, type Facts, type FactValue } from '../kernel/index.ts';
import type { DetectedFact } from './detected-fact.ts';
import { complianceMessages } from './messages.ts';
import type { Notice } from './report.ts';

/** Facts as declared, completed by what detectors found. */
export interface MergedFacts {
  /** Declared facts, and detected ones where nothing was declared. */
  readonly asset: Facts;
  /** Where a detector contradicts what was declared. */
  readonly conflicts: readonly Notice[];
}

/**
 * Declared facts completed by detected ones. What a person declared stays, and a contradiction is said.
 *
 * @param asset - declared facts
 * @param detected - what detectors say; an entry without a value says nothing
 * @returns the merged facts and the conflicts
 * @internal
 */
export function mergeDetected(asset: Facts, detected: readonly DetectedFact[]): MergedFacts {
  const found = new Map<string, FactValue>();
  const conflicts: Notice[] = [];
  for (const { fact, value, detector } of detected) {
    if (value === undefined) continue;
    const given = factOf(asset, fact);
    const declared = given === undefined ? found.get(fact) : given;
    if (declared === undefined) found.set(fact, value);
    else if (JSON.stringify(declared) !== JSON.stringify(value)) {
      const params = { detector, declared: shown(declared), detected: shown(value) };
      conflicts.push({ ...problem(complianceMessages, 'conflicting-fact', fact, params), weight: 'review' });
    }
  }
  return { asset: { ...asset, ...Object.fromEntries(found) }, conflicts };
}
