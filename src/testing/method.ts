import { isInputError, recompute } from '../kernel/index.ts';
import { defineMethod, score, type Answers, type Factor, type Method } from '../prioritisation/index.ts';
import type { Promised } from './promise.ts';

/** One item and the score that it must get. */
export interface MethodExample<Name extends string = string> {
  /** What the example shows. */
  readonly title: string;
  /** A number for each factor. */
  readonly input: Readonly<Record<Name, number>>;
  /** The score, from a source or worked out by hand. */
  readonly expected: number;
}

/** Anything that tells whether it takes a value: a zod schema, for example. */
export interface SchemaLike {
  /** Whether it takes the value. */
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** What a method brings along to be tested. */
export interface MethodParts<Name extends string = string> {
  /** At least two worked examples. */
  readonly examples: readonly MethodExample<Name>[];
  /** The schema of its input, where there is one: anything with `safeParse`. */
  readonly schema?: SchemaLike;
}

/**
 * The contract of an item method: sound, shown by examples, strict at every bound, and explained to the last bit.
 *
 * @param method - the method
 * @param parts - its worked examples, and its schema where there is one
 * @returns every promise with what breaks it, for any test runner
 *
 * @example
 * ```ts
 * import { testMethod } from 'marops/testing';
 * import { rice } from 'marops/prioritisation';
 *
 * const promises = testMethod(rice, {
 *   examples: [
 *     { title: 'a landing page', input: { reach: 2000, impact: 1, confidence: 0.9, effort: 1 }, expected: 1800 },
 *     { title: 'nobody reached', input: { reach: 0, impact: 3, confidence: 1, effort: 2 }, expected: 0 },
 *   ],
 * });
 * promises.filter(({ broken }) => broken.length > 0) // => []
 * ```
 */
export function testMethod<Name extends string>(method: Method<Name>, { examples, schema }: MethodParts<Name>): readonly Promised[] {
  const edges = examples.slice(0, 1).flatMap(({ input }) => edgesOf(method, input));
  return [
    { title: 'is a sound definition', broken: definitionFaults(method) },
    {
      title: 'survives a round trip through JSON',
      broken: JSON.stringify(fromJson(method)) === JSON.stringify(method) ? [] : ['it does not come back as it was'],
    },
    { title: 'is shown by at least two worked examples', broken: examples.length >= 2 ? [] : [`it has ${String(examples.length)}`] },
    { title: 'scores as its examples say', broken: examples.flatMap((example) => exampleFaults(method, example)) },
    { title: 'explains every score so that it recomputes bit for bit', broken: examples.flatMap((example) => explanationFaults(method, example)) },
    { title: 'takes what lies on a bound and refuses what lies beyond it', broken: edges.flatMap((edge) => edgeFaults(method, edge)) },
    { title: 'never scores an item with a missing answer', broken: examples.slice(0, 1).flatMap(({ input }) => missingFaults(method, input)) },
    {
      title: 'draws its bounds where its schema draws them',
      broken: schema === undefined ? [] : edges.flatMap((edge) => schemaFaults(schema, edge)),
    },
  ];
}

type Input = Readonly<Record<string, unknown>>;

function fromJson<Definition>(definition: Definition): Definition {
  return JSON.parse(JSON.stringify(definition)) as Definition;
}

function definitionFaults(method: Method): readonly string[] {
  try {
    defineMethod(method);
    return [];
  } catch (error) {
    return isInputError(error) ? error.problems.map(({ message }) => message) : [String(error)];
  }
}

function scoreOf(method: Method, input: Input): number | null {
  return score(input as Answers<string>, method).score;
}

function exampleFaults(method: Method, { title, input, expected }: MethodExample): readonly string[] {
  const got = scoreOf(method, input);
  const isClose = got !== null && Math.abs(got - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return isClose ? [] : [`"${title}": expected ${String(expected)}, got ${String(got)}`];
}

function explanationFaults(method: Method, { title, input }: MethodExample): readonly string[] {
  const result = score(input as Answers<string>, method);
  if (result.score === null) return [`"${title}" has no score`];
  return Object.is(recompute(fromJson(result.explanation)), result.score) ? [] : [`"${title}" recomputes to another number`];
}

interface Edge {
  readonly name: string;
  readonly value: number;
  readonly input: Input;
  readonly isAllowed: boolean;
}

function edgesOf(method: Method, input: Input): readonly Edge[] {
  return Object.entries<Factor>(method.factors).flatMap(([name, factor]) =>
    edgeValues(factor).map(([value, isAllowed]) => ({ name, value, isAllowed, input: { ...input, [name]: value } })),
  );
}

function edgeValues({ min, max, above, scale }: Factor): readonly (readonly [value: number, isAllowed: boolean])[] {
  const beside = (value: number, step: number): number => value + step * Math.max(1e-9, Math.abs(value) * 1e-9);
  const onScale = (value: number): boolean => scale === undefined || scale.includes(value);
  return [
    ...(scale ?? []).map((step) => [step, true] as const),
    ...(scale === undefined ? [] : [[beside(Math.max(...scale), 1), false] as const]),
    ...(min === undefined
      ? []
      : ([
          [min, onScale(min)],
          [beside(min, -1), false],
        ] as const)),
    ...(max === undefined
      ? []
      : ([
          [max, onScale(max)],
          [beside(max, 1), false],
        ] as const)),
    ...(above === undefined
      ? []
      : ([
          [above, false],
          [beside(above, 1), onScale(beside(above, 1))],
        ] as const)),
  ];
}

function edgeFaults(method: Method, { name, value, input, isAllowed }: Edge): readonly string[] {
  const isScored = scoreOf(method, input) !== null;
  return isScored === isAllowed ? [] : [`${name} ${String(value)} is ${isScored ? 'taken' : 'refused'}`];
}

function missingFaults(method: Method, input: Input): readonly string[] {
  return Object.keys(method.factors).flatMap((name) => {
    const result = score({ ...input, [name]: null }, method);
    return result.score === null && result.problems.some(({ code, path }) => code === 'missing' && path === name) ? [] : [`${name} is not missed`];
  });
}

function schemaFaults(schema: SchemaLike, { name, value, input, isAllowed }: Edge): readonly string[] {
  const isParsed = schema.safeParse(input).success;
  return isParsed === isAllowed ? [] : [`the schema ${isParsed ? 'takes' : 'refuses'} ${name} ${String(value)}`];
}
