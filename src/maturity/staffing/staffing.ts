import { refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import type { OrganisationStage, PostShare, StaffingModel, StageMark } from '../staffing-model.ts';
import { asRecord } from '../check-parts.ts';
import { departmentOf, departmentProblems, type Department, type DepartmentStaffing } from './department.ts';
import { calledRung } from './next-role.ts';
import { staffOn, staffProblems, usableShares, type StaffMember } from './staff.ts';

/** What else is asked of the staffing. */
export interface StaffingOptions {
  /** The department; nothing is said of its size when left out. */
  readonly department?: Department;
}

/** How one capability is staffed. */
export interface CapabilityStaffing {
  /** Which capability. */
  readonly capability: string;
  /** The roles of its ladder that somebody has, the lowest first. */
  readonly held: readonly string[];
  /** Full-time posts; the time of a role that stands on several ladders counts on each in equal parts. */
  readonly fullTime: number;
  /** Its part of all full-time posts, 0 to 1; null when there are none. */
  readonly share: number | null;
  /** The role that the stage calls for. */
  readonly calledFor: string;
  /** The next role to hire: one rung above what is held, up to the one that the stage calls for; null when that is held. */
  readonly next: string | null;
}

/** Who does the work, what stage the organisation has reached, and whom to hire next. Plain JSON. */
export interface Staffing {
  /** The staffing model. */
  readonly definition: DefinitionReference;
  /** The last stage whose marks are met; the first of the model when none is. */
  readonly stage: OrganisationStage;
  /** The stage after it, with its marks; null at the last. */
  readonly nextStage: StageMark | null;
  /** People in operations. */
  readonly people: number;
  /** Full-time posts that they make together. */
  readonly fullTime: number;
  /** Every capability with a ladder. */
  readonly capabilities: readonly CapabilityStaffing[];
  /** How to share out the first post; empty when there is somebody. */
  readonly firstHire: readonly PostShare[];
  /** The size of operations; null when the department is not known. */
  readonly department: DepartmentStaffing | null;
  /** Roles that stand on no ladder, and shares that are none: they count for nothing. */
  readonly problems: readonly Problem[];
}

/**
 * Who does the work of operations, what stage the organisation has reached by it, and whom to hire next.
 *
 * @param staff - people with their roles, as shares of a full-time post, above 0 and at most 1
 * @param model - stages and ladders: `marketingStaffing`, or your own
 * @param options - `department`: its people, the share that should work in operations, and from how many on somebody is dedicated
 * @returns stage, capabilities with the next role of each, the first hire while there is nobody, and roles that could not be used
 * @throws InputError `invalid-input` for a department whose figures are out of range, and for staff that is no list of people with roles
 *
 * @example
 * ```ts
 * import { staffing } from 'marops/maturity';
 * import { marketingStaffing } from 'marops/maturity/models';
 *
 * const staff = [{ id: 'ann', roles: [{ role: 'data-administrator', share: 0.5 }, { role: 'data-steward', share: 0.5 }] }];
 * const { stage, capabilities } = staffing(staff, marketingStaffing);
 * stage // => 'growing'
 * capabilities.slice(0, 2).map(({ capability, next }) => [capability, next])
 * // => [['data', null], ['technology', 'marketing-automation-administrator']]
 * ```
 */
export function staffing(staff: readonly StaffMember[], model: StaffingModel, options: StaffingOptions = {}): Staffing {
  refuseWhenBroken([
    ...staffProblems(staff),
    ...asRecord(options, 'options', ({ department }) => (department === undefined ? [] : asRecord(department, 'department', departmentProblems))),
  ]);
  const { department } = options;
  const { shares, problems } = usableShares(staff, model);
  const fullTime = shares.reduce((sum, { share }) => sum + share, 0);
  const onLadders = model.ladders.map((ladder) => staffOn(ladder, shares, model));
  const grown = onLadders.filter(({ rung }) => rung > 0).length;
  const mark = model.stages.filter((stage) => staff.length >= stage.people && grown >= stage.grown).at(-1) ?? model.stages[0]!;
  return {
    definition: { id: model.id, version: model.version },
    stage: mark.stage,
    nextStage: model.stages[model.stages.indexOf(mark) + 1] ?? null,
    people: staff.length,
    fullTime,
    capabilities: model.ladders.map((ladder, index): CapabilityStaffing => {
      const { roles, time, rung } = onLadders[index]!;
      const called = calledRung(ladder, mark.stage, model);
      return {
        capability: ladder.capability,
        held: roles,
        fullTime: time,
        share: fullTime === 0 ? null : time / fullTime,
        calledFor: ladder.rungs[called]!.role,
        next: rung < called ? ladder.rungs[rung + 1]!.role : null,
      };
    }),
    firstHire: staff.length === 0 ? model.firstHire : [],
    department: department === undefined ? null : departmentOf(staff.length, department),
    problems,
  };
}
