import type { Condition } from '../../kernel/index.ts';
import type { Slot } from '../slots.ts';
import type { Dialect } from './dialects.ts';

/** What a slot needs to say itself. */
export interface SlotWriter {
  /** The engine. */
  readonly dialect: Dialect;
  /** The columns that rows are grouped by, quoted. */
  readonly keys: readonly string[];
  /** The copy of the rows that counts on this slot's date; undefined when there is only one. */
  readonly branch: number | undefined;
  /** A condition over columns as text. */
  readonly condition: (where: Condition) => string;
}

/** A slot as SQL: what it needs beside each row, and what it adds up. */
export interface SlotSql {
  /** A column beside each row: the first or last date of the group. */
  readonly level?: string;
  /** The sums, each with its name. */
  readonly sums: readonly string[];
}

/**
 * One slot as SQL.
 *
 * @param slot - what to add up
 * @param place - its place among the slots
 * @param shares - the quantiles that are wanted of it
 * @param writer - how the engine says it
 * @returns the texts
 * @internal
 */
export function slotSql(slot: Slot, place: number, shares: readonly number[], writer: SlotWriter): SlotSql {
  const { dialect } = writer;
  const name = slotName(place);
  const mask = maskSql(slot, writer);
  const chosen = (sql: string, also = ''): string => `CASE WHEN ${mask}${also} THEN ${sql} END`;
  if (slot.kind === 'gaps') return { sums: [`COUNT(CASE WHEN ${mask} AND ${gapSql(slot.members, writer)} THEN 1 END) AS ${name}`] };
  if (slot.column === undefined) return { sums: [`COUNT(${chosen('1')}) AS ${name}`] };

  const column = dialect.identifier(slot.column);
  const number = dialect.double(column);
  const count = `COUNT(${chosen(column)}) AS ${slotName(place, 'n')}`;
  switch (slot.kind) {
    case 'count':
      return { sums: [`COUNT(${chosen(column)}) AS ${name}`] };
    case 'sum':
      return { sums: [`${dialect.sum(chosen(number))} AS ${name}`, count] };
    case 'min':
    case 'max':
      return { sums: [`${dialect.extreme(slot.kind, chosen(number))} AS ${name}`] };
    case 'countDistinct':
      return { sums: [`COUNT(DISTINCT ${chosen(column)}) AS ${name}`] };
    case 'currency':
      return { sums: [`MIN(${chosen(column)}) AS ${name}`, `MAX(${chosen(column)}) AS ${slotName(place, 'max')}`] };
    case 'values':
      return { sums: shares.map((share) => `${dialect.quantile(share, chosen(number))} AS ${quantileName(place, share)}`) };
    default:
      return datedSql(slot, place, writer, { mask, column, number });
  }
}

function datedSql(
  slot: Extract<Slot, { readonly on: string }>,
  place: number,
  { dialect, keys }: SlotWriter,
  { mask, column, number }: { readonly mask: string; readonly column: string; readonly number: string },
): SlotSql {
  const date = dialect.date(dialect.identifier(slot.on));
  const known = `${mask} AND ${column} IS NOT NULL AND ${date} IS NOT NULL`;
  if (slot.kind === 'timeMean') {
    const sum = dialect.sum(`CASE WHEN ${known} THEN ${number} END`);
    return { sums: [`${sum} / NULLIF(COUNT(DISTINCT CASE WHEN ${known} THEN ${date} END), 0) AS ${slotName(place)}`] };
  }
  const at = slotName(place, 'at');
  const window = keys.length === 0 ? '()' : `(PARTITION BY ${keys.join(', ')})`;
  const level = `${slot.kind === 'first' ? 'MIN' : 'MAX'}(CASE WHEN ${known} THEN ${date} END) OVER ${window} AS ${at}`;
  return { level, sums: [`${dialect.sum(`CASE WHEN ${known} AND ${date} = ${at} THEN ${number} END`)} AS ${slotName(place)}`] };
}

/** Which rows count: those of the right date, for which the condition is true, with all that pairs need. */
function maskSql(slot: Slot, { branch, condition, dialect }: SlotWriter): string {
  const parts = [
    ...(branch === undefined ? [] : [`marops_branch = ${String(branch)}`]),
    ...(slot.date === undefined ? [] : [`${dialect.identifier(slot.date)} IS NOT NULL`]),
    ...(slot.required ?? []).map(({ column }) => `${dialect.identifier(column)} IS NOT NULL`),
    ...(slot.where === undefined ? [] : [condition(slot.where)]),
  ];
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
}

/** A row that knows one of the inputs it counts for and lacks another. */
function gapSql(members: Extract<Slot, { readonly kind: 'gaps' }>['members'], { condition, dialect }: SlotWriter): string {
  const some = (kind: 'IS NOT NULL' | 'IS NULL'): string => {
    const tests = members.flatMap(({ wanted, where }) => {
      if (wanted === undefined && kind === 'IS NULL') return [];
      const held = where === undefined ? [] : [condition(where)];
      const known = wanted === undefined ? [] : [`${dialect.identifier(wanted.column)} ${kind}`];
      return [`CASE WHEN ${[...held, ...known, 'TRUE'].join(' AND ')} THEN 1 ELSE 0 END`];
    });
    return `(${tests.join(' + ')}) > 0`;
  };
  return `${some('IS NOT NULL')} AND ${some('IS NULL')}`;
}

/**
 * What the sum of a slot is called: a name of ours, which no engine needs quoted.
 * @internal
 */
export function slotName(place: number, part = 'sum'): string {
  return `marops_${String(place)}_${part}`;
}

/**
 * What a quantile of a slot is called.
 * @internal
 */
export function quantileName(place: number, share: number): string {
  return slotName(place, `q${String(share).replace(/\W/g, '_')}`);
}
