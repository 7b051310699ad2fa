import { sameOrSubdivision, type AreaTest } from './areas.ts';
import { otherFactOf, valueIn, type Comparison, type Condition, type FactValue } from './condition.ts';
import { operatorTests, type OperatorTest } from './operators.ts';

/** How a condition comes out for many subjects: one bit each, 32 a word. A subject in neither is unknown. */
export interface TruthBitmap {
  /** Those for which it is true. */
  readonly yes: Uint32Array;
  /** Those for which it is false. */
  readonly no: Uint32Array;
}

/** The values of one fact for many subjects, each different value once. */
export interface IndexedColumn {
  /** The different values; undefined where the fact is absent. */
  readonly values: readonly (FactValue | undefined)[];
  /** For each subject the place of its value. */
  readonly places: Uint32Array;
  /** For each value the subjects that have it, while there are few values. */
  readonly bitmaps: readonly Uint32Array[] | undefined;
}

/** A condition made ready to run over the columns of many subjects. */
export type BitmapCondition = (columnOf: (fact: string) => IndexedColumn, length: number, areas?: AreaTest) => TruthBitmap;

/** Up to here, joining the bitmaps of values is quicker than looking at each subject. */
const fewValues = 32;

/**
 * A column with each different value once. Lists are told apart by identity: equal ones cost time and change no answer.
 *
 * @param given - the value of each subject
 * @returns the column
 * @internal
 */
export function indexedColumn(given: readonly (FactValue | undefined)[]): IndexedColumn {
  const known = new Map<FactValue | undefined, number>();
  const places = new Uint32Array(given.length);
  for (let subject = 0; subject < given.length; subject += 1) {
    const value = given[subject];
    let place = known.get(value);
    if (place === undefined) {
      place = known.size;
      known.set(value, place);
    }
    places[subject] = place;
  }
  return { values: [...known.keys()], places, bitmaps: known.size <= fewValues ? bitmapsOf(places, known.size) : undefined };
}

function bitmapsOf(places: Uint32Array, count: number): readonly Uint32Array[] {
  const bitmaps = Array.from({ length: count }, () => new Uint32Array(wordsFor(places.length)));
  for (let subject = 0; subject < places.length; subject += 1) {
    const bitmap = bitmaps[places[subject]!]!;
    bitmap[subject >>> 5]! |= 1 << (subject & 31);
  }
  return bitmaps;
}

function wordsFor(length: number): number {
  return Math.ceil(length / 32);
}

/**
 * A condition as a function over indexed columns. A comparison with a value is made once for each different value, however many subjects have it;
 * `all`, `any` and `not` join 32 subjects at a time.
 *
 * @param condition - a checked condition
 * @returns a pure function; what it gives is new each time, bits beyond the last subject mean nothing
 * @internal
 */
export function compileBitmapCondition(condition: Condition): BitmapCondition {
  if ('all' in condition) return conjunction(condition.all.map(compileBitmapCondition));
  if ('any' in condition) return negation(conjunction(condition.any.map((part) => negation(compileBitmapCondition(part)))));
  if ('not' in condition) return negation(compileBitmapCondition(condition.not));
  const other = otherFactOf(condition);
  return other === undefined ? comparisonWithValue(condition) : comparisonWithFact(condition, other);
}

/** False once one part is false, true when all are true. `any` is the same the other way round (De Morgan). */
function conjunction(parts: readonly BitmapCondition[]): BitmapCondition {
  return (columnOf, length, areas) => {
    const yes = new Uint32Array(wordsFor(length)).fill(-1);
    const no = new Uint32Array(wordsFor(length));
    for (const part of parts) {
      const truth = part(columnOf, length, areas);
      for (let word = 0; word < yes.length; word += 1) {
        yes[word]! &= truth.yes[word]!;
        no[word]! |= truth.no[word]!;
      }
    }
    return { yes, no };
  };
}

function negation(part: BitmapCondition): BitmapCondition {
  return (columnOf, length, areas) => {
    const { yes, no } = part(columnOf, length, areas);
    return { yes: no, no: yes };
  };
}

function comparisonWithValue(comparison: Comparison): BitmapCondition {
  const test = operatorTests[comparison.op];
  const wanted = valueIn(comparison);
  return (columnOf, length, areas = sameOrSubdivision) => {
    const { values, places, bitmaps } = columnOf(comparison.fact);
    const codes = values.map((actual) => codeOf(test, actual, wanted, areas));
    return bitmaps === undefined ? gathered(length, (subject) => codes[places[subject]!]!) : united(length, bitmaps, codes);
  };
}

function comparisonWithFact(comparison: Comparison, other: string): BitmapCondition {
  const test = operatorTests[comparison.op];
  return (columnOf, length, areas = sameOrSubdivision) => {
    const left = columnOf(comparison.fact);
    const right = columnOf(other);
    return gathered(length, (subject) => codeOf(test, left.values[left.places[subject]!], right.values[right.places[subject]!], areas));
  };
}

/** 1 for true, 2 for false, 0 for unknown: the bit of `yes` and the bit of `no`. */
function codeOf(test: OperatorTest, actual: FactValue | undefined, wanted: FactValue | undefined, areas: AreaTest): number {
  const held = actual === undefined || wanted === undefined ? undefined : test(actual, wanted, areas);
  return held === undefined ? 0 : held ? 1 : 2;
}

function gathered(length: number, codeAt: (subject: number) => number): TruthBitmap {
  const yes = new Uint32Array(wordsFor(length));
  const no = new Uint32Array(wordsFor(length));
  for (let subject = 0; subject < length; subject += 1) {
    const code = codeAt(subject);
    yes[subject >>> 5]! |= (code & 1) << (subject & 31);
    no[subject >>> 5]! |= (code >>> 1) << (subject & 31);
  }
  return { yes, no };
}

function united(length: number, bitmaps: readonly Uint32Array[], codes: readonly number[]): TruthBitmap {
  const yes = new Uint32Array(wordsFor(length));
  const no = new Uint32Array(wordsFor(length));
  bitmaps.forEach((bitmap, place) => {
    if (codes[place] === 0) return;
    const into = codes[place] === 1 ? yes : no;
    for (let word = 0; word < into.length; word += 1) into[word]! |= bitmap[word]!;
  });
  return { yes, no };
}
