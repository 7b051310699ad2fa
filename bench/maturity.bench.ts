import { default as loadHighs } from 'highs';
import { assess, assessAll, gaps, roadmap, type Answer, type Roadmap } from '../src/maturity/index.ts';
import { marketingOperations } from '../src/maturity/models/index.ts';
import { draws } from '../src/kernel/index.ts';
import { highsSolver } from '../src/selection/highs.ts';
import { atMost, median, type Bench, type Comparison } from './harness.ts';

const at = '2026-11-22';
const options = ['N', 'P', 'L', 'F'];
const capabilities = marketingOperations.nodes.map(({ id, practices = [] }) => ({ id, practices }));
const practices = capabilities.flatMap((capability) => capability.practices);

/** One answer of each subject to each practice, on one of some days, every tenth left out. */
function invented(subjects: number): readonly Answer[] {
  const draw = draws(20_261_124);
  const days = Array.from({ length: 20 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`);
  return Array.from({ length: subjects }, (_, subject) => `team ${String(subject)}`).flatMap((subject) =>
    practices.flatMap(({ id }) => {
      const [option, day, isLeftOut] = [options[draw.below(4)]!, days[draw.below(20)]!, draw.below(10) === 0];
      return isLeftOut ? [] : [{ practice: id, subject, option, at: day }];
    }),
  );
}

interface Latest {
  readonly answers: (Answer | undefined)[];
  readonly moments: number[];
}

const values: Readonly<Record<string, number>> = { N: 0, P: 1 / 3, L: 2 / 3, F: 1 };

/** The same question answered by a loop written for this one model: the latest answers, score and level of each capability and of the whole. */
function byHand(answers: readonly Answer[]): unknown {
  const until = Date.parse(`${at}T23:59:59.999Z`);
  const placeOf = new Map(practices.map(({ id }, place) => [id, place]));
  const moments = new Map<string, number>();
  const subjects = new Map<string, Latest>();
  for (const answer of answers) {
    const place = placeOf.get(answer.practice);
    let moment = moments.get(answer.at);
    if (moment === undefined) {
      moment = Date.parse(answer.at);
      moments.set(answer.at, moment);
    }
    if (place === undefined || Number.isNaN(moment) || moment > until) continue;
    const id = answer.subject ?? '';
    let latest = subjects.get(id);
    if (latest === undefined) {
      latest = {
        answers: new Array<Answer | undefined>(practices.length).fill(undefined),
        moments: new Array<number>(practices.length).fill(-Infinity),
      };
      subjects.set(id, latest);
    }
    if (moment < latest.moments[place]!) continue;
    latest.answers[place] = answer;
    latest.moments[place] = moment;
  }
  return [...subjects].map(([subject, latest]) => scoredByHand(subject, latest));
}

function scoredByHand(subject: string, { answers }: Latest): unknown {
  const scores: Record<string, number> = {};
  const levels: Record<string, number> = {};
  let [place, answered, total, lowest] = [0, 0, 0, Infinity];
  for (const { id, practices: own } of capabilities) {
    const sums = new Float64Array(6);
    const counts = new Float64Array(6);
    let level = 5;
    for (const practice of own) {
      const option = answers[place]?.option;
      const value = values[String(option)];
      place += 1;
      if (value !== undefined) answered += 1;
      sums[practice.level]! += value ?? 0;
      counts[practice.level]! += 1;
      const passes = option === 'F' || (option === 'L' && practice.scale === 'practice');
      if (!passes) level = Math.min(level, practice.level - 1);
    }
    let score = 0;
    for (let each = 1; each <= 5; each += 1) score += sums[each]! / counts[each]!;
    scores[id] = score;
    levels[id] = level;
    total += score;
    lowest = Math.min(lowest, level);
  }
  const measures = { score: { overall: total / capabilities.length, nodes: scores }, level: { overall: lowest, nodes: levels } };
  return { subject, coverage: answered / practices.length, measures };
}

function said(plan: Roadmap): string {
  const { status, value, gap } = plan.selection;
  return `${status === 'optimal' ? 'proven best' : `gap ${((gap ?? 0) * 100).toFixed(2)} %`}, value ${(value ?? 0).toFixed(4)}`;
}

async function plans(): Promise<Comparison> {
  const everything = gaps(
    assess([], marketingOperations, { at }),
    capabilities.map(({ id }) => ({ node: id, level: 5 })),
  );
  const capacity = new Array<number>(8).fill(60);
  const solver = highsSolver(await loadHighs());
  const times = { ours: [] as number[], theirs: [] as number[] };
  let own = roadmap(everything, { capacity, limit: 1 });
  let proven = own;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    own = roadmap(everything, { capacity });
    const between = performance.now();
    proven = roadmap(everything, { capacity, solver });
    times.ours.push(between - start);
    times.theirs.push(performance.now() - between);
  }
  const edges = everything.practices.reduce((sum, { requires }) => sum + requires.length, 0);
  const isHonest = proven.selection.status === 'optimal' && (own.selection.bound ?? 0) >= (proven.selection.value ?? Infinity) - 1e-9;
  return {
    what: `the way through marketing operations: ${String(practices.length)} practices, ${String(edges)} prerequisites, 8 periods`,
    against: 'highs 1.15.3, through the same door',
    ours: median(times.ours),
    theirs: median(times.theirs),
    promise: 'a plan with an honest gap; proven best by HiGHS',
    kept: isHonest,
    note: `built-in search: ${said(own)}; HiGHS: ${said(proven)}`,
  };
}

export default {
  room: 'maturity',
  measure: async () => {
    const answers = invented(10_000);
    const ours = assessAll(answers, marketingOperations, { at }).subjects;
    const isSame = JSON.stringify(ours) === JSON.stringify(byHand(answers));
    const bulk = await atMost(
      2,
      `10,000 subjects × ${String(practices.length)} practices: latest answers, score and level of every capability and the whole`,
      'a loop written for this model',
      () => assessAll(answers, marketingOperations, { at }),
      () => byHand(answers),
      5,
    );
    return [{ ...bulk, kept: bulk.kept && isSame, note: isSame ? 'both give the same values' : 'the values differ' }, await plans()];
  },
} satisfies Bench;
