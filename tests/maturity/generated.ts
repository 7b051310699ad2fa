import { defineModel, type Answer, type Measure, type Model, type ModelNode, type Practice, type RollUp, type Scale } from 'marops/maturity';
import fc from 'fast-check';

/** The seed of every property of maturity. */
export const seed = 20_261_124;

/** The moment that generated assessments speak of. */
export const at = '2026-11-22';

const quarters: Scale = { kind: 'number', min: 0, max: 4, value: [0, 1], achieves: { largely: 2, fully: 4 } };
const words: Scale = {
  kind: 'choice',
  options: [
    { id: 'no', title: 'No', value: 0 },
    { id: 'partly', title: 'Partly', value: 0.5, achieves: 'largely' },
    { id: 'yes', title: 'Yes', value: 1, achieves: 'fully' },
  ],
};

interface DrawnPractice {
  readonly level: number;
  readonly weight: number;
  readonly isWords: boolean;
  readonly effort: number;
  readonly needs: number | null;
}

const drawnPractice: fc.Arbitrary<DrawnPractice> = fc.record({
  level: fc.integer({ min: 1, max: 3 }),
  weight: fc.integer({ min: 1, max: 3 }),
  isWords: fc.boolean(),
  effort: fc.integer({ min: 1, max: 5 }),
  needs: fc.option(fc.nat(), { freq: 2 }),
});

const drawnTree = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 3 }),
    nodes: fc.array(fc.array(drawnPractice, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
);

function measuresOf(rollUp: RollUp, top: readonly string[]): readonly Measure[] {
  return [
    { id: 'score', title: 'Score', kind: 'levelSum', rollUp },
    { id: 'level', title: 'Level', kind: 'gate', own: 'largely', below: 'fully', rollUp: rollUp === 'weightedMean' ? 'min' : rollUp },
    { id: 'mean level', title: 'Mean level', kind: 'gate', own: 'largely', below: 'largely', rollUp: 'weightedMean' },
    {
      id: 'stage',
      title: 'Stage',
      kind: 'staged',
      of: 'level',
      start: 1,
      stages: top.map((node, index) => ({ level: index + 2, nodes: [node], atLeast: 1 })),
    },
  ];
}

/** Models of two layers with up to 18 practices, every kind of measure, prerequisites without circles. */
export function models(rollUps: readonly RollUp[] = ['weightedMean', 'min', 'pool']): fc.Arbitrary<Model> {
  return fc.tuple(drawnTree, fc.constantFrom(...rollUps)).map(([tree, rollUp]) => {
    let count = 0;
    const practiceOf = ({ level, weight, isWords, effort, needs }: DrawnPractice): Practice => {
      const place = count;
      count += 1;
      return {
        id: `p${String(place)}`,
        statement: `Practice ${String(place)}`,
        level,
        scale: isWords ? 'words' : 'quarters',
        weight,
        effort,
        requires: needs === null || place === 0 ? [] : [`p${String(needs % place)}`],
      };
    };
    const nodes = tree.map(({ weight, nodes: inner }, index): ModelNode => ({
      id: `n${String(index)}`,
      title: `Node ${String(index)}`,
      weight,
      nodes: inner.map((practices, part) => ({ id: `n${String(index)}-${String(part)}`, title: 'Part', practices: practices.map(practiceOf) })),
    }));
    return defineModel({
      id: 'generated',
      version: '1.0.0',
      title: 'Generated',
      levels: [0, 1, 2, 3].map((level) => ({ level, title: `Level ${String(level)}` })),
      scales: { quarters, words },
      nodes,
      measures: measuresOf(
        rollUp,
        nodes.map(({ id }) => id),
      ),
      policy: { unanswered: 'zero', notApplicable: 'exclude' },
    });
  });
}

/** All practices of a model. */
export function practicesOf(model: Model): readonly Practice[] {
  const within = ({ nodes = [], practices = [] }: ModelNode): readonly Practice[] => [...practices, ...nodes.flatMap(within)];
  return model.nodes.flatMap(within);
}

/** An option of the scale of a practice, by the place of its value: 0 none, 1 half, 2 all. */
export function optionAt({ scale }: Practice, step: number): string | number {
  return scale === 'words' ? ['no', 'partly', 'yes'][step]! : 2 * step;
}

/** A model with answers of up to two people over some days; some practices are left open, some do not apply. */
export function answered(rollUps?: readonly RollUp[]): fc.Arbitrary<{ readonly model: Model; readonly answers: readonly Answer[] }> {
  return models(rollUps).chain((model) => {
    const practices = practicesOf(model);
    const said = fc.record({
      practice: fc.constantFrom(...practices),
      respondent: fc.constantFrom('ann', 'bo'),
      step: fc.integer({ min: 0, max: 2 }),
      says: fc.constantFrom('option', 'option', 'option', 'nothing', 'notApplicable'),
      day: fc.integer({ min: 1, max: 28 }),
    });
    return fc.array(said, { maxLength: 30 }).map((list) => ({
      model,
      answers: list.map(({ practice, respondent, step, says, day }): Answer => ({
        practice: practice.id,
        respondent,
        at: `2026-11-${String(day).padStart(2, '0')}`,
        ...(says === 'option' ? { option: optionAt(practice, step) } : {}),
        ...(says === 'notApplicable' ? { notApplicable: true } : {}),
      })),
    }));
  });
}

/** Every number of a value, however deep. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
