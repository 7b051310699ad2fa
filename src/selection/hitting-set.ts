/**
 * The smallest set that has a member of every list, if it has fewer members than `below`; null when there is none, undefined when the steps ran out.
 *
 * @internal
 */
export function smallestHittingSet(lists: readonly (readonly number[])[], below: number, steps: number): readonly number[] | null | undefined {
  let left = steps;
  const extend = (chosen: readonly number[], room: number): readonly number[] | null | undefined => {
    left -= 1;
    if (left < 0) return undefined;
    const missed = lists.filter((list) => !list.some((member) => chosen.includes(member)));
    if (missed.length === 0) return chosen;
    if (room === 0) return null;
    const shortest = missed.reduce((least, list) => (list.length < least.length ? list : least));
    for (const member of shortest) {
      const found = extend([...chosen, member], room - 1);
      if (found !== null) return found;
    }
    return null;
  };
  for (let size = 0; size < below; size += 1) {
    const found = extend([], size);
    if (found !== null) return found;
  }
  return null;
}
