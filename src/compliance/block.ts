import {
  compileBitmapCondition,
  indexedColumn,
  isRecord,
  once,
  readerOf,
  type AreaTest,
  type BitmapCondition,
  type IndexedColumn,
  type Facts,
  type FactValue,
} from '../kernel/index.ts';
import { derivedInOrder } from './derive.ts';
import type { Pack } from './pack.ts';
import type { Scope } from './rule.ts';
import { sizeProblems, subjectsOf } from './subjects.ts';

/** How a fact is found for every row of a block. */
export type Columns = (fact: string) => IndexedColumn;

/** What the rules of one scope are asked of in a block of assets: a row for each subject and each group of its recipients. */
export interface Block {
  /** How many rows there are. */
  readonly length: number;
  /** For each row the place of its asset. */
  readonly assets: Uint32Array;
  /** For each row 1 when the list that holds the subject was not given, else 0. */
  readonly absent: Uint8Array;
  /** The facts as they were given, each looked up once for all rows and packs. */
  readonly columns: Columns;
}

/**
 * The rows of one scope.
 *
 * @param assets - the facts of each asset; what is no object, or too big, says nothing
 * @param scope - what is asked
 * @returns the block
 * @internal
 */
export function blockOf(assets: readonly Facts[], scope: Scope): Block {
  const rows = assets.flatMap((facts, asset) =>
    subjectsOf(isRecord(facts) && sizeProblems(facts).length === 0 ? facts : {})[scope].flatMap(({ views, absent }) =>
      views.map((view) => ({ asset, view, absent: absent !== undefined })),
    ),
  );
  const read = (fact: string): IndexedColumn => {
    const reader = readerOf(fact);
    return indexedColumn(rows.map(({ view }) => reader(view)));
  };
  return {
    length: rows.length,
    assets: Uint32Array.from(rows, ({ asset }) => asset),
    absent: Uint8Array.from(rows, ({ absent }) => Number(absent)),
    columns: remembering(read),
  };
}

/** A derived fact made ready for columns. */
interface ColumnDerivation {
  readonly cases: readonly { readonly holds: BitmapCondition; readonly value: FactValue }[];
  readonly otherwise: FactValue;
}

/**
 * The columns as one pack sees them: given facts, its options, and what it derives. A derivation that is undecided leaves the fact as it was given.
 *
 * @internal
 */
export function columnsFor(pack: Pack, { columns, length }: Block, areas: AreaTest): Columns {
  const options = pack.options ?? {};
  const derivations = once(pack, columnDerivationsOf);
  if (derivations.size === 0 && Object.keys(options).length === 0) return columns;
  const column: Columns = remembering((fact) => {
    const derivation = derivations.get(fact);
    if (derivation !== undefined) return derivedColumn(derivation, column, columns(fact), length, areas);
    const option = fact.startsWith('option.') ? options[fact.slice('option.'.length)] : undefined;
    return option === undefined ? columns(fact) : indexedColumn(Array.from({ length }, () => option));
  });
  return column;
}

function columnDerivationsOf(pack: Pack): ReadonlyMap<string, ColumnDerivation> {
  return new Map(
    once(pack, derivedInOrder).map(({ name, cases, otherwise }) => [
      name,
      { cases: cases.map(({ when, value }) => ({ holds: compileBitmapCondition(when), value })), otherwise },
    ]),
  );
}

function derivedColumn(
  { cases, otherwise }: ColumnDerivation,
  columns: Columns,
  given: IndexedColumn,
  length: number,
  areas: AreaTest,
): IndexedColumn {
  const tried = cases.map(({ holds, value }) => ({ truth: holds(columns, length, areas), value }));
  return indexedColumn(
    Array.from({ length }, (_, row) => {
      const first = tried.find(({ truth }) => !hasBit(truth.no, row));
      if (first === undefined) return otherwise;
      return hasBit(first.truth.yes, row) ? first.value : given.values[given.places[row]!];
    }),
  );
}

/**
 * Whether a row is among those of a bitmap.
 * @internal
 */
export function hasBit(bitmap: Uint32Array, row: number): boolean {
  return ((bitmap[row >>> 5]! >>> (row & 31)) & 1) === 1;
}

function remembering(make: Columns): Columns {
  const made = new Map<string, IndexedColumn>();
  return (fact) => {
    const column = made.get(fact) ?? make(fact);
    made.set(fact, column);
    return column;
  };
}
