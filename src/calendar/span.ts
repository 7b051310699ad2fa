/** A stretch, half-open: of time in milliseconds since 1970, or of days in day numbers. @internal */
export interface Span {
  /** Where it starts. */
  readonly start: number;
  /** The first place after it. */
  readonly end: number;
}

/**
 * The instants that lie in at least one of the spans, as spans that neither overlap nor touch, in order. Empty spans vanish.
 * @internal
 */
export function union(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter((each) => each.end > each.start).sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last === undefined || last.end < span.start) merged.push(span);
    else if (last.end < span.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/**
 * The instants of the first spans that lie in none of the second; both as `union` gives them.
 * @internal
 */
export function difference(spans: readonly Span[], cuts: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let { start } = span;
    while (next < cuts.length && cuts[next]!.end <= start) next += 1;
    for (let cut = next; cut < cuts.length && cuts[cut]!.start < span.end; cut += 1) {
      if (cuts[cut]!.start > start) left.push({ start, end: cuts[cut]!.start });
      start = cuts[cut]!.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

/**
 * Whether two spans share an instant.
 * @internal
 */
export function touches(span: Span, other: Span): boolean {
  return span.start < other.end && span.end > other.start;
}
