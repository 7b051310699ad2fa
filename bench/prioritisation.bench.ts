import { promethee2, rank, rankTop, rice, ice, pie, topsis, weightedSum, acceptability } from 'marops/prioritisation';
import { bestPlaces, orderOf } from '../src/prioritisation/order.ts';
import { draws } from '../src/kernel/index.ts';
import { atMost, timesFaster, type Bench, type Comparison } from './harness.ts';

interface Idea {
  readonly id: string;
  readonly reach: number;
  readonly impact: number;
  readonly confidence: number;
  readonly effort: number;
}

const { uniform } = draws(1);
const impacts = [0.25, 0.5, 1, 2, 3];

function ideas(count: number): readonly Idea[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `idea ${String(index)}`,
    reach: Math.floor(uniform() * 10_000),
    impact: impacts[Math.floor(uniform() * 5)]!,
    confidence: uniform(),
    effort: 0.5 + uniform() * 12,
  }));
}

/** Two other definitions first, so that neither side runs on code made for RICE alone. */
function warmUp(): void {
  const tens = Array.from({ length: 20_000 }, (_, index) => ({ id: String(index), impact: 5, confidence: 5, ease: 5, potential: 5, importance: 5 }));
  rank(tens, ice, { explanations: false });
  rank(tens, pie, { explanations: false });
}

/** By hand, with the same promises: bounds and scale checked, repeated ids found, sorted, ties sharing a rank, the same result objects. */
function riceByHand(items: readonly Idea[]): object {
  const seen = new Set<string>();
  const scores = new Float64Array(items.length);
  const usable: Idea[] = [];
  const unscored: object[] = [];
  for (const item of items) {
    const { id, reach, impact, confidence, effort } = item;
    const isNew = typeof id === 'string' && id !== '' && !seen.has(id);
    seen.add(id);
    const isSound =
      reach >= 0 && reach < Infinity && impacts.includes(impact) && confidence >= 0 && confidence <= 1 && effort > 0 && effort < Infinity;
    if (isNew && isSound) {
      scores[usable.length] = (reach * impact * confidence) / effort;
      usable.push(item);
    } else unscored.push({ item, problems: [] });
  }
  const order = Uint32Array.from(usable.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ranked = new Array<{ item: Idea; rank: number; score: number; tied: boolean }>(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const score = scores[order[at]!]!;
    const before = at > 0 ? ranked[at - 1]! : undefined;
    const tied = before !== undefined && Math.abs(before.score - score) <= 1e-9 * Math.abs(before.score);
    if (tied) before.tied = true;
    ranked[at] = { item: usable[order[at]!]!, rank: tied ? before.rank : at + 1, score, tied };
  }
  return { ranked, unscored };
}

function topsisFlat(values: Float64Array, rows: number, width: number, weights: readonly number[]): Float64Array {
  const norms = new Float64Array(width);
  for (let row = 0; row < rows; row += 1) for (let c = 0; c < width; c += 1) norms[c]! += values[row * width + c]! ** 2;
  const best = new Float64Array(width).fill(-Infinity);
  const worst = new Float64Array(width).fill(Infinity);
  const scale = norms.map((norm, c) => weights[c]! / Math.sqrt(norm));
  for (let row = 0; row < rows; row += 1) {
    for (let c = 0; c < width; c += 1) {
      const value = values[row * width + c]! * scale[c]!;
      if (value > best[c]!) best[c] = value;
      if (value < worst[c]!) worst[c] = value;
    }
  }
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let [toBest, toWorst] = [0, 0];
    for (let c = 0; c < width; c += 1) {
      const value = values[row * width + c]! * scale[c]!;
      toBest += (value - best[c]!) ** 2;
      toWorst += (value - worst[c]!) ** 2;
    }
    scores[row] = Math.sqrt(toWorst) / (Math.sqrt(toBest) + Math.sqrt(toWorst));
  }
  return scores;
}

function prometheeNaive(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const rows = columns[0]!.length;
  const flows = new Float64Array(rows);
  columns.forEach((column, index) => {
    const weight = weights[index]! / (rows - 1);
    for (let a = 0; a < rows; a += 1)
      for (let b = 0; b < rows; b += 1) flows[a]! += weight * (Number(column[a]! > column[b]!) - Number(column[b]! > column[a]!));
  });
  return flows;
}

function smaaFlat(rows: readonly (readonly number[])[], count: number, seed: number): Float64Array {
  const { exponential } = draws(seed);
  const [n, width] = [rows.length, rows[0]!.length];
  const values = Float64Array.from(rows.flat());
  const counts = new Float64Array(n * n);
  const central = new Float64Array(n * width);
  const weights = new Float64Array(width);
  const scores = new Float64Array(n);
  const order = Uint32Array.from(rows.keys());
  for (let draw = 0; draw < count; draw += 1) {
    let total = 0;
    for (let c = 0; c < width; c += 1) total += weights[c] = exponential();
    for (let c = 0; c < width; c += 1) weights[c]! /= total;
    for (let row = 0; row < n; row += 1) {
      let score = 0;
      for (let c = 0; c < width; c += 1) score += weights[c]! * values[row * width + c]!;
      scores[row] = score;
    }
    for (let place = 1; place < n; place += 1) {
      const row = order[place]!;
      let at = place - 1;
      for (; at >= 0 && scores[order[at]!]! < scores[row]!; at -= 1) order[at + 1] = order[at]!;
      order[at + 1] = row;
    }
    for (let place = 0; place < n; place += 1) counts[order[place]! * n + place]! += 1;
    for (let c = 0; c < width; c += 1) central[order[0]! * width + c]! += weights[c]!;
  }
  return counts;
}

const fields = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const six = fields.map((id, index) => ({ id, weight: index + 1, direction: 'higher' as const }));
const shares = six.map(({ weight }) => weight / 21);

function columnsOf(rows: number): readonly Float64Array[] {
  return fields.map(() => Float64Array.from({ length: rows }, () => 1 + 99 * uniform()));
}

const million = 1_000_000;

/** Set methods over columns, with nothing else in memory. */
async function setMethods(): Promise<readonly Comparison[]> {
  const columns = columnsOf(million);
  const flat = new Float64Array(million * 6);
  columns.forEach((column, c) => column.forEach((value, row) => (flat[row * 6 + c] = value)));
  const small = columnsOf(5000);
  const fifty = Array.from({ length: 50 }, () => fields.map(() => uniform()));
  const alternatives = fifty.map((row, index) => ({
    id: String(index),
    ...(Object.fromEntries(fields.map((name, c) => [name, row[c]!])) as Record<(typeof fields)[number], number>),
  }));
  const method = topsis(six);
  const sum = weightedSum(six, { normalisation: 'none' });

  return [
    await atMost(
      1.5,
      'TOPSIS over 1,000,000 × 6',
      'a loop over one flat array',
      () => method.evaluate({ columns, rows: million }),
      () => topsisFlat(flat, million, 6, shares),
      5,
    ),
    await timesFaster(
      5,
      'PROMETHEE II over 5,000 × 6, usual preference',
      'comparing every pair',
      () => promethee2(six).evaluate({ columns: small, rows: 5000 }),
      () => prometheeNaive(small, shares),
      3,
    ),
    await atMost(
      2,
      'SMAA-2, 100,000 draws × 50 × 6',
      'flat typed arrays',
      () => acceptability(alternatives, sum, { draws: 100_000, seed: 1 }),
      () => smaaFlat(fifty, 100_000, 1),
      3,
    ),
  ];
}

/** Item methods, and putting a million scores in order. */
async function rankings(): Promise<readonly Comparison[]> {
  const items = ideas(million);
  warmUp();
  const scores = Float64Array.from({ length: million }, () => uniform());
  const rule = { tolerance: 1e-9, ties: [], fieldAt: () => undefined };
  const sorted = (): Uint32Array => Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);

  return [
    await atMost(
      3.5,
      'rank 1,000,000 items by RICE, explanations off',
      'a hand-written loop that keeps the same promises, sorting included',
      () => rank(items, rice, { explanations: false }),
      () => riceByHand(items),
      3,
    ),
    await atMost(
      1.3,
      'put 1,000,000 scores in order, with ranks and ties',
      'an index sort with comparator',
      () => orderOf(scores, 'higher', rule),
      sorted,
      3,
    ),
    {
      ...(await timesFaster(
        20,
        'the best 100 of 1,000,000 scores',
        'sorting all of them',
        () => orderOf(scores, 'higher', rule, bestPlaces(scores, 'higher', 100, 1e-9)),
        sorted,
        3,
      )),
      note: 'selection alone on both sides: scores are there already',
    },
    await timesFaster(
      1,
      'rankTop 100 of 1,000,000 items, scoring included',
      'rank of all',
      () => rankTop(items, rice, 100),
      () => rank(items, rice, { explanations: false }),
      3,
    ),
  ];
}

async function measure(): Promise<readonly Comparison[]> {
  return [...(await setMethods()), ...(await rankings())];
}

export default { room: 'prioritisation', measure } satisfies Bench;
