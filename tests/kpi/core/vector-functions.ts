import {
  clopperPearson,
  compareVolumes,
  exactXmrConstants,
  funnelLevel,
  littlesLaw,
  measureTotals,
  netPromoterInterval,
  newcombe,
  rolledYield,
  survivingCustomers,
  wilson,
  xmr,
  type KpiInput,
  type KpiResult,
  type TwoOfLittle,
} from 'marops/kpi';
import { quantile } from 'marops/kernel';
import { vectorKpis, type Given, type Total, type VectorKpi } from './vector-kpis.ts';

type Numbers = Readonly<Record<string, number>>;

/** What the vectors call a KPI and is several of them, or a named function here. */
const compositions: Readonly<Record<string, (inputs: never) => unknown>> = {
  incrementality: (inputs: Numbers) => ({
    incrementalConversions: valueOf('incremental_conversions', inputs),
    incrementalRoas: valueOf('iroas', inputs),
    incrementalProfit: valueOf('incremental_profit', inputs),
  }),
  littles_law: ({ wip, ...other }: Numbers) => {
    const known = (wip === undefined ? other : { inProgress: wip, ...other }) as TwoOfLittle;
    const { inProgress, throughput, cycleTime } = littlesLaw(known);
    if (!('inProgress' in known)) return inProgress;
    return 'throughput' in known ? cycleTime : throughput;
  },
  items_in_window: ({ wip, cycleTime, window }: Numbers) => littlesLaw({ inProgress: wip!, cycleTime: cycleTime! }).throughput * window!,
  surviving_cohort: ({ cohort, churnRate, periods }: Numbers) =>
    survivingCustomers({ customers: cohort!, churnShare: churnRate!, periods: periods! }).surviving,
  rolled_throughput_yield: ({ stepFirstPassYield }: { readonly stepFirstPassYield: readonly number[] }) => {
    const rolled = rolledYield(stepFirstPassYield.map((passed) => ({ entered: 1, passed })));
    return rolled.status === 'ok' ? rolled.share : null;
  },
  emails_clicks: ({ emails, clickRate }: Numbers) => compareVolumes([{ id: 'plan', volume: emails!, rate: { share: clickRate! } }]).lines[0]!.outcome,
};

/** A row for each id, the first and the others. */
const rowById: ReadonlyMap<string, VectorKpi> = new Map(
  Object.entries(vectorKpis).flatMap(([id, row]) => [id, ...(row.also ?? [])].map((each) => [each, row] as const)),
);

function valueOf(id: string, inputs: Given): number | null {
  const row = rowById.get(id);
  if (row === undefined) throw new Error(`no row for ${id}`);
  return resultOf(row, inputs).value;
}

function resultOf({ kpi, names = {}, totals }: VectorKpi, inputs: Given): KpiResult {
  const given = { ...inputs, ...totals?.(inputs) };
  const entries = Object.entries(kpi.inputs).map(([name, input]) => {
    const found = [name, ...(names[name] ?? [])].find((each) => Object.hasOwn(given, each));
    return [name, found === undefined ? partOf(input, inputs) : totalOf(input, given[found]!)] as const;
  });
  return measureTotals(Object.fromEntries(entries), kpi);
}

/** A KPI that another one reads, from the same figures; nothing where a plain total is not given. */
function partOf(input: KpiInput, inputs: Given): KpiResult | null {
  if (!('kpi' in input)) return null;
  const row = Object.values(vectorKpis).find(({ kpi }) => kpi === input.kpi) ?? { kpi: input.kpi };
  return resultOf(row, inputs);
}

/** A total as it was given, or from the values it is made of. */
function totalOf(input: KpiInput, given: Total): number | null {
  if (given === null || typeof given === 'number') return given;
  const aggregate = 'kpi' in input ? 'sum' : input.aggregate;
  if (aggregate === 'count') return given.length;
  if (aggregate === 'countDistinct') return new Set(given).size;
  if (given.length === 0) return null;
  if ('share' in input) return quantile(given, input.share);
  const sum = given.reduce((total, each) => total + each, 0);
  return aggregate === 'mean' ? sum / given.length : sum;
}

/** A result with its numbers, or null where there is too little to say. */
function unlessInsufficient<Result extends { readonly status: string }>(result: Result): Result | null {
  return result.status === 'insufficient' ? null : result;
}

/** The functions of the core vectors by the names they have there. */
export const coreFunctions: Readonly<Record<string, (input: never) => unknown>> = {
  'stats.wilson': ({ successes, n, confidence }: Numbers) => unlessInsufficient(wilson({ successes: successes!, trials: n! }, confidence!)),
  'stats.clopperPearson': ({ successes, n, confidence }: Numbers) =>
    unlessInsufficient(clopperPearson({ successes: successes!, trials: n! }, confidence!)),
  'stats.newcombe': ({ x1, n1, x2, n2, confidence }: Numbers) => {
    const range = newcombe({ successes: x1!, trials: n1! }, { successes: x2!, trials: n2! }, confidence!);
    return range.status === 'ok' ? { ...range, difference: range.estimate } : null;
  },
  // The cases say that their limits come from 2.66 and 3.267; our own default is Wheeler's 3.268.
  'signal.xmr': ({ values, ...options }: { readonly values: readonly number[]; readonly baseline?: number }) =>
    xmr(values, { ...options, constants: { limits: 2.66, range: 3.267 } }),
  'signal.xmrConstants': () => ({ E2: exactXmrConstants.limits, D4: exactXmrConstants.range }),
  'brand.npsProportions': ({ p, d, n }: Numbers) =>
    unlessInsufficient(netPromoterInterval({ promoters: p! * n!, passives: Math.max(0, 1 - p! - d!) * n!, detractors: d! * n! }, 0.95)),
  'brand.nps': ({ promoters, passives, detractors }: Numbers) =>
    unlessInsufficient(netPromoterInterval({ promoters: promoters!, passives: passives!, detractors: detractors! }, 0.95)),
  'funnel.funnelLevel': ({ events, steps }: { readonly events: readonly string[]; readonly steps: readonly string[] }) => funnelLevel(events, steps),
  'kpi.kpi': ({ id, inputs }: { readonly id: string; readonly inputs: Given }) =>
    Object.hasOwn(compositions, id) ? compositions[id]!(inputs as never) : valueOf(id, inputs),
};
