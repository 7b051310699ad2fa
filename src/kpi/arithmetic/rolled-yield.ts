import { kernelMessages, notANumber, problem, refuseWhenBroken, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { insufficient, type Insufficient } from '../insufficient.ts';
import { arithmeticMessages } from '../messages.ts';

/** One step of a process: how many pieces came in, and how many got through at the first attempt. */
export interface StepPasses {
  /** Pieces that came into the step, 0 or more. */
  readonly entered: number;
  /** Pieces that needed no second attempt, at most those that entered. */
  readonly passed: number;
}

/** How many pieces get through a whole process at the first attempt. */
export interface RolledYield {
  /** Tells it from `insufficient`. */
  readonly status: 'ok';
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** Share of pieces that no step sends back, 0 to 1. */
  readonly share: number;
  /** Share that each step lets through, in the order given. */
  readonly steps: readonly number[];
}

/**
 * Rolled throughput yield: the shares of all steps multiplied. Five steps that each pass 90 % pass only 59 % together.
 *
 * @param steps - at least one, in any order; pieces that fail in one step are taken to be no likelier to fail in the next
 * @returns the share of the whole and of each step; `insufficient` where a step had nothing to do
 * @throws InputError `missing-operand` without a step, `not-a-number`, `too-small`, or `too-large` for more passed than entered
 *
 * @example
 * ```ts
 * import { rolledYield } from 'marops/kpi';
 *
 * const campaign = rolledYield([{ entered: 50, passed: 45 }, { entered: 50, passed: 40 }]);
 * campaign.status === 'ok' && campaign.share.toFixed(2) // => '0.72'
 * rolledYield([{ entered: 0, passed: 0 }]).status // => 'insufficient'
 * ```
 */
export function rolledYield(steps: readonly StepPasses[]): RolledYield | Insufficient {
  const definition = { id: 'rolled-yield', version: '1.0.0' };
  refuseWhenBroken(steps.length === 0 ? [problem(kernelMessages, 'missing-operand', 'steps', { min: 1, value: 0 })] : steps.flatMap(stepProblems));
  const idle = steps.findIndex(({ entered }) => entered === 0);
  if (idle >= 0) return insufficient(definition, problem(arithmeticMessages, 'no-pieces', `steps[${String(idle)}]`));
  const shares = steps.map(({ entered, passed }) => passed / entered);
  return { status: 'ok', definition, share: shares.reduce((product, share) => product * share, 1), steps: shares };
}

function stepProblems({ entered, passed }: StepPasses, index: number): readonly Problem[] {
  const path = `steps[${String(index)}]`;
  const wrong = Object.entries({ entered, passed }).flatMap(([name, value]) => {
    const noNumber = notANumber(value, `${path}.${name}`);
    if (noNumber !== undefined) return [noNumber];
    return value < 0 ? [problem(kernelMessages, 'too-small', `${path}.${name}`, { min: 0, value })] : [];
  });
  if (wrong.length > 0 || passed <= entered) return wrong;
  return [problem(kernelMessages, 'too-large', `${path}.passed`, { max: entered, value: passed })];
}
