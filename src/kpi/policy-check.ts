import { isRecord, problem, shareProblems, shown, type Problem } from '../kernel/index.ts';
import { divisorsOf } from './divisors.ts';
import { filterProblems } from './input-check.ts';
import type { Kpi, KpiGrain } from './kpi.ts';
import { kpiDefinitionMessages as messages } from './messages.ts';

/**
 * What is wrong with the policies of a KPI: for divisors, with its guards and with its interval.
 *
 * @param kpi - a KPI whose inputs and formula are sound
 * @param at - makes a path from a name
 * @returns the problems found
 * @internal
 */
export function policyProblems(kpi: Kpi, at: (name: string) => string): readonly Problem[] {
  const names = Object.keys(kpi.inputs);
  const unknown = (name: unknown, path: string): readonly Problem[] =>
    names.includes(String(name)) ? [] : [problem(messages, 'unknown-name', at(path), { known: names, value: shown(name) })];
  return [
    ...divisorProblems(kpi, at),
    ...(kpi.interval === undefined
      ? []
      : [
          ...(kpi.interval.method === ('wilson' as string)
            ? []
            : [problem(messages, 'not-one-of', at('interval.method'), { allowed: ['wilson'], value: shown(kpi.interval.method) })]),
          ...unknown(kpi.interval.successes, 'interval.successes'),
          ...unknown(kpi.interval.trials, 'interval.trials'),
          ...shareProblems(kpi.interval.confidence, at('interval.confidence')),
        ]),
    ...guardProblems(kpi, at, names),
  ];
}

function divisorProblems(kpi: Kpi, at: (name: string) => string): readonly Problem[] {
  const { onZeroDenominator: zero, onNegativeDenominator: negative } = kpi;
  const problems: Problem[] = [];
  if (zero === undefined && divisorsOf(kpi.formula).length > 0) problems.push(problem(messages, 'no-zero-policy', at('onZeroDenominator')));
  if (zero !== undefined && zero !== null && zero !== 'zero' && !hasReason(zero))
    problems.push(problem(messages, 'not-one-of', at('onZeroDenominator'), { allowed: ['null', 'zero', 'a reason'], value: shown(zero) }));
  if (negative !== undefined && negative !== 'allow' && negative !== 'refuse' && !hasReason(negative))
    problems.push(problem(messages, 'not-one-of', at('onNegativeDenominator'), { allowed: ['allow', 'refuse', 'a reason'], value: shown(negative) }));
  return problems;
}

function hasReason(policy: unknown): boolean {
  return isRecord(policy) && typeof policy['reason'] === 'string' && policy['reason'] !== '';
}

function guardProblems(kpi: Kpi, at: (name: string) => string, names: readonly string[]): readonly Problem[] {
  const ids = (kpi.guards ?? []).map(({ id }) => id);
  const totals: KpiGrain = {
    row: 'one group',
    columns: Object.fromEntries([...names, 'result'].map((name) => [name, { label: name, type: 'number' }])),
  };
  return (kpi.guards ?? []).flatMap(({ id, impossible }, index) => [
    ...filterProblems(impossible, at(`guards[${String(index)}].impossible`), totals),
    ...(ids.indexOf(id) === index ? [] : [problem(messages, 'not-unique', at(`guards[${String(index)}].id`), { value: shown(id) })]),
  ]);
}
