import { evaluateExpression, namesOf, type Explanation, type ExpressionInputs } from '../../kernel/index.ts';
import { weightedMean } from '../weighted-mean.ts';
import type { HealthPart, StackPolicy, ToolFigure } from './stack-policy.ts';
import type { AlternativeTool, Integration, Tool } from './tool.ts';

/** How healthy a tool is, as far as it is known. @internal */
export interface ToolScore {
  /** Score of each part, 0 to 100; null where it is not known. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** The share of the weights whose parts are known, 0 to 1. */
  readonly coverage: number;
  /** The weighted mean of the known parts with its explanation; null when none is known. */
  readonly explanation: Explanation | null;
}

type Named = Pick<Tool | AlternativeTool, 'id' | 'capabilities'>;

/**
 * How healthy a tool is: the weighted mean of those parts whose figures are known.
 *
 * @param others - every other tool that does jobs, of the inventory or outside
 * @internal
 */
export function scoreOf(tool: Tool, others: readonly Named[], policy: StackPolicy): ToolScore {
  const figures: Readonly<Record<ToolFigure, number | null | undefined>> = {
    seatsPaid: tool.seatsPaid,
    seatsActive: tool.seatsActive,
    featuresPaid: tool.featuresPaid,
    featuresUsed: tool.featuresUsed,
    annualCost: tool.annualCost,
    benchmarkCostPerActive: tool.benchmarkCostPerActive,
    satisfaction: tool.satisfaction,
    integrationQuality: integrationQuality(tool.integrations ?? [], policy),
    sharedCapabilities: tool.capabilities.length === 0 ? null : Math.max(0, ...others.map((other) => sharedShare(tool, other))),
  };
  const parts = policy.parts.map((part) => ({ part, explanation: partOf(part, figures) }));
  const known = parts.flatMap(({ part, explanation }) => (explanation === null ? [] : [{ part, explanation }]));
  const mean = weightedMean(known.map(({ part, explanation }) => [part.id, part.weight, explanation.value] as const));
  const weightOf = (list: readonly { readonly part: HealthPart }[]): number => list.reduce((sum, { part }) => sum + part.weight, 0);
  return {
    scores: Object.fromEntries(parts.map(({ part, explanation }) => [part.id, explanation?.value ?? null])),
    coverage: weightOf(known) / weightOf(parts),
    explanation: mean && { ...mean, parts: Object.fromEntries(known.map(({ part, explanation }) => [part.id, explanation])) },
  };
}

/**
 * The share of the capabilities of one tool that another has too, 0 to 1.
 * @internal
 */
export function sharedShare(tool: Named, other: Named): number {
  const asked = new Set(tool.capabilities);
  return other.capabilities.filter((each, index, all) => asked.has(each) && all.indexOf(each) === index).length / asked.size;
}

function partOf({ formulas }: HealthPart, figures: ExpressionInputs): Explanation | null {
  for (const formula of formulas) {
    const { value } = evaluateExpression(formula, figures);
    if (value !== null && value >= 0 && value <= 100)
      return { value, formula, inputs: Object.fromEntries(namesOf(formula).map((name) => [name, figures[name] ?? 0])) };
  }
  return null;
}

function integrationQuality(integrations: readonly Integration[], { integrations: { states, criticalWeight } }: StackPolicy): number | null {
  const terms = integrations.map(({ critical = false, state }) => [critical ? criticalWeight : 1, states[state]] as const);
  const total = terms.reduce((sum, [weight]) => sum + weight, 0);
  return total === 0 ? null : terms.reduce((sum, [weight, value]) => sum + weight * value, 0) / total;
}
