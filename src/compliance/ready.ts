import { compileTraceOver, type FactReader, type Facts, type Tracer } from '../kernel/index.ts';
import { factSlots, type FactValues } from './fact-slots.ts';
import { advisoryStatuses, type LegalStatus } from './legal-status.ts';
import type { Pack } from './pack.ts';
import { reachCondition } from './reach.ts';
import type { Rule } from './rule.ts';

/** A rule made ready to be asked many times. */
export interface ReadyRule {
  /** The rule as it was written. */
  readonly rule: Rule;
  /** What the text is, from the rule or its pack. */
  readonly status: LegalStatus;
  /** First day, or the empty text, which comes before every day. */
  readonly from: string;
  /** First day after the last; undefined while it lasts. */
  readonly until: string | undefined;
  /** Whether breaking it is worth knowing only. */
  readonly isAdvice: boolean;
  /** Whether it applies, beyond the reach of the pack. */
  readonly applies: Tracer<FactValues> | undefined;
  /** Whether it is kept; undefined when a person judges. */
  readonly passes: Tracer<FactValues> | undefined;
}

/** A pack made ready: its reach and its rules as functions. */
export interface ReadyPack {
  /** Whether it reaches the facts. */
  readonly reaches: Tracer<FactValues>;
  /** The facts that its conditions read, each in its place. */
  readonly valuesOf: (facts: Facts) => FactValues;
  /** Its rules, in their order. */
  readonly rules: readonly ReadyRule[];
}

/**
 * A pack made ready; call it through `once`.
 * @internal
 */
export function readyPack(pack: Pack): ReadyPack {
  const { reader, valuesOf } = factSlots();
  return { reaches: compileTraceOver(reachCondition(pack), reader), valuesOf, rules: pack.rules.map((rule) => readyRule(rule, pack, reader)) };
}

function readyRule(rule: Rule, pack: Pack, reader: FactReader<FactValues>): ReadyRule {
  const status = rule.status ?? pack.status;
  return {
    rule,
    status,
    from: rule.effectiveFrom ?? pack.effectiveFrom ?? '',
    until: rule.effectiveUntil ?? pack.effectiveUntil,
    isAdvice: advisoryStatuses.includes(status),
    applies: rule.appliesWhen && compileTraceOver(rule.appliesWhen, reader),
    passes: rule.passWhen && compileTraceOver(rule.passWhen, reader),
  };
}
