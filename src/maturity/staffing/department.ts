import { problem, roundTo, shown, type Problem } from '../../kernel/index.ts';
import { wholeFromOne, type Part } from '../check-parts.ts';
import { maturityMessages } from '../messages.ts';

/** The department that operations serve, and how many of its people should work in operations. */
export interface Department {
  /** People in the department, operations among them: a whole number of 1 or more. */
  readonly people: number;
  /** The share of them that should work in operations, above 0 and at most 1. */
  readonly share: number;
  /** From how many people on somebody does nothing but operations: a whole number of 1 or more; fewer do both. */
  readonly dedicatedFrom: number;
}

/** How many people of a department work in operations, and how many should. */
export interface DepartmentStaffing {
  /** Operations as a share of the people, 0 or more. */
  readonly share: number;
  /** How many should; 0 where everybody does both. */
  readonly wanted: number;
  /** How many are missing; 0 when there are enough. */
  readonly missing: number;
}

/**
 * How many people work in operations, and how many should.
 *
 * @param operations - how many do
 * @internal
 */
export function departmentOf(operations: number, { people, share, dedicatedFrom }: Department): DepartmentStaffing {
  // 70 × 0.1 is a little above 7 in binary and must not ask for an eighth.
  const wanted = people < dedicatedFrom ? 0 : Math.ceil(roundTo(people * share, 9));
  return { share: operations / people, wanted, missing: Math.max(0, wanted - operations) };
}

/**
 * What is wrong with the figures of a department.
 * @internal
 */
export function departmentProblems({ people, share, dedicatedFrom }: Part): readonly Problem[] {
  return [
    ...wholeFromOne(people, 'department.people'),
    ...wholeFromOne(dedicatedFrom, 'department.dedicatedFrom'),
    ...(typeof share === 'number' && share > 0 && share <= 1
      ? []
      : [problem(maturityMessages, 'not-a-share', 'department.share', { value: shown(share) })]),
  ];
}
