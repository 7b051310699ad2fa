import { isDate } from '../../calendar/index.ts';
import { isRecord, kernelMessages, notANumber, once, problem, refuseWhenBroken, shown, type Problem } from '../../kernel/index.ts';
import { eachOf, eachRecord, text } from '../check-parts.ts';
import { maturityMessages } from '../messages.ts';
import { toolProblems } from './check-tool.ts';
import { policyProblems } from './check-stack-policy.ts';
import type { StackPolicy } from './stack-policy.ts';
import type { AlternativeTool, Tool } from './tool.ts';

/** How a stack is judged. */
export interface StackOptions {
  /** The day that the question is asked, `YYYY-MM-DD`. */
  readonly today: string;
  /** Parts, weights and rules; `usualStackPolicy` when left out. */
  readonly policy?: StackPolicy;
  /** Tools outside the inventory that could take over work; none when left out. */
  readonly alternatives?: readonly AlternativeTool[];
}

/** A tool that could not be judged. */
export interface UnusableTool {
  /** Which tool. */
  readonly tool: string;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
}

/**
 * The tools that can be judged, and those that cannot.
 *
 * @throws InputError `invalid-input` for a broken call: lists that are none, a day that is none, several currencies, a malformed policy
 * @internal
 */
export function checkedStack(
  tools: readonly Tool[],
  { today, policy, alternatives }: Required<StackOptions>,
): { readonly usable: readonly Tool[]; readonly unusable: readonly UnusableTool[] } {
  refuseWhenBroken([
    ...(isDate(today) ? [] : [problem(maturityMessages, 'not-a-moment', 'today', { value: shown(today) })]),
    ...(isRecord(policy) ? once(policy, policyProblems) : policyProblems(policy)),
    ...eachRecord(alternatives, 'alternatives', ({ id, capabilities, health }, path) => [
      ...text(id, `${path}.id`),
      ...eachOf(capabilities, `${path}.capabilities`, text),
      ...[notANumber(health, `${path}.health`) ?? []].flat(),
    ]),
    ...eachRecord(tools, 'tools', ({ id }, path) => text(id, `${path}.id`)),
  ]);
  const seen = new Set<string>();
  const found = tools.map((tool, index) => {
    const path = `tools[${String(index)}]`;
    const repeated = seen.has(tool.id) ? [problem(kernelMessages, 'not-unique', `${path}.id`, { value: shown(tool.id) })] : [];
    seen.add(tool.id);
    return { tool, problems: [...toolProblems({ ...tool }, path), ...repeated] };
  });
  const usable = found.filter((each) => each.problems.length === 0).map(({ tool }) => tool);
  const currencies = [...new Set(usable.flatMap(({ currency }) => currency ?? []))];
  refuseWhenBroken(currencies.length > 1 ? [problem(kernelMessages, 'currency-mismatch', 'tools', { value: currencies.join(' and ') })] : []);
  return { usable, unusable: found.filter((each) => each.problems.length > 0).map((each) => ({ tool: each.tool.id, problems: each.problems })) };
}
