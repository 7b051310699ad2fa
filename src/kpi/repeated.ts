import { problem, shown, type Problem } from '../kernel/index.ts';
import { kpiMessages } from './messages.ts';

/**
 * The problems of names that must differ and do not.
 *
 * @param names - the names
 * @param pathOf - where a name stands, by its place
 * @returns one problem for each name that stood before
 * @internal
 */
export function repeatedProblems(names: readonly string[], pathOf: (place: number) => string): readonly Problem[] {
  return names.flatMap((name, place) =>
    names.indexOf(name) === place ? [] : [problem(kpiMessages, 'not-unique', pathOf(place), { value: shown(name) })],
  );
}
