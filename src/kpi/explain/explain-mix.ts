import { kernelMessages, notANumber, problem, refuseWhenBroken, shown, type DefinitionReference, type Problem } from '../../kernel/index.ts';
import { finiteResult } from '../finite-result.ts';

/** What one segment adds to a ratio. */
export interface SegmentTotals {
  /** Which segment: a channel, a country. */
  readonly segment: string;
  /** What the ratio counts: orders. */
  readonly numerator: number;
  /** Out of how many: visits; 0 or more. */
  readonly denominator: number;
}

/** What one segment did to the ratio of the whole. */
export interface SegmentEffect {
  /** Which segment. */
  readonly segment: string;
  /** What its larger or smaller weight did: more of what is better than the mean lifts it. */
  readonly mix: number;
  /** What its own ratio did. */
  readonly rate: number;
}

/** A change of a ratio of sums taken apart. */
export interface MixExplanation {
  /** Which method made it. */
  readonly definition: DefinitionReference;
  /** The ratio before. */
  readonly before: number;
  /** The ratio after. */
  readonly after: number;
  /** After minus before: `mix` and `rate` add up to it. */
  readonly change: number;
  /** What the weights of the segments did. */
  readonly mix: number;
  /** What the ratios within the segments did. */
  readonly rate: number;
  /** What each segment did; their effects add up to the two sums. */
  readonly segments: readonly SegmentEffect[];
  /** The change of the numerator: `volume`, `mix` and `rate` add up to it. */
  readonly numerator: { readonly change: number; readonly volume: number; readonly mix: number; readonly rate: number };
}

/**
 * Whether a ratio changed because segments got better or because there is more of the better ones; and for its numerator, how much mere
 * volume did. A segment that is new, or gone, is all mix: it has no earlier, or later, ratio of its own.
 *
 * @param before - each segment once
 * @param after - each segment once
 * @returns the effects: weights change at the earlier ratios, then ratios at the later weights, so that nothing is left over
 * @throws InputError `not-unique`, `not-a-number`, `too-small` for a denominator below 0, `not-positive` where all are 0
 *
 * @example
 * ```ts
 * import { explainMix } from 'marops/kpi';
 *
 * const before = [{ segment: 'search', numerator: 10, denominator: 100 }, { segment: 'social', numerator: 2, denominator: 100 }];
 * const after = [{ segment: 'search', numerator: 6, denominator: 50 }, { segment: 'social', numerator: 6, denominator: 150 }];
 * const { change, mix, rate } = explainMix(before, after);
 * [change, mix, rate].map((effect) => Number(effect.toFixed(6))) // => [0, -0.02, 0.02]
 * ```
 */
export function explainMix(before: readonly SegmentTotals[], after: readonly SegmentTotals[]): MixExplanation {
  refuseWhenBroken([...segmentProblems(before, 'before'), ...segmentProblems(after, 'after')]);
  const [old, now] = [wholeOf(before), wholeOf(after)];
  const names = [...new Set([...before, ...after].map(({ segment }) => segment))];
  const segments = names.map((segment) => effectOf(segment, old, now));
  const mix = segments.reduce((sum, effect) => sum + effect.mix, 0);
  const rate = segments.reduce((sum, effect) => sum + effect.rate, 0);
  return finiteResult({
    definition: { id: 'explain-mix', version: '1.0.0' },
    before: old.ratio,
    after: now.ratio,
    change: now.ratio - old.ratio,
    mix,
    rate,
    segments,
    numerator: {
      change: now.numerator - old.numerator,
      volume: (now.denominator - old.denominator) * old.ratio,
      mix: now.denominator * mix,
      rate: now.denominator * rate,
    },
  });
}

interface Whole {
  readonly bySegment: ReadonlyMap<string, SegmentTotals>;
  readonly numerator: number;
  readonly denominator: number;
  readonly ratio: number;
}

function wholeOf(segments: readonly SegmentTotals[]): Whole {
  const numerator = segments.reduce((sum, segment) => sum + segment.numerator, 0);
  const denominator = segments.reduce((sum, segment) => sum + segment.denominator, 0);
  return { bySegment: new Map(segments.map((each) => [each.segment, each])), numerator, denominator, ratio: numerator / denominator };
}

function effectOf(segment: string, old: Whole, now: Whole): SegmentEffect {
  const [before, after] = [partOf(segment, old), partOf(segment, now)];
  const ratioBefore = before.ratio ?? after.ratio ?? old.ratio;
  const ratioAfter = after.ratio ?? ratioBefore;
  return { segment, mix: (after.weight - before.weight) * (ratioBefore - old.ratio), rate: after.weight * (ratioAfter - ratioBefore) };
}

function partOf(segment: string, { bySegment, denominator }: Whole): { readonly weight: number; readonly ratio: number | null } {
  const own = bySegment.get(segment);
  if (own === undefined || own.denominator === 0) return { weight: 0, ratio: null };
  return { weight: own.denominator / denominator, ratio: own.numerator / own.denominator };
}

function segmentProblems(segments: readonly SegmentTotals[], path: string): readonly Problem[] {
  const names = segments.map(({ segment }) => segment);
  const problems = segments.flatMap(({ segment, numerator, denominator }, index) => {
    const at = `${path}[${String(index)}]`;
    return [
      ...(names.indexOf(segment) === index ? [] : [problem(kernelMessages, 'not-unique', `${at}.segment`, { value: shown(segment) })]),
      ...[notANumber(numerator, `${at}.numerator`), notANumber(denominator, `${at}.denominator`)].flatMap((wrong) => wrong ?? []),
      ...(denominator < 0 ? [problem(kernelMessages, 'too-small', `${at}.denominator`, { min: 0, value: shown(denominator) })] : []),
      ...(denominator === 0 && numerator !== 0 ? [problem(kernelMessages, 'too-large', `${at}.numerator`, { max: 0, value: shown(numerator) })] : []),
    ];
  });
  if (problems.length > 0 || segments.some(({ denominator }) => denominator > 0)) return problems;
  return [problem(kernelMessages, 'not-positive', path, { above: 0, value: 0 })];
}
