/** Who or what provides something: a team, a tactic, an owner, a person. */
export interface Provider {
  /** Unique among the providers. */
  readonly id: string;
  /** What it covers. */
  readonly covers: readonly string[];
}

/** What has somebody, and what has nobody. Plain JSON. */
export interface Coverage {
  /** What is covered, with whom. */
  readonly covered: readonly { readonly id: string; readonly by: readonly string[] }[];
  /** What nobody covers. */
  readonly uncovered: readonly string[];
  /** What exactly one provider covers. */
  readonly single: readonly string[];
  /** What more than one provider covers. */
  readonly shared: readonly string[];
  /** Providers that cover nothing of what is required. */
  readonly idle: readonly string[];
  /** Covered, as a share of what is required, 0 to 1; null when nothing is. */
  readonly share: number | null;
}

/**
 * Which capability, duty, goal or process has nobody.
 *
 * @param required - what must be covered; repeats count once
 * @param provided - who covers what
 * @returns what is covered and by whom, what is not, and the share
 *
 * @example
 * ```ts
 * import { coverage } from 'marops/maturity';
 *
 * const goals = ['growth', 'retention'];
 * coverage(goals, [{ id: 'campaigns', covers: ['growth'] }]).uncovered // => ['retention']
 * ```
 */
export function coverage(required: readonly string[], provided: readonly Provider[]): Coverage {
  const asked = [...new Set(required)];
  const matched = asked.map((id) => ({ id, by: provided.filter(({ covers }) => covers.includes(id)).map((provider) => provider.id) }));
  const covered = matched.filter(({ by }) => by.length > 0);
  const idsWhere = (holds: (providers: number) => boolean): readonly string[] => matched.filter(({ by }) => holds(by.length)).map(({ id }) => id);
  return {
    covered,
    uncovered: idsWhere((providers) => providers === 0),
    single: idsWhere((providers) => providers === 1),
    shared: idsWhere((providers) => providers > 1),
    idle: provided.filter(({ covers }) => !covers.some((id) => asked.includes(id))).map(({ id }) => id),
    share: asked.length === 0 ? null : covered.length / asked.length,
  };
}
