import { sameOrSubdivision, type AreaTest } from './areas.ts';
import { otherFactOf, valueIn, type Comparison, type Condition, type Facts, type FactValue, type Truth } from './condition.ts';
import { operatorTests } from './operators.ts';

/** How one part of a condition came out. */
export interface ConditionTrace {
  /** Which kind of part: a comparison, or how its parts are joined. */
  readonly kind: 'comparison' | 'all' | 'any' | 'not';
  /** How it came out. */
  readonly truth: Truth;
  /** The comparison, where the part is one. */
  readonly comparison?: Comparison;
  /** What the fact was; absent when it was not given. */
  readonly actual?: FactValue;
  /** The parts, all of them, also those that no longer mattered. */
  readonly parts?: readonly ConditionTrace[];
}

/** How a fact is found in a subject, worked out once for a name; undefined where it is absent. */
export type FactReader<Subject> = (name: string) => (subject: Subject) => FactValue | undefined;

/** A condition made ready to say how each of its parts came out. */
export type Tracer<Subject = Facts> = (subject: Subject, areas?: AreaTest) => ConditionTrace;

/**
 * A condition as a function that gives its trace; sentences about it are made from the trace, when somebody asks.
 *
 * @param condition - a checked condition
 * @param reader - how a subject keeps its facts
 * @returns a pure function
 * @internal
 */
export function compileTraceOver<Subject>(condition: Condition, reader: FactReader<Subject>): Tracer<Subject> {
  const compiled = (part: Condition): Tracer<Subject> => compileTraceOver(part, reader);
  if ('all' in condition) return joined('all', condition.all.map(compiled), false);
  if ('any' in condition) return joined('any', condition.any.map(compiled), true);
  if ('not' in condition) {
    const inner = compiled(condition.not);
    return (subject, areas) => {
      const part = inner(subject, areas);
      return { kind: 'not', truth: part.truth === 'unknown' ? 'unknown' : !part.truth, parts: [part] };
    };
  }
  return compared(condition, reader);
}

/** Every part is asked, also when an earlier one has ended it: a trace shows them all. */
function joined<Subject>(kind: 'all' | 'any', tracers: readonly Tracer<Subject>[], ending: boolean): Tracer<Subject> {
  return (subject, areas) => {
    let truth: Truth = !ending;
    const parts = tracers.map((tracer) => {
      const part = tracer(subject, areas);
      if (part.truth === ending) truth = ending;
      else if (part.truth === 'unknown' && truth !== ending) truth = 'unknown';
      return part;
    });
    return { kind, truth, parts };
  };
}

function compared<Subject>(comparison: Comparison, reader: FactReader<Subject>): Tracer<Subject> {
  const read = reader(comparison.fact);
  const test = operatorTests[comparison.op];
  const other = otherFactOf(comparison);
  const value = valueIn(comparison);
  const readWanted = other === undefined ? (): FactValue => value : reader(other);
  return (subject, areas = sameOrSubdivision) => {
    const actual = read(subject);
    if (actual === undefined) return { kind: 'comparison', truth: 'unknown', comparison };
    const wanted = readWanted(subject);
    const held = wanted === undefined ? undefined : test(actual, wanted, areas);
    return { kind: 'comparison', truth: held ?? 'unknown', comparison, actual };
  };
}
