import { assess, compare, explain, gaps, roadmap, type Assessment, type GapAnalysis, type Roadmap } from 'marops/maturity';
import { marketingOperations } from 'marops/maturity/models';
import { ambitions, selfAssessment, sparedDays } from './data/maturity.ts';
import type { Section } from './section.ts';

const statements = new Map(
  marketingOperations.nodes.flatMap(({ practices = [] }) => practices.map(({ id, statement }) => [id, statement.slice(0, -1)] as const)),
);

/** How mature the team's operations are, what is missing most, and the order that closes it within the days to spare. */
export function maturitySection(): Section {
  const before = assess(selfAssessment, marketingOperations, { at: '2026-06-30' });
  const today = assess(selfAssessment, marketingOperations, { at: '2026-09-30' });
  const gap = gaps(today, ambitions);
  const plan = roadmap(gap, { capacity: sparedDays });
  const { score } = compare(before, today).measures;
  const whole = `Overall ${shown(score?.overall.after)} of 5, after ${shown(score?.overall.before)} a quarter ago; ${String(today.coverage.answered)} of ${String(today.coverage.practices)} practices answered, the others count 0.`;
  const rows = capabilityRows(today, gap);
  return {
    title: 'How mature operations are',
    summary: [
      whole,
      ...rows.map(([title, level, target, value]) => `${title}: level ${level} of ${target}, score ${value}`),
      ...outlook(today, plan),
    ],
    markdown: [
      whole,
      '',
      '| Capability | level | target | score | still to gain | holds it back |\n| --- | ---: | ---: | ---: | ---: | --- |',
      ...rows.map((cells) => `| ${cells.join(' | ')} |`),
      '',
      'The largest gaps for the work they take:',
      '',
      ...gap.practices.slice(0, 5).map((each) => `- ${said(each.practice)}: ${explain(each)[0] ?? ''}`),
      '',
      `The way there, with ${sparedDays.join(', ')} working days to spare:`,
      '',
      '| Quarter | step | days | why not earlier |\n| ---: | --- | ---: | --- |',
      ...plan.steps.map(({ period, practice, effort, notEarlier }) => {
        const cells = [String(period), said(practice), String(effort), notEarlier?.message ?? ''];
        return `| ${cells.join(' | ')} |`;
      }),
      '',
      ...outlook(today, plan).map((line) => `- ${line}`),
      ...plan.backlog.map(({ practice, reason }) => `- Left open, because it ${reason.message}: ${said(practice)}`),
    ].join('\n'),
  };
}

function capabilityRows({ measures }: Assessment, { practices }: GapAnalysis): readonly (readonly string[])[] {
  return marketingOperations.nodes.map(({ id, title }) => {
    const level = measures['level']?.nodes[id];
    const missing = practices.filter(({ node }) => node === id).reduce((sum, { contribution }) => sum + contribution, 0);
    const target = ambitions.find(({ node }) => node === id)?.level;
    const held = level?.blocking.map((practice) => `\`${practice}\``).join(', ') ?? '';
    return [title, String(level?.value), String(target), shown(measures['score']?.nodes[id]?.value), shown(missing), held];
  });
}

/** Where the plan leads, and how sure it is that no other leads further. */
function outlook({ measures }: Assessment, { forecast, steps, backlog, selection }: Roadmap): readonly string[] {
  const start = measures['score']?.overall.value ?? 0;
  const curve = [start, ...forecast.map((closed) => start + closed)].map(shown).join(' → ');
  const sure =
    selection.status === 'optimal'
      ? 'proven: no other order gains more'
      : `not proven: no other order gains more than ${((selection.gap ?? 1) * 100).toFixed(1)} % above it`;
  return [`${String(steps.length)} steps in four quarters, ${String(backlog.length)} left open; ${sure}`, `Score by quarter: ${curve}`];
}

function shown(value: number | null | undefined): string {
  return value == null ? 'none' : value.toFixed(2);
}

/** What a practice says, without its full stop. */
function said(practice: string): string {
  return statements.get(practice) ?? practice;
}
