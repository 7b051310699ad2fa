import { conditionProblems, expressionProblems, headerProblems, isRecord, kernelMessages, problem, shown, type Problem } from '../../kernel/index.ts';
import { asRecord, eachOf, eachRecord, text, type Part } from '../check-parts.ts';
import { largestFigure } from '../largest-figure.ts';
import { oneOf } from '../one-of.ts';
import type { StackDecision, ToolFacts, ToolFigure } from './stack-policy.ts';
import type { IntegrationState } from './tool.ts';

/** The figures that a formula may read. @internal */
export const toolFigures: readonly ToolFigure[] = [
  'seatsPaid',
  'seatsActive',
  'featuresPaid',
  'featuresUsed',
  'annualCost',
  'benchmarkCostPerActive',
  'satisfaction',
  'integrationQuality',
  'sharedCapabilities',
];

/** The facts that a rule may read. @internal */
export const toolFacts: readonly (keyof ToolFacts)[] = [
  'coverage',
  'health',
  'seatsActive',
  'criticality',
  'systemOfRecord',
  'openGap',
  'brokenCritical',
  'takenOver',
];

const decisions: readonly StackDecision[] = ['invest', 'keep', 'fix', 'retire', 'review'];
const states: readonly IntegrationState[] = ['healthy', 'degraded', 'manual', 'broken', 'missing'];

/**
 * What is wrong with a policy for stacks, whatever its type promises.
 * @internal
 */
export function policyProblems(policy: unknown): readonly Problem[] {
  if (!isRecord(policy)) return [problem(kernelMessages, 'not-an-object', 'policy', { value: shown(policy) })];
  const { parts, rules, otherwise, integrations, adequateHealth } = policy;
  return [
    ...headerProblems(policy),
    ...eachRecord(parts, 'parts', partProblems),
    ...partIdProblems(parts),
    ...eachRecord(rules, 'rules', (rule, path) => [...outcomeProblems(rule, path), ...conditionProblems(rule['when'], `${path}.when`, toolFacts)]),
    ...asRecord(otherwise, 'otherwise', outcomeProblems),
    ...asRecord(integrations, 'integrations', integrationProblems),
    ...between(adequateHealth, 'adequateHealth', 0, 100),
  ];
}

function partProblems({ id, weight, formulas }: Part, path: string): readonly Problem[] {
  return [
    ...text(id, `${path}.id`),
    ...weightProblems(weight, `${path}.weight`),
    ...(Array.isArray(formulas) && formulas.length > 0
      ? formulas.flatMap((formula: unknown, index) => expressionProblems(formula, `${path}.formulas[${String(index)}]`, toolFigures))
      : [problem(kernelMessages, 'not-a-list', `${path}.formulas`, { value: shown(formulas) })]),
  ];
}

function outcomeProblems({ decision, reason }: Part, path: string): readonly Problem[] {
  return [...oneOf(decision, decisions, `${path}.decision`), ...text(reason, `${path}.reason`)];
}

function integrationProblems({ states: counts, criticalWeight, live }: Part, path: string): readonly Problem[] {
  return [
    ...asRecord(counts, `${path}.states`, (given, at) => states.flatMap((state) => between(given[state], `${at}.${state}`, 0, 1))),
    ...weightProblems(criticalWeight, `${path}.criticalWeight`),
    ...eachOf(live, `${path}.live`, (state) => oneOf(state, states, `${path}.live`)),
  ];
}

function weightProblems(weight: unknown, path: string): readonly Problem[] {
  if (!(typeof weight === 'number' && weight > 0)) return [problem(kernelMessages, 'not-positive', path, { above: 0, value: shown(weight) })];
  return between(weight, path, 0, largestFigure);
}

function between(value: unknown, path: string, min: number, max: number): readonly Problem[] {
  if (typeof value !== 'number' || Number.isNaN(value)) return [problem(kernelMessages, 'not-a-number', path, { value: shown(value) })];
  if (value < min) return [problem(kernelMessages, 'too-small', path, { min, value: shown(value) })];
  return value > max ? [problem(kernelMessages, 'too-large', path, { max, value: shown(value) })] : [];
}

/** A health needs at least one part, and names each of them once. */
function partIdProblems(parts: unknown): readonly Problem[] {
  const ids: readonly unknown[] = Array.isArray(parts) ? parts.map((part: unknown) => (isRecord(part) ? part['id'] : undefined)) : [];
  if (Array.isArray(parts) && ids.length === 0) return [problem(kernelMessages, 'missing', 'parts')];
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem(kernelMessages, 'not-unique', `parts[${String(index)}].id`, { value: shown(id) })] : [],
  );
}
