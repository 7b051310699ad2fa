export type { Rate } from './rate.ts';
export { clopperPearson, newcombe, wilson, type RateInterval } from './intervals.ts';
