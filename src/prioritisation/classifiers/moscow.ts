import type { Classification, Classifier } from './classify.ts';

/** MoSCoW over the field `priority`: `must`, `should`, `could`, `wont`; shares are of the field `effort`. */
export const moscow: Classifier = {
  id: 'moscow',
  version: '1.0.0',
  title: 'MoSCoW',
  source: { author: 'Agile Business Consortium', title: 'DSDM Agile Project Framework Handbook', locator: 'chapter 10' },
  effort: 'effort',
  classes: [
    { id: 'must', label: 'Must have', when: { fact: 'priority', op: 'eq', value: 'must' } },
    { id: 'should', label: 'Should have', when: { fact: 'priority', op: 'eq', value: 'should' } },
    { id: 'could', label: 'Could have', when: { fact: 'priority', op: 'eq', value: 'could' } },
    { id: 'wont', label: "Won't have this time", when: { fact: 'priority', op: 'eq', value: 'wont' } },
  ],
};

/** How much of the effort may be promised. */
export interface MoscowLimits {
  /** The largest share of effort that Must may take, 0 to 1. DSDM: 0.6. */
  readonly mustMax: number;
  /** The smallest share of effort that Could should leave as contingency, 0 to 1. DSDM: about 0.2. */
  readonly couldMin: number;
}

/** Whether a plan leaves room to keep its promises. */
export interface MoscowBalance {
  /** The limits in force. */
  readonly limits: MoscowLimits;
  /** Shares of the effort that is in (Won't is out), 0 to 1; null when that effort is 0. */
  readonly shares: Readonly<Record<'must' | 'should' | 'could', number | null>>;
  /** Which limits are broken: `must` over its limit, `could` under it. */
  readonly violations: readonly ('must' | 'could')[];
}

/**
 * Checks a MoSCoW classification against DSDM's limits: no more than 60 % of the effort in Must, about 20 % in Could.
 *
 * @param classification - what {@link moscow} made of the items
 * @param limits - shares of effort, 0 to 1; a share of exactly the limit keeps it
 * @returns the shares and the broken limits
 *
 * @example
 * ```ts
 * import { classify, moscow, moscowBalance } from 'marops/prioritisation';
 *
 * const plan = [
 *   { id: 'a', priority: 'must', effort: 70 },
 *   { id: 'b', priority: 'should', effort: 10 },
 *   { id: 'c', priority: 'could', effort: 20 },
 * ];
 * moscowBalance(classify(plan, moscow), { mustMax: 0.6, couldMin: 0.2 }).violations // => ['must']
 * ```
 */
export function moscowBalance(classification: Classification<unknown>, limits: MoscowLimits): MoscowBalance {
  const effort = (id: string): number => classification.classes.find((each) => each.id === id)?.effort ?? 0;
  const [must, should, could] = [effort('must'), effort('should'), effort('could')];
  const total = must + should + could;
  const share = (part: number): number | null => (total === 0 ? null : part / total);
  const violations: ('must' | 'could')[] = [];
  // Effort is compared with a share of the total, so that a share of exactly the limit is not lost to rounding of the quotient.
  if (must > limits.mustMax * total * (1 + 1e-12)) violations.push('must');
  if (could < limits.couldMin * total * (1 - 1e-12)) violations.push('could');
  return { limits, shares: { must: share(must), should: share(should), could: share(could) }, violations };
}
