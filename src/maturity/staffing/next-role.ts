import { InputError, type Problem } from '../../kernel/index.ts';
import { oneOf } from '../one-of.ts';
import type { OrganisationStage, RoleLadder, StaffingModel } from '../staffing-model.ts';

/**
 * The role that a stage calls for in one capability: the highest of its ladder that the stage has reached, or the first while it has reached none.
 *
 * @param capability - one with a ladder
 * @param stage - a stage of the model
 * @param model - stages and ladders: `marketingStaffing`, or your own
 * @returns the role
 * @throws InputError `invalid-input` for a capability without a ladder and a stage that is not of the model
 *
 * @example
 * ```ts
 * import { nextRole } from 'marops/maturity';
 * import { marketingStaffing } from 'marops/maturity/models';
 *
 * nextRole('data', 'none', marketingStaffing) // => 'data-administrator'
 * nextRole('data', 'growing', marketingStaffing) // => 'data-steward'
 * ```
 */
export function nextRole(capability: string, stage: OrganisationStage, model: StaffingModel): string {
  const ladder = model.ladders.find((each) => each.capability === capability);
  const problems: readonly Problem[] = [
    ...oneOf(
      capability,
      model.ladders.map((each) => each.capability),
      'capability',
    ),
    ...oneOf(
      stage,
      model.stages.map((each) => each.stage),
      'stage',
    ),
  ];
  if (ladder === undefined || problems.length > 0) throw new InputError(problems);
  return ladder.rungs[calledRung(ladder, stage, model)]!.role;
}

/**
 * The place on its ladder of the role that a stage calls for.
 * @internal
 */
export function calledRung({ rungs }: RoleLadder, stage: OrganisationStage, { stages }: StaffingModel): number {
  const order = stages.map((each) => each.stage);
  const reached = rungs.filter((rung) => order.indexOf(rung.stage) <= order.indexOf(stage));
  return Math.max(0, reached.length - 1);
}
