import { isForbiddenName, isRecord, kernelMessages, problem, shown, type Problem } from '../kernel/index.ts';
import { bandProblems } from './bands.ts';
import { eachOf, eachRecord, figure, text } from './check-parts.ts';
import { maturityMessages } from './messages.ts';
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
    const { id, title, bands } = measure;
    return [
      ...text(id, `${path}.id`),
      ...text(title, `${path}.title`),
      ...(bands === undefined ? [] : bandProblems(bands, `${path}.bands`)),
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
  const { kind, rollUp, own, below, of, start, stages } = measure;
  if (kind === 'levelSum') return oneOf(rollUp, rollUps, `${path}.rollUp`);
  if (kind === 'gate') {
    const least = own === 'fully' ? ['fully'] : degrees;
    return [...oneOf(rollUp, rollUps, `${path}.rollUp`), ...oneOf(own, degrees, `${path}.own`), ...oneOf(below, least, `${path}.below`)];
  }
  if (kind !== 'staged') return oneOf(kind, ['levelSum', 'gate', 'staged'], `${path}.kind`);
  return [...oneOf(of, gates, `${path}.of`), ...figure(start, `${path}.start`), ...stageProblems(stages, `${path}.stages`, start, nodes)];
}

function stageProblems(stages: unknown, path: string, start: unknown, nodes: ReadonlySet<string>): readonly Problem[] {
  let before: unknown = start;
  return eachRecord(stages, path, ({ level, nodes: named, atLeast }, at) => {
    const isLower = typeof level === 'number' && typeof before === 'number' && level <= before;
    before = level;
    return [
      ...figure(level, `${at}.level`),
      ...(isLower ? [problem(maturityMessages, 'levels-out-of-order', `${at}.level`, { value: shown(level) })] : []),
      ...eachOf(named, `${at}.nodes`, (node) => oneOf(node, [...nodes], `${at}.nodes`)),
      ...figure(atLeast, `${at}.atLeast`),
    ];
  });
}
