import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';
import { eachOf, eachRecord } from './check-parts.ts';

/** Who or what provides something: a team, a tactic, an owner, a person. */
export interface Provider {
  /** Who; rows of one id belong to one provider. */
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
 * @throws InputError `invalid-input` for lists that are none, and names that are no text
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
  refuseWhenBroken([
    ...eachOf(required, 'required', name),
    ...eachRecord(provided, 'provided', ({ id, covers }, path) => [...name(id, `${path}.id`), ...eachOf(covers, `${path}.covers`, name)]),
  ]);
  const asked = [...new Set(required)];
  const matched = asked.map((id) => ({ id, by: [...new Set(provided.filter(({ covers }) => covers.includes(id)).map((provider) => provider.id))] }));
  const busy = new Set(matched.flatMap(({ by }) => by));
  const covered = matched.filter(({ by }) => by.length > 0);
  const idsWhere = (holds: (providers: number) => boolean): readonly string[] => matched.filter(({ by }) => holds(by.length)).map(({ id }) => id);
  return {
    covered,
    uncovered: idsWhere((providers) => providers === 0),
    single: idsWhere((providers) => providers === 1),
    shared: idsWhere((providers) => providers > 1),
    idle: [...new Set(provided.map(({ id }) => id))].filter((id) => !busy.has(id)),
    share: asked.length === 0 ? null : covered.length / asked.length,
  };
}

function name(value: unknown, path: string): readonly Problem[] {
  return typeof value === 'string' ? [] : [problem(kernelMessages, 'not-text', path, { value: shown(value) })];
}
