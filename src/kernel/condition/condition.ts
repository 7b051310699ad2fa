/** What a fact may be. `null` is known to be none; an absent fact is unknown. */
export type FactValue = string | number | boolean | null | readonly (string | number | boolean)[];

/** Facts by name, flat or nested: `{ 'sender.country': 'DE' }` and `{ sender: { country: 'DE' } }` say the same. */
export type Facts = Readonly<Record<string, unknown>>;

/** True, false, or unknown because a fact is absent or of the wrong type (strong Kleene logic). */
export type Truth = boolean | 'unknown';

/** The closed set of comparisons. */
export type Operator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'notIn'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'containsAny'
  | 'containsAll'
  | 'startsWith'
  | 'endsWith'
  | 'glob'
  | 'within';

/** The names of the facts in `F` whose values are of type `V`, nested ones as dotted paths. */
export type PathsOf<F, V> = {
  [K in keyof F & string]: NonNullable<F[K]> extends V
    ? K
    : NonNullable<F[K]> extends readonly unknown[]
      ? never
      : NonNullable<F[K]> extends object
        ? `${K}.${PathsOf<NonNullable<F[K]>, V>}`
        : never;
}[keyof F & string];

type Scalar = string | number | boolean;
type List = readonly Scalar[];

/** A comparison of one fact with a value, or with another fact: `{ fact: 'ageInDays', op: 'lte', value: 30 }`. */
export type Comparison = {
  readonly fact: string;
  readonly op: Operator;
} & ({ readonly value: FactValue } | { readonly valueOf: string });

type Against<V, P> = { readonly value: V } | { readonly valueOf: P };

type NumberComparison<P extends string> =
  | ({ readonly fact: P; readonly op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' } & Against<number, P>)
  | { readonly fact: P; readonly op: 'in' | 'notIn'; readonly value: readonly number[] };

type TextComparison<P extends string> =
  | ({ readonly fact: P; readonly op: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'endsWith' | 'within' } & Against<
      string,
      P
    >)
  | { readonly fact: P; readonly op: 'glob'; readonly value: string }
  | { readonly fact: P; readonly op: 'in' | 'notIn' | 'containsAny' | 'containsAll' | 'within'; readonly value: readonly string[] };

type ListComparison<P extends string> =
  | { readonly fact: P; readonly op: 'contains'; readonly value: Scalar }
  | { readonly fact: P; readonly op: 'containsAny' | 'containsAll'; readonly value: List }
  | { readonly fact: P; readonly op: 'within'; readonly value: string | readonly string[] };

/** A comparison that only compiles when the fact exists in `F` and the value is of the fact's type. */
export type ComparisonOf<F> =
  | NumberComparison<PathsOf<F, number>>
  | TextComparison<PathsOf<F, string>>
  | ListComparison<PathsOf<F, List>>
  | ({ readonly fact: PathsOf<F, boolean>; readonly op: 'eq' | 'ne' } & Against<boolean, PathsOf<F, boolean>>)
  | { readonly fact: PathsOf<F, Scalar>; readonly op: 'eq' | 'ne'; readonly value: null };

/**
 * A condition as plain JSON: a comparison, or `all`, `any`, `not` of further conditions. `all` of nothing is true, `any` of nothing is false.
 * `Condition` reads any fact; `Condition<MyFacts>` compiles only for facts that exist, compared with values of their type.
 */
export type Condition<F = Facts> =
  | (string extends keyof F ? Comparison : ComparisonOf<F>)
  | { readonly all: readonly Condition<F>[] }
  | { readonly any: readonly Condition<F>[] }
  | { readonly not: Condition<F> };

/**
 * The other fact that a comparison compares with. `valueOf` is read as an own property, because every object inherits a method of that name.
 *
 * @param comparison - a checked comparison
 * @returns the name of the fact, or undefined when the comparison is with a value
 * @internal
 */
export function otherFactOf(comparison: Comparison): string | undefined {
  return Object.hasOwn(comparison, 'valueOf') ? (comparison as { readonly valueOf: string }).valueOf : undefined;
}

/**
 * The value that a comparison compares with.
 *
 * @param comparison - a checked comparison
 * @returns the value, or null when the comparison is with another fact
 * @internal
 */
export function valueIn(comparison: Comparison): FactValue {
  return 'value' in comparison ? comparison.value : null;
}
