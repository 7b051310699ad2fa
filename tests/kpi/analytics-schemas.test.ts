import type { Coalition, CustomerSummary, Journey, PairedSample, Rate, Sample, Sums, Transaction } from 'marops/kpi';
import {
  coalitionSchema,
  customerSummarySchema,
  journeySchema,
  pairedSampleSchema,
  rateSchema,
  sampleSchema,
  sumsSchema,
  transactionSchema,
} from 'marops/kpi/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

/** The fields of a type, written out: an interface that extends another equals the object that lists all fields. */
type Flat<Type> = Type extends unknown ? { [Key in keyof Type]: Type[Key] } : never;

describe('the schemas of the analytics', () => {
  it('describe the types that the functions take', () => {
    expectTypeOf<z.infer<typeof rateSchema>>().toEqualTypeOf<Rate>();
    expectTypeOf<z.infer<typeof sumsSchema>>().toEqualTypeOf<Sums>();
    expectTypeOf<Flat<z.infer<typeof sampleSchema>>>().toEqualTypeOf<Flat<Sample>>();
    expectTypeOf<z.infer<typeof pairedSampleSchema>>().toEqualTypeOf<PairedSample>();
    expectTypeOf<z.infer<typeof journeySchema>>().toEqualTypeOf<Journey>();
    expectTypeOf<z.infer<typeof coalitionSchema>>().toEqualTypeOf<Coalition>();
    expectTypeOf<z.infer<typeof transactionSchema>>().toEqualTypeOf<Transaction>();
    expectTypeOf<z.infer<typeof customerSummarySchema>>().toEqualTypeOf<CustomerSummary>();
  });

  const journey = { path: ['mail'], conversions: 0, nulls: 0, value: { amount: 0, currency: 'EUR' }, hoursBefore: [0] };
  const customer = { customer: 'c1', frequency: 0, recency: 5, age: 5, monetary: null };

  it('take what lies on the edge', () => {
    const taken = [
      rateSchema.safeParse({ successes: 5, trials: 5 }),
      sampleSchema.safeParse({ kind: 'proportion', n: 0, sum: 0 }),
      pairedSampleSchema.safeParse({ n: 0, post: { sum: -1, sumSquares: 0 }, pre: { sum: 0, sumSquares: 0 }, crossProducts: -1 }),
      journeySchema.safeParse(journey),
      coalitionSchema.safeParse({ channels: [], value: 0 }),
      transactionSchema.safeParse({ customer: 'c', date: '2028-02-29', amount: 0 }),
      customerSummarySchema.safeParse(customer),
    ];
    expect(taken.map(({ success }) => success)).toEqual(taken.map(() => true));
  });

  it('refuse what lies beyond it', () => {
    const refused = [
      rateSchema.safeParse({ successes: 6, trials: 5 }),
      rateSchema.safeParse({ successes: -1, trials: 5 }),
      sampleSchema.safeParse({ kind: 'median', n: 0 }),
      sampleSchema.safeParse({ kind: 'adjusted', n: 2, mean: 1, variance: -1, unadjustedMean: 1 }),
      sumsSchema.safeParse({ sum: Number.NaN, sumSquares: 1 }),
      journeySchema.safeParse({ ...journey, path: [] }),
      journeySchema.safeParse({ ...journey, path: [null] }),
      journeySchema.safeParse({ ...journey, conversions: -1 }),
      journeySchema.safeParse({ ...journey, value: { amount: 0.5, currency: 'EUR' } }),
      journeySchema.safeParse({ ...journey, value: { amount: 5, currency: 'euro' } }),
      journeySchema.safeParse({ ...journey, nulls: undefined }),
      transactionSchema.safeParse({ customer: 'c', date: '2027-02-29' }),
      transactionSchema.safeParse({ customer: '', date: '2028-02-29' }),
      customerSummarySchema.safeParse({ ...customer, frequency: 0.5 }),
      customerSummarySchema.safeParse({ ...customer, recency: 6 }),
      customerSummarySchema.safeParse({ ...customer, monetary: -1 }),
    ];
    expect(refused.map(({ success }) => success)).toEqual(refused.map(() => false));
  });
});
