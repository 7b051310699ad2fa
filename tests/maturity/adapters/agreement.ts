import { cohenKappa, fleissKappa, krippendorffAlpha, meanInterval, type RatingMetric, type Ratings } from 'marops/maturity';
import type { Adapter } from '../fixtures.ts';

/** Agreement of several respondents. */
export const agreementAdapters: Readonly<Record<string, Adapter>> = {
  'krippendorff-alpha': ({ raters, metrics }: { raters: Ratings; metrics: readonly RatingMetric[] }) =>
    Object.fromEntries(metrics.map((metric) => [metric, krippendorffAlpha(raters, metric)])),
  'cohen-kappa': ({ rater1, rater2 }: Readonly<Record<'rater1' | 'rater2', readonly number[]>>) => ({
    unweighted: cohenKappa(rater1, rater2, 'none'),
    linear: cohenKappa(rater1, rater2, 'linear'),
    quadratic: cohenKappa(rater1, rater2, 'quadratic'),
  }),
  'fleiss-kappa': ({ counts }: { counts: readonly (readonly number[])[] }) => ({ kappa: fleissKappa(counts) }),
  'mean-ci-t': ({ scores, confidence }: { scores: readonly number[]; confidence: number }) => {
    const { count, mean, deviation, low, high } = meanInterval(scores, { confidence });
    return { n: count, mean, sd: deviation, low, high };
  },
};
