export { deliveryRate, mailsSent } from './email/delivery.ts';
export { clickToOpenRate, emailClickRate, humanOpenRate, openRate, revenuePerMail } from './email/engagement.ts';
export { complaintRate, hardBounceRate, listGrowthRate, mailBounceRate, unsubscribeRate } from './email/list-health.ts';
export { clickThroughRate, costPerClick } from './paid-media/clicks.ts';
export { adFrequency, adReach, adSpend, impressions, videoCompletionRate, viewabilityRate } from './paid-media/exposure.ts';
export {
  adConversionRate,
  budgetPacing,
  costPerConversion,
  costPerThousandImpressions,
  costPerThousandViewable,
  costPerView,
} from './paid-media/cost.ts';
export { monthlySpendingLimit } from './paid-media/budget.ts';
export { pipelinePerAdSpend, returnOnAdSpend } from './paid-media/return.ts';
export {
  averageSessionDuration,
  engagedSessionRate,
  pagesPerSession,
  sessionDuration,
  singlePageRate,
  uniqueVisitors,
  webSessions,
} from './web/visits.ts';
export { averageOrderValue, cartAbandonmentRate, formCompletionRate, organicShare, siteConversionRate } from './web/conversion.ts';
export { leadVelocityRate, leadsCreated, marketingQualifiedLeads, salesAcceptedLeads, salesQualifiedLeads } from './leads/volume.ts';
export { leadToMqlRate, mqlAcceptanceRate, mqlToSqlRate, salToSqlRate, sqlToOpportunityRate } from './leads/conversion.ts';
export { leadResponseAttainment, speedToLead, stageDropOff } from './leads/response.ts';
export { averageDealSize, closeRate, pipelineVelocity, salesCycleLength, winRate } from './leads/deals.ts';
export { influencedPipeline, pipelineCoverage, pipelineCreated, sourcedPipeline, sourcedRevenueShare, sourcedShare } from './leads/pipeline.ts';
export { costPerLead, costPerOpportunity, costPerQualifiedLead } from './leads/cost.ts';
export {
  blendedAcquisitionCost,
  growthEfficiency,
  magicNumber,
  marketingEfficiencyRatio,
  marketingSpendShare,
  paidAcquisitionCost,
} from './revenue/acquisition.ts';
export { returnOnInvestment, returnOnMarketingInvestment } from './revenue/return.ts';
export { incrementalConversions, incrementalLift, incrementalProfit, incrementalReturnOnAdSpend } from './revenue/incrementality.ts';
export {
  acquisitionPayback,
  averageRevenuePerAccount,
  customerLifetime,
  grossMarginRate,
  lifetimeValueToCost,
  simpleLifetimeValue,
} from './revenue/lifetime.ts';
export { deliberationTime, firstMomentRate, secondMomentRate } from './revenue/moments.ts';
export { grossRevenueRetention, netRevenueRetention, quickRatio, revenueChurnRate } from './revenue/retention.ts';
export { activationRate, cohortRetentionRate, customerChurnRate, stickiness } from './revenue/customers.ts';
export { cycleTime85, flowEfficiency, medianCycleTime, requestLeadTime, throughput, workItemAge } from './operations/flow.ts';
export { capacityUtilisation, expectedCycleTime, workInProgress } from './operations/load.ts';
export {
  approvalTurnaround,
  campaignErrorRate,
  firstPassApprovalYield,
  onTimeLaunchRate,
  requestAttainment,
  stakeholderSatisfaction,
} from './operations/quality.ts';
export {
  consentCoverage,
  dataCompleteness,
  duplicateRate,
  licenceUtilisation,
  martechUtilisation,
  toolAdoptionRate,
} from './operations/resources.ts';
export { contactResponseRate, emailCoverage } from './operations/contacts.ts';
export { costPerActiveUser, idleLicenceCost, toolsPerPerson } from './operations/tool-cost.ts';
export { forecastAccuracy, reworkRate } from './operations/forecasting.ts';
export { amplificationRate, engagementByFollowers, engagementByImpressions, engagementByReach, followerGrowthRate } from './brand/engagement.ts';
export { aidedAwareness, netPromoterScore, netSentiment, referralFactor, shareOfVoice } from './brand/perception.ts';
export {
  benefitChainCompleteness,
  expectationAttainment,
  expectationMeasurability,
  goalLinkage,
  goalProgress,
  timeToFirstResult,
} from './alignment/goals.ts';
export { answeredQuestionShare, dataSubjectCoverage, reportCoverage } from './alignment/coverage.ts';
