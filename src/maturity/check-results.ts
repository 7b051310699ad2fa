import { notANumber, type Problem } from '../kernel/index.ts';
import { asRecord, eachOf, eachRecord, text, textIfAny, type Part } from './check-parts.ts';

/**
 * What keeps a value from being an assessment, such as one that lay in a database for years.
 * @internal
 */
export function assessmentProblems(assessment: unknown, path: string): readonly Problem[] {
  return asRecord(assessment, path, ({ definition, at, subject, policy, coverage, measures, practices }) => [
    ...referenceProblems(definition, `${path}.definition`),
    ...text(at, `${path}.at`),
    ...(subject === null ? [] : text(subject, `${path}.subject`)),
    ...asRecord(policy, `${path}.policy`, () => []),
    ...asRecord(coverage, `${path}.coverage`, ({ share }, within) => finiteOrNull(share, `${within}.share`)),
    ...asRecord(measures, `${path}.measures`, (given, within) =>
      Object.entries(given).flatMap(([id, measure]) => asRecord(measure, `${within}.${id}`, measureProblems)),
    ),
    ...eachRecord(practices, `${path}.practices`, practiceProblems),
  ]);
}

/**
 * What keeps a value from being a gap analysis.
 * @internal
 */
export function gapProblems(gap: unknown, path: string): readonly Problem[] {
  return asRecord(gap, path, ({ definition, at, practices }) => [
    ...referenceProblems(definition, `${path}.definition`),
    ...text(at, `${path}.at`),
    ...eachRecord(practices, `${path}.practices`, ({ practice, gap: open, contribution, effort, requires }, within) => [
      ...text(practice, `${within}.practice`),
      ...finite(open, `${within}.gap`),
      ...finite(contribution, `${within}.contribution`),
      ...finiteOrNull(effort, `${within}.effort`),
      ...eachOf(requires, `${within}.requires`, text),
    ]),
  ]);
}

function referenceProblems(definition: unknown, path: string): readonly Problem[] {
  return asRecord(definition, path, ({ id, version }) => [...text(id, `${path}.id`), ...text(version, `${path}.version`)]);
}

function measureProblems({ overall, nodes }: Part, path: string): readonly Problem[] {
  return [
    ...asRecord(overall, `${path}.overall`, ratingProblems),
    ...asRecord(nodes, `${path}.nodes`, (given, within) =>
      Object.entries(given).flatMap(([id, rating]) => asRecord(rating, `${within}.${id}`, ratingProblems)),
    ),
  ];
}

function ratingProblems({ value }: Part, path: string): readonly Problem[] {
  return finiteOrNull(value, `${path}.value`);
}

function practiceProblems(
  { practice, node, within = [], level, value, max, share, effort, requires, evidence }: Part,
  path: string,
): readonly Problem[] {
  return [
    ...text(practice, `${path}.practice`),
    ...text(node, `${path}.node`),
    ...eachOf(within, `${path}.within`, text),
    ...Object.entries({ level, max, share }).flatMap(([name, given]) => finite(given, `${path}.${name}`)),
    ...Object.entries({ value, effort }).flatMap(([name, given]) => finiteOrNull(given, `${path}.${name}`)),
    ...eachOf(requires, `${path}.requires`, text),
    ...eachRecord(evidence, `${path}.evidence`, ({ validatedBy }, at) => textIfAny(validatedBy, `${at}.validatedBy`)),
  ];
}

function finiteOrNull(value: unknown, path: string): readonly Problem[] {
  return value === null ? [] : finite(value, path);
}

/** A sum may be larger than any figure that goes into it. */
function finite(value: unknown, path: string): readonly Problem[] {
  return [notANumber(value, path) ?? []].flat();
}
