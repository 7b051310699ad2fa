import { compileCondition, describeCondition, factsOf, type Comparison, type Condition, type FactValue } from '../../kernel/index.ts';
import type { Workflow } from '../workflow.ts';
import { finding, type Finding } from './finding.ts';

type Facts = Readonly<Record<string, FactValue>>;

/** How many combinations of fact values are tried. */
const mostCombinations = 20_000;
/** A value that no condition names. */
const somethingElse = 'something else';

/**
 * Items that no stage would look at, and stages that no item could reach, by trying every value at which a condition can turn.
 * @internal
 */
export function conditionFindings(workflow: Workflow): readonly Finding[] {
  const conditions = workflow.stages.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const situations = situationsOf(conditions);
  return [...gapFindings(workflow, situations), ...deadConditions(workflow, situations), ...silenceFindings(workflow)];
}

function gapFindings({ stages }: Workflow, situations: readonly Facts[]): readonly Finding[] {
  const required = stages.filter(({ optional }) => optional !== true);
  if (required.length === 0) return [finding('everything-optional', 'error', {})];
  const conditions = required.flatMap(({ when, whenNotMet }) => (when === undefined || whenNotMet === 'rejectItem' ? [] : [compileCondition(when)]));
  if (conditions.length < required.length) return [];
  const gap = situations.find((facts) => conditions.every((condition) => condition(facts) === false));
  return gap === undefined ? [] : [finding('condition-gap', 'error', { gap: said(gap) })];
}

function deadConditions({ stages }: Workflow, situations: readonly Facts[]): readonly Finding[] {
  return stages.flatMap(({ id, when, whenNotMet }) => {
    if (when === undefined) return [];
    const test = compileCondition(when);
    const never = situations.length > 0 && situations.every((facts) => test(facts) === false);
    return [
      ...(never ? [finding('never-applies', 'error', { stage: id, condition: describeCondition(when) })] : []),
      ...(whenNotMet === 'approveItem' ? [finding('auto-approves', 'warning', { stage: id })] : []),
    ];
  });
}

function silenceFindings({ stages }: Workflow): readonly Finding[] {
  return stages.flatMap(({ id, when, whenUnknown }) =>
    when !== undefined && whenUnknown === 'skip' ? [finding('skippable-by-silence', 'warning', { stage: id, facts: factsOf(when) })] : [],
  );
}

function situationsOf(conditions: readonly Condition[]): readonly Facts[] {
  const values = new Map<string, Set<FactValue>>();
  const add = (fact: string, points: readonly FactValue[]): void => {
    values.set(fact, new Set([...(values.get(fact) ?? []), ...points]));
  };
  for (const comparison of conditions.flatMap(comparisonsIn)) {
    if ('value' in comparison) add(comparison.fact, turningPoints(comparison.value));
    else for (const fact of factsOf(comparison)) add(fact, [0, 1]);
  }
  let situations: Facts[] = [{}];
  for (const [fact, known] of values) {
    situations = situations.flatMap((facts) => [...known].map((value) => ({ ...facts, [fact]: value })));
    if (situations.length > mostCombinations) return [];
  }
  return situations;
}

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return 'not' in condition ? comparisonsIn(condition.not) : [condition];
}

/** The values at which a comparison can change its answer, and one on either side. */
function turningPoints(value: FactValue): readonly FactValue[] {
  if (typeof value === 'number') return [value - 1, value, value + 1];
  if (typeof value === 'boolean') return [true, false];
  if (typeof value === 'string') return [value, somethingElse, [value], []];
  if (value === null) return [null, somethingElse];
  return [...value.flatMap(turningPoints), [...value]];
}

function said(facts: Facts): string {
  return Object.entries(facts)
    .map(([fact, value]) => `${fact} is ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`)
    .join(' and ');
}
