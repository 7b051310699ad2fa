import { valueMessages, InputError, problem, shown, type DefinitionReference, type Explanation, type Problem } from '../kernel/index.ts';
import type { Answers, Direction, Method } from './method.ts';
import { bestPlaces, orderOf, type Order, type TieBreak, type TieRule } from './order.ts';
import { scoreEach, type Reader, type Scoring, type Unscored } from './scoring.ts';
import type { SetMethod } from './set-method.ts';

/** One item in its place. */
export interface Ranked<Item> {
  /** The caller's item, neither copied nor changed. */
  readonly item: Item;
  /** Its place, 1 for the best; equals share a place and the next one is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** Its score. */
  readonly score: number;
  /** Whether another item shares its place. */
  readonly tied: boolean;
  /** How the score came about; absent when the ranking was asked to leave explanations out. */
  readonly explanation?: Explanation;
  /** What else the method found about it, by name: flows, regrets. */
  readonly details?: Readonly<Record<string, number>>;
}

/** How a ranking is made. */
export interface RankOptions {
  /** What decides between items with equal scores, in this order; without it they share a place, in the caller's order. */
  readonly ties?: readonly TieBreak[];
  /** Scores closer than this share of the larger one are equal. Default 1e-9. */
  readonly tolerance?: number;
  /** Whether every item explains its score. Default true; false for bulk work. */
  readonly explanations?: boolean;
}

/** Items in order, and the items that could not be scored, with the reasons. Nothing is lost. */
export interface Ranking<Item> {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Whether a higher score is better. */
  readonly direction: Direction;
  /** The options in force, those of the method among them. */
  readonly options: Readonly<Record<string, string | number | boolean | null>>;
  /** The scored items, best first. */
  readonly ranked: readonly Ranked<Item>[];
  /** The items without a score, in the caller's order. */
  readonly unscored: readonly Unscored<Item>[];
  /** What a reader should know about the whole set: a constant criterion, a column of zeros. */
  readonly diagnostics: readonly Problem[];
}

/**
 * Items from best to worst by a method, each with its reasons. One bad item never spoils the batch.
 *
 * @param items - items with an `id` and a number for each factor or criterion
 * @param method - an item method such as `rice`, or a set method such as `topsis(criteria)`
 * @param options - how ties are broken, and whether explanations are wanted
 * @returns the ranking: standard competition ranks, and the unscored items with their problems
 * @throws InputError `invalid-input` when `items` is not a list
 *
 * @example
 * ```ts
 * import { rank, rice } from 'marops/prioritisation';
 *
 * const ranking = rank(
 *   [
 *     { id: 'webinar', reach: 500, impact: 2, confidence: 0.8, effort: 2 },
 *     { id: 'landing page', reach: 2000, impact: 1, confidence: 0.5, effort: 1 },
 *     { id: 'podcast', reach: 900, impact: 1, confidence: 0.8, effort: 0 },
 *   ],
 *   rice,
 * );
 * ranking.ranked.map(({ item, rank, score }) => [rank, item.id, score]) // => [[1, 'landing page', 1000], [2, 'webinar', 400]]
 * ranking.unscored[0]?.problems[0]?.message // => 'effort must be above 0, got 0'
 * ```
 */
export function rank<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: Method<Name> | SetMethod<Name>,
  options: RankOptions = {},
): Ranking<Item> {
  return rankBy(items, (item) => item, method, options);
}

/**
 * Ranks items of another shape: `answers` tells the id and the numbers of each.
 *
 * @param items - items of any shape
 * @param answers - the id and a number for each factor or criterion; pure
 * @param method - an item method or a set method
 * @param options - how ties are broken, and whether explanations are wanted
 * @returns the ranking of the caller's own items
 * @throws InputError `invalid-input` when `items` is not a list
 *
 * @example
 * ```ts
 * import { rankBy, pie } from 'marops/prioritisation';
 *
 * const pages = [{ url: '/cart', scores: [9, 10, 5] }, { url: '/category', scores: [6, 5, 8] }];
 * const ranking = rankBy(pages, ({ url, scores: [potential, importance, ease] }) => ({ id: url, potential, importance, ease }), pie);
 * ranking.ranked.map((each) => each.item.url) // => ['/cart', '/category']
 * ```
 */
export function rankBy<Item, Name extends string>(
  items: readonly Item[],
  answers: (item: Item) => { readonly id: string } & Answers<Name>,
  method: Method<Name> | SetMethod<Name>,
  options: RankOptions = {},
): Ranking<Item> {
  const rules = { ...defaults, ...options };
  const scoring = scored(items, answers, method);
  return arranged(scoring, method, rules, orderOf(scoring.scores, method.direction, tieRule(scoring, answers, rules)));
}

/**
 * The best few of many items: the same places as {@link rank} gives them, found without putting the rest in order.
 *
 * @param items - items with an `id` and a number for each factor or criterion
 * @param method - an item method or a set method
 * @param count - how many, a whole number of 1 or more
 * @param options - how ties are broken, and whether explanations are wanted
 * @returns a ranking whose `ranked` holds `count` items at most; every unscored item is in it
 * @throws InputError `invalid-input` when `items` is not a list or `count` is not a whole number of 1 or more
 *
 * @example
 * ```ts
 * import { ice, rankTop } from 'marops/prioritisation';
 *
 * const ideas = [3, 9, 5].map((impact, index) => ({ id: `idea ${index}`, impact, confidence: 5, ease: 2 }));
 * rankTop(ideas, ice, 2).ranked.map((each) => each.item.id) // => ['idea 1', 'idea 2']
 * ```
 */
export function rankTop<Item extends { readonly id: string } & Answers<Name>, Name extends string>(
  items: readonly Item[],
  method: Method<Name> | SetMethod<Name>,
  count: number,
  options: RankOptions = {},
): Ranking<Item> {
  if (!Number.isSafeInteger(count)) throw new InputError([problem(valueMessages, 'not-an-integer', 'count', { value: shown(count) })]);
  if (count < 1) throw new InputError([problem(valueMessages, 'too-small', 'count', { min: 1, value: count })]);
  const rules = { ...defaults, ...options };
  const read = (item: Item): Item => item;
  const scoring = scored(items, read, method);
  const best = bestPlaces(scoring.scores, method.direction, count, rules.tolerance);
  const order = orderOf(scoring.scores, method.direction, tieRule(scoring, read, rules), best);
  return arranged(scoring, method, rules, { ...order, order: order.order.subarray(0, count) });
}

const defaults: Required<RankOptions> = { ties: [], tolerance: 1e-9, explanations: true };

type Read<Item> = (item: Item) => object;

function scored<Item>(items: readonly Item[], read: Read<Item>, method: Method | SetMethod): Scoring<Item> {
  if (!Array.isArray(items)) throw new InputError([problem(valueMessages, 'not-a-list', 'items', { value: shown(items) })]);
  return 'together' in method ? method.together(items, read as Reader<Item>, method) : scoreEach(items, read as Reader<Item>, method);
}

function tieRule<Item>(scoring: Scoring<Item>, read: Read<Item>, { tolerance, ties }: Required<RankOptions>): TieRule {
  return { tolerance, ties, fieldAt: (place, field) => (read(scoring.items[place]!) as Readonly<Record<string, unknown>>)[field] };
}

function arranged<Item>(scoring: Scoring<Item>, method: Method | SetMethod, rules: Required<RankOptions>, places: Order): Ranking<Item> {
  const { tolerance, explanations, ties } = rules;
  const own = 'together' in method ? { ...method.options, missing: method.missing } : {};
  const ranked = new Array<Ranked<Item>>(places.order.length);
  for (let at = 0; at < ranked.length; at += 1) {
    const place = places.order[at]!;
    const plain = { item: scoring.items[place]!, rank: places.ranks[at]!, score: scoring.scores[place]!, tied: places.tied[at] === 1 };
    ranked[at] = explanations ? { ...plain, ...scoring.explain(place) } : plain;
  }
  return {
    definition: { id: method.id, version: method.version },
    direction: method.direction,
    options: { ...own, tolerance, explanations, ties: ties.map(({ field, direction }) => `${field} ${direction}`).join(', ') },
    ranked,
    unscored: scoring.unscored,
    diagnostics: scoring.diagnostics,
  };
}
