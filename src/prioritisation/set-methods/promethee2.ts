import { InputError, isRecord, kernelMessages, problem, refuseWhenBroken, shown, type Explanation, type Expression } from '../../kernel/index.ts';
import { refuseUnknown } from '../choice.ts';
import type { Criterion, SetMethod } from '../set-method.ts';
import { setMethodOf, type SetMethodOptions, type Weighed } from './algorithm.ts';
import type { Column } from './columns.ts';
import { checkedCriteria } from './criteria.ts';
import { flowsOf, preferenceProblems, type Preference } from './preference.ts';

/** What PROMETHEE II lets its user choose. */
export interface PrometheeOptions<Name extends string = string> extends SetMethodOptions {
  /** The preference function of every criterion that has none of its own. Default `usual`. */
  readonly preference?: Preference;
  /** Preference functions of single criteria. */
  readonly preferences?: Partial<Readonly<Record<Name, Preference>>>;
  /** Whether flows are means over the other alternatives, as published, or sums. Default `mean`. */
  readonly flows?: 'mean' | 'sum';
}

/**
 * PROMETHEE II: how much an alternative is preferred to the others, less how much they are preferred to it. All scores add up to 0.
 *
 * @param criteria - fields, weights (0 or more) and directions
 * @param options - preference functions (default `usual`), flows as means or sums, policy for missing values, weights shared out or as given
 * @returns the method for `rank`; a higher score is better; `details` hold the two flows
 * @throws InputError `invalid-input` for an unknown option, or with every problem of the criteria and of the preference functions
 *
 * @example
 * ```ts
 * import { promethee2, rank } from 'marops/prioritisation';
 *
 * const fairs = [{ id: 'Berlin', leads: 90, cost: 40 }, { id: 'Lyon', leads: 60, cost: 20 }, { id: 'Graz', leads: 30, cost: 35 }];
 * const method = promethee2([{ id: 'leads', weight: 1, direction: 'higher' }, { id: 'cost', weight: 1, direction: 'lower' }]);
 * rank(fairs, method).ranked.map(({ item, score }) => [item.id, score]) // => [['Lyon', 0.5], ['Berlin', 0], ['Graz', -0.5]]
 * ```
 */
export function promethee2<Name extends string>(criteria: readonly Criterion<Name>[], options: PrometheeOptions<Name> = {}): SetMethod<Name> {
  const { preference = { type: 'usual' }, preferences = {}, flows = 'mean' } = options;
  refuseUnknown({ flows: [flows, ['mean', 'sum']] });
  const checked = checkedCriteria(criteria);
  const given: unknown = preferences;
  if (!isRecord(given)) throw new InputError([problem(kernelMessages, 'not-an-object', 'preferences', { value: shown(given) })]);
  const chosen = checked.map(({ id }): Preference => {
    const { [id]: own = preference }: Partial<Readonly<Record<Name, Preference>>> = Object.hasOwn(preferences, id) ? preferences : {};
    return own;
  });
  refuseWhenBroken(chosen.flatMap((each, index) => preferenceProblems(each, `preferences.${checked[index]!.id}`)));
  const echoed = checked.map(({ id }, index) => [`preference.${id}`, JSON.stringify(chosen[index])]);

  return setMethodOf(checked, options, {
    id: 'promethee-2',
    version: '1.0.0',
    title: 'PROMETHEE II',
    source: {
      author: 'Jean-Pierre Brans, Philippe Vincke and Bertrand Mareschal',
      year: 1986,
      title: 'How to select and how to rank projects: the PROMETHEE method',
    },
    direction: 'higher',
    additive: true,
    options: { flows, ...(Object.fromEntries(echoed) as Record<string, string>) },
    prepare: (columns, rows) => {
      const divisor = flows === 'mean' ? Math.max(1, rows - 1) : 1;
      const each = columns.map((column, index) => scaledFlows(column, chosen[index]!, divisor));
      return (weights) => netFlows(columns, each, rows, weights);
    },
  });
}

type Flows = ReturnType<typeof flowsOf>;

function scaledFlows({ values, direction }: Column, preference: Preference, divisor: number): Flows {
  const { over, under } = flowsOf(direction === 'higher' ? values : values.map((value) => -value), preference);
  return { over: over.map((flow) => flow / divisor), under: under.map((flow) => flow / divisor) };
}

function netFlows(columns: readonly Column[], flows: readonly Flows[], rows: number, weights: ArrayLike<number>): Weighed {
  const phiPlus = weightedSum(
    flows.map(({ over }) => over),
    rows,
    weights,
  );
  const phiMinus = weightedSum(
    flows.map(({ under }) => under),
    rows,
    weights,
  );
  const scores = phiPlus.map((flow, row) => flow - phiMinus[row]!);
  const formula: Expression = { add: columns.map(({ id }, index) => ({ multiply: [weights[index]!, id] })) };
  const part = (side: keyof Flows, values: Float64Array, row: number): Explanation => ({
    value: values[row]!,
    formula,
    inputs: Object.fromEntries(columns.map(({ id }, index) => [id, flows[index]![side][row]!])),
  });
  const explain = (row: number): Explanation => ({
    value: scores[row]!,
    formula: { subtract: ['phiPlus', 'phiMinus'] },
    inputs: { phiPlus: phiPlus[row]!, phiMinus: phiMinus[row]! },
    parts: { phiPlus: part('over', phiPlus, row), phiMinus: part('under', phiMinus, row) },
  });
  return { scores, explain, details: { phiPlus, phiMinus } };
}

function weightedSum(terms: readonly Float64Array[], rows: number, weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(rows);
  terms.forEach((values, index) => {
    const weight = weights[index]!;
    for (let row = 0; row < rows; row += 1) sums[row]! += weight * values[row]!;
  });
  return sums;
}
