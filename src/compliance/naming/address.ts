/** An address taken apart as far as its tags go. */
export interface Address {
  /** Parameters before the fragment, decoded, in their order. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** Parameters in the fragment, which analytics tools do not read. */
  readonly inFragment: readonly (readonly [name: string, value: string])[];
}

/**
 * An absolute address taken apart. Parameters are decoded as browsers do: `+` is a space, a broken `%` stays as it is.
 *
 * @param url - any text
 * @returns its parameters, or undefined when it has no scheme or no host
 * @internal
 */
export function readAddress(url: string): Address | undefined {
  if (!/^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#]+/i.test(url)) return undefined;
  const [beforeFragment = '', ...fragments] = url.split('#');
  const fragment = fragments.join('#');
  return {
    parameters: parametersIn(afterFirst(beforeFragment, '?')),
    inFragment: parametersIn(fragment.includes('?') ? afterFirst(fragment, '?') : fragment),
  };
}

function afterFirst(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? '' : text.slice(at + 1);
}

function parametersIn(query: string): readonly (readonly [string, string])[] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => [decoded(pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : pair), decoded(afterFirst(pair, '='))] as const);
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
