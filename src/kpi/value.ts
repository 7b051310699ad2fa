import {
  compileColumnCondition,
  compileExpression,
  currencyExponent,
  once,
  problem,
  type ColumnCondition,
  type Expression,
  type Formula,
  type Problem,
} from '../kernel/index.ts';
import { divisorsOf } from './divisors.ts';
import type { Kpi, NamedReason } from './kpi.ts';
import { kpiMessages } from './messages.ts';
import type { GroupKey, KpiResult, KpiStatus } from './result.ts';
import type { InputTotal } from './totals.ts';
import { wilsonRange } from './wilson-range.ts';

/** All that the value of one KPI in one group follows from. */
export interface Totals {
  /** What each input came to. */
  readonly inputs: Readonly<Record<string, InputTotal>>;
  /** The KPIs that it refers to. */
  readonly parts: Readonly<Record<string, KpiResult>>;
  /** How many rows knew some of the inputs and lacked others. */
  readonly partlyKnown: number;
  /** The currencies of its money. */
  readonly currencies: readonly string[];
  /** How many rows the group has. */
  readonly rows: number;
  /** Which group. */
  readonly key: GroupKey;
}

interface Compiled {
  readonly names: readonly string[];
  readonly formula: Formula;
  readonly divisors: readonly Formula[];
  readonly fraction: readonly [Formula, Formula] | undefined;
  readonly guards: readonly { readonly id: string; readonly says: string; readonly holds: ColumnCondition }[];
}

function compiled(kpi: Kpi): Compiled {
  const names = Object.keys(kpi.inputs);
  const { formula, guards = [] } = kpi;
  const operands = typeof formula === 'object' && 'divide' in formula && formula.divide.length === 2 ? formula.divide : undefined;
  const ready = (part: Expression): Formula => compileExpression(part, names);
  return {
    names,
    formula: ready(formula),
    divisors: divisorsOf(formula).map(ready),
    fraction: operands === undefined ? undefined : [ready(operands[0]!), ready(operands[1]!)],
    guards: guards.map(({ id, says, impossible }) => ({ id, says, holds: compileColumnCondition(impossible) })),
  };
}

interface Verdict {
  readonly status: KpiStatus;
  readonly value: number | null;
  readonly reason?: string;
  readonly problem?: Problem;
}

/**
 * The value of a KPI in a group, or why it has none: no data, partly known data, values that cannot be, a divisor of 0, in this order.
 *
 * @param kpi - a checked definition
 * @param totals - what its inputs came to
 * @returns the result
 * @internal
 */
export function valued(kpi: Kpi, totals: Totals): KpiResult {
  const ready = once(kpi, compiled);
  const values = ready.names.map((name) => totals.inputs[name]!.value);
  const verdict = verdictOf(kpi, ready, totals, values);
  const numbers = values.map((value) => value ?? Number.NaN);
  const [numerator, denominator] = (ready.fraction ?? []).map((part) => finite(part(numbers)));
  const nulls = Object.entries(totals.inputs).flatMap(([name, input]) => (input.nulls > 0 ? [[name, input.nulls] as const] : []));
  const [currency] = totals.currencies;
  const problems = [...Object.values(totals.inputs).flatMap((input) => input.problems), ...(verdict.problem === undefined ? [] : [verdict.problem])];
  return {
    definition: { id: kpi.id, version: kpi.version },
    key: totals.key,
    status: verdict.status,
    value: verdict.value,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    ...(verdict.status === 'ok' ? rangeOf(kpi, totals) : {}),
    ...(ready.fraction === undefined ? {} : { numerator: numerator ?? null, denominator: denominator ?? null }),
    rows: totals.rows,
    inputs: Object.fromEntries(ready.names.map((name, index) => [name, values[index]!])),
    nulls: Object.fromEntries(nulls),
    ...(totals.currencies.length === 1 && isCurrency(currency) ? { money: { currency, scale: currencyExponent(currency) } } : {}),
    ...(Object.keys(totals.parts).length === 0 ? {} : { parts: totals.parts }),
    problems,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function isCurrency(code: string | undefined): code is string {
  return code !== undefined && /^[A-Z]{3}$/.test(code);
}

function verdictOf(kpi: Kpi, ready: Compiled, totals: Totals, values: readonly (number | null)[]): Verdict {
  const broken = Object.values(totals.parts).find((part) => part.value === null);
  if (broken !== undefined) return { status: broken.status, value: null, reason: broken.reason ?? broken.status };
  const faults = Object.values(totals.inputs).map(({ fault }) => fault);
  if (faults.includes('too-many-values')) return { status: 'incomplete', value: null, reason: 'too-many-values' };
  if (faults.includes('not-finite')) return { status: 'guard-failed', value: null, reason: 'not-finite' };
  const unknown = Object.values(totals.inputs).find((input) => input.value === null);
  if (unknown !== undefined) return { status: 'no-data', value: null, reason: unknown.problems[0]?.code ?? 'no-data' };
  if (totals.partlyKnown > 0)
    return {
      status: 'incomplete',
      value: null,
      reason: 'partly-known',
      problem: problem(kpiMessages, 'partly-known', kpi.id, { count: totals.partlyKnown }),
    };
  return impossible(kpi, ready, totals, values as readonly number[]) ?? calculated(kpi, ready, values as readonly number[]);
}

function impossible(kpi: Kpi, ready: Compiled, totals: Totals, values: readonly number[]): Verdict | undefined {
  if (totals.currencies.length > 1) {
    const both = problem(kpiMessages, 'mixed-currencies', kpi.id, { value: totals.currencies.slice(0, 2).join(' and ') });
    return { status: 'guard-failed', value: null, reason: 'mixed-currencies', problem: both };
  }
  const known = (name: string): number => (ready.names.includes(name) ? values[ready.names.indexOf(name)]! : ready.formula(values));
  const guard = ready.guards.find(({ holds }) => holds((name) => [known(name)], 1)[0] === 1);
  if (guard === undefined) return undefined;
  return { status: 'guard-failed', value: null, reason: guard.id, problem: problem(kpiMessages, 'impossible', kpi.id, { says: guard.says }) };
}

function calculated(kpi: Kpi, ready: Compiled, values: readonly number[]): Verdict {
  const divisors = ready.divisors.map((divisor) => divisor(values));
  const { onZeroDenominator: zero, onNegativeDenominator: negative = 'refuse' } = kpi;
  if (negative !== 'allow' && divisors.some((divisor) => divisor < 0))
    return { status: 'guard-failed', value: null, reason: negative === 'refuse' ? 'negative-denominator' : negative.reason };
  if (divisors.includes(0)) return { status: 'zero-denominator', value: zero === 'zero' ? 0 : null, reason: reasonOf(zero) };
  const value = ready.formula(values);
  if (Number.isFinite(value)) return { status: 'ok', value };
  return { status: 'guard-failed', value: null, reason: 'not-finite', problem: problem(kpiMessages, 'not-finite', kpi.id, { value: String(value) }) };
}

function reasonOf(policy: 'zero' | NamedReason | null | undefined): string {
  return typeof policy === 'object' && policy !== null ? policy.reason : 'zero-denominator';
}

function rangeOf(kpi: Kpi, totals: Totals): Pick<KpiResult, 'lower' | 'upper' | 'confidence'> {
  if (kpi.interval === undefined) return {};
  const { confidence } = kpi.interval;
  const successes = totals.inputs[kpi.interval.successes]?.value ?? -1;
  const trials = totals.inputs[kpi.interval.trials]?.value ?? 0;
  if (successes < 0 || successes > trials) return {};
  return trials > 0 ? { ...wilsonRange(successes, trials, confidence), confidence } : {};
}
