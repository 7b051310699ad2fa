import { isInputError } from '../kernel/index.ts';
import { assess, defineModel, lintModel, type Answer, type Model } from '../maturity/index.ts';
import type { Promised } from './promise.ts';

/** Answers and what a measure must say of them. */
export interface ModelExample {
  /** What the example shows. */
  readonly title: string;
  /** The answers. */
  readonly answers: readonly Answer[];
  /** The moment of the assessment. */
  readonly at: string;
  /** The value of the whole, by measure, from a source or worked out by hand. */
  readonly expected: Readonly<Record<string, number>>;
}

/** What a model brings along to be tested. */
export interface ModelParts {
  /** At least one worked example. */
  readonly examples: readonly ModelExample[];
}

/**
 * The contract of a maturity model: sound, without lint, the same after JSON, and shown by examples.
 *
 * @param model - the model
 * @param parts - its worked examples
 * @returns every promise with what breaks it, for any test runner
 *
 * @example
 * ```ts
 * import { testModel } from 'marops/testing';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * const answers = [{ practice: 'vision', option: 4, at: '2026-11-02' }];
 * const promises = testModel(operatingStrategies, {
 *   examples: [{ title: 'a vision and nothing else', answers, at: '2026-11-22', expected: { score: 0.8 } }],
 * });
 * promises.filter(({ broken }) => broken.length > 0) // => []
 * ```
 */
export function testModel(model: Model, { examples }: ModelParts): readonly Promised[] {
  const faults = definitionFaults(model);
  return [
    { title: 'is a sound definition', broken: faults },
    { title: 'has levels, prerequisites and scales that make sense', broken: lintModel(model).map(({ message }) => message) },
    {
      title: 'survives a round trip through JSON',
      broken: JSON.stringify(JSON.parse(JSON.stringify(model))) === JSON.stringify(model) ? [] : ['it does not come back as it was'],
    },
    { title: 'is shown by a worked example', broken: examples.length > 0 ? [] : ['it has none'] },
    {
      title: 'scores as its examples say',
      broken:
        faults.length > 0 ? ['it cannot be assessed before its definition is sound'] : examples.flatMap((example) => exampleFaults(model, example)),
    },
  ];
}

function definitionFaults(model: Model): readonly string[] {
  return faultsOf(() => {
    defineModel(model);
    return [];
  });
}

function exampleFaults(model: Model, { title, answers, at, expected }: ModelExample): readonly string[] {
  const faults = faultsOf(() => {
    const { measures, problems } = assess(answers, model, { at });
    const wrong = Object.entries(expected).flatMap(([measure, value]) => {
      const got = measures[measure]?.overall.value ?? null;
      const isClose = got !== null && Math.abs(got - value) <= 1e-9 * Math.max(1, Math.abs(value));
      return isClose ? [] : [`${measure} should be ${String(value)}, got ${String(got)}`];
    });
    return [...wrong, ...problems.map(({ message }) => message)];
  });
  return faults.map((fault) => `"${title}": ${fault}`);
}

/** What is found, or what refuses to be looked at. */
function faultsOf(look: () => readonly string[]): readonly string[] {
  try {
    return look();
  } catch (error) {
    return isInputError(error) ? error.problems.map(({ message }) => message) : [String(error)];
  }
}
