import type { StackPolicy } from './stack-policy.ts';
import type { AlternativeTool, Tool } from './tool.ts';
import { sharedShare, type ToolScore } from './tool-score.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** A tool with its score. @internal */
export interface ScoredTool {
  /** The tool. */
  readonly tool: Tool;
  /** How healthy it is. */
  readonly score: ToolScore;
}

/** What to do with a tool, and who could do its work. @internal */
export interface Succession {
  /** What to do. */
  readonly verdict: Verdict;
  /** The healthier tool that does most of its jobs and itself stays; null when none does any. */
  readonly successor: { readonly tool: string; readonly share: number } | null;
}

/**
 * What to do with each tool. The healthiest are judged first, so that work is only ever handed to a tool that stays: one that is itself retired, or of
 * which too little is known, takes over nothing.
 * @internal
 */
export function successorsIn(scored: readonly ScoredTool[], alternatives: readonly AlternativeTool[], policy: StackPolicy): readonly Succession[] {
  const places = [...scored.keys()].sort((left, right) => healthOf(scored[right]!) - healthOf(scored[left]!) || left - right);
  const staying: AlternativeTool[] = [...alternatives];
  const successions = new Map<number, Succession>();
  for (const place of places) {
    const { tool, score } = scored[place]!;
    const health = score.explanation?.value ?? null;
    const successor =
      health === null
        ? null
        : mostOf(
            tool,
            staying.filter((other) => other.health > health),
          );
    const canBeKnown = health !== null && tool.capabilities.length > 0;
    const verdict = verdictOn(tool, score, canBeKnown ? (successor?.share ?? 0) : null, policy);
    successions.set(place, { verdict, successor });
    if (health !== null && verdict.decision !== 'retire' && verdict.decision !== 'review') staying.push({ ...tool, health });
  }
  return scored.map((_, place) => successions.get(place)!);
}

function healthOf({ score }: ScoredTool): number {
  return score.explanation?.value ?? -Infinity;
}

function mostOf(tool: Tool, others: readonly AlternativeTool[]): Succession['successor'] {
  let best: Succession['successor'] = null;
  for (const other of others) {
    const share = tool.capabilities.length === 0 ? 0 : sharedShare(tool, other);
    if (share > (best?.share ?? 0)) best = { tool: other.id, share };
  }
  return best;
}
