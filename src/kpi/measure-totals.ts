import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import type { Kpi } from './kpi.ts';
import type { KpiResult } from './result.ts';
import { valued } from './value.ts';

/**
 * What the inputs of a KPI came to, by name: a number, null where it is not known, or the result of another KPI, whose reason for having no
 * value travels along. A name that is left out is not known.
 */
export type KpiTotals<Name extends string = string> = Readonly<Partial<Record<Name, number | null | KpiResult>>>;

/**
 * A KPI from totals that somebody else added up: the same formula, guards and policies as over rows, without rows.
 *
 * @param totals - what each input came to; money in minor units, shares between 0 and 1
 * @param kpi - a checked definition
 * @returns the result, as of one row with these totals
 * @throws InputError `unknown-name` for a total that the KPI does not read, `not-a-number` for one that is none
 *
 * @example
 * ```ts
 * import { measureTotals } from 'marops/kpi';
 * import { lifetimeValueToCost, simpleLifetimeValue } from 'marops/kpi/catalogue';
 *
 * const value = measureTotals({ arpa: 250, margin: 0.8, churn: 0.04 }, simpleLifetimeValue);
 * [value.value, measureTotals({ value, cost: 1000 }, lifetimeValueToCost).value] // => [5000, 5]
 * const unknown = measureTotals({ arpa: 250, margin: 0.8, churn: 0 }, simpleLifetimeValue);
 * measureTotals({ value: unknown, cost: 1000 }, lifetimeValueToCost).reason // => 'no-churn-observed'
 * ```
 */
export function measureTotals<Name extends string>(totals: KpiTotals<NoInfer<Name>>, kpi: Kpi<Name>): KpiResult {
  const names = Object.keys(kpi.inputs);
  const given: KpiTotals = totals;
  refuseWhenBroken(totalProblems(given, names));
  const inputs = names.map((name) => {
    const total = given[name] ?? null;
    const value = isResult(total) ? total.value : total;
    return [name, { value, nulls: Number(value === null), problems: [] }] as const;
  });
  const parts = names.flatMap((name) => {
    const total = given[name] ?? null;
    return isResult(total) ? [[name, total] as const] : [];
  });
  return valued(kpi, {
    inputs: Object.fromEntries(inputs),
    parts: Object.fromEntries(parts),
    partlyKnown: 0,
    currencies: [],
    rows: 1,
    key: {},
  });
}

function isResult(total: number | null | KpiResult): total is KpiResult {
  return typeof total === 'object' && total !== null && 'status' in total && 'value' in total;
}

function totalProblems(totals: KpiTotals, known: readonly string[]): readonly Problem[] {
  return Object.entries(totals).flatMap(([name, total]) => {
    if (!known.includes(name)) return [problem(kernelMessages, 'unknown-name', 'totals', { known, value: shown(name) })];
    if (total === null || total === undefined || isResult(total)) return [];
    return notANumber(total, `totals.${name}`) ?? [];
  });
}
