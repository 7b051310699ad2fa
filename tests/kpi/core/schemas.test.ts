import type {
  DecayingCohort,
  ExchangeRate,
  FunnelCount,
  FunnelStage,
  NetPromoterAnswers,
  SegmentTotals,
  StatedRate,
  StepPasses,
  TrajectoryInput,
  TwoOfLittle,
  VolumePlan,
} from 'marops/kpi';
import {
  decayingCohortSchema,
  exchangeRateSchema,
  funnelCountSchema,
  funnelStageSchema,
  netPromoterAnswersSchema,
  segmentTotalsSchema,
  statedRateSchema,
  stepPassesSchema,
  trajectoryInputSchema,
  twoOfLittleSchema,
  volumePlanSchema,
} from 'marops/kpi/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const rate = { from: 'USD', to: 'EUR', date: '2028-02-29', rate: 1e-9 };
const report = { target: 1e-9, actuals: [null, -1], weights: [0, 1] };

describe('the schemas of facts', () => {
  it('describe the types that the functions take', () => {
    expectTypeOf<z.infer<typeof exchangeRateSchema>>().toEqualTypeOf<ExchangeRate>();
    expectTypeOf<z.infer<typeof statedRateSchema>>().toEqualTypeOf<StatedRate>();
    expectTypeOf<z.infer<typeof stepPassesSchema>>().toEqualTypeOf<StepPasses>();
    expectTypeOf<z.infer<typeof volumePlanSchema>>().toEqualTypeOf<VolumePlan>();
    expectTypeOf<z.infer<typeof twoOfLittleSchema>>().toEqualTypeOf<TwoOfLittle>();
    expectTypeOf<z.infer<typeof decayingCohortSchema>>().toEqualTypeOf<DecayingCohort>();
    expectTypeOf<z.infer<typeof netPromoterAnswersSchema>>().toEqualTypeOf<NetPromoterAnswers>();
    expectTypeOf<z.infer<typeof funnelCountSchema>>().toEqualTypeOf<FunnelCount>();
    expectTypeOf<z.infer<typeof funnelStageSchema>>().toEqualTypeOf<FunnelStage>();
    expectTypeOf<z.infer<typeof segmentTotalsSchema>>().toEqualTypeOf<SegmentTotals>();
    expectTypeOf<z.infer<typeof trajectoryInputSchema>>().toEqualTypeOf<TrajectoryInput>();
  });

  it('take what lies on the edge', () => {
    const taken = [
      exchangeRateSchema.safeParse(rate),
      statedRateSchema.safeParse({ percent: 100 }),
      statedRateSchema.safeParse({ share: 0 }),
      stepPassesSchema.safeParse({ entered: 0, passed: 0 }),
      stepPassesSchema.safeParse({ entered: 3, passed: 3 }),
      volumePlanSchema.safeParse({ id: 'a', volume: 0, rate: { share: 1 } }),
      twoOfLittleSchema.safeParse({ throughput: 0, cycleTime: 0 }),
      twoOfLittleSchema.safeParse({ inProgress: 0, cycleTime: 1e-9 }),
      decayingCohortSchema.safeParse({ customers: 0, churnShare: 1, periods: 0.5 }),
      netPromoterAnswersSchema.safeParse({ promoters: 0, passives: 0.5, detractors: 0 }),
      funnelCountSchema.safeParse({ stage: 'a', count: 0 }),
      funnelStageSchema.safeParse({ stage: 'a', date: 'day' }),
      segmentTotalsSchema.safeParse({ segment: 'a', numerator: 0, denominator: 0 }),
      trajectoryInputSchema.safeParse(report),
    ];
    expect(taken.map(({ success }) => success)).toEqual(taken.map(() => true));
  });

  it('refuse what lies beyond it', () => {
    const refused = [
      exchangeRateSchema.safeParse({ ...rate, date: '2027-02-29' }),
      exchangeRateSchema.safeParse({ ...rate, rate: 0 }),
      exchangeRateSchema.safeParse({ ...rate, to: 'euro' }),
      statedRateSchema.safeParse(0.1),
      statedRateSchema.safeParse({ percent: 100.1 }),
      statedRateSchema.safeParse({ share: 1.1 }),
      statedRateSchema.safeParse({ share: 0.1, percent: 10 }),
      volumePlanSchema.safeParse({ id: 'a', volume: -1, rate: { share: 1 } }),
      twoOfLittleSchema.safeParse({ inProgress: 1, throughput: 0 }),
      twoOfLittleSchema.safeParse({ inProgress: 1, throughput: 1, cycleTime: 1 }),
      decayingCohortSchema.safeParse({ customers: 1, churnShare: 1.1, periods: 1 }),
      netPromoterAnswersSchema.safeParse({ promoters: 0, passives: 0, detractors: -1 }),
      funnelCountSchema.safeParse({ stage: 'a', count: 0.5 }),
      funnelStageSchema.safeParse({ stage: 'a' }),
      segmentTotalsSchema.safeParse({ segment: 'a', numerator: 1, denominator: 0 }),
      segmentTotalsSchema.safeParse({ segment: 'a', numerator: 1, denominator: -1 }),
      trajectoryInputSchema.safeParse({ ...report, target: 0 }),
      trajectoryInputSchema.safeParse({ ...report, actuals: [1, 1, 1] }),
      trajectoryInputSchema.safeParse({ ...report, weights: [0, 0] }),
    ];
    expect(refused.map(({ success }) => success)).toEqual(refused.map(() => false));
  });
});
