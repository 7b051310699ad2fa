import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { numberIn } from '../answers.ts';
import type { Answers, Method } from '../method.ts';
import { rank } from '../rank.ts';
import type { SetMethod } from '../set-method.ts';

/** Which guess is shaken, and by how much. */
export interface SensitivityOptions<Name extends string = string> {
  /** The field that may be wrong. */
  readonly field: Name;
  /** How wrong it may be, as a share of its value: 0.2 for 20 %. */
  readonly plusMinus: number;
  /** How many places count. Default 1: only the first. */
  readonly top?: number;
}

/** What becomes of one item when its guess is wrong. */
export interface GuessEffect {
  /** The item. */
  readonly id: string;
  /** Its rank as things are. */
  readonly rank: number;
  /** Its rank when the value is too low by that share; null when the value is then no longer allowed. */
  readonly rankWhenLower: number | null;
  /** Its rank when the value is too high; null as above. */
  readonly rankWhenHigher: number | null;
  /** Whether either changes which items are among the top ones. */
  readonly changesTop: boolean;
}

/** Which guesses decide. */
export interface Sensitivity {
  /** Which method it is about. */
  readonly definition: DefinitionReference;
  /** The options in force. */
  readonly options: Required<SensitivityOptions>;
  /** One entry a ranked item, best first. */
  readonly items: readonly GuessEffect[];
}

/**
 * Which guesses change the top of a ranking: each item's value of one field is made smaller and larger by a share, one item at a time.
 *
 * @param items - items with an `id` and a number for each factor
 * @param method - an item method or a set method
 * @param options - the field, the share by which it may be wrong, and how many places count
 * @returns one entry a ranked item
 * @throws InputError `invalid-input` when `items` is not a list, the method has no such field, the share is negative, or top is not a whole number of 1 or more
 *
 * @example
 * ```ts
 * import { rice, sensitivity } from 'marops/prioritisation';
 *
 * const items = [
 *   { id: 'webinar', reach: 500, impact: 1, confidence: 1, effort: 1 },
 *   { id: 'podcast', reach: 450, impact: 1, confidence: 1, effort: 1 },
 *   { id: 'study', reach: 100, impact: 1, confidence: 1, effort: 1 },
 * ];
 * sensitivity(items, rice, { field: 'reach', plusMinus: 0.2 }).items.map(({ id, changesTop }) => [id, changesTop])
 * // => [['webinar', true], ['podcast', true], ['study', false]]
 * ```
 */
export function sensitivity<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: Method<Name> | SetMethod<Name>,
  { field, plusMinus, top = 1 }: SensitivityOptions<Name>,
): Sensitivity {
  refuseWhenBroken(optionProblems({ field, plusMinus, top }, Object.keys(method.factors)));
  const before = rank(items, method, { explanations: false });
  const topOf = (ranking: typeof before): string =>
    ranking.ranked
      .slice(0, top)
      .map(({ item }) => item.id)
      .sort()
      .join('\n');
  const topBefore = topOf(before);

  const effects = before.ranked.map(({ item: { id }, rank: place }): GuessEffect => {
    const shaken = (share: number): { readonly place: number | null; readonly isOtherTop: boolean } => {
      const after = rank(withField(items, id, field, share), method, { explanations: false });
      const found = after.ranked.find(({ item }) => item.id === id);
      return { place: found?.rank ?? null, isOtherTop: found !== undefined && topOf(after) !== topBefore };
    };
    const [lower, higher] = [shaken(1 - plusMinus), shaken(1 + plusMinus)];
    return { id, rank: place, rankWhenLower: lower.place, rankWhenHigher: higher.place, changesTop: lower.isOtherTop || higher.isOtherTop };
  });
  return { definition: before.definition, options: { field, plusMinus, top }, items: effects };
}

function optionProblems({ field, plusMinus, top }: Required<SensitivityOptions>, fields: readonly string[]): readonly Problem[] {
  const isNegative = Number.isFinite(plusMinus) && plusMinus < 0;
  const found = [
    fields.includes(field) ? undefined : problem(kernelMessages, 'not-one-of', 'field', { allowed: fields, value: shown(field) }),
    isNegative ? problem(kernelMessages, 'too-small', 'plusMinus', { min: 0, value: plusMinus }) : notANumber(plusMinus, 'plusMinus'),
    Number.isSafeInteger(top) && top >= 1 ? undefined : problem(kernelMessages, 'too-small', 'top', { min: 1, value: shown(top) }),
  ];
  return found.filter((each) => each !== undefined);
}

function withField<Item extends { readonly id: string }>(items: readonly Item[], id: string, field: string, share: number): readonly Item[] {
  return items.map((item) => (item.id === id ? { ...item, [field]: share * numberIn(item, field) } : item));
}
