import { problem, type Problem } from '../kernel/index.ts';
import { modelProblems } from './check.ts';
import { maturityMessages } from './messages.ts';
import type { Model } from './model.ts';
import { outlineOf, type Outline, type PlacedPractice } from './outline.ts';
import { bestOf, degreeOf } from './scale.ts';

/**
 * What a model may be and should not: levels that prove nothing, prerequisites that stand above their dependant, gates that no answer passes.
 *
 * @param model - a model, also one that `defineModel` would refuse
 * @returns the problems; those of `defineModel` alone while there are any, an empty list for a good model
 *
 * @example
 * ```ts
 * import { lintModel } from 'marops/maturity';
 * import { operatingStrategies } from 'marops/maturity/models';
 *
 * lintModel(operatingStrategies) // => []
 * const levels = [...operatingStrategies.levels, { level: 2, title: 'Measured' }];
 * lintModel({ ...operatingStrategies, levels })[0].message // => 'levels[2] must be reachable: no practice of the model stands at level 2'
 * ```
 */
export function lintModel(model: Model): readonly Problem[] {
  const broken = modelProblems(model);
  if (broken.length > 0) return broken;
  const outline = outlineOf(model);
  return [...levelProblems(model, outline), ...prerequisiteProblems(outline), ...gateProblems(model, outline)];
}

function levelProblems({ levels }: Model, { nodes, practices }: Outline): readonly Problem[] {
  const holders = nodes.filter(({ parts, practices: held }) => parts.length === 0 && held.length > 0);
  return levels.flatMap(({ level }, rung) => {
    if (rung === 0) return [];
    if (practices.every((each) => each.rung !== rung)) return [problem(maturityMessages, 'unreachable-level', `levels[${String(rung)}]`, { level })];
    return holders.flatMap(({ id, practices: held }) => {
      const here = held.flatMap((place) => practices.filter((each, index) => index === place && each.rung === rung));
      if (here.length === 0) return [problem(maturityMessages, 'empty-level', id, { level })];
      return here.every(({ weight }) => weight === 0) ? [problem(maturityMessages, 'weights-all-zero', `${id}, level ${String(level)},`)] : [];
    });
  });
}

function prerequisiteProblems({ practices, placeOf }: Outline): readonly Problem[] {
  const rungOf = (id: string): number => practices[placeOf.get(id) ?? -1]?.rung ?? 0;
  const above = ({ requires, rung }: PlacedPractice): readonly string[] => requires.filter((id) => rungOf(id) > rung);
  return practices.flatMap((placed) => above(placed).map((id) => problem(maturityMessages, 'above-dependant', placed.practice.id, { value: id })));
}

function gateProblems({ measures, scales }: Model, { practices }: Outline): readonly Problem[] {
  const gates = measures.filter((measure) => measure.kind === 'gate');
  const isBelowAnother = ({ node, rung }: PlacedPractice): boolean => practices.some((other) => other.node === node && other.rung > rung);
  return Object.entries(scales).flatMap(([id, scale]) => {
    const best = bestOf(scale).degree;
    if (gates.some(({ own }) => best < degreeOf(own))) return [problem(maturityMessages, 'never-achieved', `scales.${id}`)];
    const bars = practices.some((placed) => placed.practice.scale === id && isBelowAnother(placed));
    return bars && gates.some(({ below }) => best < degreeOf(below)) ? [problem(maturityMessages, 'never-fully', `scales.${id}`)] : [];
  });
}
