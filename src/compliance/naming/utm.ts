import { kernelMessages, problem, refuseWhenBroken, shown } from '../../kernel/index.ts';
import { packMessages } from '../messages.ts';
import { readAddress } from './address.ts';
import { channelGroup } from './channel-group.ts';

/** How links are tagged. */
export interface UtmPolicy {
  /** Parameters that every link has. */
  readonly required: readonly string[];
  /** Parameters that a link may have besides. */
  readonly optional: readonly string[];
  /** Words that a parameter may be; any without them. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
}

/** What can be wrong with the tags of a link. */
export type UtmFault =
  | 'not-a-url'
  | 'in-fragment'
  | 'upper-case'
  | 'duplicate-key'
  | 'whitespace'
  | 'empty-value'
  | 'unresolved-macro'
  | 'personal-data'
  | 'not-allowed'
  | 'unmapped-medium'
  | 'missing-required';

/** One fault of a link. */
export interface UtmFinding {
  /** What is wrong. */
  readonly code: UtmFault;
  /** The parameter; absent when the link as a whole is meant. */
  readonly parameter?: string;
  /** Its value; absent when there is none. */
  readonly value?: string;
}

/** Source, medium and campaign must be there; the rest of the usual parameters may. */
export const usualUtmPolicy: UtmPolicy = {
  required: ['utm_source', 'utm_medium', 'utm_campaign'],
  optional: ['utm_term', 'utm_content', 'utm_id', 'utm_source_platform', 'utm_creative_format', 'utm_marketing_tactic'],
};

/**
 * A tagged link.
 *
 * @param address - where it leads, with its own parameters and fragment, which stay
 * @param values - tags by parameter
 * @param policy - what must be there
 * @returns the address with the tags before its fragment
 * @throws InputError `invalid-input` when the address is none, or the link would have a fault of the policy
 *
 * @example
 * ```ts
 * import { buildUtm, usualUtmPolicy } from 'marops/compliance';
 *
 * const tags = { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'spring' };
 * buildUtm('https://shop.example/?a=1#top', tags, usualUtmPolicy) // => 'https://shop.example/?a=1&utm_source=newsletter&utm_medium=email&utm_campaign=spring#top'
 * buildUtm('https://shop.example/', { ...tags, utm_medium: 'E-Mail' }, usualUtmPolicy) // throws utm_medium must be tagged by the policy, got upper-case
 * ```
 */
export function buildUtm(address: string, values: Readonly<Record<string, string>>, policy: UtmPolicy): string {
  const known = [...policy.required, ...policy.optional];
  refuseWhenBroken(
    Object.keys(values)
      .filter((name) => !known.includes(name))
      .map((name) => problem(kernelMessages, 'unknown-name', name, { known, value: shown(name) })),
  );
  const [beforeFragment = '', ...fragment] = address.split('#');
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const joint = !beforeFragment.includes('?') ? '?' : /[?&]$/.test(beforeFragment) ? '' : '&';
  const link = [beforeFragment + joint + query.join('&'), ...fragment].join('#');
  refuseWhenBroken(lintUtm(link, policy).map(({ code, parameter }) => problem(packMessages, 'utm-fault', parameter ?? 'address', { value: code })));
  return link;
}

/**
 * The tags of a link, decoded as browsers do. The last of several counts for nobody, so all are given.
 *
 * @param url - an absolute address
 * @returns parameter and value in their order, those after `#` left out; none when it is no address
 *
 * @example
 * ```ts
 * import { parseUtm } from 'marops/compliance';
 *
 * parseUtm('https://shop.example/?utm_source=news%20letter&id=7') // => [['utm_source', 'news letter']]
 * ```
 */
export function parseUtm(url: string): readonly (readonly [parameter: string, value: string])[] {
  return (readAddress(url)?.parameters ?? []).filter(([name]) => isTag(name));
}

/**
 * What is wrong with the tags of a link, each fault once for each parameter.
 *
 * @param url - an absolute address
 * @param policy - what must be there
 * @returns the faults, in a fixed order; none for a sound link
 *
 * @example
 * ```ts
 * import { lintUtm, usualUtmPolicy } from 'marops/compliance';
 *
 * lintUtm('https://shop.example/?utm_source=newsletter&utm_medium=email&utm_campaign=Spring', usualUtmPolicy)
 * // => [{ code: 'upper-case', parameter: 'utm_campaign', value: 'Spring' }]
 * ```
 */
export function lintUtm(url: string, policy: UtmPolicy): readonly UtmFinding[] {
  const address = readAddress(url);
  if (address === undefined) return [{ code: 'not-a-url' }];
  const tags = address.parameters.filter(([name]) => isTag(name));
  const inFragment = address.inFragment.filter(([name]) => isTag(name));
  const seen = new Set<string>();
  const of = (code: UtmFault, faulty: typeof tags): readonly UtmFinding[] => faulty.map(([parameter, value]) => ({ code, parameter, value }));
  return [
    ...of('in-fragment', inFragment),
    ...of(
      'upper-case',
      tags.filter(([name, value]) => name !== name.toLowerCase() || (!isMacro(value) && value !== value.toLowerCase())),
    ),
    ...of(
      'duplicate-key',
      tags.filter(([name]) => seen.size === seen.add(name).size),
    ),
    ...of(
      'whitespace',
      tags.filter(([, value]) => !isMacro(value) && /\s/.test(value)),
    ),
    ...of(
      'empty-value',
      tags.filter(([, value]) => value === ''),
    ),
    ...of(
      'unresolved-macro',
      tags.filter(([, value]) => isMacro(value)),
    ),
    ...of(
      'personal-data',
      tags.filter(([, value]) => looksPersonal(value)),
    ),
    ...of(
      'not-allowed',
      tags.filter(([name, value]) => !isMacro(value) && !isAllowed(name, value, policy)),
    ),
    ...of(
      'unmapped-medium',
      tags.filter(([name, value]) => name === 'utm_medium' && value !== '' && !isMacro(value) && !isMapped(value)),
    ),
    ...policy.required.filter((name) => !seen.has(name)).map((parameter): UtmFinding => ({ code: 'missing-required', parameter })),
  ];
}

function isTag(name: string): boolean {
  return name.toLowerCase().startsWith('utm_');
}

/** Placeholders that a platform fills in: `{{campaign.name}}`, `{Keyword}`, `%%name%%`, `[name]`. Their case is the platform's. */
function isMacro(value: string): boolean {
  return /\{[^{}]{1,80}\}|%%[^%]{1,80}%%|^\[[^[\]]{1,80}\]$/.test(value);
}

/** An e-mail address, or digits enough for a phone number. Customer numbers and hashes cannot be told from other words. */
function looksPersonal(value: string): boolean {
  return /[^\s@]@[^\s@]{1,100}\.[^\s@]/.test(value) || /^\+\d[\d\s()./-]{7,19}$/.test(value);
}

function isAllowed(name: string, value: string, { allowed = {} }: UtmPolicy): boolean {
  return !Object.hasOwn(allowed, name) || (allowed[name] ?? []).includes(value);
}

/** By the medium alone: a known source would hide that paid clicks with a medium of one's own count as unpaid. */
function isMapped(medium: string): boolean {
  return channelGroup({ medium }) !== 'Unassigned';
}
