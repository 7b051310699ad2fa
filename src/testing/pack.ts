import {
  check,
  coreFacts,
  definePack,
  factsReadBy,
  fingerprintOf,
  nearestName,
  worstOf,
  type Attestation,
  type Fact,
  type Pack,
  type PackExample,
  type Rule,
  type Status,
} from '../compliance/index.ts';
import { factsOf, isInputError, type Comparison, type Condition, type Facts, type Json } from '../kernel/index.ts';
import type { Promised } from './promise.ts';

/** What a pack brings along to be tested. */
export interface PackParts {
  /** The facts that only this pack reads. */
  readonly facts: readonly Fact[];
  /** Its examples. */
  readonly examples: readonly PackExample[];
}

/**
 * The contract of a rule pack: sound and cited, made of facts that exist, shown by examples, and never passing on an unknown.
 *
 * @param pack - the pack
 * @param parts - its own facts and its examples; the facts of several packs are known
 * @returns every promise with what breaks it, for any test runner
 *
 * @example
 * ```ts
 * import { testPack } from 'marops/testing';
 * import { usCanSpam, usCanSpamFacts } from 'marops/compliance/packs/us-can-spam';
 *
 * const promises = testPack(usCanSpam, { facts: usCanSpamFacts, examples: [] });
 * promises.filter(({ broken }) => broken.length > 0).map(({ title }) => title) // => ['shows every rule by examples on both sides']
 * ```
 */
export function testPack(pack: Pack, { facts, examples }: PackParts): readonly Promised[] {
  const known = [...coreFacts(), ...facts];
  return [
    { title: 'is a sound definition', broken: definitionFaults(pack) },
    { title: 'asks questions in plain words and helps to answer them, each fact once', broken: questionFaults(facts) },
    { title: 'reads only facts that have a question', broken: nameFaults(pack, known) },
    { title: 'compares facts with values of their type', broken: typeFaults(pack, known) },
    { title: 'calls automatic only what a detector or a derivation decides', broken: automaticFaults(pack, known) },
    { title: 'shows every rule by examples on both sides', broken: exampleFaults(pack, examples) },
    { title: 'comes out as its examples say', broken: examples.flatMap((example) => outcomeFaults(pack, example)) },
    { title: 'never turns an unknown into a pass', broken: examples.flatMap((example) => droppingFaults(pack, example)) },
  ];
}

function definitionFaults(pack: Pack): readonly string[] {
  try {
    definePack(pack);
    return [];
  } catch (error) {
    return isInputError(error) ? error.problems.map(({ message }) => message) : [String(error)];
  }
}

function questionFaults(facts: readonly Fact[]): readonly string[] {
  const shared = coreFacts().map(({ name }) => name);
  return facts.flatMap(({ name, question, help, type, answers, unit }, index) => [
    ...(shared.includes(name) ? [`${name} stands in src/compliance/facts already`] : []),
    ...(facts.findIndex((other) => other.name === name) < index ? [`${name} stands twice`] : []),
    ...(question.trim().endsWith('?') ? [] : [`${name} must ask a question, got "${question}"`]),
    ...((help ?? '').trim() === '' ? [`${name} must have a line of help`] : []),
    ...(type.startsWith('choice') && Object.keys(answers ?? {}).length < 2 ? [`${name} must have at least two answers to choose from`] : []),
    ...(type === 'number' && unit === undefined ? [`${name} must have a unit`] : []),
  ]);
}

function nameFaults(pack: Pack, known: readonly Fact[]): readonly string[] {
  const derived = (pack.derived ?? []).map(({ name }) => name);
  const options = Object.keys(pack.options ?? {}).map((name) => `option.${name}`);
  const names = [...known.map(({ name }) => name), ...derived, ...options];
  const unread = [...derived, ...options].filter((name) => !factsReadBy(pack).includes(name));
  return [
    ...factsReadBy(pack)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} has no question${nearestName(name, names) === undefined ? '' : `: did you mean ${String(nearestName(name, names))}?`}`),
    ...unread.map((name) => `${name} is read by no rule`),
  ];
}

function typeFaults(pack: Pack, known: readonly Fact[]): readonly string[] {
  const facts = new Map(known.map((fact) => [fact.name, fact]));
  return conditionsOf(pack)
    .flatMap(comparisonsOf)
    .flatMap((comparison) => {
      const fact = facts.get(comparison.fact);
      const fault = fact === undefined ? undefined : valueFault(fact, comparison);
      return fault === undefined ? [] : [`${comparison.fact} ${comparison.op}: ${fault}`];
    });
}

const valueTypes: Readonly<Record<Fact['type'], string>> = {
  boolean: 'boolean',
  number: 'number',
  text: 'string',
  texts: 'string',
  date: 'string',
  choice: 'string',
  choices: 'string',
  codes: 'string',
};

const listOperators: readonly string[] = ['contains', 'containsAny', 'containsAll', 'within'];

function valueFault({ type, answers }: Fact, comparison: Comparison): string | undefined {
  const { op } = comparison;
  const value = 'value' in comparison ? comparison.value : null;
  if (value === null) return undefined;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isList = type === 'texts' || type === 'choices' || type === 'codes';
  if (isList && !listOperators.includes(op)) return `a list cannot be compared by "${op}"`;
  if ((type === 'boolean' || type === 'choice') && !['eq', 'ne', 'in', 'notIn'].includes(op)) return `a ${type} cannot be compared by "${op}"`;
  const wrong = values.find((each) => typeof each !== valueTypes[type]);
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is no ${type}`;
  const unknown = answers === undefined ? undefined : values.find((each) => !Object.hasOwn(answers, String(each)));
  return unknown === undefined ? undefined : `${JSON.stringify(unknown)} is none of its answers`;
}

function automaticFaults(pack: Pack, known: readonly Fact[]): readonly string[] {
  const derived = new Map((pack.derived ?? []).map(({ name, cases }) => [name, cases.flatMap(({ when }) => factsOf(when))]));
  const isDetected = (name: string): boolean => {
    if (name.startsWith('option.')) return true;
    const read = derived.get(name);
    return read === undefined ? known.find((fact) => fact.name === name)?.detector !== undefined : read.every(isDetected);
  };
  return pack.rules.flatMap(({ id, check: kind, passWhen }) =>
    kind === 'automatic' && passWhen !== undefined
      ? factsOf(passWhen)
          .filter((name) => !isDetected(name))
          .map((name) => `${id} is automatic, but no detector sets ${name}`)
      : [],
  );
}

function exampleFaults(pack: Pack, examples: readonly PackExample[]): readonly string[] {
  const strangers = examples
    .filter(({ rule }) => !pack.rules.some(({ id }) => id === rule))
    .map(({ rule, title }) => `${rule} is no rule ("${title}")`);
  const asked = pack.rules.filter(({ status, deprecated }) => (status ?? pack.status) !== 'vacated' && deprecated === undefined);
  const missing = asked.flatMap((rule) => {
    const shown = examples.filter((example) => example.rule === rule.id);
    return sidesOf(rule)
      .filter((side) => !shown.some(({ expected, attested }) => side.includes(expected) || (side.includes('attested') && attested !== undefined)))
      .map((side) => `${rule.id} must have an example that is ${side.join(' or ')}`);
  });
  return [...strangers, ...missing];
}

function sidesOf(rule: Rule): readonly (readonly string[])[] {
  if (rule.passWhen === undefined) return [['needs-review'], ['not-applicable', 'attested']];
  return [['pass'], [rule.reviewOnFail === true ? 'needs-review' : 'fail']];
}

function outcomeFaults(pack: Pack, example: PackExample): readonly string[] {
  const got = outcomeOf(pack, example, example.facts);
  return got === example.expected ? [] : [`${example.rule}, "${example.title}": expected ${example.expected}, got ${got}`];
}

/** Leaves out each fact in turn: what is left may be undecided, but never decided otherwise. */
function droppingFaults(pack: Pack, example: PackExample): readonly string[] {
  const before = outcomeOf(pack, example, example.facts);
  return pathsOf(example.facts).flatMap((path) => {
    const after = outcomeOf(pack, example, without(example.facts, path) as Facts);
    return after === before || after === 'unknown'
      ? []
      : [`${example.rule}, "${example.title}" without ${path.join('.')}: ${before} became ${after}`];
  });
}

/** What facts pass is taken as confirmed. */
function outcomeOf(pack: Pack, { rule, on = pack.asOf, attested }: PackExample, facts: Facts): Status {
  const fingerprint = fingerprintOf(facts as Json);
  const said: readonly Attestation[] =
    attested === undefined
      ? []
      : [{ id: 'example', rule, outcome: attested, by: 'example', at: `${on}T00:00:00Z`, evidence: 'example', fingerprint }];
  const { findings } = check(facts, [pack], { on, fingerprint, attestations: said });
  const found = findings.filter((finding) => finding.rule === rule);
  return worstOf(found.map(({ status, because }) => (because === 'to-confirm' ? 'pass' : status)));
}

function pathsOf(facts: unknown, prefix: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts)
    .flatMap(([key, value]) => [[...prefix, key], ...pathsOf(value, [...prefix, key])])
    .filter((path) => !isListEntry(facts, path, prefix));
}

function isListEntry(facts: object, path: readonly string[], prefix: readonly string[]): boolean {
  return Array.isArray(facts) && path.length === prefix.length + 1;
}

function without(facts: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(facts)) return facts.map((each: unknown, index) => (String(index) === key ? without(each, rest) : each));
  const entries = Object.entries(facts as Facts).flatMap(([name, value]) => {
    if (name !== key) return [[name, value] as const];
    return rest.length === 0 ? [] : [[name, without(value, rest)] as const];
  });
  return Object.fromEntries(entries);
}

function conditionsOf(pack: Pack): readonly Condition[] {
  return [
    ...(pack.derived ?? []).flatMap(({ cases }) => cases.map(({ when }) => when)),
    ...pack.rules.flatMap(({ appliesWhen, passWhen }) => [appliesWhen, passWhen].filter((condition) => condition !== undefined)),
  ];
}

function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  return [condition];
}
