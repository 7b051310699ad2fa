import { problem, shown, type Problem } from '../kernel/index.ts';
import type { Evidence } from './answer.ts';
import { evidenceOf } from './evidence.ts';
import { maturityMessages } from './messages.ts';
import type { Model, NotApplicablePolicy, Policy } from './model.ts';
import type { Outline } from './outline.ts';
import { bestOf, offered, pointsOf } from './scale.ts';
import type { Snapshot } from './snapshot.ts';

/** What was said about a practice. */
export type Said = 'answered' | 'unanswered' | 'notApplicable';

/** Whether a practice counts: it does, it is left out, it stops its level, or it makes its node count 0. @internal */
export type Standing = 'counts' | 'leftOut' | 'blocks' | 'voids';

/** How one practice stands after the policy. @internal */
export interface PracticeStanding {
  /** What was said. */
  readonly said: Said;
  /** Whether it counts. */
  readonly standing: Standing;
  /** What it counts; 0 where nothing was said. */
  readonly value: number;
  /** How far it goes for a gate: 0 not, 1 largely, 2 fully. */
  readonly degree: number;
  /** The most that it can count under the policy. */
  readonly best: number;
  /** The farthest it can go for a gate under the policy. */
  readonly bestDegree: number;
  /** What was shown to prove it. */
  readonly evidence: readonly Evidence[];
}

const onUnanswered: Readonly<Record<Policy['unanswered'], Standing>> = {
  zero: 'counts',
  block: 'blocks',
  exclude: 'leftOut',
  incompleteIsZero: 'voids',
};

/**
 * How every practice stands: several respondents count with the mean of their values and the lowest of their degrees.
 * @internal
 */
export function standingsOf(
  snapshot: Snapshot | undefined,
  model: Model,
  outline: Outline,
  policy: Policy,
): { readonly standings: readonly PracticeStanding[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [...(snapshot?.problems ?? [])];
  const rows = [...(snapshot?.latest.values() ?? [])].map(({ answers }) => answers);
  const standings = outline.practices.map(({ practice }, place): PracticeStanding => {
    const scale = model.scales[practice.scale]!;
    const best = bestOf(scale);
    const said = rows.flatMap((row) => row[place] ?? []);
    const rule = practice.notApplicable ?? policy.notApplicable;
    const points = said.flatMap((answer) => {
      if (answer.notApplicable === true || answer.option === undefined || answer.option === null) return [];
      const found = pointsOf(answer.option, scale);
      if (found === undefined)
        problems.push(problem(maturityMessages, 'off-the-scale', practice.id, { allowed: offered(scale), value: shown(answer.option) }));
      return found ?? [];
    });
    const { evidence, problems: unusable } = evidenceOf(said, practice.id);
    problems.push(...unusable);
    const full = { best: best.value, bestDegree: best.degree, evidence };
    if (points.length > 0) {
      const value = points.reduce((sum, each) => sum + each.value, 0) / points.length;
      return { said: 'answered', standing: 'counts', value, degree: Math.min(...points.map(({ degree }) => degree)), ...full };
    }
    if (said.some((answer) => answer.notApplicable === true)) {
      if (rule !== 'reject') return { said: 'notApplicable', ...notApplicable(rule, best), evidence };
      problems.push(problem(maturityMessages, 'not-applicable-rejected', practice.id));
    }
    return { said: 'unanswered', standing: onUnanswered[policy.unanswered], value: 0, degree: 0, ...full };
  });
  return { standings, problems };
}

function notApplicable(
  rule: Exclude<NotApplicablePolicy, 'reject'>,
  best: { readonly value: number; readonly degree: number },
): Omit<PracticeStanding, 'said' | 'evidence'> {
  const { value, degree } = rule === 'full' ? best : { value: 0, degree: 0 };
  return { standing: rule === 'exclude' ? 'leftOut' : 'counts', value, degree, best: value, bestDegree: degree };
}

/**
 * The standings if everything that can still be done were done.
 * @internal
 */
export function attainable(standings: readonly PracticeStanding[]): readonly PracticeStanding[] {
  return standings.map((each) => (each.standing === 'leftOut' ? each : { ...each, standing: 'counts', value: each.best, degree: each.bestDegree }));
}
