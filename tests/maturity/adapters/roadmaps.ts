import { assess, gaps, roadmap, type RoadmapOptions } from 'marops/maturity';
import { at, modelOf, node, numbers, practice, score, type Adapter } from '../fixtures.ts';

interface Roadmapped {
  readonly periods: readonly { capacity: number }[];
  readonly items: readonly Item[];
  readonly options?: Partial<RoadmapOptions>;
}

interface Item {
  readonly id: string;
  readonly effort: number;
  readonly value: number;
  readonly requires?: readonly string[];
  readonly earliest?: number;
  readonly latest?: number;
  readonly mandatory?: boolean;
}

/** The windows and duties that items carry, as a roadmap takes them. */
function limitsOf(items: readonly Item[]): Pick<RoadmapOptions, 'earliest' | 'latest' | 'mandatory'> {
  const named = (limit: 'earliest' | 'latest'): Readonly<Record<string, number>> =>
    Object.fromEntries(items.flatMap((item) => (item[limit] === undefined ? [] : [[item.id, item[limit]]])));
  return { earliest: named('earliest'), latest: named('latest'), mandatory: items.filter((item) => item.mandatory === true).map(({ id }) => id) };
}

function planned({ periods, items, options = {} }: Roadmapped): object {
  const nodes = items.map(({ id, effort, requires = [], value }) => node(`of ${id}`, [practice(id, 1, { effort, requires })], value));
  const gap = gaps(
    assess([], modelOf('roadmap', [0, 1], numbers(0, 1), nodes, score), { at }),
    items.map(({ id }) => ({ practice: id, value: 1 })),
  );
  const inOrder = {
    ...gap,
    practices: items.map(({ id, value }) => ({ ...gap.practices.find((each) => each.practice === id)!, contribution: value })),
  };
  const { selection, steps, forecast } = roadmap(inOrder, { capacity: periods.map(({ capacity }) => capacity), ...limitsOf(items), ...options });
  return {
    status: selection.status,
    optimal: selection.status === 'optimal',
    upperBound: selection.bound,
    gap: selection.gap,
    objective: selection.value,
    plan: Object.fromEntries(items.map(({ id }) => [id, steps.find((step) => step.practice === id)?.period ?? null])),
    effortPerPeriod: selection.use.map(({ used }) => used),
    scheduledEffort: steps.reduce((sum, { effort }) => sum + effort, 0),
    cumulativeValue: forecast,
  };
}

/** Optimal plans over periods. */
export const roadmapAdapters: Readonly<Record<string, Adapter>> = { 'roadmap-v1': planned };
