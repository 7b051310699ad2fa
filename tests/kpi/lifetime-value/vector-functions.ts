// What the vectors call a function of lifetime value, in our words.
import {
  bgNbdAlive,
  bgNbdConditionalExpected,
  bgNbdExpected,
  bgNbdProbability,
  fitBgNbd,
  fitGammaGamma,
  fitShiftedBetaGeometric,
  gammaGammaExpected,
  paretoNbdAlive,
  paretoNbdConditionalExpected,
  paretoNbdExpected,
  renewalShare,
  rfm,
  survivalShare,
  type BgNbdParameters,
  type Fit,
  type GammaGammaParameters,
  type ParetoNbdParameters,
  type PeriodUnit,
  type PurchaseHistory,
  type ShiftedBetaGeometricParameters,
} from 'marops/kpi';
import { customersOf } from './cdnow.ts';

interface Question<Parameters> {
  readonly params: Parameters;
  readonly frequency: number;
  readonly recency: number;
  readonly T: number;
  readonly t: number;
  readonly n: number;
  readonly monetary: number;
}

type Purchase = readonly [customer: number | string, date: string, amount?: number];

const units: Readonly<Record<string, PeriodUnit>> = { D: 'day', W: 'week', M: 'month' };

const historyOf = ({ frequency, recency, T }: Question<unknown>): PurchaseHistory => ({ frequency, recency, age: T });

function settled<Name extends string>(fit: Fit<Name> | { readonly status: string }): Record<string, number> {
  if (!('parameters' in fit)) throw new Error(fit.status);
  return { ...fit.parameters, logLikelihood: fit.logLikelihood };
}

/** The published tables are survivors of 100 or 1,000; shares of 1 are read as survivors of 100. */
function survivalFit(survival: readonly number[]): Fit<keyof ShiftedBetaGeometricParameters> {
  const fit = fitShiftedBetaGeometric(survival.map((each) => (survival[0]! > 1 ? each : 100 * each)));
  if (fit.status !== 'ok') throw new Error(fit.status);
  return fit;
}

export const lifetimeValues: Readonly<Record<string, (input: never) => unknown>> = {
  'ltv.bgnbdFit': ({ data }: { data: string }) => settled(fitBgNbd(customersOf(data))),
  'ltv.bgnbdAlive': (ask: Question<BgNbdParameters>) => bgNbdAlive(historyOf(ask), ask.params),
  'ltv.bgnbdExpected': (ask: Question<BgNbdParameters>) => bgNbdExpected(ask.t, ask.params),
  'ltv.bgnbdConditionalExpected': (ask: Question<BgNbdParameters>) => bgNbdConditionalExpected(historyOf(ask), ask.t, ask.params),
  'ltv.bgnbdPmf': (ask: Question<BgNbdParameters>) => bgNbdProbability(ask.n, ask.t, ask.params),
  'ltv.gammaGammaFit': ({ data }: { data: string }) => settled(fitGammaGamma(customersOf(data))),
  'ltv.gammaGammaExpected': ({ frequency, monetary, params }: Question<GammaGammaParameters>) => gammaGammaExpected({ frequency, monetary }, params),
  'ltv.paretoNbdAlive': (ask: Question<ParetoNbdParameters>) => paretoNbdAlive(historyOf(ask), ask.params),
  'ltv.paretoNbdExpected': (ask: Question<ParetoNbdParameters>) => paretoNbdExpected(ask.t, ask.params),
  'ltv.paretoNbdConditionalExpected': (ask: Question<ParetoNbdParameters>) => paretoNbdConditionalExpected(historyOf(ask), ask.t, ask.params),
  'ltv.sbgFit': ({ survival }: { survival: number[] }) => settled(survivalFit(survival)),
  'ltv.sbgRetentionRate': ({ alpha, beta, t }: { alpha: number; beta: number; t: number }) => renewalShare(t, { alpha, beta }),
  'ltv.sbgProject': ({ survival, periods }: { survival: number[]; periods: number[] }) =>
    periods.map((period) => survival[0]! * survivalShare(period, survivalFit(survival).parameters)),
  // The published tables write a spend of 0 for who never returned; we write null, since there is no purchase to take a mean of.
  'ltv.rfm': ({ transactions, end, unit = 'D' }: { transactions: Purchase[]; end: string; unit?: string }) => {
    const purchases = transactions.map(([customer, date, amount]) => ({
      customer: String(customer),
      date,
      ...(amount === undefined ? {} : { amount }),
    }));
    const { customers } = rfm(purchases, { end, unit: units[unit]! });
    return Object.fromEntries(
      customers.map(({ customer, frequency, recency, age, monetary }) => [customer, { frequency, recency, T: age, monetary: monetary ?? 0 }]),
    );
  },
};
