import { InputError, problem, type DefinitionReference } from '../kernel/index.ts';
import type { KpiPartial } from './accumulate.ts';
import type { SlotState } from './slot-state.ts';
import { isReference, type Kpi, type KpiInput } from './kpi.ts';
import { kpiMessages } from './messages.ts';
import type { KpiResult } from './result.ts';
import { planOf, type KpiSlots } from './slots.ts';
import { valued, type Totals } from './value.ts';
import { inputTotal } from './totals.ts';

/**
 * The values of KPIs from the sums of their rows.
 *
 * @param partial - from `accumulate` or `merge`
 * @param kpis - the definitions that the sums were made for; sums alone carry no formula
 * @returns one result for each group and KPI, groups in the order in which they turned up
 * @throws InputError `other-kpis` when the sums were made for other KPIs
 *
 * @example
 * ```ts
 * import { accumulate, finish } from 'marops/kpi';
 * import { mailsSent } from 'marops/kpi/catalogue';
 *
 * finish(accumulate([{ sent: 10 }, { sent: 5 }], [mailsSent]), [mailsSent]).map(({ status, value }) => [status, value]) // => [['ok', 15]]
 * ```
 */
export function finish(partial: KpiPartial, kpis: readonly Kpi[]): readonly KpiResult[] {
  const plan = planOf(kpis);
  const [wanted, given] = [namesOf(kpis), namesOf(partial.kpis)];
  const sameSlots = partial.kinds.join() === plan.slots.map(({ kind }) => kind).join();
  if (wanted.join() !== given.join() || !sameSlots)
    throw new InputError([problem(kpiMessages, 'other-kpis', 'partial.kpis', { known: wanted, value: given })]);
  const undated = Object.entries(partial.undated ?? {}).map(([column, { count, row }]) => problem(kpiMessages, 'not-a-date', column, { count, row }));
  return partial.groups.flatMap(({ key, slots }) =>
    plan.kpis.map((each) => {
      const result = finished(each, slots, partial, key);
      return { ...result, problems: [...undated, ...result.problems] };
    }),
  );
}

function namesOf(kpis: readonly DefinitionReference[]): readonly string[] {
  return kpis.map(({ id, version }) => `${id} ${version}`);
}

function finished(places: KpiSlots, states: readonly SlotState[], partial: KpiPartial, key: KpiResult['key']): KpiResult {
  const { kpi } = places;
  const parts = Object.fromEntries(Object.entries(places.parts).map(([name, part]) => [name, finished(part, states, partial, key)]));
  const entries = Object.entries<KpiInput>(kpi.inputs).map(([name, input]) =>
    isReference(input)
      ? ([name, { value: parts[name]?.value ?? null, nulls: 0, problems: [] }] as const)
      : ([name, inputTotal(input, states[places.inputs[name]!]!, partial.absent)] as const),
  );
  const totals: Totals = {
    inputs: Object.fromEntries(entries),
    parts,
    partlyKnown: places.gaps.reduce((sum, slot) => sum + states[slot]!.n, 0),
    currencies: places.currency === undefined ? [] : (states[places.currency]!.kept ?? []).map(String),
    rows: states[places.rows]!.n,
    key,
  };
  return valued(kpi, totals);
}
