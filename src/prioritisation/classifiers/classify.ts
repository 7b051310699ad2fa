import {
  compensatedSum,
  evaluateCondition,
  InputError,
  kernelMessages,
  problem,
  shown,
  type Condition,
  type DefinitionReference,
  type Facts,
  type Problem,
  type Source,
} from '../../kernel/index.ts';
import { identityProblem, numberIn } from '../answers.ts';
import { prioritisationMessages } from '../messages.ts';
import type { Unscored } from '../scoring.ts';

/** One class of a classifier. */
export interface ItemClass {
  /** Unique in the classifier: `quick-win`. */
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** Which items belong to it; the first class whose condition holds takes the item. */
  readonly when: Condition;
}

/** A way to sort items into classes, plain JSON. */
export interface Classifier {
  /** Unique among classifiers: `value-effort`. */
  readonly id: string;
  /** Semver of the definition; a result names it. */
  readonly version: string;
  /** What people call it. */
  readonly title: string;
  /** Where it was published. */
  readonly source?: Source;
  /** The field that holds an item's effort, for the shares; no shares of effort without it. */
  readonly effort?: string;
  /** The classes, in the order in which they are tried. */
  readonly classes: readonly ItemClass[];
}

/** What one class came to. */
export interface ClassShare<Item> {
  /** The class. */
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** The caller's items, neither copied nor changed. */
  readonly items: readonly Item[];
  /** How many they are. */
  readonly count: number;
  /** Their share of all classified items, 0 to 1; null when none is classified. */
  readonly countShare: number | null;
  /** Their effort added up; null where the classifier knows no effort. */
  readonly effort: number | null;
  /** Their share of the effort of all classified items, 0 to 1; null when that is 0 or unknown. */
  readonly effortShare: number | null;
}

/** Items by class, and the items that fit none, with the reasons. */
export interface Classification<Item> {
  /** Which classifier made it. */
  readonly definition: DefinitionReference;
  /** Every class, also the empty ones, in the classifier's order. */
  readonly classes: readonly ClassShare<Item>[];
  /** The items that could not be classified, in the caller's order. */
  readonly unclassified: readonly Unscored<Item>[];
}

/**
 * Sorts items into classes, with counts and shares of effort. An item with a missing answer is never guessed into a class.
 *
 * @param items - items with an `id` and the fields that the classifier reads
 * @param classifier - `eisenhower`, `moscow`, `valueEffort(...)`, or a team's own
 * @returns every class with its items and shares, and the unclassified items with their problems
 * @throws InputError `invalid-input` when `items` is not a list
 *
 * @example
 * ```ts
 * import { classify, eisenhower } from 'marops/prioritisation';
 *
 * const result = classify(
 *   [
 *     { id: 'press inquiry', urgent: true, important: true },
 *     { id: 'brand study', urgent: false, important: true },
 *     { id: 'odd request', urgent: true },
 *   ],
 *   eisenhower,
 * );
 * result.classes.map((each) => [each.id, each.count]) // => [['do', 1], ['schedule', 1], ['delegate', 0], ['drop', 0]]
 * result.unclassified[0]?.problems[0]?.message // => 'important must be given, got nothing'
 * ```
 */
export function classify<Item extends { readonly id: string }>(items: readonly Item[], classifier: Classifier): Classification<Item> {
  if (!Array.isArray(items)) throw new InputError([problem(kernelMessages, 'not-a-list', 'items', { value: shown(items) })]);
  const members = new Map<string, Item[]>(classifier.classes.map(({ id }) => [id, []]));
  const unclassified: Unscored<Item>[] = [];
  const seen = new Set<string>();

  for (const item of items as readonly Item[]) {
    const identity = identityProblem(item, seen);
    const found = identity === undefined ? classOf(item, classifier) : [identity];
    if (typeof found === 'string') members.get(found)?.push(item);
    else unclassified.push({ item, problems: found });
  }

  const classified = [...members.values()].flat();
  const totalEffort = effortOf(classified, classifier);
  const classes = classifier.classes.map(({ id, label }) => {
    const own = members.get(id) ?? [];
    const effort = effortOf(own, classifier);
    const effortShare = effort === null || totalEffort === null || totalEffort === 0 ? null : effort / totalEffort;
    return {
      id,
      label,
      items: own,
      count: own.length,
      countShare: classified.length === 0 ? null : own.length / classified.length,
      effort,
      effortShare,
    };
  });
  return { definition: { id: classifier.id, version: classifier.version }, classes, unclassified };
}

function classOf(facts: Facts, { classes, effort }: Classifier): string | readonly Problem[] {
  const effortProblem = effort === undefined ? undefined : badEffort(facts[effort], effort);
  if (effortProblem !== undefined) return [effortProblem];
  for (const { id, when } of classes) {
    const { truth, missing, problems } = evaluateCondition(when, facts);
    if (truth === true) return id;
    if (truth === 'unknown') return [...missing.map((name) => problem(kernelMessages, 'missing', name)), ...problems];
  }
  return [problem(prioritisationMessages, 'no-class', '', { classes: classes.map(({ id }) => id) })];
}

function badEffort(value: unknown, path: string): Problem | undefined {
  if (value === undefined || value === null) return problem(kernelMessages, 'missing', path);
  if (typeof value !== 'number' || !Number.isFinite(value)) return problem(kernelMessages, 'not-a-number', path, { value: shown(value) });
  return value < 0 ? problem(kernelMessages, 'too-small', path, { min: 0, value }) : undefined;
}

function effortOf(items: readonly { readonly id: string }[], { effort }: Classifier): number | null {
  return effort === undefined ? null : compensatedSum(items.map((item) => numberIn(item, effort)));
}
