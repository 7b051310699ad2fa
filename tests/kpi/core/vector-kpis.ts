import * as catalogue from 'marops/kpi/catalogue';
import type { Kpi } from 'marops/kpi';

/** What a case gives, by name. */
export type Given = Readonly<Record<string, Total>>;

/** A total, or the values that it comes from. */
export type Total = number | null | readonly number[];

/** A KPI of ours under the names that others give it. */
export interface VectorKpi {
  readonly kpi: Kpi;
  /** Its other ids. */
  readonly also?: readonly string[];
  /** What our inputs are called elsewhere. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Inputs that others cut differently: they give won and lost, we read won and closed. */
  readonly totals?: (given: Given) => Given;
}

const numberOf = (given: Given, ...names: readonly string[]): number =>
  Number(names.map((name) => given[name]).find((each) => typeof each === 'number'));
const oneOrder = (given: Given): Given => {
  const value = numberOf(given, 'averageOrderValue', 'aov');
  return { conversions: 1, revenue: value, grossProfit: value * numberOf(given, 'margin', 'grossMargin') };
};

const spend = ['spend', 'adSpend', 'mediaCost', 'cost', 'totalSpend', 'totalCost'];
const marketingSpend = ['marketingSpend', 'totalMarketingSpend', 'adSpend', 'cost', 'marketingCost'];
const reached = (...names: readonly string[]): readonly string[] => [...names, 'converted', 'reached'];
const recurring = {
  recurringAtStart: ['startingMrr', 'mrrStart', 'startingRevenue', 'startingArr', 'mrrAtStart'],
  expansion: ['expansionMrr', 'expansionRevenue', 'upsell'],
  contraction: ['contractionMrr', 'contractionRevenue', 'downgrades', 'downgrade'],
  churned: ['churnedMrr', 'churn', 'churnedRevenue'],
};
const arms = {
  exposedUsers: ['treatmentUsers', 'testUsers', 'exposed'],
  exposedConversions: ['treatmentConversions', 'testConversions'],
  holdoutUsers: ['controlUsers', 'holdout'],
  holdoutConversions: ['controlConversions'],
};

/** Every KPI that the published catalogues and the cases name, a row each. */
export const vectorKpis: Readonly<Record<string, VectorKpi>> = {
  // E-mail.
  email_sent: { kpi: catalogue.mailsSent, also: ['emails_sent'], names: { sent: ['sends', 'emails'] } },
  email_delivery_rate: { kpi: catalogue.deliveryRate, also: ['delivery_rate'] },
  email_open_rate: { kpi: catalogue.openRate, also: ['open_rate'], names: { uniqueOpens: ['opens', 'opened'] } },
  email_human_open_rate: { kpi: catalogue.humanOpenRate, also: ['human_open_rate'], names: { uniqueOpens: ['opens'] } },
  email_click_rate: { kpi: catalogue.emailClickRate, also: ['click_rate'], names: { uniqueClicks: ['clicks', 'clicked'] } },
  email_ctor: {
    kpi: catalogue.clickToOpenRate,
    also: ['ctor', 'click_to_open_rate'],
    names: { uniqueClicks: ['clicks'], uniqueOpens: ['opens'] },
  },
  email_bounce_rate: {
    kpi: catalogue.mailBounceRate,
    totals: (given) => ('bounces' in given ? { hardBounces: given['bounces']!, softBounces: 0 } : {}),
  },
  email_hard_bounce_rate: { kpi: catalogue.hardBounceRate, also: ['hard_bounce_rate'] },
  email_unsubscribe_rate: { kpi: catalogue.unsubscribeRate, also: ['unsubscribe_rate'], names: { unsubscribes: ['unsubscribed'] } },
  email_complaint_rate: { kpi: catalogue.complaintRate, also: ['complaint_rate', 'spam_complaint_rate'], names: { complaints: ['spamComplaints'] } },
  email_list_growth_rate: {
    kpi: catalogue.listGrowthRate,
    also: ['list_growth_rate'],
    names: { opening: ['subscribersStart', 'subscribersAtStart', 'start'], closing: ['subscribersEnd', 'subscribersAtEnd', 'end'] },
  },
  email_revenue_per_send: {
    kpi: catalogue.revenuePerMail,
    also: ['revenue_per_email', 'revenue_per_send'],
    names: { attributedRevenue: ['revenue'] },
  },

  // Web.
  web_sessions: { kpi: catalogue.webSessions },
  web_unique_visitors: { kpi: catalogue.uniqueVisitors, names: { visitors: ['visitorId', 'visitorIds'] } },
  web_bounce_rate: { kpi: catalogue.singlePageRate, also: ['bounce_rate'], names: { singlePage: ['singlePageSessions', 'bounces'] } },
  web_engagement_rate: { kpi: catalogue.engagedSessionRate, names: { engaged: ['engagedSessions'] } },
  web_pages_per_session: { kpi: catalogue.pagesPerSession, also: ['pages_per_session'] },
  web_session_duration: { kpi: catalogue.averageSessionDuration, also: ['session_duration'], names: { seconds: ['sessionSeconds'] } },
  median_session_duration: { kpi: catalogue.sessionDuration, names: { seconds: ['sessionSeconds'] } },
  web_conversion_rate: {
    kpi: catalogue.siteConversionRate,
    also: ['conversion_rate', 'site_conversion_rate'],
    names: { sessions: ['visits', 'visitors'] },
  },
  web_form_completion_rate: {
    kpi: catalogue.formCompletionRate,
    also: ['form_completion_rate'],
    names: { submits: ['formSubmits', 'submissions'], views: ['formViews'] },
  },
  web_cart_abandonment_rate: {
    kpi: catalogue.cartAbandonmentRate,
    also: ['cart_abandonment_rate'],
    totals: (given) => {
      const closed = numberOf(given, 'cartsCreated', 'carts');
      return { closed, abandoned: closed - numberOf(given, 'orders', 'purchases') };
    },
  },
  web_aov: { kpi: catalogue.averageOrderValue, also: ['aov', 'average_order_value'], names: { revenue: ['orderRevenue'] } },
  web_organic_share: { kpi: catalogue.organicShare, also: ['organic_share'], names: { organic: ['organicSessions'] } },

  // Paid media.
  ad_spend: { kpi: catalogue.adSpend, names: { spend } },
  ad_impressions: { kpi: catalogue.impressions },
  ad_reach: { kpi: catalogue.adReach, names: { people: ['personId', 'personIds', 'reach'] } },
  ad_frequency: { kpi: catalogue.adFrequency, also: ['frequency'], names: { contacts: ['impressions'], people: ['reach'] } },
  cpm: { kpi: catalogue.costPerThousandImpressions, names: { spend } },
  vcpm: { kpi: catalogue.costPerThousandViewable, names: { measurableSpend: ['revenue', 'spend', ...spend] } },
  viewability_rate: { kpi: catalogue.viewabilityRate, also: ['viewability'] },
  ctr: { kpi: catalogue.clickThroughRate, also: ['ad_ctr', 'click_through_rate'] },
  cpc: { kpi: catalogue.costPerClick, also: ['cost_per_click'], names: { spend } },
  cpv: { kpi: catalogue.costPerView, also: ['cost_per_view'], names: { spend } },
  cpa: { kpi: catalogue.costPerConversion, also: ['cost_per_acquisition', 'cost_per_conversion'], names: { spend, conversions: ['acquisitions'] } },
  ad_conversion_rate: { kpi: catalogue.adConversionRate },
  roas: { kpi: catalogue.returnOnAdSpend, names: { spend, attributedRevenue: ['revenue', 'conversionValue'] } },
  pipeline_roas: { kpi: catalogue.pipelinePerAdSpend, names: { spend, generatedPipeline: ['adGeneratedPipeline', 'pipeline'] } },
  video_completion_rate: {
    kpi: catalogue.videoCompletionRate,
    also: ['vtr', 'vcr'],
    names: { completedViews: ['completions', 'completed'], videoStarts: ['starts'] },
  },
  budget_pacing: {
    kpi: catalogue.budgetPacing,
    also: ['budget_utilisation', 'budget_pacing_index', 'budget_utilization'],
    names: { spentToDate: ['spendToDate', 'spend'] },
    totals: (given) =>
      'budget' in given
        ? { plannedToDate: (numberOf(given, 'budget') * numberOf(given, 'elapsedDays', 'daysElapsed')) / numberOf(given, 'totalDays', 'daysTotal') }
        : {},
  },
  monthly_budget: { kpi: catalogue.monthlySpendingLimit, names: { dailyBudget: ['averageDailyBudget'] } },

  // Leads.
  leads_created: { kpi: catalogue.leadsCreated },
  mql_count: { kpi: catalogue.marketingQualifiedLeads, also: ['mqls'], names: { leads: ['mqls', 'mqlAt'] } },
  sal_count: { kpi: catalogue.salesAcceptedLeads, also: ['sals'], names: { leads: ['sals', 'accepted', 'acceptedAt'] } },
  sql_count: { kpi: catalogue.salesQualifiedLeads, also: ['sqls'], names: { leads: ['sqls', 'sqlAt'] } },
  lead_to_mql_rate: { kpi: catalogue.leadToMqlRate, names: { reached: reached('cohortMqls', 'mqls'), entered: ['cohortLeads', 'leads'] } },
  mql_to_sal_rate: {
    kpi: catalogue.mqlAcceptanceRate,
    also: ['mql_acceptance_rate', 'lead_acceptance_rate'],
    names: { reached: reached('accepted', 'acceptedMqls', 'sals'), entered: ['mqls'] },
  },
  sal_to_sql_rate: { kpi: catalogue.salToSqlRate, names: { reached: reached('cohortSqls', 'sqls'), entered: ['cohortSals', 'sals'] } },
  mql_to_sql_rate: { kpi: catalogue.mqlToSqlRate, names: { reached: reached('cohortSqls', 'sqls'), entered: ['cohortMqls', 'mqls'] } },
  sql_to_opportunity_rate: {
    kpi: catalogue.sqlToOpportunityRate,
    names: { reached: reached('cohortOpportunities', 'opportunities'), entered: ['cohortSqls', 'sqls'] },
  },
  win_rate: {
    kpi: catalogue.winRate,
    totals: (given) => ('lost' in given ? { closed: numberOf(given, 'won') + numberOf(given, 'lost') } : {}),
  },
  close_rate: { kpi: catalogue.closeRate, names: { won: ['cohortWon'], opened: ['cohortOpened', 'opportunities'] } },
  cpl: { kpi: catalogue.costPerLead, also: ['cost_per_lead'], names: { spend: [...marketingSpend, ...spend] } },
  cost_per_mql: {
    kpi: catalogue.costPerQualifiedLead,
    also: ['cpmql'],
    names: { spend: [...marketingSpend, ...spend], qualifiedLeads: ['mqls'] },
  },
  cost_per_opportunity: {
    kpi: catalogue.costPerOpportunity,
    names: { spend: [...marketingSpend, ...spend], opportunities: ['opportunitiesOpened'] },
  },
  lead_velocity_rate: {
    kpi: catalogue.leadVelocityRate,
    also: ['lvr'],
    names: { previousQualifiedLeads: ['qualifiedLeadsPrevious', 'qualifiedLeadsPreviousMonth'] },
  },
  speed_to_lead: { kpi: catalogue.speedToLead, names: { hours: ['responseHours', 'values', 'responseTimes'] } },
  lead_response_sla: {
    kpi: catalogue.leadResponseAttainment,
    names: { inTime: ['leadsAnsweredWithinTarget', 'answeredWithinTarget', 'answeredInTime'], due: ['leadsDue', 'leads'] },
  },
  pipeline_created: { kpi: catalogue.pipelineCreated, names: { value: ['opportunityValue', 'opportunityValues'] } },
  pipeline_coverage: {
    kpi: catalogue.pipelineCoverage,
    names: { openPipeline: ['openPipelineForPeriod', 'pipeline'], wonToDate: ['closedWonToDate', 'closedWon', 'won'] },
  },
  pipeline_velocity: {
    kpi: catalogue.pipelineVelocity,
    also: ['sales_velocity'],
    names: {
      opened: ['opportunities'],
      dealSize: ['averageDealSize'],
      cycleDays: ['salesCycleDays', 'salesCycleLength', 'cycleLengthDays', 'salesCycle'],
    },
  },
  marketing_sourced_pipeline: { kpi: catalogue.sourcedPipeline, names: { value: ['opportunityValue', 'opportunityValues'] } },
  marketing_influenced_pipeline: { kpi: catalogue.influencedPipeline, names: { value: ['opportunityValue', 'opportunityValues'] } },
  marketing_sourced_share: {
    kpi: catalogue.sourcedShare,
    names: { sourced: ['marketingSourcedPipeline'], created: ['pipelineCreated', 'totalPipeline'] },
  },
  marketing_sourced_revenue_share: {
    kpi: catalogue.sourcedRevenueShare,
    names: { sourced: ['marketingSourcedRevenue'], won: ['newRevenue', 'totalRevenue'] },
  },
  average_deal_size: { kpi: catalogue.averageDealSize, also: ['acv'], names: { value: ['wonValue', 'revenue'], won: ['deals', 'wonDeals'] } },
  sales_cycle_length: { kpi: catalogue.salesCycleLength, also: ['sales_cycle'], names: { days: ['cycleDays', 'values'] } },
  funnel_dropoff: {
    kpi: catalogue.stageDropOff,
    also: ['funnel_drop_off', 'dropoff'],
    totals: (given) => {
      const entered = numberOf(given, 'reached', 'entered', 'stage', 'reachedStage');
      return { entered, stopped: entered - numberOf(given, 'reachedNext', 'next', 'nextStage', 'reachedNextStage') };
    },
  },

  // Customers and revenue.
  cac: {
    kpi: catalogue.blendedAcquisitionCost,
    also: ['blended_cac'],
    names: {
      salesMarketingSpend: ['allSalesMarketingSpend', 'scopedSalesMarketingSpend', 'salesAndMarketingSpend', 'spend', 'cost'],
      newCustomers: ['allNewCustomers', 'newCustomersFromScope', 'customers'],
    },
  },
  paid_cac: { kpi: catalogue.paidAcquisitionCost, names: { paidSpend: ['spend', 'adSpend'], paidCustomers: ['newCustomers', 'customers'] } },
  cac_payback_months: {
    kpi: catalogue.acquisitionPayback,
    also: ['cac_payback', 'payback_months', 'payback_period'],
    names: { cost: ['cac'], arpa: ['arpaMonthly', 'monthlyArpa', 'arpu', 'monthlyRevenue', 'averageMrr', 'mrr'], margin: ['grossMargin'] },
  },
  customer_lifetime: { kpi: catalogue.customerLifetime, names: { churn: ['churnRate', 'monthlyChurn'] } },
  ltv_simple: {
    kpi: catalogue.simpleLifetimeValue,
    also: ['ltv', 'clv', 'clv_simple'],
    names: { arpa: ['arpu', 'monthlyArpa'], margin: ['grossMargin'], churn: ['churnRate', 'monthlyChurn'] },
  },
  ltv_cac: { kpi: catalogue.lifetimeValueToCost, also: ['ltv_cac_ratio', 'ltv_to_cac'], names: { value: ['ltv', 'clv'], cost: ['cac'] } },
  magic_number: {
    kpi: catalogue.magicNumber,
    names: {
      revenue: ['revenueQuarter', 'currentRevenue', 'quarterRevenue'],
      previousRevenue: ['revenuePreviousQuarter', 'previousQuarterRevenue'],
      previousSpend: ['previousSalesMarketingSpend', 'salesMarketingSpendPreviousQuarter'],
    },
  },
  nrr: { kpi: catalogue.netRevenueRetention, also: ['ndr', 'net_revenue_retention'], names: recurring },
  grr: { kpi: catalogue.grossRevenueRetention, also: ['gdr', 'gross_revenue_retention'], names: recurring },
  customer_churn_rate: {
    kpi: catalogue.customerChurnRate,
    also: ['churn_rate', 'logo_churn'],
    names: { churnedCustomers: ['churned', 'lostCustomers', 'lost'], customersAtStart: ['startingCustomers', 'customersStart', 'customers'] },
  },
  revenue_churn_rate: { kpi: catalogue.revenueChurnRate, also: ['revenue_churn', 'mrr_churn'], names: recurring },
  quick_ratio: { kpi: catalogue.quickRatio, names: { ...recurring, newRecurring: ['newMrr', 'new', 'newRevenue'] } },
  arpa: {
    kpi: catalogue.averageRevenuePerAccount,
    also: ['arpu'],
    names: { recurring: ['mrr', 'revenue', 'recurringRevenue'], customers: ['accounts', 'users', 'customersAtEnd'] },
  },
  gross_margin: { kpi: catalogue.grossMarginRate, also: ['gross_margin_rate'] },
  mer: { kpi: catalogue.marketingEfficiencyRatio, names: { revenue: ['totalRevenue'], marketingSpend: [...marketingSpend, ...spend] } },
  roi: {
    kpi: catalogue.returnOnInvestment,
    names: { benefit: ['revenue', 'gain', 'return', 'value', 'returns'], cost: ['spend', 'investment', 'marketingSpend'] },
  },
  romi: {
    kpi: catalogue.returnOnMarketingInvestment,
    names: { incrementalMargin: ['margin', 'incrementalProfit', 'incrementalRevenue'], cost: ['marketingSpend', 'spend', 'marketingCost'] },
  },
  incremental_conversions: { kpi: catalogue.incrementalConversions, names: arms },
  incremental_lift: {
    kpi: catalogue.incrementalLift,
    also: ['lift', 'relative_lift'],
    names: arms,
    totals: (given) =>
      'rateTreatment' in given || 'treatmentRate' in given
        ? {
            exposedUsers: 1,
            holdoutUsers: 1,
            exposedConversions: numberOf(given, 'rateTreatment', 'treatmentRate'),
            holdoutConversions: numberOf(given, 'rateControl', 'controlRate'),
          }
        : {},
  },
  iroas: {
    kpi: catalogue.incrementalReturnOnAdSpend,
    also: ['incremental_roas'],
    names: { incremental: ['incrementalConversions'] },
    totals: (given) => {
      if ('incrementalRevenue' in given) return { incremental: 1, conversions: 1, revenue: given['incrementalRevenue']! };
      return oneOrder(given);
    },
  },
  incremental_profit: { kpi: catalogue.incrementalProfit, names: { incremental: ['incrementalConversions'] }, totals: oneOrder },
  marketing_spend_ratio: { kpi: catalogue.marketingSpendShare, also: ['marketing_spend_share'], names: { revenue: ['totalRevenue'] } },
  growth_efficiency: { kpi: catalogue.growthEfficiency, names: { newContractValue: ['newAcv', 'acv', 'newContractRevenue'] } },
  retention_rate_cohort: {
    kpi: catalogue.cohortRetentionRate,
    also: ['retention_rate', 'cohort_retention'],
    names: { reached: reached('activeInPeriodN', 'activeInPeriod', 'active'), all: ['cohortSize', 'cohort'] },
  },
  dau_mau: {
    kpi: catalogue.stickiness,
    also: ['stickiness'],
    names: { personDays: ['averageDau', 'dau'], people: ['mau'] },
    totals: (given) => ('mau' in given ? { days: 1 } : {}),
  },
  activation_rate: {
    kpi: catalogue.activationRate,
    names: { reached: reached('activatedNewCustomers', 'activated'), all: ['newCustomers', 'signups'] },
  },
  referral_k_factor: {
    kpi: catalogue.referralFactor,
    also: ['k_factor', 'viral_coefficient'],
    names: { invitedConversions: ['conversions', 'inviteConversions'] },
    totals: (given) => {
      if ('inviteConversionRate' in given || 'conversionRate' in given)
        return {
          users: 1,
          invitedConversions: numberOf(given, 'invitesPerUser', 'invites') * numberOf(given, 'inviteConversionRate', 'conversionRate'),
        };
      return {};
    },
  },

  // The work itself.
  request_sla_attainment: {
    kpi: catalogue.requestAttainment,
    names: { hits: ['requestsDoneWithinTarget', 'doneWithinTarget', 'withinTarget'], all: ['requestsDue', 'requests', 'due'] },
  },
  cycle_time: {
    kpi: catalogue.medianCycleTime,
    also: ['cycle_time_p50', 'median_cycle_time'],
    names: { days: ['cycleDays', 'values', 'cycleTimes'] },
  },
  cycle_time_p85: { kpi: catalogue.cycleTime85, names: { days: ['cycleDays', 'values', 'cycleTimes'] } },
  lead_time_request: { kpi: catalogue.requestLeadTime, also: ['lead_time'], names: { days: ['leadDays', 'values', 'leadTimes'] } },
  throughput: { kpi: catalogue.throughput, names: { finished: ['finishedItems', 'items'], days: ['periodLength', 'period', 'periodDays'] } },
  wip: { kpi: catalogue.workInProgress, names: { inProgress: ['items', 'wip'] } },
  littles_law_cycle_time: {
    kpi: catalogue.expectedCycleTime,
    names: { inProgress: ['averageWip', 'wip'] },
    totals: (given) => ({ throughput: numberOf(given, 'averageThroughput', 'throughput') }),
  },
  work_item_age: { kpi: catalogue.workItemAge, names: { days: ['ageInDays', 'values', 'ages'] } },
  flow_efficiency: { kpi: catalogue.flowEfficiency, names: { activeHours: ['activeTime', 'active'], waitingHours: ['waitingTime', 'waiting'] } },
  on_time_launch_rate: {
    kpi: catalogue.onTimeLaunchRate,
    names: { hits: ['launchesOnOrBeforePlan', 'onTime', 'launchesOnTime'], all: ['launchesPlanned', 'launches', 'planned'] },
  },
  first_pass_approval_yield: {
    kpi: catalogue.firstPassApprovalYield,
    also: ['first_pass_yield'],
    names: { hits: ['assetsApprovedWithoutChanges', 'approvedWithoutChanges'], all: ['assetsSubmitted', 'submitted'] },
  },
  rework_rate: { kpi: catalogue.reworkRate, names: { returns: ['itemsReturned', 'returned'], delivered: ['itemsDelivered'] } },
  approval_turnaround: { kpi: catalogue.approvalTurnaround, names: { hours: ['turnaroundHours', 'values'] } },
  forecast_accuracy: {
    kpi: catalogue.forecastAccuracy,
    totals: (given) => {
      const [actual, forecast] = [[given['actual'] ?? []].flat(), [given['forecast'] ?? []].flat()];
      return 'forecast' in given ? { absoluteError: actual.map((value, index) => Math.abs(value - forecast[index]!)) } : {};
    },
  },
  data_completeness: {
    kpi: catalogue.dataCompleteness,
    names: { filledFields: ['filledRequiredFields', 'filled'] },
    totals: (given) => ('records' in given ? { requiredFields: numberOf(given, 'records') * numberOf(given, 'requiredFields') } : {}),
  },
  duplicate_rate: { kpi: catalogue.duplicateRate, names: { entities: ['distinctEntities', 'entityKey', 'uniqueEntities', 'unique'] } },
  consent_coverage: { kpi: catalogue.consentCoverage, names: { consented: ['contactsWithValidConsent', 'withConsent'] } },
  martech_utilisation: {
    kpi: catalogue.martechUtilisation,
    also: ['martech_utilization'],
    names: { usedCapabilities: ['capabilitiesUsed', 'used'], capabilities: ['capabilitiesLicensed', 'licensed'] },
  },
  licence_utilisation: {
    kpi: catalogue.licenceUtilisation,
    also: ['license_utilization'],
    names: { activeSeats: ['active', 'activeUsers'], paidSeats: ['seats', 'paid', 'licences'] },
  },
  cost_per_active_user: { kpi: catalogue.costPerActiveUser, names: { cost: ['spend'], activeSeats: ['active', 'activeUsers'] } },
  idle_licence_cost: { kpi: catalogue.idleLicenceCost, also: ['idle_spend'], names: { activeSeats: ['active'], paidSeats: ['seats', 'paid'] } },
  tools_per_person: { kpi: catalogue.toolsPerPerson },
  tool_adoption_rate: {
    kpi: catalogue.toolAdoptionRate,
    also: ['adoption_rate'],
    names: { activeUsers: ['usersActive', 'active'], enabledUsers: ['usersEnabled', 'enabled'] },
  },
  campaign_error_rate: { kpi: catalogue.campaignErrorRate, names: { hits: ['launchesWithError', 'errors'], all: ['launches'] } },
  capacity_utilisation: { kpi: catalogue.capacityUtilisation, also: ['capacity_utilization'] },
  stakeholder_satisfaction: {
    kpi: catalogue.stakeholderSatisfaction,
    also: ['csat'],
    names: { hits: ['satisfiedAnswers', 'satisfied'], all: ['answers', 'responses'] },
  },
  goal_progress: { kpi: catalogue.goalProgress },
  goal_linkage: { kpi: catalogue.goalLinkage, names: { all: ['items'] } },

  // The brand.
  share_of_voice: { kpi: catalogue.shareOfVoice, also: ['sov'], names: { marketMentions: ['totalMentions'] } },
  engagement_rate_followers: { kpi: catalogue.engagementByFollowers },
  engagement_rate_impressions: { kpi: catalogue.engagementByImpressions },
  engagement_rate_reach: { kpi: catalogue.engagementByReach },
  amplification_rate: { kpi: catalogue.amplificationRate },
  follower_growth_rate: {
    kpi: catalogue.followerGrowthRate,
    names: { opening: ['followersStart', 'followersAtStart', 'start'], closing: ['followersEnd', 'followersAtEnd', 'end'] },
  },
  nps: {
    kpi: catalogue.netPromoterScore,
    also: ['net_promoter_score'],
    names: { answers: ['responses'] },
    totals: (given) =>
      'passives' in given ? { answers: numberOf(given, 'promoters') + numberOf(given, 'passives') + numberOf(given, 'detractors') } : {},
  },
  sentiment_net: { kpi: catalogue.netSentiment, also: ['net_sentiment'] },
  brand_awareness_aided: {
    kpi: catalogue.aidedAwareness,
    also: ['aided_awareness'],
    names: { aware: ['awareRespondents'], asked: ['respondents'] },
  },
};
