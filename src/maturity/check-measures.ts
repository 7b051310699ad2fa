import { isForbiddenName, isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { oneOf } from './one-of.ts';

const degrees = ['largely', 'fully'];
const rollUps = ['weightedMean', 'min', 'pool'];

/**
 * What is wrong with the measures of a model.
 *
 * @param nodes - the ids of the nodes
 * @internal
 */
export function measureProblems(measures: unknown, nodes: ReadonlySet<string>): readonly Problem[] {
  if (!Array.isArray(measures) || measures.length === 0) return [problem(kernelMessages, 'not-a-list', 'measures', { value: shown(measures) })];
  const ids = measures.map((measure: unknown) => (isRecord(measure) ? measure['id'] : undefined));
  const gates = measures.flatMap((measure: unknown) => (isRecord(measure) && measure['kind'] === 'gate' ? [measure['id']] : []));
  return measures.flatMap((measure: unknown, index) => {
    const path = `measures[${String(index)}]`;
    if (!isRecord(measure)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(measure) })];
    const id = measure['id'];
    return [
      ...(typeof id === 'string' && id !== '' ? [] : [problem(kernelMessages, 'not-text', `${path}.id`, { value: shown(id) })]),
      ...(typeof id === 'string' && isForbiddenName(id) ? [problem(kernelMessages, 'forbidden-name', `${path}.id`, { value: shown(id) })] : []),
      ...(ids.indexOf(id) < index ? [problem(kernelMessages, 'not-unique', `${path}.id`, { value: shown(id) })] : []),
      ...kindProblems(measure, path, gates, nodes),
    ];
  });
}

function kindProblems(
  measure: Readonly<Record<string, unknown>>,
  path: string,
  gates: readonly unknown[],
  nodes: ReadonlySet<string>,
): readonly Problem[] {
  const { kind, rollUp, own, below, of, stages } = measure;
  if (kind === 'levelSum') return oneOf(rollUp, rollUps, `${path}.rollUp`);
  if (kind === 'gate') {
    const least = own === 'fully' ? ['fully'] : degrees;
    return [...oneOf(rollUp, rollUps, `${path}.rollUp`), ...oneOf(own, degrees, `${path}.own`), ...oneOf(below, least, `${path}.below`)];
  }
  if (kind !== 'staged') return oneOf(kind, ['levelSum', 'gate', 'staged'], `${path}.kind`);
  if (!Array.isArray(stages)) return [problem(kernelMessages, 'not-a-list', `${path}.stages`, { value: shown(stages) })];
  return [
    ...oneOf(of, gates, `${path}.of`),
    ...stages.flatMap((stage: unknown, index) => {
      const at = `${path}.stages[${String(index)}].nodes`;
      const named: unknown = isRecord(stage) ? stage['nodes'] : undefined;
      if (!Array.isArray(named)) return [problem(kernelMessages, 'not-a-list', at, { value: shown(named) })];
      return named.flatMap((node: unknown) => oneOf(node, [...nodes], at));
    }),
  ];
}
