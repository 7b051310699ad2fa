export { coalitionSchema, journeySchema } from './attribution/schemas.ts';
export { pairedSampleSchema, rateSchema, sampleSchema, sumsSchema } from './experiments/schemas.ts';
export { customerSummarySchema, transactionSchema } from './lifetime-value/schemas.ts';
