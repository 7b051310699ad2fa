/**
 * Where a tail of a distribution reaches a probability, found by Newton's method on the logarithms of both, kept inside a bracket.
 *
 * @internal
 */
export function tailRoot({ start, highest, target, rises, tail, density }: TailRoot): number {
  let [low, high, x] = [0, highest, start];
  for (let round = 0; round < 200; round += 1) {
    const reached = tail(x);
    if (reached === target) return x;
    if (reached < target === rises) low = x;
    else high = x;
    const slope = density(x) * x;
    const step = (Math.log(reached / target) * reached) / (rises ? slope : -slope);
    const next = x * Math.exp(-step);
    if (Math.abs(step) < 4e-16) return next;
    x = next > low && next < high ? next : middle(low, high);
    if (x === low || x === high) return x;
  }
  return x;
}

function middle(low: number, high: number): number {
  if (high === Number.POSITIVE_INFINITY) return low * 4;
  return low === 0 ? high / 1024 : Math.sqrt(low) * Math.sqrt(high);
}

/** What {@link tailRoot} needs to know. @internal */
interface TailRoot {
  readonly start: number;
  readonly highest: number;
  readonly target: number;
  /** True for the lower tail, which rises with x. */
  readonly rises: boolean;
  readonly tail: (x: number) => number;
  readonly density: (x: number) => number;
}
