import { problem, roundTo, shown, type Problem } from '../kernel/index.ts';
import { selectionMessages, type SelectionRequest, type SelectionResult, type SelectOptions } from '../selection/index.ts';
import { asRecord, eachOf, type Part } from './check-parts.ts';
import type { PracticeGap } from './gaps.ts';
import { maturityMessages } from './messages.ts';

/** What limits a roadmap. */
export interface RoadmapOptions extends SelectOptions {
  /** Work that each period has room for, in the unit of the efforts. */
  readonly capacity: readonly number[];
  /** Whether a practice may be put in place in the same period as what it requires; true when left out. */
  readonly samePeriod?: boolean;
  /** First period of a practice, from 1, by id. */
  readonly earliest?: Readonly<Record<string, number>>;
  /** Last period of a practice, by id. */
  readonly latest?: Readonly<Record<string, number>>;
  /** Practices that must be in the plan. */
  readonly mandatory?: readonly string[];
  /** What a point closed counts for, by the period it is closed in: whole numbers above 0, never rising; T, T - 1, ..., 1 when left out. */
  readonly weights?: readonly number[];
}

/**
 * What keeps practices from being planned at all.
 * @internal
 */
export function planProblems(open: readonly PracticeGap[], { earliest = {}, latest = {}, mandatory = [] }: Part): readonly Problem[] {
  const ids = new Set<unknown>(open.map(({ practice }) => practice));
  const known = (id: unknown, path: string): readonly Problem[] =>
    ids.has(id) ? [] : [problem(maturityMessages, 'unknown-practice', path, { value: shown(id) })];
  const ownIds = (limits: Part, path: string): readonly Problem[] => Object.keys(limits).flatMap((id) => known(id, `${path}.${id}`));
  return [
    ...asRecord(earliest, 'earliest', ownIds),
    ...asRecord(latest, 'latest', ownIds),
    ...eachOf(mandatory, 'mandatory', known),
    ...open
      .filter(({ effort }) => effort !== null && roundTo(effort, 6) !== effort)
      .map(({ practice, effort }) => problem(selectionMessages, 'too-fine', practice, { max: 6, value: effort })),
  ];
}

/**
 * The choice to be made, values in whole numbers of `1 / denominator`.
 * @internal
 */
export function requestOf(
  open: readonly PracticeGap[],
  denominator: number,
  { capacity, samePeriod = true, earliest = {}, latest = {}, mandatory = [], weights }: RoadmapOptions,
): SelectionRequest {
  const ids = new Set(open.map(({ practice }) => practice));
  return {
    items: open.map(({ practice, contribution, effort, requires }) => ({
      id: practice,
      value: denominator === 1 ? contribution : Math.round(contribution * denominator),
      // Without an effort it is unusable, and so is what builds on it.
      cost: effort === null ? {} : { effort },
      requires: requires.filter((id) => ids.has(id)),
      ...(Object.hasOwn(earliest, practice) ? { earliest: earliest[practice]! } : {}),
      ...(Object.hasOwn(latest, practice) ? { latest: latest[practice]! } : {}),
      mandatory: mandatory.includes(practice),
    })),
    capacity: { effort: capacity },
    samePeriod,
    ...(weights === undefined ? {} : { weights }),
  };
}

/**
 * What was chosen by whole numbers, said again in points of the overall score.
 * @internal
 */
export function inPoints(denominator: number, selection: SelectionResult): SelectionResult {
  const { value, bound, chosen, cumulativeValue, proof } = selection;
  return {
    ...selection,
    value: value === null ? null : value / denominator,
    bound: bound === null ? null : bound / denominator,
    chosen: chosen.map((each) => ({ ...each, value: each.value / denominator })),
    cumulativeValue: cumulativeValue.map((each) => each / denominator),
    proof: { ...proof, precision: proof.precision / denominator },
  };
}
