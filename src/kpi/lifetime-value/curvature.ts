import { inverse } from '../inverse.ts';

const step = 0.05;

/**
 * How uncertain each coordinate of a minimum of −ln likelihood is: the standard errors from the curvature there.
 *
 * @internal
 */
export function standardErrorsAt(f: (at: readonly number[]) => number, at: readonly number[]): readonly number[] | null {
  const size = at.length;
  const shifted = (one: number, two: number, signs: readonly [number, number]): number =>
    f(at.map((x, index) => x + step * ((index === one ? signs[0] : 0) + (index === two ? signs[1] : 0))));
  const curvature = new Float64Array(size * size);
  for (let one = 0; one < size; one += 1) {
    for (let two = 0; two <= one; two += 1) {
      const mixed = shifted(one, two, [1, 1]) - shifted(one, two, [1, -1]) - shifted(one, two, [-1, 1]) + shifted(one, two, [-1, -1]);
      curvature[one * size + two] = curvature[two * size + one] = mixed / (4 * step * step);
    }
  }
  const variances = inverse(curvature, size);
  if (variances === null) return null;
  const own = at.map((_, index) => variances[index * size + index]!);
  return own.every((variance) => variance > 0) ? own.map(Math.sqrt) : null;
}
