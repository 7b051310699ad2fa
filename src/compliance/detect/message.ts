import { LinkifyIt } from 'linkify-it';
import type { DetectedFact, Location } from '../detected-fact.ts';
import { locationIn } from './content.ts';
import type { Element, HtmlOutline } from './html.ts';
import { cannotTell, found, placeOf, unreadReason, type Reading } from './reading.ts';

// How people are told that they can refuse, in the languages of the packs.
const refusing =
  /\b(?:unsubscribe|unsubscribing|opt[ -]?out|opting out|e-?mail[ -]preferences|manage[ -](?:your[ -])?preferences|stop receiving|no longer (?:wish|want) to receive|remove me|abmelden|abbestellen|austragen|newsletter abbestellen|se désabonner|d[ée]sabonner|d[ée]sinscrire|d[ée]sinscription|darse de baja|cancelar (?:la )?suscripci[óo]n|disiscriviti|annulla l'iscrizione|uitschrijven|afmelden|avregistrera|wypisz)/giu;

/**
 * Whether the message shows a way to refuse: a link, an address or a reply word.
 * @internal
 */
export function detectOptOut(reading: Reading): readonly DetectedFact[] {
  const fact = 'message.optOut.present';
  if (reading.unread !== undefined) return [cannotTell('unsubscribe-link', fact, unreadReason(reading))];
  const links = refusingLinks(reading);
  const words = [...reading.words.matchAll(refusing)].map((match) => placeOf(reading, match.index, match.index + match[0].length));
  if (links.length > 0) return [found('unsubscribe-link', fact, true, 'a link to refuse', links)];
  if (words.length > 0 && hasWayOut(reading))
    return [found('unsubscribe-link', fact, true, 'words that tell how to refuse, with a link or an address', words)];
  if (words.length > 0) return [cannotTell('unsubscribe-link', fact, 'words about refusing, but neither a link nor an address')];
  if (isMostlyImages(reading)) return [cannotTell('unsubscribe-link', fact, 'it is made of images, whose words cannot be read')];
  return [found('unsubscribe-link', fact, false, 'neither a link nor words to refuse')];
}

/** Links of the HTML whose text or address speaks of refusing. */
function refusingLinks({ outline }: Reading): readonly Location[] {
  if (outline === undefined) return [];
  return linksOf(outline)
    .filter(({ text, attributes }) => speaksOfRefusing(text) || speaksOfRefusing(readableAddress(attributes['href'] ?? '')))
    .map(({ start, end }) => locationIn('html', outline.html, start, end));
}

function linksOf({ elements }: HtmlOutline): readonly Element[] {
  return elements.filter(({ name, attributes }) => name === 'a' && Object.hasOwn(attributes, 'href'));
}

function speaksOfRefusing(text: string): boolean {
  return text.search(refusing) >= 0;
}

function readableAddress(href: string): string {
  return href.replace(/[/?&=_.]/g, ' ');
}

/** A web or e-mail address in the words, a placeholder for one, or a reply word. */
function hasWayOut({ words, outline }: Reading): boolean {
  if (outline !== undefined && linksOf(outline).length > 0) return true;
  return /\breply\b|\bantwort/iu.test(words) || /\{\{[^}]{1,60}\}\}/.test(words) || new LinkifyIt().test(words.slice(0, 200_000));
}

function isMostlyImages({ words, outline }: Reading): boolean {
  const images = outline?.elements.filter(({ name }) => name === 'img').length ?? 0;
  return images > 0 && words.replace(/\s+/g, ' ').trim().length < 200;
}

// Street and number in the order of the English-speaking world, of continental Europe, and boxes; a line at a time.
const street =
  /\b\d{1,6}[a-z]?,? (?:[\p{L}.'-]{1,30} ){1,5}(?:st|street|rd|road|ave|avenue|blvd|boulevard|ln|lane|dr|drive|way|ct|court|pl|place|sq|square|hwy|highway|pkwy|parkway|terrace|row|close|crescent|quay)\b|\b(?:p\.? ?o\.? ?box|private mailbox|pmb|postfach|boîte postale)\s?\d+|(?<!\p{L})[\p{L}.-]{2,40}(?: ?(?:straße|strasse|str\.)|weg|platz|allee|gasse|[ -]ring|damm|ufer)\s?\d{1,4}\b|\b\d{1,4},? (?:rue|avenue|boulevard|place(?: d(?:e|u|es))?|quai|chemin)\b|\b(?:calle|via|rua|ulica|ul\.)\s[\p{L}. ]{2,40},?\s?\d{1,4}\b/giu;

// In lower case these are words of every day: "12 items in one place", "10 years on the road", "via email in 24 hours".
const everydayWords =
  / (?:drive|way|court|place|square|row|close|crescent)$| (?:the|a|your|our|this|every) \S+$|^[Vv]ia\s(?!(?:d[aei]|dei|del|dell[aeo]|degli)\s)\p{Ll}/u;

/**
 * Whether a postal address stands in the message. Whose it is, no machine can say.
 * @internal
 */
export function detectPostalAddress(reading: Reading): readonly DetectedFact[] {
  const fact = 'message.postalAddressPresent';
  if (reading.unread !== undefined) return [cannotTell('postal-address', fact, unreadReason(reading))];
  const lines = addressLines(reading);
  if (lines.length > 0) return [found('postal-address', fact, true, 'a street with a number, or a box', lines)];
  if (isMostlyImages(reading)) return [cannotTell('postal-address', fact, 'it is made of images, whose words cannot be read')];
  return [cannotTell('postal-address', fact, 'no address of a known shape; addresses have many')];
}

function addressLines(reading: Reading): readonly Location[] {
  let at = 0;
  return reading.words.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    const matches = [...line.matchAll(street)].filter(([words]) => !everydayWords.test(words));
    return matches.map((match) => placeOf(reading, start + match.index, start + match.index + match[0].length));
  });
}
