import {
  clopperPearson,
  compareVolumes,
  exactXmrConstants,
  funnelLevel,
  littlesLaw,
  measureTotals,
  netPromoterInterval,
  newcombe,
  survivingCustomers,
  wilson,
  xmr,
  type Kpi,
  type KpiResult,
  type TwoOfLittle,
} from 'marops/kpi';
import * as catalogue from 'marops/kpi/catalogue';

type Numbers = Readonly<Record<string, number>>;

/** What each KPI of the vectors is called here, and our names for their inputs where they differ. */
const definitions: Readonly<Record<string, { readonly kpi: Kpi; readonly names?: Readonly<Record<string, string>> }>> = {
  magic_number: { kpi: catalogue.magicNumber, names: { previousSalesMarketingSpend: 'previousSpend' } },
  nrr: { kpi: catalogue.netRevenueRetention, names: { startingMrr: 'recurringAtStart' } },
  grr: { kpi: catalogue.grossRevenueRetention, names: { startingMrr: 'recurringAtStart' } },
  ltv_simple: { kpi: catalogue.simpleLifetimeValue, names: { grossMargin: 'margin', churnRate: 'churn' } },
  customer_lifetime: { kpi: catalogue.customerLifetime, names: { churnRate: 'churn' } },
  cac: { kpi: catalogue.blendedAcquisitionCost },
  cac_payback_months: { kpi: catalogue.acquisitionPayback, names: { cac: 'cost', grossMargin: 'margin' } },
  pipeline_velocity: { kpi: catalogue.pipelineVelocity, names: { opportunities: 'opened', averageDealSize: 'dealSize' } },
  mql_to_sal_rate: { kpi: catalogue.mqlAcceptanceRate, names: { accepted: 'reached', mqls: 'entered' } },
  lead_velocity_rate: { kpi: catalogue.leadVelocityRate },
  vcpm: { kpi: catalogue.costPerThousandViewable, names: { revenue: 'measurableSpend' } },
  ctr: { kpi: catalogue.clickThroughRate },
  share_of_voice: { kpi: catalogue.shareOfVoice, names: { totalMentions: 'marketMentions' } },
  engagement_rate_followers: { kpi: catalogue.engagementByFollowers },
  roi: { kpi: catalogue.returnOnInvestment, names: { revenue: 'benefit' } },
  monthly_budget: { kpi: catalogue.monthlySpendingLimit, names: { averageDailyBudget: 'dailyBudget' } },
};

/** What the vectors call a KPI and is a KPI of KPIs, several of them, or a named function here. */
const compositions: Readonly<Record<string, (inputs: Numbers) => unknown>> = {
  ltv_cac: ({ cac, ...inputs }) => measureTotals({ value: resultOf('ltv_simple', inputs), cost: cac! }, catalogue.lifetimeValueToCost).value,
  incrementality: ({ aov, margin, spend, ...arms }) => {
    const incremental = measureTotals(arms, catalogue.incrementalConversions);
    const conversions = arms['exposedConversions']!;
    const revenue = conversions * aov!;
    return {
      incrementalConversions: incremental.value,
      incrementalRoas: measureTotals({ incremental, revenue, conversions, spend: spend! }, catalogue.incrementalReturnOnAdSpend).value,
      incrementalProfit: measureTotals({ incremental, grossProfit: revenue * margin!, conversions, spend: spend! }, catalogue.incrementalProfit)
        .value,
    };
  },
  littles_law: ({ wip, ...other }) => {
    const known = { inProgress: wip!, ...other } as TwoOfLittle;
    const { throughput, cycleTime } = littlesLaw(known);
    return 'throughput' in known ? cycleTime : throughput;
  },
  items_in_window: ({ wip, cycleTime, window }) => littlesLaw({ inProgress: wip!, cycleTime: cycleTime! }).throughput * window!,
  surviving_cohort: ({ cohort, churnRate, periods }) =>
    survivingCustomers({ customers: cohort!, churnShare: churnRate!, periods: periods! }).surviving,
  emails_clicks: ({ emails, clickRate }) => compareVolumes([{ id: 'plan', volume: emails!, rate: { share: clickRate! } }]).lines[0]!.outcome,
};

function resultOf(id: string, inputs: Numbers): KpiResult {
  const { kpi, names = {} } = definitions[id]!;
  // A case may give more than the formula reads: gross retention has no use for expansion.
  const totals = Object.entries(inputs).map(([name, value]) => [names[name] ?? name, value] as const);
  return measureTotals(Object.fromEntries(totals.filter(([name]) => Object.hasOwn(kpi.inputs, name))), kpi);
}

/** The functions of the core vectors by the names they have there. */
export const coreFunctions: Readonly<Record<string, (input: never) => unknown>> = {
  'stats.wilson': ({ successes, n, confidence }: Numbers) => wilson({ successes: successes!, trials: n! }, confidence!),
  'stats.clopperPearson': ({ successes, n, confidence }: Numbers) => clopperPearson({ successes: successes!, trials: n! }, confidence!),
  'stats.newcombe': ({ x1, n1, x2, n2, confidence }: Numbers) => {
    const range = newcombe({ successes: x1!, trials: n1! }, { successes: x2!, trials: n2! }, confidence!);
    return range.status === 'ok' ? { ...range, difference: range.estimate } : null;
  },
  // The cases say that their limits come from 2.66 and 3.267; our own default is Wheeler's 3.268.
  'signal.xmr': ({ values }: { readonly values: readonly number[] }) => xmr(values, { constants: { limits: 2.66, range: 3.267 } }),
  'signal.xmrConstants': () => ({ E2: exactXmrConstants.limits, D4: exactXmrConstants.range }),
  'brand.npsProportions': ({ p, d, n }: Numbers) =>
    netPromoterInterval({ promoters: p! * n!, passives: Math.max(0, 1 - p! - d!) * n!, detractors: d! * n! }, 0.95),
  'brand.nps': ({ promoters, passives, detractors }: Numbers) =>
    netPromoterInterval({ promoters: promoters!, passives: passives!, detractors: detractors! }, 0.95),
  'funnel.funnelLevel': ({ events, steps }: { readonly events: readonly string[]; readonly steps: readonly string[] }) => funnelLevel(events, steps),
  'kpi.kpi': ({ id, inputs }: { readonly id: string; readonly inputs: Numbers }) =>
    Object.hasOwn(compositions, id) ? compositions[id]!(inputs) : resultOf(id, inputs).value,
};
