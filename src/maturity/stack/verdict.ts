import { evaluateCondition, roundTo, type Facts } from '../../kernel/index.ts';
import type { StackDecision, StackPolicy, ToolFacts } from './stack-policy.ts';
import type { Tool } from './tool.ts';
import type { ToolScore } from './tool-score.ts';

/** A rule that could have decided otherwise, had more been known. */
export interface OpenRule {
  /** What it would have decided. */
  readonly decision: StackDecision;
  /** Why. */
  readonly reason: string;
  /** The facts that are missing. */
  readonly missing: readonly string[];
}

/** What to do with a tool. @internal */
export interface Verdict {
  /** What to do. */
  readonly decision: StackDecision;
  /** Why. */
  readonly reason: string;
  /** Rules before the one that decided which lack a fact. */
  readonly open: readonly OpenRule[];
}

/**
 * What to do with a tool: the first rule that holds.
 *
 * @param takenOver - the largest share of its capabilities that one healthier tool has; null when that cannot be known
 * @internal
 */
export function verdictOn(tool: Tool, { coverage, explanation }: ToolScore, takenOver: number | null, policy: StackPolicy): Verdict {
  const broken = tool.integrations?.filter(({ critical = false, state }) => critical && state === 'broken').length;
  const facts: Readonly<Record<keyof ToolFacts, number | boolean | null | undefined>> = {
    coverage: roundTo(coverage, 9),
    health: explanation && roundTo(explanation.value, 9),
    seatsActive: tool.seatsActive,
    criticality: tool.criticality,
    systemOfRecord: tool.systemOfRecord,
    openGap: tool.openGap,
    brokenCritical: broken,
    takenOver,
  };
  return decided(policy, Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)));
}

function decided({ rules, otherwise }: StackPolicy, facts: Facts): Verdict {
  const open: OpenRule[] = [];
  for (const { decision, reason, when } of rules) {
    const { truth, missing } = evaluateCondition(when, facts);
    if (truth === true) return { decision, reason, open };
    if (truth === 'unknown') open.push({ decision, reason, missing });
  }
  return { ...otherwise, open };
}
