export type {
  AggregateInput,
  ColumnInput,
  ColumnType,
  CountInput,
  DatedInput,
  InputRows,
  Kpi,
  KpiClass,
  KpiColumn,
  KpiDirection,
  KpiGrain,
  KpiGuard,
  KpiInput,
  KpiInterval,
  KpiReference,
  KpiStage,
  KpiUnit,
  NamedReason,
  QuantileInput,
  TargetRange,
} from './kpi.ts';
export type { KpiExample } from './example.ts';
export { defineKpi, kpiProblems } from './define-kpi.ts';
export { measure, measureColumns } from './measure.ts';
export { measureTotals, type KpiTotals } from './measure-totals.ts';
export { accumulate, accumulateColumns, type Grouping, type KpiPartial, type PartialGroup } from './accumulate.ts';
export { merge } from './merge.ts';
export { finish } from './finish.ts';
export { compileSql, type SqlOptions, type SqlStatement } from './sql/compile-sql.ts';
export type { SqlDialect } from './sql/dialects.ts';
export type { SlotState } from './slot-state.ts';
export type { Row } from './columns.ts';
export type { ReportingPeriod } from './grouping.ts';
export type { GroupKey, KpiResult, KpiStatus } from './result.ts';
export { explain, kpiWarnings, type KpiExplanation } from './explain/explain.ts';
export { explainChange, type ChangeExplanation, type DriverEffect } from './explain/explain-change.ts';
export { explainMix, type MixExplanation, type SegmentEffect, type SegmentTotals } from './explain/explain-mix.ts';
export { scorecard, type KpiTarget, type Scorecard, type ScorecardLine } from './explain/scorecard.ts';
export { parsePercent } from './percent.ts';
export {
  defineExportMap,
  type DateColumn,
  type ExportColumn,
  type ExportMap,
  type FixedColumn,
  type FromHeader,
  type NumberColumn,
  type TextColumn,
} from './exports/export-map.ts';
export { rowsFromExport, type ExportOptions, type ExportRows } from './exports/rows-from-export.ts';
export { mailingsOf, type MailEvent, type MailingOptions, type Mailings } from './exports/mailings.ts';
export { googleAdsCampaignDays } from './exports/maps/google-ads.ts';
export { hubSpotMailEvents } from './exports/maps/hubspot.ts';
export { mailchimpActivity, mailchimpRecipients } from './exports/maps/mailchimp.ts';
export { marketoMailActivities } from './exports/maps/marketo.ts';
export { exportMessages } from './exports/messages.ts';
export { convert, type Conversion, type ConversionOptions } from './currency/convert.ts';
export type { ExchangeRate } from './currency/exchange-rate.ts';
export { seriesOf, type KpiSeries, type SeriesPoint } from './over-time/series.ts';
export { previousPeriod, type PreviousPeriodOptions } from './over-time/previous-period.ts';
export { yearOnYear, type YearOnYearOptions } from './over-time/year-on-year.ts';
export type { AdjustedChange, LengthAdjustment, PeriodChange, PeriodComparison } from './over-time/period-change.ts';
export { compareVolumes, type VolumeComparison, type VolumeLine, type VolumePlan } from './arithmetic/compare-volumes.ts';
export type { StatedRate } from './arithmetic/stated-rate.ts';
export { littlesLaw, type LittlesLaw, type TwoOfLittle } from './arithmetic/littles-law.ts';
export { netPromoterInterval, type NetPromoterAnswers, type NetPromoterInterval } from './arithmetic/net-promoter.ts';
export { rolledYield, type RolledYield, type StepPasses } from './arithmetic/rolled-yield.ts';
export { survivingCustomers, type DecayingCohort, type SurvivingCustomers } from './arithmetic/surviving-customers.ts';
export {
  exactXmrConstants,
  tabledXmrConstants,
  xmr,
  type Signal,
  type SignalRule,
  type XmrConstants,
  type XmrOptions,
  type XmrResult,
} from './signal/xmr.ts';
export { pace, type PaceInput, type PaceOptions, type PaceResult } from './signal/pace.ts';
export { trajectory, type Trajectory, type TrajectoryInput, type TrajectoryOptions, type TrajectoryPoint } from './signal/trajectory.ts';
export { activityDiagnosis, type ActivityDiagnosis, type ActivityReview, type DiagnosisOptions } from './signal/diagnose.ts';
export { funnel, type FunnelCount, type FunnelResult, type FunnelStep } from './funnel/funnel.ts';
export { funnelOfRows, type FunnelStage, type RowFunnel, type RowFunnelOptions, type TimedFunnelStep } from './funnel/funnel-of-rows.ts';
export { funnelLevel } from './funnel/funnel-level.ts';
export { arithmeticMessages, currencyMessages, kpiDefinitionMessages, kpiMessages, overTimeMessages } from './messages.ts';

export type { Insufficient } from './insufficient.ts';
export {
  adjustP,
  bayes,
  clopperPearson,
  cuped,
  detectableEffect,
  explainEffect,
  meanSample,
  mergePairedSamples,
  mergeSamples,
  newcombe,
  powerOfMean,
  powerOfRates,
  riskOf,
  sampleSizeOfRates,
  sequential,
  testPairs,
  testProportions,
  testSampleRatio,
  testTwoProportions,
  welch,
  wilson,
  type AdjustedSample,
  type Adjustment,
  type BayesOptions,
  type BayesResult,
  type CupedResult,
  type EffectOptions,
  type EffectResult,
  type MeanPlan,
  type MeanSample,
  type PairedSample,
  type PairTest,
  type PowerOptions,
  type Prior,
  type ProportionSample,
  type ProportionsTest,
  type Rate,
  type RateInterval,
  type RatePlan,
  type RatioSample,
  type Sample,
  type SampleRatioTest,
  type SequentialOptions,
  type SequentialResult,
  type Sums,
  type TwoProportionTest,
  type Verdict,
} from './experiments/index.ts';
export {
  accumulateCredit,
  attribute,
  attributeWithIntervals,
  compareAttributions,
  encodeJourneys,
  explainAttribution,
  finishCredit,
  firstTouch,
  lastNonDirect,
  lastTouch,
  linear,
  markov,
  mergeCredit,
  positionBased,
  shapleyValues,
  simplifiedShapley,
  timeDecay,
  type Attribution,
  type AttributionComparison,
  type AttributionIntervals,
  type AttributionModel,
  type ChannelComparison,
  type ChannelCredit,
  type ChannelTransitions,
  type ChannelWeight,
  type Coalition,
  type Credit,
  type CreditInterval,
  type CreditPartial,
  type EncodedJourneys,
  type Encoding,
  type HeuristicModel,
  type Journey,
  type JourneyTotals,
  type ModelDistance,
  type Range,
  type ResamplingOptions,
  type ShapleyValue,
  type Unattributed,
} from './attribution/index.ts';
export {
  acquisitionCost,
  bgNbdAlive,
  bgNbdConditionalExpected,
  bgNbdExpected,
  bgNbdProbability,
  cohorts,
  explainCustomerValue,
  fitBgNbd,
  fitGammaGamma,
  fitShiftedBetaGeometric,
  gammaGammaExpected,
  lifetimeValue,
  paretoNbdAlive,
  paretoNbdConditionalExpected,
  paretoNbdExpected,
  payback,
  renewalShare,
  retention,
  rfm,
  survivalShare,
  type AcquisitionCost,
  type BgNbdParameters,
  type Cohort,
  type CohortsResult,
  type CustomerSummary,
  type CustomerValue,
  type Fit,
  type GammaGammaParameters,
  type LifetimeValueModel,
  type LifetimeValueOptions,
  type LifetimeValueResult,
  type NotConverged,
  type ObservationOptions,
  type ParetoNbdParameters,
  type Payback,
  type PaybackNotReached,
  type PeriodUnit,
  type PurchaseHistory,
  type RetentionPoint,
  type RfmResult,
  type ShiftedBetaGeometricParameters,
  type SpendHistory,
  type Transaction,
} from './lifetime-value/index.ts';
