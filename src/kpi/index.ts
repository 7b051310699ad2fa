export type { Insufficient } from './insufficient.ts';
export { clopperPearson, newcombe, wilson, type Rate, type RateInterval } from './experiments/index.ts';
