import { problem, shown, type Problem } from '../../kernel/index.ts';
import { eachRecord } from '../check-parts.ts';
import { maturityMessages } from '../messages.ts';
import type { PostShare, RoleLadder, StaffingModel } from '../staffing-model.ts';

/** Somebody who works in operations. */
export interface StaffMember {
  /** An opaque id. */
  readonly id: string;
  /** What their time goes to, as shares of a full-time post. */
  readonly roles: readonly PostShare[];
}

/** Who stands on one ladder. @internal */
export interface LadderStaff {
  /** The roles that somebody has, the lowest first. */
  readonly roles: readonly string[];
  /** Full-time posts. */
  readonly time: number;
  /** The highest rung that is held; -1 when none is. */
  readonly rung: number;
}

/**
 * The shares of posts that can be used, and what is wrong with the others.
 * @internal
 */
export function usableShares(
  staff: readonly StaffMember[],
  { ladders }: StaffingModel,
): { readonly shares: readonly PostShare[]; readonly problems: readonly Problem[] } {
  const known = new Set(ladders.flatMap(({ rungs }) => rungs.map(({ role }) => role)));
  const shares: PostShare[] = [];
  const problems: Problem[] = [];
  staff.forEach(({ roles }, member) => {
    roles.forEach((each, index) => {
      const path = `staff[${String(member)}].roles[${String(index)}]`;
      if (!known.has(each.role)) problems.push(problem(maturityMessages, 'unknown-role', `${path}.role`, { value: shown(each.role) }));
      else if (!(each.share > 0 && each.share <= 1))
        problems.push(problem(maturityMessages, 'not-a-share', `${path}.share`, { value: shown(each.share) }));
      else shares.push(each);
    });
  });
  return { shares, problems };
}

/**
 * Who stands on a ladder. The time of a role that stands on several ladders counts on each in equal parts.
 * @internal
 */
export function staffOn({ rungs }: RoleLadder, shares: readonly PostShare[], { ladders }: StaffingModel): LadderStaff {
  const has = (ladder: RoleLadder, role: string): boolean => ladder.rungs.some((each) => each.role === role);
  const held = rungs.filter(({ role }) => shares.some((each) => each.role === role));
  const here = shares.filter(({ role }) => held.some((each) => each.role === role));
  return {
    roles: held.map(({ role }) => role),
    time: here.reduce((sum, { role, share }) => sum + share / ladders.filter((ladder) => has(ladder, role)).length, 0),
    rung: Math.max(-1, ...held.map((rung) => rungs.indexOf(rung))),
  };
}

/**
 * What keeps a list from being staff.
 * @internal
 */
export function staffProblems(staff: unknown): readonly Problem[] {
  return eachRecord(staff, 'staff', ({ roles }, path) => eachRecord(roles, `${path}.roles`, () => []));
}
