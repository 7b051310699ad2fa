import type { Directory } from '../context.ts';
import { distinctFrom } from '../duties.ts';
import type { Stage, Workflow } from '../workflow.ts';
import { canServeAll } from './matching.ts';
import { approvalsNeeded } from '../approvals-needed.ts';
import { canApprove, eligibleFor, thresholdOf, weightOf, type Eligible } from './seats.ts';

/** Whether stages can be approved by different people; unknown when the search was cut off. */
export type DistinctAnswer = 'yes' | 'no' | 'unknown';

interface Place {
  readonly stage: Stage;
  readonly who: Eligible;
}

/**
 * Stages that belong together because nobody may approve in two of them, directly or through a third.
 * @internal
 */
export function distinctClusters(workflow: Workflow): readonly (readonly string[])[] {
  const clusters: string[][] = [];
  for (const group of workflow.distinctApprovers ?? []) {
    const touching = clusters.filter((cluster) => cluster.some((id) => group.includes(id)));
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...new Set([...touching.flat(), ...group])]);
  }
  return clusters;
}

/**
 * Whether the stages of a cluster can be approved by different people when a certain person is the author. Exact by matching where every
 * stage needs a number of people and all exclude one another; a bounded search otherwise.
 * @internal
 */
export function distinctAnswer(cluster: readonly string[], workflow: Workflow, directory: Directory, author: string, steps: number): DistinctAnswer {
  const places = workflow.stages
    .filter(({ id, optional }) => cluster.includes(id) && optional !== true)
    .map((stage) => ({ stage, who: eligibleFor(stage, workflow, directory, author) }))
    .filter(({ stage, who }) => stage.quorum.type !== 'none' && canApprove(stage, who) && who.seats.length > 0);
  const excludesAll = places.every(({ stage }) =>
    places.every((other) => other.stage === stage || distinctFrom(workflow, stage.id).includes(other.stage.id)),
  );
  const needed = places.map(({ stage, who }) => approvalsNeeded(stage, who.seats.length));
  if (!excludesAll || needed.includes(null)) return searched(places, workflow, steps);
  const demands = places.map(({ stage, who }, index) => ({
    stage: stage.id,
    needed: needed[index] ?? 0,
    people: [...who.eligible, ...who.overflow],
  }));
  return canServeAll(demands) ? 'yes' : 'no';
}

function searched(places: readonly Place[], workflow: Workflow, steps: number): DistinctAnswer {
  let left = steps;
  const chosen = new Map<string, readonly string[]>();

  const isFree = (person: string, stage: string): boolean =>
    !distinctFrom(workflow, stage).some((other) => chosen.get(other)?.includes(person) === true);

  const placeFrom = (index: number): boolean => {
    const place = places[index];
    return place === undefined || chooseFor(place, [], 0, index);
  };

  const chooseFor = ({ stage, who }: Place, taken: readonly string[], from: number, index: number): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (isEnough(stage, who, taken)) {
      chosen.set(stage.id, taken);
      if (placeFrom(index + 1)) return true;
      chosen.delete(stage.id);
      return false;
    }
    const people = [...who.eligible, ...who.overflow];
    for (let at = from; at < people.length && left >= 0; at += 1) {
      const person = people[at]!;
      if (isFree(person, stage.id) && chooseFor({ stage, who }, [...taken, person], at + 1, index)) return true;
    }
    return false;
  };

  if (placeFrom(0)) return 'yes';
  return left < 0 ? 'unknown' : 'no';
}

function isEnough(stage: Stage, who: Eligible, taken: readonly string[]): boolean {
  const needed = approvalsNeeded(stage, who.seats.length);
  return needed === null ? weightOf(stage, taken) >= thresholdOf(stage) - 1e-9 : taken.length >= needed;
}
