/**
 * A linear program in dictionary form: each basic variable, a line of the body, is written in those that stand at one of their bounds. A variable is a column,
 * or `width + row` for what is left over in a row. Worked on in place: this is the inner loop of every search.
 *
 * @internal
 */
export interface Dictionary {
  readonly width: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** By place: the variable that stands there, what raising it gains, and where it stands. */
  readonly variableAt: Int32Array;
  readonly gain: Float64Array;
  readonly standing: Float64Array;
  /** By variable: its place; from `width` on, its line in the body; -1 for a row that was not let in. */
  readonly whereIs: Int32Array;
  /** By line: coefficients by place, the basic variable, and what it amounts to. */
  body: Float64Array[];
  basic: number[];
  amount: number[];
  /** Elementary steps so far. */
  work: number;
}

/**
 * The dictionary without a row: every column stands at the bound where it is worth more.
 *
 * @internal
 */
export function emptyDictionary(objective: Float64Array, rows: number): Dictionary {
  const width = objective.length;
  const dictionary: Dictionary = {
    width,
    lower: new Float64Array(width),
    upper: new Float64Array(width).fill(1),
    variableAt: new Int32Array(width),
    gain: new Float64Array(width),
    standing: new Float64Array(width),
    whereIs: new Int32Array(width + rows),
    body: [],
    basic: [],
    amount: [],
    work: 0,
  };
  empty(dictionary, objective);
  return dictionary;
}

/**
 * Takes every row out again.
 *
 * @internal
 */
export function empty(dictionary: Dictionary, objective: Float64Array): void {
  const { width, lower, upper, variableAt, gain, standing, whereIs } = dictionary;
  dictionary.body = [];
  dictionary.basic = [];
  dictionary.amount = [];
  whereIs.fill(-1);
  for (let column = 0; column < width; column += 1) {
    variableAt[column] = column;
    whereIs[column] = column;
    gain[column] = objective[column]!;
    standing[column] = objective[column]! > 0 ? upper[column]! : lower[column]!;
  }
}

/**
 * The lower bound of a variable.
 *
 * @internal
 */
export function low({ width, lower }: Dictionary, variable: number): number {
  return variable < width ? lower[variable]! : 0;
}

/**
 * The upper bound of a variable.
 *
 * @internal
 */
export function high({ width, upper }: Dictionary, variable: number): number {
  return variable < width ? upper[variable]! : Number.POSITIVE_INFINITY;
}

/**
 * Moves the variable at a place to another value.
 *
 * @internal
 */
export function move(dictionary: Dictionary, place: number, to: number): void {
  const { standing, body, amount } = dictionary;
  const by = to - standing[place]!;
  if (by === 0) return;
  standing[place] = to;
  for (let r = 0; r < body.length; r += 1) amount[r]! -= body[r]![place]! * by;
  dictionary.work += body.length;
}

/**
 * Lets a row in: the sum of the coefficients times the columns, plus what is left over, is `atMost`.
 *
 * @internal
 */
export function addRow(dictionary: Dictionary, index: number, columns: readonly number[], coefficients: readonly number[], atMost: number): void {
  const { width, body, basic, amount, standing, whereIs } = dictionary;
  const line = new Float64Array(width);
  let left = atMost;
  columns.forEach((column, k) => {
    const where = whereIs[column]!;
    left -= coefficients[k]! * (where < width ? standing[where]! : amount[where - width]!);
    if (where < width) line[where]! += coefficients[k]!;
    else addTimes(line, body[where - width]!, -coefficients[k]!);
  });
  dictionary.work += width * 2;
  whereIs[width + index] = width + body.length;
  basic.push(width + index);
  amount.push(left);
  body.push(line);
}

/**
 * Exchanges a basic variable, which goes to the bound that it is outside of, with one that stands at a bound.
 *
 * @internal
 */
export function pivot(dictionary: Dictionary, r: number, c: number): void {
  const { width, body, basic, amount, gain, standing, variableAt, whereIs } = dictionary;
  const line = body[r]!;
  const leaving = basic[r]!;
  const target = amount[r]! > high(dictionary, leaving) ? high(dictionary, leaving) : low(dictionary, leaving);
  const by = (amount[r]! - target) / line[c]!;
  const arrived = standing[c]! + by;
  for (let other = 0; other < body.length; other += 1) amount[other]! -= body[other]![c]! * by;
  const filled = divide(line, c);
  for (let other = 0; other < body.length; other += 1) if (other !== r) eliminate(body[other]!, line, c, filled);
  eliminate(gain, line, c, filled);
  dictionary.work += body.length + width + filled.length * body.length;
  whereIs[leaving] = c;
  whereIs[variableAt[c]!] = width + r;
  basic[r] = variableAt[c]!;
  variableAt[c] = leaving;
  standing[c] = target;
  amount[r] = arrived;
}

/** Solves a line for the variable at a place; gives the places that are not empty. What is next to nothing becomes nothing. */
function divide(line: Float64Array, c: number): readonly number[] {
  const turn = 1 / line[c]!;
  line[c] = 1;
  const filled: number[] = [];
  for (let k = 0; k < line.length; k += 1) {
    if (line[k] === 0) continue;
    line[k]! *= turn;
    if (Math.abs(line[k]!) < 1e-13) line[k] = 0;
    else filled.push(k);
  }
  return filled;
}

/** Takes the pivot line out of another line. */
function eliminate(other: Float64Array, line: Float64Array, c: number, filled: readonly number[]): void {
  const times = other[c]!;
  if (times === 0) return;
  other[c] = 0;
  for (const k of filled) other[k]! -= times * line[k]!;
}

function addTimes(line: Float64Array, other: Float64Array, times: number): void {
  for (let k = 0; k < line.length; k += 1) line[k]! += times * other[k]!;
}
