/** What fills a sentence: plain JSON, a list of names at most. */
export type Params = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/** The sentences of a room by code; `{name}` is replaced by the parameter of that name. */
export type Messages<Code extends string = string> = Readonly<Record<Code, string>>;

/**
 * A sentence with its parameters filled in. A name without a parameter stays as it stands, so that a gap is seen.
 *
 * @param template - text with `{name}` slots
 * @param params - what fills them; a list reads `a, b, c`
 * @returns the sentence
 *
 * @example
 * ```ts
 * import { sentence } from 'marops/kernel';
 *
 * sentence('{path} must be one of {allowed}, got {value}', { path: 'impact', allowed: [1, 2, 3], value: 7 }) // => 'impact must be one of 1, 2, 3, got 7'
 * ```
 */
export function sentence(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return slot;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}

/**
 * Says a problem, a refusal or a question again with other texts, for example in another language.
 *
 * @param said - anything that carries a code, parameters and its English message
 * @param messages - texts by code; a code that is not among them keeps its English
 * @returns the sentence
 *
 * @example
 * ```ts
 * import { problem, translate } from 'marops/kernel';
 *
 * const english = problem({ 'not-positive': '{path} must be above 0, got {value}' }, 'not-positive', 'effort', { value: 0 });
 * translate(english, { 'not-positive': '{path} muss über 0 liegen, ist aber {value}' }) // => 'effort muss über 0 liegen, ist aber 0'
 * ```
 */
export function translate(
  said: { readonly code: string; readonly message: string; readonly path?: string; readonly params: Params },
  messages: Messages,
): string {
  const template = Object.hasOwn(messages, said.code) ? messages[said.code] : undefined;
  if (template === undefined) return said.message;
  return sentence(template, said.path === undefined ? said.params : { path: said.path === '' ? 'value' : said.path, ...said.params });
}
