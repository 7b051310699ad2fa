import { refuseWhenBroken, type DefinitionReference, type Explanation } from '../../kernel/index.ts';
import { asRecord } from '../check-parts.ts';
import { checkedStack, type StackOptions, type UnusableTool } from './checked-stack.ts';
import { integrationCoverage, type IntegrationCoverage } from './integration-coverage.ts';
import { overlapsOf, type Overlap } from './overlap.ts';
import { renewalOf, type Renewal } from './renewal.ts';
import { stackCost, unusedSeatCost, type StackCost } from './stack-cost.ts';
import type { StackDecision } from './stack-policy.ts';
import { successorsIn, type ScoredTool, type Succession } from './successor.ts';
import type { Tool } from './tool.ts';
import { scoreOf } from './tool-score.ts';
import type { OpenRule } from './verdict.ts';
import { usualStackPolicy } from './usual-stack-policy.ts';

/** What is said of one tool. */
export interface ToolHealth {
  /** Which tool. */
  readonly tool: string;
  /** Score of each part, 0 to 100; null where it is not known. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** The share of the weights whose parts are known, 0 to 1. */
  readonly coverage: number;
  /** The weighted mean of the known parts, 0 to 100; null when none is known. */
  readonly health: number | null;
  /** How it came about; null when no part is known. */
  readonly explanation: Explanation | null;
  /** What an active user costs a year; null when nobody is active or a figure is not known. */
  readonly costPerActiveUser: number | null;
  /** What the seats that nobody uses cost a year; null when a figure is not known. */
  readonly unusedSeatCost: number | null;
  /** Last day to give notice; null when not known. */
  readonly noticeDate: string | null;
  /** Days from today to it; negative when it is past. */
  readonly daysToNotice: number | null;
  /** What to do. */
  readonly decision: StackDecision;
  /** Why: the reason of the rule. */
  readonly reason: string;
  /** The healthier tool that does most of its jobs and itself stays; null when none does any. */
  readonly successor: { readonly tool: string; readonly share: number } | null;
  /** Rules that come before the one that decided, and lack a fact. */
  readonly open: readonly OpenRule[];
}

/** How healthy a stack is, and what to do about it. Plain JSON. */
export interface StackHealth {
  /** The policy. */
  readonly definition: DefinitionReference;
  /** The day that the question was asked. */
  readonly today: string;
  /** Every tool that could be judged, in the order of the inventory. */
  readonly tools: readonly ToolHealth[];
  /** The tools by what to do with them. */
  readonly decisions: Readonly<Record<StackDecision, readonly string[]>>;
  /** What the stack costs, and how much of that lies idle. */
  readonly cost: StackCost;
  /** Jobs that several tools do. */
  readonly overlaps: readonly Overlap[];
  /** How far the tools are sewn together. */
  readonly integrations: IntegrationCoverage;
  /** Contracts by the day that asks for a word: the last day of notice, or the end where no notice is known. */
  readonly renewals: readonly Renewal[];
  /** Tools that could not be judged, with their problems. */
  readonly unusable: readonly UnusableTool[];
}

/**
 * What in a stack works, what does not, where to invest, and what could be given up.
 *
 * @param tools - the inventory; what is not known is left out or null
 * @param options - `today`: `YYYY-MM-DD`; `policy`: `usualStackPolicy` when left out; `alternatives`: tools outside that could take over work
 * @returns health and decision of each tool with reasons, cost, overlaps, connections and renewals; tools that could not be judged stand aside
 * @throws InputError `invalid-input` when `today` is no date, the tools are no list, costs are in several currencies, or the policy is malformed
 *
 * @example
 * ```ts
 * import { stackHealth } from 'marops/maturity';
 *
 * const survey = { capabilities: ['survey'], annualCost: 9000, benchmarkCostPerActive: 500, systemOfRecord: false, criticality: 2 };
 * const tools = [
 *   { ...survey, id: 'forms', seatsPaid: 20, seatsActive: 18, satisfaction: 4 },
 *   { ...survey, id: 'polls', seatsPaid: 50, seatsActive: 6, satisfaction: 3 },
 * ];
 * const { decisions, cost } = stackHealth(tools, { today: '2026-03-01' });
 * decisions.retire // => ['polls']
 * cost.idle // => 8820
 * ```
 */
export function stackHealth(tools: readonly Tool[], options: StackOptions): StackHealth {
  refuseWhenBroken(asRecord(options, 'options', () => []));
  const { today, policy = usualStackPolicy, alternatives = [] } = options;
  const { usable, unusable } = checkedStack(tools, { today, policy, alternatives });
  const scored = usable.map((tool) => ({ tool, score: scoreOf(tool, [...usable.filter((other) => other !== tool), ...alternatives], policy) }));
  const verdicts = successorsIn(scored, alternatives, policy);
  const judged = scored.map((each, place) => judgedTool(each, verdicts[place]!, today));
  const decidedTo = (decision: StackDecision): readonly string[] => judged.filter((each) => each.decision === decision).map(({ tool }) => tool);
  const contenders = usable.map(({ id, capabilities, annualCost = null }, place) => ({
    tool: id,
    capabilities,
    annualCost,
    health: judged[place]!.health,
  }));
  return {
    definition: { id: policy.id, version: policy.version },
    today,
    tools: judged,
    decisions: {
      invest: decidedTo('invest'),
      keep: decidedTo('keep'),
      fix: decidedTo('fix'),
      retire: decidedTo('retire'),
      review: decidedTo('review'),
    },
    cost: stackCost(usable),
    overlaps: overlapsOf(contenders, policy),
    integrations: integrationCoverage(usable, policy),
    renewals: usable.flatMap((tool) => renewalOf(tool, today) ?? []).sort(byDayOfAction),
    unusable,
  };
}

function judgedTool({ tool, score }: ScoredTool, { verdict, successor }: Succession, today: string): ToolHealth {
  const { annualCost, seatsActive } = tool;
  const { noticeDate = null, daysToNotice = null } = renewalOf(tool, today) ?? {};
  const isUsed = typeof annualCost === 'number' && typeof seatsActive === 'number' && seatsActive > 0;
  return {
    tool: tool.id,
    scores: score.scores,
    coverage: score.coverage,
    health: score.explanation?.value ?? null,
    explanation: score.explanation,
    costPerActiveUser: isUsed ? annualCost / seatsActive : null,
    unusedSeatCost: unusedSeatCost(tool),
    noticeDate,
    daysToNotice,
    ...verdict,
    successor,
  };
}

function byDayOfAction(left: Renewal, right: Renewal): number {
  const dayOf = ({ daysToNotice, daysToEnd }: Renewal): number => daysToNotice ?? daysToEnd;
  return dayOf(left) - dayOf(right);
}
