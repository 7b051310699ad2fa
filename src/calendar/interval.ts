import { kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { calendarMessages } from './messages.ts';

const minutesInDay = 1440;

/** An interval in minutes from the start of its day; beyond 1440 it runs into the next. @internal */
export interface MinuteSpan {
  /** 0 to 1439. */
  readonly start: number;
  /** Above the start, at most a day later. */
  readonly end: number;
}

/**
 * Minutes after midnight of a time of day, NaN for anything else.
 * @internal
 */
export function readTime(value: unknown): number {
  if (typeof value !== 'string' || !/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)) return Number.NaN;
  return Number(value.slice(0, 2)) * 60 + Number(value.slice(3));
}

/**
 * An interval in minutes, or undefined for anything else. An end that is not after the start lies on the next day.
 * @internal
 */
export function readInterval(value: unknown): MinuteSpan | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [start, end] = [readTime(value[0]), readTime(value[1])];
  if (!(start < minutesInDay) || Number.isNaN(end)) return undefined;
  return { start, end: end > start ? end : end + minutesInDay };
}

/**
 * What is wrong with the intervals of a day; open hours must lie apart, breaks may overlap.
 * @internal
 */
export function intervalProblems(intervals: unknown, path: string, how: 'apart' | 'anyhow'): readonly Problem[] {
  if (!Array.isArray(intervals)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(intervals) })];
  const problems = intervals.flatMap((each: unknown, index) => problemsOfOne(each, `${path}[${String(index)}]`));
  return how === 'anyhow' ? problems : [...problems, ...overlaps(intervals, path)];
}

function problemsOfOne(interval: unknown, path: string): readonly Problem[] {
  if (!Array.isArray(interval) || interval.length !== 2) return [problem(calendarMessages, 'not-an-interval', path, { value: shown(interval) })];
  const [start, end] = interval as readonly unknown[];
  return [
    ...(readTime(start) < minutesInDay ? [] : [problem(calendarMessages, 'not-a-time', `${path}[0]`, { last: '23:59', value: shown(start) })]),
    ...(Number.isNaN(readTime(end)) ? [problem(calendarMessages, 'not-a-time', `${path}[1]`, { last: '24:00', value: shown(end) })] : []),
  ];
}

function overlaps(intervals: readonly unknown[], path: string): readonly Problem[] {
  const spans = intervals.flatMap((each, index) => {
    const span = readInterval(each);
    return span === undefined ? [] : [{ ...span, at: `${path}[${String(index)}]`, text: (each as readonly string[]).join('-') }];
  });
  spans.sort((left, right) => left.start - right.start);
  return spans.flatMap((span, index) => {
    const earlier = spans[index - 1];
    if (earlier === undefined || earlier.end <= span.start) return [];
    return [problem(calendarMessages, 'overlap', span.at, { other: earlier.at, value: span.text })];
  });
}
