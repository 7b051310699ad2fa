import { kernelMessages, problem, type Facts, type Problem } from '../kernel/index.ts';
import type { Scope } from './rule.ts';

/** What a rule is asked of: the asset or one element of it, as seen with each group of recipients. */
export interface Subject {
  /** The element; absent for the asset. */
  readonly element?: string;
  /** The facts, once for each group of recipients; the worst answer counts. */
  readonly views: readonly Facts[];
  /** The list that nobody has given yet. */
  readonly absent?: string;
}

const lists: Readonly<Record<Exclude<Scope, 'asset'>, string>> = { claim: 'claims', endorsement: 'endorsements', audience: 'audiences' };

/** How many views an asset may have: elements times groups of recipients. More than anyone publishes, few enough to answer a hostile asset at once. */
const mostViews = 10_000;

/**
 * What keeps an asset from being looked at: too many elements, each to be seen with each group of recipients.
 *
 * @param asset - facts with lists
 * @returns the problem; none for an asset of the usual size
 * @internal
 */
export function sizeProblems(asset: Facts): readonly Problem[] {
  const [claims, endorsements, audiences] = ['claims', 'endorsements', 'audiences'].map((name) =>
    Array.isArray(asset[name]) ? asset[name].length : 0,
  );
  const views = (1 + claims! + endorsements!) * Math.max(1, audiences!);
  return views > mostViews ? [problem(kernelMessages, 'too-big', 'audiences', { max: mostViews })] : [];
}

/**
 * What the rules of each scope are asked of.
 *
 * @param asset - facts, with the lists `claims`, `endorsements` and `audiences`
 * @returns the subjects by scope; none for a list that is empty
 * @internal
 */
export function subjectsOf(asset: Facts): Readonly<Record<Scope, readonly Subject[]>> {
  const groups = groupsOf(asset);
  const views = groups.length === 0 ? [asset] : groups.map(({ facts }) => facts);
  return {
    asset: [{ views }],
    claim: elementsOf(asset, 'claim', views),
    endorsement: elementsOf(asset, 'endorsement', views),
    audience: groups.map(({ element, facts }) => ({ ...(element === undefined ? {} : { element }), views: [facts] })),
  };
}

function elementsOf(asset: Facts, scope: 'claim' | 'endorsement', views: readonly Facts[]): readonly Subject[] {
  const list = asset[lists[scope]];
  if (!Array.isArray(list)) return [{ views, absent: lists[scope] }];
  return list.map((given: unknown, index) => ({
    element: nameOf(given, lists[scope], index),
    views: views.map((facts) => ({ ...facts, [scope]: isFacts(given) ? given : {} })),
  }));
}

/** The groups of recipients: each of `audiences`, or the one that `recipients` speaks of. A flat `recipients.…` would hide the group, so it goes. */
function groupsOf(asset: Facts): readonly { readonly element?: string; readonly facts: Facts }[] {
  const list = asset['audiences'];
  if (!Array.isArray(list)) return [{ facts: asset }];
  const shared = Object.fromEntries(Object.entries(asset).filter(([name]) => !name.startsWith('recipients.')));
  return list.map((given: unknown, index) => ({
    element: nameOf(given, lists.audience, index),
    facts: { ...shared, recipients: { ...(isFacts(asset['recipients']) ? asset['recipients'] : {}), ...(isFacts(given) ? given : {}) } },
  }));
}

function nameOf(given: unknown, list: string, index: number): string {
  return isFacts(given) && typeof given['id'] === 'string' ? given['id'] : `${list}[${index}]`;
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
