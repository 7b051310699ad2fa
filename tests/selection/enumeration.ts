import type { Draws } from 'marops/kernel';
import type { SelectionItem, SelectionRequest } from 'marops/selection';

/** How large a drawn request is. */
export interface Size {
  readonly items: number;
  readonly periods: number;
  readonly largest: number;
}

/** A request with everything in it, by a seed. */
export function requestOf(draw: Draws, { items: count, periods, largest }: Size): SelectionRequest {
  const items = Array.from({ length: count }, (_, index): SelectionItem => {
    const earliest = draw.uniform() < 0.2 ? 1 + draw.below(periods) : 1;
    return {
      id: `item ${String(index)}`,
      value: draw.below(largest),
      cost: { hours: draw.below(largest), money: draw.below(largest) },
      tags: draw.uniform() < 0.5 ? ['brand'] : [],
      requires: index > 0 && draw.uniform() < 0.4 ? [`item ${String(draw.below(index))}`] : [],
      mandatory: draw.uniform() < 0.05,
      earliest,
      latest: draw.uniform() < 0.2 ? earliest + draw.below(periods - earliest + 1) : periods,
    };
  });
  const amount = (): number => Math.ceil((count * largest * (0.1 + 0.3 * draw.uniform())) / periods);
  return {
    items,
    capacity: { hours: Array.from({ length: periods }, amount), money: Array.from({ length: periods }, amount) },
    samePeriod: draw.uniform() < 0.5,
    exclusive: draw.uniform() < 0.3 ? [['item 0', 'item 2', 'item 3']] : [],
    shares: draw.uniform() < 0.4 ? [{ tag: 'brand', of: 'hours', ...(draw.uniform() < 0.5 ? { min: 0.6 } : { max: 0.35 }) }] : [],
    ...(draw.uniform() < 0.2 ? { maxItems: Math.ceil(count / 2) } : {}),
  };
}

type Assignment = readonly number[];

/** The best of all (T + 1)^n plans, written from the definition and sharing nothing with the library. */
export function byEnumeration({
  items,
  capacity,
  samePeriod = true,
  exclusive = [],
  shares = [],
  maxItems = items.length,
}: SelectionRequest): Assignment | null {
  const periods = (capacity['hours'] as readonly number[]).length;
  const index = new Map(items.map(({ id }, item) => [id, item]));
  const isAllowed = (plan: Assignment): boolean => {
    const done = items.filter((_, item) => plan[item]! <= periods);
    const sum = (over: readonly SelectionItem[], dimension: string): number => over.reduce((total, { cost }) => total + cost[dimension]!, 0);
    return (
      Object.entries(capacity).every(([dimension, amounts]) =>
        (amounts as readonly number[]).every(
          (each, period) =>
            sum(
              items.filter((_, item) => plan[item] === period + 1),
              dimension,
            ) <= each,
        ),
      ) &&
      items.every(({ requires = [], earliest = 1, latest = periods, mandatory = false }, item) => {
        const own = plan[item]!;
        if (own > periods) return !mandatory;
        return own >= earliest && own <= latest && requires.every((id) => (samePeriod ? plan[index.get(id)!]! <= own : plan[index.get(id)!]! < own));
      }) &&
      exclusive.every((group) => group.filter((id) => plan[index.get(id)!]! <= periods).length <= 1) &&
      shares.every(({ tag, of, min = 0, max = 1 }) => {
        const tagged =
          sum(
            done.filter(({ tags = [] }) => tags.includes(tag)),
            of,
          ) * 10_000;
        const all = sum(done, of);
        return tagged >= Math.round(min * 10_000) * all && tagged <= Math.round(max * 10_000) * all;
      }) &&
      done.length <= maxItems
    );
  };
  const key = (plan: Assignment): readonly number[] => [
    -items.reduce((sum, { value }, item) => sum + value * (periods + 1 - plan[item]!), 0),
    items.reduce((sum, { cost }, item) => sum + (plan[item]! <= periods ? cost['hours']! : 0), 0),
    ...plan,
  ];
  let best: readonly number[] | null = null;
  for (let code = 0; code < (periods + 1) ** items.length; code += 1) {
    let rest = code;
    const plan = items.map(() => {
      const period = 1 + (rest % (periods + 1));
      rest = Math.floor(rest / (periods + 1));
      return period;
    });
    if (!isAllowed(plan)) continue;
    const candidate = key(plan);
    const at = best === null ? 0 : candidate.findIndex((each, k) => each !== best![k]);
    if (best === null || (at >= 0 && candidate[at]! < best[at]!)) best = candidate;
  }
  return best === null ? null : best.slice(2);
}
