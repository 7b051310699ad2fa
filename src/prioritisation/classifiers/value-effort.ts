import { frozenCopy, InputError, isRecord, kernelMessages, problem, quantile, refuseWhenBroken, shown, type Condition } from '../../kernel/index.ts';
import type { Classifier } from './classify.ts';

/** Which fields a value-and-effort matrix reads, and where it draws its lines. */
export interface ValueEffortPolicy {
  /** The field that holds the value. */
  readonly value: string;
  /** The field that holds the effort. */
  readonly effort: string;
  /** A value of this or more is high. */
  readonly minValue: number;
  /** An effort of this or less is low. */
  readonly maxEffort: number;
}

/**
 * The value-and-effort matrix with its lines where a team draws them: quick win, big bet, fill-in, avoid.
 *
 * @param policy - the two fields and the two lines, each line inclusive on the good side
 * @returns the classifier
 * @throws InputError `invalid-input` when a line is not a finite number
 *
 * @example
 * ```ts
 * import { classify, valueEffort } from 'marops/prioritisation';
 *
 * const matrix = valueEffort({ value: 'impact', effort: 'weeks', minValue: 3, maxEffort: 2 });
 * const { classes } = classify([{ id: 'template', impact: 4, weeks: 1 }, { id: 'rebrand', impact: 4, weeks: 6 }], matrix);
 * classes.map((each) => [each.id, each.count]) // => [['quick-win', 1], ['big-bet', 1], ['fill-in', 0], ['avoid', 0]]
 * ```
 */
export function valueEffort(policy: ValueEffortPolicy): Classifier {
  const copy: unknown = frozenCopy(policy, 'policy');
  if (!isRecord(copy)) throw new InputError([problem(kernelMessages, 'not-an-object', 'policy', { value: shown(copy) })]);
  const { value, effort, minValue, maxEffort } = policy;
  const lines = Object.entries({ minValue, maxEffort }).filter(([, line]) => typeof line !== 'number');
  refuseWhenBroken(lines.map(([name, line]) => problem(kernelMessages, 'not-a-number', `policy.${name}`, { value: shown(line) })));

  const high: Condition = { fact: value, op: 'gte', value: minValue };
  const low: Condition = { fact: effort, op: 'lte', value: maxEffort };
  return {
    id: 'value-effort',
    version: '1.0.0',
    title: 'Value against effort',
    effort,
    classes: [
      { id: 'quick-win', label: 'Quick win', when: { all: [high, low] } },
      { id: 'big-bet', label: 'Big bet', when: { all: [high, { not: low }] } },
      { id: 'fill-in', label: 'Fill-in', when: { all: [{ not: high }, low] } },
      { id: 'avoid', label: 'Avoid', when: { all: [{ not: high }, { not: low }] } },
    ],
  };
}

/**
 * The lines of a value-and-effort matrix at the medians of the items, for a team that has drawn none. They move when items come and go.
 *
 * @param items - items whose two fields hold numbers; others are passed over
 * @param fields - which fields hold value and effort
 * @returns the policy for {@link valueEffort}
 * @throws InputError `invalid-input` when no item has a number in one of the fields
 *
 * @example
 * ```ts
 * import { medianLines } from 'marops/prioritisation';
 *
 * medianLines([{ value: 1, days: 2 }, { value: 3, days: 4 }, { value: 9, days: 5 }], { value: 'value', effort: 'days' })
 * // => { value: 'value', effort: 'days', minValue: 3, maxEffort: 4 }
 * ```
 */
export function medianLines(items: readonly object[], fields: Pick<ValueEffortPolicy, 'value' | 'effort'>): ValueEffortPolicy {
  const median = (field: string): number | null => {
    const values = items.map((item) => (item as Readonly<Record<string, unknown>>)[field]);
    return quantile(
      values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value)),
      0.5,
    );
  };
  const [minValue, maxEffort] = [median(fields.value), median(fields.effort)];
  const missing = [minValue === null ? fields.value : '', maxEffort === null ? fields.effort : ''].filter((field) => field !== '');
  refuseWhenBroken(missing.map((field) => problem(kernelMessages, 'missing', field)));
  return { ...fields, minValue: minValue ?? 0, maxEffort: maxEffort ?? 0 };
}
