import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AggregateInput, Kpi, KpiColumn, KpiGrain, KpiGuard, KpiInterval, KpiReference, TargetRange } from 'marops/kpi';
import * as catalogue from 'marops/kpi/catalogue';
import {
  aggregateInputSchema,
  kpiColumnSchema,
  kpiGrainSchema,
  kpiGuardSchema,
  kpiIntervalSchema,
  kpiReferenceSchema,
  kpiSchema,
  targetRangeSchema,
} from 'marops/kpi/schemas';
import type * as z from 'zod';

/** The fields of a type, written out: an interface that extends another equals the object that lists all fields. */
type Flat<Type> = Type extends unknown ? { [Key in keyof Type]: Type[Key] } : never;

describe('the schemas of a KPI', () => {
  it('describe the types of a definition', () => {
    expectTypeOf<z.infer<typeof kpiColumnSchema>>().toEqualTypeOf<KpiColumn>();
    expectTypeOf<z.infer<typeof kpiGrainSchema>>().toEqualTypeOf<KpiGrain>();
    expectTypeOf<z.infer<typeof kpiGuardSchema>>().toEqualTypeOf<KpiGuard>();
    expectTypeOf<z.infer<typeof kpiIntervalSchema>>().toEqualTypeOf<KpiInterval>();
    expectTypeOf<z.infer<typeof targetRangeSchema>>().toEqualTypeOf<TargetRange>();
    expectTypeOf<z.infer<typeof kpiReferenceSchema>>().toEqualTypeOf<KpiReference>();
    expectTypeOf<Flat<z.infer<typeof aggregateInputSchema>>>().toEqualTypeOf<Flat<AggregateInput>>();
    expectTypeOf<Flat<Omit<z.infer<typeof kpiSchema>, 'inputs'>>>().toEqualTypeOf<Flat<Omit<Kpi, 'inputs'>>>();
    expectTypeOf<z.infer<typeof kpiSchema>>().toExtend<Kpi>();
    expectTypeOf<Kpi>().toExtend<z.infer<typeof kpiSchema>>();
  });

  const ctr = catalogue.clickThroughRate;

  it('take every KPI of the catalogue unchanged, and one that refers to another', () => {
    const kpis = Object.values<unknown>(catalogue).filter((each) => typeof each === 'object');
    for (const kpi of kpis) expect(kpiSchema.parse(kpi)).toEqual(kpi);
    const doubled = { ...ctr, id: 'doubled', inputs: { rate: { kpi: ctr } }, formula: { multiply: [2, 'rate'] }, interval: undefined, guards: [] };
    const { interval: _interval, ...reference } = doubled;
    expect(kpiSchema.parse(reference)).toEqual(reference);
  });

  it('take what lies on the edge', () => {
    const quantile = { aggregate: 'quantile', column: 'spend' };
    const taken = [0, 1].map((share) => aggregateInputSchema.safeParse({ ...quantile, share }).success);
    expect(taken).toEqual([true, true]);
    expect(kpiSchema.safeParse({ ...ctr, onZeroDenominator: 'zero', direction: { min: 0, max: 1e-9 } }).success).toBe(true);
  });

  it.each([
    ['a unit that is none', { unit: 'percent' }],
    ['a version that is none', { version: '1.0' }],
    ['an empty range as direction', { direction: { min: 1, max: 1 } }],
    ['a quantile above 1', { inputs: { clicks: { aggregate: 'quantile', column: 'clicks', share: 1.1 } } }],
    ['a reference to no KPI', { inputs: { clicks: { kpi: { id: 'half' } } } }],
    ['a formula with an operation that is none', { formula: { modulo: ['clicks', 2] } }],
    ['a guard without a condition', { guards: [{ id: 'a', impossible: { fact: 'clicks' }, says: 'no' }] }],
    ['a confidence of 1', { interval: { ...ctr.interval, confidence: 1 } }],
    ['an optional field that is undefined', { vanity: undefined }],
  ])('refuse %s', (_what, change) => {
    expect(kpiSchema.safeParse({ ...ctr, ...change }).success).toBe(false);
  });
});
