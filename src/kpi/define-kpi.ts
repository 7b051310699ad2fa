import {
  expressionProblems,
  frozenCopy,
  headerProblems,
  isRecord,
  kernelMessages,
  namesOf,
  problem,
  refuseWhenBroken,
  shown,
  type Expression,
  type Problem,
} from '../kernel/index.ts';
import { inputProblems } from './input-check.ts';
import type { Kpi } from './kpi.ts';
import { kpiDefinitionMessages as messages } from './messages.ts';
import { policyProblems } from './policy-check.ts';

const closedSets: Readonly<Record<string, readonly (string | true | undefined)[]>> = {
  unit: ['ratio', 'currency', 'count', 'duration', 'score'],
  class: ['input', 'activity', 'output', 'outcome'],
  timing: ['leading', 'lagging'],
  stage: ['awareness', 'interest', 'consideration', 'purchase', 'retention', 'operations'],
  additive: ['sum', 'none', 'latest'],
  nulls: [undefined, 'incomplete', 'pairwise'],
  vanity: [undefined, true],
};
const columnTypes = ['number', 'share', 'money', 'text', 'boolean', 'date'];

/**
 * A KPI of your own, checked completely and frozen.
 *
 * @param kpi - what it reads, how the value follows, and what it must not be taken for; also out of a database
 * @returns the deeply read-only copy
 * @throws InputError `invalid-input` with everything that is wrong: header, units, grain, inputs, formula, policies, guards, interval
 *
 * @example
 * ```ts
 * import { defineKpi } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * defineKpi({ ...clickThroughRate, id: 'ctr' }).formula // => { divide: ['clicks', 'impressions'] }
 * defineKpi({ ...clickThroughRate, formula: { divide: ['clicks', 'views'] } } as typeof clickThroughRate) // throws formula.divide[1] must be one of
 * ```
 */
export function defineKpi<Name extends string>(kpi: Kpi<Name>): Kpi<Name> {
  const given: unknown = kpi;
  if (isRecord(given)) refuseWhenBroken(circleProblems(given, '', []));
  const copy = frozenCopy(kpi, '');
  refuseWhenBroken(kpiProblems(copy));
  return copy;
}

/**
 * What is wrong with a KPI that is plain JSON already.
 *
 * @param kpi - anything
 * @returns all problems; an empty list for a sound definition
 *
 * @example
 * ```ts
 * import { kpiProblems } from 'marops/kpi';
 * import { clickThroughRate } from 'marops/kpi/catalogue';
 *
 * kpiProblems({ ...clickThroughRate, unit: 'percentage' }).map((each) => each.path) // => ['unit']
 * ```
 */
export function kpiProblems(kpi: unknown): readonly Problem[] {
  return problemsAt(kpi, '');
}

function problemsAt(given: unknown, path: string): readonly Problem[] {
  if (!isRecord(given)) return [problem(kernelMessages, 'not-an-object', path, { value: shown(given) })];
  const kpi: Readonly<Record<string, unknown>> = given;
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const sets = Object.entries(closedSets).flatMap(([name, allowed]) =>
    allowed.some((each) => each === kpi[name])
      ? []
      : [
          problem(messages, 'not-one-of', at(name), {
            allowed: allowed.flatMap((each) => (each === undefined ? [] : [String(each)])),
            value: shown(kpi[name]),
          }),
        ],
  );
  const unlabelled = kpi['unit'] === 'duration' && typeof kpi['unitLabel'] !== 'string' ? [problem(messages, 'no-unit-label', at('unitLabel'))] : [];
  const structure = [...grainProblems(kpi['grain'], at('grain')), ...textProblems(kpi['pitfalls'], at('pitfalls'))];
  const inputs = isRecord(kpi['inputs']) ? kpi['inputs'] : undefined;
  const names = Object.keys(inputs ?? {});
  const formula = expressionProblems(kpi['formula'], at('formula'), names);
  if (inputs === undefined) structure.push(problem(kernelMessages, 'not-an-object', at('inputs'), { value: shown(kpi['inputs']) }));
  const head = [
    ...headerProblems(kpi, path),
    ...sets,
    ...unlabelled,
    ...directionProblems(kpi['direction'], at('direction')),
    ...structure,
    ...formula,
  ];
  if (structure.length > 0 || formula.length > 0 || inputs === undefined) return head;

  const sound = given as object as Kpi;
  return [
    ...head,
    ...names.flatMap((name) => inputProblems(inputs[name], at(`inputs.${name}`), sound.grain, problemsAt)),
    ...unusedProblems(names, sound.formula, at),
    ...policyProblems(sound, at),
  ];
}

function unusedProblems(names: readonly string[], formula: Expression, at: (name: string) => string): readonly Problem[] {
  const used = namesOf(formula);
  return names.filter((name) => !used.includes(name)).map((name) => problem(messages, 'unused-input', at(`inputs.${name}`)));
}

function directionProblems(direction: unknown, path: string): readonly Problem[] {
  if (!isRecord(direction)) {
    if (direction === 'higher' || direction === 'lower' || direction === 'none') return [];
    return [problem(messages, 'not-one-of', path, { allowed: ['higher', 'lower', 'none', 'a range'], value: shown(direction) })];
  }
  const { min, max } = direction;
  if (typeof min === 'number' && typeof max === 'number' && min < max) return [];
  return [problem(messages, 'empty-range', path, { value: `${String(shown(min))} to ${String(shown(max))}` })];
}

function grainProblems(grain: unknown, path: string): Problem[] {
  if (!isRecord(grain) || !isRecord(grain['columns'])) return [problem(kernelMessages, 'not-an-object', path, { value: shown(grain) })];
  const { columns } = grain;
  const problems = Object.entries(columns).flatMap(([name, column]) => {
    const type = isRecord(column) ? column['type'] : undefined;
    return columnTypes.includes(String(type))
      ? []
      : [problem(messages, 'not-one-of', `${path}.columns.${name}.type`, { allowed: columnTypes, value: shown(type) })];
  });
  for (const [name, type] of [
    ['date', 'date'],
    ['currency', 'text'],
  ] as const) {
    const column = grain[name];
    if (column === undefined) continue;
    const found = typeof column === 'string' && Object.hasOwn(columns, column) ? columns[column] : undefined;
    if (!isRecord(found) || found['type'] !== type)
      problems.push(problem(messages, 'wrong-column-type', `${path}.${name}`, { allowed: [type], value: shown(column) }));
  }
  if (typeof grain['row'] !== 'string') problems.push(problem(kernelMessages, 'not-text', `${path}.row`, { value: shown(grain['row']) }));
  return problems;
}

function textProblems(texts: unknown, path: string): Problem[] {
  if (!Array.isArray(texts)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(texts) })];
  return texts.flatMap((text, index) =>
    typeof text === 'string' ? [] : [problem(kernelMessages, 'not-text', `${path}[${String(index)}]`, { value: shown(text) })],
  );
}

/** A KPI within itself, by id; walks references alone and stops at the first circle, so that also a cyclic object is refused. */
function circleProblems(kpi: Readonly<Record<string, unknown>>, path: string, above: readonly unknown[]): readonly Problem[] {
  const id = kpi['id'];
  if (above.includes(id)) return [problem(messages, 'circular', path, { value: [...above, id].join(' > ') })];
  if (!isRecord(kpi['inputs']) || above.length > 20) return [];
  return Object.entries(kpi['inputs']).flatMap(([name, input]) => {
    const inner = isRecord(input) ? input['kpi'] : undefined;
    return isRecord(inner) ? circleProblems(inner, `${path === '' ? '' : `${path}.`}inputs.${name}.kpi`, [...above, id]) : [];
  });
}
