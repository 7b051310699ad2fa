import { describe, expect, it } from 'vitest';
import { clopperPearson, exactXmrConstants, measure, newcombe, wilson, xmr, type Kpi } from 'marops/kpi';
import { clickThroughRate, costPerThousandViewable } from 'marops/kpi/catalogue';
import { readVectors } from '../house/vectors.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: number | null | Readonly<Record<string, number>>;
  readonly tolerance: number;
}
type Numbers = Readonly<Record<string, number>>;

/** The names of the vectors in ours: a row a KPI. */
const kpis: Readonly<Record<string, { readonly kpi: Kpi; readonly columns: Readonly<Record<string, string>> }>> = {
  vcpm: { kpi: costPerThousandViewable, columns: { revenue: 'measurableSpend', viewableImpressions: 'viewableImpressions' } },
  ctr: { kpi: clickThroughRate, columns: { clicks: 'clicks', impressions: 'impressions' } },
};

const answers: Readonly<Record<string, (input: Case['input']) => unknown>> = {
  'stats.wilson': (input) => wilson({ successes: input['successes'] as number, trials: input['n'] as number }, input['confidence'] as number),
  'stats.clopperPearson': (input) =>
    clopperPearson({ successes: input['successes'] as number, trials: input['n'] as number }, input['confidence'] as number),
  'stats.newcombe': (input) => {
    const { x1, n1, x2, n2, confidence } = input as Numbers;
    const range = newcombe({ successes: x1!, trials: n1! }, { successes: x2!, trials: n2! }, confidence!);
    return { ...range, difference: 'estimate' in range ? range.estimate : null };
  },
  // The cases say that their limits come from 2.66 and 3.267; our own default is Wheeler's 3.268.
  'signal.xmr': (input) => xmr(input['values'] as readonly number[], { constants: { limits: 2.66, range: 3.267 } }),
  'signal.xmrConstants': () => ({ E2: exactXmrConstants.limits, D4: exactXmrConstants.range }),
  'kpi.kpi': (input) => {
    const { kpi, columns } = kpis[input['id'] as string]!;
    const row = Object.entries(input['inputs'] as Numbers).map(([name, value]) => [columns[name]!, value]);
    return measure([Object.fromEntries(row) as Numbers], [kpi])[0]!.value;
  },
};

const cases = readVectors<{ readonly cases: readonly Case[] }>('kpi/core.vectors.json').cases;

/** What a case asks for, and whether we answer it: a case of `kpi.kpi` needs its KPI in the catalogue. */
function asked({ function: name, input }: Case): { readonly what: string; readonly isAnswered: boolean } {
  if (name !== 'kpi.kpi') return { what: name, isAnswered: Object.hasOwn(answers, name) };
  const id = input['id'] as string;
  return { what: `${name} ${id}`, isAnswered: Object.hasOwn(kpis, id) };
}

describe('the published cases of the KPI core', () => {
  for (const each of cases) {
    const { what, isAnswered } = asked(each);
    it.skipIf(!isAnswered)(`${each.id} (${what}${isAnswered ? '' : ': not answered yet'})`, () => {
      const found = answers[each.function]!(each.input);
      if (each.expected === null || typeof each.expected === 'number') expectClose(found, each.expected, each.tolerance);
      else
        for (const [name, value] of Object.entries(each.expected))
          expectClose((found as Readonly<Record<string, unknown>>)[name], value, each.tolerance);
    });
  }
});

function expectClose(found: unknown, wanted: number | null, tolerance: number): void {
  if (wanted === null) expect(found).toBeNull();
  else expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(Math.max(tolerance, 1e-12 * Math.abs(wanted)));
}
