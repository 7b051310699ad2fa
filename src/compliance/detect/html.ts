import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** One piece of visible text and where it stands in the HTML. */
export interface TextPiece {
  /** Where it begins in the text. */
  readonly textStart: number;
  /** Where it begins in the HTML. */
  readonly start: number;
  /** Where it ends in the HTML. */
  readonly end: number;
}

/** One element that detectors look at. */
export interface Element {
  /** Its name in lower case. */
  readonly name: string;
  /** Its attributes, names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its opening tag begins in the HTML. */
  readonly start: number;
  /** Where its opening tag ends, or its closing tag for links, headings and the title. */
  readonly end: number;
  /** The text in it, for links, headings and the title. */
  readonly text: string;
}

/** What detectors need of an HTML text, read in one pass without a tree, so that depth costs nothing. */
export interface HtmlOutline {
  /** The HTML that was read. */
  readonly html: string;
  /** The visible text; blocks end in a line break. */
  readonly text: string;
  /** Where its pieces stand in the HTML. */
  readonly pieces: readonly TextPiece[];
  /** The elements that detectors look at, in their order. */
  readonly elements: readonly Element[];
}

const withText: readonly string[] = ['a', 'title', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const collected: readonly string[] = [...withText, 'html', 'img', 'area', 'script'];
const silent: readonly string[] = ['script', 'style', 'title', 'template', 'noscript'];
const inline: readonly string[] = ['a', 'abbr', 'b', 'bdi', 'em', 'font', 'i', 'img', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u'];

/** An element whose end has not been seen yet. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  end: number;
  text: string;
}

/**
 * The outline of an HTML text. Broken tags are read as browsers do; time and memory grow with the length alone.
 *
 * @param html - any text
 * @returns visible text, where it stands, and the elements that detectors look at
 * @internal
 */
export function outlineOf(html: string): HtmlOutline {
  const pieces: TextPiece[] = [];
  const elements: Open[] = [];
  const texts: string[] = [];
  let length = 0;
  let tag = { name: '', start: 0 };
  let attributes: Record<string, string> = {};
  let attribute = { name: '', value: '' };
  // The last open element of each kind, and how many silent elements of each kind are open: no stack, so depth costs nothing.
  const open = new Map<string, Open>();
  const mute = new Set<string>();

  const say = (text: string, start: number, end: number): void => {
    for (const element of open.values()) element.text += text;
    if (mute.size > 0) return;
    pieces.push({ textStart: length, start, end });
    texts.push(text);
    length += text.length;
  };
  const breakLine = (name: string, at: number): void => {
    if (!inline.includes(name)) say('\n', at, at);
  };
  const opened = (end: number, isClosed: boolean): void => {
    const { name, start } = tag;
    breakLine(name, start);
    if (collected.includes(name)) {
      const element: Open = { name, attributes, start, end, text: '' };
      elements.push(element);
      if (withText.includes(name) && !isClosed) open.set(name, element);
    }
    if (silent.includes(name) && !isClosed) mute.add(name);
  };

  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tag = { name: html.slice(start, end).toLowerCase(), start: start - 1 };
      attributes = {};
    },
    onattribname: (start, end) => {
      attribute = { name: html.slice(start, end).toLowerCase(), value: '' };
    },
    onattribdata: (start, end) => {
      attribute.value += html.slice(start, end);
    },
    onattribentity: (codepoint) => {
      attribute.value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (attribute.name !== '__proto__' && !Object.hasOwn(attributes, attribute.name)) attributes[attribute.name] = attribute.value;
    },
    onopentagend: (end) => opened(end + 1, false),
    onselfclosingtag: (end) => opened(end + 1, inline.includes(tag.name) || tag.name === 'img'),
    onclosetag: (start, end) => {
      const name = html.slice(start, end).toLowerCase().trim();
      mute.delete(name);
      const element = open.get(name);
      if (element !== undefined) element.end = end + 1;
      open.delete(name);
      breakLine(name, start);
    },
    ontext: (start, end) => say(html.slice(start, end), start, end),
    ontextentity: (codepoint, end) => say(String.fromCodePoint(codepoint), end - 1, end),
    oncomment: () => undefined,
    oncdata: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return { html, text: texts.join(''), pieces, elements };
}

/**
 * Where a place in the visible text stands in the HTML.
 *
 * @param outline - with its pieces in order
 * @param at - a character of the text
 * @returns the character of the HTML
 * @internal
 */
export function placeInHtml({ pieces }: HtmlOutline, at: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.textStart ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? 0 : Math.min(piece.end, piece.start + at - piece.textStart);
}
