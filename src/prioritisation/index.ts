export { rank, rankBy, rankTop, type Ranked, type Ranking, type RankOptions } from './rank.ts';
export type { TieBreak } from './order.ts';
export type { Unscored } from './scoring.ts';
export type { Answers, Direction, Factor, Method } from './method.ts';
export type { Criterion, Matrix, MissingPolicy, Scores, SetMethod } from './set-method.ts';
export { score, type Score } from './score.ts';
export { explain, explainItem, type Explained } from './explain.ts';
export { compare, type InputChange, type Move, type RankingChange } from './compare.ts';
export { defineMethod } from './define-method.ts';
export { prioritisationMessages } from './messages.ts';

export { rice, type RiceInput } from './methods/rice.ts';
export { ice, iceVariant, type IceForm, type IceInput } from './methods/ice.ts';
export { pie, type PieInput } from './methods/pie.ts';
export { pxl, type PxlInput } from './methods/pxl.ts';
export { wsjf, type WsjfInput } from './methods/wsjf.ts';
export { costOfDelay, queueOutcome, type CostOfDelayInput, type QueueOutcome, type QueueSetting } from './methods/cost-of-delay.ts';
export { opportunity, type OpportunityInput } from './methods/opportunity.ts';
export { weighted, type WeightedDefinition, type WeightedFactor } from './methods/weighted.ts';
export { fibonacciScale, impactScale, yesNoScale } from './scales.ts';

export { classify, type Classification, type Classifier, type ClassShare, type ItemClass } from './classifiers/classify.ts';
export { eisenhower } from './classifiers/eisenhower.ts';
export { kano, kanoSummary, type KanoCounts, type KanoSummary } from './classifiers/kano.ts';
export { moscow, moscowBalance, type MoscowBalance, type MoscowLimits } from './classifiers/moscow.ts';
export { medianLines, valueEffort, type ValueEffortPolicy } from './classifiers/value-effort.ts';

export { defineLeadModel } from './leads/define-lead-model.ts';
export { scoreLeads, type AxisScore, type Contribution, type LeadScores, type ScoredLead } from './leads/score-leads.ts';
export type { Activity, GradeStep, Lead, LeadAxis, LeadModel, PointRule } from './leads/model.ts';

export { weightedSum, type WeightedSumOptions } from './set-methods/weighted-sum.ts';
export { weightedProduct, type WeightedProductOptions } from './set-methods/weighted-product.ts';
export { topsis, type TopsisOptions } from './set-methods/topsis.ts';
export { compromiseSet, vikor, type CompromiseSet, type VikorOptions } from './set-methods/vikor.ts';
export { promethee2, type PrometheeOptions } from './set-methods/promethee2.ts';
export type { Preference } from './set-methods/preference.ts';
export { mooraRatio, mooraReference } from './set-methods/moora.ts';
export { copras } from './set-methods/copras.ts';
export { spotis, type SpotisCriterion } from './set-methods/spotis.ts';
export { copeland, type CopelandPlace } from './set-methods/copeland.ts';
export { borda, placesOf, type BordaPlace, type Places } from './set-methods/borda.ts';
export type { Normalisation } from './set-methods/normalisation.ts';
export type { SetMethodOptions } from './set-methods/algorithm.ts';

export { equalWeights, rankOrderCentroid, swingWeights } from './weights/subjective.ts';
export { ahpWeights, type AhpOptions, type AhpWeights } from './weights/ahp.ts';
export { ahpHierarchy, type HierarchyLevel } from './weights/ahp-hierarchy.ts';
export type { Comparisons } from './weights/comparisons.ts';
export type { RandomIndex } from './weights/random-index.ts';
export { entropyWeights } from './weights/entropy.ts';
export { standardDeviationWeights, type SpreadOptions } from './weights/standard-deviation.ts';
export { criticWeights, type CriticOptions } from './weights/critic.ts';
export { merecWeights } from './weights/merec.ts';
export { rescale, type Rescaling } from './weights/rescale.ts';
export type { ObjectiveWeights, WeighedCriterion, Weights } from './weights/weighing.ts';

export { weightStability, type StabilityInterval, type StabilityOptions, type WeightStability } from './robustness/weight-stability.ts';
export { criticalWeightChange, type WeightChange } from './robustness/critical-weight-change.ts';
export { acceptability, type Acceptability, type AcceptabilityOptions, type ItemAcceptability } from './robustness/acceptability.ts';
export { acceptabilityOfSamples, type AcceptabilitySamples, type SampledAcceptability } from './robustness/acceptability-of-samples.ts';
export { sensitivity, type GuessEffect, type Sensitivity, type SensitivityOptions } from './robustness/sensitivity.ts';
export { counterfactual, type Counterfactual } from './robustness/counterfactual.ts';
export { rankReversal, reversedPairs, type RankReversal, type ReversalTest } from './robustness/rank-reversal.ts';
export { agreement, type Agreement, type Disagreement } from './robustness/agreement.ts';
