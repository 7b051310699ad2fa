import { areEqual } from '../order.ts';
import type { PlaceShares } from './place-tally.ts';

/**
 * How often each alternative takes each place over all weights, for up to three criteria whose weighted terms add up. The weights are a
 * line or a triangle; every pair of alternatives cuts it where the two score the same, and between the cuts the order does not change.
 *
 * @param terms - `terms[criterion][alternative]`, more is better
 * @returns one entry an alternative
 * @internal
 */
export function exactShares(terms: readonly Float64Array[]): readonly PlaceShares[] {
  const rows = [...terms[0]!.keys()];
  const cells = cellsOf(terms).map((cell) => ({ ...cell, places: placesAt(terms, cell.centre) }));
  const shareWhere = (holds: (places: readonly number[]) => boolean): number =>
    cells.reduce((sum, { places, share }) => (holds(places) ? sum + share : sum), 0);
  return rows.map((row) => {
    const won = cells.filter(({ places }) => places[row] === 0);
    const wins = won.reduce((sum, { share }) => sum + share, 0);
    const favouredBy = terms.map((_, index) => won.reduce((sum, { centre, share }) => sum + (share / wins) * centre[index]!, 0));
    return { shares: rows.map((place) => shareWhere((places) => places[row] === place)), favouredBy: wins === 0 ? null : favouredBy };
  });
}

/** The place of each alternative, 0 for the first; equals share one. */
function placesAt(terms: readonly Float64Array[], weights: readonly number[]): readonly number[] {
  const scores = Array.from(terms[0]!, (_, row) => weights.reduce((sum, weight, index) => sum + weight * terms[index]![row]!, 0));
  return scores.map((score) => scores.filter((other) => other > score && !areEqual(other, score, 1e-12)).length);
}

interface Cell {
  /** The weights at its centre of gravity. */
  readonly centre: readonly number[];
  /** Its share of all weights. */
  readonly share: number;
}

function cellsOf(terms: readonly Float64Array[]): readonly Cell[] {
  if (terms.length === 1) return [{ centre: [1], share: 1 }];
  return terms.length === 2 ? segments(terms) : triangles(terms);
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
    const crossing: readonly Point[] = Math.sign(here) * Math.sign(there) < 0 ? [between(point, next, here / (here - there))] : [];
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

/** The centre of gravity: the centres of the triangles that fan out from one corner, weighed by their areas. */
function centreOf(polygon: Polygon): Point {
  const [corner, ...others] = polygon as readonly [Point, ...Point[]];
  const fan = others.slice(1).map((point, index): readonly [Point, number] => {
    const triangle = [corner, others[index]!, point] as const;
    const sum = (axis: 0 | 1): number => triangle.reduce((total, each) => total + each[axis], 0);
    return [[sum(0) / 3, sum(1) / 3], areaOf(triangle)];
  });
  const total = fan.reduce((sum, [, area]) => sum + area, 0);
  return fan.reduce<Point>(([x, y], [[centreX, centreY], area]) => [x + (centreX * area) / total, y + (centreY * area) / total], [0, 0]);
}
