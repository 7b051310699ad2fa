import { once, type Condition } from '../kernel/index.ts';
import { isReference, type AggregateInput, type Kpi, type KpiColumn, type KpiInput } from './kpi.ts';

/** A column that a row must know, or may lack. */
export interface WantedColumn {
  /** Its name. */
  readonly column: string;
  /** Whether only a finite number counts as known. */
  readonly isNumber: boolean;
}

/** An input as it is looked at for gaps; one without a column counts rows and is always known. */
export interface GapMember {
  /** The column that it reads. */
  readonly wanted: WantedColumn | undefined;
  /** Only rows for which this is true. */
  readonly where: Condition | undefined;
}

/** Rows that a slot reads. */
export interface SlotRows {
  /** Only rows for which this is true. */
  readonly where?: Condition | undefined;
  /** The date column that decides on which date a row counts; the default of the call without it. */
  readonly date?: string | undefined;
  /** Columns that a row must know all of (`pairwise`). */
  readonly required?: readonly WantedColumn[] | undefined;
}

/** One thing to add up in the pass over the rows; shared by all KPIs that need the same. */
export type Slot =
  | (SlotRows & { readonly kind: 'count'; readonly column: string | undefined })
  | (SlotRows & { readonly kind: 'sum' | 'min' | 'max' | 'countDistinct' | 'values' | 'currency'; readonly column: string })
  | (SlotRows & { readonly kind: 'first' | 'latest' | 'timeMean'; readonly column: string; readonly on: string })
  | (SlotRows & { readonly kind: 'gaps'; readonly members: readonly GapMember[] });

/** Where a KPI finds its numbers among the slots. */
export interface KpiSlots {
  /** The KPI. */
  readonly kpi: Kpi;
  /** Slot by input; references stand in `parts`. */
  readonly inputs: Readonly<Record<string, number>>;
  /** The KPIs that it refers to, by input. */
  readonly parts: Readonly<Record<string, KpiSlots>>;
  /** Slots that count partly known rows. */
  readonly gaps: readonly number[];
  /** The slot of the currency, where it reads money. */
  readonly currency: number | undefined;
  /** The slot that counts the rows of the group. */
  readonly rows: number;
}

/** What one pass over the rows must add up for a set of KPIs. */
export interface Plan {
  /** What to add up. */
  readonly slots: readonly Slot[];
  /** Where each KPI finds its numbers. */
  readonly kpis: readonly KpiSlots[];
  /** The columns of all their grains, by name. */
  readonly columns: Readonly<Record<string, KpiColumn>>;
}

/**
 * The plan of a set of KPIs, worked out once.
 *
 * @param kpis - checked definitions
 * @returns slots, each once, in the order of their first use
 * @internal
 */
export function planOf(kpis: readonly Kpi[]): Plan {
  return once(kpis, planned);
}

function planned(kpis: readonly Kpi[]): Plan {
  const slots: Slot[] = [];
  const places = new Map<string, number>();
  const place = (slot: Slot): number => {
    const key = JSON.stringify(slot);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, slots.length);
    return slots.push(slot) - 1;
  };
  const placedKpis = kpis.map((kpi) => placed(kpi, place));
  return { slots, kpis: placedKpis, columns: columnsOf(placedKpis) };
}

function placed(kpi: Kpi, place: (slot: Slot) => number): KpiSlots {
  const inputs: Record<string, number> = {};
  const parts: Record<string, KpiSlots> = {};
  const aggregates = Object.values<KpiInput>(kpi.inputs).flatMap((input) => (isReference(input) ? [] : [input]));
  const required = kpi.nulls === 'pairwise' ? requiredColumns(aggregates) : undefined;
  for (const [name, input] of Object.entries<KpiInput>(kpi.inputs)) {
    if (isReference(input)) parts[name] = placed(input.kpi, place);
    else inputs[name] = place(slotOf(input, kpi, required));
  }
  const date = aggregates[0]?.date;
  const currency = currencyColumn(kpi, aggregates);
  return {
    kpi,
    inputs,
    parts,
    gaps: required === undefined ? gapSlots(aggregates).map(place) : [],
    rows: place({ kind: 'count', column: undefined, date }),
    currency: currency === undefined ? undefined : place({ kind: 'currency', column: currency, date }),
  };
}

function columnsOf(kpis: readonly KpiSlots[]): Plan['columns'] {
  return Object.assign({}, ...kpis.map(({ kpi, parts }) => ({ ...columnsOf(Object.values(parts)), ...kpi.grain.columns }))) as Plan['columns'];
}

function slotOf(input: AggregateInput, kpi: Kpi, required: readonly WantedColumn[] | undefined): Slot {
  const { where, date } = input;
  const rows = { where, date, required };
  switch (input.aggregate) {
    case 'count':
      return { kind: 'count', column: input.column, ...rows };
    case 'mean':
      return { kind: 'sum', column: input.column, ...rows };
    case 'quantile':
      return { kind: 'values', column: input.column, ...rows };
    case 'first':
    case 'latest':
    case 'timeMean':
      return { kind: input.aggregate, column: input.column, on: date ?? kpi.grain.date ?? '', ...rows };
    default:
      return { kind: input.aggregate, column: input.column, ...rows };
  }
}

function requiredColumns(inputs: readonly AggregateInput[]): readonly WantedColumn[] {
  const byName = new Map(inputs.flatMap((input) => (input.column === undefined ? [] : [[input.column, wantedOf(input, input.column)] as const])));
  return [...byName.values()].sort((left, right) => (left.column < right.column ? -1 : 1));
}

function wantedOf({ aggregate }: AggregateInput, column: string): WantedColumn {
  return { column, isNumber: aggregate !== 'count' && aggregate !== 'countDistinct' };
}

/** Inputs that count on the same date read the same rows; a row that knows some of them and lacks others is a gap. */
function gapSlots(inputs: readonly AggregateInput[]): readonly Slot[] {
  const dates = [...new Set(inputs.map(({ date }) => date))];
  return dates.flatMap((date): readonly Slot[] => {
    const members = inputs
      .filter((input) => input.date === date)
      .map((input): GapMember => ({ wanted: input.aggregate === 'count' ? undefined : wantedOf(input, input.column), where: input.where }));
    const canGap = new Set(members.map(({ wanted }) => wanted?.column)).size > 1;
    return canGap ? [{ kind: 'gaps', members, date }] : [];
  });
}

/** Where the currency stands, for a KPI that reads money. */
function currencyColumn(kpi: Kpi, inputs: readonly AggregateInput[]): string | undefined {
  const readsMoney = inputs.some(({ column }) => column !== undefined && kpi.grain.columns[column]?.type === 'money');
  return readsMoney ? kpi.grain.currency : undefined;
}
