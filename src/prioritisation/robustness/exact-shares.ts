/**
 * The share of all weights that put each alternative in each place, for up to three criteria whose weighted terms add up. The weights are a
 * line or a triangle; every pair of alternatives cuts it where the two score the same, and between the cuts the order does not change.
 *
 * @param terms - `terms[criterion][alternative]`, more is better
 * @returns `shares[alternative][place]`
 * @internal
 */
export function exactShares(terms: readonly Float64Array[]): readonly (readonly number[])[] {
  const rows = terms[0]!.length;
  const shares = Array.from({ length: rows }, () => new Array<number>(rows).fill(0));
  const cells = terms.length === 1 ? [{ centre: [1], share: 1 }] : terms.length === 2 ? segments(terms) : triangles(terms);
  for (const { centre, share } of cells) {
    const scores = Array.from({ length: rows }, (_, row) => centre.reduce((sum, weight, index) => sum + weight * terms[index]![row]!, 0));
    const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
    order.forEach((row, place) => (shares[row]![place]! += share));
  }
  return shares;
}

interface Cell {
  readonly centre: readonly number[];
  readonly share: number;
}

/** Every pair's lead as weights of the criteria. */
function leadsOf(terms: readonly Float64Array[]): readonly (readonly number[])[] {
  const rows = [...terms[0]!.keys()];
  return rows.flatMap((a) => rows.slice(a + 1).map((b) => terms.map((values) => values[a]! - values[b]!)));
}

function segments(terms: readonly Float64Array[]): readonly Cell[] {
  const cuts = leadsOf(terms).map(([first, second]) => second! / (second! - first!));
  const ends = [0, ...cuts.filter((cut) => cut > 0 && cut < 1).sort((a, b) => a - b), 1];
  return ends.slice(1).map((end, index) => ({ centre: [(ends[index]! + end) / 2, 1 - (ends[index]! + end) / 2], share: end - ends[index]! }));
}

type Point = readonly [x: number, y: number];
type Polygon = readonly Point[];

function triangles(terms: readonly Float64Array[]): readonly Cell[] {
  let cells: readonly Polygon[] = [
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  ];
  for (const [first, second, third] of leadsOf(terms)) {
    // Alternatives that score the same under all weights cut nothing.
    if (first === 0 && second === 0 && third === 0) continue;
    const lead = ([x, y]: Point): number => first! * x + second! * y + third! * (1 - x - y);
    cells = cells.flatMap((cell) => [keptSide(cell, lead), keptSide(cell, (point) => -lead(point))].filter((part) => areaOf(part) > 1e-15));
  }
  const total = cells.reduce((sum, cell) => sum + areaOf(cell), 0);
  return cells.map((cell) => {
    const [x, y] = centreOf(cell);
    return { centre: [x, y, 1 - x - y], share: areaOf(cell) / total };
  });
}

/** The part of a convex polygon where a linear function is 0 or more (Sutherland and Hodgman). */
function keptSide(polygon: Polygon, valueAt: (point: Point) => number): Polygon {
  return polygon.flatMap((point, index): readonly Point[] => {
    const next = polygon[(index + 1) % polygon.length]!;
    const [here, there] = [valueAt(point), valueAt(next)];
    const crossing: readonly Point[] = here * there < 0 ? [between(point, next, here / (here - there))] : [];
    return here >= 0 ? [point, ...crossing] : crossing;
  });
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return [x + (toX - x) * share, y + (toY - y) * share];
}

function areaOf(polygon: Polygon): number {
  const twice = polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function centreOf(polygon: Polygon): Point {
  const [x, y] = polygon.reduce(([sumX, sumY], [atX, atY]) => [sumX + atX, sumY + atY], [0, 0]);
  return [x / polygon.length, y / polygon.length];
}
