import {
  areasOn,
  dayOf,
  isRecord,
  valueMessages,
  problem,
  refuseWhenBroken,
  shown,
  type AreaTest,
  type Membership,
  type Problem,
} from '../kernel/index.ts';
import { areaMemberships } from './areas.ts';
import { authorityTable, type Authority } from './authorities.ts';
import { membershipProblems } from './membership-problems.ts';
import { complianceMessages } from './messages.ts';
import { packIndex } from './pack-index.ts';

/** What a company does and where. A part that is left out is unknown, an empty list is none. */
export interface CompanyProfile {
  /** The day it is about, `YYYY-MM-DD`, for memberships of the EU and the EEA. */
  readonly on: string;
  /** Where its recipients are: ISO 3166 codes. */
  readonly jurisdictions?: readonly string[];
  /** Where it is established. */
  readonly established?: readonly string[];
  /** The channels it uses. */
  readonly channels?: readonly string[];
  /** The sectors of its products. */
  readonly sectors?: readonly string[];
  /** The kinds of sender it is, as in `sender.entityTypes`. */
  readonly senders?: readonly string[];
  /** The kinds of audience it addresses. */
  readonly audiences?: readonly string[];
}

/** A pack that reaches a company, or might. */
export interface FoundPack {
  /** The pack; import it from `marops/compliance/packs/<id>`. */
  readonly id: string;
  /** Whether it reaches it. */
  readonly applies: 'yes' | 'perhaps';
  /** The parts of the profile that would tell; empty when it does. */
  readonly missing: readonly (keyof CompanyProfile)[];
}

/** An authority that watches a company, or might. */
export interface FoundAuthority {
  /** Short name. */
  readonly id: string;
  /** Full name. */
  readonly title: string;
  /** Whether it watches it. */
  readonly applies: 'yes' | 'perhaps';
  /** The packs that it watches over. */
  readonly packs: readonly string[];
}

/**
 * The packs that apply to a company, from an index, without loading a rule.
 *
 * @param profile - what it does and where
 * @param memberships - who belongs to which group of countries when; `areaMemberships()` without it
 * @returns those that reach it, and those that might, in the order of their ids
 * @throws InputError `invalid-input` for a day that is none, a part that is no list of texts, or memberships that are none
 *
 * @example
 * ```ts
 * import { findPacks } from 'marops/compliance';
 *
 * const profile = { on: '2026-11-22', jurisdictions: ['US-CA'], established: ['US'], channels: ['email'] };
 * findPacks(profile).find(({ id }) => id === 'us-can-spam') // => { id: 'us-can-spam', applies: 'yes', missing: [] }
 * findPacks({ on: '2026-11-22', jurisdictions: ['US'] }).find(({ id }) => id === 'us-can-spam')?.missing // => ['channels']
 * ```
 */
export function findPacks(profile: CompanyProfile, memberships: readonly Membership[] = areaMemberships()): readonly FoundPack[] {
  refuseWhenBroken([...profileProblems(profile), ...membershipProblems(memberships, 'memberships')]);
  const areas = areasOn(memberships, profile.on);
  return packIndex.map(parsed).flatMap((row): readonly FoundPack[] => {
    const parts = partsOf(row, profile, areas);
    if (parts.some(({ holds }) => holds === false)) return [];
    const missing = parts.filter(({ holds }) => holds === undefined).flatMap(({ from }) => from);
    return [{ id: row.id, applies: missing.length === 0 ? 'yes' : 'perhaps', missing }];
  });
}

/**
 * Who watches a company, from the same index.
 *
 * @param profile - what it does and where
 * @param memberships - who belongs to which group of countries when; `areaMemberships()` without it
 * @returns authorities in the order of the table, each with its packs
 * @throws InputError `invalid-input` as `findPacks`
 *
 * @example
 * ```ts
 * import { authorities } from 'marops/compliance';
 *
 * const mailer = { on: '2026-11-22', jurisdictions: ['US'], established: ['US'], channels: ['email'] };
 * authorities({ ...mailer, senders: [] }).some(({ id }) => id === 'FTC') // => true
 * authorities({ ...mailer, senders: ['bank'] }).some(({ id }) => id === 'FTC') // => false
 * ```
 */
export function authorities(profile: CompanyProfile, memberships: readonly Membership[] = areaMemberships()): readonly FoundAuthority[] {
  const found = findPacks(profile, memberships);
  const rows = new Map(packIndex.map(parsed).map((row) => [row.id, row]));
  return authorityTable.flatMap((authority): readonly FoundAuthority[] => {
    const isOver = reachesSender(authority, profile.senders);
    const packs = found.filter(({ id }) => rows.get(id)?.authorities.includes(authority.id));
    if (isOver === false || packs.length === 0) return [];
    const isSure = isOver === true && packs.some(({ applies }) => applies === 'yes');
    return [{ id: authority.id, title: authority.title, applies: isSure ? 'yes' : 'perhaps', packs: packs.map(({ id }) => id) }];
  });
}

/** Without a day nobody would be in the EU, and its packs would be missing without a word. */
function profileProblems(profile: unknown): readonly Problem[] {
  if (!isRecord(profile)) return [problem(valueMessages, 'not-an-object', 'profile', { value: shown(profile) })];
  const { on, jurisdictions = [], established = [], channels = [], sectors = [], senders = [], audiences = [] } = profile;
  const lists = Object.entries({ jurisdictions, established, channels, sectors, senders, audiences });
  return [
    ...(dayOf(on) === undefined ? [problem(complianceMessages, 'not-a-date', 'on', { value: shown(on) })] : []),
    ...lists
      .filter(([, list]) => !Array.isArray(list) || !list.every((each) => typeof each === 'string'))
      .map(([name, list]) => problem(valueMessages, 'not-a-list', name, { value: shown(list) })),
  ];
}

function reachesSender({ notOver, onlyOver }: Authority, senders: readonly string[] | undefined): boolean | undefined {
  if (notOver === undefined && onlyOver === undefined) return true;
  if (senders === undefined) return undefined;
  return !senders.some((sender) => notOver?.includes(sender)) && (onlyOver === undefined || senders.some((sender) => onlyOver.includes(sender)));
}

/** One row of the index: the reach of a pack and who watches it. */
interface IndexRow {
  readonly id: string;
  readonly by: string;
  readonly jurisdictions: readonly string[];
  readonly channels: readonly string[];
  readonly senders: readonly string[];
  readonly exceptSenders: readonly string[];
  readonly sectors: readonly string[];
  readonly audiences: readonly string[];
  readonly authorities: readonly string[];
}

function parsed(row: string): IndexRow {
  const [id = '', by = '', ...lists] = row.split('|');
  const [jurisdictions = [], channels = [], senders = [], exceptSenders = [], sectors = [], audiences = [], watching = []] = lists.map((list) =>
    list === '' ? [] : list.split(' '),
  );
  return { id, by, jurisdictions, channels, senders, exceptSenders, sectors, audiences, authorities: watching };
}

/** One condition of the reach: whether it holds, undefined while the profile does not say, and what would say it. */
interface Part {
  readonly holds: boolean | undefined;
  readonly from: readonly (keyof CompanyProfile)[];
}

function partsOf(row: IndexRow, profile: CompanyProfile, areas: AreaTest): readonly Part[] {
  const place = (from: 'jurisdictions' | 'established'): Part => ({
    holds: row.jurisdictions.includes('*') ? true : profile[from]?.some((code) => row.jurisdictions.some((area) => areas(code, area))),
    from: [from],
  });
  const meets = (wanted: readonly string[], from: 'channels' | 'senders' | 'sectors' | 'audiences'): Part => ({
    holds: wanted.length === 0 ? true : profile[from]?.some((each) => wanted.includes(each)),
    from: [from],
  });
  const except = meets(row.exceptSenders, 'senders');
  return [
    row.by === 'either' ? eitherOf(place('jurisdictions'), place('established')) : place(row.by === 'sender' ? 'established' : 'jurisdictions'),
    meets(row.channels, 'channels'),
    meets(row.senders, 'senders'),
    row.exceptSenders.length === 0 ? { holds: true, from: [] } : { ...except, holds: except.holds === undefined ? undefined : !except.holds },
    meets(row.sectors, 'sectors'),
    meets(row.audiences, 'audiences'),
  ];
}

function eitherOf(left: Part, right: Part): Part {
  if (left.holds === true || right.holds === true) return { holds: true, from: [] };
  const open = [left, right].filter(({ holds }) => holds === undefined);
  return { holds: open.length === 0 ? false : undefined, from: open.flatMap(({ from }) => from) };
}
