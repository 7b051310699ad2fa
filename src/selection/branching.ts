import type { Columns } from './columns.ts';

/**
 * Whether every column of a point is 0 or 1, but for rounding.
 *
 * @internal
 */
export function isWhole(point: Float64Array): boolean {
  return point.every((value) => Math.abs(value - Math.round(value)) < 1e-6);
}

/**
 * The open column that the relaxation is least sure about, weighed by what it is worth; -1 when all are settled.
 *
 * @internal
 */
export function mostOpen(point: Float64Array, lower: Uint8Array, upper: Uint8Array, objective: Float64Array): number {
  let most = -1;
  let column = -1;
  for (let each = 0; each < point.length; each += 1) {
    if (lower[each] === upper[each]) continue;
    const unsure = Math.max(0, Math.min(point[each]!, 1 - point[each]!));
    const score = unsure < 1e-6 ? 0 : unsure * (1 + Math.abs(objective[each]!));
    if (score > most) {
      most = score;
      column = each;
    }
  }
  return column;
}

/**
 * What being done makes sure of: done later too, and what is required done by then.
 *
 * @internal
 */
export function implications({ rows, item }: Columns): {
  readonly up: readonly (readonly number[])[];
  readonly down: readonly (readonly number[])[];
} {
  const up: number[][] = item.map(() => []);
  const down: number[][] = item.map(() => []);
  for (const { columns, coefficients, atMost } of rows) {
    const [from, to] = columns;
    if (columns.length !== 2 || atMost !== 0 || coefficients[0] !== 1 || coefficients[1] !== -1) continue;
    up[from!]!.push(to!);
    down[to!]!.push(from!);
  }
  return { up, down };
}
