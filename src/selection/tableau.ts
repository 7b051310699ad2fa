import type { Row } from './solver.ts';

/**
 * The best fractional point of a program whose columns lie between bounds, kept ready while bounds and rows come and go.
 *
 * @internal
 */
export interface Tableau {
  /** Steps of elementary work so far. */
  readonly work: () => number;
  /** Sets the bounds of a column, 0 or 1 each. */
  readonly bind: (column: number, lower: number, upper: number) => void;
  /** Lets a row of the program in. */
  readonly admit: (row: number) => void;
  /** Which rows were let in. */
  readonly admitted: () => readonly number[];
  /** Pivots until every row that was let in is kept, no point can, or the iterations run out. */
  readonly settle: () => 'settled' | 'impossible' | 'tired';
  /** The value of a column. */
  readonly at: (column: number) => number;
  /** One price a program row: of the objective, or of the row that cannot be kept. */
  readonly prices: () => Float64Array;
  /** Forgets every pivot and every row. */
  readonly reset: () => void;
}

const tolerance = 1e-7;
const smallest = 1e-9;

/**
 * A dual simplex over a dense dictionary. Columns that have two bounds make the empty basis dual feasible at once, so there is no first phase, and every
 * price along the way gives a bound; rows are let in when a point breaks them.
 *
 * @internal
 */
export function tableauOf(objective: Float64Array, rows: readonly Row[]): Tableau {
  const width = objective.length;
  const scales = rows.map(({ coefficients }) => 1 / coefficients.reduce((most, each) => Math.max(most, Math.abs(each)), 1));
  const lower = new Float64Array(width);
  const upper = new Float64Array(width).fill(1);
  // A variable is a column, or `width + row` for what is left over in a row.
  const variableAt = new Int32Array(width);
  const gain = new Float64Array(width);
  const standing = new Float64Array(width);
  const whereIs = new Int32Array(width + rows.length);
  let body: Float64Array[] = [];
  let basic: number[] = [];
  let amount: number[] = [];
  let work = 0;
  let prices: 'objective' | number = 'objective';

  const low = (variable: number): number => (variable < width ? lower[variable]! : 0);
  const high = (variable: number): number => (variable < width ? upper[variable]! : Number.POSITIVE_INFINITY);

  const move = (at: number, to: number): void => {
    const by = to - standing[at]!;
    if (by === 0) return;
    standing[at] = to;
    for (let r = 0; r < body.length; r += 1) amount[r]! -= body[r]![at]! * by;
    work += body.length;
  };

  const reset = (): void => {
    body = [];
    basic = [];
    amount = [];
    whereIs.fill(-1);
    for (let column = 0; column < width; column += 1) {
      variableAt[column] = column;
      whereIs[column] = column;
      gain[column] = objective[column]!;
      standing[column] = objective[column]! > 0 ? upper[column]! : lower[column]!;
    }
  };

  const bind = (column: number, from: number, to: number): void => {
    lower[column] = from;
    upper[column] = to;
    const at = whereIs[column]!;
    if (at >= width) return;
    if (from === to) move(at, from);
    else if (gain[at]! > 0) move(at, to);
    else if (gain[at]! < 0) move(at, from);
  };

  const at = (column: number): number => {
    const where = whereIs[column]!;
    return where < width ? standing[where]! : amount[where - width]!;
  };

  const admit = (index: number): void => {
    const { columns, coefficients, atMost } = rows[index]!;
    const scale = scales[index]!;
    const fresh = new Float64Array(width);
    let left = atMost * scale;
    columns.forEach((column, k) => {
      const coefficient = coefficients[k]! * scale;
      left -= coefficient * at(column);
      const where = whereIs[column]!;
      if (where < width) fresh[where]! += coefficient;
      else addTimes(fresh, body[where - width]!, -coefficient);
    });
    work += width * 2;
    whereIs[width + index] = width + body.length;
    basic.push(width + index);
    amount.push(left);
    body.push(fresh);
  };

  /** The row that is furthest outside its bounds, or -1. */
  const worstRow = (): number => {
    let worst = -1;
    let furthest = tolerance;
    for (let r = 0; r < basic.length; r += 1) {
      const outside = Math.max(low(basic[r]!) - amount[r]!, amount[r]! - high(basic[r]!));
      if (outside > furthest) {
        furthest = outside;
        worst = r;
      }
    }
    return worst;
  };

  /** The variable that takes over a row, after those whose whole range does not suffice have been moved across; -1 when none is left. */
  const entering = (r: number): number => {
    const line = body[r]!;
    const tooHigh = amount[r]! > high(basic[r]!);
    const sign = tooHigh ? 1 : -1;
    const candidates: number[] = [];
    for (let c = 0; c < width; c += 1) {
      const slope = sign * line[c]!;
      if (Math.abs(slope) < smallest) continue;
      const variable = variableAt[c]!;
      if (low(variable) === high(variable)) continue;
      if (slope > 0 ? standing[c]! < high(variable) : standing[c]! > low(variable)) candidates.push(c);
    }
    work += width;
    const ratio = (c: number): number => Math.abs(gain[c]! / line[c]!);
    candidates.sort((left, right) => ratio(left) - ratio(right) || Math.abs(line[right]!) - Math.abs(line[left]!) || left - right);
    let missing = tooHigh ? amount[r]! - high(basic[r]!) : low(basic[r]!) - amount[r]!;
    const crossed: number[] = [];
    for (const c of candidates) {
      const variable = variableAt[c]!;
      const gained = Math.abs(line[c]!) * (high(variable) - low(variable));
      if (missing - gained <= tolerance) {
        for (const each of crossed) move(each, standing[each] === low(variableAt[each]!) ? high(variableAt[each]!) : low(variableAt[each]!));
        return c;
      }
      missing -= gained;
      crossed.push(c);
    }
    return -1;
  };

  const pivot = (r: number, c: number): void => {
    const line = body[r]!;
    const leaving = basic[r]!;
    const target = amount[r]! > high(leaving) ? high(leaving) : low(leaving);
    const by = (amount[r]! - target) / line[c]!;
    const arrived = standing[c]! + by;
    for (let other = 0; other < body.length; other += 1) amount[other]! -= body[other]![c]! * by;
    const turn = 1 / line[c]!;
    line[c] = 1;
    const filled: number[] = [];
    for (let k = 0; k < width; k += 1) {
      if (line[k] === 0) continue;
      line[k]! *= turn;
      if (Math.abs(line[k]!) < 1e-13) line[k] = 0;
      else filled.push(k);
    }
    for (let other = 0; other < body.length; other += 1) {
      if (other !== r) eliminate(body[other]!, line, c, filled);
    }
    eliminate(gain, line, c, filled);
    work += body.length + width + filled.length * body.length;
    whereIs[leaving] = c;
    whereIs[variableAt[c]!] = width + r;
    basic[r] = variableAt[c]!;
    variableAt[c] = leaving;
    standing[c] = target;
    amount[r] = arrived;
  };

  const settle = (): 'settled' | 'impossible' | 'tired' => {
    prices = 'objective';
    const patience = 200 + 4 * (body.length + width);
    for (let turn = 0; turn < patience; turn += 1) {
      work += body.length;
      const r = worstRow();
      if (r < 0) return 'settled';
      const c = entering(r);
      if (c < 0) {
        prices = r;
        return 'impossible';
      }
      pivot(r, c);
    }
    return 'tired';
  };

  const priceList = (): Float64Array => {
    const list = new Float64Array(rows.length);
    const line = prices === 'objective' ? gain : body[prices]!;
    const sign = prices === 'objective' || amount[prices]! > high(basic[prices]!) ? -1 : 1;
    for (let c = 0; c < width; c += 1) {
      const variable = variableAt[c]!;
      if (variable >= width) list[variable - width] = Math.max(0, sign * line[c]!) * scales[variable - width]!;
    }
    if (prices !== 'objective' && basic[prices]! >= width) list[basic[prices]! - width] = scales[basic[prices]! - width]!;
    return list;
  };

  reset();
  return {
    work: () => work,
    bind,
    admit,
    admitted: () => [...whereIs.subarray(width).keys()].filter((row) => whereIs[width + row]! >= 0),
    settle,
    at,
    prices: priceList,
    reset,
  };
}

/** Adds a multiple of one line to another. */
function addTimes(line: Float64Array, other: Float64Array, times: number): void {
  for (let k = 0; k < line.length; k += 1) line[k]! += times * other[k]!;
}

/** Takes the pivot line out of another line. */
function eliminate(other: Float64Array, line: Float64Array, c: number, filled: readonly number[]): void {
  const times = other[c]!;
  if (times === 0) return;
  other[c] = 0;
  for (const k of filled) other[k]! -= times * line[k]!;
}
