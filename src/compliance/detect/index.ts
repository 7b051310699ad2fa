export { detectFacts, type DetectOptions } from './detect-facts.ts';
export { contentLimit, type Content } from './content.ts';
export { findJargon, jargonDictionary, type JargonHit, type JargonTerm } from './jargon.ts';
export type { PhraseHit } from './phrases.ts';
