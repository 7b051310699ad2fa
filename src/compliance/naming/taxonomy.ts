import {
  frozenCopy,
  headerProblems,
  kernelMessages,
  problem,
  refuseWhenBroken,
  shown,
  type DefinitionHeader,
  type Problem,
} from '../../kernel/index.ts';
import { packMessages } from '../messages.ts';

/** One part of a name: which words it may be, or which letters. */
export interface NamePart {
  /** What it is called: `region`. */
  readonly name: string;
  /** The words that it may be; any word without them. */
  readonly allowed?: readonly string[];
  /** Its form when no words are given: a word in lower case, digits, or a date `YYYYMMDD`. */
  readonly form?: 'word' | 'digits' | 'date';
  /** Whether it may be left out; only the last parts may. */
  readonly optional?: boolean;
}

/** How names of campaigns are put together. */
export interface NameTaxonomy extends DefinitionHeader {
  /** What stands between the parts, one character. */
  readonly separator: string;
  /** The parts, first to last. */
  readonly parts: readonly NamePart[];
}

/** A name taken apart. */
export interface ParsedName {
  /** The parts by name; those that are sound. */
  readonly parts: Readonly<Record<string, string>>;
  /** What is wrong; empty for a name that keeps the taxonomy. */
  readonly problems: readonly Problem[];
}

/**
 * A company's own taxonomy of names, checked completely.
 *
 * @param taxonomy - separator and parts
 * @returns a deeply read-only copy
 * @throws InputError `invalid-input` with every problem: a separator of more than one character, a part named twice, a part that must be there after one that may be left out
 *
 * @example
 * ```ts
 * import { buildName, defineTaxonomy, parseName } from 'marops/compliance';
 *
 * const campaigns = defineTaxonomy({
 *   id: 'campaigns',
 *   version: '1.0.0',
 *   title: 'Names of campaigns',
 *   separator: '_',
 *   parts: [{ name: 'region', allowed: ['emea', 'apac'] }, { name: 'topic', form: 'word' }, { name: 'start', form: 'date' }],
 * });
 * buildName({ region: 'emea', topic: 'webinar', start: '20261122' }, campaigns) // => 'emea_webinar_20261122'
 * parseName('emea_webinar', campaigns).problems.map(({ message }) => message) // => ['start must be given, got nothing']
 * ```
 */
export function defineTaxonomy(taxonomy: NameTaxonomy): NameTaxonomy {
  const copy = frozenCopy(taxonomy, '');
  const names = copy.parts.map(({ name }) => name);
  const firstOptional = copy.parts.findIndex(({ optional }) => optional === true);
  refuseWhenBroken([
    ...headerProblems(copy),
    ...(copy.separator.length === 1 ? [] : [problem(packMessages, 'not-one-character', 'separator', { value: shown(copy.separator) })]),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => problem(kernelMessages, 'not-unique', 'parts', { value: name })),
    ...copy.parts
      .filter(({ optional }, index) => firstOptional >= 0 && index > firstOptional && optional !== true)
      .map(({ name }) => problem(packMessages, 'after-optional', `parts.${name}`)),
  ]);
  return copy;
}

/**
 * A name put together by a taxonomy.
 *
 * @param parts - words by part
 * @param taxonomy - how names are put together
 * @returns the name
 * @throws InputError `invalid-input` with every part that is missing, unknown or not allowed
 *
 * @example
 * ```ts
 * import { buildName } from 'marops/compliance';
 *
 * const taxonomy = { id: 'n', version: '1.0.0', title: 'Names', separator: '-', parts: [{ name: 'year', form: 'digits' }, { name: 'topic' }] } as const;
 * buildName({ year: '2026', topic: 'launch' }, taxonomy) // => '2026-launch'
 * buildName({ year: 'MMXXVI', topic: 'launch' }, taxonomy) // throws year must be digits, got "MMXXVI"
 * ```
 */
export function buildName(parts: Readonly<Record<string, string>>, taxonomy: NameTaxonomy): string {
  const names = taxonomy.parts.map(({ name }) => name);
  refuseWhenBroken([
    ...Object.keys(parts)
      .filter((name) => !names.includes(name))
      .map((name) => problem(kernelMessages, 'unknown-name', name, { known: names, value: shown(name) })),
    ...taxonomy.parts.flatMap((part) => partProblems(Object.hasOwn(parts, part.name) ? parts[part.name] : undefined, part, taxonomy.separator)),
  ]);
  return names.flatMap((name) => (Object.hasOwn(parts, name) ? [parts[name] ?? ''] : [])).join(taxonomy.separator);
}

/**
 * A name taken apart by a taxonomy, with all that is wrong with it.
 *
 * @param name - as it stands in a tool
 * @param taxonomy - how names are put together
 * @returns the sound parts and the problems
 *
 * @example
 * ```ts
 * import { parseName } from 'marops/compliance';
 *
 * const taxonomy = { id: 'n', version: '1.0.0', title: 'Names', separator: '-', parts: [{ name: 'region', allowed: ['emea', 'apac'] }, { name: 'topic' }] };
 * parseName('emea-launch', taxonomy).parts // => { region: 'emea', topic: 'launch' }
 * parseName('EMEA-launch', taxonomy).problems[0]?.message // => 'region must be one of emea, apac, got "EMEA"'
 * ```
 */
export function parseName(name: string, taxonomy: NameTaxonomy): ParsedName {
  const words = name === '' ? [] : name.split(taxonomy.separator);
  const checked = taxonomy.parts.map((part, index) => ({ part, word: words[index], problems: partProblems(words[index], part, taxonomy.separator) }));
  const sound = checked.flatMap(({ part, word, problems }) => (word === undefined || problems.length > 0 ? [] : [[part.name, word] as const]));
  const extra = words.slice(taxonomy.parts.length);
  return {
    parts: Object.fromEntries(sound),
    problems: [
      ...checked.flatMap(({ problems }) => problems),
      ...(extra.length === 0 ? [] : [problem(packMessages, 'too-many-parts', 'name', { max: taxonomy.parts.length, value: words.length })]),
    ],
  };
}

function partProblems(word: string | undefined, { name, allowed, form, optional }: NamePart, separator: string): readonly Problem[] {
  if (word === undefined) return optional === true ? [] : [problem(kernelMessages, 'missing', name)];
  if (allowed !== undefined) return allowed.includes(word) ? [] : [problem(kernelMessages, 'not-one-of', name, { allowed, value: shown(word) })];
  const isSound = word !== '' && !word.includes(separator) && (form === undefined || forms[form].test(word));
  return isSound ? [] : [problem(packMessages, 'not-of-form', name, { form: form ?? 'word', value: shown(word) })];
}

const forms: Readonly<Record<NonNullable<NamePart['form']>, RegExp>> = {
  word: /^[\p{Ll}\p{N}][\p{Ll}\p{N}.-]*$/u,
  digits: /^\d+$/,
  date: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/,
};
