/** One membership of an area in a group, for as long as it lasted. */
export interface Membership {
  /** The group: `EU`. */
  readonly group: string;
  /** The member: `DE`, an ISO 3166 code. */
  readonly member: string;
  /** First day of the membership, `YYYY-MM-DD`. */
  readonly from: string;
  /** First day after it, `YYYY-MM-DD`; absent while it lasts. */
  readonly until?: string;
}

/** Answers whether a code lies within an area. */
export type AreaTest = (code: string, area: string) => boolean;

/**
 * The plain test: the code itself or one of its subdivisions (`US-CA` lies within `US`); no groups.
 * @internal
 */
export const sameOrSubdivision: AreaTest = (code, area) => code.startsWith(area) && (code.length === area.length || code[area.length] === '-');

/**
 * The test behind `within` on a date, with the groups that a table of memberships knows.
 *
 * @param memberships - dated memberships, plain data
 * @param on - the date, `YYYY-MM-DD`
 * @returns a test: the code, its subdivisions, and the members of the area's group on that date with theirs
 *
 * @example
 * ```ts
 * import { areasOn } from 'marops/kernel';
 *
 * const inEurope = areasOn([{ group: 'EU', member: 'GB', from: '1973-01-01', until: '2020-02-01' }], '2026-11-22');
 * inEurope('GB', 'EU') // => false
 * inEurope('US-CA', 'US') // => true
 * ```
 */
export function areasOn(memberships: readonly Membership[], on: string): AreaTest {
  const members = new Map<string, string[]>();
  for (const { group, member, from, until } of memberships) {
    if (from > on || (until !== undefined && until <= on)) continue;
    const known = members.get(group);
    if (known === undefined) members.set(group, [member]);
    else known.push(member);
  }
  return (code, area) => sameOrSubdivision(code, area) || (members.get(area)?.some((member) => sameOrSubdivision(code, member)) ?? false);
}
