import { conditionSql, expressionSql, type Expression } from '../../kernel/index.ts';
import { divisorsOf } from '../divisors.ts';
import { isReference, type KpiInput } from '../kpi.ts';
import type { KpiSlots } from '../slots.ts';
import type { Dialect } from './dialects.ts';
import { quantileName, slotName } from './slot-sql.ts';

/**
 * The value and the status of a KPI over the sums of a group, decided in the order in which `finish` decides.
 *
 * @param places - where the KPI finds its sums
 * @param dialect - the engine
 * @returns two columns, named by the KPI
 * @internal
 */
export function kpiSql(places: KpiSlots, dialect: Dialect): readonly string[] {
  const { value, status } = verdictSql(places, dialect);
  const { id } = places.kpi;
  return [`${value} AS ${dialect.identifier(id)}`, `${status} AS ${dialect.identifier(`${id} status`)}`];
}

/** Beyond it there is only infinity. */
const largest = '1.7976931348623157e308';

interface VerdictSql {
  readonly value: string;
  readonly status: string;
}

function verdictSql(places: KpiSlots, dialect: Dialect): VerdictSql {
  const { kpi } = places;
  const parts = Object.fromEntries(Object.entries(places.parts).map(([name, part]) => [name, verdictSql(part, dialect)]));
  const inputs = Object.fromEntries(
    Object.entries<KpiInput>(kpi.inputs).map(([name, input]) => [
      name,
      isReference(input) ? parts[name]!.value : dialect.double(inputSql(input, places.inputs[name]!)),
    ]),
  );
  const formulaSql = (formula: Expression): string => expressionSql(formula, (name) => inputs[name]!);
  const value = formulaSql(kpi.formula);
  const divisors = divisorsOf(kpi.formula).map(formulaSql);
  const guards = (kpi.guards ?? []).map(({ impossible }) =>
    conditionSql(impossible, {
      fact: (fact) => inputs[fact] ?? value,
      value: (bound) => (typeof bound === 'number' ? bound.toExponential() : 'NULL'),
      text: dialect.text,
    }),
  );
  const negative = kpi.onNegativeDenominator === 'allow' ? [] : divisors.map((divisor) => `${divisor} < 0`);
  const mixed = places.currency === undefined ? [] : [`${slotName(places.currency)} <> ${slotName(places.currency, 'max')}`];
  const plain = Object.keys(places.inputs).map((name) => `${inputs[name]!} IS NULL`);

  const verdicts: readonly (readonly [string, string])[] = [
    ...Object.values(parts).map((part) => [`${part.value} IS NULL`, part.status] as const),
    ...plain.map((test) => [test, `'no-data'`] as const),
    ...places.gaps.map((place) => [`${slotName(place)} > 0`, `'incomplete'`] as const),
    ...[...mixed, ...guards, ...negative].map((test) => [test, `'guard-failed'`] as const),
    ...divisors.map((divisor) => [`${divisor} = 0`, `'zero-denominator'`] as const),
    [`${value} IS NULL OR NOT (ABS(${value}) <= ${largest})`, `'guard-failed'`],
  ];
  const status = `CASE ${verdicts.map(([test, said]) => `WHEN ${test} THEN ${said}`).join(' ')} ELSE 'ok' END`;
  const zero = kpi.onZeroDenominator === 'zero' ? ` WHEN 'zero-denominator' THEN 0e0` : '';
  return { status, value: `CASE ${status} WHEN 'ok' THEN ${value}${zero} END` };
}

function inputSql(input: Exclude<KpiInput, { readonly kpi: unknown }>, place: number): string {
  if (input.aggregate === 'quantile') return quantileName(place, input.share);
  if (input.aggregate === 'mean') return `${slotName(place)} / NULLIF(${slotName(place, 'n')}, 0)`;
  return slotName(place);
}
