import { roundTo } from 'marops/kernel';
import { assess, gaps, type Answer, type Assessment, type Model, type Policy, type UnansweredPolicy } from 'marops/maturity';
import { at, nodeOf, overallOf, said, samm, type Adapter } from '../fixtures.ts';

type Numbers = Readonly<Record<string, number>>;

interface Listed {
  readonly unlisted: number | null;
  readonly values: Numbers;
}

function sammAnswers(model: Model, { unlisted, values }: Listed): ReturnType<typeof said> {
  const activities = model.nodes.flatMap(({ nodes = [] }) => nodes.flatMap(({ practices = [] }) => practices.map(({ id }) => id)));
  return said({ ...Object.fromEntries(activities.map((id) => [id, unlisted])), ...values });
}

const unansweredPolicies: readonly string[] = ['zero', 'block', 'exclude', 'incompleteIsZero'] satisfies readonly UnansweredPolicy[];

/** What a case wants to know: the scores, or under each policy for what nobody answered the scores or the overall score alone. */
function sammResult(answers: readonly Answer[], model: Model, expected: object): object {
  const under = (policy: Partial<Policy>): Assessment => assess(answers, model, { at, policy });
  if (!Object.keys(expected).every((key) => unansweredPolicies.includes(key))) return sammScores(under({}), expected);
  return Object.fromEntries(
    Object.entries(expected).map(([unanswered, wanted]: [string, unknown]) => {
      const today = under({ unanswered: unanswered as UnansweredPolicy });
      return [unanswered, typeof wanted === 'object' && wanted !== null ? sammScores(today, wanted) : overallOf(today)];
    }),
  );
}

/** The same keys as expected, from an assessment of SAMM. */
function sammScores(assessment: Assessment, expected: object): object {
  const { answered, practices, share } = assessment.coverage;
  const given: Record<string, unknown> = {
    answered,
    total: practices,
    coverage: share,
    overall: overallOf(assessment),
    overallRounded2: roundTo(overallOf(assessment), 2),
  };
  return Object.fromEntries(
    Object.entries(expected).map(([key, inner]) => [
      key,
      typeof inner === 'object' && inner !== null
        ? Object.fromEntries(Object.keys(inner as object).map((id) => [id, nodeOf(assessment, id)]))
        : given[key],
    ]),
  );
}

/** OWASP SAMM: scores, phases, one practice under each policy, and what closes its gap. */
export const sammAdapters: Readonly<Record<string, Adapter>> = {
  'samm-2': (answers: Listed, expected: object) => {
    const model = samm();
    return sammResult(sammAnswers(model, answers), model, expected);
  },
  'samm-2-phases': (
    answers: Listed & { phases: readonly { phase: number; changes: Numbers }[] },
    expected: { phases: readonly { phase: number }[] },
  ) => {
    const model = samm();
    const days = (phase: number): string => `2026-12-${String(phase).padStart(2, '0')}`;
    const dated = [...sammAnswers(model, answers), ...answers.phases.flatMap(({ phase, changes }) => said(changes, days(phase)))];
    return {
      current: overallOf(assess(dated, model, { at })),
      phases: expected.phases.map((each) => ({ ...sammScores(assess(dated, model, { at: days(each.phase) }), each), phase: each.phase })),
    };
  },
  'samm-practice': (answers: Readonly<Record<'baseline' | 'target', Readonly<Record<string, string | number>>>>, expected: object) => {
    const model = samm();
    const rated = (values: Readonly<Record<string, string | number>>, notApplicable: Policy['notApplicable']) =>
      assess(said(values), model, { at, policy: { notApplicable } }).measures['score']?.nodes[Object.keys(values)[0]!.slice(0, 4)];
    return Object.fromEntries(
      Object.keys(expected).map((policy) => [
        policy,
        {
          baseline: rated(answers.baseline, policy as Policy['notApplicable'])?.value,
          target: rated(answers.target, policy as Policy['notApplicable'])?.value,
          maxAttainable: rated(answers.baseline, policy as Policy['notApplicable'])?.max,
        },
      ]),
    );
  },
  'gap-contribution-samm': ({ changes }: { changes: readonly { id: string; current: number; target: number }[] }) => {
    const model = samm();
    const today = assess(said(Object.fromEntries(changes.map(({ id, current }) => [id, current]))), model, { at });
    const { value, practices } = gaps(
      today,
      changes.map(({ id, target }) => ({ practice: id, value: target })),
    );
    return { overallGap: value, contributions: Object.fromEntries(practices.map(({ practice: id, contribution }) => [id, contribution])) };
  },
};
