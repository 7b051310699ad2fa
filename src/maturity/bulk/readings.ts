import type { Answer } from '../answer.ts';
import type { Model, Policy } from '../model.ts';
import type { Outline } from '../outline.ts';
import { bestOf, pointsOf, type Points } from '../scale.ts';
import type { LatestAnswers } from '../snapshot.ts';

/** What the practices of one subject count, by place; filled anew for each subject. @internal */
export interface Readings {
  /** What each counts. */
  readonly value: Float64Array;
  /** How far each goes for a gate: 0 not, 1 largely, 2 fully. */
  readonly degree: Uint8Array;
  /** Whether each counts (0), is left out (1), stops its level (2), or makes its node count 0 (3). */
  readonly standing: Uint8Array;
}

/** The codes of `Readings.standing`. @internal */
export const standingCodes = { counts: 0, leftOut: 1, blocks: 2, voids: 3 };

const onUnanswered: Readonly<Record<Policy['unanswered'], number>> = {
  zero: standingCodes.counts,
  block: standingCodes.blocks,
  exclude: standingCodes.leftOut,
  incompleteIsZero: standingCodes.voids,
};

/** What was said by how many practices. @internal */
export interface Said {
  /** Practices with an answer. */
  readonly answered: number;
  /** Practices that do not apply. */
  readonly notApplicable: number;
}

/**
 * Fills readings with what one subject said: `standingsOf` in columns, without what an explanation needs.
 *
 * @returns a function from the latest answers of each respondent to how much was said
 * @internal
 */
export function reader(model: Model, { practices }: Outline, policy: Policy, readings: Readings): (rows: readonly LatestAnswers[]) => Said {
  const { value, degree, standing } = readings;
  const lookups = practices.map(({ practice }) => lookupOf(model.scales[practice.scale]!));
  const best = practices.map(({ practice }) => bestOf(model.scales[practice.scale]!));
  const rules = practices.map(({ practice }) => practice.notApplicable ?? policy.notApplicable);

  const set = (place: number, points: Points, code: number): void => {
    value[place] = points.value;
    degree[place] = points.degree;
    standing[place] = code;
  };

  return (rows) => {
    let answered = 0;
    let notApplicable = 0;
    for (let place = 0; place < practices.length; place += 1) {
      let sum = 0;
      let count = 0;
      let least = 2;
      let isDenied = false;
      for (const row of rows) {
        const answer = row.answers[place];
        if (answer === undefined) continue;
        if (answer.notApplicable === true) isDenied = true;
        else {
          const points = lookups[place]!(answer.option);
          if (points === undefined) continue;
          sum += points.value;
          count += 1;
          least = Math.min(least, points.degree);
        }
      }
      const rule = rules[place]!;
      if (count > 0) {
        value[place] = sum / count;
        degree[place] = least;
        standing[place] = standingCodes.counts;
        answered += 1;
      } else if (isDenied && rule !== 'reject') {
        notApplicable += 1;
        set(place, rule === 'full' ? best[place]! : none, rule === 'exclude' ? standingCodes.leftOut : standingCodes.counts);
      } else set(place, none, onUnanswered[policy.unanswered]);
    }
    return { answered, notApplicable };
  };
}

const none: Points = { value: 0, degree: 0 };

function lookupOf(scale: Model['scales'][string]): (option: Answer['option']) => Points | undefined {
  if (scale.kind === 'number') return (option) => (option === undefined || option === null ? undefined : pointsOf(option, scale));
  const points = new Map<unknown, Points | undefined>(scale.options.map(({ id }) => [id, pointsOf(id, scale)]));
  return (option) => points.get(option);
}
